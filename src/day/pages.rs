//! The pages of the day.

pub mod close_flag;
pub mod day;
