//! Changing an organisation's card: its own professionals, or a coordinator of its territory.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;

use crate::{
    directory::{
        model::{CardForm, Organisation, OrganisationKind},
        pages::own,
        store,
    },
    error::{Error, Result},
    ids::OrganisationId,
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "directory/edit_organisation.html")]
struct EditPage {
    page: Page,
    organisation: Organisation,
    form: CardForm,
    problems: Problems,
    /// Somebody else changed the card meanwhile: `organisation` is how it stands now.
    conflict: bool,
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<OrganisationId>) -> Result<Response> {
    let organisation = own(&mut visit, id).await?;
    let form = CardForm::of(&organisation);
    render(&EditPage {
        organisation,
        form,
        problems: Problems::default(),
        conflict: false,
        page: visit.close().await?,
    })
}

/// Saves it, unless somebody else did meanwhile.
pub async fn save(
    mut visit: Visit,
    Path(id): Path<OrganisationId>,
    Posted(mut form): Posted<CardForm>,
) -> Result<Response> {
    let organisation = own(&mut visit, id).await?;
    let card = match form.check() {
        Ok(card) => card,
        Err(problems) => {
            let page = visit.close().await?;
            return render_problems(&EditPage {
                page,
                organisation,
                form,
                problems,
                conflict: false,
            });
        }
    };
    match store::change(visit.db(), id, &card, form.version).await {
        Err(Error::Conflict) => {
            let organisation = store::organisation(visit.db(), id).await?;
            form.version = organisation.version;
            let (problems, page) = (Problems::default(), visit.close().await?);
            let view = EditPage {
                page,
                organisation,
                form,
                problems,
                conflict: true,
            };
            Ok((StatusCode::CONFLICT, render(&view)?).into_response())
        }
        outcome => {
            outcome?;
            visit.commit().await?;
            Ok(saved(&format!("/directory/{id}"), "organisation-saved"))
        }
    }
}
