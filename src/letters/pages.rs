//! The pages of letters, a file for each thing one does.

pub mod calendar;
pub mod choices;
pub mod outbox;
pub mod remind;
pub mod stop;
pub mod subscription;
