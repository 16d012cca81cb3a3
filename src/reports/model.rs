//! What a report is of, its figures, and how they become tables to show or to give away.

pub mod figures;
pub mod masking;
pub mod tables;
pub mod telling;
pub mod wanted;
