//! What a family's pages show, and what is expected of a guardian. Rules and forms only.

mod consents;
mod expected;

use chrono::NaiveDate;
use i18n_embed_fl::fl;

pub use self::{
    consents::{ConsentForm, GivenConsent, Sharing, sharings},
    expected::{Expected, Situation},
};
use crate::{
    actions::model::Action,
    children::model::Guardian,
    choices,
    directory::model::dialled,
    documents::model::Document,
    ids::{GuardianId, MemberId, OrganisationId, ReviewId},
    objectives::model::Outcome,
    partnerships::model::Party,
    reviews::model::{Contribution, Decision, InvitedParty, Review, State},
    web::lang::Lang,
};

/// An organisation around the child, with what it says it does.
#[derive(Debug, Clone)]
pub struct Around {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its telephone; empty when none is known.
    pub phone: String,
    /// What it does for the child, in its own words.
    pub function: String,
    /// Who speaks for it here, with their function: « Nadia Test (psychomotricienne) ».
    pub people: String,
    /// It welcomes the child.
    pub host: bool,
    /// As a member of the plan.
    pub member: MemberId,
}

/// Words that say nothing of which organisation it is.
const SMALL_WORDS: [&str; 14] = [
    "de", "du", "des", "la", "le", "les", "l", "d", "à", "au", "aux", "et", "en", "pour",
];

impl Around {
    /// Two letters of its name, for the round mark beside it: « Crèche des Lilas » is CL.
    pub fn initials(&self) -> String {
        let words = self.name.split(|c: char| !c.is_alphanumeric());
        let telling = words.filter(|word| !word.is_empty() && !SMALL_WORDS.contains(&word.to_lowercase().as_str()));
        let letters = telling.filter_map(|word| word.chars().next()).take(2);
        letters.flat_map(char::to_uppercase).collect()
    }

    /// Which of the four colours its mark has: the same one on every page.
    pub fn tint(&self) -> usize {
        self.name.bytes().map(usize::from).sum::<usize>() % 4
    }

    /// What it answers for of what is being done.
    pub fn does<'a>(&self, actions: &'a [Action]) -> Vec<&'a Action> {
        let own = actions
            .iter()
            .filter(|action| action.is_open() && action.is_of(self.member));
        own.collect()
    }

    /// The telephone as a link dials it; none when it is no number.
    pub fn dial(&self) -> Option<String> {
        dialled(&self.phone)
    }
}

/// The next meeting, with who is invited and what is already written by oneself.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// The review.
    pub review: Review,
    /// Everybody invited.
    pub parties: Vec<InvitedParty>,
    /// The guardian's own contribution.
    pub own: Option<Contribution>,
    /// Dates are out that the guardian has not answered.
    pub awaits_dates: bool,
    /// The civil day the guardian last recorded its voice for it.
    pub recorded_on: Option<NaiveDate>,
}

impl Meeting {
    /// When, in words.
    pub fn when(&self, lang: Lang) -> String {
        match (self.review.planned_on, self.review.planned_at) {
            (Some(day), Some(hour)) => fl!(
                lang,
                "family-next-hour",
                day = lang.long_date(day),
                hour = lang.time(hour)
            ),
            (Some(day), None) => lang.long_date(day),
            (None, _) => fl!(lang, "family-next-asked"),
        }
    }

    /// Who is invited, by name.
    pub fn invited(&self) -> Vec<&str> {
        let invited = self.parties.iter().filter(|party| party.invited);
        invited.map(|party| party.name.as_str()).collect()
    }

    /// Their names in one line.
    pub fn names(&self) -> String {
        self.invited().join(", ")
    }

    /// Where one says what one wants to say before it.
    pub fn contribution(&self) -> String {
        format!("/reviews/{}/contribution", self.review.id)
    }

    /// Where one records one's voice instead.
    pub fn voice(&self) -> String {
        let plan = self.review.partnership;
        format!("/partnerships/{plan}/documents/new?review={}&voice=1", self.review.id)
    }

    /// Asked for, without a day yet.
    pub fn is_asked(&self) -> bool {
        self.review.state == State::Proposed
    }
}

/// The last meeting, with what was decided.
#[derive(Debug, Clone)]
pub struct Last {
    /// The review.
    pub review: Review,
    /// What was decided, objective by objective.
    pub decisions: Vec<Decision>,
    /// The guardian took part and has not answered its minutes.
    pub awaits_answer: bool,
}

impl Last {
    /// The day it was held, in words.
    pub fn day(&self, lang: Lang) -> String {
        self.review.held_on.map(|day| lang.date(day)).unwrap_or_default()
    }
}

choices! {
    /// Whether one can look at a plan as an organisation sees it.
    Look {
        /// It is looked at so now.
        Seen = "seen", "see-as-lead";
        /// Nobody there has an account.
        Nobody = "nobody", "see-as-nobody";
    }
}

/// What was decided of an objective, easy to read.
pub fn easy_outcome(outcome: Outcome, lang: Lang) -> String {
    match outcome {
        Outcome::Achieved => fl!(lang, "easy-outcome-achieved"),
        Outcome::Continued => fl!(lang, "easy-outcome-continued"),
        Outcome::Adjusted => fl!(lang, "easy-outcome-adjusted"),
        Outcome::Abandoned => fl!(lang, "easy-outcome-abandoned"),
        Outcome::New => fl!(lang, "easy-outcome-new"),
    }
}

/// The last day a guardian recorded its voice for that review.
pub fn recorded_on(documents: &[Document], review: ReviewId, guardian: GuardianId) -> Option<NaiveDate> {
    let own = documents
        .iter()
        .filter(|one| one.guardian == Some(guardian) && one.review == Some(review) && one.kind.is_sound());
    own.map(|one| one.attached_on).max()
}

/// The party a guardian is, to find its own words among those of a review.
pub fn own_words(contributions: Vec<Contribution>, guardian: GuardianId) -> Option<Contribution> {
    contributions
        .into_iter()
        .find(|one| one.party == Party::Guardian(guardian))
}

/// The person's own entry among the guardians of a child.
pub fn own_entry(guardians: &[Guardian], person: crate::ids::PersonId) -> Option<&Guardian> {
    guardians
        .iter()
        .find(|guardian| guardian.person == person && guardian.is_current())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn around(name: &str) -> Around {
        Around {
            organisation: OrganisationId(Uuid::nil()),
            name: name.to_owned(),
            phone: String::new(),
            function: String::new(),
            people: String::new(),
            host: false,
            member: MemberId(Uuid::nil()),
        }
    }

    #[test]
    fn a_mark_has_the_letters_that_tell_which_it_is() {
        for (name, initials) in [
            ("Crèche des Lilas", "CL"),
            ("Les Coquelicots", "C"),
            ("École de l’Étang", "ÉÉ"),
            ("CAMSP du Lac", "CL"),
            ("la", ""),
        ] {
            assert_eq!(around(name).initials(), initials, "{name}");
        }
    }
}
