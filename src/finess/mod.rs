//! FINESS: the organisations of the public register of health and social establishments, brought into the
//! directory and kept up to date by each later file. What an organisation writes of itself is for `directory`,
//! and stays.

pub mod command;
pub mod model;
mod pages;
pub mod read;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// The whole country is some 30 million bytes; its file may grow.
const MOST_BYTES: usize = 96 * 1024 * 1024;

/// Where it is.
pub fn routes() -> Routes {
    Routes::new()
        .get("/directory/finess", Audience::COORDINATOR, pages::form)
        .post_upload("/directory/finess", Audience::COORDINATOR, MOST_BYTES, pages::preview)
        .post_file(
            "/directory/finess/{extract}/confirm",
            Audience::COORDINATOR,
            pages::confirm,
        )
}
