//! The data about a child, for its guardian: taking all of it away.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    children::model::Child,
    error::Result,
    family,
    ids::ChildId,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "rights/data.html")]
struct DataPage {
    page: Page,
    child: Child,
}

/// The page.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let person = visit.person.clone();
    let (child, _) = family::store::own_child(visit.db(), &person, id).await?;
    let page = visit.close().await?;
    render(&DataPage { page, child })
}
