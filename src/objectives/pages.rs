//! The pages of objectives, a file for each thing one does.

pub mod new_objective;
pub mod reword_objective;
pub mod show_objective;
pub mod write_interest;
