//! Files whose time is up, and the confirmation that anonymises them. Rules and forms only.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    ids::ChildId,
    web::form::{Check, Problem, Problems},
};

/// Files anonymised at once: writers wait meanwhile.
pub const AT_ONCE: usize = 50;

/// A child's file whose time is up, or will be.
#[derive(Debug, Clone)]
pub struct Ending {
    /// The child.
    pub child: ChildId,
    /// Its name.
    pub name: String,
    /// The references of its plans.
    pub references: String,
    /// The last day something happened around it.
    pub last_contact: NaiveDate,
    /// From when on it is anonymised.
    pub due_on: NaiveDate,
}

impl Ending {
    /// Whether its time is up.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.due_on <= today
    }
}

/// How long a territory keeps a file (durée de conservation).
#[derive(Debug, Clone)]
pub struct Period {
    /// Its name.
    pub territory: String,
    /// Years after the last contact.
    pub years: i16,
}

/// How many files a territory has to anonymise, and how many it has.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    /// Their time is up.
    pub due: i64,
    /// Only figures are left of them.
    pub done: i64,
}

/// The files one chose, and how many one says they are.
#[derive(Debug, Default, Clone, Deserialize)]
pub struct ConfirmForm {
    /// The key of the form.
    #[serde(default)]
    pub once: Uuid,
    /// The children.
    #[serde(default)]
    pub listed: Vec<String>,
    /// Their number, typed: what cannot be undone is not one click away.
    #[serde(default)]
    pub count: String,
}

impl ConfirmForm {
    /// Those of the files that are due which were chosen.
    pub fn chosen(&self, due: &[Ending]) -> Vec<Ending> {
        let chosen = |ending: &&Ending| self.listed.iter().any(|id| *id == ending.child.to_string());
        due.iter().filter(chosen).take(AT_ONCE).cloned().collect()
    }

    /// Whether as many were chosen as one says.
    pub fn check(&self, chosen: &[Ending]) -> Result<(), Problems> {
        let mut check = Check::new();
        let typed = check.text("count", &self.count, 10);
        if !typed.is_empty() && typed.parse() != Ok(chosen.len()) {
            check.problem("count", Problem::Own(|lang| fl!(lang, "retention-count-wrong")));
        }
        check.finish(())
    }
}
