//! The page of a review: who is invited, what each brought, and once held what was decided.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    calendar::rule,
    documents::{
        self,
        model::{Document, Documents, voice_of},
    },
    error::Result,
    ids::{DateId, ReviewId},
    partnerships::{
        self,
        model::{Head, Kind, Standing, WhoReads},
    },
    reviews::{
        model::{
            Attendance, Category, Contribution, Decision, Dissent, InvitedParty, Review, State, badge,
            dates::{Availability, Dates, ProposedDate},
            does_not_count,
            hold::family_part,
            links::{Link, member_of},
            minutes::{Addendum, AddendumForm, Answer, Answers, asked},
            progress,
            words::DissentForm,
        },
        pages::{approach, home},
        store::{self, dates, links, minutes},
    },
    trail,
    web::{form::Problems, page::Page, render, visit::Visit},
};

/// The page, whether just opened or shown again with what is wrong in one of its forms.
#[derive(Template)]
#[template(path = "reviews/show.html")]
pub struct ShowPage {
    page: Page,
    review: Review,
    head: Head,
    standing: Standing,
    today: NaiveDate,
    is_referent: bool,
    parties: Vec<InvitedParty>,
    contributions: Vec<Contribution>,
    decisions: Vec<Decision>,
    dissents: Vec<Dissent>,
    answers: Answers,
    addenda: Vec<Addendum>,
    dates: Dates,
    links: Vec<Link>,
    documents: Documents,
    who_reads: WhoReads,
    form: Typed,
    problems: Problems,
}

/// What was typed in the forms of the page.
#[derive(Debug, Default)]
pub struct Typed {
    dissent: DissentForm,
    /// The dissent being corrected, and what was typed for it.
    correction: Option<(Uuid, DissentForm)>,
    addendum: AddendumForm,
}

impl Typed {
    /// A dissent to be put right.
    pub fn dissent(dissent: DissentForm) -> Self {
        Self {
            dissent,
            ..Self::default()
        }
    }

    /// The correction of a dissent that was written down for the party, to be put right.
    pub fn correction(id: Uuid, form: DissentForm) -> Self {
        Self {
            correction: Some((id, form)),
            ..Self::default()
        }
    }

    /// An addendum to be put right.
    pub fn addendum(addendum: AddendumForm) -> Self {
        Self {
            addendum,
            ..Self::default()
        }
    }
}

impl ShowPage {
    fn home(&self) -> String {
        home(&self.head, &self.standing)
    }

    fn date(&self) -> String {
        let lang = self.page.lang;
        match (
            self.review.day(),
            self.review.planned_at.filter(|_| self.review.state.is_coming()),
        ) {
            (Some(day), Some(hour)) => fl!(
                lang,
                "review-day-hour",
                day = lang.long_date(day),
                hour = lang.time(hour)
            ),
            (Some(day), None) => lang.long_date(day),
            (None, _) => fl!(lang, "review-day-none"),
        }
    }

