//! What a professional has before it: the children it follows, what is expected of it, the
//! partnerships of its organisation. Writing itself is left to the features it leads to.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where it is.
pub fn routes() -> Routes {
    Routes::new().get("/mine", Audience::PROFESSIONAL, pages::show)
}
