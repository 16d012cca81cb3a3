//! The family's pages, a file for each thing one does.

pub mod child;
pub mod children;
pub mod consents;
pub mod log;
pub mod see_as;
