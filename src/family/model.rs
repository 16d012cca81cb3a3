//! What a family's pages show, and what is expected of a guardian. Rules and forms only.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    actions::model::Action,
    children::model::{Consent, Guardian, Scope},
    choices,
    documents::model::Document,
    hand_over::model::HandOver,
    ids::{GuardianId, MemberId, OrganisationId, PartnershipId, ReviewId},
    objectives::model::Outcome,
    partnerships::model::{Party, Voice},
    plans::model::agreement::Agreement,
    reviews::model::{Contribution, Decision, InvitedParty, Review, State},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
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
        let digits: String = self.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        (digits.len() >= 3).then_some(digits)
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

    /// Names of those invited.
    pub fn names(&self) -> String {
        let invited = self.parties.iter().filter(|party| party.invited);
        invited.map(|party| party.name.as_str()).collect::<Vec<_>>().join(", ")
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
        /// All who have one see by another function too.
        Mixed = "mixed", "see-as-mixed";
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

/// Something expected of a guardian.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Writing what one wants to say before a meeting.
    Contribution(ReviewId),
    /// Confirming or correcting what somebody wrote down of it.
    RecordedContribution(ReviewId),
    /// Writing what one expects of the plan.
    Expectation(PartnershipId),
    /// Confirming or correcting what somebody wrote down of it.
    RecordedExpectation(PartnershipId),
    /// Saying whether one agrees with the plan.
    Agreement(PartnershipId),
    /// Saying which of several dates suit.
    Dates(ReviewId),
    /// Reading the minutes, and agreeing or not.
    Minutes(ReviewId),
    /// Saying yes or no to an organisation that is invited, by name.
    Consent(String),
    /// Saying what one thinks of an action that ended: its address and title.
    Opinion(String, String),
    /// Answering a hand-over: its address, and the name of the organisation that would take over.
    HandOver(String, String),
}

impl Expected {
    /// What it is, in words.
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Expected::Contribution(_) => fl!(lang, "family-expected-contribution"),
            Expected::RecordedContribution(_) => fl!(lang, "family-expected-recorded-contribution"),
            Expected::Expectation(_) => fl!(lang, "family-expected-expectation"),
            Expected::RecordedExpectation(_) => fl!(lang, "family-expected-recorded-expectation"),
            Expected::Agreement(_) => fl!(lang, "expected-agreement"),
            Expected::Dates(_) => fl!(lang, "expected-dates"),
            Expected::Minutes(_) => fl!(lang, "family-expected-minutes"),
            Expected::Consent(name) => fl!(lang, "family-expected-consent", name = name.as_str()),
            Expected::Opinion(_, title) => fl!(lang, "family-expected-opinion", title = title.as_str()),
            Expected::HandOver(_, receiver) => fl!(lang, "hand-over-expected", receiver = receiver.as_str()),
        }
    }

    /// What it is, easy to read: one idea, short.
    pub fn easy(&self, lang: Lang) -> String {
        match self {
            Expected::Contribution(_) => fl!(lang, "easy-expected-contribution"),
            Expected::RecordedContribution(_) => fl!(lang, "easy-expected-recorded"),
            Expected::Expectation(_) => fl!(lang, "easy-expected-expectation"),
            Expected::RecordedExpectation(_) => fl!(lang, "easy-expected-recorded-expectation"),
            Expected::Agreement(_) => fl!(lang, "easy-expected-agreement"),
            Expected::Dates(_) => fl!(lang, "easy-expected-dates"),
            Expected::Minutes(_) => fl!(lang, "easy-expected-minutes"),
            Expected::Consent(name) => fl!(lang, "easy-expected-consent", name = name.as_str()),
            Expected::Opinion(_, title) => fl!(lang, "easy-expected-opinion", title = title.as_str()),
            Expected::HandOver(_, receiver) => fl!(lang, "easy-expected-hand-over", receiver = receiver.as_str()),
        }
    }

    /// Where it is done; `family` is the address of the child's page.
    pub fn address(&self, family: &str) -> String {
        match self {
            Expected::Contribution(review) | Expected::RecordedContribution(review) => {
                format!("/reviews/{review}/contribution")
            }
            Expected::Expectation(plan) | Expected::RecordedExpectation(plan) => {
                format!("/partnerships/{plan}/expectations")
            }
            Expected::Agreement(plan) => format!("/plans/{plan}/agreement"),
            Expected::Dates(review) => format!("/reviews/{review}/dates"),
            Expected::Minutes(review) => format!("/reviews/{review}#answers"),
            Expected::Consent(_) => format!("{family}/consents"),
            Expected::Opinion(address, _) | Expected::HandOver(address, _) => address.clone(),
        }
    }
}

