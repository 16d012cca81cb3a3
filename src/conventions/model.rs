//! What a convention says, who agreed on it, and what changed since the version before. Rules only.

use chrono::{Months, NaiveDate};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    ids::{ConventionId, MemberId},
    partnerships::model::{Ground, Head, Member},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

/// One version of the convention of a partnership.
#[derive(Debug, Clone)]
pub struct Convention {
    /// Its identifier.
    pub id: ConventionId,
    /// Its number, from 1.
    pub number: i32,
    /// What it says.
    pub text: Text,
    /// The civil day it was written down.
    pub written_on: NaiveDate,
    /// Who agreed, the first first.
    pub agreements: Vec<Agreement>,
}

/// What a version says: the terms and the members' words as they stood.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Text {
    /// The partnership's title.
    pub title: String,
    /// Its reference.
    pub reference: String,
    /// The need it answers.
    pub need: String,
    /// The objective all share.
    pub common_objective: String,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day.
    pub end: Option<NaiveDate>,
    /// The members that were in.
    pub members: Vec<Signatory>,
}

/// A member in a version, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Signatory {
    /// The member.
    pub member: MemberId,
    /// The organisation's name.
    pub name: String,
    /// The code of the ground on which it takes part.
    pub ground: Option<String>,
    /// Its interest.
    pub interest: String,
    /// Its function.
    pub function: String,
    /// What it pools.
    pub means: String,
}

impl Signatory {
    /// On what ground it takes part, in words; empty while it has not said.
    pub fn ground(&self, lang: Lang) -> String {
        let ground = self.ground.as_deref().and_then(|code| code.parse::<Ground>().ok());
        ground.map(|ground| ground.label(lang)).unwrap_or_default()
    }
}

/// A member's agreement on a version.
#[derive(Debug, Clone)]
pub struct Agreement {
    /// The version.
    pub convention: ConventionId,
    /// The member.
    pub member: MemberId,
    /// The civil day.
    pub agreed_on: NaiveDate,
    /// Name of who agreed for it.
    pub agreed_by: String,
}

impl Convention {
    /// A member's agreement on it.
    pub fn agreement_of(&self, member: MemberId) -> Option<&Agreement> {
        self.agreements.iter().find(|agreement| agreement.member == member)
    }

    /// Names of the members that have not agreed on it.
    pub fn awaited(&self) -> Vec<&str> {
        let silent = |signatory: &&Signatory| self.agreement_of(signatory.member).is_none();
        self.text
            .members
            .iter()
            .filter(silent)
            .map(|signatory| signatory.name.as_str())
            .collect()
    }

    /// Every member agreed on it.
    pub fn is_agreed(&self) -> bool {
        self.awaited().is_empty()
    }

    /// « Convention · version 2 du 3 mai 2026 ».
    pub fn name(&self, lang: Lang) -> String {
        fl!(
            lang,
            "convention-version",
            number = self.number,
            day = lang.date(self.written_on)
        )
    }

    /// Where it stands, as a badge: its kind and its words.
    pub fn state(&self, lang: Lang) -> (&'static str, String) {
        let (all, awaited) = (self.text.members.len(), self.awaited().len());
        if awaited == 0 {
            ("done", fl!(lang, "convention-agreed-by-all"))
        } else {
            (
                "due",
                fl!(lang, "convention-agreed-by", count = (all - awaited), all = all),
            )
        }
    }
}

impl Text {
    /// From when to when, in words.
    pub fn term(&self, lang: Lang) -> String {
        let start = lang.date(self.start);
        match self.end {
            Some(end) => fl!(lang, "partnership-from-to", start = start, end = lang.date(end)),
            None => fl!(lang, "partnership-from", start = start),
        }
    }

    /// What it says otherwise than the version before, in words.
    pub fn changes_since(&self, before: &Text, lang: Lang) -> Vec<String> {
        let mut changes = Vec::new();
        let mut note = |changed: bool, words: String| {
            if changed {
                changes.push(words);
            }
        };
        note(self.title != before.title, fl!(lang, "partnership-title"));
        note(self.need != before.need, fl!(lang, "partnership-need"));
        note(
            self.common_objective != before.common_objective,
            fl!(lang, "partnership-objective"),
        );
        note(
            (self.start, self.end) != (before.start, before.end),
            fl!(lang, "partnerships-term"),
        );
        for now in &self.members {
            let name = now.name.as_str();
            match before.members.iter().find(|then| then.member == now.member) {
                None => note(true, fl!(lang, "convention-change-joined", member = name)),
                Some(then) => note(then != now, fl!(lang, "convention-change-words", member = name)),
            }
        }
        for then in &before.members {
            let stays = self.members.iter().any(|now| now.member == then.member);
            note(!stays, fl!(lang, "convention-change-left", member = then.name.as_str()));
        }
        changes
    }
}

