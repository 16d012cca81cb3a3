//! The tables: each kind of row with its resource, in the order in which they stand in a Bundle.
//! docs/fhir.md shows the same to people.

mod agreements;
mod circle;
mod reviews;
mod work;

use super::model::{Content, Field, Kind};

/// All of them.
pub static KINDS: [&Kind; 17] = [
    &circle::CHILD,
    &circle::ORGANISATION,
    &circle::PERSON,
    &circle::FUNCTION,
    &circle::COORDINATION,
    &circle::GUARDIAN,
    &work::PLAN,
    &circle::TEAM,
    &circle::MEANS,
    &work::NEED,
    &work::EXPECTATION,
    &work::OBJECTIVE,
    &work::ACTION,
    &work::NOTE,
    &reviews::REVIEW,
    &agreements::AGREEMENT,
    &agreements::CONSENT,
];

/// A field said as it is.
const fn plain(key: &'static str, path: &'static str) -> Field {
    let content = Content::Plain;
    Field { key, path, content }
}

/// A field that names another entry.
const fn entry(key: &'static str, path: &'static str) -> Field {
    let content = Content::Entry;
    Field { key, path, content }
}

/// A field that names a person.
const fn person(key: &'static str, path: &'static str) -> Field {
    let content = Content::Person;
    Field { key, path, content }
}

/// A field that FHIR has codes of its own for.
const fn code(key: &'static str, path: &'static str, codes: &'static [(&'static str, &'static str)]) -> Field {
    let content = Content::Code(codes);
    Field { key, path, content }
}

/// A field that names several entries.
const fn entries(key: &'static str, path: &'static str) -> Field {
    let content = Content::Entries;
    Field { key, path, content }
}

/// A field that holds rows.
const fn rows(key: &'static str, path: &'static str, fields: &'static [Field]) -> Field {
    let content = Content::Rows(fields);
    Field { key, path, content }
}
