//! The application put together: what every request shares, the routes of every feature and the
//! layers around them.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderMap, header},
    middleware,
};
use tower::ServiceBuilder;
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer};

use crate::{
    actions, administration, api, children,
    clock::Clock,
    conventions,
    database::Database,
    day, directory,
    documents::{self, shelf::Shelf},
    error::{Error, Result},
    exchange, family, finess, hand_over, help, letters, mine, objectives,
    operations::{
        self,
        figures::Figures,
        pulse::{self, Pulse},
        request,
    },
    partnerships,
    people::{
        self,
        providers::{Provider, Providers},
        vouching::VouchingKey,
    },
    planning, plans, reports, retention, reviews, rights, search, unsent,
    web::{
        capacity,
        client::Proxies,
        cookies, error_page, headers,
        limits::{self, Limits, Rates},
        pages,
        routes::{Route, Routes},
        upload::Coming,
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
    figures: Arc<Figures>,
    pulse: Arc<Pulse>,
    coming: Arc<Coming>,
    leaving: Arc<AtomicBool>,
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
    /// Whom people write to about this installation.
    pub contact: Option<String>,
    /// Letters leave by a mail server; otherwise they are kept.
    pub letters_leave: bool,
    /// Where the files of documents are kept.
    pub documents: Shelf,
    /// How often one may ask.
    pub rates: Rates,
    /// The balancers that are believed about whom they ask for.
    pub proxies: Proxies,
    /// With what the program vouches for whom it let in itself; without it, nobody comes in that way.
    pub vouching: Option<VouchingKey>,
    /// The identity providers people may sign in with.
    pub providers: Providers,
}

impl App {
    /// An application on that database.
    pub fn new(database: Database, clock: Clock, settings: Settings) -> Self {
        Self {
            database,
            clock,
            settings: Arc::new(settings),
            figures: Arc::default(),
            pulse: Arc::default(),
            coming: Arc::default(),
            leaving: Arc::default(),
        }
    }

    /// What this process measures of its own work.
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// What was last heard of the database.
    pub fn pulse(&self) -> &Pulse {
        &self.pulse
    }

    /// Whose files are coming in.
    pub fn coming(&self) -> &Coming {
        &self.coming
    }

    /// From now on balancers are told to send people elsewhere.
    pub fn leave(&self) {
        self.leaving.store(true, Ordering::Relaxed);
    }

    /// Whether this process is about to stop.
    pub fn is_leaving(&self) -> bool {
        self.leaving.load(Ordering::Relaxed)
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

    /// Whom people write to about this installation, when the operator said it.
    pub fn contact(&self) -> Option<&str> {
        self.settings.contact.as_deref()
    }

    /// How much one may ask a minute.
    pub fn rates(&self) -> Rates {
        self.settings.rates
    }

    /// With what the program vouches for whom it let in itself, where the database knows it.
    pub fn vouching(&self) -> Option<&VouchingKey> {
        self.settings.vouching.as_ref()
    }

    /// The identity providers that are offered: none where the database does not take our word for them.
    pub fn providers(&self) -> &[Arc<Provider>] {
        match self.settings.vouching {
            Some(_) => self.settings.providers.all(),
            None => &[],
        }
    }

    /// The one that has that name in addresses.
    ///
    /// # Errors
    /// [`Error::NotFound`] when none has.
    pub fn provider(&self, id: &str) -> Result<Arc<Provider>> {
        let found = self.providers().iter().find(|provider| provider.id() == id);
        found.cloned().ok_or(Error::NotFound)
    }

    /// The one that calls itself so.
    pub fn provider_of(&self, issuer: &str) -> Option<&Provider> {
        let mut all = self.providers().iter().map(Arc::as_ref);
        all.find(|provider| provider.issuer() == issuer)
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
        .merge(api::routes())
        .merge(children::routes())
        .merge(conventions::routes())
        .merge(day::routes())
        .merge(directory::routes())
        .merge(documents::routes())
        .merge(exchange::routes())
        .merge(finess::routes())
        .merge(family::routes())
        .merge(hand_over::routes())
        .merge(help::routes())
        .merge(letters::routes())
        .merge(mine::routes())
        .merge(objectives::routes())
        .merge(operations::routes())
        .merge(partnerships::routes())
        .merge(people::routes())
        .merge(planning::routes())
        .merge(plans::routes())
        .merge(reports::routes())
        .merge(reviews::routes())
        .merge(retention::routes())
        .merge(rights::routes())
        .merge(search::routes())
        .merge(unsent::routes())
}

/// The table of routes, for the access matrix.
pub fn route_table() -> Vec<Route> {
    routes().finish().1
}

/// Room for the longest form with what was typed kept.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// What is read of a form before it is known who sends it: nobody in particular has so much to say, and many
/// together must not fill the memory.
pub const MOST_OF_ANYBODY: usize = 640 * 1024;

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
    let (router, table) = routes().finish();
    let limits = Limits::new(&table, app.settings.rates, app.settings.proxies.clone());
    // From the outside in.
    let around = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(app.clone(), request::observe))
        .layer(middleware::from_fn_with_state(app.clone(), headers::write))
        .layer(middleware::from_fn_with_state(app.clone(), cookies::bind))
        .layer(middleware::from_fn_with_state(app.clone(), error_page::write))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(Arc::new(limits), limits::guard))
        .layer(forgery)
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(middleware::from_fn(capacity::mark))
        .layer(middleware::from_fn_with_state(app.clone(), unsent::keep::keep))
        .layer(middleware::from_fn_with_state(app.clone(), pulse::guard));
    let router = router.fallback(|| async { Error::NotFound }).layer(around);
    Ok(router.with_state(app))
}
