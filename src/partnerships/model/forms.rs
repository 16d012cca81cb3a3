//! What is posted about a partnership, and its checks.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::{Ground, Head, Member, serafin};
use crate::{
    ids::{OrganisationId, TerritoryId},
    web::form::{Check, Problem, Problems},
};

/// Title, need, common objective and term, checked.
#[derive(Debug, Clone)]
pub struct Terms {
    /// Its title; may be empty for a plan, which is named by its child.
    pub title: String,
    /// The clearly identified need; may wait while it is in preparation.
    pub need: String,
    /// The objective all share; may wait as well.
    pub common_objective: String,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day.
    pub end: Option<NaiveDate>,
}

/// What is posted to open a partnership or to change its head.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TermsForm {
    /// The territory, for whoever coordinates several.
    pub territory: String,
    /// Typed.
    pub title: String,
    /// Typed.
    pub need: String,
    /// Typed.
    pub common_objective: String,
    /// Typed.
    pub start: String,
    /// Typed.
    pub end: String,
    /// The version that was read; none when it is new.
    pub version: i32,
    /// The key of the form; none when it changes something.
    pub once: Option<Uuid>,
}

impl TermsForm {
    /// The form as it stands in the database.
    pub fn of(head: &Head) -> Self {
        Self {
            territory: head.territory.to_string(),
            title: head.title.clone(),
            need: head.need.clone(),
            common_objective: head.common_objective.clone(),
            start: head.start.to_string(),
            end: head.end.map(|day| day.to_string()).unwrap_or_default(),
            version: head.version,
            once: None,
        }
    }

    /// The typed terms, or what is wrong. A plan needs no title.
    pub fn check(&self, titled: bool) -> Result<Terms, Problems> {
        let mut check = Check::new();
        let title = if titled {
            check.text("title", &self.title, 200)
        } else {
            check.optional_text("title", &self.title, 200)
        };
        let need = check.optional_text("need", &self.need, 4000);
        let common_objective = check.optional_text("common_objective", &self.common_objective, 4000);
        let start = check.date("start", &self.start);
        let end = check.optional_date("end", &self.end);
        if end.is_some_and(|end| end < start) {
            check.problem("end", Problem::Own(|lang| fl!(lang, "partnership-end-before-start")));
        }
        check.finish(Terms {
            title,
            need,
            common_objective,
            start,
            end,
        })
    }

    /// The territory chosen among those one coordinates; the only one when there is one.
    pub fn territory(&self, coordinated: &[TerritoryId]) -> Result<TerritoryId, Problems> {
        let chosen = self
            .territory
            .parse()
            .ok()
            .filter(|territory| coordinated.contains(territory));
        let only = if coordinated.len() == 1 {
            coordinated.first().copied()
        } else {
            None
        };
        chosen
            .or(only)
            .ok_or_else(|| Problems::one("territory", Problem::NotAChoice))
    }
}

/// A member's words, checked.
#[derive(Debug, Clone)]
pub struct Words {
    /// On what ground it takes part.
    pub ground: Option<Ground>,
    /// Its interest, or that of the people it supports.
    pub interest: String,
    /// Its precise function here.
    pub function: String,
    /// Competences and means it pools.
    pub means: String,
}

/// What is posted as a member's words.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct WordsForm {
    /// Chosen.
    pub ground: String,
    /// Typed.
    pub interest: String,
    /// Typed.
    pub function: String,
    /// Typed.
    pub means: String,
    /// "yes" when the button that also accepts was pressed.
    pub accept: String,
    /// The version that was read.
    pub version: i32,
}

impl WordsForm {
    /// The form as it stands in the database.
    pub fn of(member: &Member) -> Self {
        Self {
            ground: member.ground.map(|ground| ground.code().to_owned()).unwrap_or_default(),
            interest: member.interest.clone(),
            function: member.function.clone(),
            means: member.means.clone(),
            accept: String::new(),
            version: member.version,
        }
    }

    /// Whether the member also accepts.
    pub fn accepts(&self) -> bool {
        self.accept == "yes"
    }

