//! A guardian's own answer: yes, yes without some of it, or no.

use axum::{extract::Path, response::Response};

use crate::{
    error::{Error, Result},
    hand_over::{model::AnswerForm, pages::show::view, store},
    ids::HandOverId,
    partnerships,
    web::{form::Posted, render_problems, saved, visit::Visit},
};

/// Keeps it.
pub async fn answer(
    mut visit: Visit,
    Path(id): Path<HandOverId>,
    Posted(form): Posted<AnswerForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let hand_over = store::one(visit.db(), id).await?;
    let (_, standing) = partnerships::store::approach(visit.db(), &person, hand_over.plan).await?;
    let guardian = standing.guardians.first().copied().ok_or(Error::Refused)?;
    let answer = match form.check(&hand_over) {
        Ok(answer) => answer,
        Err(problems) => return render_problems(&view(visit, hand_over, (Some(form), None, problems)).await?),
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "hand-over-answered"));
    }
    let today = visit.today;
    store::answer(visit.db(), id, guardian, &answer, today).await?;
    visit.done(form.once, &hand_over.address()).await?;
    visit.commit().await?;
    Ok(saved(&hand_over.address(), "hand-over-answered"))
}
