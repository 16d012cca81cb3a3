//! The pages of partnerships, a file for each thing one does.

pub mod activate;
pub mod change_terms;
pub mod expectations;
pub mod invite_member;
pub mod leave;
pub mod list;
pub mod needs;
pub mod open_partnership;
pub mod show;
pub mod write_words;

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use uuid::Uuid;

use crate::{
    error::Result,
    ids::PartnershipId,
    partnerships::{
        model::{Head, Standing},
        store,
    },
    trail,
    web::{render, visit::Visit},
};

/// The page of the four panels, for a plan too.
fn address(id: PartnershipId) -> String {
    format!("/partnerships/{id}")
}

/// Head and standing. What is around a child is a child's file: the opening is logged.
async fn approach(visit: &mut Visit, id: PartnershipId) -> Result<(Head, Standing)> {
    let person = visit.person.clone();
    let (head, standing) = store::approach(visit.db(), &person, id).await?;
    if head.child.is_some() {
        trail::store::opened(visit.db(), "partnerships", id.0, head.territory, head.child).await?;
    }
    Ok((head, standing))
}

/// Where the same form led when it was posted before.
async fn led_to(visit: &mut Visit, once: Option<Uuid>) -> Result<Option<Response>> {
    let Some(once) = once else { return Ok(None) };
    let before = visit.already_done(once).await?;
    Ok(before.map(|address| Redirect::to(&address).into_response()))
}

/// The form again, with the text somebody else saved meanwhile beside one's own.
fn conflict(view: &impl Template) -> Result<Response> {
    Ok((StatusCode::CONFLICT, render(view)?).into_response())
}
