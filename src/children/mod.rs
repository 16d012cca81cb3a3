//! Children: identity, guardians, consents given on paper, and the log of who opened a file. Their
//! plans are a feature of their own; the family's own pages too.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/children", Audience::COORDINATOR, pages::list::show)
        .get_list(
            ["/children.csv", "/children.xlsx"],
            Audience::COORDINATOR,
            pages::list::take_away,
        )
        .get("/children/new", Audience::COORDINATOR, pages::identity::new)
        .post("/children/new", Audience::COORDINATOR, pages::identity::add)
        .get("/children/{child}", Audience::WORKERS, pages::child::show)
        .get("/children/{child}/edit", Audience::WORKERS, pages::identity::edit)
        .post("/children/{child}/edit", Audience::WORKERS, pages::identity::change)
        .get("/children/{child}/guardians", Audience::WORKERS, pages::guardians::new)
        .post("/children/{child}/guardians", Audience::WORKERS, pages::guardians::add)
        .post(
            "/children/{child}/guardians/{guardian}/end",
            Audience::WORKERS,
            pages::guardians::end,
        )
        .get("/children/{child}/consents", Audience::WORKERS, pages::consents::show)
        .post("/children/{child}/consents", Audience::WORKERS, pages::consents::record)
        .post(
            "/children/{child}/consents/{consent}/withdraw",
            Audience::WORKERS,
            pages::consents::withdraw,
        )
        .get("/children/{child}/log", Audience::WORKERS, pages::log::show)
        .get_list(
            ["/children/{child}/log.csv", "/children/{child}/log.xlsx"],
            Audience::WORKERS,
            pages::log::take_away,
        )
}
