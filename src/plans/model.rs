//! What a child's plan (projet d'accueil personnalisé) adds to a partnership: the child, its host,
//! a referent, the cadence of its reviews, suspensions. When a review is owed is for `calendar`.

pub mod renewal;

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    calendar::{
        model::LateReason,
        rule::{Debt, Period},
    },
    children::model::{Child, ChildForm, words_of},
    choices,
    error::{Error, Result},
    ids::{ChildId, OrganisationId, PartnershipId, PersonId, SuspensionId},
    partnerships::model::{Head, State},
    web::{
        encode,
        form::{Check, Problem, Problems},
        lang::Lang,
    },
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

/// One line of the list of plans.
#[derive(Debug, Clone)]
pub struct PlanLine {
    /// The plan.
    pub id: PartnershipId,
    /// PAP-2026-0001.
    pub reference: String,
    /// Draft, active or closed.
    pub state: State,
    /// The child.
    pub child: ChildId,
    /// Given name and family name.
    pub child_name: String,
    /// The host's name.
    pub host_name: String,
    /// The referent's name.
    pub referent_name: Option<String>,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day.
    pub end: Option<NaiveDate>,
    /// The next review that is planned.
    pub next_review: Option<NaiveDate>,
}

impl PlanLine {
    /// From when to when, in words.
    pub fn span(&self, lang: Lang) -> String {
        span(self.start, self.end, lang)
    }
}

/// What the list of plans is asked for, in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PlanSearch {
    /// Words of the child's name or of the reference.
    #[serde(default)]
    pub q: String,
    /// `draft`, `active`, `closed`, `all`; anything else: drafts and active ones.
    #[serde(default)]
    pub state: String,
    /// `any`, or the kind of an open flag.
    #[serde(default)]
    pub flag: String,
    /// A host's identifier.
    #[serde(default)]
    pub host: String,
    /// A person's identifier, or `none` for plans without a referent.
    #[serde(default)]
    pub referent: String,
    /// `pressing`, `child`, `host`, `start` or `review`.
    #[serde(default)]
    pub order: String,
    /// The page, from 1.
    #[serde(default)]
    pub page: String,
}

impl PlanSearch {
    /// The states asked for.
    pub fn states(&self) -> Vec<String> {
        let states: &[&str] = match self.state.as_str() {
            "draft" => &["draft"],
            "active" => &["active"],
            "closed" => &["closed"],
            "all" => &["draft", "active", "closed"],
            _ => &["draft", "active"],
        };
        states.iter().map(|state| (*state).to_owned()).collect()
    }

    /// The page asked for.
    pub fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).max(1)
    }

    /// The address of the list for this search.
    pub fn address(&self) -> String {
        let fields = [
            ("q", &self.q),
            ("state", &self.state),
            ("flag", &self.flag),
            ("host", &self.host),
            ("referent", &self.referent),
            ("order", &self.order),
        ];
        let pairs = fields.into_iter().filter(|(_, typed)| !typed.is_empty());
        let query: Vec<String> = pairs.map(|(name, typed)| format!("{name}={}", encode(typed))).collect();
        if query.is_empty() {
            "/plans".to_owned()
        } else {
            format!("/plans?{}", query.join("&"))
        }
    }

    /// The address of the same search for plans in another state, flagged or not.
    pub fn in_state(&self, state: &str) -> String {
        Self {
            state: state.to_owned(),
            flag: String::new(),
            referent: String::new(),
            ..self.clone()
        }
        .address()
    }

    /// The address of the same search for plans with an open flag of that kind.
    pub fn flagged(&self, flag: &str) -> String {
        Self {
            state: String::new(),
            flag: flag.to_owned(),
            referent: String::new(),
            ..self.clone()
        }
        .address()
    }

    /// The address of the same search for plans that nobody is answerable for.
    pub fn without_referent(&self) -> String {
        Self {
            state: String::new(),
            flag: String::new(),
            referent: "none".to_owned(),
            ..self.clone()
        }
        .address()
    }

    /// Whether no chip narrows the list.
    pub fn is_whole(&self) -> bool {
        self.state.is_empty() && self.flag.is_empty() && self.referent != "none"
    }

    /// The words searched.
    pub fn words(&self) -> Vec<String> {
        words_of(&self.q)
    }

    /// Whether anything narrows the list.
    pub fn is_narrow(&self) -> bool {
        [&self.q, &self.state, &self.flag, &self.host, &self.referent]
            .iter()
            .any(|typed| !typed.trim().is_empty())
    }
}

