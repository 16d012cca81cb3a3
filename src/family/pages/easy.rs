//! Choosing the child's page easy to read, or as it usually is: kept in one's account.

use axum::response::Response;
use serde::Deserialize;

use crate::{
    error::Result,
    family::store,
    web::{form::Posted, pages::local, saved, visit::Visit},
};

/// The choice, and where one comes from.
#[derive(Debug, Deserialize)]
pub struct EasyForm {
    #[serde(default)]
    easy: String,
    #[serde(default)]
    back: String,
}

/// Keeps it.
pub async fn choose(mut visit: Visit, Posted(form): Posted<EasyForm>) -> Result<Response> {
    let (person, easy) = (visit.person.id, !form.easy.is_empty());
    store::make_it_easy(visit.db(), person, easy).await?;
    visit.commit().await?;
    let back = if form.back.is_empty() { "/family" } else { &form.back };
    Ok(saved(&local(back), if easy { "easy-on" } else { "easy-off" }))
}
