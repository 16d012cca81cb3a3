//! Objectives (objectifs): what the partners want for the child or together, each partner's interest
//! in one, its versions from review to review. What a review decides on them is left to `reviews`.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/partnerships/{id}/objectives/new",
            Audience::PARTIES,
            pages::new_objective::form,
        )
        .post(
            "/partnerships/{id}/objectives/new",
            Audience::PARTIES,
            pages::new_objective::add,
        )
        .get(
            "/partnerships/{id}/objectives/{objective}",
            Audience::PARTIES,
            pages::show_objective::show,
        )
        .post(
            "/partnerships/{id}/objectives/{objective}",
            Audience::WORKERS,
            pages::reword_objective::reword,
        )
        .post(
            "/partnerships/{id}/objectives/{objective}/take-up",
            Audience::WORKERS,
            pages::reword_objective::take_up,
        )
        .post(
            "/partnerships/{id}/objectives/{objective}/interest",
            Audience::PROFESSIONAL,
            pages::write_interest::write,
        )
}
