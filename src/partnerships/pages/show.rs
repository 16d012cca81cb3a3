//! A partnership's page: the four modalities, the members' words, objectives and actions, reviews.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    actions::{
        self,
        model::{Actions, Notes},
    },
    documents::{self, model::Documents},
    error::Result,
    ids::{OrganisationId, PartnershipId},
    news::{self, model::News},
    objectives::{self, model::Lineages},
    partnerships::{
        model::{Head, Kind, Member, Modalities, Need, Standing, State, Voice, forms::StartForm},
        pages::approach,
        store,
    },
    plans,
    reviews::{self, model::ReviewLine},
    web::{form::Problems, page::Page, render, render_problems, visit::Visit},
};

#[derive(Template)]
#[template(path = "partnerships/show.html")]
struct PartnershipPage {
    page: Page,
    head: Head,
    standing: Standing,
    news: News,
    members: Vec<Member>,
    /// Organisations the family shares the plan with.
    shared: Vec<OrganisationId>,
    needs: Vec<Need>,
    voices: Vec<Voice>,
    objectives: Lineages,
    actions: Actions,
    notes: Notes,
    reviews: Vec<ReviewLine>,
    documents: Documents,
    modalities: Modalities,
    /// Somebody tried to start it while something was missing.
    refused_to_start: bool,
    /// It is a plan that no guardian has agreed to as it stands.
    asks_why: bool,
    start: StartForm,
    problems: Problems,
}

impl PartnershipPage {
    fn title(&self) -> String {
        match self.head.kind {
            Kind::Plan => fl!(self.page.lang, "partnership-of-plan", name = self.head.name()),
            Kind::Institutional => self.head.title.clone(),
        }
    }

    fn term(&self) -> String {
        let (lang, start) = (self.page.lang, self.page.lang.date(self.head.start));
        match self.head.end {
            Some(end) => fl!(lang, "partnership-from-to", start = start, end = lang.date(end)),
            None => fl!(lang, "partnership-from", start = start),
        }
    }

    fn may_start(&self) -> bool {
        self.standing.coordinator && self.head.state == State::Draft
    }

    fn is_open(&self) -> bool {
        self.head.state != State::Closed
    }

    fn missing(&self) -> Vec<String> {
        self.modalities
            .missing_to_start()
            .into_iter()
            .map(|finding| finding.say(self.page.lang))
            .collect()
    }

    fn badge(&self) -> &'static str {
        match self.head.state {
            State::Draft => "due",
            State::Active => "done",
            State::Closed => "plain",
        }
    }

    /// Who a plan is shared with is for the coordination and the family to see.
    fn shows_sharing(&self) -> bool {
        self.head.child.is_some() && (self.standing.coordinator || self.standing.is_family())
    }

    fn is_shared(&self, member: &Member) -> bool {
        self.shared.contains(&member.organisation)
    }

    /// What this person may do about a member's words, in the words of the link.
    fn words_link(&self, member: &Member) -> Option<String> {
        let lang = self.page.lang;
        if !member.is_in() || !self.is_open() {
            None
        } else if self.standing.is_member(member.id) {
            Some(if member.recorded_by.is_some() {
                fl!(lang, "member-confirm-link")
            } else {
                fl!(lang, "member-own-link")
            })
        } else if self.standing.coordinator && member.written_by.is_none() && member.accepted_on.is_none() {
            Some(fl!(lang, "member-record-link"))
        } else {
            None
        }
    }

    fn day(&self, day: Option<NaiveDate>) -> String {
        day.map(|day| self.page.lang.date(day)).unwrap_or_default()
    }

    fn has_words(&self, member: &Member) -> bool {
        [&member.interest, &member.function, &member.means]
            .into_iter()
            .any(|words| !words.trim().is_empty())
    }

    /// A coordinator may write for guardians that have not, a guardian for itself.
    fn may_write_expectations(&self) -> bool {
        self.is_open() && self.head.child.is_some() && (self.standing.coordinator || self.standing.is_family())
    }
}

/// Everything on the page.
async fn view(
    mut visit: Visit,
    head: Head,
    standing: Standing,
    (refused_to_start, start, problems): (bool, StartForm, Problems),
) -> Result<PartnershipPage> {
    let today = visit.today;
    let person = visit.person.clone();
    let news = match head.kind {
        Kind::Institutional => news::store::visit(visit.db(), &person, &head).await?,
        // Its plan's page tells them.
        Kind::Plan => News::default(),
    };
    let members = store::members(visit.db(), head.id).await?;
    let shared = match head.child {
        Some(child) => store::shared_with(visit.db(), child, today).await?,
        None => Vec::new(),
    };
    let needs = store::needs(visit.db(), head.id).await?;
    let voices = store::voices(visit.db(), &head).await?;
    let modalities = store::modalities(visit.db(), &head, &members, today).await?;
    let objectives = Lineages::new(&head, &standing, objectives::store::of(visit.db(), head.id).await?);
    let actions = Actions::new(&head, &standing, actions::store::of(visit.db(), head.id).await?, today);
    let notes = Notes::new(&head, &standing, actions::store::notes(visit.db(), head.id).await?);
    let reviews = reviews::store::of(visit.db(), head.id).await?;
    let documents = Documents::new(&head, &standing, documents::store::of(visit.db(), head.id, None).await?);
    let asks_why = head.kind == Kind::Plan
        && head.state == State::Draft
        && !plans::store::agreement::of(visit.db(), &head).await?.family_agrees();
    let page = visit.close().await?;
    Ok(PartnershipPage {
        page,
        head,
        standing,
        news,
        members,
        shared,
        needs,
        voices,
        objectives,
        actions,
        notes,
        reviews,
        documents,
        modalities,
        refused_to_start,
        asks_why,
        start,
        problems,
    })
}

/// The page.
pub async fn show(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let (head, standing) = approach(&mut visit, id).await?;
    render(
        &view(
            visit,
            head,
            standing,
            (false, StartForm::default(), Problems::default()),
        )
        .await?,
    )
}

/// The page again, saying what is missing to start.
pub async fn refuse_start(
    visit: Visit,
    head: Head,
    standing: Standing,
    form: StartForm,
    problems: Problems,
) -> Result<Response> {
    render_problems(&view(visit, head, standing, (true, form, problems)).await?)
}
