//! Planning the months ahead: what is owed, what is planned, when schools are closed, and a date
//! proposed for each review that is owed, so that they become planned reviews in one step. What is
//! owed comes from `calendar`; planning a review is `reviews`' own.

pub mod closed_days;
pub mod model;
mod pages;
pub mod spread;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where it is.
pub fn routes() -> Routes {
    Routes::new()
        .get("/planning", Audience::COORDINATOR, pages::show)
        .get_list(
            ["/planning.csv", "/planning.xlsx"],
            Audience::COORDINATOR,
            pages::take_away,
        )
        .post("/planning", Audience::COORDINATOR, pages::accept)
}
