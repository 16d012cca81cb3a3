//! A kind of thing of a copy in words: what stands in JSON for machines, read out for people.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use serde_json::{Map, Value};

use crate::{
    actions, children, documents, hand_over, objectives, partnerships,
    people::model::AccountMatter,
    plans, reviews,
    rights::model::keys::Key,
    trail::model::{Act, Subject},
    web::lang::Lang,
};

/// In whose language and time zone a copy is read.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    /// The language.
    pub lang: Lang,
    /// The time zone.
    pub zone: Tz,
}

/// One kind of thing, in words.
#[derive(Debug)]
pub struct Section {
    /// The name of its JSON file, without the ending.
    pub code: &'static str,
    /// What it is.
    pub title: String,
    /// Row by row, what is known: what it is, and what it says.
    pub rows: Vec<Vec<(String, String)>>,
}

impl Section {
    /// The rows of a kind in words.
    pub fn new(code: &'static str, title: String, rows: &[Value], reading: Reading) -> Self {
        let rows = rows.iter().filter_map(Value::as_object);
        Self {
            code,
            title,
            rows: rows.map(|row| reading.facts(code, row)).collect(),
        }
    }
}

impl Reading {
    /// What a row says, in the order of the keys, without what is empty.
    fn facts(self, kind: &str, row: &Map<String, Value>) -> Vec<(String, String)> {
        let fact = |key: &Key| {
            let said = self.say(kind, *key, row.get(key.code())?)?;
            Some((key.label(self.lang), said))
        };
        Key::ALL.iter().filter_map(fact).collect()
    }

    fn say(self, kind: &str, key: Key, value: &Value) -> Option<String> {
        let said = match value {
            Value::Null => String::new(),
            Value::Bool(true) => fl!(self.lang, "copy-yes"),
            Value::Bool(false) => fl!(self.lang, "copy-no"),
            Value::Number(number) => number.to_string(),
            Value::String(text) => named(kind, key, text, self.lang).unwrap_or_else(|| self.moment(text)),
            Value::Array(values) => {
                let said = values.iter().filter_map(|value| self.say(kind, key, value));
                said.collect::<Vec<_>>().join("\n")
            }
            // What one began to write has whatever keys its form has.
            Value::Object(form) if key == Key::Form => typed(form).join("\n"),
            Value::Object(row) => {
                let facts = self.facts(kind, row).into_iter();
                let said = facts.map(|(label, words)| fl!(self.lang, "copy-fact", label = label, words = words));
                said.collect::<Vec<_>>().join(" – ")
            }
        };
        Some(said).filter(|said| !said.trim().is_empty())
    }

    /// A text; a day, an hour or an instant as one reads it.
    fn moment(self, text: &str) -> String {
        if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
            let local = instant.with_timezone(&self.zone);
            return format!(
                "{}, {}",
                self.lang.date(local.date_naive()),
                self.lang.time(local.time())
            );
        }
        if let Ok(day) = NaiveDate::from_str(text) {
            return self.lang.date(day);
        }
        match NaiveTime::parse_from_str(text, "%H:%M:%S") {
            Ok(hour) => self.lang.time(hour),
            Err(_) => text.to_owned(),
        }
    }
}

/// What was typed in a form that waits: field by field, or as it was posted.
fn typed(form: &Map<String, Value>) -> Vec<&str> {
    let fields: Vec<(&str, &str)> = match form.get("fields").and_then(Value::as_array) {
        Some(posted) => posted
            .iter()
            .filter_map(|pair| Some((pair.get(0)?.as_str()?, pair.get(1)?.as_str()?)))
            .collect(),
        None => form
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
            .collect(),
    };
    let words = fields
        .into_iter()
        .filter(|(name, words)| *name != "once" && !words.trim().is_empty());
    words.map(|(_, words)| words).collect()
}

