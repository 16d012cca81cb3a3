//! The list of children: one line of it, and what it is asked for in the address.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    ids::{ChildId, PartnershipId},
    partnerships::model::State,
    web::{encode, lang::Lang, words_of},
};

/// One line of the list of children.
#[derive(Debug, Clone)]
pub struct ChildLine {
    /// The child.
    pub id: ChildId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Day of birth.
    pub birth_date: NaiveDate,
    /// The most alive of its plans.
    pub plan: Option<PartnershipId>,
    /// That plan's reference.
    pub reference: Option<String>,
    /// That plan's state.
    pub state: Option<State>,
    /// That plan's host.
    pub host_name: Option<String>,
}

impl ChildLine {
    /// The child's plan in words, or that it has none.
    pub fn situation(&self, lang: Lang) -> String {
        self.state
            .map_or_else(|| fl!(lang, "children-no-plan"), |state| state.label(lang))
    }
}

/// What the list of children is asked for, in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ChildSearch {
    /// Words of the name.
    #[serde(default)]
    pub name: String,
    /// `without`: no plan under way; `with`: one under way; anything else: all.
    #[serde(default)]
    pub show: String,
    /// `name`, `age` (youngest first) or `recent` (latest added first).
    #[serde(default)]
    pub order: String,
    /// The page, from 1.
    #[serde(default)]
    pub page: String,
}

impl ChildSearch {
    /// The words of the name, with what `like` would read as its own signs taken as letters.
    pub fn words(&self) -> Vec<String> {
        words_of(&self.name)
    }

    /// The page asked for.
    pub fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).max(1)
    }

    /// The address of the same search showing something else.
    pub fn showing(&self, show: &str) -> String {
        format!(
            "/children?show={show}&name={}&order={}",
            encode(&self.name),
            encode(&self.order)
        )
    }

    /// The address of the same search in another order.
    pub fn ordered(&self, order: &str) -> String {
        format!(
            "/children?show={}&name={}&order={order}",
            encode(&self.show),
            encode(&self.name)
        )
    }
}
