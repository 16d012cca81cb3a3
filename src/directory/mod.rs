//! The directory (annuaire): the organisations of a territory, each with its mission in its own
//! words, and the professionals who act for them. Accounts are opened here for professionals; what
//! an organisation brings to a partnership is in `partnerships`.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    let readers = Audience::WORKERS.or(Audience::ADMINISTRATOR);
    Routes::new()
        .get("/directory", readers, pages::list::list)
        .get_list(["/directory.csv", "/directory.xlsx"], readers, pages::list::take_away)
        .get("/directory/new", Audience::COORDINATOR, pages::add_organisation::form)
        .post("/directory/new", Audience::COORDINATOR, pages::add_organisation::add)
        .get("/directory/{organisation}", readers, pages::show::show)
        .get_list(
            [
                "/directory/{organisation}/people.csv",
                "/directory/{organisation}/people.xlsx",
            ],
            readers,
            pages::show::people,
        )
        .get(
            "/directory/{organisation}/edit",
            Audience::WORKERS,
            pages::edit_organisation::form,
        )
        .post(
            "/directory/{organisation}/edit",
            Audience::WORKERS,
            pages::edit_organisation::save,
        )
        .get(
            "/directory/{organisation}/closures",
            Audience::WORKERS,
            pages::closures::show,
        )
        .post(
            "/directory/{organisation}/closures",
            Audience::WORKERS,
            pages::closures::add,
        )
        .post(
            "/directory/{organisation}/closures/{closure}/remove",
            Audience::WORKERS,
            pages::closures::remove,
        )
        .get(
            "/directory/{organisation}/people",
            Audience::COORDINATOR,
            pages::add_professional::form,
        )
        .post(
            "/directory/{organisation}/people",
            Audience::COORDINATOR,
            pages::add_professional::add,
        )
        .post(
            "/directory/{organisation}/people/{professional}/account",
            Audience::COORDINATOR,
            pages::add_professional::open_account,
        )
        .post(
            "/directory/{organisation}/people/{professional}/second-factor",
            Audience::COORDINATOR,
            pages::end_function::reset_second_factor,
        )
        .get(
            "/directory/{organisation}/people/{professional}/end",
            Audience::COORDINATOR,
            pages::end_function::ask,
        )
        .post(
            "/directory/{organisation}/people/{professional}/end",
            Audience::COORDINATOR,
            pages::end_function::end,
        )
}
