//! Everything an installation holds, in one file, and back from it: the database as PostgreSQL dumps
//! it, the documents of the shelf, and a manifest that both are compared with afterwards. What the
//! operator types and reads is for `command::backup` and `command::restore`.

pub mod archive;
pub mod contents;
pub mod manifest;
pub mod settle;
pub mod tools;
pub mod writing;

/// What went wrong, in words for the operator.
pub type Result<T, E = String> = std::result::Result<T, E>;

fn words(error: impl std::fmt::Display) -> String {
    error.to_string()
}
