//! The list of plans: one line of it, and what it is asked for in the address.

use chrono::NaiveDate;
use serde::Deserialize;

use super::span;
use crate::{
    ids::{ChildId, PartnershipId, PersonId},
    partnerships::model::State,
    web::{encode, lang::Lang, words_of},
};

/// One line of the list of plans.
#[derive(Debug, Clone)]
pub struct PlanLine {
    /// The plan.
    pub id: PartnershipId,
    /// PAP-2026-0001.
    pub reference: String,
    /// Draft, active or closed.
    pub state: State,
    /// The child.
    pub child: ChildId,
    /// Given name and family name.
    pub child_name: String,
    /// The host's name.
    pub host_name: String,
    /// The referent's name.
    pub referent_name: Option<String>,
    /// The coordinator's name, in the list; none while nobody follows it.
    pub coordinator_name: Option<String>,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day.
    pub end: Option<NaiveDate>,
    /// The next review that is planned.
    pub next_review: Option<NaiveDate>,
}

impl PlanLine {
    /// From when to when, in words.
    pub fn span(&self, lang: Lang) -> String {
        span(self.start, self.end, lang)
    }
}

/// What the list of plans is asked for, in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PlanSearch {
    /// Words of the child's name or of the reference.
    #[serde(default)]
    pub q: String,
    /// `draft`, `active`, `closed`, `all`; anything else: drafts and active ones.
    #[serde(default)]
    pub state: String,
    /// `any`, or the kind of an open flag.
    #[serde(default)]
    pub flag: String,
    /// A host's identifier.
    #[serde(default)]
    pub host: String,
    /// A person's identifier, or `none` for plans without a referent.
    #[serde(default)]
    pub referent: String,
    /// A coordinator's identifier, `me`, or `none` for plans that nobody follows.
    #[serde(default)]
    pub coordinator: String,
    /// `pressing`, `child`, `host`, `start` or `review`.
    #[serde(default)]
    pub order: String,
    /// The page, from 1.
    #[serde(default)]
    pub page: String,
}

impl PlanSearch {
    /// The states asked for.
    pub fn states(&self) -> Vec<String> {
        let states: &[&str] = match self.state.as_str() {
            "draft" => &["draft"],
            "active" => &["active"],
            "closed" => &["closed"],
            "all" => &["draft", "active", "closed"],
            _ => &["draft", "active"],
        };
        states.iter().map(|state| (*state).to_owned()).collect()
    }

    /// The page asked for.
    pub fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).max(1)
    }

    /// The address of the list for this search.
    pub fn address(&self) -> String {
        let fields = [
            ("q", &self.q),
            ("state", &self.state),
            ("flag", &self.flag),
            ("host", &self.host),
            ("referent", &self.referent),
            ("coordinator", &self.coordinator),
            ("order", &self.order),
        ];
        let pairs = fields.into_iter().filter(|(_, typed)| !typed.is_empty());
        let query: Vec<String> = pairs.map(|(name, typed)| format!("{name}={}", encode(typed))).collect();
        if query.is_empty() {
            "/plans".to_owned()
        } else {
            format!("/plans?{}", query.join("&"))
        }
    }

    /// The coordinator asked for, where `mine` is who asks.
    pub fn followed_by(&self, mine: PersonId) -> Option<uuid::Uuid> {
        if self.coordinator == "me" {
            Some(mine.0)
        } else {
            self.coordinator.parse().ok()
        }
    }

    /// The same search with no chip.
    fn without_chips(&self) -> Self {
        Self {
            state: String::new(),
            flag: String::new(),
            referent: String::new(),
            coordinator: String::new(),
            ..self.clone()
        }
    }

    /// The address of the same search for plans in another state, flagged or not.
    pub fn in_state(&self, state: &str) -> String {
        Self {
            state: state.to_owned(),
            ..self.without_chips()
        }
        .address()
    }

    /// The address of the same search for plans that `me` follows, or `none`.
    pub fn followed(&self, coordinator: &str) -> String {
        Self {
            coordinator: coordinator.to_owned(),
            ..self.without_chips()
        }
        .address()
    }

    /// The address of the same search for plans with an open flag of that kind.
    pub fn flagged(&self, flag: &str) -> String {
        Self {
            flag: flag.to_owned(),
            ..self.without_chips()
        }
        .address()
    }

    /// The address of the same search for plans that nobody is answerable for.
    pub fn without_referent(&self) -> String {
        Self {
            referent: "none".to_owned(),
            ..self.without_chips()
        }
        .address()
    }

    /// Whether no chip narrows the list.
    pub fn is_whole(&self) -> bool {
        self.state.is_empty()
            && self.flag.is_empty()
            && self.referent != "none"
            && !["me", "none"].contains(&self.coordinator.as_str())
    }

    /// The words searched.
    pub fn words(&self) -> Vec<String> {
        words_of(&self.q)
    }

    /// Whether anything narrows the list.
    pub fn is_narrow(&self) -> bool {
        [
            &self.q,
            &self.state,
            &self.flag,
            &self.host,
            &self.referent,
            &self.coordinator,
        ]
        .iter()
        .any(|typed| !typed.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_plans_are_listed_only_when_asked_for() {
        let states = |state: &str| {
            PlanSearch {
                state: state.into(),
                ..PlanSearch::default()
            }
            .states()
        };
        assert_eq!(states(""), ["draft", "active"]);
        assert_eq!(states("closed"), ["closed"]);
        assert_eq!(states("'; drop"), ["draft", "active"]);
    }
}
