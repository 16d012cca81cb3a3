//! What is typed about a plan, and its checks: terms, referent, suspensions, why a review was late.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::{CADENCES, Candidate, Plan, SuspensionReason, entrusting::Colleague};
use crate::{
    calendar::model::LateReason,
    children::model::ChildForm,
    ids::{OrganisationId, PersonId},
    web::form::{Check, Problem, Problems},
};

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

/// The coordinator as chosen.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CoordinatorForm {
    /// A person's identifier.
    #[serde(default)]
    pub coordinator: String,
    /// The version the form was opened on.
    #[serde(default)]
    pub version: i32,
}

impl CoordinatorForm {
    /// The person, one of those who coordinate the plan's territory.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, colleagues: &[Colleague]) -> Result<PersonId, Problems> {
        let mut check = Check::new();
        let chosen = check.choice("coordinator", &self.coordinator);
        if chosen.is_some_and(|person| !colleagues.iter().any(|colleague| colleague.person == person)) {
            check.problem("coordinator", Problem::NotAChoice);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::lang::Lang;

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
}
