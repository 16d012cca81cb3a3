//! Actions: who does what, for which objective, until when, and what came of it; progress notes,
//! what each party saw. Deciding on objectives at a review is left to `reviews`.

pub mod form;
pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Those who write progress notes, each for itself.
const VOICES: Audience = Audience::PROFESSIONAL.or(Audience::GUARDIAN);

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/partnerships/{id}/actions/new",
            Audience::WORKERS,
            pages::new_action::form,
        )
        .post(
            "/partnerships/{id}/actions/new",
            Audience::WORKERS,
            pages::new_action::add,
        )
        .get(
            "/partnerships/{id}/actions/{action}",
            Audience::PARTIES,
            pages::show_action::show,
        )
        .post(
            "/partnerships/{id}/actions/{action}",
            Audience::WORKERS,
            pages::edit_action::edit,
        )
        .post(
            "/partnerships/{id}/actions/{action}/close",
            Audience::WORKERS,
            pages::close_action::close,
        )
        .post(
            "/partnerships/{id}/actions/{action}/opinion",
            Audience::GUARDIAN,
            pages::give_opinion::give,
        )
        .get("/partnerships/{id}/notes/new", VOICES, pages::new_note::form)
        .post("/partnerships/{id}/notes/new", VOICES, pages::new_note::add)
        .get("/partnerships/{id}/notes/{note}", VOICES, pages::correct_note::form)
        .post("/partnerships/{id}/notes/{note}", VOICES, pages::correct_note::correct)
}
