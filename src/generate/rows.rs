//! Rows as COPY takes them: one buffer a table, filled in any order, sent in the order of `TABLES`.

use std::{collections::BTreeMap, fmt::Write};

use chrono::NaiveDate;
use uuid::Uuid;

/// A value of a row, written as COPY reads it.
pub trait Value {
    fn write(&self, line: &mut String);
}

macro_rules! as_displayed {
    ($($kind:ty),*) => { $(impl Value for $kind {
        fn write(&self, line: &mut String) {
            // A String takes everything.
            let _ = write!(line, "{self}");
        }
    })* };
}
as_displayed!(Uuid, NaiveDate, i64, i32, u64, bool);

impl Value for &str {
    fn write(&self, line: &mut String) {
        for sign in self.chars() {
            match sign {
                '\\' => line.push_str("\\\\"),
                '\t' => line.push_str("\\t"),
                '\n' => line.push_str("\\n"),
                other => line.push(other),
            }
        }
    }
}

impl Value for String {
    fn write(&self, line: &mut String) {
        self.as_str().write(line);
    }
}

/// The middle of the morning of a day, where the database wants a moment.
#[derive(Debug, Clone, Copy)]
pub struct Morning(pub NaiveDate);

impl Value for Morning {
    fn write(&self, line: &mut String) {
        let _ = write!(line, "{} 09:00:00+00", self.0);
    }
}

/// Bytes.
pub struct Bytes<'a>(pub &'a [u8]);

impl Value for Bytes<'_> {
    fn write(&self, line: &mut String) {
        line.push_str("\\\\x");
        for byte in self.0 {
            let _ = write!(line, "{byte:02x}");
        }
    }
}

impl<T: Value> Value for Option<T> {
    fn write(&self, line: &mut String) {
        match self {
            Some(value) => value.write(line),
            None => line.push_str("\\N"),
        }
    }
}

/// Rows of several tables.
#[derive(Debug, Default)]
pub struct Rows {
    of: BTreeMap<&'static str, String>,
}

impl Rows {
    /// A row of a table, its values in the order of the table's columns in [`TABLES`].
    pub fn add(&mut self, table: &'static str, values: &[&dyn Value]) {
        let lines = self.of.entry(table).or_default();
        for (place, value) in values.iter().enumerate() {
            if place > 0 {
                lines.push('\t');
            }
            value.write(lines);
        }
        lines.push('\n');
    }

    /// What there is of a table.
    pub fn take(&mut self, table: &str) -> Option<String> {
        self.of.remove(table)
    }
}

/// Every table that is written, before those that refer to it, with the columns that are given.
/// Moments that the database would take from its clock are always given: they would differ.
pub const TABLES: &[(&str, &str)] = &[
    ("territories", "id, name, department, created_at"),
    ("people", "id, territory_id, given_name, family_name, created_at"),
    (
        "accounts",
        "person_id, email, administrator, demonstration_role, created_at",
    ),
    ("coordinators", "id, territory_id, person_id, since"),
    (
        "organisations",
        "id, territory_id, kind, name, commune, phone, mission, created_at",
    ),
    (
        "professionals",
        "id, territory_id, organisation_id, person_id, function, since",
    ),
    ("reference_counters", "territory_id, prefix, last_number"),
    (
        "children",
        "id, territory_id, given_name, family_name, birth_date, created_at",
    ),
    ("guardians", "id, territory_id, child_id, person_id, relation, since"),
    (
        "partnerships",
        "id, territory_id, kind, reference, title, need, common_objective, start_on, end_on, state, activated_at, created_by, created_at",
    ),
    (
        "plans",
        "partnership_id, territory_id, child_id, host_id, referent_id, suspended, periods_through, coordinator_id",
    ),
    (
        "suspensions",
        "id, territory_id, partnership_id, start_on, end_on, reason, recorded_by, recorded_at",
    ),
    (
        "hand_overs",
        "id, territory_id, partnership_id, receiver_id, to_name, takes_over_on, reason, old_host_id, old_host_leaves, proposed_by, proposed_on, proposed_at",
    ),
    (
        "hand_over_items",
        "id, territory_id, hand_over_id, partnership_id, kind, subject_id, words, position",
    ),
    (
        "members",
        "id, territory_id, partnership_id, organisation_id, ground, interest, function, means, written_by, accepted_on, accepted_by, invited_at",
    ),
    (
        "consents",
        "id, territory_id, child_id, organisation_id, guardian_id, scopes, given_at, expires_on",
    ),
    (
        "needs",
        "id, territory_id, partnership_id, code, description, created_by, created_at",
    ),
    (
        "expectations",
        "id, territory_id, partnership_id, guardian_id, words, written_at",
    ),
    (
        "objectives",
        "id, territory_id, partnership_id, need_id, title, success, state, opened_on, closed_on, created_by, created_at",
    ),
    (
        "objective_interests",
        "objective_id, member_id, partnership_id, territory_id, words, written_by",
    ),
    (
        "actions",
        "id, territory_id, partnership_id, objective_id, title, expected_result, due_on, state, closed_on, created_by, created_at",
    ),
    ("action_members", "action_id, member_id, partnership_id, territory_id"),
    (
        "notes",
        "id, territory_id, partnership_id, member_id, guardian_id, words, seen_on, written_by, written_at",
    ),
    (
        "reviews",
        "id, territory_id, partnership_id, state, planned_on, planned_at, place, scope, held_on, synthesis, synthesis_by, adjustments, counts, created_by, created_at, agreed_on",
    ),
    (
        "review_parties",
        "id, territory_id, review_id, partnership_id, member_id, guardian_id, invited_at, wrote_at, attendance",
    ),
    (
        "contributions",
        "id, territory_id, review_id, partnership_id, member_id, guardian_id, sees, works, hard, proposes, written_by, written_at",
    ),
    (
        "decisions",
        "id, territory_id, review_id, partnership_id, objective_id, outcome, remaining, decided_by, decided_at",
    ),
    (
        "agreements",
        "id, territory_id, review_id, partnership_id, member_id, guardian_id, agreed_on, agreed_by, agreed_at",
    ),
    (
        "review_periods",
        "partnership_id, territory_id, number, start_on, end_on, debt, fulfilled_by, fulfilled_on, late, settled_on",
    ),
    ("silences", "partnership_id, territory_id, since, opens_on, ends_on"),
    (
        "trail",
        "chain, number, at, territory_id, child_id, person_id, act, subject, subject_id, details, hash",
    ),
    ("trail_heads", "chain, entries, hash"),
];
