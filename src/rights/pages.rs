//! The pages of the rights, a file for each thing one does.

mod copy;
pub mod copy_of_child;
pub mod copy_of_self;
pub mod data;
pub mod rectifications;
