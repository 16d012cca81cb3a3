//! The coordinator's day: what needs somebody, the most pressing first, each line with a way to act.
//! What is owed and when is for `calendar`; acting is for the features the lines lead to.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/day", Audience::COORDINATOR, pages::day::show)
        .get_list(["/day.csv", "/day.xlsx"], Audience::COORDINATOR, pages::day::take_away)
        .get("/flags/{flag}/close", Audience::COORDINATOR, pages::close_flag::form)
        .post("/flags/{flag}/close", Audience::COORDINATOR, pages::close_flag::close)
}
