//! What one has written and not sent, and what the page's script keeps while one types.

use askama::Template;
use axum::{Json, extract::Query, http::StatusCode, response::Response};
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{
    model::{Fields, Kept, Unsent, may_wait},
    store,
};
use crate::{
    error::Result,
    web::{form::Posted, page::Page, render, saved, visit::Visit},
};

#[derive(Template)]
#[template(path = "unsent/list.html")]
struct UnsentPage {
    page: Page,
    unsent: Vec<Unsent>,
    zone: chrono_tz::Tz,
}

impl UnsentPage {
    fn kept_on(&self, unsent: &Unsent) -> String {
        let at = unsent.saved_at.with_timezone(&self.zone);
        format!(
            "{}, {}",
            self.page.lang.date(at.date_naive()),
            self.page.lang.time(at.time())
        )
    }
}

/// What waits to be sent, to read, send or throw away.
pub async fn list(mut visit: Visit) -> Result<Response> {
    let person = visit.person.clone();
    let unsent = store::of(visit.db(), person.id).await?;
    render(&UnsentPage {
        unsent,
        zone: person.time_zone,
        page: visit.close().await?,
    })
}

/// The address of a form.
#[derive(Debug, Default, Deserialize)]
pub struct Address {
    #[serde(default)]
    address: String,
}

/// Throws one away.
pub async fn forget(mut visit: Visit, Posted(form): Posted<Address>) -> Result<Response> {
    let person = visit.person.id;
    store::forget(visit.db(), person, &form.address).await?;
    visit.commit().await?;
    Ok(saved("/unsent", "unsent-forgotten"))
}

/// What was being typed in a form, for the page's script; no field when nothing was.
pub async fn typed(mut visit: Visit, Query(form): Query<Address>) -> Result<Json<Kept>> {
    let person = visit.person.id;
    let kept = store::typed(visit.db(), person, &form.address).await?;
    // Whoever asks is there: without this, its session would not know.
    visit.commit().await?;
    Ok(Json(kept.unwrap_or(Kept { fields: Vec::new() })))
}

/// Keeps what is being typed.
pub async fn keep_typed(
    mut visit: Visit,
    Query(form): Query<Address>,
    Posted(fields): Posted<Fields>,
) -> Result<StatusCode> {
    let person = visit.person.id;
    if may_wait(&form.address, &fields) {
        store::keep_typed(visit.db(), person, &form.address, &Kept { fields }).await?;
    }
    visit.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets go of what was being typed.
pub async fn forget_typed(mut visit: Visit, Query(form): Query<Address>) -> Result<StatusCode> {
    let person = visit.person.id;
    store::forget_typed(visit.db(), person, &form.address).await?;
    visit.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