    fn badge(&self) -> &'static str {
        badge(self.review.state)
    }

    fn act(&self, act: &str) -> String {
        format!("/reviews/{}/{act}", self.review.id)
    }

    fn invited(&self) -> Vec<&InvitedParty> {
        self.parties.iter().filter(|party| party.invited).collect()
    }

    fn progress(&self) -> Option<String> {
        let invited = self.invited();
        let wrote = invited.iter().filter(|party| party.wrote_on.is_some()).count();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        (!invited.is_empty()).then(|| progress(self.page.lang, count(wrote), count(invited.len())))
    }

    fn contribution_of(&self, party: &InvitedParty) -> Option<&Contribution> {
        self.contributions
            .iter()
            .find(|contribution| contribution.party == party.party)
    }

    /// What a party recorded instead of writing, as far as it is shown to the person asking.
    fn voice_of(&self, party: &InvitedParty) -> Option<&Document> {
        voice_of(&self.documents.documents, party.party)
    }

    /// Whether a paper can hold what each party brought, in writing or by voice.
    fn is_anything_brought(&self) -> bool {
        !self.contributions.is_empty() || self.invited().iter().any(|party| self.voice_of(party).is_some())
    }

    fn writers(&self) -> Vec<&InvitedParty> {
        self.invited()
            .into_iter()
            .filter(|party| party.wrote_on.is_some())
            .collect()
    }

    fn is_running(&self) -> bool {
        self.standing.still_writing(&self.head).is_ok()
    }

    fn may_contribute(&self) -> bool {
        self.review.state.is_coming() && self.is_running() && self.standing.party().is_some()
    }

    fn has_contributed(&self) -> bool {
        self.contributions
            .iter()
            .any(|contribution| self.standing.party() == Some(contribution.party))
    }

    fn may_change(&self) -> bool {
        self.review.state.is_coming() && self.is_running() && self.standing.may_write()
    }

    /// Whether somebody is left to remind, today and by this person.
    fn may_remind(&self) -> bool {
        let answers = self.standing.coordinator || (self.is_referent && self.standing.may_write());
        let coming = self.review.state == State::Planned && self.review.planned_on >= Some(self.today);
        let silent = |party: &&InvitedParty| party.wrote_on.is_none() && party.reminded_on < Some(self.today);
        answers && coming && self.invited().iter().any(silent)
    }

    fn may_hold(&self) -> bool {
        self.review.state == State::Planned && self.may_change()
    }

    fn is_asked(&self) -> bool {
        self.review.state == State::Proposed && self.dates.is_empty()
    }

    fn has_dates(&self) -> bool {
        self.review.state == State::Proposed && !self.dates.is_empty()
    }

    /// The person's party is invited and may say which dates suit it.
    fn may_answer_dates(&self) -> bool {
        let own = self.standing.party();
        self.is_running() && self.invited().iter().any(|party| Some(party.party) == own)
    }

    fn has_answered_dates(&self) -> bool {
        self.standing.party().is_some_and(|own| self.dates.answered_by(own))
    }

    /// « 3 réponses sur 5 ».
    fn dates_answered(&self) -> String {
        let invited = self.invited();
        let answered: usize = self.dates.answered(&invited);
        fl!(
            self.page.lang,
            "minutes-progress",
            answered = answered,
            asked = invited.len()
        )
    }

    fn is_best(&self, date: &DateId) -> bool {
        self.dates.best() == Some(*date)
    }

    /// Who answered what to a date, yes first.
    fn answers_to(&self, date: &ProposedDate) -> Vec<(Availability, String)> {
        let invited = self.invited();
        let names = |answer: Availability| -> Vec<&str> {
            let those = invited.iter().filter(|party| date.answer(party.party) == Some(answer));
            those.map(|party| party.name.as_str()).collect()
        };
        let all = Availability::ALL
            .iter()
            .map(|answer| (*answer, names(*answer).join(", ")));
        all.filter(|(_, names)| !names.is_empty()).collect()
    }

    /// A coordinator writes down which dates suit a party that has not said so itself.
    fn may_record_dates(&self, party: &InvitedParty) -> bool {
        self.has_dates()
            && self.standing.coordinator
            && !self.standing.owns(party.party)
            && !self.dates.answered_by(party.party)
    }

    /// The person's own party took part and has not answered the minutes.
    fn may_agree(&self) -> bool {
        self.review.has_open_minutes()
            && self.standing.party().is_some_and(|own| {
                let answered = matches!(self.answers.of(own), Answer::Agrees(_));
                !answered && self.took_part().iter().any(|party| party.party == own)
            })
    }

    /// A coordinator writes down that a party agrees, on paper or by telephone.
    fn may_record_answer(&self, party: &InvitedParty) -> bool {
        self.review.has_open_minutes()
            && self.standing.coordinator
            && !self.standing.owns(party.party)
            && matches!(self.answers.of(party.party), Answer::Awaited)
    }

    fn may_correct(&self) -> bool {
        self.review.has_open_minutes() && self.standing.may_write()
    }

    fn may_close(&self) -> bool {
        self.may_correct() && self.review.closable_from().is_some_and(|from| from <= self.today)
    }

    /// The day from which those who write may close them, while that is to come.
    fn closable_later(&self) -> Option<NaiveDate> {
        self.review
            .closable_from()
            .filter(|from| self.may_correct() && *from > self.today)
    }

    fn may_add(&self) -> bool {
        self.review.agreed_on.is_some() && (self.standing.coordinator || self.standing.party().is_some())
    }

    fn took_part(&self) -> Vec<&InvitedParty> {
        self.parties.iter().filter(|party| asked(party)).collect()
    }

    /// « 2 réponses sur 4 ».
    fn answered(&self) -> String {
        let asked = self.took_part();
        let awaited = |party: &&&InvitedParty| matches!(self.answers.of(party.party), Answer::Awaited);
        let answered: usize = asked.len() - asked.iter().filter(awaited).count();
        fl!(
            self.page.lang,
            "minutes-progress",
            answered = answered,
            asked = asked.len()
        )
    }

    /// What a party answered, in words.
    fn answer(&self, party: &InvitedParty) -> String {
        self.answers
            .words(party, self.review.has_open_minutes(), self.page.lang)
    }

    fn may_dissent(&self) -> bool {
        self.review.state.took_place() && self.standing.party().is_some()
    }

    /// The dissent was written down for the person's own party, which has not made it its own yet.
    fn may_own(&self, dissent: &Dissent) -> bool {
        dissent.recorded_by.is_some() && dissent.party.is_some_and(|party| self.standing.owns(party))
    }

    /// What the form that corrects a dissent holds, and what is wrong with it.
    fn own_words(&self, dissent: &Dissent) -> (String, Problems) {
        match &self.form.correction {
            Some((id, form)) if *id == dissent.id => (form.words.clone(), self.problems.clone()),
            _ => (dissent.words.clone(), Problems::default()),
        }
    }

    /// What the identifiers of the fields begin with in the form that has something wrong.
    fn wrong_form(&self) -> String {
        let correction = self.form.correction.as_ref();
        correction.map(|(id, _)| id.to_string()).unwrap_or_default()
    }

    /// Something is wrong in the form in which one disagrees.
    fn dissent_is_wrong(&self) -> bool {
        let wrong = |field| self.problems.on(field, self.page.lang).is_some();
        self.form.correction.is_none() && (wrong("words") || wrong("decision"))
    }

    /// A professional of that organisation may be sent a personal link.
    fn may_send_link(&self, party: &InvitedParty) -> bool {
        self.may_change() && party.wrote_on.is_none() && member_of(party).is_some() && !self.standing.owns(party.party)
    }

    fn is_own(&self, party: &InvitedParty) -> bool {
        self.standing.owns(party.party)
    }

    /// Who comes in its place is the party's to say; a coordinator writes it down while it has not.
    fn may_name_substitute(&self, party: &InvitedParty) -> bool {
        let free = party
            .substitute
            .as_ref()
            .is_none_or(|there| there.recorded_by.is_some());
        let may = self.is_own(party) || (self.standing.coordinator && free);
        self.review.state.is_coming() && self.is_running() && may
    }

    /// Links sent for that party.
    fn links_of(&self, party: &InvitedParty) -> Vec<&Link> {
        let own = self.links.iter().filter(|link| Some(link.member) == member_of(party));
        if self.may_change() { own.collect() } else { Vec::new() }
    }

    /// A coordinator writes down what a party says, until the party writes itself.
    fn may_record(&self, party: &InvitedParty) -> bool {
        let free = self.contribution_of(party).is_none_or(Contribution::is_recorded);
        self.standing.coordinator && self.may_change() && free && !self.standing.owns(party.party)
    }

    fn may_confirm(&self, contribution: &Contribution) -> bool {
        contribution.is_recorded() && self.standing.owns(contribution.party)
    }

    fn attendance(&self, party: &InvitedParty) -> Option<String> {
        party.attendance.map(|how| how.label(self.page.lang))
    }

    /// Whether it counts for the year, or why not; nothing where no such duty is.
    fn counting(&self) -> Option<String> {
        let lang = self.page.lang;
        if self.head.kind != Kind::Plan || !self.review.state.took_place() {
            return None;
        }
        Some(match self.verdict() {
            _ if self.review.counts => fl!(lang, "review-counts"),
            verdict => does_not_count(lang, verdict.reasons()),
        })
    }

    fn verdict(&self) -> rule::Verdict {
        let took_part = |family: bool| {
            let here = |party: &&InvitedParty| {
                party.is_family() == family && party.attendance.is_some_and(Attendance::took_part)
            };
            self.parties.iter().filter(here).count()
        };
        let facts = rule::Attendance {
            partial: self.review.category == Category::Partial,
            imported: self.review.imported,
            held_on: self.review.held_on,
            synthesis: !self.review.synthesis.trim().is_empty(),
            family: family_part(took_part(true) > 0, !self.review.family_absence_reason.is_empty()),
            members: took_part(false),
        };
        rule::what_counts(&facts, self.review.held_on.unwrap_or_default())
    }

    fn dissents_on(&self, decision: &Decision) -> Vec<&Dissent> {
        self.dissents
            .iter()
            .filter(|dissent| dissent.decision == Some(decision.id))
            .collect()
    }

    fn dissents_at_large(&self) -> Vec<&Dissent> {
        self.dissents
            .iter()
            .filter(|dissent| dissent.decision.is_none())
            .collect()
    }

    fn decision_options(&self) -> Vec<(String, String)> {
        self.decisions
            .iter()
            .map(|decision| (decision.id.to_string(), decision.title.clone()))
            .collect()
    }
}

