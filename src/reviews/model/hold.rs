//! Holding a review: what is typed on the one page of it, and its checks. Every open objective
//! gets a decision; only a partial review, which has one subject, may leave some aside.

mod form;
pub mod sheet;

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::{Deserialize, Serialize};

pub use self::form::HoldForm;
use crate::{
    calendar::rule,
    ids::{MemberId, ObjectiveId},
    objectives::model::Outcome,
    partnerships::model::Party,
    reviews::model::{Attendance, Category, InvitedParty, Review},
    web::lang::Lang,
};

/// How many new objectives one page takes.
pub const MOST_NEW: usize = 3;

/// How many actions one page takes for each objective.
pub const MOST_ACTIONS: usize = 2;

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
    /// Actions that follow.
    pub actions: Vec<AgreedAction>,
    /// A party that disagrees, and its words.
    pub dissent: Option<(Party, String)>,
}

/// An action agreed on in the meeting: who does what until when. Minutes keep it as it was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedAction {
    /// What is done.
    pub title: String,
    /// The member that answers for it.
    pub responsible: MemberId,
    /// The name of its organisation.
    pub who: String,
    /// The civil day until which.
    pub due_on: Option<NaiveDate>,
}

impl AgreedAction {
    /// Who answers for it, until when.
    pub fn words(&self, lang: Lang) -> String {
        match self.due_on {
            Some(day) => fl!(
                lang,
                "review-action-until",
                who = self.who.as_str(),
                day = lang.date(day)
            ),
            None => self.who.clone(),
        }
    }
}

/// An objective set at the review: title, and how one will see that it is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewObjective {
    /// Its title.
    pub title: String,
    /// How one will see that it is reached.
    pub success: String,
    /// Actions that follow.
    pub actions: Vec<AgreedAction>,
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

/// The days between which a review may have been held.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    /// The partnership's first day, or the planned one if that is earlier.
    pub earliest: NaiveDate,
    /// Today.
    pub today: NaiveDate,
}

/// What a page of a review is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Meeting<'a> {
    /// The review.
    pub review: &'a Review,
    /// Who may have taken part.
    pub parties: &'a [InvitedParty],
    /// The objectives it decides on.
    pub objectives: &'a [OpenObjective],
    /// The parties whose disagreement the holder may write: its own; any, for a coordinator.
    pub speakers: &'a [Party],
    /// The days that make sense.
    pub days: Days,
}

impl Meeting<'_> {
    /// The member that may answer for an action, and its name.
    fn member(&self, id: MemberId) -> Option<&InvitedParty> {
        self.parties.iter().find(|party| party.party.member() == Some(id))
    }
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
