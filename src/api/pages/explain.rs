//! What the API is, in words, and its description for programs.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::Result,
    web::{
        page::Page,
        render,
        visit::{Guest, Visit},
    },
};

/// Kept by hand, and held to what is answered by `tests/hardening/api.rs`.
pub const DESCRIPTION: &str = include_str!("../openapi.json");

#[derive(Template)]
#[template(path = "api/explain.html")]
struct ApiPage {
    page: Page,
    base: String,
    /// Requests a minute; 0 is no limit.
    most: u32,
}

/// The page.
pub async fn explain(
    State(app): State<App>,
    headers: HeaderMap,
    visit: Option<Visit>,
    Guest(page): Guest,
) -> Result<Response> {
    let page = match visit {
        Some(visit) => visit.close().await?,
        None => page,
    };
    let base = app.base_address(&headers);
    let most = app.rates().pages;
    render(&ApiPage { page, base, most })
}

/// The description.
pub async fn description() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], DESCRIPTION).into_response()
}
