//! Backups, as the operator makes, checks and restores them: everything is there again, nothing that
//! was damaged passes, and nothing that is there is written over.

mod damaged;
mod moved;
mod operator;
#[path = "../support/mod.rs"]
mod support;
mod whole;
