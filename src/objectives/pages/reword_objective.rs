//! Rewording an objective no review has decided on yet, and taking up one the family proposed.

use axum::{extract::Path, response::Response};
use serde::Deserialize;

use crate::{
    error::{Error, Result},
    ids::{ObjectiveId, PartnershipId},
    objectives::{model::ObjectiveForm, pages::show_objective::view, store},
    partnerships,
    web::{form::Posted, render_problems, saved, visit::Visit},
};

/// Keeps the new wording.
pub async fn reword(
    mut visit: Visit,
    Path((id, objective)): Path<(PartnershipId, ObjectiveId)>,
    Posted(form): Posted<ObjectiveForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    let current = store::one(visit.db(), id, objective).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    let needs = store::needs(visit.db(), id).await?;
    let wording = match form.check(&needs) {
        Ok(wording) => wording,
        Err(problems) => {
            return render_problems(
                &view(visit, head, standing, objective)
                    .await?
                    .with_wording(form, problems),
            );
        }
    };
    if !current.may_be_reworded() {
        return Err(Error::Refused);
    }
    if !store::reword(visit.db(), id, objective, form.version, &wording).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    Ok(saved(
        &format!("/partnerships/{id}/objectives/{objective}"),
        "objective-changed",
    ))
}

/// The version the person read.
#[derive(Debug, Deserialize)]
pub struct Read {
    #[serde(default)]
    version: i32,
}

/// Takes up a proposed one: it becomes open.
pub async fn take_up(
    mut visit: Visit,
    Path((id, objective)): Path<(PartnershipId, ObjectiveId)>,
    Posted(form): Posted<Read>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    store::one(visit.db(), id, objective).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    if !store::take_up(visit.db(), id, objective, form.version).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    Ok(saved(
        &format!("/partnerships/{id}/objectives/{objective}"),
        "objective-taken-up",
    ))
}
