//! The page of a plan: the child, its circle, what is wanted and done, its reviews. Everybody in it
//! sees the same page; what the coordination owes shows to coordinators only.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    actions::{
        self,
        model::{Actions, Notes},
    },
    calendar::{self, situation::PlanSituation, store::StoredPeriod},
    documents::{self, model::Documents},
    error::Result,
    hand_over::{
        self,
        model::{HandOver, incoming::Inheritance},
    },
    ids::{PartnershipId, ReviewId},
    news::{self, model::News},
    objectives::{
        self,
        model::{Lineages, story::Story},
    },
    partnerships::{
        self,
        model::{Member, Need, Standing, State, Voice},
    },
    plans::{
        chart::Chart,
        model::{Plan, agreement::Agreement, is_late},
        store,
    },
    reviews::{self, model::ReviewLine},
    trail,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "plans/show.html")]
struct PlanPage {
    page: Page,
    plan: Plan,
    standing: Standing,
    situation: PlanSituation,
    news: News,
    agreement: Agreement,
    /// What came with it from another territory.
    inherited: Vec<Inheritance>,
    members: Vec<Member>,
    needs: Vec<Need>,
    voices: Vec<Voice>,
    objectives: Lineages,
    actions: Actions,
    notes: Notes,
    reviews: Vec<ReviewLine>,
    documents: Documents,
    /// What happened to each objective that was more than proposed, in the order they were set.
    stories: Vec<Story>,
    /// The same drawn, once there is something to draw.
    chart: Option<Chart>,
    /// Periods whose review was late or missed; for coordinators.
    late: Vec<StoredPeriod>,
    /// The hand-over under way, or the last one; for the coordination and the family.
    hand_over: Option<HandOver>,
    today: NaiveDate,
}

impl PlanPage {
    fn badge(&self) -> &'static str {
        match self.plan.head.state {
            State::Draft => "due",
            State::Active if self.plan.suspended_on(self.today).is_some() => "paused",
            State::Active => "done",
            State::Closed => "plain",
        }
    }

    fn state_words(&self) -> String {
        match self.plan.head.state {
            State::Active if self.plan.suspended_on(self.today).is_some() => fl!(self.page.lang, "plans-suspended"),
            state => state.label(self.page.lang),
        }
    }

    fn is_draft(&self) -> bool {
        self.plan.head.state == State::Draft
    }

    /// What is owed and how late is the coordination's own matter.
    fn sentence(&self) -> String {
        if self.standing.coordinator {
            self.situation.sentence(self.page.lang)
        } else {
            self.situation.meetings_sentence(self.page.lang)
        }
    }

    /// What a partner comes for is to note what it sees; a coordination comes for the reviews.
    fn notes_first(&self) -> bool {
        self.notes.may_add && !self.standing.coordinator
    }

    /// The next review, or the one whose day has passed without it being held.
    fn planned(&self) -> Option<(ReviewId, NaiveDate)> {
        self.reviews
            .iter()
            .filter(|review| review.state == reviews::model::State::Planned)
            .filter_map(|review| Some((review.id, review.day?)))
            .min_by_key(|(_, day)| *day)
    }

    /// Why a plan is suspended is health's matter at times: for the family and the coordination.
    fn shows_why_suspended(&self) -> bool {
        self.standing.coordinator || self.standing.is_family()
    }

    /// The marks of the drawing: shape and words.
    fn legend(&self, chart: &Chart) -> Vec<(&'static str, String)> {
        let lang = self.page.lang;
        let mut marks = vec![
            ("set", fl!(lang, "plans-chart-set")),
            ("continued", fl!(lang, "plans-chart-continued")),
            ("adjusted", fl!(lang, "plans-chart-adjusted")),
            ("achieved", fl!(lang, "plans-chart-achieved")),
            ("abandoned", fl!(lang, "plans-chart-abandoned")),
            ("held", fl!(lang, "plans-chart-held")),
            ("planned", fl!(lang, "plans-chart-planned")),
            ("today", fl!(lang, "plans-chart-today")),
        ];
        marks.retain(|(shape, _)| chart.shows(shape));
        marks
    }

    fn period_dates(&self, stored: &StoredPeriod) -> String {
        let lang = self.page.lang;
        fl!(
            lang,
            "plans-span",
            start = lang.date(stored.period.start),
            end = lang.date(stored.period.end)
        )
    }
}

/// The page.
pub async fn show(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = store::plan(visit.db(), id).await?;
    let (person, today) = (visit.person.clone(), visit.today);
    let standing = partnerships::store::standing(visit.db(), &person, &plan.head).await?;
    trail::store::opened(visit.db(), "plans", id.0, plan.head.territory, Some(plan.child.id)).await?;
    let agreement = store::agreement::of(visit.db(), &plan.head).await?;
    let inherited = hand_over::store::incoming::inherited(visit.db(), id).await?;
    let news = news::store::visit(visit.db(), &person, &plan.head).await?;
    let db = visit.db();
    let situation = calendar::store::situation(db, id, today).await?;
    let members = partnerships::store::members(db, id).await?;
    let needs = partnerships::store::needs(db, id).await?;
    let voices = partnerships::store::voices(db, &plan.head).await?;
    let objectives = Lineages::new(&plan.head, &standing, objectives::store::of(db, id).await?);
    let actions = Actions::new(&plan.head, &standing, actions::store::of(db, id).await?, today);
    let notes = Notes::new(&plan.head, &standing, actions::store::notes(db, id).await?);
    let reviews = reviews::store::of(db, id).await?;
    let documents = Documents::new(&plan.head, &standing, documents::store::of(db, id, None).await?);
    let hand_over = hand_over::store::latest(db, id).await?;
    let mut late = if standing.coordinator {
        calendar::store::periods_of(db, id).await?
    } else {
        Vec::new()
    };
    late.retain(|stored| is_late(&stored.period, today));
    let page = visit.close().await?;
    let stories = Story::all(&objectives.lines);
    let chart = Chart::of(&plan, &stories, &reviews, today, page.lang);
    let view = PlanPage {
        page,
        plan,
        standing,
        situation,
        news,
        agreement,
        inherited,
        members,
        needs,
        voices,
        objectives,
        actions,
        notes,
        reviews,
        documents,
        stories,
        chart,
        late,
        hand_over,
        today,
    };
    render(&view)
}
