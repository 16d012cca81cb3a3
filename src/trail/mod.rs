//! The log: who opened, changed or was refused what, in the transaction of the act. Changes are
//! logged by the database itself (`migrations/0006_trail.sql`); here are openings and refusals,
//! and reading the log of a child.

pub mod heads;
pub mod model;
pub mod store;
