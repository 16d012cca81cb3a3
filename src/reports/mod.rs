//! Reports: what a territory owes its funders of a period, with each figure counted from stored facts,
//! which no renewal, edit or later review rewrites. The page has the true numbers; what leaves (print,
//! CSV, XLSX, PDF) is masked by `model::masking`. Lists of children are for `plans` and `exchange`.

mod chart;
pub mod file;
pub mod model;
mod pages;
mod paper;
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
        .get("/reports/shared", Audience::COORDINATOR, pages::to_share)
        .weighing(Weight::Heavy)
        .get_list(
            ["/reports.csv", "/reports.xlsx"],
            Audience::COORDINATOR,
            pages::take_away,
        )
        .get("/reports.pdf", Audience::COORDINATOR, pages::pdf)
        .weighing(Weight::Heavy)
}
