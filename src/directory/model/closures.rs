//! Closures (fermetures): stretches of days on which an organisation is closed.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    ids::{ClosureId, OrganisationId},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

/// Days on which an organisation is closed.
#[derive(Debug, Clone)]
pub struct Closure {
    /// Its identifier.
    pub id: ClosureId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day.
    pub end: NaiveDate,
    /// Why, in words; may be empty.
    pub reason: String,
}

impl Closure {
    /// Whether that day is one of them.
    pub fn covers(&self, day: NaiveDate) -> bool {
        (self.start..=self.end).contains(&day)
    }

    /// From when until when, in words.
    pub fn span(&self, lang: Lang) -> String {
        if self.start == self.end {
            lang.long_date(self.start)
        } else {
            fl!(
                lang,
                "plans-span",
                start = lang.date(self.start),
                end = lang.date(self.end)
            )
        }
    }
}

/// The longest one may write at once: a year (the database holds it too).
const LONGEST: i64 = 366;

/// A stretch of days and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day.
    pub end: NaiveDate,
    /// Why; may be empty.
    pub reason: String,
}

/// What is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ClosureForm {
    /// First day.
    pub start: String,
    /// Last day; empty for a single one.
    pub end: String,
    /// Why.
    pub reason: String,
}

impl ClosureForm {
    /// The stretch.
    pub fn check(&self) -> Result<Stretch, Problems> {
        let mut check = Check::new();
        let start = check.date("start", &self.start);
        let end = check.optional_date("end", &self.end).unwrap_or(start);
        if end < start {
            check.problem("end", Problem::Own(|lang| fl!(lang, "closure-ends-before")));
        } else if (end - start).num_days() > LONGEST {
            check.problem("end", Problem::Own(|lang| fl!(lang, "closure-too-long")));
        }
        let reason = check.optional_text("reason", &self.reason, 200);
        check.finish(Stretch { start, end, reason })
    }
}
