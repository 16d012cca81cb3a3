//! Adding an organisation to the directory.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use i18n_embed_fl::fl;

use crate::{
    directory::{
        model::{CardForm, OrganisationKind},
        store,
    },
    error::Result,
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "directory/add_organisation.html")]
struct AddPage {
    page: Page,
    form: CardForm,
    problems: Problems,
    /// Offered when one coordinates several.
    territories: Vec<(String, String)>,
}

async fn view(mut visit: Visit, form: CardForm, problems: Problems) -> Result<AddPage> {
    let person = visit.person.clone();
    let territories = store::territories(visit.db(), &person.territories).await?;
    Ok(AddPage {
        form,
        problems,
        territories,
        page: visit.close().await?,
    })
}

/// The form.
pub async fn form(visit: Visit) -> Result<Response> {
    render(&view(visit, CardForm::default(), Problems::default()).await?)
}

/// Adds it.
pub async fn add(mut visit: Visit, Posted(form): Posted<CardForm>) -> Result<Response> {
    let checked = form
        .check()
        .and_then(|card| Ok((card, form.territory(&visit.person.territories)?)));
    let (card, territory) = match checked {
        Ok(checked) => checked,
        Err(problems) => return render_problems(&view(visit, form, problems).await?),
    };
    if let Some(once) = form.once
        && let Some(before) = visit.already_done(once).await?
    {
        return Ok(Redirect::to(&before).into_response());
    }
    let address = format!("/directory/{}", store::add(visit.db(), territory, &card).await?);
    if let Some(once) = form.once {
        visit.done(once, &address).await?;
    }
    visit.commit().await?;
    Ok(saved(&address, "organisation-added"))
}
