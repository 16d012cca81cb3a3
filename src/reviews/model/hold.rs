//! Holding a review: what is typed on the one page of it, and its checks. Every open objective
//! gets a decision; only a partial review, which has one subject, may leave some aside.

use std::collections::HashMap;

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    calendar::rule,
    error::{Error, Result},
    ids::ObjectiveId,
    objectives::model::Outcome,
    partnerships::model::Party,
    reviews::model::{Attendance, Category, InvitedParty, Review},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

/// How many new objectives one page takes.
pub const MOST_NEW: usize = 3;

/// An objective on which the review decides.
#[derive(Debug, Clone)]
pub struct OpenObjective {
    /// Its identifier.
    pub id: ObjectiveId,
    /// Its title.
    pub title: String,
    /// How one will see that it is reached.
    pub success: String,
    /// What the review before left to be worked on.
    pub carried_over: String,
}

/// What a review decides on one objective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The objective.
    pub objective: ObjectiveId,
    /// The outcome.
    pub outcome: Outcome,
    /// What still has to be worked on.
    pub remaining: String,
    /// The new wording, for an adjusted one.
    pub title: String,
    /// The new measure, for an adjusted one.
    pub success: String,
}

/// An objective set at the review: title, and how one will see that it is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewObjective {
    /// Its title.
    pub title: String,
    /// How one will see that it is reached.
    pub success: String,
}

/// Everything that holding a review writes.
#[derive(Debug, Clone)]
pub struct Holding {
    /// The version of the review that was read.
    pub version: i32,
    /// The civil day it took place.
    pub held_on: NaiveDate,
    /// How each party took part.
    pub attendance: Vec<(Party, Attendance)>,
    /// Why the family, invited twice, could not come.
    pub family_absence_reason: String,
    /// A decision on each open objective.
    pub decisions: Vec<Decided>,
    /// New objectives.
    pub new: Vec<NewObjective>,
    /// What changes in everyday practice.
    pub adjustments: String,
    /// What was said and agreed.
    pub synthesis: String,
    /// The day of the next one, which is planned with it.
    pub next_on: Option<NaiveDate>,
}

impl Holding {
    /// What decides whether it counts (rule 3 of the review rule).
    pub fn facts(&self, review: &Review) -> rule::Attendance {
        let took_part = |family: bool| {
            self.attendance
                .iter()
                .filter(|(party, how)| how.took_part() && party.guardian().is_some() == family)
                .count()
        };
        rule::Attendance {
            partial: review.category == Category::Partial,
            imported: false,
            held_on: Some(self.held_on),
            synthesis: !self.synthesis.trim().is_empty(),
            family: family_part(took_part(true) > 0, !self.family_absence_reason.is_empty()),
            members: took_part(false),
        }
    }
}

/// How the family took part: itself, or invited twice without being able to.
pub fn family_part(took_part: bool, could_not: bool) -> rule::FamilyPart {
    match (took_part, could_not) {
        (true, _) => rule::FamilyPart::TookPart,
        (false, true) => rule::FamilyPart::CouldNot,
        (false, false) => rule::FamilyPart::Absent,
    }
}

/// What was typed, field by field: some fields repeat, for each party (`attendance.<party>`) and
/// each objective (`outcome.<id>`, `remaining.<id>`, `title.<id>`, `success.<id>`).
#[derive(Debug, Clone, Default)]
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
        if outcome == Outcome::Adjusted {
            title = check.text(&field("title"), self.typed(&field("title")), 300);
            success = check.optional_text(&field("success"), self.typed(&field("success")), 2000);
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

/// The days between which a review may have been held.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    /// The partnership's first day, or the planned one if that is earlier.
    pub earliest: NaiveDate,
    /// Today.
    pub today: NaiveDate,
}

/// What may be decided on an open objective: the last review adjusts none, since nothing follows.
pub fn outcomes(category: Category) -> &'static [Outcome] {
    match category {
        Category::Final => &[Outcome::Achieved, Outcome::Continued, Outcome::Abandoned],
        _ => &[
            Outcome::Achieved,
            Outcome::Continued,
            Outcome::Adjusted,
            Outcome::Abandoned,
        ],
    }
}

