//! Running the installation: territories with their settings and coordinators, accounts. An
//! administrator sees no child's content; what a territory does is left to its coordinators.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    let administrator = Audience::ADMINISTRATOR;
    Routes::new()
        .get("/administration", administrator, pages::territories::list)
        .get_list(
            ["/administration.csv", "/administration.xlsx"],
            administrator,
            pages::territories::take_away,
        )
        .get(
            "/administration/territories/new",
            administrator,
            pages::territories::form,
        )
        .post(
            "/administration/territories/new",
            administrator,
            pages::territories::add,
        )
        .get(
            "/administration/territories/{territory}",
            administrator,
            pages::territory::show,
        )
        .post(
            "/administration/territories/{territory}",
            administrator,
            pages::territory::save,
        )
        .post(
            "/administration/territories/{territory}/coordinators",
            administrator,
            pages::coordinators::name,
        )
        .post(
            "/administration/territories/{territory}/coordinators/{coordinator}/end",
            administrator,
            pages::coordinators::end,
        )
        .get("/administration/accounts", administrator, pages::accounts::list)
        .get_list(
            ["/administration/accounts.csv", "/administration/accounts.xlsx"],
            administrator,
            pages::accounts::take_away,
        )
        .post(
            "/administration/accounts/{person}/close",
            administrator,
            pages::accounts::close,
        )
        .post(
            "/administration/accounts/{person}/reopen",
            administrator,
            pages::accounts::reopen,
        )
        .post(
            "/administration/accounts/{person}/second-factor",
            administrator,
            pages::accounts::reset_second_factor,
        )
}
