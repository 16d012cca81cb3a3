//! The list of territories, and adding one.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use i18n_embed_fl::fl;

use crate::{
    administration::{
        model::{SettingsForm, Territory, YearKind},
        store,
    },
    error::Result,
    exchange::{sheet::Sheet, write::Format},
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "administration/territories.html")]
struct TerritoriesPage {
    page: Page,
    territories: Vec<Territory>,
}

#[derive(Template)]
#[template(path = "administration/add_territory.html")]
struct AddPage {
    page: Page,
    form: SettingsForm,
    problems: Problems,
}

/// The list as a file.
pub async fn take_away(mut visit: Visit, format: Format) -> Result<Response> {
    let lang = visit.lang();
    let territories = store::territories(visit.db()).await?;
    Sheet::new("territories", fl!(lang, "territories-title"), &territories)
        .column(fl!(lang, "organisation-territory"), |one| one.name.as_str())
        .column(fl!(lang, "territory-department"), |one| one.department.as_deref())
        .column(fl!(lang, "coordinators-title"), |one| one.coordinators)
        .leave(visit, format)
        .await
}

/// The list.
pub async fn list(mut visit: Visit) -> Result<Response> {
    let territories = store::territories(visit.db()).await?;
    render(&TerritoriesPage {
        territories,
        page: visit.close().await?,
    })
}

/// The form.
pub async fn form(visit: Visit) -> Result<Response> {
    render(&AddPage {
        form: SettingsForm::default(),
        problems: Problems::default(),
        page: visit.close().await?,
    })
}

/// Adds one.
pub async fn add(mut visit: Visit, Posted(form): Posted<SettingsForm>) -> Result<Response> {
    let settings = match form.check() {
        Ok(settings) => settings,
        Err(problems) => {
            return render_problems(&AddPage {
                form,
                problems,
                page: visit.close().await?,
            });
        }
    };
    if let Some(once) = form.once
        && let Some(before) = visit.already_done(once).await?
    {
        return Ok(Redirect::to(&before).into_response());
    }
    if store::is_taken(visit.db(), &settings.name, None).await? {
        let page = visit.frame().clone();
        return render_problems(&AddPage {
            page,
            form,
            problems: taken(),
        });
    }
    let address = format!(
        "/administration/territories/{}",
        store::add(visit.db(), &settings).await?
    );
    if let Some(once) = form.once {
        visit.done(once, &address).await?;
    }
    visit.commit().await?;
    Ok(saved(&address, "territory-added"))
}

/// Another territory has that name.
pub fn taken() -> Problems {
    Problems::one("name", Problem::Own(|lang| fl!(lang, "territory-name-taken")))
}
