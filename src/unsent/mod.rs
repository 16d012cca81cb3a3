//! No lost words: what was posted by somebody whose session had ended, or met a fault of ours, waits
//! for its writer; so does, where scripts run, what is being typed. Drafts that a form keeps on purpose
//! are in `web::draft`, and sending is for the form's own feature.

pub mod keep;
pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/unsent", Audience::SIGNED_IN, pages::list)
        .post("/unsent/forget", Audience::SIGNED_IN, pages::forget)
        .get("/typed", Audience::SIGNED_IN, pages::typed)
        .post("/typed", Audience::SIGNED_IN, pages::keep_typed)
        .post("/typed/forget", Audience::SIGNED_IN, pages::forget_typed)
}
