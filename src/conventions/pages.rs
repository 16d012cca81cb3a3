//! The pages of conventions, a file for each thing one does.

pub mod agree;
pub mod print;
pub mod renew;
pub mod show;
pub mod write;

use crate::{
    error::{Error, Result},
    ids::PartnershipId,
    partnerships::{
        self,
        model::{Head, Kind, Standing},
    },
    web::visit::Visit,
};

/// The institutional partnership and what the person asking is in it: a plan has no convention.
async fn approach(visit: &mut Visit, id: PartnershipId) -> Result<(Head, Standing)> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    match head.kind {
        Kind::Institutional => Ok((head, standing)),
        Kind::Plan => Err(Error::NotFound),
    }
}

/// The address of the convention's page.
fn address(id: PartnershipId) -> String {
    format!("/partnerships/{id}/convention")
}
