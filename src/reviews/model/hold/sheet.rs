//! The sheet (feuille de séance): what those who hold a review have written so far, each seeing what
//! the others write. Of two texts for one field neither is lost: whoever comes second is shown both.

use std::collections::HashMap;

use chrono::NaiveTime;

use super::HoldForm;
use crate::web::form::{Check, Problem, Problems};

/// The longest text of a field, as the database takes it. What a review keeps of each is shorter.
const LONGEST: usize = 20_000;

/// What somebody wrote in a field.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The field.
    pub field: String,
    /// What is written later has a higher number.
    pub number: i64,
    /// The text.
    pub value: String,
    /// Name of who wrote it.
    pub by: String,
    /// When, in the territory's time zone.
    pub at: NaiveTime,
}

/// Everything written so far, the first first.
#[derive(Debug, Clone, Default)]
pub struct Sheet(pub Vec<Entry>);

/// What somebody else wrote in a field since the page was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Name of who wrote it.
    pub by: String,
    /// When, in the territory's time zone.
    pub at: NaiveTime,
    /// Their text, where it stands against another typed here; none where it was taken over.
    pub theirs: Option<String>,
}

/// A page as typed, brought together with what others wrote meanwhile.
#[derive(Debug, Clone, Default)]
pub struct Merged {
    /// What the page shows now.
    pub form: HoldForm,
    /// What is new, to be written.
    pub written: Vec<(String, String)>,
    /// What others wrote, by field.
    pub marks: HashMap<String, Mark>,
    /// What is too long to be written.
    pub problems: Problems,
}

impl Sheet {
    /// As far as it goes.
    pub fn number(&self) -> i64 {
        self.last().map_or(0, |entry| entry.number)
    }

    /// The last that was written.
    pub fn last(&self) -> Option<&Entry> {
        self.0.last()
    }

    fn latest(&self, field: &str) -> Option<&Entry> {
        self.as_of(field, i64::MAX)
    }

    fn as_of(&self, field: &str, number: i64) -> Option<&Entry> {
        let mut before = self.0.iter().rev().filter(|entry| entry.number <= number);
        before.find(|entry| entry.field == field)
    }

    /// The page with what is written so far; `fresh` is the page before anybody wrote.
    pub fn over(&self, fresh: HoldForm) -> HoldForm {
        let mut form = fresh;
        for entry in &self.0 {
            form.set(&entry.field, entry.value.clone());
        }
        form.seen(self.number())
    }

