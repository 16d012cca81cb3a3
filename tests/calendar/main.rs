//! The calendar on a real database: what is stored, what a scan opens and closes, and that the
//! stored facts of a day are what the rule says of it.

#[path = "../support/mod.rs"]
mod support;

mod against_the_rule;
mod scanning;
mod story;
