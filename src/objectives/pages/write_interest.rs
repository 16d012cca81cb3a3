//! Writing one's organisation's interest in an objective: by people of that organisation only.

use axum::{extract::Path, response::Response};
use serde::Deserialize;

use crate::{
    error::{Error, Result},
    ids::{MemberId, ObjectiveId, PartnershipId},
    objectives::{pages::show_objective::view, store},
    partnerships,
    web::{
        form::{Check, Posted, Problems},
        render_problems, saved,
        visit::Visit,
    },
};

/// Words of one membership.
#[derive(Debug, Deserialize)]
pub struct InterestForm {
    member: MemberId,
    #[serde(default)]
    words: String,
}

impl InterestForm {
    fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let words = check.text("words", &self.words, 1000);
        check.finish(words)
    }
}

/// Keeps them.
pub async fn write(
    mut visit: Visit,
    Path((id, objective)): Path<(PartnershipId, ObjectiveId)>,
    Posted(form): Posted<InterestForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    store::one(visit.db(), id, objective).await?;
    if !standing.is_member(form.member) {
        return Err(Error::Refused);
    }
    standing.still_writing(&head)?;
    let words = match form.check() {
        Ok(words) => words,
        Err(problems) => {
            let view = view(visit, head, standing, objective).await?;
            return render_problems(&view.with_interest(form.member, &form.words, problems));
        }
    };
    store::write_interest(visit.db(), &head, objective, form.member, &words, person.id).await?;
    visit.commit().await?;
    Ok(saved(
        &format!("/partnerships/{id}/objectives/{objective}"),
        "objective-interest-written",
    ))
}
