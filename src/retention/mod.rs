//! How long a file is kept once nobody works with it, and anonymising it then: rehearsed, confirmed in two
//! steps, figures kept. What is done to a file is SQL (`migrations/0234_retention.sql`); the operator's
//! command is `command::retention`.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/retention", Audience::COORDINATOR, pages::rehearse)
        .get_list(
            ["/retention.csv", "/retention.xlsx"],
            Audience::COORDINATOR,
            pages::take_away,
        )
        .get("/retention/confirm", Audience::COORDINATOR, pages::confirm)
        .post("/retention/confirm", Audience::COORDINATOR, pages::anonymise)
}
