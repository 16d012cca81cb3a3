//! The pages of a family, a file for each thing one does.

pub mod child;
pub mod children;
pub mod consents;
pub mod easy;
pub mod log;
pub mod paper;
mod project;
pub mod see_as;