/// Reads what the page shows, logs that it was opened, and ends the visit.
pub async fn view(
    mut visit: Visit,
    (review, head, standing): (Review, Head, Standing),
    form: Typed,
    problems: Problems,
) -> Result<ShowPage> {
    trail::store::opened(visit.db(), "reviews", review.id.0, head.territory, head.child).await?;
    let parties = store::parties(visit.db(), &head, Some(review.id)).await?;
    let contributions = store::contributions(visit.db(), review.id).await?;
    let decisions = store::decisions(visit.db(), review.id).await?;
    let dissents = store::dissents(visit.db(), review.id).await?;
    let answers = Answers::new(minutes::agreements(visit.db(), review.id).await?, &dissents);
    let addenda = minutes::addenda(visit.db(), review.id).await?;
    let dates = dates::of(visit.db(), review.id).await?;
    let links = links::of(visit.db(), review.id).await?;
    let is_referent = store::is_referent(visit.db(), head.id, standing.person).await?;
    let documents = documents::store::of(visit.db(), head.id, Some(review.id)).await?;
    let documents = Documents::of_review(&head, &standing, &review, documents);
    let who_reads = partnerships::store::who_reads(visit.db(), &head, &standing, "plan").await?;
    let today = visit.today;
    let page = visit.close().await?;
    Ok(ShowPage {
        page,
        review,
        head,
        standing,
        today,
        is_referent,
        parties,
        contributions,
        decisions,
        dissents,
        answers,
        addenda,
        dates,
        links,
        documents,
        who_reads,
        form,
        problems,
    })
}

/// The review.
pub async fn show(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let found = approach(&mut visit, id).await?;
    render(&view(visit, found, Typed::default(), Problems::default()).await?)
}
