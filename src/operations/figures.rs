//! What this process measures of its own work, as Prometheus reads it, on an address of its own
//! (`--metrics`). Routes are named by their pattern, never by what somebody typed. What they mean and
//! what to be woken for is in docs/operations.md.

use std::{sync::atomic::AtomicU64, time::Duration};

use axum::{Router, routing};
use prometheus_client::{
    encoding::{EncodeLabelSet, text},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};
use tokio::net::TcpListener;

use crate::{app::App, database::Database, operations::pages, web::server};

/// Seconds; a page that takes longer than the last is cut off anyway.
const BUCKETS: [f64; 9] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0];

/// The figures of one process.
pub struct Figures {
    registry: Registry,
    requests: Family<Asked, Counter>,
    seconds: Family<Route, Histogram>,
    connections: Gauge,
    idle: Gauge,
    reachable: Gauge,
    letters_waiting: Gauge,
    letters_given_up: Gauge,
    oldest_letter: Gauge<f64, AtomicU64>,
    scanned: Gauge<f64, AtomicU64>,
    zones_behind: Gauge,
}

/// What was asked and how it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: String,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    method: String,
    route: String,
}

impl Default for Figures {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("maillage");
        let requests = Family::default();
        registry.register("requests", "Requests, by route and status", requests.clone());
        let seconds = Family::new_with_constructor((|| Histogram::new(BUCKETS)) as fn() -> Histogram);
        registry.register("request_seconds", "How long requests took", seconds.clone());
        let mut gauge = |name: &str, help: &str| {
            let gauge = Gauge::default();
            registry.register(name, help, gauge.clone());
            gauge
        };
        let connections = gauge("database_connections", "Connections to PostgreSQL that are open");
        let idle = gauge("database_connections_idle", "Those of them that nobody uses");
        let reachable = gauge("database_reachable", "1 when PostgreSQL answered for this page, else 0");
        let letters_waiting = gauge("letters_waiting", "Letters written and not sent yet");
        let letters_given_up = gauge(
            "letters_given_up",
            "Letters that wait for an administrator to send them again",
        );
        let zones_behind = gauge(
            "calendar_zones_behind",
            "Time zones whose reviews were not gone through today",
        );
        let (oldest_letter, scanned) = (Gauge::default(), Gauge::default());
        registry.register(
            "letters_oldest_seconds",
            "How long the oldest letter that may leave has waited",
            oldest_letter.clone(),
        );
        registry.register(
            "calendar_scanned_seconds",
            "How long ago the review calendar was last gone through; -1 for never",
            scanned.clone(),
        );
        Self {
            registry,
            requests,
            seconds,
            connections,
            idle,
            reachable,
            letters_waiting,
            letters_given_up,
            oldest_letter,
            scanned,
            zones_behind,
        }
    }
}

impl Figures {
    /// Counts a request that was answered.
    pub fn answered(&self, method: &str, route: &str, status: u16, took: Duration) {
        let (method, route) = (method.to_owned(), route.to_owned());
        let asked = Asked {
            method: method.clone(),
            route: route.clone(),
            status,
        };
        self.requests.get_or_create(&asked).inc();
        self.seconds
            .get_or_create(&Route { method, route })
            .observe(took.as_secs_f64());
    }

    /// The page, with what the database says of itself now.
    pub async fn page(&self, database: &Database) -> String {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        self.connections.set(i64::from(database.pool().size()));
        self.idle.set(count(database.pool().num_idle()));
        let of_database = sqlx::query!(
            r#"select letters_waiting as "letters_waiting!", letters_given_up as "letters_given_up!",
                      oldest_letter_seconds as "oldest_letter_seconds!", scanned_seconds_ago,
                      zones_behind as "zones_behind!"
               from access.figures()"#
        )
        .fetch_one(database.pool())
        .await;
        self.reachable.set(i64::from(of_database.is_ok()));
        if let Ok(row) = of_database {
            self.letters_waiting.set(row.letters_waiting);
            self.letters_given_up.set(row.letters_given_up);
            self.oldest_letter.set(row.oldest_letter_seconds);
            self.scanned.set(row.scanned_seconds_ago.unwrap_or(-1.0));
            self.zones_behind.set(row.zones_behind);
        }
        let mut page = String::new();
        // Writing to a string does not fail.
        let _ = text::encode(&mut page, &self.registry);
        page
    }
}

/// Shows the figures of an application until `stop` resolves; for ever nothing where no address was given.
pub async fn show(app: App, listener: Option<TcpListener>) {
    let Some(listener) = listener else {
        return std::future::pending().await;
    };
    let router = Router::new()
        .route("/metrics", routing::get(pages::figures))
        .with_state(app);
    server::serve(listener, router, std::future::pending()).await;
}
