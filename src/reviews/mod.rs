//! Reviews (bilans): plan one, ask for one, what each party brings to it, hold it, agree on its
//! minutes. What a review is worth to the yearly duty is for the calendar's rule; objectives and
//! their pages are a feature of their own.

pub mod model;
pub mod store;
