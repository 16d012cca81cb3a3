//! Pages that belong to no feature: where each person starts, the choice of language, assets.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{CookieJar, cookie::Cookie};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    app::App,
    error::{Error, Result},
    people::store,
    web::{
        accessibility::{AUDIT, Audit},
        assets,
        lang::Lang,
        limits::Weight,
        page::Page,
        render,
        routes::{Audience, Routes},
        visit::{Guest, LANGUAGE_COOKIE, Visit},
    },
};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", Audience::ANYONE.or(Audience::SIGNED_IN), start)
        .get(
            "/language/{code}",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            choose_language,
        )
        .get(
            "/accessibility",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            accessibility,
        )
        .get("/assets/{version}/{*name}", Audience::ANYONE, assets::serve)
        .weighing(Weight::Free)
}

/// Each person's first page; the sign-in for nobody.
async fn start(visit: Option<Visit>) -> Redirect {
    Redirect::to(visit.map_or("/sign-in", |visit| visit.person.first_page()))
}

#[derive(Template)]
#[template(path = "accessibility.html")]
struct AccessibilityPage {
    page: Page,
    contact: Option<String>,
    audit: &'static Audit,
}

/// How far everybody can use the application, as French law asks to be told (law 2005-102, art. 47).
/// What it says is checked at every change is what `tests/browser` checks; change both together.
async fn accessibility(State(app): State<App>, visit: Option<Visit>, Guest(page): Guest) -> Result<Response> {
    let contact = app.contact().map(str::to_owned);
    let page = match visit {
        Some(visit) => visit.close().await?,
        None => page,
    };
    render(&AccessibilityPage {
        page,
        contact,
        audit: &AUDIT,
    })
}

#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    back: String,
}

/// Remembers the language, in the account too when somebody is signed in.
async fn choose_language(
    visit: Option<Visit>,
    jar: CookieJar,
    Path(code): Path<String>,
    Query(query): Query<Back>,
) -> Result<Response> {
    let lang = Lang::from_code(&code).ok_or(Error::NotFound)?;
    if let Some(mut visit) = visit {
        let person = visit.person.id;
        store::choose_language(visit.db(), person, lang).await?;
        visit.commit().await?;
    }
    let cookie = Cookie::build((LANGUAGE_COOKIE, lang.code()))
        .path("/")
        .http_only(true)
        .same_site(axum_extra::extract::cookie::SameSite::Lax)
        .permanent();
    Ok((jar.add(cookie), Redirect::to(&local(&query.back))).into_response())
}

/// An address of ours, never somebody else's.
pub fn local(back: &str) -> String {
    let ours =
        back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\n', '\r']) && back.is_ascii();
    if ours { back.to_owned() } else { "/".to_owned() }
}
