//! The pages of administration.

pub mod accounts;
pub mod coordinators;
pub mod territories;
pub mod territory;
