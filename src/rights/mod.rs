//! What people may ask of the data about them: a complete copy to take away (GDPR art. 15 and 20),
//! of a child's file for its guardian and of oneself for anybody; a correction beside the original
//! (art. 16). What stays how long is for `retention`.

mod archive;
pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/family/{child}/data", Audience::GUARDIAN, pages::data::show)
        .get_file(
            "/family/{child}/data/copy.zip",
            Audience::GUARDIAN,
            pages::copy_of_child::download,
        )
        .post(
            "/family/{child}/data/rectifications",
            Audience::GUARDIAN,
            pages::data::ask,
        )
        .get("/rectifications", Audience::COORDINATOR, pages::rectifications::list)
        .get_list(
            ["/rectifications.csv", "/rectifications.xlsx"],
            Audience::COORDINATOR,
            pages::rectifications::take_away,
        )
        .get(
            "/rectifications/{rectification}",
            Audience::COORDINATOR,
            pages::rectifications::show,
        )
        .post(
            "/rectifications/{rectification}",
            Audience::COORDINATOR,
            pages::rectifications::answer,
        )
        .get_file("/account/copy.zip", Audience::SIGNED_IN, pages::copy_of_self::download)
}
