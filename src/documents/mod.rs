//! Documents attached to a partnership, a plan or a review: what a file may be, who sees it, where
//! files are kept. What consents say is left to `children`, what a review is to `reviews`.

pub mod form;
pub mod kind;
pub mod model;
mod pages;
pub mod shelf;
pub mod store;
pub mod sweep;

use crate::web::{
    routes::{Audience, Routes},
    upload::room,
};

/// The largest file that is kept.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/partnerships/{id}/documents/new",
            Audience::PARTIES,
            pages::attach::form,
        )
        .post_upload(
            "/partnerships/{id}/documents/new",
            Audience::PARTIES,
            room(MOST_BYTES),
            pages::attach::attach,
        )
        .get(
            "/documents/{document}/transcript",
            Audience::PARTIES,
            pages::transcribe::form,
        )
        .post(
            "/documents/{document}/transcript",
            Audience::PARTIES,
            pages::transcribe::transcribe,
        )
        .get("/documents/{document}", Audience::PARTIES, pages::download::download)
        .get("/documents/{document}/remove", Audience::PARTIES, pages::remove::ask)
        .post("/documents/{document}/remove", Audience::PARTIES, pages::remove::remove)
}
