//! Signing in by an identity provider: away to it, and back from it. What may be done with an identity that
//! opens nothing yet is in `unlinked`, linking one to one's own account in `own_identities`.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Redirect, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    app::App,
    error::{Error, Result},
    people::{
        pages::{browser, session_cookie},
        password,
        providers::{Attempt, Proved, Provider, Unproved},
        store::{
            self,
            identities::{self, Purpose, Vouched},
        },
        vouching::VouchingKey,
    },
    web::{
        encode,
        page::Page,
        pages::local,
        saved,
        visit::{Guest, Token, Visit},
    },
};

/// The cookie that binds an attempt to its browser.
const COOKIE: &str = "maillage_provider";

/// One that is offered on a page.
pub(super) struct WayIn {
    /// Where it begins.
    pub(super) href: String,
    /// What it is called.
    pub(super) name: String,
}

/// Those one may sign in with, going on to `query` (`next=…` or `code=…`).
///
/// They are links: a form would be held to `form-action 'self'`, which Chromium holds every redirect after it
/// to, and where a provider redirects on to is not ours to list. Nothing is done by following one but to
/// remember, for ten minutes, that this browser left.
pub(super) fn offered(app: &App, query: &str) -> Vec<WayIn> {
    let offer = |provider: &Arc<Provider>| WayIn {
        href: format!("/sign-in/with/{}{query}", provider.id()),
        name: provider.name().to_owned(),
    };
    app.providers().iter().map(offer).collect()
}

/// Says that nothing was opened, and why as far as it may be told.
#[derive(Template)]
#[template(path = "people/provider_trouble.html")]
struct TroublePage {
    page: Page,
    name: String,
    away: bool,
    /// Where to begin again.
    again: &'static str,
}

impl TroublePage {
    fn title(&self) -> String {
        match self.away {
            true => fl!(self.page.lang, "provider-away", name = self.name.as_str()),
            false => fl!(self.page.lang, "provider-over"),
        }
    }
}

/// What is wrong is at the provider, or past: no fault of ours, and nothing was opened.
pub(super) fn trouble(page: Page, name: &str, unproved: Unproved, linking: bool) -> Result<Response> {
    let away = unproved == Unproved::Away;
    let view = TroublePage {
        page,
        name: name.to_owned(),
        away,
        again: if linking { "/account" } else { "/sign-in" },
    };
    let status = match away {
        true => StatusCode::BAD_GATEWAY,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok((status, Html(view.render()?)).into_response())
}

/// What an address says of where one comes from and goes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Leaving {
    /// Where to go afterwards.
    next: String,
    /// The code of the invitation to be accepted.
    code: String,
}

/// Off to a provider.
pub async fn leave(
    State(app): State<App>,
    visit: Option<Visit>,
    Guest(page): Guest,
    jar: CookieJar,
    Path(provider): Path<String>,
    Query(leaving): Query<Leaving>,
) -> Result<Response> {
    let provider = app.provider(&provider)?;
    if visit.is_some() {
        return Ok(Redirect::to("/").into_response());
    }
    let purpose = Purpose::SignIn {
        code: leaving.code,
        next: local(&leaving.next),
    };
    begin(&app, &provider, (page, jar), "", purpose).await
}

/// Begins an attempt of the session of that token; of nobody's to sign in.
pub(super) async fn begin(
    app: &App,
    provider: &Provider,
    (page, jar): (Page, CookieJar),
    token: &str,
    purpose: Purpose,
) -> Result<Response> {
    let attempt = Attempt::new();
    // Asked before there is a transaction: no connection waits for somebody else's server.
    let address = match provider.begin(&attempt, back_address(app, provider)).await {
        Ok(address) => address,
        Err(unproved) => return trouble(page, provider.name(), unproved, purpose == Purpose::Link),
    };
    let key = key(app)?;
    let mut tx = app.database.begin().await?;
    store::identify(&mut tx, token).await?;
    if !identities::begin(&mut tx, key, provider.issuer(), &attempt, &purpose).await? {
        return Err(Error::Refused);
    }
    tx.commit().await?;
    let cookie = Cookie::build((COOKIE, attempt.browser))
        .path("/")
        .http_only(true)
        .secure(app.encrypted())
        .same_site(SameSite::Lax)
        .build();
    Ok((jar.add(cookie), Redirect::to(&address)).into_response())
}

