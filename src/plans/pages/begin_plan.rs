//! The first step of a plan: which child, welcomed where, from when. It makes a draft that can be
//! left and resumed.

use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use chrono::Datelike;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    calendar,
    children::{self, model::Child},
    error::Result,
    ids::ChildId,
    plans::{
        model::{PlanForm, Terms},
        pages::cadences,
        store,
    },
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
        words_of,
    },
};

#[derive(Template)]
#[template(path = "plans/begin.html")]
struct BeginPage {
    page: Page,
    /// The child chosen; none while it is searched or new.
    child: Option<Child>,
    /// What was searched, and who was found.
    asked: String,
    found: Vec<Child>,
    form: PlanForm,
    problems: Problems,
    hosts: Vec<(String, String)>,
    territories: Vec<(String, String)>,
    cadences: Vec<(String, String)>,
}

/// The child chosen, or words of the name searched.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    child: String,
    #[serde(default)]
    q: String,
}

async fn view(mut visit: Visit, asked: Asked, form: PlanForm, problems: Problems) -> Result<BeginPage> {
    let own = visit.person.territories.clone();
    let child = match asked.child.parse::<ChildId>() {
        Ok(id) => Some(children::store::child(visit.db(), id).await?),
        Err(_) => None,
    };
    let found = match asked.q.trim() {
        "" => Vec::new(),
        typed => children::store::named(visit.db(), &words_of(typed)).await?,
    };
    let hosts = match &child {
        Some(child) => store::possible_hosts(visit.db(), &[child.territory]).await?,
        None => store::possible_hosts(visit.db(), &own).await?,
    };
    let territories = if own.len() > 1 {
        children::store::territory_names(visit.db(), &own).await?
    } else {
        Vec::new()
    };
    let cadences = cadences(visit.lang());
    Ok(BeginPage {
        child,
        asked: asked.q,
        found,
        form,
        problems,
        hosts,
        territories,
        cadences,
        page: visit.shown().await?,
    })
}

/// The form.
pub async fn form(visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let form = PlanForm {
        start: visit.today.to_string(),
        reviews_per_year: "3".to_owned(),
        ..PlanForm::default()
    };
    render(&view(visit, asked, form, Problems::default()).await?)
}

/// Begins the draft.
pub async fn begin(mut visit: Visit, Posted(form): Posted<PlanForm>) -> Result<Response> {
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&address).into_response());
    }
    let (child, terms) = match prepare(&mut visit, &form).await? {
        Ok(prepared) => prepared,
        Err(problems) => {
            let asked = Asked {
                child: form.child.clone(),
                q: String::new(),
            };
            return render_problems(&view(visit, asked, form, problems).await?);
        }
    };
    let (creator, today) = (visit.person.id, visit.today);
    let plan = store::begin(visit.db(), &child, &terms, creator, today.year()).await?;
    calendar::store::refresh(visit.db(), plan, today).await?;
    let address = format!("/plans/{plan}/steps");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "plan-begun"))
}

/// The child, added if it is new, and the terms; or everything that is wrong.
async fn prepare(visit: &mut Visit, form: &PlanForm) -> Result<Result<(Child, Terms), Problems>> {
    let terms = form.check();
    match form.child.parse::<ChildId>() {
        Ok(id) => {
            let child = children::store::child(visit.db(), id).await?;
            child.coordinating(&visit.person)?;
            let doubled = form.sure.is_empty() && store::open_plan_of(visit.db(), id).await?.is_some();
            let double = doubled.then(|| Problems::one("sure", Problem::Own(|lang| fl!(lang, "plans-double"))));
            settle(visit, child, terms, double.unwrap_or_default()).await
        }
        Err(_) => match new_child(visit, form).await? {
            Ok(child) => settle(visit, child, terms, Problems::default()).await,
            Err(problems) => Ok(Err(problems.and(terms.err().unwrap_or_default()))),
        },
    }
}

/// Adds the child; what is added is kept only with the plan.
async fn new_child(visit: &mut Visit, form: &PlanForm) -> Result<Result<Child, Problems>> {
    let identity = match form.identity().check(visit.today) {
        Ok(identity) => identity,
        Err(problems) => return Ok(Err(problems)),
    };
    let Some(territory) = form.identity().territory(&visit.person.territories) else {
        return Ok(Err(Problems::one("territory", Problem::Required)));
    };
    if form.sure.is_empty() && children::store::twin(visit.db(), territory, &identity).await?.is_some() {
        return Ok(Err(Problems::one(
            "sure",
            Problem::Own(|lang| fl!(lang, "children-twin")),
        )));
    }
    let id = children::store::add(visit.db(), territory, &identity).await?;
    Ok(Ok(children::store::child(visit.db(), id).await?))
}

/// The host is one of the child's territory.
async fn settle(
    visit: &mut Visit,
    child: Child,
    terms: Result<Terms, Problems>,
    found: Problems,
) -> Result<Result<(Child, Terms), Problems>> {
    let terms = match terms {
        Ok(terms) => terms,
        Err(problems) => return Ok(Err(found.and(problems))),
    };
    if !store::is_of_territory(visit.db(), terms.host, child.territory).await? {
        return Ok(Err(found.and(Problems::one("host", Problem::NotAChoice))));
    }
    Ok(if found.is_empty() {
        Ok((child, terms))
    } else {
        Err(found)
    })
}
