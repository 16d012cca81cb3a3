//! The child's plan on two clean pages, to print: what one takes along to a meeting or hangs on the
//! fridge. The browser prints it, so it needs nothing but a browser.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    children::model::Child,
    error::Result,
    family::{
        pages::project::{Project, project},
        store,
    },
    ids::ChildId,
    trail,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "family/paper.html")]
struct PaperPage {
    page: Page,
    child: Child,
    project: Option<Project>,
    today: NaiveDate,
}

/// The page to print.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let person = visit.person.clone();
    let (child, guardian) = store::own_child(visit.db(), &person, id).await?;
    trail::store::opened(visit.db(), "children", id.0, child.territory, Some(id)).await?;
    let project = project(&mut visit, &child, guardian).await?;
    render(&PaperPage {
        child,
        project,
        today: visit.today,
        page: visit.close().await?,
    })
}
