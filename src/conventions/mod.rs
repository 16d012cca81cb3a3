//! Conventions: the text of an institutional partnership, version by version, with each member's
//! agreement. Its terms and the members' words are written in `partnerships`; the yearly joint
//! evaluation is a review as any other.

pub mod model;
mod pages;
mod paper;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/partnerships/{id}/convention", Audience::WORKERS, pages::show::show)
        .post("/partnerships/{id}/convention", Audience::WORKERS, pages::write::write)
        .post(
            "/partnerships/{id}/convention/agree",
            Audience::PROFESSIONAL,
            pages::agree::agree,
        )
        .get_file(
            "/partnerships/{id}/convention.pdf",
            Audience::WORKERS,
            pages::print::download,
        )
        .get("/partnerships/{id}/renew", Audience::COORDINATOR, pages::renew::form)
        .post("/partnerships/{id}/renew", Audience::COORDINATOR, pages::renew::renew)
}
