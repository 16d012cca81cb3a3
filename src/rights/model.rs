//! What a copy is made of and how it reads; what a guardian asks to have put right. Rules and forms only.

pub mod keys;
pub mod kinds;
pub mod rectification;
pub mod section;
