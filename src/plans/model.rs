//! What a child's plan (projet d'accueil personnalisé) adds to a partnership: the child, its host,
//! a referent, the cadence of its reviews, suspensions. When a review is owed is for `calendar`.

pub mod agreement;
pub mod entrusting;
mod forms;
pub mod renewal;
mod search;

use chrono::NaiveDate;
use i18n_embed_fl::fl;

pub use self::{
    forms::{CoordinatorForm, EndForm, LateForm, NewSuspension, PlanForm, ReferentForm, SuspensionForm, Terms},
    search::{PlanLine, PlanSearch},
};
use crate::{
    calendar::rule::{Debt, Period},
    children::model::Child,
    choices,
    error::{Error, Result},
    ids::{OrganisationId, PersonId, SuspensionId},
    partnerships::model::{Head, State},
    web::lang::Lang,
};

/// The cadences a plan may have, as reviews a year.
pub const CADENCES: [i16; 4] = [3, 4, 6, 12];

choices! {
    /// Why a plan is suspended.
    SuspensionReason {
        /// The child is in hospital.
        Hospital = "hospital", "plans-suspension-hospital";
        /// An illness.
        Illness = "illness", "plans-suspension-illness";
        /// A long absence.
        LongAbsence = "long_absence", "plans-suspension-long-absence";
        /// The family asked for it.
        FamilyRequest = "family_request", "plans-suspension-family-request";
        /// The place of care is closed.
        Closure = "closure", "plans-suspension-closure";
        /// Another one, said in the comment.
        Other = "other", "plans-suspension-other";
    }
}

/// A child's plan.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What it shares with every partnership.
    pub head: Head,
    /// The child.
    pub child: Child,
    /// The place of care that welcomes the child.
    pub host: OrganisationId,
    /// Its name.
    pub host_name: String,
    /// The one person answerable for keeping the plan alive.
    pub referent: Option<PersonId>,
    /// Given name and family name of the referent.
    pub referent_name: Option<String>,
    /// The coordinator who follows it (suivi par); none while nobody of the territory's coordination does.
    pub coordinator: Option<PersonId>,
    /// Given name and family name of the coordinator.
    pub coordinator_name: Option<String>,
    /// Reviews owed a year: 3, 4, 6 or 12.
    pub reviews_per_year: i16,
    /// Its suspensions, the latest first.
    pub suspensions: Vec<Suspension>,
    /// What the territory calls a plan.
    pub label: String,
}

impl Plan {
    /// Refuses changes to a plan that is closed: it is history.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn open(&self) -> Result<()> {
        if self.head.state == State::Closed {
            Err(Error::Refused)
        } else {
            Ok(())
        }
    }

    /// Whether it can still be changed.
    pub fn is_open(&self) -> bool {
        self.head.state != State::Closed
    }

    /// The address of its page.
    pub fn address(&self) -> String {
        self.head.address()
    }

    /// From when to when, in words.
    pub fn span(&self, lang: Lang) -> String {
        span(self.head.start, self.head.end, lang)
    }

    /// The suspension that covers a day, if one does.
    pub fn suspended_on(&self, day: NaiveDate) -> Option<&Suspension> {
        self.suspensions.iter().find(|suspension| suspension.covers(day))
    }
}

/// From when to when, in words.
fn span(start: NaiveDate, end: Option<NaiveDate>, lang: Lang) -> String {
    match end {
        Some(end) => fl!(lang, "plans-span", start = lang.date(start), end = lang.date(end)),
        None => fl!(lang, "plans-span-open", start = lang.date(start)),
    }
}

/// A stretch of days in which no review is owed.
#[derive(Debug, Clone)]
pub struct Suspension {
    /// Its identifier.
    pub id: SuspensionId,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day; none while it lasts.
    pub end: Option<NaiveDate>,
    /// Why.
    pub reason: SuspensionReason,
    /// In words.
    pub comment: String,
    /// Name of who wrote it down.
    pub recorded_by: Option<String>,
}

impl Suspension {
    /// Whether that day is suspended by it.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.start <= day && self.end.is_none_or(|end| end >= day)
    }

    /// From when to when, in words.
    pub fn span(&self, lang: Lang) -> String {
        span(self.start, self.end, lang)
    }
}

/// Whether a period's review came late, or never by that day: then somebody may say why.
pub fn is_late(period: &Period, today: NaiveDate) -> bool {
    period.debt == Debt::Owed
        && match period.fulfilled_on(today) {
            Some(fulfilment) => fulfilment.late,
            None => period.end < today,
        }
}

/// Somebody who may be a plan's referent.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The person.
    pub person: PersonId,
    /// Given name and family name.
    pub name: String,
    /// Function and organisation; empty for a coordinator.
    pub place: String,
    /// Coordinates the territory.
    pub coordinator: bool,
    /// Works for an organisation of the plan.
    pub around: bool,
}

impl Candidate {
    /// Name and place, in a list.
    pub fn label(&self, lang: Lang) -> String {
        match (self.coordinator, self.around) {
            (true, _) => fl!(lang, "plans-candidate-coordinator", name = self.name.as_str()),
            (false, true) => fl!(
                lang,
                "plans-candidate-around",
                name = self.name.as_str(),
                place = self.place.as_str()
            ),
            (false, false) => fl!(
                lang,
                "plans-candidate",
                name = self.name.as_str(),
                place = self.place.as_str()
            ),
        }
    }
}

/// One step of preparing a plan, as far as it went.
#[derive(Debug, Clone)]
pub struct Step {
    /// The end of its anchor on the page.
    pub code: &'static str,
    /// What it is about.
    pub title: String,
    /// Nothing is left to do in it.
    pub done: bool,
    /// The plan may start without it.
    pub optional: bool,
    /// What is there and what is missing.
    pub words: Vec<String>,
    /// Where to do it: address and words.
    pub links: Vec<(String, String)>,
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_suspension_without_an_end_covers_every_day_from_its_start() {
        let suspension = Suspension {
            id: SuspensionId(Uuid::nil()),
            start: "2026-03-01".parse().unwrap(),
            end: None,
            reason: SuspensionReason::Hospital,
            comment: String::new(),
            recorded_by: None,
        };
        assert!(!suspension.covers("2026-02-28".parse().unwrap()));
        assert!(suspension.covers("2030-01-01".parse().unwrap()));
    }
}
