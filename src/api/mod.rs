//! The read API: what a program reads as an organisation, with a token that a professional of that
//! organisation made. Rows are those the policies let its people see; of a child there is no name and no
//! free text. `openapi.json` describes it and is held to it by a test; what each page of people does stays
//! with its feature.

mod caller;
pub mod model;
mod pages;
pub mod problem;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where it is.
pub fn routes() -> Routes {
    let anyone = Audience::ANYONE.or(Audience::SIGNED_IN);
    let keepers = Audience::WORKERS.or(Audience::ADMINISTRATOR);
    Routes::new()
        .get("/api", anyone, pages::explain::explain)
        .get("/api/openapi.json", anyone, pages::explain::description)
        .get("/api/v1/organisations", anyone, pages::read::organisations)
        .get(
            "/api/v1/organisations/{organisation}",
            anyone,
            pages::read::organisation,
        )
        .get("/api/v1/plans", anyone, pages::read::plans)
        .get("/api/v1/plans/{plan}", anyone, pages::read::plan)
        .get("/api/v1/reviews", anyone, pages::read::reviews)
        .get("/api/v1/reviews/{review}", anyone, pages::read::review)
        .get("/directory/{organisation}/tokens", keepers, pages::tokens::show)
        .post(
            "/directory/{organisation}/tokens",
            Audience::PROFESSIONAL,
            pages::tokens::make,
        )
        .post(
            "/directory/{organisation}/tokens/{token}/withdraw",
            keepers,
            pages::tokens::withdraw,
        )
}
