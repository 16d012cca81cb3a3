//! What parties write in their own words: contributions before a review, dissents after it.

use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    reviews::model::Contribution,
    web::form::{Check, Problem, Problems},
};

/// The four parts of a contribution; at least one is not empty.
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
}

/// What is typed as a contribution.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct WordsForm {
    /// What the party sees.
    pub sees: String,
    /// What works.
    pub works: String,
    /// What is hard.
    pub hard: String,
    /// What it proposes.
    pub proposes: String,
    /// The party a coordinator writes for; empty for one's own words.
    #[serde(rename = "for")]
    pub for_party: String,
    /// The version that was read; 0 when nothing was there.
    pub version: i32,
}

impl WordsForm {
    /// What is there already, to go on writing.
    pub fn of(contribution: &Contribution) -> Self {
        Self {
            sees: contribution.sees.clone(),
            works: contribution.works.clone(),
            hard: contribution.hard.clone(),
            proposes: contribution.proposes.clone(),
            for_party: String::new(),
            version: contribution.version,
        }
    }

    /// The typed values.
    pub fn check(&self) -> Result<Words, Problems> {
        let mut check = Check::new();
        let words = Words {
            sees: check.optional_text("sees", &self.sees, 4000),
            works: check.optional_text("works", &self.works, 4000),
            hard: check.optional_text("hard", &self.hard, 4000),
            proposes: check.optional_text("proposes", &self.proposes, 4000),
        };
        if [&words.sees, &words.works, &words.hard, &words.proposes]
            .iter()
            .all(|part| part.is_empty())
        {
            check.problem("sees", Problem::Own(|lang| fl!(lang, "review-words-none")));
        }
        check.finish(words)
    }
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
