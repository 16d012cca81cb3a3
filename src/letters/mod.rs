//! Letters: what is written to people by e-mail. They are rows of an outbox, written in the
//! transaction of what they tell of, and leave from `post`; `model` says when and in which words.
//! No letter says anything of a child. Notices on pages are for the features themselves.

pub mod digests;
pub mod model;
mod pages;
pub mod post;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    let anybody = Audience::ANYONE.or(Audience::SIGNED_IN);
    Routes::new()
        .get("/administration/letters", Audience::ADMINISTRATOR, pages::outbox::show)
        .get_list(
            ["/administration/letters.csv", "/administration/letters.xlsx"],
            Audience::ADMINISTRATOR,
            pages::outbox::take_away,
        )
        .post(
            "/administration/letters/send-again",
            Audience::ADMINISTRATOR,
            pages::outbox::send_again,
        )
        .get("/account/letters", Audience::SIGNED_IN, pages::choices::form)
        .post("/account/letters", Audience::SIGNED_IN, pages::choices::save)
        .post("/reviews/{review}/remind", Audience::WORKERS, pages::remind::remind)
        .get("/account/calendar", Audience::SIGNED_IN, pages::subscription::show)
        .post("/account/calendar", Audience::SIGNED_IN, pages::subscription::make)
        .post(
            "/account/calendar/revoke",
            Audience::SIGNED_IN,
            pages::subscription::revoke,
        )
        .get("/calendar/{file}", anybody, pages::calendar::read)
        .get("/letters/stop/{mark}", anybody, pages::stop::ask)
        .post("/letters/stop/{mark}", anybody, pages::stop::stop)
}
