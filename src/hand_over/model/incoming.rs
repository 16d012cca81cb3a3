//! A plan that another territory hands over: what its coordination reads before it takes it.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::ItemKind;
use crate::{
    choices,
    ids::{HandOverId, OrganisationId, TerritoryId},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

/// One that waits, as far as it shows in a list.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The hand-over.
    pub id: HandOverId,
    /// The territory it comes from.
    pub from_name: String,
    /// The child's given name.
    pub given_name: String,
    /// The civil day from which it is to go on here.
    pub takes_over_on: NaiveDate,
}

/// One that is read.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The hand-over.
    pub id: HandOverId,
    /// The territory it comes from.
    pub from_name: String,
    /// The child.
    pub child: String,
    /// The child's birth day.
    pub birth_date: NaiveDate,
    /// Names of the guardians.
    pub guardians: Vec<String>,
    /// The civil day from which it is to go on here.
    pub takes_over_on: NaiveDate,
    /// Why.
    pub reason: String,
    /// The need.
    pub need: String,
    /// The common objective.
    pub common_objective: String,
    /// The territory that may take it.
    pub to: TerritoryId,
    /// Raised at each answer of the family.
    pub version: i32,
    /// What goes.
    pub items: Vec<Going>,
}

/// One thing that goes.
#[derive(Debug, Clone)]
pub struct Going {
    /// What it is.
    pub kind: ItemKind,
    /// In the words of the plan.
    pub words: String,
    /// How an objective is measured, what minutes say; may be empty.
    pub detail: String,
    /// The civil day of a review.
    pub day: Option<NaiveDate>,
}

impl Going {
    /// In words.
    pub fn label(&self, lang: Lang) -> String {
        super::label(self.kind, &self.words, self.day, lang)
    }
}

choices! {
    /// What came with a plan from elsewhere, in words.
    InheritanceKind {
        /// An action that was under way.
        Action = "action", "hand-over-actions";
        /// Minutes of a review.
        Minutes = "minutes", "hand-over-minutes";
    }
}

/// What came with a plan from elsewhere.
#[derive(Debug, Clone)]
pub struct Inheritance {
    /// What it is.
    pub kind: InheritanceKind,
    /// In words.
    pub words: String,
    /// The civil day of a review.
    pub day: Option<NaiveDate>,
}

impl Inheritance {
    /// What it is, and of which day.
    pub fn title(&self, lang: Lang) -> String {
        match self.day {
            Some(day) => fl!(lang, "hand-over-minutes-of", day = lang.date(day)),
            None => self.kind.label(lang),
        }
    }
}

/// Taking it, or not, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TakingForm {
    /// Where the child is welcomed here.
    pub host: String,
    /// The civil day on which the plan starts here.
    pub start: String,
    /// Why it is not taken.
    pub because: String,
    /// Pressed not to take it.
    pub decline: String,
    /// The version that was read.
    pub version: i32,
    /// The form's key.
    pub once: Uuid,
}

/// What the coordination decides.
#[derive(Debug, Clone)]
pub enum Decision {
    /// It takes it, at that place of care from that civil day on.
    Take(OrganisationId, NaiveDate),
    /// It does not, and says why.
    Decline(String),
}

impl TakingForm {
    /// Starting on the day that was proposed.
    pub fn fresh(incoming: &Incoming) -> Self {
        Self {
            start: incoming.takes_over_on.to_string(),
            version: incoming.version,
            ..Self::default()
        }
    }

    /// The decision; `hosts` are the organisations of the territory.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, hosts: &[(String, String)]) -> Result<Decision, Problems> {
        let mut check = Check::new();
        if !self.decline.is_empty() {
            let because = check.text("because", &self.because, 2000);
            return check.finish(Decision::Decline(because));
        }
        let host = check.choice::<OrganisationId>("host", &self.host);
        if host.is_some() && hosts.iter().all(|(id, _)| *id != self.host) {
            check.problem("host", Problem::NotAChoice);
        }
        let start = check.date("start", &self.start);
        check.finish(Decision::Take(host.unwrap_or(OrganisationId(Uuid::nil())), start))
    }
}
