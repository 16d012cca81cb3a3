//! What programs ask, and the pages about it for people.

pub mod explain;
pub mod read;
pub mod tokens;