/// The first step of a plan as typed: whom it is for, where, from when.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PlanForm {
    /// The child, when it is known already.
    #[serde(default)]
    pub child: String,
    /// A new child's given name.
    #[serde(default)]
    pub given_name: String,
    /// A new child's family name.
    #[serde(default)]
    pub family_name: String,
    /// A new child's day of birth.
    #[serde(default)]
    pub birth_date: String,
    /// The territory, for a coordinator of several.
    #[serde(default)]
    pub territory: String,
    /// The place of care.
    #[serde(default)]
    pub host: String,
    /// First day.
    #[serde(default)]
    pub start: String,
    /// Last day, where one is set.
    #[serde(default)]
    pub end: String,
    /// Reviews a year.
    #[serde(default)]
    pub reviews_per_year: String,
    /// Ticked when what looks like a double was looked at and is none.
    #[serde(default)]
    pub sure: String,
    /// The version the form was opened on.
    #[serde(default)]
    pub version: i32,
    /// The form's key.
    #[serde(default)]
    pub once: Uuid,
}

/// Where and when a plan runs, checked.
#[derive(Debug, Clone)]
pub struct Terms {
    /// The place of care.
    pub host: OrganisationId,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day.
    pub end: Option<NaiveDate>,
    /// Reviews owed a year.
    pub reviews_per_year: i16,
}

impl PlanForm {
    /// The form of a plan as it is.
    pub fn of(plan: &Plan) -> Self {
        Self {
            host: plan.host.to_string(),
            start: plan.head.start.to_string(),
            end: plan.head.end.map(|end| end.to_string()).unwrap_or_default(),
            reviews_per_year: plan.reviews_per_year.to_string(),
            version: plan.head.version,
            ..Self::default()
        }
    }

    /// The new child it is for, where none that is known was chosen.
    pub fn identity(&self) -> ChildForm {
        ChildForm {
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            birth_date: self.birth_date.clone(),
            territory: self.territory.clone(),
            ..ChildForm::default()
        }
    }

    /// The terms, or what is wrong with them.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self) -> Result<Terms, Problems> {
        let mut check = Check::new();
        let host = check.choice("host", &self.host).unwrap_or(OrganisationId(Uuid::nil()));
        let start = check.date("start", &self.start);
        let end = check.optional_date("end", &self.end);
        if end.is_some_and(|end| end < start) {
            check.problem("end", Problem::Own(|lang| fl!(lang, "plans-ends-before")));
        }
        let reviews_per_year = check.choice("reviews_per_year", &self.reviews_per_year).unwrap_or(3);
        if !CADENCES.contains(&reviews_per_year) {
            check.problem("reviews_per_year", Problem::NotAChoice);
        }
        check.finish(Terms {
            host,
            start,
            end,
            reviews_per_year,
        })
    }
}

/// The referent as chosen.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReferentForm {
    /// A person's identifier.
    #[serde(default)]
    pub referent: String,
    /// The version the form was opened on.
    #[serde(default)]
    pub version: i32,
}

impl ReferentForm {
    /// The person, one of those who may be.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, candidates: &[Candidate]) -> Result<PersonId, Problems> {
        let mut check = Check::new();
        let chosen = check.choice("referent", &self.referent);
        if chosen.is_some_and(|person| !candidates.iter().any(|candidate| candidate.person == person)) {
            check.problem("referent", Problem::NotAChoice);
        }
        check.finish(chosen.unwrap_or(PersonId(Uuid::nil())))
    }
}

/// A suspension as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SuspensionForm {
    /// First day.
    #[serde(default)]
    pub start: String,
    /// Last day; empty while it lasts.
    #[serde(default)]
    pub end: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// In words.
    #[serde(default)]
    pub comment: String,
    /// The form's key.
    #[serde(default)]
    pub once: Uuid,
}

