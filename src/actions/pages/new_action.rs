//! Agreeing on an action: what, for which objective, who answers for it, until when.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    actions::{
        form::{ActionForm, Offered},
        store,
    },
    error::Result,
    ids::PartnershipId,
    partnerships::{self, model::Head},
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "actions/new.html")]
struct NewActionPage {
    page: Page,
    head: Head,
    objectives: Offered,
    members: Offered,
    form: ActionForm,
    problems: Problems,
}

/// The objective one came from.
#[derive(Debug, Deserialize)]
pub struct From {
    #[serde(default)]
    objective: String,
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>, Query(from): Query<From>) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    let (objectives, members) = store::offered(visit.db(), id).await?;
    let form = ActionForm {
        objective: from.objective,
        ..ActionForm::default()
    };
    let page = visit.close().await?;
    render(&NewActionPage {
        page,
        head,
        objectives,
        members,
        form,
        problems: Problems::default(),
    })
}

/// Adds it.
pub async fn add(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<ActionForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    let (objectives, members) = store::offered(visit.db(), id).await?;
    let action = match form.check(&objectives, &members) {
        Ok(action) => action,
        Err(problems) => {
            let page = visit.close().await?;
            return render_problems(&NewActionPage {
                page,
                head,
                objectives,
                members,
                form,
                problems,
            });
        }
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "action-added"));
    }
    store::add(visit.db(), &head, &action, person.id).await?;
    visit.done(form.once, &head.address()).await?;
    visit.commit().await?;
    Ok(saved(&head.address(), "action-added"))
}
