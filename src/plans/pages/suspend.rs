//! Suspending a plan: days in which no review is owed; its calendar follows.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    calendar,
    error::Result,
    ids::PartnershipId,
    plans::{
        model::{Plan, SuspensionForm, SuspensionReason},
        pages::{changeable, coordinated},
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
#[template(path = "plans/suspensions.html")]
struct SuspensionsPage {
    page: Page,
    plan: Plan,
    form: SuspensionForm,
    problems: Problems,
    reasons: Vec<(String, String)>,
}

async fn view(visit: Visit, plan: Plan, form: SuspensionForm, problems: Problems) -> Result<SuspensionsPage> {
    let reasons = SuspensionReason::options(visit.lang());
    Ok(SuspensionsPage {
        plan,
        form,
        problems,
        reasons,
        page: visit.shown().await?,
    })
}

/// The suspensions, and the form to add one.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = coordinated(&mut visit, id).await?;
    let form = SuspensionForm {
        start: visit.today.to_string(),
        ..SuspensionForm::default()
    };
    render(&view(visit, plan, form, Problems::default()).await?)
}

/// Suspends the plan.
pub async fn suspend(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<SuspensionForm>,
) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&address).into_response());
    }
    let suspension = match form.check() {
        Ok(suspension) => suspension,
        Err(problems) => return render_problems(&view(visit, plan, form, problems).await?),
    };
    let (recorder, today) = (visit.person.id, visit.today);
    store::suspend(visit.db(), &plan, &suspension, recorder).await?;
    calendar::store::refresh(visit.db(), id, today).await?;
    let address = format!("/plans/{id}/suspensions");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "plan-suspended"))
}
