//! Agreement with a plan (accord sur le projet): what each party says of it as it stands, before it
//! runs. Minutes of reviews have an agreement of their own, in `reviews`.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    choices,
    partnerships::model::{Head, Party, State},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

choices! {
    /// What a party says of a plan.
    Answer {
        /// It agrees.
        Agrees = "yes", "plan-agreement-yes";
        /// It disagrees on some point, in its words.
        Disagrees = "no", "plan-agreement-no";
    }
}

/// What a party said last.
#[derive(Debug, Clone)]
pub struct Said {
    /// Yes or no.
    pub answer: Answer,
    /// In its own words; may be empty when it agrees.
    pub words: String,
    /// The civil day.
    pub on: NaiveDate,
    /// Name of who said so for it.
    pub by: Option<String>,
    /// Name of who wrote it down for it.
    pub recorded_by: Option<String>,
    /// About the plan as it stands, not as it was before a change.
    pub current: bool,
}

/// A party and what it said, if it did.
#[derive(Debug, Clone)]
pub struct Signature {
    /// The party.
    pub party: Party,
    /// The organisation's name, or the guardian's.
    pub name: String,
    /// Its latest word.
    pub said: Option<Said>,
}

impl Signature {
    /// It has said what it thinks of the plan as it stands.
    pub fn is_given(&self) -> bool {
        self.said.as_ref().is_some_and(|said| said.current)
    }

    /// It agrees with the plan as it stands.
    pub fn agrees(&self) -> bool {
        let yes = |said: &Said| said.current && said.answer == Answer::Agrees;
        self.said.as_ref().is_some_and(yes)
    }

    /// What it said, in words; `asked` while the plan is being prepared.
    pub fn words(&self, asked: bool, lang: Lang) -> String {
        let Some(said) = &self.said else {
            return match asked {
                true => fl!(lang, "minutes-awaited"),
                false => fl!(lang, "plan-agreement-never"),
            };
        };
        let day = lang.date(said.on);
        let word = match said.answer {
            Answer::Agrees => fl!(lang, "plan-agreement-agrees", day = day),
            Answer::Disagrees => fl!(lang, "plan-agreement-disagrees", day = day),
        };
        let by = match (&said.recorded_by, &said.by) {
            (Some(recorder), _) => Some(fl!(lang, "plan-agreement-recorded", recorder = recorder.as_str())),
            (None, Some(name)) if *name != self.name => Some(name.clone()),
            _ => None,
        };
        let before = (asked && !said.current).then(|| fl!(lang, "plan-agreement-before-change"));
        let parts = [Some(word), by, before].into_iter().flatten();
        parts.collect::<Vec<_>>().join(" – ")
    }
}

/// What every party says of a plan.
#[derive(Debug, Clone)]
pub struct Agreement {
    /// The parties, the family first.
    pub signatures: Vec<Signature>,
    /// The plan as it stands, as one value that another wording changes.
    pub text: String,
    /// Why it started without its family's agreement; empty otherwise.
    pub without: String,
    /// It is being prepared, with enough in it to be agreed to.
    pub asked: bool,
}

impl Agreement {
    /// That of a plan: it is asked for while it is prepared, once there is a need and an objective.
    pub fn new(head: &Head, signatures: Vec<Signature>, text: String, without: String, objectives: usize) -> Self {
        Self {
            signatures,
            text,
            without,
            asked: head.state == State::Draft && !head.need.trim().is_empty() && objectives > 0,
        }
    }

    /// A guardian agrees with the plan as it stands.
    pub fn family_agrees(&self) -> bool {
        let mut family = self.signatures.iter().filter(|one| one.party.guardian().is_some());
        family.any(Signature::agrees)
    }

    /// There is something to show: it is asked for, or something was said.
    pub fn is_shown(&self) -> bool {
        self.asked || !self.without.is_empty() || self.signatures.iter().any(|one| one.said.is_some())
    }

    /// The signature of a party.
    pub fn of(&self, party: Party) -> Option<&Signature> {
        self.signatures.iter().find(|one| one.party == party)
    }

    /// That party is asked, and has not answered about the plan as it stands.
    pub fn awaits(&self, party: Party) -> bool {
        self.asked && self.of(party).is_some_and(|one| !one.is_given())
    }

    /// « 3 accords donnés au départ ».
    pub fn count(&self, lang: Lang) -> String {
        let said = self.signatures.iter().filter_map(|one| one.said.as_ref());
        let agreed: usize = said.filter(|said| said.answer == Answer::Agrees).count();
        fl!(lang, "plan-agreement-count", count = agreed)
    }

    /// « 2 réponses sur 4 ».
    pub fn progress(&self, lang: Lang) -> String {
        let given = self.signatures.iter().filter(|one| one.is_given()).count();
        fl!(
            lang,
            "minutes-progress",
            answered = given,
            asked = self.signatures.len()
        )
    }
}

/// What is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AgreementForm {
    /// The party's code; empty for one's own.
    #[serde(rename = "for")]
    pub party: String,
    /// Yes or no.
    pub answer: String,
    /// Why, in the party's words.
    pub words: String,
    /// The plan that was read.
    pub text: String,
}

impl AgreementForm {
    /// The answer and its words, which are needed to disagree.
    pub fn check(&self) -> Result<(Answer, String), Problems> {
        let mut check = Check::new();
        let answer = check.choice::<Answer>("answer", &self.answer);
        let words = check.optional_text("words", &self.words, 2000);
        if answer == Some(Answer::Disagrees) && words.is_empty() {
            check.problem("words", Problem::Own(|lang| fl!(lang, "plan-agreement-no-words")));
        }
        check.finish((answer.unwrap_or(Answer::Agrees), words))
    }
}
