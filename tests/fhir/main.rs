//! A plan in FHIR: valid to a library that is not ours, with nothing in it that its reader may not see, and
//! read back into an empty installation without loss. The plans are those of the demonstration.

mod guide;
mod house;
mod reading;
mod sight;
#[path = "../support/mod.rs"]
mod support;
mod validity;
