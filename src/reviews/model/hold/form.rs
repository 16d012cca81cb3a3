//! What is typed on the page of a review being held, and its checks.

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Days, Decided, Holding, MOST_NEW, NewObjective, OpenObjective, outcomes};
use crate::{
    error::{Error, Result},
    objectives::model::Outcome,
    partnerships::model::Party,
    reviews::model::{Attendance, Category, InvitedParty, Review},
    web::form::{Check, Problem, Problems},
};

/// What was typed, field by field: some fields repeat, for each party (`attendance.<party>`) and
/// each objective (`outcome.<id>`, `remaining.<id>`, `title.<id>`, `success.<id>`).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct HoldForm(HashMap<String, String>);

impl HoldForm {
    /// From the posted pairs.
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// A page not filled in yet: the planned day, or today when that is still to come; who wrote
    /// took part in writing unless said otherwise; an adjusted objective starts from its wording.
    pub fn fresh(review: &Review, parties: &[InvitedParty], objectives: &[OpenObjective], today: NaiveDate) -> Self {
        let day = review.planned_on.filter(|day| *day <= today).unwrap_or(today);
        let mut fields = HashMap::from([
            ("held_on".to_owned(), day.to_string()),
            ("version".to_owned(), review.version.to_string()),
        ]);
        for party in parties.iter().filter(|party| party.wrote_on.is_some()) {
            fields.insert(
                format!("attendance.{}", party.code()),
                Attendance::InWriting.code().to_owned(),
            );
        }
        for objective in objectives {
            fields.insert(format!("title.{}", objective.id), objective.title.clone());
            fields.insert(format!("success.{}", objective.id), objective.success.clone());
        }
        Self(fields)
    }

    /// What was typed in a field.
    pub fn typed(&self, field: &str) -> &str {
        self.0.get(field).map(String::as_str).unwrap_or_default()
    }

    /// To be kept as it is for oneself, not saved yet.
    pub fn is_draft(&self) -> bool {
        !self.typed("draft").is_empty()
    }

    /// The version of the review that was read.
    pub fn version(&self) -> i32 {
        self.typed("version").parse().unwrap_or_default()
    }

    /// The form's key.
    ///
    /// # Errors
    /// When the form carries none.
    pub fn once(&self) -> Result<Uuid> {
        self.typed("once")
            .parse()
            .map_err(|_| Error::Unreadable("a form without its key".to_owned()))
    }

    /// The same form, read against a newer version of the review.
    pub fn reread(mut self, version: i32) -> Self {
        self.0.insert("version".to_owned(), version.to_string());
        self
    }

    /// The typed values, against who may take part, what is open and which days make sense.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn check(
        &self,
        review: &Review,
        parties: &[InvitedParty],
        objectives: &[OpenObjective],
        days: Days,
    ) -> Result<Holding, Problems> {
        let mut check = Check::new();
        let held_on = self.held_on(&mut check, days);
        let holding = Holding {
            version: self.version(),
            held_on,
            attendance: self.attendance(&mut check, parties, held_on),
            family_absence_reason: check.optional_text(
                "family_absence_reason",
                self.typed("family_absence_reason"),
                1000,
            ),
            decisions: objectives
                .iter()
                .filter_map(|objective| self.decision(&mut check, review.category, objective))
                .collect(),
            new: self.new_objectives(&mut check, review.category),
            adjustments: check.optional_text("adjustments", self.typed("adjustments"), 4000),
            synthesis: check.text("synthesis", self.typed("synthesis"), 10_000),
            next_on: self.next_on(&mut check, review.category, held_on, days.today),
        };
        check.finish(holding)
    }

    fn held_on(&self, check: &mut Check, days: Days) -> NaiveDate {
        let day = check.date("held_on", self.typed("held_on"));
        if day > days.today {
            check.problem("held_on", Problem::Own(|lang| fl!(lang, "review-held-in-future")));
        } else if day != NaiveDate::default() && day < days.earliest {
            check.problem("held_on", Problem::Own(|lang| fl!(lang, "review-held-too-early")));
        }
        day
    }

    fn attendance(&self, check: &mut Check, parties: &[InvitedParty], held_on: NaiveDate) -> Vec<(Party, Attendance)> {
        let mut all = Vec::new();
        for party in parties {
            let field = format!("attendance.{}", party.code());
            let typed = self.typed(&field);
            // A party that joined after the invitations is listed, and may be left aside.
            let how = if party.invited {
                check.choice(&field, typed)
            } else {
                check.optional_choice(&field, typed)
            };
            if how == Some(Attendance::InWriting) && party.wrote_on.is_none_or(|day| day > held_on) {
                check.problem(
                    &field,
                    Problem::Own(|lang| fl!(lang, "review-attendance-nothing-written")),
                );
            }
            all.extend(how.map(|how| (party.party, how)));
        }
        all
    }

    fn decision(&self, check: &mut Check, category: Category, objective: &OpenObjective) -> Option<Decided> {
        let field = |name: &str| format!("{name}.{}", objective.id);
        let typed = self.typed(&field("outcome"));
        let outcome = check.optional_choice::<Outcome>(&field("outcome"), typed);
        if typed.is_empty() && category != Category::Partial {
            check.problem(
                &field("outcome"),
                Problem::Own(|lang| fl!(lang, "review-outcome-needed")),
            );
        } else if outcome.is_some_and(|outcome| !outcomes(category).contains(&outcome)) {
            check.problem(&field("outcome"), Problem::NotAChoice);
        }
        let remaining = check.optional_text(&field("remaining"), self.typed(&field("remaining")), 2000);
        let outcome = outcome?;
        let (mut title, mut success) = (String::new(), String::new());
        if outcome == Outcome::Adjusted && outcomes(category).contains(&outcome) {
            title = check.text(&field("title"), self.typed(&field("title")), 300);
            success = check.optional_text(&field("success"), self.typed(&field("success")), 2000);
            if (&title, &success) == (&objective.title, &objective.success) {
                check.problem(
                    &field("title"),
                    Problem::Own(|lang| fl!(lang, "review-adjusted-unchanged")),
                );
            }
        }
        Some(Decided {
            objective: objective.id,
            outcome,
            remaining,
            title,
            success,
        })
    }

    fn new_objectives(&self, check: &mut Check, category: Category) -> Vec<NewObjective> {
        if category == Category::Final {
            return Vec::new();
        }
        let mut all = Vec::new();
        for number in 1..=MOST_NEW {
            let (title_field, success_field) = (format!("new_title.{number}"), format!("new_success.{number}"));
            let title = check.optional_text(&title_field, self.typed(&title_field), 300);
            let success = check.optional_text(&success_field, self.typed(&success_field), 2000);
            match (title.is_empty(), success.is_empty()) {
                (true, true) => {}
                (true, false) => check.problem(&title_field, Problem::Required),
                _ => all.push(NewObjective { title, success }),
            }
        }
        all
    }

    fn next_on(
        &self,
        check: &mut Check,
        category: Category,
        held_on: NaiveDate,
        today: NaiveDate,
    ) -> Option<NaiveDate> {
        let day = check
            .optional_date("next_on", self.typed("next_on"))
            .filter(|_| category != Category::Final)?;
        if day <= held_on || day < today {
            check.problem("next_on", Problem::Own(|lang| fl!(lang, "review-next-too-early")));
        }
        Some(day)
    }
}
