//! What is typed of an action, of its closing and of a note, and its checks.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    actions::model::{Action, Note, State},
    ids::{ActionId, MemberId, ObjectiveId},
    web::form::{Check, Problem, Problems},
};

/// Identifier and name of what is offered in a form.
pub type Offered = Vec<(String, String)>;

/// An action as it is typed, new or edited.
#[derive(Debug, Default, Deserialize)]
pub struct ActionForm {
    /// The key of the form that creates.
    #[serde(default)]
    pub once: Uuid,
    /// The version that was read, in the form that edits.
    #[serde(default)]
    pub version: i32,
    /// The objective it serves.
    #[serde(default)]
    pub objective: String,
    /// What is done.
    #[serde(default)]
    pub title: String,
    /// What is expected of it.
    #[serde(default)]
    pub expected_result: String,
    /// Until when.
    #[serde(default)]
    pub due_on: String,
    /// The members that answer for it.
    #[serde(default)]
    pub members: Vec<String>,
}

/// A checked action.
#[derive(Debug)]
pub struct NewAction {
    /// The objective it serves.
    pub objective: Option<ObjectiveId>,
    /// What is done.
    pub title: String,
    /// What is expected of it.
    pub expected_result: String,
    /// Until when.
    pub due_on: Option<NaiveDate>,
    /// The members that answer for it: one at least.
    pub members: Vec<MemberId>,
}

impl ActionForm {
    /// What stands now.
    pub fn of(action: &Action) -> Self {
        Self {
            version: action.version,
            objective: action
                .objective
                .map(|objective| objective.to_string())
                .unwrap_or_default(),
            title: action.title.clone(),
            expected_result: action.expected_result.clone(),
            due_on: action.due_on.map(|day| day.to_string()).unwrap_or_default(),
            members: action.responsible.iter().map(|one| one.member.to_string()).collect(),
            ..Self::default()
        }
    }

    /// The typed values; what was offered is what may be chosen.
    pub fn check(&self, objectives: &Offered, members: &Offered) -> Result<NewAction, Problems> {
        let mut check = Check::new();
        let objective = chosen(&mut check, "objective", &self.objective, objectives);
        let title = check.text("title", &self.title, 300);
        let expected_result = check.optional_text("expected_result", &self.expected_result, 2000);
        let due_on = check.optional_date("due_on", &self.due_on);
        let responsible = self
            .members
            .iter()
            .filter_map(|typed| chosen(&mut check, "members", typed, members))
            .collect();
        if self.members.is_empty() {
            check.problem("members", Problem::Own(|lang| fl!(lang, "action-needs-somebody")));
        }
        check.finish(NewAction {
            objective,
            title,
            expected_result,
            due_on,
            members: responsible,
        })
    }
}

/// One of what was offered, or nothing.
fn chosen<T: std::str::FromStr>(check: &mut Check, field: &str, typed: &str, offered: &Offered) -> Option<T> {
    let choice = check.optional_choice(field, typed);
    if choice.is_some() && offered.iter().all(|(id, _)| id != typed.trim()) {
        check.problem(field, Problem::NotAChoice);
    }
    choice
}

/// How an action ended, as it is typed.
#[derive(Debug, Default, Deserialize)]
pub struct ClosingForm {
    /// The version that was read.
    #[serde(default)]
    pub version: i32,
    /// Done or given up.
    #[serde(default)]
    pub state: String,
    /// The civil day it ended.
    #[serde(default)]
    pub closed_on: String,
    /// The joint evaluation.
    #[serde(default)]
    pub evaluation: String,
}

/// How an action ended.
#[derive(Debug)]
pub struct Closing {
    /// Done or given up.
    pub state: State,
    /// The civil day it ended.
    pub closed_on: NaiveDate,
    /// The joint evaluation.
    pub evaluation: String,
}

impl ClosingForm {
    /// Before anything is typed.
    pub fn of(action: &Action, today: NaiveDate) -> Self {
        Self {
            version: action.version,
            state: String::new(),
            closed_on: today.to_string(),
            evaluation: action.evaluation.clone(),
        }
    }

    /// The typed values. An action is closed by words on what came of it, on a day that has come.
    pub fn check(&self, today: NaiveDate) -> Result<Closing, Problems> {
        let mut check = Check::new();
        let state = check.choice("state", &self.state).unwrap_or(State::Done);
        if state == State::Open {
            check.problem("state", Problem::NotAChoice);
        }
        let closed_on = not_to_come(&mut check, "closed_on", &self.closed_on, today);
        let evaluation = check.text("evaluation", &self.evaluation, 4000);
        check.finish(Closing {
            state,
            closed_on,
            evaluation,
        })
    }
}

