//! The child's plan as one organisation around it sees it: read under the very policies that
//! organisation is held to, so that what is shown here is what is shown there.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;
use sqlx::{Connection, PgConnection};

use crate::{
    actions::{
        self,
        model::{Action, Note},
    },
    children::model::Child,
    documents::{self, model::Document},
    error::{Error, Result},
    family::{model::Look, store},
    ids::{ChildId, OrganisationId, PartnershipId},
    objectives::{
        self,
        model::{Line, lines},
    },
    partnerships::{
        self,
        model::{Need, Voice},
    },
    plans::{self, model::Plan},
    reviews::{
        self,
        model::{Contribution, ReviewLine},
    },
    trail,
    web::{lang::Lang, page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "family/see_as.html")]
struct SeenPage {
    page: Page,
    child: Child,
    name: String,
    seen: Seen,
}

/// What an organisation sees.
enum Seen {
    /// It cannot be shown, for that reason.
    Unknown(Look),
    /// Nothing of any plan.
    Nothing,
    /// That much.
    Some(Box<Sight>),
}

/// What an organisation sees of a plan.
struct Sight {
    plan: Plan,
    needs: Vec<Need>,
    voices: Vec<Voice>,
    objectives: Vec<Line>,
    actions: Vec<Action>,
    reviews: Vec<ReviewLine>,
    contributions: Vec<(String, Contribution)>,
    notes: Vec<Note>,
    documents: Vec<Document>,
}

impl Sight {
    fn open_objectives(&self) -> impl Iterator<Item = &Line> {
        self.objectives.iter().filter(|line| line.current.is_open())
    }

    fn open_actions(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(|action| action.is_open())
    }

    fn day(&self, line: &ReviewLine, lang: &Lang) -> String {
        let day = line.day.map(|day| lang.date(day));
        day.unwrap_or_else(|| fl!(lang, "review-day-none"))
    }
}

/// Reads the plan with the rights of who looks; none when that is hidden from it.
async fn sight(db: &mut PgConnection, id: PartnershipId) -> Result<Option<Sight>> {
    let plan = match plans::store::plan(db, id).await {
        Ok(plan) => plan,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let reviews = reviews::store::of(db, id).await?;
    let mut contributions = Vec::new();
    for line in &reviews {
        let parties = reviews::store::parties(db, &plan.head, Some(line.id)).await?;
        for contribution in reviews::store::contributions(db, line.id).await? {
            let party = parties.iter().find(|party| party.party == contribution.party);
            let name = party.map(|party| party.name.clone()).unwrap_or_default();
            contributions.push((name, contribution));
        }
    }
    Ok(Some(Sight {
        needs: partnerships::store::needs(db, id).await?,
        voices: partnerships::store::voices(db, &plan.head).await?,
        objectives: lines(objectives::store::of(db, id).await?),
        actions: actions::store::of(db, id).await?,
        notes: actions::store::notes(db, id).await?,
        documents: documents::store::of(db, id, None).await?,
        reviews,
        contributions,
        plan,
    }))
}

/// What that organisation sees of the child, read within a savepoint that is rolled back whatever happens.
async fn seen(visit: &mut Visit, child: ChildId, organisation: OrganisationId, plan: PartnershipId) -> Result<Seen> {
    let mut look = visit.db().begin().await?;
    let seen = match store::see_as(&mut look, child, organisation).await? {
        look @ Look::Nobody => Seen::Unknown(look),
        Look::Seen => match sight(&mut look, plan).await? {
            Some(sight) => Seen::Some(Box::new(sight)),
            None => Seen::Nothing,
        },
    };
    look.rollback().await?;
    Ok(seen)
}

/// The page.
pub async fn show(mut visit: Visit, Path((id, organisation)): Path<(ChildId, OrganisationId)>) -> Result<Response> {
    let person = visit.person.clone();
    let (child, _) = store::own_child(visit.db(), &person, id).await?;
    let plans = plans::store::of_child(visit.db(), id).await?;
    let plan = plans.first().ok_or(Error::NotFound)?.id;
    let circle = store::circle(visit.db(), plan).await?;
    let around = circle.into_iter().find(|around| around.organisation == organisation);
    let name = around.ok_or(Error::NotFound)?.name;
    trail::store::opened(visit.db(), "children", id.0, child.territory, Some(id)).await?;
    let seen = seen(&mut visit, id, organisation, plan).await?;
    render(&SeenPage {
        page: visit.close().await?,
        child,
        name,
        seen,
    })
}
