//! What is typed on the page of a review being held, and its checks.

mod beside;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use uuid::Uuid;

use super::{AgreedAction, Days, Decided, Holding, MOST_NEW, Meeting, NewObjective, OpenObjective, outcomes};
use crate::{
    error::{Error, Result},
    objectives::model::Outcome,
    partnerships::model::Party,
    reviews::model::{Attendance, Category, InvitedParty, Review},
    web::form::{Check, Problem, Problems},
};

/// What was typed, field by field: some fields repeat, for each party (`attendance.<party>`), each
/// objective (`outcome.<id>`, `remaining.<id>`, `title.<id>`, `success.<id>`, `dissent.<id>`,
/// `dissent_of.<id>`), each new one (`new_title.<n>`, `new_success.<n>`) and each action of either
/// (`action_title.<of>.<n>`, `action_who.<of>.<n>`, `action_due.<of>.<n>`).
#[derive(Debug, Clone, Default)]
pub struct HoldForm(BTreeMap<String, String>);

/// Fields that stand once on the page, and the beginnings of those that repeat.
const SINGLE: [&str; 5] = [
    "held_on",
    "family_absence_reason",
    "synthesis",
    "adjustments",
    "next_on",
];
const REPEATED: [&str; 12] = [
    "attendance",
    "outcome",
    "remaining",
    "title",
    "success",
    "dissent",
    "dissent_of",
    "new_title",
    "new_success",
    "action_title",
    "action_who",
    "action_due",
];

/// The longest name of a field, as the database takes it.
const LONGEST_NAME: usize = 120;

/// A field that those who hold a review write together, as opposed to what the form carries for itself.
fn is_of_sheet(field: &str) -> bool {
    let repeated = field.split_once('.').is_some_and(|(name, _)| REPEATED.contains(&name));
    field.len() <= LONGEST_NAME && (repeated || SINGLE.contains(&field))
}

