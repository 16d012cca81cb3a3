//! The SQL of the rights, a file for each.

pub mod copy_of_child;
pub mod copy_of_self;
pub mod rectifications;
