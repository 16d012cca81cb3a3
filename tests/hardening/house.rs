//! The server on a port of its own, with the small world of `support/world.sql` behind it.

use std::net::SocketAddr;

use maillage::{
    app::{App, Settings, router},
    clock::Clock,
    web::{limits::Rates, server::serve},
};
use reqwest::{Client, RequestBuilder, Response, header, redirect::Policy};
use tokio::net::TcpListener;

use crate::support::{
    TestDatabase, client,
    world::{id, token, world},
};

/// No request is counted.
pub const UNCOUNTED: Rates = Rates {
    doors: 0,
    heavy: 0,
    pages: 0,
};

/// A server, as long as it is held.
pub struct House {
    pub address: SocketAddr,
    pub database: TestDatabase,
    client: Client,
    cookie: &'static str,
    serving: tokio::task::JoinHandle<()>,
}

impl House {
    /// One that counts no request: for whoever asks more often than anybody does.
    pub async fn patient() -> Self {
        Self::open(Settings {
            rates: UNCOUNTED,
            ..Settings::default()
        })
        .await
    }

    pub async fn open(settings: Settings) -> Self {
        let database = world().await;
        let kept = settings.documents.put(id("file of document"), b"%PDF-1.7".to_vec());
        kept.await.expect("a file");
        let cookie = if settings.encrypted {
            "__Host-maillage_session"
        } else {
            "maillage_session"
        };
        let router = router(App::new(database.application.clone(), Clock::System, settings)).expect("a router");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let serving = tokio::spawn(serve(listener, router, std::future::pending()));
        // A connection each: one that a refused form was cut off on is not used again.
        let client = client()
            .redirect(Policy::none())
            .pool_max_idle_per_host(0)
            .build()
            .expect("a client");
        Self {
            address,
            database,
            client,
            cookie,
            serving,
        }
    }

    /// As somebody of the world.
    pub fn asks(&self, method: &str, path: &str, person: Option<&str>) -> RequestBuilder {
        self.asks_from("same-origin", method, path, person)
    }

    /// The same from a page of another site, or wherever the browser says.
    pub fn asks_from(&self, site: &str, method: &str, path: &str, person: Option<&str>) -> RequestBuilder {
        let method = method.parse().expect("a method");
        let request = self
            .client
            .request(method, format!("http://{}{path}", self.address))
            .header("sec-fetch-site", site);
        match person {
            Some(person) => request.header(header::COOKIE, format!("{}={}", self.cookie, token(person))),
            None => request,
        }
    }

    pub async fn get(&self, path: &str, person: Option<&str>) -> Response {
        self.asks("GET", path, person).send().await.expect("an answer")
    }

    /// Somebody who tries to sign in, with what a balancer says of where from.
    pub async fn tries_to_sign_in(&self, from: &str, email: &str) -> Response {
        let form = [("email", email), ("password", "une phrase au hasard"), ("next", "/")];
        let request = self.asks("POST", "/sign-in", None).header("x-forwarded-for", from);
        request.form(&form).send().await.expect("an answer")
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
