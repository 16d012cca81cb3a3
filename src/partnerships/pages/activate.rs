//! Starting a partnership: from preparation to running, once nothing is missing.

use axum::{extract::Path, response::Response};

use crate::{
    calendar,
    error::Result,
    ids::PartnershipId,
    partnerships::{
        model::{Kind, State, forms::StartForm},
        pages::{address, approach, show},
        store::{self, agreement},
    },
    plans,
    web::{
        form::{Posted, Problems},
        saved,
        visit::Visit,
    },
};

/// Starts it; says what is missing otherwise. The database holds the same conditions.
pub async fn activate(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<StartForm>,
) -> Result<Response> {
    let (head, standing) = approach(&mut visit, id).await?;
    standing.coordinating()?;
    // Pressed twice, or pressed by two.
    if head.state == State::Active {
        return Ok(saved(&address(id), "partnership-started"));
    }
    let today = visit.today;
    let members = store::members(visit.db(), id).await?;
    let modalities = store::modalities(visit.db(), &head, &members, today).await?;
    if !modalities.missing_to_start().is_empty() {
        return show::refuse_start(visit, head, standing, form, Problems::default()).await;
    }
    let agreed = match head.kind {
        Kind::Plan => plans::store::agreement::of(visit.db(), &head).await?.family_agrees(),
        Kind::Institutional => true,
    };
    let without = match form.check(agreed) {
        Ok(without) => without,
        Err(problems) => return show::refuse_start(visit, head, standing, form, problems).await,
    };
    agreement::activate(visit.db(), id, &without).await?;
    if head.child.is_some() {
        calendar::store::refresh(visit.db(), id, today).await?;
    }
    visit.commit().await?;
    Ok(saved(&address(id), "partnership-started"))
}
