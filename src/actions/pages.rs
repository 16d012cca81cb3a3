//! The pages of actions and progress notes, a file for each thing one does.

pub mod close_action;
pub mod correct_note;
pub mod edit_action;
pub mod give_opinion;
pub mod new_action;
pub mod new_note;
pub mod show_action;
