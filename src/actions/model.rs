//! What an action and a progress note are. Rules only.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    choices,
    ids::{ActionId, GuardianId, MemberId, NoteId, ObjectiveId, PartnershipId},
    partnerships::model::{Head, Party, Standing},
    web::lang::Lang,
};

choices! {
    /// Where an action is.
    State {
        /// To be done.
        Open = "open", "action-state-open";
        /// Done, with its joint evaluation.
        Done = "done", "action-state-done";
        /// Given up, with its joint evaluation.
        Abandoned = "abandoned", "action-state-abandoned";
    }
}

/// Who does what, for which objective, until when.
#[derive(Debug, Clone)]
pub struct Action {
    /// Its identifier.
    pub id: ActionId,
    /// The objective it serves.
    pub objective: Option<ObjectiveId>,
    /// That objective's title; empty when it serves none in particular.
    pub objective_title: String,
    /// What is done.
    pub title: String,
    /// What is expected of it.
    pub expected_result: String,
    /// The civil day until which.
    pub due_on: Option<NaiveDate>,
    /// Where it is.
    pub state: State,
    /// The civil day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// The joint evaluation.
    pub evaluation: String,
    /// What the family thinks of it, in its own words.
    pub family_opinion: String,
    /// The members that answer for it.
    pub responsible: Vec<Responsible>,
    /// Raised at each change.
    pub version: i32,
}

/// A member that answers for an action.
#[derive(Debug, Clone)]
pub struct Responsible {
    /// The action.
    pub action: ActionId,
    /// The member.
    pub member: MemberId,
    /// The organisation's name.
    pub organisation: String,
}

impl Action {
    /// To be done.
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// Days past its due day, when it is open and late.
    pub fn days_late(&self, today: NaiveDate) -> Option<i64> {
        let late = (today - self.due_on?).num_days();
        (self.is_open() && late > 0).then_some(late)
    }

    /// When it is due, or how late it is, in words; nothing when it has no due day.
    pub fn when(&self, today: NaiveDate, lang: Lang) -> Option<String> {
        let due = self.due_on?;
        Some(match self.days_late(today) {
            Some(days) => fl!(
                lang,
                "action-late",
                duration = lang.duration(days),
                day = lang.date(due)
            ),
            None => fl!(lang, "action-due", day = lang.date(due)),
        })
    }

    /// The day it was closed, in words.
    pub fn closed(&self, lang: Lang) -> Option<String> {
        self.closed_on.map(|day| lang.date(day))
    }

    /// The kind of badge of its state.
    pub fn badge(&self, today: NaiveDate) -> &'static str {
        match self.state {
            State::Open if self.days_late(today).is_some() => "late",
            State::Open => "planned",
            State::Done => "done",
            State::Abandoned => "plain",
        }
    }

    /// Whether that member answers for it.
    pub fn is_of(&self, member: MemberId) -> bool {
        self.responsible.iter().any(|responsible| responsible.member == member)
    }

    /// The names of those that answer for it.
    pub fn names(&self) -> String {
        let names: Vec<_> = self
            .responsible
            .iter()
            .map(|responsible| responsible.organisation.as_str())
            .collect();
        names.join(", ")
    }
}

/// The actions of a partnership as `templates/actions/_list.html` shows them.
#[derive(Debug, Clone)]
pub struct Actions {
    /// The partnership.
    pub partnership: PartnershipId,
    /// All of them, the most pressing first.
    pub actions: Vec<Action>,
    /// The person may write them.
    pub may_write: bool,
    /// The day.
    pub today: NaiveDate,
}

impl Actions {
    /// Theirs, for the person of that standing.
    pub fn new(head: &Head, standing: &Standing, actions: Vec<Action>, today: NaiveDate) -> Self {
        Self {
            partnership: head.id,
            actions,
            may_write: standing.may_write(),
            today,
        }
    }

    /// Those to be done.
    pub fn open(&self) -> Vec<&Action> {
        self.actions.iter().filter(|action| action.is_open()).collect()
    }

    /// Those closed.
    pub fn closed(&self) -> Vec<&Action> {
        self.actions.iter().filter(|action| !action.is_open()).collect()
    }

    /// The page of an action.
    pub fn address(&self, action: &Action) -> String {
        format!("/partnerships/{}/actions/{}", self.partnership, action.id)
    }
}

/// What one party saw.
#[derive(Debug, Clone)]
pub struct Note {
    /// Its identifier.
    pub id: NoteId,
    /// The member it was written for.
    pub member: Option<MemberId>,
    /// The guardian who wrote it.
    pub guardian: Option<GuardianId>,
    /// The organisation's name; empty for a guardian.
    pub organisation: String,
    /// Name of the person who wrote it.
    pub author: String,
    /// The action it is about.
    pub action: Option<ActionId>,
    /// That action's title; empty when it is about none.
    pub action_title: String,
    /// What was seen.
    pub words: String,
    /// The civil day it was seen.
    pub seen_on: NaiveDate,
    /// Only for the organisations the family named for health.
    pub health: bool,
    /// The person asking wrote it and may correct it.
    pub own: bool,
    /// Raised at each correction.
    pub version: i32,
}