/// Code and name of what may be decided, for the page.
pub fn outcome_options(category: Category, lang: Lang) -> Vec<(String, String)> {
    let name = |outcome: &Outcome| match (category, outcome) {
        (Category::Final, Outcome::Continued) => fl!(lang, "review-outcome-continued-elsewhere"),
        _ => outcome.label(lang),
    };
    outcomes(category)
        .iter()
        .map(|outcome| (outcome.code().to_owned(), name(outcome)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::{GuardianId, MemberId, PartnershipId, ReviewId},
        reviews::model::State,
    };

    fn review(category: Category) -> Review {
        Review {
            id: ReviewId(Uuid::from_u128(1)),
            partnership: PartnershipId(Uuid::from_u128(2)),
            category,
            state: State::Planned,
            planned_on: day("2026-05-03").into(),
            planned_at: None,
            place: String::new(),
            scope: String::new(),
            held_on: None,
            synthesis: String::new(),
            synthesis_by: None,
            adjustments: String::new(),
            next_on: None,
            family_absence_reason: String::new(),
            cancelled_reason: String::new(),
            counts: false,
            imported: false,
            version: 4,
            created_by: None,
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days() -> Days {
        Days {
            earliest: day("2026-01-01"),
            today: day("2026-05-10"),
        }
    }

    fn party(party: Party, wrote: Option<&str>) -> InvitedParty {
        InvitedParty {
            party,
            name: "x".to_owned(),
            invited: true,
            wrote_on: wrote.map(day),
            attendance: None,
        }
    }

    fn parties() -> Vec<InvitedParty> {
        vec![
            party(Party::Member(MemberId(Uuid::from_u128(10))), None),
            party(Party::Member(MemberId(Uuid::from_u128(11))), None),
            party(Party::Guardian(GuardianId(Uuid::from_u128(12))), Some("2026-05-01")),
        ]
    }

    fn objective() -> OpenObjective {
        OpenObjective {
            id: ObjectiveId(Uuid::from_u128(20)),
            title: "Parler".to_owned(),
            success: String::new(),
            carried_over: String::new(),
        }
    }

    fn filled(category: Category, changes: &[(&str, &str)]) -> Result<Holding, Vec<String>> {
        let (review, parties, objectives) = (review(category), parties(), [objective()]);
        let mut form = HoldForm::fresh(&review, &parties, &objectives, days().today);
        form.0.insert("synthesis".to_owned(), "Tout va mieux.".to_owned());
        for party in &parties[..2] {
            form.0
                .insert(format!("attendance.{}", party.code()), "present".to_owned());
        }
        form.0
            .insert(format!("outcome.{}", objective().id), "continued".to_owned());
        for (field, value) in changes {
            form.0
                .insert(field.replace('*', &objective().id.to_string()), (*value).to_owned());
        }
        let fields = |problems: Problems| {
            problems
                .list(Lang::French)
                .into_iter()
                .map(|(field, _)| field)
                .collect()
        };
        form.check(&review, &parties, &objectives, days()).map_err(fields)
    }

    #[test]
    fn who_wrote_took_part_in_writing_and_the_review_counts() {
        let holding = filled(Category::Intermediate, &[]).unwrap();
        assert_eq!(holding.held_on, day("2026-05-03"));
        assert_eq!(holding.attendance[2].1, Attendance::InWriting);
        assert_eq!(holding.version, 4);
        assert!(rule::what_counts(&holding.facts(&review(Category::Intermediate)), days().today).counts());
    }

    #[test]
    fn what_is_wrong_is_said_beside_its_field() {
        let id = objective().id;
        let guardian = format!("attendance.{}", parties()[2].code());
        let outcome = format!("outcome.{id}");
        for (category, changes, wrong) in [
            (Category::Intermediate, vec![("outcome.*", "")], vec![outcome.clone()]),
            (
                Category::Intermediate,
                vec![("outcome.*", "new")],
                vec![outcome.clone()],
            ),
            (Category::Final, vec![("outcome.*", "adjusted")], vec![outcome.clone()]),
            (
                Category::Intermediate,
                vec![("outcome.*", "adjusted"), ("title.*", " ")],
                vec![format!("title.{id}")],
            ),
            (
                Category::Intermediate,
                vec![("synthesis", " \n ")],
                vec!["synthesis".to_owned()],
            ),
            (
                Category::Intermediate,
                vec![("held_on", "2026-05-11")],
                vec!["held_on".to_owned()],
            ),
            (
                Category::Intermediate,
                vec![("held_on", "2025-12-31")],
                vec!["held_on".to_owned(), guardian],
            ),
            (
                Category::Intermediate,
                vec![("next_on", "2026-05-09")],
                vec!["next_on".to_owned()],
            ),
            (
                Category::Intermediate,
                vec![("new_success.2", "on le voit")],
                vec!["new_title.2".to_owned()],
            ),
        ] {
            assert_eq!(filled(category, &changes).unwrap_err(), wrong, "{changes:?}");
        }
    }

    #[test]
    fn a_partial_review_may_leave_an_objective_aside() {
        assert!(
            filled(Category::Partial, &[("outcome.*", "")])
                .unwrap()
                .decisions
                .is_empty()
        );
    }
}
