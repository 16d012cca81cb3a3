//! Partnerships (partenariats): the agreement, its members and the four modalities, needs and the
//! family's expectations. A child's plan is one too: what it adds is in `plans`. Objectives, actions
//! and reviews are features of their own.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    let everyone = Audience::PARTIES;
    Routes::new()
        .get_list(
            ["/partnerships.csv", "/partnerships.xlsx"],
            Audience::WORKERS,
            pages::list::take_away,
        )
        .get("/partnerships", Audience::WORKERS, pages::list::list)
        .get(
            "/partnerships/new",
            Audience::COORDINATOR,
            pages::open_partnership::form,
        )
        .post(
            "/partnerships/new",
            Audience::COORDINATOR,
            pages::open_partnership::open,
        )
        .get("/partnerships/{id}", everyone, pages::show::show)
        .get("/partnerships/{id}/edit", everyone, pages::change_terms::form)
        .post("/partnerships/{id}/edit", everyone, pages::change_terms::change)
        .post("/partnerships/{id}/activate", everyone, pages::activate::activate)
        .get("/partnerships/{id}/members/new", everyone, pages::invite_member::form)
        .post("/partnerships/{id}/members/new", everyone, pages::invite_member::invite)
        .get(
            "/partnerships/{id}/members/{member}",
            everyone,
            pages::write_words::form,
        )
        .post(
            "/partnerships/{id}/members/{member}",
            everyone,
            pages::write_words::write,
        )
        .get("/partnerships/{id}/members/{member}/leave", everyone, pages::leave::ask)
        .post(
            "/partnerships/{id}/members/{member}/leave",
            everyone,
            pages::leave::leave,
        )
        .get("/partnerships/{id}/needs", everyone, pages::needs::form)
        .post("/partnerships/{id}/needs", everyone, pages::needs::add)
        .post("/partnerships/{id}/needs/{need}/remove", everyone, pages::needs::remove)
        .get("/partnerships/{id}/expectations", everyone, pages::expectations::form)
        .post("/partnerships/{id}/expectations", everyone, pages::expectations::write)
}
