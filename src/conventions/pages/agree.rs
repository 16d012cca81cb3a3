//! A member agrees on the convention, through one of its people.

use axum::{extract::Path, response::Response};
use serde::Deserialize;

use crate::{
    conventions::{
        pages::{address, approach},
        store,
    },
    error::{Error, Result},
    ids::{ConventionId, MemberId, PartnershipId},
    web::{form::Posted, saved, visit::Visit},
};

/// What was read, and for whom one agrees.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Agreeing {
    /// The version that was read.
    convention: String,
    /// The member.
    member: String,
}

/// Agrees on that version; not once a further one was written.
pub async fn agree(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<Agreeing>,
) -> Result<Response> {
    let (head, standing) = approach(&mut visit, id).await?;
    standing.still_writing(&head)?;
    let member: MemberId = form.member.parse().map_err(|_| Error::NotFound)?;
    let convention: ConventionId = form.convention.parse().map_err(|_| Error::NotFound)?;
    if !standing.is_member(member) {
        return Err(Error::Refused);
    }
    let (person, today) = (visit.person.id, visit.today);
    store::agree(visit.db(), &head, convention, member, person, today).await?;
    visit.commit().await?;
    Ok(saved(&address(id), "convention-agreed"))
}
