//! The pages of the directory, a file for each thing one does.

pub mod add_organisation;
pub mod add_professional;
pub mod closures;
pub mod edit_organisation;
pub mod end_function;
pub mod list;
pub mod show;
