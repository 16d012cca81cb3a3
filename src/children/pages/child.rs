//! One child: identity, guardians, what was agreed to, its plans.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    children::{
        model::{Child, Consent, Guardian},
        store,
    },
    error::Result,
    ids::ChildId,
    plans::{self, model::PlanLine},
    trail,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "children/child.html")]
struct ChildPage {
    page: Page,
    child: Child,
    guardians: Vec<Guardian>,
    consents: Vec<Consent>,
    plans: Vec<PlanLine>,
    coordinator: bool,
    today: NaiveDate,
}

impl ChildPage {
    fn current_consents(&self) -> Vec<&Consent> {
        self.consents
            .iter()
            .filter(|consent| consent.is_current(self.today))
            .collect()
    }
}

/// The page of a child.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    trail::store::opened(visit.db(), "children", id.0, child.territory, Some(id)).await?;
    let guardians = store::guardians(visit.db(), id).await?;
    let consents = store::consents(visit.db(), id).await?;
    let plans = plans::store::of_child(visit.db(), id).await?;
    let (coordinator, today) = (visit.person.coordinates(child.territory), visit.today);
    render(&ChildPage {
        child,
        guardians,
        consents,
        plans,
        coordinator,
        today,
        page: visit.close().await?,
    })
}