    /// The typed words. Who accepts, or has accepted, says its ground and its interest.
    pub fn check(&self, committed: bool) -> Result<Words, Problems> {
        let mut check = Check::new();
        let needed = committed || self.accepts();
        let ground = if needed {
            check.choice("ground", &self.ground)
        } else {
            check.optional_choice("ground", &self.ground)
        };
        let interest = if needed {
            check.text("interest", &self.interest, 2000)
        } else {
            check.optional_text("interest", &self.interest, 2000)
        };
        let function = check.optional_text("function", &self.function, 2000);
        let means = check.optional_text("means", &self.means, 2000);
        check.finish(Words {
            ground,
            interest,
            function,
            means,
        })
    }
}

/// An organisation to invite.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct InviteForm {
    /// Chosen.
    pub organisation: String,
    /// The key of the form.
    pub once: Option<Uuid>,
}

impl InviteForm {
    /// The organisation, one of those that were offered.
    pub fn check(&self, offered: &[(String, String)]) -> Result<OrganisationId, Problems> {
        let mut check = Check::new();
        let chosen: Option<OrganisationId> = check.choice("organisation", &self.organisation);
        if chosen.is_some() && offered.iter().all(|(code, _)| *code != self.organisation) {
            check.problem("organisation", Problem::NotAChoice);
        }
        check.finish(chosen.unwrap_or(OrganisationId(Uuid::nil())))
    }
}

/// A need, checked.
#[derive(Debug, Clone)]
pub struct NewNeed {
    /// One of the codes that are offered.
    pub code: Option<String>,
    /// The need, in words of everyday life.
    pub description: String,
}

/// What is posted as a need.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NeedForm {
    /// Chosen.
    pub code: String,
    /// Typed.
    pub description: String,
    /// The key of the form.
    pub once: Option<Uuid>,
}

impl NeedForm {
    /// The typed need.
    pub fn check(&self) -> Result<NewNeed, Problems> {
        let mut check = Check::new();
        let code = Some(self.code.trim().to_owned()).filter(|code| !code.is_empty());
        if code.as_deref().is_some_and(|code| serafin::wording(code).is_none()) {
            check.problem("code", Problem::NotAChoice);
        }
        let description = check.text("description", &self.description, 2000);
        check.finish(NewNeed { code, description })
    }
}

/// What a guardian expects, as posted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ExpectationForm {
    /// The guardian who says it.
    pub guardian: String,
    /// Typed.
    pub words: String,
    /// The version that was read; 0 when nothing was written yet.
    pub version: i32,
}

impl ExpectationForm {
    /// The typed words.
    pub fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let words = check.text("words", &self.words, 4000);
        check.finish(words)
    }
}

/// What is posted to start a partnership.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct StartForm {
    /// Why a plan starts without its family's agreement; empty otherwise.
    pub without: String,
}

impl StartForm {
    /// The reason, which is needed where `agreed` is not so, and is nothing where it is.
    pub fn check(&self, agreed: bool) -> Result<String, Problems> {
        let mut check = Check::new();
        let without = check.optional_text("without", &self.without, 1000);
        if !agreed && without.is_empty() {
            check.problem("without", Problem::Own(|lang| fl!(lang, "plan-agreement-without-why")));
        }
        check.finish(if agreed { String::new() } else { without })
    }
}

/// Whose words they are, where a coordinator writes for a party; nobody's for one's own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct For {
    /// The party's code.
    #[serde(rename = "for")]
    pub party: String,
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
    fn who_accepts_says_its_ground_and_its_interest() {
        let empty = WordsForm::default();
        assert!(empty.check(false).is_ok());
        assert_eq!(fields(empty.check(true).unwrap_err()), ["ground", "interest"]);
        let accepting = WordsForm {
            accept: "yes".to_owned(),
            ground: "whim".to_owned(),
            interest: "x".to_owned(),
            ..empty
        };
        assert_eq!(fields(accepting.check(false).unwrap_err()), ["ground"]);
    }

    #[test]
    fn a_health_code_is_no_choice() {
        let form = NeedForm {
            code: "1.1.1".to_owned(),
            description: "x".to_owned(),
            once: None,
        };
        assert_eq!(fields(form.check().unwrap_err()), ["code"]);
    }

    #[test]
    fn a_term_does_not_end_before_it_starts() {
        let form = TermsForm {
            title: "t".into(),
            start: "2026-09-01".into(),
            end: "31/08/2026".into(),
            ..TermsForm::default()
        };
        assert_eq!(fields(form.check(true).unwrap_err()), ["end"]);
        assert!(
            TermsForm {
                end: "2026-09-01".into(),
                ..form
            }
            .check(true)
            .is_ok()
        );
    }
}
