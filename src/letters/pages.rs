//! The pages of letters, a file for each thing one does.

pub mod choices;
pub mod outbox;
pub mod remind;
pub mod stop;