    /// Brings what was typed together with what others wrote since the page was read. A field left
    /// as it was takes theirs over; one that only this page changed is written; one that both
    /// changed keeps what was typed here, with theirs beside it.
    pub fn merge(&self, typed: HoldForm, fresh: &HoldForm) -> Merged {
        let seen = typed.seen_number();
        let (mut merged, mut check) = (Merged::default(), Check::new());
        let mut form = self.over(fresh.clone());
        for (field, text) in typed.fields() {
            let read = self.as_of(field, seen).map_or(fresh.typed(field), |entry| &entry.value);
            let latest = self.latest(field);
            let now = latest.map_or(fresh.typed(field), |entry| &entry.value);
            let mark = |theirs| {
                let entry = latest.filter(|entry| entry.number > seen)?;
                Some(Mark {
                    by: entry.by.clone(),
                    at: entry.at,
                    theirs,
                })
            };
            let found = if text == now {
                None
            } else if text == read {
                mark(None)
            } else if now == read {
                if text.chars().count() <= LONGEST {
                    merged.written.push((field.to_owned(), text.to_owned()));
                } else {
                    check.problem(field, Problem::TooLong { most: LONGEST });
                }
                form.set(field, text.to_owned());
                None
            } else {
                form.set(field, text.to_owned());
                mark(Some(now.to_owned()))
            };
            merged.marks.extend(found.map(|mark| (field.to_owned(), mark)));
        }
        merged.form = form.carrying(&typed);
        merged.problems = check.finish(()).err().unwrap_or_default();
        merged
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> HoldForm {
        let pairs = pairs
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        HoldForm::from_pairs(pairs.collect())
    }

    fn sheet(entries: &[(&str, &str)]) -> Sheet {
        let numbered = entries.iter().zip(1..);
        let entry = |((field, value), number): (&(&str, &str), i64)| Entry {
            field: (*field).to_owned(),
            number,
            value: (*value).to_owned(),
            by: "Line".to_owned(),
            at: NaiveTime::MIN,
        };
        Sheet(numbered.map(entry).collect())
    }

    fn written(merged: &Merged) -> Vec<(&str, &str)> {
        let pairs = merged
            .written
            .iter()
            .map(|(field, text)| (field.as_str(), text.as_str()));
        pairs.collect()
    }

    #[test]
    fn different_fields_come_together() {
        let sheet = sheet(&[("synthesis", "Elle parle.")]);
        let typed = form(&[("seen", "0"), ("synthesis", ""), ("adjustments", "Un coin calme")]);
        let merged = sheet.merge(typed, &HoldForm::default());
        assert_eq!(written(&merged), [("adjustments", "Un coin calme")]);
        assert_eq!(merged.form.typed("synthesis"), "Elle parle.");
        assert_eq!(merged.marks["synthesis"].theirs, None, "it is said that it is new");
    }

    #[test]
    fn two_texts_for_one_field_are_both_there_and_nothing_is_overwritten() {
        let sheet = sheet(&[("synthesis", "A"), ("synthesis", "B")]);
        let typed = form(&[("seen", "1"), ("synthesis", "C")]);
        let merged = sheet.merge(typed, &HoldForm::default());
        assert!(written(&merged).is_empty());
        assert_eq!(merged.form.typed("synthesis"), "C");
        assert_eq!(merged.marks["synthesis"].theirs.as_deref(), Some("B"));
        // Sent again after both were shown, it is a choice.
        let chosen = sheet.merge(merged.form, &HoldForm::default());
        assert_eq!(written(&chosen), [("synthesis", "C")]);
    }

    #[test]
    fn the_same_text_twice_is_no_conflict() {
        let sheet = sheet(&[("synthesis", "A")]);
        let merged = sheet.merge(form(&[("seen", "0"), ("synthesis", "A")]), &HoldForm::default());
        assert!(written(&merged).is_empty() && merged.marks.is_empty());
    }

    #[test]
    fn a_field_that_was_not_asked_stays_as_it_is() {
        let sheet = sheet(&[("attendance.member:1", "present")]);
        let merged = sheet.merge(form(&[("seen", "1"), ("synthesis", "A")]), &HoldForm::default());
        assert_eq!(merged.form.typed("attendance.member:1"), "present");
    }

    #[test]
    fn what_the_page_begins_with_is_not_a_change() {
        let fresh = form(&[("held_on", "2026-05-10")]);
        let merged = Sheet::default().merge(form(&[("held_on", "2026-05-10"), ("once", "1")]), &fresh);
        assert!(written(&merged).is_empty());
        assert_eq!(merged.form.typed("once"), "1", "the key of the form stays");
    }

    #[test]
    fn what_is_too_long_stays_on_the_page_and_the_rest_is_written() {
        let long = "é".repeat(LONGEST + 1);
        let typed = form(&[("synthesis", &long), ("adjustments", "Un coin calme")]);
        let merged = Sheet::default().merge(typed, &HoldForm::default());
        assert_eq!(written(&merged), [("adjustments", "Un coin calme")]);
        assert_eq!(merged.form.typed("synthesis"), long);
        assert!(
            merged
                .problems
                .on("synthesis", crate::web::lang::Lang::French)
                .is_some()
        );
    }

    #[test]
    fn only_fields_of_the_sheet_are_written() {
        let merged = Sheet::default().merge(
            form(&[("draft", "1"), ("nonsense", "x"), ("next_on", "y")]),
            &HoldForm::default(),
        );
        assert_eq!(written(&merged), [("next_on", "y")]);
    }
}
