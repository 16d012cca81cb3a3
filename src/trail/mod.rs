//! The log: who opened, changed or was refused what, in the transaction of the act. Changes are
//! logged by the database itself (`migrations/0006_trail.sql`); here are openings and refusals,
//! and reading the log of a child.

pub mod heads;
pub mod model;
pub mod store;

use uuid::Uuid;

/// The thing an address is about: the first that it names.
pub fn named(path: &str) -> Option<Uuid> {
    path.split('/').find_map(|part| part.parse().ok())
}
