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
    ids::PartnershipId,
    objectives::{self, model::Lineages},
    partnerships::{
        self,
        model::{Member, Need, Standing, State, Voice},
    },
    plans::{
        model::{Plan, is_late},
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
    members: Vec<Member>,
    needs: Vec<Need>,
    voices: Vec<Voice>,
    objectives: Lineages,
    actions: Actions,
    notes: Notes,
    reviews: Vec<ReviewLine>,
    documents: Documents,
    /// Periods whose review was late or missed; for coordinators.
    late: Vec<StoredPeriod>,
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

    /// Why a plan is suspended is health's matter at times: for the family and the coordination.
    fn shows_why_suspended(&self) -> bool {
        self.standing.coordinator || self.standing.is_family()
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
    let mut late = if standing.coordinator {
        calendar::store::periods_of(db, id).await?
    } else {
        Vec::new()
    };
    late.retain(|stored| is_late(&stored.period, today));
    let page = visit.close().await?;
    let view = PlanPage {
        page,
        plan,
        standing,
        situation,
        members,
        needs,
        voices,
        objectives,
        actions,
        notes,
        reviews,
        documents,
        late,
        today,
    };
    render(&view)
}