/// The name of a choice, where a key holds the code of one.
fn named(kind: &str, key: Key, code: &str, lang: Lang) -> Option<String> {
    macro_rules! label {
        ($choice:ty) => {
            code.parse::<$choice>().ok().map(|choice| choice.label(lang))
        };
    }
    match (kind, key) {
        (_, Key::Relation) => label!(children::model::Relation),
        (_, Key::Scopes) => label!(children::model::Scope),
        ("plans", Key::State) => label!(partnerships::model::State),
        ("suspensions", Key::Reason) => label!(plans::model::SuspensionReason),
        ("members", Key::Ground) => label!(partnerships::model::Ground),
        ("objectives", Key::State) => label!(objectives::model::State),
        ("actions", Key::State) => label!(actions::model::State),
        ("reviews", Key::State) => label!(reviews::model::State),
        ("reviews", Key::Category) => label!(reviews::model::Category),
        ("dates", Key::Answer) => label!(reviews::model::dates::Availability),
        ("invitations", Key::Attendance) => label!(reviews::model::Attendance),
        ("decisions", Key::Outcome) => label!(objectives::model::Outcome),
        ("rectifications", Key::Outcome) => label!(super::rectification::Outcome),
        ("inheritances", Key::Kind) => label!(hand_over::model::incoming::InheritanceKind),
        ("hand_overs", Key::State) => label!(hand_over::model::State),
        ("hand_overs", Key::Kind) => label!(hand_over::model::ItemKind),
        ("documents", Key::Kind) => label!(documents::kind::Kind),
        ("words", Key::Kind) => label!(crate::rights::model::kinds::OfChild),
        (_, Key::Event) => label!(AccountMatter),
        (_, Key::Act) => label!(Act),
        (_, Key::Subject) => label!(Subject).or_else(|| Some(fl!(lang, "trail-subject-other"))),
        (_, Key::Debt) => match code {
            "owed" => Some(fl!(lang, "copy-debt-owed")),
            "excused" => Some(fl!(lang, "copy-debt-excused")),
            _ => Some(fl!(lang, "copy-debt-too-short")),
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const READING: Reading = Reading {
        lang: Lang::French,
        zone: Tz::Europe__Paris,
    };

    fn read(code: &'static str, row: Value) -> Vec<(String, String)> {
        let mut section = Section::new(code, String::new(), &[row], READING);
        section.rows.remove(0)
    }

    #[test]
    fn codes_days_and_instants_are_read_as_one_says_them() {
        let row = json!({
            "id": "0", "state": "held", "held_on": "2026-05-15", "hour": "14:30:00", "at": "2026-05-15T22:30:00+00:00",
            "counts": true, "place": "", "next_on": null
        });
        let said: Vec<String> = read("reviews", row).into_iter().map(|(_, words)| words).collect();
        assert_eq!(
            said,
            [
                "Tenu",
                "14\u{a0}h\u{a0}30",
                "15 mai 2026",
                "oui",
                "16 mai 2026, 0\u{a0}h\u{a0}30"
            ]
        );
    }

    #[test]
    fn what_is_within_a_row_is_read_out_too() {
        let row = json!({ "answers": [{ "party": "Maya", "answer": "yes" }, { "party": "Nora", "answer": "no" }] });
        let (_, words) = read("dates", row).remove(0);
        assert_eq!(words.lines().count(), 2, "{words}");
        assert!(
            words.starts_with("De la part de\u{a0}: Maya – Réponse\u{a0}: "),
            "{words}"
        );
    }

    #[test]
    fn what_one_began_to_write_is_read_out_however_it_was_kept() {
        let begun = json!({ "once": "x", "sees": "Elle rit.", "works": "" });
        let posted = json!({ "fields": [["once", "x"], ["words", "Elle rit."], ["health", ""]] });
        for form in [begun, posted] {
            assert_eq!(read("drafts", json!({ "form": form })).remove(0).1, "Elle rit.");
        }
    }
}
