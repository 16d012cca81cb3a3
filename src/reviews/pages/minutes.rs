//! Minutes: agreeing on them, and disagreeing beside them.

use axum::{extract::Path, response::Response};
use serde::Deserialize;

use crate::{
    error::{Error, Result},
    ids::ReviewId,
    reviews::{
        model::words::DissentForm,
        pages::{approach, show_review::view},
        store::words,
    },
    web::{form::Posted, render_problems, saved, visit::Visit},
};

/// The version the person read.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Read {
    version: i32,
}

/// Marks the minutes as agreed.
pub async fn agree(mut visit: Visit, Path(id): Path<ReviewId>, Posted(form): Posted<Read>) -> Result<Response> {
    let (review, _, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    words::agree(visit.db(), id, form.version).await?;
    visit.commit().await?;
    Ok(saved(&review.address(), "minutes-agreed"))
}

/// Records that the person's party disagrees, with a decision or with the minutes as a whole.
pub async fn dissent(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(form): Posted<DissentForm>,
) -> Result<Response> {
    let found = approach(&mut visit, id).await?;
    let party = found.2.party().ok_or(Error::Refused)?;
    if !found.0.state.took_place() {
        return Err(Error::Conflict);
    }
    let (text, decision) = match form.check() {
        Ok(checked) => checked,
        Err(problems) => return render_problems(&view(visit, found, form, problems).await?),
    };
    let address = format!("{}#dissents", found.0.address());
    if visit.already_done(form.once).await?.is_none() {
        let author = visit.person.id;
        words::dissent(visit.db(), &found.1, id, party, author, decision, &text).await?;
        visit.done(form.once, &address).await?;
        visit.commit().await?;
    }
    Ok(saved(&address, "dissent-recorded"))
}
