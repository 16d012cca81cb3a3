//! Reviews through the real router, on a real database: what each person does with one, what it
//! changes, and what it must not.

#[path = "../support/mod.rs"]
mod support;

mod ahead;
mod contributing;
mod dates;
mod holding;
mod links;
mod minutes;
mod planning;
mod story;
mod substitutes;
mod together;
