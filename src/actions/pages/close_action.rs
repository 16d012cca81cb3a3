//! Closing an action with its joint evaluation.

use axum::{extract::Path, response::Response};

use crate::{
    actions::{form::ClosingForm, pages::show_action::view, store},
    error::{Error, Result},
    ids::{ActionId, PartnershipId},
    partnerships,
    web::{form::Posted, render_problems, saved, visit::Visit},
};

/// Closes it.
pub async fn close(
    mut visit: Visit,
    Path((id, action)): Path<(PartnershipId, ActionId)>,
    Posted(form): Posted<ClosingForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    let current = store::one(visit.db(), id, action).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    let closing = match form.check(visit.today) {
        Ok(closing) => closing,
        Err(problems) => {
            return render_problems(&view(visit, head, standing, current).await?.with_closing(form, problems));
        }
    };
    if !store::close(visit.db(), id, action, form.version, &closing).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    Ok(saved(&format!("/partnerships/{id}/actions/{action}"), "action-closed"))
}
