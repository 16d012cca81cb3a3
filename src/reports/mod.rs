//! Reports: what a territory did in a year, in tables and as a file for a spreadsheet. They are read
//! from stored periods and reviews, which no renewal or later review rewrites.

pub mod model;
mod pages;
pub mod store;

use crate::web::{
    limits::Weight,
    routes::{Audience, Routes},
};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/reports", Audience::COORDINATOR, pages::show)
        .weighing(Weight::Heavy)
        .get("/reports.csv", Audience::COORDINATOR, pages::download)
        .weighing(Weight::Heavy)
}
