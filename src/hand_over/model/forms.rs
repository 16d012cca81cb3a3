//! What is typed to propose, answer and complete a hand-over, and its checks.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::{Answer, HandOver, Item, Offer, OldHost, Receiver};
use crate::{
    ids::{HandOverItemId, PersonId},
    plans::model::{Candidate, Plan},
    web::form::{Check, Problem, Problems},
};

/// A hand-over as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ProposalForm {
    /// Who would take over: an organisation, or another territory.
    pub receiver: String,
    /// The civil day from which.
    pub takes_over_on: String,
    /// Why, in words the family reads.
    pub reason: String,
    /// What becomes of the place of care before.
    pub old_host: String,
    /// What is listed, by its key.
    pub items: Vec<String>,
    /// The form's key.
    pub once: Uuid,
}

/// A hand-over, checked.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// Who would take over, and its name.
    pub receiver: Receiver,
    /// Its name.
    pub receiver_name: String,
    /// The civil day from which.
    pub takes_over_on: NaiveDate,
    /// Why.
    pub reason: String,
    /// What becomes of the place of care before.
    pub old_host: OldHost,
    /// What is listed, in order.
    pub items: Vec<Offer>,
}

impl ProposalForm {
    /// Ticked: what one goes on working with.
    pub fn fresh(offers: &[Offer]) -> Self {
        Self {
            old_host: OldHost::Stays.code().to_owned(),
            items: offers.iter().filter(|one| one.is_usual()).map(Offer::key).collect(),
            ..Self::default()
        }
    }

    /// The typed values; `receivers` are those that may take over.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(
        &self,
        plan: &Plan,
        offers: &[Offer],
        receivers: &[(String, String)],
        today: NaiveDate,
    ) -> Result<Proposal, Problems> {
        let mut check = Check::new();
        let receiver = check.choice::<Receiver>("receiver", &self.receiver);
        let named = receivers.iter().find(|(code, _)| *code == self.receiver);
        if receiver == Some(Receiver::Organisation(plan.host)) {
            check.problem("receiver", Problem::Own(|lang| fl!(lang, "hand-over-already-host")));
        } else if receiver.is_some() && named.is_none() {
            check.problem("receiver", Problem::NotAChoice);
        }
        let day = check.date("takes_over_on", &self.takes_over_on);
        if day != NaiveDate::default() {
            if day < today {
                check.problem("takes_over_on", Problem::Own(|lang| fl!(lang, "hand-over-day-past")));
            } else if day < plan.head.start {
                check.problem("takes_over_on", Problem::Own(|lang| fl!(lang, "hand-over-day-early")));
            } else if plan.head.end.is_some_and(|end| day > end) {
                check.problem("takes_over_on", Problem::Own(|lang| fl!(lang, "hand-over-day-late")));
            }
        }
        let reason = check.text("reason", &self.reason, 2000);
        let old_host = check.choice("old_host", &self.old_host);
        let items: Vec<Offer> = offers
            .iter()
            .filter(|offer| self.items.contains(&offer.key()))
            .cloned()
            .collect();
        if items.is_empty() {
            check.problem("items", Problem::Own(|lang| fl!(lang, "hand-over-nothing-ticked")));
        } else if receiver.is_some_and(|to| to.territory().is_some()) && items.iter().any(|item| !item.kind.travels()) {
            check.problem("items", Problem::Own(|lang| fl!(lang, "hand-over-stays-behind")));
        }
        check.finish(Proposal {
            receiver: receiver.unwrap_or(Receiver::Organisation(plan.host)),
            receiver_name: named.map(|(_, name)| name.clone()).unwrap_or_default(),
            takes_over_on: day,
            reason,
            old_host: old_host.unwrap_or(OldHost::Stays),
            items,
        })
    }
}

/// A guardian's answer as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    /// `yes` or `no`.
    pub answer: String,
    /// The items it agrees to.
    pub items: Vec<String>,
    /// Its words.
    pub words: String,
    /// The form's key.
    pub once: Uuid,
}

/// An answer, checked.
#[derive(Debug, Clone)]
pub struct GivenAnswer {
    /// Yes, or no.
    pub agrees: bool,
    /// The items it agrees without.
    pub left_out: Vec<HandOverItemId>,
    /// Its words.
    pub words: String,
}

impl AnswerForm {
    /// What was answered before, or everything listed and no answer yet.
    pub fn of(hand_over: &HandOver, before: Option<&Answer>) -> Self {
        let stays = |item: &&Item| before.is_none_or(|answer| !answer.left_out.contains(&item.id));
        Self {
            answer: before
                .map(|answer| if answer.agrees { "yes" } else { "no" })
                .unwrap_or_default()
                .to_owned(),
            items: hand_over
                .items
                .iter()
                .filter(stays)
                .map(|item| item.id.to_string())
                .collect(),
            words: before.map(|answer| answer.words.clone()).unwrap_or_default(),
            once: Uuid::nil(),
        }
    }

    /// The typed values. Who says no says why, so that the coordination can propose something else.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, hand_over: &HandOver) -> Result<GivenAnswer, Problems> {
        let mut check = Check::new();
        let agrees = match self.answer.as_str() {
            "yes" => true,
            "no" => false,
            "" => {
                check.problem("answer", Problem::Required);
                false
            }
            _ => {
                check.problem("answer", Problem::NotAChoice);
                false
            }
        };
        let words = if self.answer == "no" {
            check.text("words", &self.words, 2000)
        } else {
            check.optional_text("words", &self.words, 2000)
        };
        let left_out = hand_over
            .items
            .iter()
            .filter(|item| agrees && !self.items.contains(&item.id.to_string()))
            .map(|item| item.id)
            .collect();
        check.finish(GivenAnswer {
            agrees,
            left_out,
            words,
        })
    }
}

/// Completing a hand-over, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CompletionForm {
    /// The new referent, where one has to be named.
    pub referent: String,
    /// The version that was read: who answers meanwhile is not passed over.
    pub version: i32,
    /// The form's key.
    pub once: Uuid,
}

impl CompletionForm {
    /// The person named, one of those who may be; none where the referent stays.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, candidates: Option<&[Candidate]>) -> Result<Option<PersonId>, Problems> {
        let mut check = Check::new();
        let Some(candidates) = candidates else {
            return check.finish(None);
        };
        let chosen: Option<PersonId> = check.choice("referent", &self.referent);
        if chosen.is_some_and(|person| candidates.iter().all(|candidate| candidate.person != person)) {
            check.problem("referent", Problem::NotAChoice);
        }
        check.finish(chosen)
    }
}
