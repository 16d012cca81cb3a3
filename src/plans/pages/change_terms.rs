//! Changing where and when a plan runs; its calendar follows in the same transaction.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    calendar,
    error::Result,
    ids::PartnershipId,
    plans::{
        model::{Plan, PlanForm},
        pages::{cadences, changeable},
        store,
    },
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "plans/edit.html")]
struct EditPage {
    page: Page,
    plan: Plan,
    form: PlanForm,
    problems: Problems,
    hosts: Vec<(String, String)>,
    cadences: Vec<(String, String)>,
}

async fn view(mut visit: Visit, plan: Plan, form: PlanForm, problems: Problems) -> Result<EditPage> {
    let mut hosts = store::possible_hosts(visit.db(), &[plan.head.territory]).await?;
    if !hosts.iter().any(|(id, _)| *id == plan.host.to_string()) {
        hosts.push((plan.host.to_string(), plan.host_name.clone()));
    }
    let cadences = cadences(visit.lang());
    Ok(EditPage {
        plan,
        form,
        problems,
        hosts,
        cadences,
        page: visit.shown().await?,
    })
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    let form = PlanForm::of(&plan);
    render(&view(visit, plan, form, Problems::default()).await?)
}

/// Changes the terms.
pub async fn change(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<PlanForm>,
) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    let terms = match form.check() {
        Ok(terms) => terms,
        Err(problems) => return render_problems(&view(visit, plan, form, problems).await?),
    };
    if terms.host != plan.host && !store::is_of_territory(visit.db(), terms.host, plan.head.territory).await? {
        return render_problems(&view(visit, plan, form, Problems::one("host", Problem::NotAChoice)).await?);
    }
    let today = visit.today;
    store::change(visit.db(), &plan, form.version, &terms).await?;
    calendar::store::refresh(visit.db(), id, today).await?;
    visit.commit().await?;
    Ok(saved(&plan.address(), "plan-changed"))
}
