//! Renewing a plan (reconduire): its next one, with what is chosen carried over and nothing retyped.

use chrono::{Days, Months, NaiveDate};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    partnerships::model::{Member, Need},
    plans::model::Plan,
    reviews::model::hold::OpenObjective,
    web::form::{Check, Problem, Problems},
};

/// What a plan has that its next one may take up.
#[derive(Debug, Clone)]
pub struct Carried {
    /// Organisations that are in.
    pub members: Vec<Member>,
    /// Its needs.
    pub needs: Vec<Need>,
    /// Its open objectives.
    pub objectives: Vec<OpenObjective>,
}

/// What is typed and chosen to renew a plan.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RenewalForm {
    /// First civil day of the next plan.
    pub start: String,
    /// Its last one.
    pub end: String,
    /// Organisations invited again.
    pub members: Vec<String>,
    /// Needs taken up.
    pub needs: Vec<String>,
    /// Objectives gone on with.
    pub objectives: Vec<String>,
    /// The form's key.
    pub once: Uuid,
}

/// A renewal, checked.
#[derive(Debug, Clone)]
pub struct Renewal {
    /// First civil day of the next plan.
    pub start: NaiveDate,
    /// Its last one.
    pub end: Option<NaiveDate>,
    /// Organisations invited again.
    pub organisations: Vec<Uuid>,
    /// Needs taken up.
    pub needs: Vec<Uuid>,
    /// Objectives gone on with.
    pub objectives: Vec<Uuid>,
}

impl RenewalForm {
    /// From the day after the plan's end, or today when it has none, for a year; all of it.
    pub fn fresh(plan: &Plan, carried: &Carried, today: NaiveDate) -> Self {
        let start = plan.head.end.map_or(today, |end| end + Days::new(1));
        Self {
            start: start.to_string(),
            end: (start + Months::new(12) - Days::new(1)).to_string(),
            members: carried.members.iter().map(|one| one.organisation.to_string()).collect(),
            needs: carried.needs.iter().map(|one| one.id.to_string()).collect(),
            objectives: carried.objectives.iter().map(|one| one.id.to_string()).collect(),
            once: Uuid::nil(),
        }
    }

    /// The typed values.
    pub fn check(&self, plan: &Plan) -> Result<Renewal, Problems> {
        let mut check = Check::new();
        let start = check.date("start", &self.start);
        let end = check.optional_date("end", &self.end);
        let after = |day: NaiveDate| plan.head.end.is_none_or(|end| day > end) && day > plan.head.start;
        if !after(start) && !self.start.is_empty() {
            check.problem("start", Problem::Own(|lang| fl!(lang, "renewal-start-early")));
        }
        if end.is_some_and(|end| end <= start) {
            check.problem("end", Problem::Own(|lang| fl!(lang, "plans-ends-before")));
        }
        let ids = |typed: &[String]| typed.iter().filter_map(|id| id.parse().ok()).collect();
        check.finish(Renewal {
            start,
            end,
            organisations: ids(&self.members),
            needs: ids(&self.needs),
            objectives: ids(&self.objectives),
        })
    }
}
