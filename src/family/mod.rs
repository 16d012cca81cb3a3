//! The family's pages, in plain words: what comes next, who is around the child, what was decided,
//! what one wants to say; giving and withdrawing consent; who opened the file. Each guardian has its
//! own account, and never meets the contact details of another.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/family", Audience::GUARDIAN, pages::children::choose)
        .get("/family/{child}", Audience::GUARDIAN, pages::child::show)
        .get("/family/{child}/paper", Audience::GUARDIAN, pages::paper::show)
        .post("/account/easy", Audience::GUARDIAN, pages::easy::choose)
        .get("/family/{child}/consents", Audience::GUARDIAN, pages::consents::show)
        .post("/family/{child}/consents", Audience::GUARDIAN, pages::consents::give)
        .post(
            "/family/{child}/consents/{consent}/withdraw",
            Audience::GUARDIAN,
            pages::consents::withdraw,
        )
        .get(
            "/family/{child}/as/{organisation}",
            Audience::GUARDIAN,
            pages::see_as::show,
        )
        .get("/family/{child}/log", Audience::GUARDIAN, pages::log::show)
        .get_list(
            ["/family/{child}/log.csv", "/family/{child}/log.xlsx"],
            Audience::GUARDIAN,
            pages::log::take_away,
        )
}
