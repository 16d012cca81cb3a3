//! Minutes (compte rendu) after a review: what each party that took part answers to them, when they
//! become final, how they are corrected before and completed after.

use chrono::{Days, NaiveDate};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    ids::ReviewId,
    partnerships::model::Party,
    reviews::model::{Attendance, Dissent, InvitedParty, Review, State},
    web::{
        form::{Check, Problems},
        lang::Lang,
    },
};

/// Minutes that not everybody answered may be closed from this many days after the review on
/// (docs/architecture.md; the database holds it too).
pub const DAYS_TO_ANSWER: Days = Days::new(15);

/// A party's agreement with the minutes.
#[derive(Debug, Clone)]
pub struct Agreement {
    /// The party.
    pub party: Party,
    /// The civil day.
    pub agreed_on: NaiveDate,
    /// Name of who said so for it.
    pub agreed_by: Option<String>,
    /// Name of who wrote down that it agrees.
    pub recorded_by: Option<String>,
}

impl Agreement {
    fn words(&self, party: &InvitedParty, lang: Lang) -> String {
        let day = lang.date(self.agreed_on);
        match (&self.recorded_by, &self.agreed_by) {
            (Some(recorder), _) => fl!(lang, "minutes-agrees-recorded", day = day, recorder = recorder.as_str()),
            (None, Some(name)) if *name != party.name => {
                fl!(lang, "minutes-agrees-by", day = day, name = name.as_str())
            }
            _ => fl!(lang, "minutes-agrees", day = day),
        }
    }
}

/// What one party that took part has answered.
#[derive(Debug, Clone, Copy)]
pub enum Answer<'a> {
    /// It agrees.
    Agrees(&'a Agreement),
    /// It disagrees, in words that stand beside.
    Disagrees,
    /// Nothing yet.
    Awaited,
}

/// The answers to one review's minutes.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// Those who agreed.
    pub agreements: Vec<Agreement>,
    /// Those who disagreed with the minutes as they stand.
    pub disagreeing: Vec<Party>,
}

impl Answers {
    /// What that party has answered: its latest word. Disagreeing takes an agreement back.
    pub fn of(&self, party: Party) -> Answer<'_> {
        if let Some(agreement) = self.agreements.iter().find(|one| one.party == party) {
            Answer::Agrees(agreement)
        } else if self.disagreeing.contains(&party) {
            Answer::Disagrees
        } else {
            Answer::Awaited
        }
    }

    /// What a party answered, in words; `open` while it still may.
    pub fn words(&self, party: &InvitedParty, open: bool, lang: Lang) -> String {
        match self.of(party.party) {
            Answer::Agrees(agreement) => agreement.words(party, lang),
            Answer::Disagrees => fl!(lang, "minutes-disagrees"),
            Answer::Awaited if open => fl!(lang, "minutes-awaited"),
            Answer::Awaited => fl!(lang, "minutes-never"),
        }
    }

    /// Agreements and the dissents about the text as it stands.
    pub fn new(agreements: Vec<Agreement>, dissents: &[Dissent]) -> Self {
        let current = dissents.iter().filter(|dissent| dissent.current);
        Self {
            agreements,
            disagreeing: current.filter_map(|dissent| dissent.party).collect(),
        }
    }
}

/// Whoever took part is asked to answer.
pub fn asked(party: &InvitedParty) -> bool {
    party.attendance.is_some_and(Attendance::took_part)
}

impl Review {
    /// Minutes that are still open: held here, not agreed yet.
    pub fn has_open_minutes(&self) -> bool {
        self.state == State::Held && !self.imported
    }

    /// The first civil day on which they may be closed without the silent ones.
    pub fn closable_from(&self) -> Option<NaiveDate> {
        self.held_on
            .filter(|_| self.has_open_minutes())
            .map(|held| held + DAYS_TO_ANSWER)
    }
}

/// Minutes that one of the person's own parties has not answered.
#[derive(Debug, Clone)]
pub struct Awaiting {
    /// The review.
    pub review: ReviewId,
    /// The party.
    pub party: Party,
    /// The child's name, or the partnership's title.
    pub name: String,
    /// The civil day the review was held.
    pub held_on: NaiveDate,
}

/// What is added to final minutes (additif): dated, signed, never changed.
#[derive(Debug, Clone)]
pub struct Addendum {
    /// The party's name; none when the coordination adds.
    pub party_name: Option<String>,
    /// Its words.
    pub words: String,
    /// Name of who wrote them.
    pub written_by: String,
    /// The civil day.
    pub written_on: NaiveDate,
}

impl Addendum {
    /// Who added it and when, in words.
    pub fn signed(&self, lang: Lang) -> String {
        let (day, name) = (lang.date(self.written_on), self.written_by.as_str());
        match &self.party_name {
            Some(party) if party != name => {
                fl!(
                    lang,
                    "minutes-addendum-by",
                    party = party.as_str(),
                    name = name,
                    day = day
                )
            }
            Some(_) => fl!(lang, "minutes-addendum-by-person", name = name, day = day),
            None => fl!(lang, "minutes-addendum-by-coordination", name = name, day = day),
        }
    }
}

/// What is typed to correct the minutes before they are final.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CorrectionForm {
    /// What was said and agreed.
    pub synthesis: String,
    /// What changes in everyday practice.
    pub adjustments: String,
    /// The version that was read.
    pub version: i32,
}

/// Corrected minutes.
#[derive(Debug, Clone)]
pub struct Correction {
    /// What was said and agreed.
    pub synthesis: String,
    /// What changes in everyday practice.
    pub adjustments: String,
}

impl CorrectionForm {
    /// What is there now.
    pub fn of(review: &Review) -> Self {
        Self {
            synthesis: review.synthesis.clone(),
            adjustments: review.adjustments.clone(),
            version: review.version,
        }
    }

    /// The typed values.
    pub fn check(&self) -> Result<Correction, Problems> {
        let mut check = Check::new();
        let correction = Correction {
            synthesis: check.text("synthesis", &self.synthesis, 10_000),
            adjustments: check.optional_text("adjustments", &self.adjustments, 4000),
        };
        check.finish(correction)
    }
}

/// What is typed to add to final minutes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AddendumForm {
    /// The words.
    pub addendum: String,
    /// The form's key.
    pub once: Uuid,
}

impl AddendumForm {
    /// The words.
    pub fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let words = check.text("addendum", &self.addendum, 4000);
        check.finish(words)
    }
}
