//! A hand-over: what is listed, what each guardian answered, where it stands. Rules only.

mod forms;
pub mod incoming;

use std::str::FromStr;

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use uuid::Uuid;

pub use self::forms::{AnswerForm, CompletionForm, GivenAnswer, Proposal, ProposalForm};
use crate::{
    choices,
    ids::{GuardianId, HandOverId, HandOverItemId, OrganisationId, PartnershipId, PersonId, TerritoryId},
    plans::model::Candidate,
    web::lang::Lang,
};

choices! {
    /// Where a hand-over is.
    State {
        /// The family is asked; nothing has moved.
        Proposed = "proposed", "hand-over-state-proposed";
        /// A guardian said no.
        Refused = "refused", "hand-over-state-refused";
        /// The coordination took it back.
        Withdrawn = "withdrawn", "hand-over-state-withdrawn";
        /// The other territory does not take it.
        Declined = "declined", "hand-over-state-declined";
        /// The other territory has taken it; the plan here is still to be ended.
        Taken = "taken", "hand-over-state-taken";
        /// The organisation, or the territory, has taken over.
        Done = "done", "hand-over-state-done";
    }
}

choices! {
    /// What becomes of the place of care before.
    OldHost {
        /// It goes on as a partner.
        Stays = "stays", "hand-over-old-host-stays";
        /// It leaves the plan on that day.
        Leaves = "leaves", "hand-over-old-host-leaves";
    }
}

choices! {
    /// What something listed is.
    ItemKind {
        /// An objective, proposed ones too.
        Objective = "objective", "hand-over-objectives";
        /// An action that is to be done.
        Action = "action", "hand-over-actions";
        /// A need.
        Need = "need", "hand-over-needs";
        /// What a guardian expects.
        Expectation = "expectation", "hand-over-expectations";
        /// Minutes that were agreed.
        Minutes = "minutes", "hand-over-minutes";
        /// A document that does not speak of health.
        Document = "document", "hand-over-documents";
        /// The objectives and actions that ended, all of them.
        History = "history", "hand-over-history";
        /// What each party wrote before reviews, and saw.
        Contributions = "contributions", "hand-over-contributions";
    }
}

/// Who takes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receiver {
    /// An organisation of the same territory.
    Organisation(OrganisationId),
    /// Another territory, which chooses the place of care itself.
    Territory(TerritoryId),
}

/// Before a territory's identifier in forms; an organisation's stands alone.
const TERRITORY: &str = "territory:";

impl Receiver {
    /// Its code in forms.
    pub fn code(self) -> String {
        match self {
            Receiver::Organisation(id) => id.to_string(),
            Receiver::Territory(id) => format!("{TERRITORY}{id}"),
        }
    }

    /// The organisation, if it is one.
    pub fn organisation(self) -> Option<OrganisationId> {
        match self {
            Receiver::Organisation(id) => Some(id),
            Receiver::Territory(_) => None,
        }
    }

    /// The territory, if it is one.
    pub fn territory(self) -> Option<TerritoryId> {
        match self {
            Receiver::Organisation(_) => None,
            Receiver::Territory(id) => Some(id),
        }
    }
}

impl FromStr for Receiver {
    type Err = uuid::Error;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code.strip_prefix(TERRITORY) {
            Some(id) => id.parse().map(Receiver::Territory),
            None => code.parse().map(Receiver::Organisation),
        }
    }
}

impl ItemKind {
    /// It can be copied to another territory; the rest stays where it was written.
    pub fn travels(self) -> bool {
        matches!(
            self,
            ItemKind::Objective | ItemKind::Action | ItemKind::Need | ItemKind::Expectation | ItemKind::Minutes
        )
    }
}

/// Something of a plan that may be handed over.
#[derive(Debug, Clone)]
pub struct Offer {
    /// What it is.
    pub kind: ItemKind,
    /// Which one; none for those that name no single row.
    pub subject: Option<Uuid>,
    /// In the words of the plan.
    pub words: String,
    /// The civil day of a review.
    pub day: Option<NaiveDate>,
}

impl Offer {
    /// How a form names it.
    pub fn key(&self) -> String {
        match self.subject {
            Some(subject) => subject.to_string(),
            None => self.kind.code().to_owned(),
        }
    }

