//! Personal links (lien personnel): a professional without an account contributes to one review.

use chrono::{Days, NaiveDate, NaiveTime};
use i18n_embed_fl::fl;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    ids::{LinkId, MemberId, PersonId},
    reviews::model::{InvitedParty, Review, words::WordsForm},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

/// A link opens until the day of the review, or for this long where none is set.
const LASTS: Days = Days::new(30);

/// A link that was sent, as those who plan reviews see it.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its identifier.
    pub id: LinkId,
    /// The member organisation.
    pub member: MemberId,
    /// Who writes through it.
    pub person: String,
    /// Last civil day it opens.
    pub expires_on: NaiveDate,
    /// It was opened at least once.
    pub opened: bool,
    /// It opens nothing any more.
    pub withdrawn: bool,
}

impl Link {
    /// What became of it, in words.
    pub fn words(&self, today: NaiveDate, lang: Lang) -> String {
        let (person, day) = (self.person.as_str(), lang.date(self.expires_on));
        if self.withdrawn {
            fl!(lang, "link-withdrawn", person = person)
        } else if self.expires_on < today {
            fl!(lang, "link-expired", person = person, day = day)
        } else if self.opened {
            fl!(lang, "link-opened", person = person, day = day)
        } else {
            fl!(lang, "link-sent", person = person, day = day)
        }
    }

    /// It may still be opened.
    pub fn is_open(&self, today: NaiveDate) -> bool {
        !self.withdrawn && self.expires_on >= today
    }
}

/// The last civil day of a link to that review.
pub fn expires_on(review: &Review, today: NaiveDate) -> NaiveDate {
    review.planned_on.filter(|day| *day >= today).unwrap_or(today + LASTS)
}

/// Who a link is for, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LinkForm {
    /// The party's code.
    #[serde(rename = "for")]
    pub party: String,
    /// The professional.
    pub person: String,
    /// The address the link is sent to; empty where it is handed over otherwise.
    pub email: String,
}

impl LinkForm {
    /// The professional, one of those offered, and the address the link is sent to, if it is.
    pub fn check(&self, offered: &[(PersonId, String)]) -> Result<(PersonId, Option<String>), Problems> {
        let mut check = Check::new();
        let person = check.choice::<PersonId>("person", &self.person);
        let person = person.filter(|id| offered.iter().any(|(there, _)| there == id));
        if person.is_none() && !self.person.is_empty() {
            check.problem("person", Problem::NotAChoice);
        }
        let email = check.optional_email("email", &self.email);
        let email = (!email.is_empty()).then_some(email);
        check.finish((person.unwrap_or(PersonId(uuid::Uuid::nil())), email))
    }
}

/// The member an invited party is, for whom a link makes sense.
pub fn member_of(party: &InvitedParty) -> Option<MemberId> {
    party.party.member()
}

/// What a link opens: the first name, the questions, and the writer's own words.
#[derive(Debug, Clone)]
pub struct LinkSheet {
    /// The child's given name; empty for an institutional partnership.
    pub given_name: String,
    /// The title of an institutional partnership.
    pub partnership_title: String,
    /// For which organisation one writes.
    pub organisation: String,
    /// Who writes.
    pub person: String,
    /// The civil day of the review, once set.
    pub day: Option<NaiveDate>,
    /// Its hour.
    pub hour: Option<NaiveTime>,
    /// Last civil day the link opens.
    pub expires_on: NaiveDate,
    /// The words that were given.
    pub words: WordsForm,
    /// Whether any were given.
    pub given: bool,
    /// What is begun and not given.
    pub draft: Option<Value>,
}

impl LinkSheet {
    /// When one meets, in words.
    pub fn when(&self, lang: Lang) -> Option<String> {
        let day = lang.long_date(self.day?);
        Some(match self.hour {
            Some(hour) => fl!(lang, "review-day-hour", day = day, hour = lang.time(hour)),
            None => day,
        })
    }

    /// What the review is about: the first name, or the partnership.
    pub fn about(&self) -> &str {
        if self.given_name.is_empty() {
            &self.partnership_title
        } else {
            &self.given_name
        }
    }
}

/// What became of words given through a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// They are there.
    Kept,
    /// Somebody wrote for the organisation meanwhile.
    Changed,
    /// The link opens nothing any more.
    Closed,
}
