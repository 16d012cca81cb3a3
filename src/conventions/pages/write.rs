//! Writing the convention down, so that each member can agree on it.

use axum::{extract::Path, response::Response};

use crate::{
    conventions::{
        model::missing,
        pages::{address, approach},
        store,
    },
    error::{Error, Result},
    ids::PartnershipId,
    partnerships,
    web::{saved, visit::Visit},
};

/// Writes it down; the page says what is missing otherwise, and offers no button then.
pub async fn write(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let (head, standing) = approach(&mut visit, id).await?;
    standing.coordinating()?;
    standing.still_writing(&head)?;
    let lang = visit.lang();
    let members = partnerships::store::members(visit.db(), id).await?;
    if !missing(&head, &members, lang).is_empty() {
        return Err(Error::Conflict);
    }
    store::write(visit.db(), id).await?;
    visit.commit().await?;
    Ok(saved(&address(id), "convention-written"))
}