impl HoldForm {
    /// From the posted pairs, with ends of lines as they are kept.
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        let clean = |text: String| text.replace("\r\n", "\n").replace('\0', "");
        Self(pairs.into_iter().map(|(name, text)| (name, clean(text))).collect())
    }

    /// The fields of the sheet and what was typed in them.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        all.filter(|(name, _)| is_of_sheet(name))
    }

    /// Puts a text into a field.
    pub fn set(&mut self, field: &str, text: String) {
        self.0.insert(field.to_owned(), text);
    }

    /// The same form, read when the sheet went that far.
    pub fn seen(mut self, number: i64) -> Self {
        self.set("seen", number.to_string());
        self
    }

    /// How far the sheet went when the form was read.
    pub fn seen_number(&self) -> i64 {
        self.typed("seen").parse().unwrap_or_default()
    }

    /// With what another form carries beside the fields of the sheet.
    pub fn carrying(mut self, other: &HoldForm) -> Self {
        let kept = other
            .0
            .iter()
            .filter(|(name, _)| !is_of_sheet(name) && name.as_str() != "seen");
        self.0.extend(kept.map(|(name, text)| (name.clone(), text.clone())));
        self
    }

    /// A page not filled in yet: the planned day, or today when that is still to come; who wrote
    /// took part in writing and who named somebody is represented, unless said otherwise; an adjusted objective starts from its wording.
    pub fn fresh(review: &Review, parties: &[InvitedParty], objectives: &[OpenObjective], today: NaiveDate) -> Self {
        let day = review.planned_on.filter(|day| *day <= today).unwrap_or(today);
        let mut fields = BTreeMap::from([
            ("held_on".to_owned(), day.to_string()),
            ("version".to_owned(), review.version.to_string()),
        ]);
        for party in parties {
            let how = match (&party.substitute, party.wrote_on) {
                (Some(_), _) => Attendance::Represented,
                (None, Some(_)) => Attendance::InWriting,
                (None, None) => continue,
            };
            fields.insert(format!("attendance.{}", party.code()), how.code().to_owned());
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

    /// To be kept as it is, and gone on with.
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
    pub fn check(&self, meeting: &Meeting<'_>) -> Result<Holding, Problems> {
        let mut check = Check::new();
        let (category, days) = (meeting.review.category, meeting.days);
        let held_on = self.held_on(&mut check, days);
        let why_absent = check.optional_text("family_absence_reason", self.typed("family_absence_reason"), 1000);
        let objectives = meeting.objectives.iter();
        let holding = Holding {
            version: self.version(),
            held_on,
            attendance: self.attendance(&mut check, meeting.parties, held_on),
            family_absence_reason: why_absent,
            decisions: objectives
                .filter_map(|objective| self.decision(&mut check, meeting, objective))
                .collect(),
            new: self.new_objectives(&mut check, meeting),
            adjustments: check.optional_text("adjustments", self.typed("adjustments"), 4000),
            synthesis: check.text("synthesis", self.typed("synthesis"), 10_000),
            next_on: self.next_on(&mut check, category, held_on, days.today),
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

    fn decision(&self, check: &mut Check, meeting: &Meeting<'_>, objective: &OpenObjective) -> Option<Decided> {
        let category = meeting.review.category;
        let field = |name: &str| format!("{name}.{}", objective.id);
        let typed = self.typed(&field("outcome"));
        let outcome = check.optional_choice::<Outcome>(&field("outcome"), typed);
        let remaining = check.optional_text(&field("remaining"), self.typed(&field("remaining")), 2000);
        let actions = self.following(check, meeting, objective.id);
        let dissent = self.dissent(check, objective.id, meeting.speakers);
        let goes_with_it = !actions.is_empty() || dissent.is_some();
        if typed.is_empty() && (category != Category::Partial || goes_with_it) {
            check.problem(
                &field("outcome"),
                Problem::Own(|lang| fl!(lang, "review-outcome-needed")),
            );
        } else if outcome.is_some_and(|outcome| !outcomes(category).contains(&outcome)) {
            check.problem(&field("outcome"), Problem::NotAChoice);
        }
        let outcome = outcome?;
        if matches!(outcome, Outcome::Achieved | Outcome::Abandoned) && !actions.is_empty() {
            check.problem(
                &format!("action_title.{}.1", objective.id),
                Problem::Own(|lang| fl!(lang, "review-action-on-ended")),
            );
        }
        let (title, success) = match outcome {
            Outcome::Adjusted if outcomes(category).contains(&outcome) => self.adjusted(check, objective),
            _ => Default::default(),
        };
        Some(Decided {
            objective: objective.id,
            outcome,
            remaining,
            title,
            success,
            actions,
            dissent,
        })
    }

    /// Actions that follow; after a final review nothing does.
    fn following(&self, check: &mut Check, meeting: &Meeting<'_>, of: impl std::fmt::Display) -> Vec<AgreedAction> {
        match meeting.review.category {
            Category::Final => Vec::new(),
            _ => self.actions(check, of, meeting),
        }
    }

    /// The new wording of an objective and its measure.
    fn adjusted(&self, check: &mut Check, objective: &OpenObjective) -> (String, String) {
        let field = |name: &str| format!("{name}.{}", objective.id);
        let title = check.text(&field("title"), self.typed(&field("title")), 300);
        let success = check.optional_text(&field("success"), self.typed(&field("success")), 2000);
        if (&title, &success) == (&objective.title, &objective.success) {
            check.problem(
                &field("title"),
                Problem::Own(|lang| fl!(lang, "review-adjusted-unchanged")),
            );
        }
        (title, success)
    }

    fn new_objectives(&self, check: &mut Check, meeting: &Meeting<'_>) -> Vec<NewObjective> {
        if meeting.review.category == Category::Final {
            return Vec::new();
        }
        let mut all = Vec::new();
        for number in 1..=MOST_NEW {
            let (title_field, success_field) = (format!("new_title.{number}"), format!("new_success.{number}"));
            let title = check.optional_text(&title_field, self.typed(&title_field), 300);
            let success = check.optional_text(&success_field, self.typed(&success_field), 2000);
            let actions = self.following(check, meeting, number);
            match (title.is_empty(), success.is_empty() && actions.is_empty()) {
                (true, true) => {}
                (true, false) => check.problem(&title_field, Problem::Required),
                _ => all.push(NewObjective {
                    title,
                    success,
                    actions,
                }),
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
