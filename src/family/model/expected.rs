//! What is expected of a guardian, out of the facts of its child's plan.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use super::{Around, Last, Meeting};
use crate::{
    actions::model::Action,
    children::model::Consent,
    hand_over::model::HandOver,
    ids::{GuardianId, OrganisationId, PartnershipId, ReviewId},
    partnerships::model::{Party, Voice},
    plans::model::agreement::Agreement,
    web::lang::Lang,
};

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
