//! What the family thinks of an action: written by its guardians only, in their own words.

use axum::{extract::Path, response::Response};
use serde::Deserialize;

use crate::{
    actions::{
        pages::show_action::view,
        store::{self, Opinion},
    },
    error::{Error, Result},
    ids::{ActionId, PartnershipId},
    partnerships,
    web::{
        form::{Check, Posted, Problems},
        render_problems, saved,
        visit::Visit,
    },
};

/// The opinion, and the one the form showed: two guardians share it.
#[derive(Debug, Deserialize)]
pub struct OpinionForm {
    #[serde(default)]
    opinion: String,
    #[serde(default)]
    was: String,
}

impl OpinionForm {
    fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let opinion = check.optional_text("opinion", &self.opinion, 4000);
        check.finish(opinion)
    }
}

/// Keeps it.
pub async fn give(
    mut visit: Visit,
    Path((id, action)): Path<(PartnershipId, ActionId)>,
    Posted(form): Posted<OpinionForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    let current = store::one(visit.db(), id, action).await?;
    if !standing.is_family() {
        return Err(Error::Refused);
    }
    standing.still_writing(&head)?;
    let words = match form.check() {
        Ok(words) => words,
        Err(problems) => {
            return render_problems(
                &view(visit, head, standing, current)
                    .await?
                    .with_opinion(form.opinion, problems),
            );
        }
    };
    // Browsers send the line ends of a text in their own way.
    match store::give_opinion(visit.db(), action, &words, &form.was.replace("\r\n", "\n")).await? {
        Opinion::Given => visit.commit().await?,
        Opinion::Refused => return Err(Error::Refused),
        Opinion::Changed => return Err(Error::Conflict),
    }
    Ok(saved(
        &format!("/partnerships/{id}/actions/{action}"),
        "action-opinion-given",
    ))
}
