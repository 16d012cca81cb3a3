//! Documents attached to a partnership, a plan or a review: what a file may be, who sees it, where
//! files are kept. What consents say is left to `children`, what a review is to `reviews`.

pub mod form;
pub mod kind;
pub mod model;
mod pages;
pub mod shelf;
pub mod store;
pub mod sweep;

use crate::web::routes::{Audience, Routes};

/// The largest file that is kept.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// What is read of a post before it is cut off. More than is kept: who chose a file that is a little
/// too large gets the form again with the reason, where a connection cut short gives a blank page.
const MOST_SENT: usize = 4 * MOST_BYTES;

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/partnerships/{id}/documents/new",
            Audience::PARTIES,
            pages::attach::form,
        )
        .post_file(
            "/partnerships/{id}/documents/new",
            Audience::PARTIES,
            MOST_SENT,
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
