//! The page of the search.

pub mod find;