/// Where a provider sends people back to; each to its own, so that none answers for another.
fn back_address(app: &App, provider: &Provider) -> String {
    let public = app.public_url().unwrap_or_default().trim_end_matches('/');
    format!("{public}/sign-in/with/{}/back", provider.id())
}

fn key(app: &App) -> Result<&VouchingKey> {
    app.vouching().ok_or(Error::NotFound)
}

/// What the browser keeps of an attempt; empty without.
pub(super) fn kept(jar: &CookieJar) -> String {
    let kept = jar.get(COOKIE).map(|cookie| cookie.value().to_owned());
    kept.filter(|kept| kept.len() <= 100).unwrap_or_default()
}

/// Takes it back.
pub(super) fn forget(jar: CookieJar) -> CookieJar {
    jar.remove(Cookie::build(COOKIE).path("/"))
}

/// What a provider says through the browser.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    code: String,
    state: String,
    error: String,
    /// Who says it, from providers that tell (RFC 9207).
    iss: Option<String>,
}

/// Back from a provider.
pub async fn back(
    State(app): State<App>,
    Guest(page): Guest,
    Token(session): Token,
    (jar, headers): (CookieJar, HeaderMap),
    Path(provider): Path<String>,
    Query(answer): Query<Answer>,
) -> Result<Response> {
    let provider = app.provider(&provider)?;
    let attempt = Attempt {
        browser: kept(&jar),
        state: answer.state.clone(),
    };
    let mut tx = app.database.begin().await?;
    let taken = identities::take(&mut tx, key(&app)?, provider.issuer(), &attempt).await?;
    tx.commit().await?;
    let Some(taken) = taken else {
        return trouble(page, provider.name(), Unproved::Refused, !session.is_empty());
    };
    if answer.error == "access_denied" {
        let place = if taken.linking { "/account" } else { "/sign-in" };
        return Ok((forget(jar), saved(place, "provider-cancelled")).into_response());
    }
    let proved = match prove(&app, &provider, &attempt, answer).await {
        Ok(proved) => proved,
        Err(unproved) => return trouble(page, provider.name(), unproved, taken.linking),
    };
    let new = password::new_token();
    let mut tx = app.database.begin().await?;
    store::identify(&mut tx, &session).await?;
    let vouched = identities::vouch(&mut tx, key(&app)?, &attempt, &proved, &new, &browser(&headers)).await?;
    tx.commit().await?;
    match vouched {
        Vouched::Link => Ok(Redirect::to("/account/link").into_response()),
        Vouched::Unlinked => Ok(Redirect::to("/sign-in/unlinked").into_response()),
        Vouched::Over => trouble(page, provider.name(), Unproved::Refused, taken.linking),
        opened => Ok(enter(&app, jar, new, opened, &taken.next)),
    }
}

async fn prove(app: &App, provider: &Provider, attempt: &Attempt, answer: Answer) -> Result<Proved, Unproved> {
    let other = answer.iss.is_some_and(|issuer| issuer != provider.issuer());
    if other || !answer.error.is_empty() || answer.code.is_empty() {
        // The names of errors are such words; anybody may write anything into an address.
        let error: String = answer
            .error
            .chars()
            .filter(|c| matches!(c, 'a'..='z' | '_'))
            .take(40)
            .collect();
        tracing::warn!(
            provider = provider.id(),
            error,
            other,
            "a provider sent somebody back in vain"
        );
        return Err(Unproved::Refused);
    }
    provider.finish(attempt, back_address(app, provider), answer.code).await
}

/// Hands the session over, and leads on: to the second factor first, where that is asked.
pub(super) fn enter(app: &App, jar: CookieJar, token: String, opened: Vouched, next: &str) -> Response {
    let next = match opened {
        Vouched::Half => format!("/sign-in/second?next={}", encode(&local(next))),
        _ => local(next),
    };
    let jar = forget(jar).add(session_cookie(token, app.encrypted()));
    (jar, Redirect::to(&next)).into_response()
}
