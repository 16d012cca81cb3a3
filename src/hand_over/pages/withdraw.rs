//! Taking a proposal back while it is not done.

use axum::{extract::Path, response::Response};
use serde::Deserialize;

use crate::{
    error::Result,
    hand_over::{pages::open, store},
    ids::HandOverId,
    web::{form::Posted, saved, visit::Visit},
};

/// What was read before: an answer given meanwhile is read first.
#[derive(Debug, Default, Deserialize)]
pub struct Read {
    /// Its version.
    #[serde(default)]
    version: i32,
}

/// Takes it back.
pub async fn withdraw(mut visit: Visit, Path(id): Path<HandOverId>, Posted(read): Posted<Read>) -> Result<Response> {
    let (_, plan) = open(&mut visit, id).await?;
    let (by, today) = (visit.person.id, visit.today);
    store::withdraw(visit.db(), id, read.version, by, today).await?;
    visit.commit().await?;
    Ok(saved(&plan.address(), "hand-over-withdrawn"))
}
