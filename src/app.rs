//! The application put together: what every request shares, the routes of every feature and the
//! layers around them.

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware,
};
use tower::ServiceBuilder;
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer, set_header::SetResponseHeaderLayer};

use crate::{
    actions, administration, children,
    clock::Clock,
    conventions,
    database::Database,
    day, directory,
    documents::{self, shelf::Shelf},
    error::{Error, Result},
    exchange, family, hand_over, letters, mine, objectives, partnerships, people, planning, plans, reports, retention,
    reviews, rights, search,
    web::{
        error_page, pages,
        routes::{Route, Routes},
    },
};

/// What every request shares.
#[derive(Clone)]
pub struct App {
    /// The pool of the application's role.
    pub database: Database,
    /// The source of today.
    pub clock: Clock,
    settings: Arc<Settings>,
}

/// What does not change while the process runs.
#[derive(Debug, Default)]
pub struct Settings {
    /// A demonstration: one enters as a person of the story in one click.
    pub demonstration: bool,
    /// Cookies only over encrypted connections.
    pub encrypted: bool,
    /// The address people type, when a balancer stands in front.
    pub public_url: Option<String>,
    /// Letters leave by a mail server; otherwise they are kept.
    pub letters_leave: bool,
    /// Where the files of documents are kept.
    pub documents: Shelf,
}

impl App {
    /// An application on that database.
    pub fn new(database: Database, clock: Clock, settings: Settings) -> Self {
        Self {
            database,
            clock,
            settings: Arc::new(settings),
        }
    }

    /// Whether this is a demonstration.
    pub fn demonstration(&self) -> bool {
        self.settings.demonstration
    }

    /// The address people type: the public one, or the one this request was sent to.
    pub fn base_address(&self, headers: &HeaderMap) -> String {
        let asked = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        match (&self.settings.public_url, asked) {
            (Some(address), _) => address.trim_end_matches('/').to_owned(),
            (None, Some(host)) => format!("http://{host}"),
            (None, None) => String::new(),
        }
    }

    /// Where the files of documents are kept.
    pub fn documents(&self) -> &Shelf {
        &self.settings.documents
    }

    /// Whether cookies are limited to encrypted connections.
    pub fn encrypted(&self) -> bool {
        self.settings.encrypted
    }

    /// The address people type, when the operator said it.
    pub fn public_url(&self) -> Option<&str> {
        self.settings.public_url.as_deref()
    }

    /// Whether letters leave by a mail server.
    pub fn letters_leave(&self) -> bool {
        self.settings.letters_leave
    }
}

/// Every route of the house, with its audience.
pub fn routes() -> Routes {
    Routes::new()
        .merge(pages::routes())
        .merge(actions::routes())
        .merge(administration::routes())
        .merge(children::routes())
        .merge(conventions::routes())
        .merge(day::routes())
        .merge(directory::routes())
        .merge(documents::routes())
        .merge(exchange::routes())
        .merge(family::routes())
        .merge(hand_over::routes())
        .merge(letters::routes())
        .merge(mine::routes())
        .merge(objectives::routes())
        .merge(partnerships::routes())
        .merge(people::routes())
        .merge(planning::routes())
        .merge(plans::routes())
        .merge(reports::routes())
        .merge(reviews::routes())
        .merge(retention::routes())
        .merge(rights::routes())
        .merge(search::routes())
}

/// The table of routes, for the access matrix.
pub fn route_table() -> Vec<Route> {
    routes().finish().1
}

/// Room for the longest form with what was typed kept.
const MOST_BYTES: usize = 4 * 1024 * 1024;

const HEADERS: [(&str, &str); 5] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

/// The router with everything around it.
///
/// # Errors
/// When the public address cannot be read.
pub fn router(app: App) -> Result<Router> {
    let mut forgery = CsrfLayer::new();
    if let Some(address) = &app.settings.public_url {
        forgery = forgery
            .add_trusted_origin(address.trim_end_matches('/'))
            .map_err(Error::fault)?;
    }
    let (router, _) = routes().finish();
    let mut router = router.fallback(|| async { Error::NotFound }).layer(
        ServiceBuilder::new()
            .layer(middleware::from_fn_with_state(app.clone(), error_page::write))
            .layer(CatchPanicLayer::new())
            .layer(forgery)
            .layer(DefaultBodyLimit::max(MOST_BYTES)),
    );
    for (name, value) in HEADERS {
        router = router.layer(SetResponseHeaderLayer::overriding(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        ));
    }
    // Nothing of a child stays in a browser's cache; assets say otherwise for themselves.
    let router = router.layer(SetResponseHeaderLayer::if_not_present(
        HeaderName::from_static("cache-control"),
        HeaderValue::from_static("no-store"),
    ));
    Ok(router.with_state(app))
}
