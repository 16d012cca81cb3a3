//! The pages of children, a file for each thing one does.

pub mod child;
pub mod consents;
pub mod guardians;
pub mod identity;
pub mod list;
pub mod log;