impl Note {
    /// The party that speaks.
    pub fn party(&self) -> Party {
        // The database holds exactly one of both.
        match (self.member, self.guardian) {
            (_, Some(guardian)) => Party::Guardian(guardian),
            (Some(member), None) => Party::Member(member),
            (None, None) => unreachable!("a note of nobody"),
        }
    }
}

/// The organisations that read what is written in a partnership.
#[derive(Debug, Clone)]
pub struct Readers {
    /// Whether it is around a child: then the family reads too.
    pub of_a_child: bool,
    /// Names of those that read words that say nothing of health.
    pub words: Vec<String>,
    /// Names of those the family named for health.
    pub health: Vec<String>,
}

impl Readers {
    /// Who reads a note that says nothing of health, beside the coordination.
    pub fn of_words(&self) -> String {
        self.words.join(", ")
    }

    /// Who reads a health note, beside the family.
    pub fn of_health(&self) -> String {
        self.health.join(", ")
    }
}

/// The notes of a partnership as `templates/actions/_notes.html` shows them.
#[derive(Debug, Clone)]
pub struct Notes {
    /// The partnership.
    pub partnership: PartnershipId,
    /// The latest seen first.
    pub notes: Vec<Note>,
    /// The person is a party and may add one.
    pub may_add: bool,
}

/// How many notes stand in sight; the rest is folded.
const IN_SIGHT: usize = 5;

impl Notes {
    /// Theirs, for the person of that standing.
    pub fn new(head: &Head, standing: &Standing, notes: Vec<Note>) -> Self {
        Self {
            partnership: head.id,
            notes,
            may_add: standing.party().is_some(),
        }
    }

    /// The latest ones.
    pub fn latest(&self) -> &[Note] {
        &self.notes[..self.notes.len().min(IN_SIGHT)]
    }

    /// Those before.
    pub fn earlier(&self) -> &[Note] {
        &self.notes[self.notes.len().min(IN_SIGHT)..]
    }

    /// Where one's own note is corrected.
    pub fn address(&self, note: &Note) -> String {
        format!("/partnerships/{}/notes/{}", self.partnership, note.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_late_from_the_day_after_and_only_while_open() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 5, d).unwrap();
        let mut action = Action {
            id: ActionId(uuid::Uuid::nil()),
            objective: None,
            objective_title: String::new(),
            title: "Try the small table".to_owned(),
            expected_result: String::new(),
            due_on: Some(day(3)),
            state: State::Open,
            closed_on: None,
            evaluation: String::new(),
            family_opinion: String::new(),
            responsible: Vec::new(),
            version: 1,
        };
        assert_eq!(action.days_late(day(3)), None);
        assert_eq!(action.days_late(day(24)), Some(21));
        assert!(action.when(day(24), Lang::French).unwrap().contains("3 semaines"));
        action.state = State::Done;
        assert_eq!(action.days_late(day(24)), None);
        action.due_on = None;
        assert_eq!(action.when(day(24), Lang::French), None);
    }

    #[derive(askama::Template)]
    #[template(path = "actions/_list.html")]
    struct ListPart {
        page: crate::web::page::Page,
        actions: Actions,
    }

    #[derive(askama::Template)]
    #[template(path = "actions/_notes.html")]
    struct NotesPart {
        page: crate::web::page::Page,
        notes: Notes,
    }

    #[test]
    fn the_parts_show_what_there_is() {
        use askama::Template;
        let today = NaiveDate::from_ymd_opt(2026, 5, 3).unwrap();
        let page = crate::web::page::Page::new(Lang::English, None, false, "/");
        let partnership = PartnershipId(uuid::Uuid::nil());
        let list = ListPart {
            page: page.clone(),
            actions: Actions {
                partnership,
                actions: vec![],
                may_write: true,
                today,
            },
        };
        assert!(list.render().unwrap().contains("No action in progress"));
        let note = Note {
            id: NoteId(uuid::Uuid::nil()),
            member: None,
            guardian: Some(GuardianId(uuid::Uuid::nil())),
            organisation: String::new(),
            author: "Maya".to_owned(),
            action: None,
            action_title: String::new(),
            words: "<laughed>".to_owned(),
            seen_on: today,
            health: false,
            own: true,
            version: 1,
        };
        let notes = NotesPart {
            page,
            notes: Notes {
                partnership,
                notes: vec![note; 6],
                may_add: false,
            },
        };
        let html = notes.render().unwrap();
        assert_eq!(html.matches("&#60;laughed&#62;").count(), 6, "typed words are text");
        assert!(html.contains("Earlier notes") && html.contains("Correct my note"));
    }
}
