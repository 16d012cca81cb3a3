//! How often one may ask: pages by person, what is heavy by person, ways in by address. Counted in
//! this process and nowhere kept; wide enough that only a program meets it. How often one account may
//! be tried, wherever from, is for the database (`access.sign_in`).

use std::{collections::HashMap, net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use axum::{
    extract::{MatchedPath, Request, State},
    http::Method,
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{
    DefaultKeyedRateLimiter, Quota,
    clock::{Clock, DefaultClock},
};

use crate::{
    error::Error,
    people::password,
    web::{
        client::{Peer, Proxies, bearer, household},
        routes::Route,
        visit,
    },
};

/// What a route costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// What browsers keep: not counted.
    Free,
    /// A page or a form.
    Page,
    /// A search, a report, a file that is made or taken in.
    Heavy,
    /// A way in, where a secret could be guessed.
    Door,
}

/// How many a minute. All of them may come at once; 0 is no limit.
#[derive(Debug, Clone, Copy)]
pub struct Rates {
    /// Ways in, by address.
    pub doors: u32,
    /// What is heavy, by person.
    pub heavy: u32,
    /// Pages and forms, by person; [`PEOPLE_BEHIND_ONE_ADDRESS`] times as many by address.
    pub pages: u32,
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            doors: 60,
            heavy: 60,
            pages: 600,
        }
    }
}

/// A whole office goes out by one address.
const PEOPLE_BEHIND_ONE_ADDRESS: u32 = 10;

/// Askers remembered before those who have been quiet are forgotten.
const MANY: usize = 20_000;

/// Who is counted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Asker {
    Session(Vec<u8>),
    Address(IpAddr),
    /// No connection: a test that calls the router itself.
    Unknown,
}

/// The counts of one process.
pub struct Limits {
    weights: HashMap<(Method, &'static str), Weight>,
    proxies: Proxies,
    doors: Budget,
    heavy: Budget,
    pages: Budget,
    addresses: Budget,
}

impl Limits {
    /// Nobody has asked yet.
    pub fn new(table: &[Route], rates: Rates, proxies: Proxies) -> Self {
        let weights = table
            .iter()
            .map(|route| ((route.method.clone(), route.path), route.weight));
        Self {
            weights: weights.collect(),
            proxies,
            doors: Budget::new(rates.doors),
            heavy: Budget::new(rates.heavy),
            pages: Budget::new(rates.pages),
            addresses: Budget::new(rates.pages.saturating_mul(PEOPLE_BEHIND_ONE_ADDRESS)),
        }
    }

    /// Counts a request; how long to wait when it is one too many.
    fn admit(&self, weight: Weight, address: Asker, session: Option<Asker>) -> Result<(), Duration> {
        if weight == Weight::Free {
            return Ok(());
        }
        self.addresses.take(&address)?;
        if weight == Weight::Door {
            self.doors.take(&address)?;
        }
        let person = session.unwrap_or(address);
        if weight == Weight::Heavy {
            self.heavy.take(&person)?;
        }
        self.pages.take(&person)
    }

    fn weight_of(&self, request: &Request) -> Weight {
        let method = match request.method() {
            &Method::HEAD => Method::GET,
            method => method.clone(),
        };
        let path = request.extensions().get::<MatchedPath>();
        let known = path.and_then(|path| self.weights.get(&(method, path.as_str())));
        known.copied().unwrap_or(Weight::Page)
    }
}

/// Answers whoever asks too often with how long to wait.
pub async fn guard(State(limits): State<Arc<Limits>>, request: Request, next: Next) -> Response {
    let weight = limits.weight_of(&request);
    let address = request.extensions().get::<Peer>().map_or(Asker::Unknown, |peer| {
        Asker::Address(household(limits.proxies.client(peer.0, request.headers())))
    });
    let (parts, body) = request.into_parts();
    let presented = visit::token(&parts).or_else(|| bearer(&parts.headers).map(str::to_owned));
    let session = presented.map(|token| Asker::Session(password::token_hash(&token)));
    match limits.admit(weight, address.clone(), session) {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(wait) => {
            tracing::debug!(?address, ?weight, "asked too often");
            Error::TooOften(wait).into_response()
        }
    }
}

/// So many a minute for each asker; nothing to count where there is no limit.
struct Budget(Option<DefaultKeyedRateLimiter<Asker>>);

impl Budget {
    fn new(a_minute: u32) -> Self {
        Self(NonZeroU32::new(a_minute).map(|most| DefaultKeyedRateLimiter::keyed(Quota::per_minute(most))))
    }

    fn take(&self, asker: &Asker) -> Result<(), Duration> {
        let Some(counts) = &self.0 else { return Ok(()) };
        if counts.len() > MANY {
            counts.retain_recent();
        }
        counts.check_key(asker).map_err(|not_yet| {
            let wait = not_yet.wait_time_from(DefaultClock::default().now());
            // Whole seconds, the one begun included.
            Duration::from_secs(wait.as_secs() + 1)
        })
    }
}
