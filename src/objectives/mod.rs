//! Objectives (objectifs): what the partners want for the child or together, each partner's interest
//! in one, its versions from review to review. What a review decides on them is left to `reviews`.

pub mod model;
pub mod store;
