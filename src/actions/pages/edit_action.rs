//! Editing an open action.

use axum::{extract::Path, response::Response};

use crate::{
    actions::{form::ActionForm, pages::show_action::view, store},
    error::{Error, Result},
    ids::{ActionId, PartnershipId},
    partnerships,
    web::{form::Posted, render_problems, saved, visit::Visit},
};

/// Keeps the changes.
pub async fn edit(
    mut visit: Visit,
    Path((id, action)): Path<(PartnershipId, ActionId)>,
    Posted(form): Posted<ActionForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    let current = store::one(visit.db(), id, action).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    let (objectives, members) = store::offered_with(visit.db(), &current, id).await?;
    let changed = match form.check(&objectives, &members) {
        Ok(changed) => changed,
        Err(problems) => {
            return render_problems(&view(visit, head, standing, current).await?.with_action(form, problems));
        }
    };
    if !store::change(visit.db(), &head, action, form.version, &changed).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    Ok(saved(&format!("/partnerships/{id}/actions/{action}"), "action-changed"))
}
