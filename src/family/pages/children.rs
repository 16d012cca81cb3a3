//! Where a guardian starts: its child, or the choice among several.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use i18n_embed_fl::fl;

use crate::{
    children::{self, model::Child},
    error::Result,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "family/children.html")]
struct ChildrenPage {
    page: Page,
    children: Vec<Child>,
}

/// The one child's page, or the choice.
pub async fn choose(mut visit: Visit) -> Result<Response> {
    let ids = visit.person.children.clone();
    if let [only] = ids.as_slice() {
        return Ok(Redirect::to(&format!("/family/{only}")).into_response());
    }
    let mut children = Vec::new();
    for id in ids {
        children.push(children::store::child(visit.db(), id).await?);
    }
    render(&ChildrenPage {
        children,
        page: visit.close().await?,
    })
}