/// A day that has come.
fn not_to_come(check: &mut Check, field: &str, typed: &str, today: NaiveDate) -> NaiveDate {
    let day = check.date(field, typed);
    if day > today {
        check.problem(field, Problem::Own(|lang| fl!(lang, "action-day-to-come")));
    }
    day
}

/// A note as it is typed, new or corrected.
#[derive(Debug, Default, Deserialize)]
pub struct NoteForm {
    /// The key of the form that creates.
    #[serde(default)]
    pub once: Uuid,
    /// The version that was read, in the form that corrects.
    #[serde(default)]
    pub version: i32,
    /// What was seen.
    #[serde(default)]
    pub words: String,
    /// The day it was seen.
    #[serde(default)]
    pub seen_on: String,
    /// The action it is about.
    #[serde(default)]
    pub action: String,
    /// Ticked when it says something of health.
    #[serde(default)]
    pub health: String,
    /// `page` when one came from the page of the partnership.
    #[serde(default)]
    pub from: String,
}

/// A checked note.
#[derive(Debug)]
pub struct NewNote {
    /// What was seen.
    pub words: String,
    /// The day it was seen.
    pub seen_on: NaiveDate,
    /// The action it is about.
    pub action: Option<ActionId>,
    /// Only for the organisations the family named for health.
    pub health: bool,
}

impl NoteForm {
    /// Before anything is typed.
    pub fn today(today: NaiveDate) -> Self {
        Self {
            seen_on: today.to_string(),
            ..Self::default()
        }
    }

    /// What stands now.
    pub fn of(note: &Note) -> Self {
        Self {
            version: note.version,
            words: note.words.clone(),
            seen_on: note.seen_on.to_string(),
            health: if note.health { "on".to_owned() } else { String::new() },
            ..Self::default()
        }
    }

    /// Ticked.
    pub fn is_health(&self) -> bool {
        !self.health.is_empty()
    }

    /// The typed values; what was offered is what may be chosen.
    pub fn check(&self, actions: &Offered, today: NaiveDate) -> Result<NewNote, Problems> {
        let mut check = Check::new();
        let note = NewNote {
            words: check.text("words", &self.words, 4000),
            seen_on: not_to_come(&mut check, "seen_on", &self.seen_on, today),
            action: chosen(&mut check, "action", &self.action, actions),
            health: self.is_health(),
        };
        check.finish(note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::lang::Lang;

    fn fields(problems: Problems) -> Vec<String> {
        problems
            .list(Lang::French)
            .into_iter()
            .map(|(field, _)| field)
            .collect()
    }

    #[test]
    fn an_action_names_who_answers_for_it_among_those_offered() {
        let offered = vec![(Uuid::from_u128(1).to_string(), "Les Coquelicots".to_owned())];
        let nobody = ActionForm {
            title: "Petite table".to_owned(),
            ..ActionForm::default()
        };
        assert_eq!(fields(nobody.check(&Vec::new(), &offered).unwrap_err()), ["members"]);
        let stranger = ActionForm {
            members: vec![Uuid::from_u128(2).to_string()],
            ..nobody
        };
        assert_eq!(fields(stranger.check(&Vec::new(), &offered).unwrap_err()), ["members"]);
        let known = ActionForm {
            members: vec![Uuid::from_u128(1).to_string()],
            ..stranger
        };
        assert_eq!(known.check(&Vec::new(), &offered).unwrap().members.len(), 1);
    }

    #[test]
    fn nothing_is_seen_or_closed_on_a_day_to_come() {
        let today = NaiveDate::from_ymd_opt(2026, 5, 3).unwrap();
        let note = NoteForm {
            words: "Il a dormi".to_owned(),
            seen_on: "2026-05-04".to_owned(),
            ..NoteForm::default()
        };
        assert_eq!(fields(note.check(&Vec::new(), today).unwrap_err()), ["seen_on"]);
        let closing = ClosingForm {
            state: "open".to_owned(),
            closed_on: "2026-05-03".to_owned(),
            ..ClosingForm::default()
        };
        assert_eq!(fields(closing.check(today).unwrap_err()), ["state", "evaluation"]);
    }
}
