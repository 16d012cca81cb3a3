//! The professional's first page, made for a phone: from here a note or a contribution is one
//! press away, and the next one sends it.

use askama::Template;
use axum::response::Response;
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    mine::{
        model::{Expected, Followed, Institutional, by_urgency},
        store,
    },
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "mine/mine.html")]
struct MinePage {
    page: Page,
    today: NaiveDate,
    followed: Vec<Followed>,
    expected: Vec<Expected>,
    institutional: Vec<Institutional>,
}

/// What the person has before it.
pub async fn show(mut visit: Visit) -> Result<Response> {
    let today = visit.today;
    let followed = store::followed(visit.db(), today).await?;
    let expected = by_urgency(store::expected(visit.db(), today).await?);
    let institutional = store::institutional(visit.db(), today).await?;
    let page = visit.close().await?;
    render(&MinePage {
        page,
        today,
        followed,
        expected,
        institutional,
    })
}
