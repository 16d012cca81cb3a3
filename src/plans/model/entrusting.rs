//! Handing plans over: the coordinator who goes on leave, or leaves, names who follows hers from now on,
//! all of them or some, in one act. What the new one hears of it is for `letters`.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    ids::{PartnershipId, PersonId},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

/// Somebody who coordinates a territory of whoever asks.
#[derive(Debug, Clone)]
pub struct Colleague {
    /// The person.
    pub person: PersonId,
    /// Given name and family name.
    pub name: String,
    /// How many plans that are not closed this person follows.
    pub follows: i64,
}

/// A plan that may be entrusted.
#[derive(Debug, Clone)]
pub struct Followed {
    /// The plan.
    pub plan: PartnershipId,
    /// The child's name.
    pub child: String,
    /// PAP-2026-0001.
    pub reference: String,
    /// The next review that is planned, a civil day.
    pub next_review: Option<NaiveDate>,
}

impl Followed {
    /// The plan with its next date, in words.
    pub fn label(&self, lang: Lang) -> String {
        let (child, reference) = (self.child.as_str(), self.reference.as_str());
        match self.next_review {
            Some(day) => fl!(
                lang,
                "entrust-plan",
                child = child,
                reference = reference,
                day = lang.date(day)
            ),
            None => fl!(lang, "entrust-plan-no-review", child = child, reference = reference),
        }
    }
}

/// Whose plans are asked for in the address, and how many were just entrusted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A coordinator's identifier; `none` for the plans that nobody follows.
    pub from: String,
    /// How many plans were entrusted the moment before.
    pub entrusted: usize,
}

/// Entrusting as chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct EntrustForm {
    /// Who followed them; `none` where nobody does.
    pub from: String,
    /// Who follows them from now on.
    pub to: String,
    /// The plans.
    pub plans: Vec<String>,
    /// The form's key.
    pub once: Uuid,
}

/// Entrusting, checked.
#[derive(Debug, Clone)]
pub struct Entrusting {
    /// Who followed them; none where nobody does.
    pub from: Option<PersonId>,
    /// Who follows them from now on.
    pub to: PersonId,
    /// The plans.
    pub plans: Vec<Uuid>,
}

impl EntrustForm {
    /// Every plan, to somebody still to be chosen.
    pub fn fresh(from: &str, plans: &[Followed]) -> Self {
        Self {
            from: from.to_owned(),
            plans: plans.iter().map(|one| one.plan.to_string()).collect(),
            ..Self::default()
        }
    }

    /// The chosen values.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, colleagues: &[Colleague]) -> Result<Entrusting, Problems> {
        let mut check = Check::new();
        let from = self.from.parse().ok();
        let to = check.choice("to", &self.to);
        if to.is_some_and(|person| !colleagues.iter().any(|colleague| colleague.person == person)) {
            check.problem("to", Problem::NotAChoice);
        }
        if to.is_some() && to == from {
            check.problem("to", Problem::Own(|lang| fl!(lang, "entrust-same")));
        }
        let plans: Vec<Uuid> = self.plans.iter().filter_map(|id| id.parse().ok()).collect();
        if plans.is_empty() {
            check.problem("plans", Problem::Own(|lang| fl!(lang, "entrust-none-chosen")));
        }
        check.finish(Entrusting {
            from,
            to: to.unwrap_or(PersonId(Uuid::nil())),
            plans,
        })
    }
}