/// What is missing before a convention can be written down, in words.
pub fn missing(head: &Head, members: &[Member], lang: Lang) -> Vec<String> {
    let committed = members.iter().filter(|member| member.is_committed()).count();
    [
        (head.need.trim().is_empty(), fl!(lang, "convention-missing-need")),
        (
            head.common_objective.trim().is_empty(),
            fl!(lang, "convention-missing-objective"),
        ),
        (head.end.is_none(), fl!(lang, "convention-missing-term")),
        (committed < 2, fl!(lang, "convention-missing-members")),
    ]
    .into_iter()
    .filter_map(|(is, words)| is.then_some(words))
    .collect()
}

/// A new term as it is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RenewalForm {
    /// The new last civil day.
    pub end: String,
    /// The version that was read.
    pub version: i32,
}

impl RenewalForm {
    /// A year more, as a suggestion.
    pub fn of(head: &Head) -> Self {
        let year_more = head.end.and_then(|end| end.checked_add_months(Months::new(12)));
        Self {
            end: year_more.map(|end| end.to_string()).unwrap_or_default(),
            version: head.version,
        }
    }

    /// The new term: later than the one that stands, and to come.
    pub fn check(&self, head: &Head, today: NaiveDate) -> Result<NaiveDate, Problems> {
        let mut check = Check::new();
        let end = check.date("end", &self.end);
        if end <= head.end.unwrap_or(head.start).max(today) {
            check.problem("end", Problem::Own(|lang| fl!(lang, "convention-renewal-not-later")));
        }
        check.finish(end)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn signatory(number: u128, name: &str, means: &str) -> Signatory {
        Signatory {
            member: MemberId(Uuid::from_u128(number)),
            name: name.to_owned(),
            ground: Some("obligation".to_owned()),
            interest: "Bien accueillir.".to_owned(),
            function: String::new(),
            means: means.to_owned(),
        }
    }

    fn text(end: &str, members: Vec<Signatory>) -> Text {
        Text {
            title: "Passerelle".to_owned(),
            reference: "CONV-2026-0001".to_owned(),
            need: "Grandir.".to_owned(),
            common_objective: "Ensemble.".to_owned(),
            start: "2026-01-01".parse().unwrap(),
            end: end.parse().ok(),
            members,
        }
    }

    #[test]
    fn a_version_says_what_it_changed() {
        let before = text(
            "2026-12-31",
            vec![signatory(1, "Crèche", ""), signatory(2, "École", "")],
        );
        let now = text(
            "2027-12-31",
            vec![signatory(1, "Crèche", "Une salle"), signatory(3, "CAMSP", "")],
        );
        let changes = now.changes_since(&before, Lang::English);
        assert_eq!(
            changes,
            ["Term", "the words of Crèche", "CAMSP has joined", "École has left"]
        );
        assert!(now.changes_since(&now, Lang::English).is_empty());
    }

    #[test]
    fn it_is_agreed_once_each_member_of_it_agreed() {
        let agreed = |number: u128| Agreement {
            convention: ConventionId(Uuid::nil()),
            member: MemberId(Uuid::from_u128(number)),
            agreed_on: "2026-02-01".parse().unwrap(),
            agreed_by: "Nora".to_owned(),
        };
        let mut convention = Convention {
            id: ConventionId(Uuid::nil()),
            number: 1,
            text: text("", vec![signatory(1, "Crèche", ""), signatory(2, "École", "")]),
            written_on: "2026-01-10".parse().unwrap(),
            agreements: vec![agreed(1)],
        };
        assert_eq!(convention.awaited(), ["École"]);
        // One that has left since then says nothing for those that are in.
        convention.agreements.push(agreed(9));
        assert!(!convention.is_agreed());
        convention.agreements.push(agreed(2));
        assert!(convention.is_agreed());
    }
}
