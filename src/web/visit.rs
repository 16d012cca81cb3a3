//! One request of one person: its transaction, in which the database knows who asks, the day it
//! is for that person, and the frame of the page. Nothing of a child is read outside a visit.

use std::{convert::Infallible, ops::DerefMut};

use axum::{
    extract::{FromRequestParts, MatchedPath, OptionalFromRequestParts},
    http::{Method, header, request::Parts},
};
use axum_extra::extract::CookieJar;
use chrono::NaiveDate;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    app::App,
    database::Tx,
    error::{Error, Result},
    help::model::Topic,
    people::{model::Person, store},
    trail, unsent,
    web::{capacity, lang::Lang, page::Page, routes::Audience},
};

/// The cookie that carries the session's token.
pub const SESSION_COOKIE: &str = "maillage_session";
/// The cookie that remembers the language before sign-in.
pub const LANGUAGE_COOKIE: &str = "maillage_language";

/// A signed-in person's request.
pub struct Visit {
    /// The transaction in which the database knows the person; every query goes through it.
    tx: Tx,
    /// The address of the form that was posted.
    posted: Option<String>,
    /// What the address of the page names.
    named: Option<Uuid>,
    /// Who asks.
    pub person: Person,
    /// The frame of the page: handed out when the visit ends, so that no page is shown without its log.
    page: Page,
    /// The civil day in the person's territory.
    pub today: NaiveDate,
}

impl Visit {
    async fn begin(parts: &Parts, app: &App) -> Result<Self> {
        let audience = *parts
            .extensions
            .get::<Audience>()
            .ok_or_else(|| Error::fault("a route without an audience"))?;
        // A page is come back to; a form waits for its writer elsewhere.
        let back = if parts.method == Method::GET {
            address(parts)
        } else {
            "/".to_owned()
        };
        let sign_in = || Error::SignInNeeded(back.clone());
        let token = token(parts).ok_or_else(sign_in)?;
        let mut tx = app.database.begin().await?;
        let person = store::identify(&mut tx, &token).await?.ok_or_else(sign_in)?;
        capacity::check(parts, &person, audience, back)?;
        if !audience.includes(person.kinds()) {
            return Err(Error::Refused);
        }
        let lang = person.language.unwrap_or_else(|| language(parts));
        let today = app.clock.today(person.time_zone);
        let page = Page {
            topic: topic(parts),
            ..Page::new(lang, Some(&person), app.demonstration(), &address(parts))
        };
        let posted = (parts.method == Method::POST).then(|| parts.uri.path().to_owned());
        let named = (parts.method == Method::GET)
            .then(|| trail::named(parts.uri.path()))
            .flatten();
        Ok(Visit {
            tx,
            posted,
            named,
            person,
            page,
            today,
        })
    }

    /// The connection, for a store.
    pub fn db(&mut self) -> &mut PgConnection {
        self.tx.deref_mut()
    }

    /// The language of the person.
    pub fn lang(&self) -> Lang {
        self.page.lang
    }

    /// Keeps what was done, log included. A visit that is dropped leaves no trace.
    pub async fn commit(mut self) -> Result<()> {
        if let Some(address) = self.posted.take() {
            let person = self.person.id;
            unsent::store::taken(self.db(), person, &address).await?;
        }
        Ok(self.tx.commit().await?)
    }

    /// Logs what was opened and hands the frame to the view: no page of a child's file goes without a line.
    pub async fn close(mut self) -> Result<Page> {
        if let Some(named) = self.named {
            trail::store::looked(self.db(), named).await?;
        }
        self.tx.commit().await?;
        Ok(self.page)
    }

    /// As [`close`](Self::close) for a page that is opened; of a form that comes back with what is wrong
    /// in it, nothing is kept.
    pub async fn shown(self) -> Result<Page> {
        if self.posted.is_some() {
            return Ok(self.page);
        }
        self.close().await
    }

    /// The frame, while the visit goes on.
    pub fn frame(&self) -> &Page {
        &self.page
    }

    /// Claims a form's key. The address a first post of the same form led to, if there was one:
    /// then this post must do nothing and lead there too.
    pub async fn already_done(&mut self, once: Uuid) -> Result<Option<String>> {
        let person = self.person.id;
        store::claim_form(self.db(), once, person).await
    }

    /// The address a first post of the same form led to, without claiming its key: for a post that may
    /// still be sent again.
    pub async fn led_to(&mut self, once: Uuid) -> Result<Option<String>> {
        store::form_led_to(self.db(), once).await
    }

    /// Remembers where the form led, in the transaction of its effect.
    pub async fn done(&mut self, once: Uuid, location: &str) -> Result<()> {
        store::remember_form(self.db(), once, location).await
    }
}

/// What the request says of its sender before the database is asked.
pub fn token(parts: &Parts) -> Option<String> {
    CookieJar::from_headers(&parts.headers)
        .get(SESSION_COOKIE)
        .map(|cookie| cookie.value().to_owned())
        .filter(|token| token.len() <= 100 && token.is_ascii())
}

/// The token a browser presents; empty without one.
pub struct Token(pub String);

impl<S: Sync> FromRequestParts<S> for Token {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(token(parts).unwrap_or_default()))
    }
}

/// Language by cookie, then by browser.
pub fn language(parts: &Parts) -> Lang {
    let chosen = CookieJar::from_headers(&parts.headers)
        .get(LANGUAGE_COOKIE)
        .and_then(|cookie| Lang::from_code(cookie.value()));
    let accepted = parts
        .headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    chosen.unwrap_or_else(|| Lang::from_browser(accepted.unwrap_or_default()))
}

/// What is explained beside the page that is asked for.
fn topic(parts: &Parts) -> Option<Topic> {
    parts
        .extensions
        .get::<MatchedPath>()
        .and_then(|route| Topic::of(route.as_str()))
}

fn address(parts: &Parts) -> String {
    parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default()
}

impl FromRequestParts<App> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        Visit::begin(parts, app).await
    }
}

/// Somebody who may ask this, before the visit begins: for what takes long first, such as a file on a slow
/// line. No connection is held meanwhile, and whoever may not is refused before.
pub struct Caller {
    app: App,
    parts: Parts,
}

impl Caller {
    /// Who asks it. Whether it may is for its first visit to say.
    pub fn new(app: &App, parts: &Parts) -> Self {
        Self {
            app: app.clone(),
            parts: parts.clone(),
        }
    }

    /// The visit, in which all of it is asked anew.
    pub async fn visit(&self) -> Result<Visit> {
        Visit::begin(&self.parts, &self.app).await
    }
}

impl FromRequestParts<App> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let caller = Caller::new(app, parts);
        drop(caller.visit().await?);
        Ok(caller)
    }
}

/// For pages that anybody may open: a visit if somebody is signed in.
impl OptionalFromRequestParts<App> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>> {
        match Visit::begin(parts, app).await {
            Ok(visit) => Ok(Some(visit)),
            Err(Error::SignInNeeded(_) | Error::CapacityNeeded(_) | Error::Refused) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// The frame of a page for nobody yet.
pub struct Guest(pub Page);

impl FromRequestParts<App> for Guest {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        Ok(Guest(Page {
            topic: topic(parts),
            ..Page::new(language(parts), None, app.demonstration(), &address(parts))
        }))
    }
}
