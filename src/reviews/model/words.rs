//! What parties write in their own words: contributions before a review, dissents after it.

use std::collections::BTreeMap;

use i18n_embed_fl::fl;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    ids::ObjectiveId,
    reviews::model::{Contribution, hold::OpenObjective},
    web::form::{Check, Problem, Problems},
};

/// What a party brings: four parts, and a word on each objective it has one for. Not all are empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What the party sees.
    pub sees: String,
    /// What works.
    pub works: String,
    /// What is hard.
    pub hard: String,
    /// What it proposes.
    pub proposes: String,
    /// What it says of an objective.
    pub points: Vec<(ObjectiveId, String)>,
}

/// What is typed as a contribution, field by field: `sees`, `works`, `hard`, `proposes`, and
/// `point.<objective>` for each objective.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct WordsForm(BTreeMap<String, String>);

impl WordsForm {
    /// From the posted pairs.
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// What is there already, to go on writing.
    pub fn of(contribution: &Contribution) -> Self {
        let parts = [
            ("sees", &contribution.sees),
            ("works", &contribution.works),
            ("hard", &contribution.hard),
            ("proposes", &contribution.proposes),
        ];
        let mut form = Self(parts.map(|(name, words)| (name.to_owned(), words.clone())).into());
        for point in &contribution.points {
            form.0.insert(point_field(point.objective), point.words.clone());
        }
        form.at(contribution.version)
    }

    /// The same words, written on top of that version; 0 when nothing is there.
    pub fn at(mut self, version: i32) -> Self {
        self.0.insert("version".to_owned(), version.to_string());
        self
    }

    /// The same words, for that party.
    pub fn for_party(mut self, code: String) -> Self {
        self.0.insert("for".to_owned(), code);
        self
    }

    /// What was typed in a field.
    pub fn typed(&self, field: &str) -> &str {
        self.0.get(field).map(String::as_str).unwrap_or_default()
    }

    /// The version that was read; 0 when nothing was there.
    pub fn version(&self) -> i32 {
        self.typed("version").parse().unwrap_or_default()
    }

    /// The party a coordinator writes for; empty for one's own words.
    pub fn party(&self) -> &str {
        self.typed("for")
    }

    /// To be kept as it is for oneself, not given yet.
    pub fn is_draft(&self) -> bool {
        !self.typed("draft").is_empty()
    }

    /// The typed values; `objectives` are those one may speak of.
    pub fn check(&self, objectives: &[OpenObjective]) -> Result<Words, Problems> {
        let mut check = Check::new();
        let mut part = |name: &str| check.optional_text(name, self.typed(name), 4000);
        let (sees, works, hard, proposes) = (part("sees"), part("works"), part("hard"), part("proposes"));
        let points = objectives
            .iter()
            .map(|objective| (objective.id, part(&point_field(objective.id))));
        let mut points: Vec<(ObjectiveId, String)> = points.collect();
        points.retain(|(_, words)| !words.is_empty());
        let words = Words {
            sees,
            works,
            hard,
            proposes,
            points,
        };
        let parts = [&words.sees, &words.works, &words.hard, &words.proposes];
        if parts.iter().all(|part| part.is_empty()) && words.points.is_empty() {
            check.problem("sees", Problem::Own(|lang| fl!(lang, "review-words-none")));
        }
        check.finish(words)
    }
}

/// The field of an objective's word.
pub fn point_field(objective: ObjectiveId) -> String {
    format!("point.{objective}")
}

/// What is typed as a dissent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DissentForm {
    /// In the party's own words.
    pub words: String,
    /// The decision it is about; empty for the minutes as a whole.
    pub decision: String,
    /// The form's key.
    pub once: Uuid,
}

impl DissentForm {
    /// The words and the decision they are about.
    pub fn check(&self) -> Result<(String, Option<Uuid>), Problems> {
        let mut check = Check::new();
        let words = check.text("words", &self.words, 2000);
        let decision = check.optional_choice::<Uuid>("decision", &self.decision);
        check.finish((words, decision))
    }
}
