//! Children: identity, guardians, consents given on paper, and the log of who opened a file. Their
//! plans are a feature of their own; the family's own pages too.

pub mod model;
pub mod store;