/// The facts of a plan out of which something may be expected of one guardian.
pub struct Situation<'a> {
    /// The plan.
    pub plan: PartnershipId,
    /// The guardian.
    pub guardian: GuardianId,
    /// The next meeting.
    pub meeting: Option<&'a Meeting>,
    /// The last meeting.
    pub last: Option<&'a Last>,
    /// What each guardian expects.
    pub voices: &'a [Voice],
    /// The organisations around the child.
    pub circle: &'a [Around],
    /// Every consent of the child.
    pub consents: &'a [Consent],
    /// The actions.
    pub actions: &'a [Action],
    /// What each party says of the plan.
    pub agreement: &'a Agreement,
    /// The hand-over under way, or the last one.
    pub hand_over: Option<&'a HandOver>,
    /// The day.
    pub today: NaiveDate,
}

impl Situation<'_> {
    /// What is expected of the guardian, the next meeting first.
    pub fn expected(&self) -> Vec<Expected> {
        let mut expected = Vec::new();
        expected.extend(self.answer_to_a_hand_over());
        expected.extend(self.words_before_the_meeting());
        expected.extend(
            self.last
                .filter(|last| last.awaits_answer)
                .map(|last| Expected::Minutes(last.review.id)),
        );
        if self.agreement.awaits(Party::Guardian(self.guardian)) {
            expected.push(Expected::Agreement(self.plan));
        }
        let own = self.voices.iter().find(|voice| voice.guardian == self.guardian);
        match own.and_then(|voice| voice.expectation.as_ref()) {
            None => expected.push(Expected::Expectation(self.plan)),
            Some(words) if words.recorded_by.is_some() => expected.push(Expected::RecordedExpectation(self.plan)),
            Some(_) => {}
        }
        let unanswered = self.circle.iter().filter(|around| !self.answered(around.organisation));
        expected.extend(unanswered.map(|around| Expected::Consent(around.name.clone())));
        let ended = self
            .actions
            .iter()
            .filter(|action| !action.is_open() && action.family_opinion.trim().is_empty());
        expected.extend(ended.map(|action| {
            Expected::Opinion(
                format!("/partnerships/{}/actions/{}", self.plan, action.id),
                action.title.clone(),
            )
        }));
        expected
    }

    fn answer_to_a_hand_over(&self) -> Option<Expected> {
        let hand_over = self.hand_over.filter(|hand_over| hand_over.is_open())?;
        let own = hand_over.voice(self.guardian)?;
        let unanswered = own.answer.is_none();
        unanswered.then(|| Expected::HandOver(hand_over.address(), hand_over.receiver_name.clone()))
    }

    fn words_before_the_meeting(&self) -> Option<Expected> {
        let meeting = self.meeting?;
        if meeting.awaits_dates {
            return Some(Expected::Dates(meeting.review.id));
        }
        if meeting.is_asked() {
            return None;
        }
        match &meeting.own {
            // A voice says it as well as written words do.
            None if meeting.recorded_on.is_some() => None,
            None => Some(Expected::Contribution(meeting.review.id)),
            Some(own) if own.is_recorded() => Some(Expected::RecordedContribution(meeting.review.id)),
            Some(_) => None,
        }
    }

    /// The guardian said yes, or said no after having said yes: nothing to ask again.
    fn answered(&self, organisation: OrganisationId) -> bool {
        self.consents
            .iter()
            .any(|consent| consent.organisation == organisation && consent.guardian == self.guardian)
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

/// What one organisation is given to see, as one guardian decides on it.
#[derive(Debug, Clone)]
pub struct Sharing {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// The guardian's own agreement in force.
    pub own: Option<Consent>,
    /// Names of the other guardians whose agreement is in force.
    pub others: Vec<String>,
}

/// One entry an organisation: those that take part and those with an agreement in force.
pub fn sharings(
    around: Vec<(OrganisationId, String)>,
    consents: &[Consent],
    guardian: GuardianId,
    today: NaiveDate,
) -> Vec<Sharing> {
    let current: Vec<&Consent> = consents.iter().filter(|consent| consent.is_current(today)).collect();
    let mut organisations = around;
    for consent in &current {
        if organisations.iter().all(|(id, _)| *id != consent.organisation) {
            organisations.push((consent.organisation, consent.organisation_name.clone()));
        }
    }
    let sharing = |(organisation, name)| {
        let of_it = current.iter().filter(|consent| consent.organisation == organisation);
        let (own, others): (Vec<&Consent>, Vec<&Consent>) = of_it.partition(|consent| consent.guardian == guardian);
        Sharing {
            organisation,
            name,
            own: own.first().map(|consent| (*consent).clone()),
            others: others.iter().map(|consent| consent.guardian_name.clone()).collect(),
        }
    };
    organisations.into_iter().map(sharing).collect()
}

impl Sharing {
    /// Nothing of the guardian's own stands, but another's agreement keeps it open.
    pub fn is_open_by_others(&self) -> bool {
        self.own.is_none() && !self.others.is_empty()
    }

    /// Those others' names.
    pub fn other_names(&self) -> String {
        self.others.join(", ")
    }
}

/// A consent as a guardian gives it.
#[derive(Debug, Default, Clone, Deserialize)]
pub struct ConsentForm {
    /// The key of the form.
    #[serde(default)]
    pub once: Uuid,
    /// The organisation.
    #[serde(default)]
    pub organisation: String,
    /// What is opened beside the plan itself.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Last civil day; empty while it is not limited.
    #[serde(default)]
    pub expires_on: String,
}

/// A checked consent.
#[derive(Debug)]
pub struct GivenConsent {
    /// The organisation.
    pub organisation: OrganisationId,
    /// What is opened; the plan always is.
    pub scopes: Vec<Scope>,
    /// Last civil day.
    pub expires_on: Option<NaiveDate>,
}

impl ConsentForm {
    /// The typed values; `offered` are the organisations on the page.
    pub fn check(&self, offered: &[Sharing], today: NaiveDate) -> Result<GivenConsent, Problems> {
        let mut check = Check::new();
        let organisation: Option<OrganisationId> = check.choice("organisation", &self.organisation);
        let known = organisation.filter(|id| offered.iter().any(|sharing| sharing.organisation == *id));
        if organisation.is_some() && known.is_none() {
            check.problem("organisation", Problem::NotAChoice);
        }
        let chosen: Vec<Scope> = self
            .scopes
            .iter()
            .filter_map(|typed| check.optional_choice("scopes", typed))
            .collect();
        let expires_on = check.optional_date("expires_on", &self.expires_on);
        if expires_on.is_some_and(|last| last < today) {
            check.problem("expires_on", Problem::Own(|lang| fl!(lang, "family-consent-past")));
        }
        let scopes = Scope::ALL
            .iter()
            .copied()
            .filter(|scope| *scope == Scope::Plan || chosen.contains(scope))
            .collect();
        let organisation = known.unwrap_or(OrganisationId(Uuid::nil()));
        check.finish(GivenConsent {
            organisation,
            scopes,
            expires_on,
        })
    }
}

/// The person's own entry among the guardians of a child.
pub fn own_entry(guardians: &[Guardian], person: crate::ids::PersonId) -> Option<&Guardian> {
    guardians
        .iter()
        .find(|guardian| guardian.person == person && guardian.is_current())
}

#[cfg(test)]
mod tests {
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
