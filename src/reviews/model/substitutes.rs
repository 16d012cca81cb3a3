//! Substitutes (remplaçant·e): who comes to a review in place of a party that cannot.

use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::web::{
    form::{Check, Problems},
    lang::Lang,
};

/// Who comes in place of a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Substitute {
    /// That person's name.
    pub name: String,
    /// What that person is to the party: a colleague, an aunt; may be empty.
    pub quality: String,
    /// Name of who wrote it down for the party; none when the party named somebody itself.
    pub recorded_by: Option<String>,
}

impl Substitute {
    /// « remplacée par … », in words.
    pub fn words(&self, lang: Lang) -> String {
        let who = match self.quality.as_str() {
            "" => self.name.clone(),
            quality => format!("{} ({quality})", self.name),
        };
        match &self.recorded_by {
            Some(recorder) => fl!(lang, "substitute-is-recorded", who = who, recorder = recorder.as_str()),
            None => fl!(lang, "substitute-is", who = who),
        }
    }
}

/// What is typed to name one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SubstituteForm {
    /// The party's code; empty for one's own.
    #[serde(rename = "for")]
    pub party: String,
    /// The name.
    pub name: String,
    /// What that person is to the party.
    pub quality: String,
    /// Pressed to come oneself after all.
    pub nobody: String,
}

impl SubstituteForm {
    /// What is there now.
    pub fn of(party: String, there: Option<&Substitute>) -> Self {
        Self {
            party,
            name: there.map(|there| there.name.clone()).unwrap_or_default(),
            quality: there.map(|there| there.quality.clone()).unwrap_or_default(),
            nobody: String::new(),
        }
    }

    /// Name and quality; none when the party comes itself after all.
    pub fn check(&self) -> Result<Option<(String, String)>, Problems> {
        if !self.nobody.is_empty() {
            return Ok(None);
        }
        let mut check = Check::new();
        let name = check.text("name", &self.name, 200);
        let quality = check.optional_text("quality", &self.quality, 200);
        check.finish(Some((name, quality)))
    }
}