    /// In words.
    pub fn label(&self, lang: Lang) -> String {
        label(self.kind, &self.words, self.day, lang)
    }

    /// Ticked to begin with: what one goes on working with, and neither papers nor what is past.
    pub fn is_usual(&self) -> bool {
        matches!(
            self.kind,
            ItemKind::Objective | ItemKind::Action | ItemKind::Need | ItemKind::Expectation
        )
    }
}

/// Something listed in a hand-over.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its identifier.
    pub id: HandOverItemId,
    /// What it is.
    pub kind: ItemKind,
    /// In the words of the plan when it was proposed.
    pub words: String,
    /// The civil day of a review.
    pub day: Option<NaiveDate>,
}

impl Item {
    /// In words.
    pub fn label(&self, lang: Lang) -> String {
        label(self.kind, &self.words, self.day, lang)
    }
}

fn label(kind: ItemKind, words: &str, day: Option<NaiveDate>, lang: Lang) -> String {
    match (kind, day) {
        (ItemKind::Minutes, Some(day)) => fl!(lang, "hand-over-minutes-of", day = lang.date(day)),
        (ItemKind::History, _) => fl!(lang, "hand-over-history-all"),
        (ItemKind::Contributions, _) => fl!(lang, "hand-over-contributions-all"),
        _ => words.to_owned(),
    }
}

/// What one guardian answered, or that it did not.
#[derive(Debug, Clone)]
pub struct Voice {
    /// The guardian.
    pub guardian: GuardianId,
    /// Its name.
    pub name: String,
    /// Holds authority today.
    pub is_current: bool,
    /// Its answer.
    pub answer: Option<Answer>,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Yes, or no.
    pub agrees: bool,
    /// Its words; a refusal always has some.
    pub words: String,
    /// The items it agrees without.
    pub left_out: Vec<HandOverItemId>,
    /// The civil day.
    pub on: NaiveDate,
    /// Name of the coordinator who wrote it down for the guardian.
    pub recorded_by: Option<String>,
}

/// A hand-over of a plan.
#[derive(Debug, Clone)]
pub struct HandOver {
    /// Its identifier.
    pub id: HandOverId,
    /// The plan.
    pub plan: PartnershipId,
    /// Its territory.
    pub territory: TerritoryId,
    /// Who takes over.
    pub receiver: Receiver,
    /// Its name.
    pub receiver_name: String,
    /// The civil day from which it does.
    pub takes_over_on: NaiveDate,
    /// Why.
    pub reason: String,
    /// Name of the place of care before.
    pub old_host_name: String,
    /// What becomes of it.
    pub old_host: OldHost,
    /// Where it is.
    pub state: State,
    /// Who proposed it.
    pub proposed_by: String,
    /// The civil day it was proposed.
    pub proposed_on: NaiveDate,
    /// The civil day it was refused, withdrawn or done.
    pub ended_on: Option<NaiveDate>,
    /// Name of who did that.
    pub ended_by: Option<String>,
    /// Raised at each answer.
    pub version: i32,
    /// Why the other territory does not take it; empty otherwise.
    pub declined_because: String,
    /// What is listed, in order.
    pub items: Vec<Item>,
    /// The guardians, and what each answered.
    pub voices: Vec<Voice>,
}

impl HandOver {
    /// The address of its page.
    pub fn address(&self) -> String {
        format!("/hand-overs/{}", self.id)
    }

    /// The family may still answer.
    pub fn is_open(&self) -> bool {
        self.state == State::Proposed
    }

    /// Taken back: nothing that anybody need read about.
    pub fn is_withdrawn(&self) -> bool {
        self.state == State::Withdrawn
    }

    /// A guardian who holds authority agrees. A refusal has ended it already.
    pub fn is_agreed(&self) -> bool {
        self.is_open()
            && self
                .voices
                .iter()
                .any(|voice| voice.is_current && voice.answer.as_ref().is_some_and(|answer| answer.agrees))
    }

    /// Nothing is left to do but to complete it: agreed, and its day has come; or taken elsewhere.
    pub fn is_ripe(&self, today: NaiveDate) -> bool {
        match self.receiver {
            Receiver::Organisation(_) => self.is_agreed() && self.takes_over_on <= today,
            Receiver::Territory(_) => self.state == State::Taken,
        }
    }

