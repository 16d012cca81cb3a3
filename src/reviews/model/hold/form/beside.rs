//! What is typed beside a decision: the actions that follow from it, a party that disagrees.

use std::fmt::Display;

use i18n_embed_fl::fl;

use super::HoldForm;
use crate::{
    ids::MemberId,
    partnerships::model::Party,
    reviews::model::hold::{AgreedAction, MOST_ACTIONS, Meeting},
    web::form::{Check, Problem},
};

impl HoldForm {
    /// Who does what until when, for one objective; an action has somebody who answers for it.
    pub(super) fn actions(&self, check: &mut Check, of: impl Display, meeting: &Meeting<'_>) -> Vec<AgreedAction> {
        let mut all = Vec::new();
        for number in 1..=MOST_ACTIONS {
            let field = |name: &str| format!("{name}.{of}.{number}");
            let (title, who, due) = (field("action_title"), field("action_who"), field("action_due"));
            let typed = check.optional_text(&title, self.typed(&title), 300);
            let responsible = check.optional_choice::<MemberId>(&who, self.typed(&who));
            let due_on = check.optional_date(&due, self.typed(&due));
            if typed.is_empty() {
                if responsible.is_some() || due_on.is_some() {
                    check.problem(&title, Problem::Required);
                }
                continue;
            }
            match responsible.and_then(|member| Some((member, meeting.member(member)?))) {
                Some((responsible, party)) => all.push(AgreedAction {
                    title: typed,
                    responsible,
                    who: party.name.clone(),
                    due_on,
                }),
                None => check.problem(&who, Problem::Own(|lang| fl!(lang, "action-needs-somebody"))),
            }
        }
        all
    }

    /// Whether an action is begun for that objective.
    pub fn has_action(&self, of: impl Display) -> bool {
        (1..=MOST_ACTIONS).any(|number| {
            let typed = |name: &str| self.typed(&format!("{name}.{of}.{number}"));
            [typed("action_title"), typed("action_who"), typed("action_due")]
                .iter()
                .any(|text| !text.is_empty())
        })
    }

    /// Which party disagrees with a decision, in which words; `speakers` are those this person may
    /// write for.
    pub(super) fn dissent(&self, check: &mut Check, of: impl Display, speakers: &[Party]) -> Option<(Party, String)> {
        let (words, who) = (format!("dissent.{of}"), format!("dissent_of.{of}"));
        let typed = check.optional_text(&words, self.typed(&words), 2000);
        let party = Party::of(self.typed(&who)).filter(|party| speakers.contains(party));
        match (typed.is_empty(), party) {
            (true, None) => None,
            (true, Some(_)) => {
                check.problem(&words, Problem::Required);
                None
            }
            (false, None) => {
                check.problem(&who, Problem::Own(|lang| fl!(lang, "review-hold-dissent-whose")));
                None
            }
            (false, Some(party)) => Some((party, typed)),
        }
    }
}
