//! Completing a hand-over the family agreed to, on its day or after.

use axum::{extract::Path, response::Response};

use crate::{
    calendar,
    error::Result,
    hand_over::{
        model::{CompletionForm, Receiver},
        pages::{
            coordinated,
            show::{candidates, view},
        },
        store,
    },
    ids::HandOverId,
    web::{form::Posted, render_problems, saved, visit::Visit},
};

/// The organisation is invited, sees what was agreed, and welcomes the child.
pub async fn complete(
    mut visit: Visit,
    Path(id): Path<HandOverId>,
    Posted(form): Posted<CompletionForm>,
) -> Result<Response> {
    let (hand_over, plan) = coordinated(&mut visit, id).await?;
    // Once it is done the place of care before may have left: nothing is asked of a second click.
    let candidates = if hand_over.is_open() {
        candidates(&mut visit, &plan, &hand_over).await?
    } else {
        None
    };
    let referent = match form.check(candidates.as_deref()) {
        Ok(referent) => referent,
        Err(problems) => return render_problems(&view(visit, hand_over, (None, Some(form), problems)).await?),
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "hand-over-done"));
    }
    let today = visit.today;
    match hand_over.receiver {
        Receiver::Organisation(_) => store::complete(visit.db(), id, form.version, today, referent).await?,
        Receiver::Territory(_) => {
            store::end_behind(visit.db(), id, today).await?;
            calendar::store::refresh(visit.db(), hand_over.plan, today).await?;
        }
    }
    visit.done(form.once, &plan.address()).await?;
    visit.commit().await?;
    Ok(saved(&plan.address(), "hand-over-done"))
}