    /// The coordination here may still do something about it.
    pub fn is_under_way(&self) -> bool {
        matches!(self.state, State::Proposed | State::Taken)
    }

    /// What is handed over: what nobody left out.
    pub fn kept(&self) -> Vec<&Item> {
        self.items.iter().filter(|item| !self.is_left_out(item.id)).collect()
    }

    /// What was listed and a guardian left out.
    pub fn left_out(&self) -> Vec<&Item> {
        self.items.iter().filter(|item| self.is_left_out(item.id)).collect()
    }

    fn is_left_out(&self, item: HandOverItemId) -> bool {
        let answers = self.voices.iter().filter_map(|voice| voice.answer.as_ref());
        answers.into_iter().any(|answer| answer.left_out.contains(&item))
    }

    /// One guardian who can answer.
    pub fn voice(&self, guardian: GuardianId) -> Option<&Voice> {
        self.voices
            .iter()
            .find(|voice| voice.guardian == guardian && voice.is_current)
    }

    /// Where it stands, in a sentence.
    pub fn sentence(&self, today: NaiveDate, lang: Lang) -> String {
        let receiver = self.receiver_name.as_str();
        let day = lang.date(self.takes_over_on);
        let ended = self.ended_on.map(|ended| lang.date(ended)).unwrap_or_default();
        match self.state {
            State::Refused => fl!(lang, "hand-over-was-refused", receiver = receiver, day = ended),
            State::Withdrawn => fl!(lang, "hand-over-was-withdrawn", receiver = receiver, day = ended),
            State::Declined => fl!(lang, "hand-over-was-declined", receiver = receiver, day = ended),
            State::Taken => fl!(lang, "hand-over-was-taken", receiver = receiver, day = ended),
            State::Done => fl!(lang, "hand-over-was-done", receiver = receiver, day = ended),
            State::Proposed if self.is_ripe(today) => fl!(lang, "hand-over-is-ripe", receiver = receiver, day = day),
            State::Proposed if self.is_agreed() && self.receiver.territory().is_some() => {
                fl!(lang, "hand-over-waits-there", receiver = receiver)
            }
            State::Proposed if self.is_agreed() => fl!(lang, "hand-over-is-planned", receiver = receiver, day = day),
            State::Proposed => fl!(lang, "hand-over-is-proposed", receiver = receiver, day = day),
        }
    }

    /// Its state, in words.
    pub fn state_words(&self, lang: Lang) -> String {
        if self.is_agreed() {
            fl!(lang, "hand-over-state-agreed")
        } else {
            self.state.label(lang)
        }
    }

    /// When it ended, in words, and by whom; who refused stands with the answers.
    pub fn ended(&self, lang: Lang) -> Option<String> {
        let day = lang.date(self.ended_on?);
        Some(match &self.ended_by {
            Some(name) if self.state != State::Refused => {
                fl!(lang, "hand-over-proposed-by", name = name.as_str(), day = day)
            }
            _ => day,
        })
    }

    /// The kind of badge of its state.
    pub fn badge(&self) -> &'static str {
        match self.state {
            State::Proposed if self.is_agreed() => "planned",
            State::Proposed | State::Taken => "due",
            State::Done => "done",
            State::Refused | State::Withdrawn | State::Declined => "plain",
        }
    }
}

/// The items by what they are, in order: a heading, and the words of each.
pub fn by_kind(items: &[&Item], lang: Lang) -> Vec<(String, Vec<String>)> {
    let of_kind = |kind: &ItemKind| {
        let words: Vec<String> = items
            .iter()
            .filter(|item| item.kind == *kind)
            .map(|item| item.label(lang))
            .collect();
        (kind.label(lang), words)
    };
    let groups = ItemKind::ALL.iter().map(of_kind);
    groups.filter(|(_, words)| !words.is_empty()).collect()
}

/// Whether the referent would be none of those who may be it, or had left before: one has to be named.
pub fn needs_referent(referent: Option<PersonId>, candidates: &[Candidate]) -> bool {
    referent.is_none_or(|person| candidates.iter().all(|candidate| candidate.person != person))
}
