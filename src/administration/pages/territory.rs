//! One territory: its settings and its coordinators.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    administration::{
        model::{Coordinator, CoordinatorForm, SettingsForm, Territory, YearKind},
        pages::territories::taken,
        store,
    },
    error::Result,
    ids::TerritoryId,
    retention::{self, model::Counts},
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "administration/territory.html")]
pub struct TerritoryPage {
    page: Page,
    territory: Territory,
    coordinators: Vec<Coordinator>,
    form: SettingsForm,
    problems: Problems,
    coordinator: CoordinatorForm,
    coordinator_problems: Problems,
    /// Whether who asks coordinates it too, and may hand its plans over.
    coordinates: bool,
    /// Files whose time is up, and those of which only figures are left.
    kept: Counts,
}

impl TerritoryPage {
    /// The page as it stands.
    pub async fn of(mut visit: Visit, id: TerritoryId) -> Result<Self> {
        let territory = store::territory(visit.db(), id).await?;
        let coordinators = store::coordinators(visit.db(), id).await?;
        let today = visit.today;
        let kept = retention::store::counts(visit.db(), id, today).await?;
        Ok(Self {
            kept,
            form: SettingsForm::of(&territory),
            territory,
            coordinators,
            problems: Problems::default(),
            coordinator: CoordinatorForm::default(),
            coordinator_problems: Problems::default(),
            coordinates: visit.person.territories.contains(&id),
            page: visit.close().await?,
        })
    }

    /// With settings that cannot be saved.
    fn with_settings(self, form: SettingsForm, problems: Problems) -> Self {
        Self { form, problems, ..self }
    }

    /// With a coordinator that cannot be named.
    pub fn with_coordinator(self, coordinator: CoordinatorForm, coordinator_problems: Problems) -> Self {
        Self {
            coordinator,
            coordinator_problems,
            ..self
        }
    }
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<TerritoryId>) -> Result<Response> {
    render(&TerritoryPage::of(visit, id).await?)
}

/// Saves the settings.
pub async fn save(
    mut visit: Visit,
    Path(id): Path<TerritoryId>,
    Posted(form): Posted<SettingsForm>,
) -> Result<Response> {
    store::territory(visit.db(), id).await?;
    let settings = match form.check() {
        Ok(settings) => settings,
        Err(problems) => return render_problems(&TerritoryPage::of(visit, id).await?.with_settings(form, problems)),
    };
    if store::is_taken(visit.db(), &settings.name, Some(id)).await? {
        return render_problems(&TerritoryPage::of(visit, id).await?.with_settings(form, taken()));
    }
    store::change(visit.db(), id, &settings).await?;
    visit.commit().await?;
    Ok(saved(&format!("/administration/territories/{id}"), "territory-saved"))
}
