//! What was searched, and what was found of it, by kind.

use askama::Template;
use axum::{extract::Query, response::Response};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    error::Result,
    search::{
        model::{Results, Searched},
        store,
    },
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "search/find.html")]
struct FindPage {
    page: Page,
    searched: Searched,
    results: Results,
}

/// What was typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    q: String,
}

/// The page.
pub async fn show(mut visit: Visit, Query(typed): Query<Typed>) -> Result<Response> {
    let searched = Searched::new(&typed.q);
    let results = if searched.is_too_short() {
        Results::default()
    } else {
        store::find(visit.db(), &searched).await?
    };
    let mut page = visit.close().await?;
    page.searched = searched.phrase.clone();
    render(&FindPage {
        page,
        searched,
        results,
    })
}
