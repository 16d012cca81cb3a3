//! A professional leaves an organisation: its access through it ends at once. Or lost its telephone: its
//! second factor is taken away, and its sessions end.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    directory::{
        model::{Organisation, Professional},
        store,
    },
    error::{Error, Result},
    ids::{OrganisationId, ProfessionalId},
    people,
    web::{page::Page, render, saved, visit::Visit},
};

#[derive(Template)]
#[template(path = "directory/end_function.html")]
struct EndPage {
    page: Page,
    organisation: Organisation,
    professional: Professional,
}

async fn ending(
    visit: &mut Visit,
    id: OrganisationId,
    professional: ProfessionalId,
) -> Result<(Organisation, Professional)> {
    let person = visit.person.clone();
    let organisation = store::organisation(visit.db(), id).await?;
    if !person.coordinates(organisation.territory) {
        return Err(Error::Refused);
    }
    let professional = store::professional(visit.db(), id, professional).await?;
    Ok((organisation, professional))
}

/// Asks first.
pub async fn ask(
    mut visit: Visit,
    Path((id, professional)): Path<(OrganisationId, ProfessionalId)>,
) -> Result<Response> {
    let (organisation, professional) = ending(&mut visit, id, professional).await?;
    render(&EndPage {
        organisation,
        professional,
        page: visit.close().await?,
    })
}

/// Ends the function.
pub async fn end(
    mut visit: Visit,
    Path((id, professional)): Path<(OrganisationId, ProfessionalId)>,
) -> Result<Response> {
    let (_, professional) = ending(&mut visit, id, professional).await?;
    store::end_function(visit.db(), professional.id).await?;
    visit.commit().await?;
    Ok(saved(&format!("/directory/{id}"), "professional-ended"))
}

/// Takes away the second factor of somebody whose telephone is lost.
pub async fn reset_second_factor(
    mut visit: Visit,
    Path((id, professional)): Path<(OrganisationId, ProfessionalId)>,
) -> Result<Response> {
    let (_, professional) = ending(&mut visit, id, professional).await?;
    let reset = people::store::second_factor::reset(visit.db(), professional.person).await?;
    visit.commit().await?;
    let code = if reset {
        "second-factor-reset"
    } else {
        "second-factor-none"
    };
    Ok(saved(&format!("/directory/{id}"), code))
}
