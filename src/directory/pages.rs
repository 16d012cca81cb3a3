//! The pages of the directory, a file for each thing one does.

pub mod add_organisation;
pub mod add_professional;
pub mod closures;
pub mod edit_organisation;
pub mod end_function;
pub mod list;
pub mod show;

use crate::{
    directory::{model::Organisation, store},
    error::{Error, Result},
    ids::OrganisationId,
    web::visit::Visit,
};

/// The organisation, if it is this person's to write.
async fn own(visit: &mut Visit, id: OrganisationId) -> Result<Organisation> {
    let person = visit.person.clone();
    let organisation = store::organisation(visit.db(), id).await?;
    if organisation.may_be_edited_by(&person) {
        Ok(organisation)
    } else {
        Err(Error::Refused)
    }
}