/// A suspension, checked.
#[derive(Debug, Clone)]
pub struct NewSuspension {
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day.
    pub end: Option<NaiveDate>,
    /// Why.
    pub reason: SuspensionReason,
    /// In words.
    pub comment: String,
}

impl SuspensionForm {
    /// The suspension, or what is wrong with it. `other` asks for words.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self) -> Result<NewSuspension, Problems> {
        let mut check = Check::new();
        let start = check.date("start", &self.start);
        let end = check.optional_date("end", &self.end);
        if end.is_some_and(|end| end < start) {
            check.problem("end", Problem::Own(|lang| fl!(lang, "plans-ends-before")));
        }
        let reason = check.choice("reason", &self.reason);
        let comment = check.optional_text("comment", &self.comment, 1000);
        if reason == Some(SuspensionReason::Other) && comment.is_empty() {
            check.problem("comment", Problem::Own(|lang| fl!(lang, "plans-say-why")));
        }
        check.finish(NewSuspension {
            start,
            end,
            reason: reason.unwrap_or(SuspensionReason::Other),
            comment,
        })
    }
}

/// The last day of a suspension as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EndForm {
    /// Last day.
    #[serde(default)]
    pub end: String,
}

impl EndForm {
    /// The last day, or what is wrong with it.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, start: NaiveDate) -> Result<NaiveDate, Problems> {
        let mut check = Check::new();
        let end = check.date("end", &self.end);
        if end < start && !self.end.trim().is_empty() {
            check.problem("end", Problem::Own(|lang| fl!(lang, "plans-ends-before")));
        }
        check.finish(end)
    }
}

/// Why a review was late, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LateForm {
    /// One of the reasons.
    #[serde(default)]
    pub reason: String,
    /// In words.
    #[serde(default)]
    pub comment: String,
}

impl LateForm {
    /// Reason and words, or what is wrong with them. `other` asks for words.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self) -> Result<(LateReason, String), Problems> {
        let mut check = Check::new();
        let reason = check.choice("reason", &self.reason);
        let comment = check.optional_text("comment", &self.comment, 1000);
        if reason == Some(LateReason::Other) && comment.is_empty() {
            check.problem("comment", Problem::Own(|lang| fl!(lang, "plans-say-why")));
        }
        check.finish((reason.unwrap_or(LateReason::Other), comment))
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
    use super::*;

    fn form() -> PlanForm {
        PlanForm {
            host: Uuid::new_v4().to_string(),
            start: "2026-09-01".into(),
            reviews_per_year: "3".into(),
            ..PlanForm::default()
        }
    }

    #[test]
    fn the_terms_of_a_plan_are_checked_field_by_field() {
        assert!(form().check().is_ok());
        for (field, wrong) in [
            (
                "host",
                PlanForm {
                    host: "crèche".into(),
                    ..form()
                },
            ),
            (
                "start",
                PlanForm {
                    start: "".into(),
                    ..form()
                },
            ),
            (
                "end",
                PlanForm {
                    end: "2026-08-31".into(),
                    ..form()
                },
            ),
            (
                "reviews_per_year",
                PlanForm {
                    reviews_per_year: "2".into(),
                    ..form()
                },
            ),
        ] {
            let problems = wrong.check().unwrap_err();
            assert_eq!(problems.list(Lang::French).len(), 1, "{field}");
            assert!(problems.on(field, Lang::French).is_some(), "{field}");
        }
    }

    #[test]
    fn a_suspension_for_another_reason_says_which() {
        let form = SuspensionForm {
            start: "2026-03-01".into(),
            reason: "other".into(),
            ..SuspensionForm::default()
        };
        assert!(form.check().unwrap_err().on("comment", Lang::French).is_some());
        assert!(
            SuspensionForm {
                reason: "hospital".into(),
                ..form
            }
            .check()
            .is_ok()
        );
    }

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

    #[test]
    fn closed_plans_are_listed_only_when_asked_for() {
        let states = |state: &str| {
            PlanSearch {
                state: state.into(),
                ..PlanSearch::default()
            }
            .states()
        };
        assert_eq!(states(""), ["draft", "active"]);
        assert_eq!(states("closed"), ["closed"]);
        assert_eq!(states("'; drop"), ["draft", "active"]);
    }
}
