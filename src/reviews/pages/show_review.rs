//! The page of a review: who is invited, what each brought, and once held what was decided.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    calendar::rule,
    error::Result,
    ids::ReviewId,
    partnerships::model::{Head, Kind, Standing},
    reviews::{
        model::{
            Attendance, Category, Contribution, Decision, Dissent, InvitedParty, Review, State, badge, does_not_count,
            hold::family_part, progress, words::DissentForm,
        },
        pages::{approach, home},
        store,
    },
    trail,
    web::{form::Problems, page::Page, render, visit::Visit},
};

/// The page, whether just opened or shown again with what is wrong in a dissent.
#[derive(Template)]
#[template(path = "reviews/show.html")]
pub struct ShowPage {
    page: Page,
    review: Review,
    head: Head,
    standing: Standing,
    parties: Vec<InvitedParty>,
    contributions: Vec<Contribution>,
    decisions: Vec<Decision>,
    dissents: Vec<Dissent>,
    form: DissentForm,
    problems: Problems,
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

    fn may_hold(&self) -> bool {
        self.review.state == State::Planned && self.may_change()
    }

    fn is_asked(&self) -> bool {
        self.review.state == State::Proposed
    }

    fn may_agree(&self) -> bool {
        self.review.state == State::Held && self.standing.may_write()
    }

    fn may_dissent(&self) -> bool {
        self.review.state.took_place() && self.standing.party().is_some()
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
    form: DissentForm,
    problems: Problems,
) -> Result<ShowPage> {
    trail::store::opened(visit.db(), "reviews", review.id.0, head.territory, head.child).await?;
    let parties = store::parties(visit.db(), &head, Some(review.id)).await?;
    let contributions = store::contributions(visit.db(), review.id).await?;
    let decisions = store::decisions(visit.db(), review.id).await?;
    let dissents = store::dissents(visit.db(), review.id).await?;
    let page = visit.close().await?;
    Ok(ShowPage {
        page,
        review,
        head,
        standing,
        parties,
        contributions,
        decisions,
        dissents,
        form,
        problems,
    })
}

/// The review.
pub async fn show(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let found = approach(&mut visit, id).await?;
    render(&view(visit, found, DissentForm::default(), Problems::default()).await?)
}
