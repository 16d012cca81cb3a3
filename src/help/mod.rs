//! Help where it is needed: two lines for each page (what it is, what one does there), the guide with
//! the words of the field, and the first steps of a new territory. It explains; it changes nothing.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where it is.
pub fn routes() -> Routes {
    Routes::new()
        .get("/help", Audience::ANYONE.or(Audience::SIGNED_IN), pages::guide)
        .get("/first-steps", Audience::COORDINATOR, pages::first_steps)
}
