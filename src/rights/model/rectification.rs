//! What a guardian asks to have put right, and the coordination's answer. Rules and forms only.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    choices,
    ids::{ChildId, RectificationId},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

choices! {
    /// Whom it is about, which says who reads it.
    About {
        /// The child: each of its guardians reads it.
        Child = "child", "rectification-about-child";
        /// The guardian who asks, and nobody else.
        Myself = "self", "rectification-about-self";
    }
}

choices! {
    /// What became of it.
    Outcome {
        /// It was put right.
        Done = "done", "rectification-outcome-done";
        /// It stays as it is, for a reason that is given.
        Kept = "kept", "rectification-outcome-kept";
    }
}

/// A request to put something right (demande de rectification), beside the original.
#[derive(Debug, Clone)]
pub struct Rectification {
    /// Its identifier.
    pub id: RectificationId,
    /// The child.
    pub child: ChildId,
    /// The child's name.
    pub child_name: String,
    /// Whom it is about.
    pub about: About,
    /// What is recorded.
    pub original: String,
    /// The page it stands on, if one was named.
    pub page: String,
    /// What it should say, and why.
    pub words: String,
    /// Who asked.
    pub asked_by: String,
    /// The civil day.
    pub asked_on: NaiveDate,
    /// None until it is answered.
    pub outcome: Option<Outcome>,
    /// The answer in words.
    pub answer: String,
    /// Who answered.
    pub answered_by: String,
    /// The civil day.
    pub answered_on: Option<NaiveDate>,
}

impl Rectification {
    /// Where it is answered.
    pub fn address(&self) -> String {
        format!("/rectifications/{}", self.id)
    }

    /// When it was asked, and by whom.
    pub fn asked(&self, lang: Lang) -> String {
        fl!(
            lang,
            "rectification-asked",
            day = lang.date(self.asked_on),
            name = self.asked_by.as_str()
        )
    }

    /// When it was answered, and by whom; empty until then.
    pub fn answered(&self, lang: Lang) -> String {
        match self.answered_on {
            Some(day) => fl!(
                lang,
                "rectification-answered",
                day = lang.date(day),
                name = self.answered_by.as_str()
            ),
            None => String::new(),
        }
    }

    /// About whom, in a list of several families.
    pub fn whose(&self) -> &str {
        match self.about {
            About::Child => &self.child_name,
            About::Myself => &self.asked_by,
        }
    }
}

/// What a guardian types.
#[derive(Debug, Default, Clone, Deserialize)]
pub struct RequestForm {
    /// The key of the form.
    #[serde(default)]
    pub once: Uuid,
    /// Whom it is about.
    #[serde(default)]
    pub about: String,
    /// What is recorded.
    #[serde(default)]
    pub original: String,
    /// What it should say.
    #[serde(default)]
    pub words: String,
    /// An address.
    #[serde(default)]
    pub page: String,
}

/// A checked request.
#[derive(Debug)]
pub struct Request {
    /// Whom it is about.
    pub about: About,
    /// What is recorded.
    pub original: String,
    /// What it should say.
    pub words: String,
    /// A path of ours; empty when none was named.
    pub page: String,
}

impl RequestForm {
    /// The typed values.
    pub fn check(&self) -> Result<Request, Problems> {
        let mut check = Check::new();
        let about = check.choice("about", &self.about);
        let original = check.text("original", &self.original, 1000);
        let words = check.text("words", &self.words, 4000);
        let typed = check.optional_text("page", &self.page, 600);
        let page = path_of(&typed).unwrap_or_else(|| {
            check.problem("page", Problem::Own(|lang| fl!(lang, "rectification-page-wrong")));
            String::new()
        });
        let request = Request {
            about: about.unwrap_or(About::Child),
            original,
            words,
            page,
        };
        check.finish(request)
    }
}

/// The path of an address as a browser shows it, so that a link never leads out of Maillage.
fn path_of(typed: &str) -> Option<String> {
    let path = match typed.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => typed,
    };
    if path.is_empty() && typed.is_empty() {
        return Some(String::new());
    }
    let plain = path.len() <= 300 && path.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    let ours = path.starts_with('/') && path[1..].starts_with(|c: char| c.is_ascii_lowercase());
    (plain && ours).then(|| path.to_owned())
}

/// What the coordination types.
#[derive(Debug, Default, Clone, Deserialize)]
pub struct AnswerForm {
    /// The key of the form.
    #[serde(default)]
    pub once: Uuid,
    /// What became of it.
    #[serde(default)]
    pub outcome: String,
    /// In words.
    #[serde(default)]
    pub answer: String,
}

impl AnswerForm {
    /// The typed values.
    pub fn check(&self) -> Result<(Outcome, String), Problems> {
        let mut check = Check::new();
        let outcome = check.choice("outcome", &self.outcome);
        let answer = check.text("answer", &self.answer, 4000);
        check.finish((outcome.unwrap_or(Outcome::Kept), answer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_page_of_ours_or_nowhere() {
        for (typed, path) in [
            ("", Some("")),
            ("/reviews/1#decisions", Some("/reviews/1#decisions")),
            ("https://maillage.example.fr/plans/2", Some("/plans/2")),
            ("https://maillage.example.fr", None),
            ("//evil.example/a", None),
            ("https://maillage.example.fr//evil.example", None),
            ("/\\evil.example", None),
            ("javascript:alert(1)", None),
            ("le compte rendu", None),
        ] {
            assert_eq!(path_of(typed).as_deref(), path, "{typed}");
        }
    }
}
