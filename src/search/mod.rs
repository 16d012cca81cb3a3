//! One box for everything: children, organisations, objectives, minutes, partnerships, as far as the
//! person asking may see them. How matches are found, and whose, is for `migrations/0381_search_by_territory.sql`.

pub mod model;
mod pages;
pub mod store;

use crate::web::{
    limits::Weight,
    routes::{Audience, Routes},
};

/// Where it is.
pub fn routes() -> Routes {
    Routes::new()
        .get("/search", Audience::SIGNED_IN, pages::find::show)
        .weighing(Weight::Heavy)
}
