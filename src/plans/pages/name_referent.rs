//! Naming the one person answerable for keeping a plan alive.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::PartnershipId,
    plans::{
        model::{Candidate, Plan, ReferentForm},
        pages::changeable,
        store,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "plans/referent.html")]
struct ReferentPage {
    page: Page,
    plan: Plan,
    form: ReferentForm,
    problems: Problems,
    options: Vec<(String, String)>,
}

async fn view(
    visit: Visit,
    plan: Plan,
    candidates: &[Candidate],
    form: ReferentForm,
    problems: Problems,
) -> Result<ReferentPage> {
    let lang = visit.lang();
    let options = candidates
        .iter()
        .map(|candidate| (candidate.person.to_string(), candidate.label(lang)))
        .collect();
    Ok(ReferentPage {
        plan,
        form,
        problems,
        options,
        page: visit.shown().await?,
    })
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    let candidates = store::candidates(visit.db(), &plan).await?;
    let referent = plan.referent.map(|person| person.to_string()).unwrap_or_default();
    let form = ReferentForm {
        referent,
        version: plan.head.version,
    };
    render(&view(visit, plan, &candidates, form, Problems::default()).await?)
}

/// Names the referent.
pub async fn name(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<ReferentForm>,
) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    let candidates = store::candidates(visit.db(), &plan).await?;
    let referent = match form.check(&candidates) {
        Ok(referent) => referent,
        Err(problems) => return render_problems(&view(visit, plan, &candidates, form, problems).await?),
    };
    store::name_referent(visit.db(), id, form.version, referent).await?;
    visit.commit().await?;
    Ok(saved(&plan.address(), "referent-named"))
}
