//! Actions: who does what, for which objective, until when, and what came of it; progress notes,
//! what each party saw. Deciding on objectives at a review is left to `reviews`.

pub mod model;
pub mod store;
