//! Ending a suspension that had no end yet: reviews are owed again from the day after.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    calendar,
    error::{Error, Result},
    ids::{PartnershipId, SuspensionId},
    plans::{
        model::{EndForm, Plan, Suspension},
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
#[template(path = "plans/end_suspension.html")]
struct EndPage {
    page: Page,
    plan: Plan,
    suspension: Suspension,
    form: EndForm,
    problems: Problems,
}

fn of(plan: &Plan, id: SuspensionId) -> Result<Suspension> {
    plan.suspensions
        .iter()
        .find(|suspension| suspension.id == id)
        .cloned()
        .ok_or(Error::NotFound)
}

/// The form.
pub async fn form(mut visit: Visit, Path((id, suspension)): Path<(PartnershipId, SuspensionId)>) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    let suspension = of(&plan, suspension)?;
    let form = EndForm {
        end: visit.today.to_string(),
    };
    render(&EndPage {
        plan,
        suspension,
        form,
        problems: Problems::default(),
        page: visit.shown().await?,
    })
}

/// Ends it.
pub async fn end(
    mut visit: Visit,
    Path((id, suspension)): Path<(PartnershipId, SuspensionId)>,
    Posted(form): Posted<EndForm>,
) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    let suspension = of(&plan, suspension)?;
    let last = match form.check(suspension.start) {
        Ok(last) => last,
        Err(problems) => {
            return render_problems(&EndPage {
                plan,
                suspension,
                form,
                problems,
                page: visit.shown().await?,
            });
        }
    };
    let today = visit.today;
    store::end_suspension(visit.db(), id, suspension.id, last).await?;
    calendar::store::refresh(visit.db(), id, today).await?;
    visit.commit().await?;
    Ok(saved(&format!("/plans/{id}/suspensions"), "suspension-ended"))
}
