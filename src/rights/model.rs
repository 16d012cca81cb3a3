//! What a copy is made of, and how it reads. Rules and forms only.

pub mod keys;
pub mod kinds;
pub mod section;
