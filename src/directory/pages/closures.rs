//! The days on which an organisation is closed, written by itself or by the coordination.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    directory::{
        model::{
            Organisation,
            closures::{Closure, ClosureForm},
        },
        pages::own,
        store::closures,
    },
    error::Result,
    ids::{ClosureId, OrganisationId},
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "directory/closures.html")]
struct ClosuresPage {
    page: Page,
    organisation: Organisation,
    closures: Vec<Closure>,
    form: ClosureForm,
    problems: Problems,
}

async fn view(
    mut visit: Visit,
    organisation: Organisation,
    form: ClosureForm,
    problems: Problems,
) -> Result<ClosuresPage> {
    let today = visit.today;
    let closures = closures::of(visit.db(), organisation.id, today).await?;
    Ok(ClosuresPage {
        page: visit.close().await?,
        organisation,
        closures,
        form,
        problems,
    })
}

/// Those to come, and a form for another.
pub async fn show(mut visit: Visit, Path(id): Path<OrganisationId>) -> Result<Response> {
    let organisation = own(&mut visit, id).await?;
    render(&view(visit, organisation, ClosureForm::default(), Problems::default()).await?)
}

/// Adds one.
pub async fn add(
    mut visit: Visit,
    Path(id): Path<OrganisationId>,
    Posted(form): Posted<ClosureForm>,
) -> Result<Response> {
    let organisation = own(&mut visit, id).await?;
    let stretch = match form.check() {
        Ok(stretch) => stretch,
        Err(problems) => return render_problems(&view(visit, organisation, form, problems).await?),
    };
    let author = visit.person.id;
    closures::add(visit.db(), &organisation, author, &stretch).await?;
    visit.commit().await?;
    Ok(saved(&format!("/directory/{id}/closures"), "closure-added"))
}

/// Takes one back.
pub async fn remove(mut visit: Visit, Path((id, closure)): Path<(OrganisationId, ClosureId)>) -> Result<Response> {
    own(&mut visit, id).await?;
    closures::remove(visit.db(), id, closure).await?;
    visit.commit().await?;
    Ok(saved(&format!("/directory/{id}/closures"), "closure-removed"))
}
