//! A plan as a Bundle of FHIR R4, after the guide « TDDUI » of the French agency for digital health, and back
//! from one into an empty installation. What stands where, and what is not carried: docs/fhir.md.

pub mod command;
pub mod model;
mod pages;
mod place;
pub mod read;
pub mod store;
mod tables;
pub mod tell;

use crate::web::routes::{Audience, Routes};

/// Where it is.
pub fn routes() -> Routes {
    Routes::new()
        .get("/plans/{plan}/exchange", Audience::PARTIES, pages::explain)
        .get_file("/plans/{plan}/plan.fhir.json", Audience::PARTIES, pages::download)
}
