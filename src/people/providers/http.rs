//! How a provider is asked: encrypted, without following where it points, for seconds, and no more than a
//! page of an answer. What `openidconnect` calls in the place of a client of its own.

use std::{pin::Pin, time::Duration};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use reqwest::{Client, redirect::Policy};

use super::is_safe;

/// An answer takes no longer.
const WITHIN: Duration = Duration::from_secs(5);
/// Keys and tokens are a few kilobytes.
const MOST_BYTES: usize = 256 * 1024;

/// What keeps a provider from answering.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("{0} is neither encrypted nor on this machine")]
    Unsafe(String),
    #[error(transparent)]
    Unreachable(#[from] reqwest::Error),
    #[error("more than {MOST_BYTES} bytes")]
    TooLong,
    #[error(transparent)]
    Unreadable(#[from] http::Error),
}

/// What asks.
pub struct Asker {
    client: Client,
    /// Where the provider describes itself, and where it is asked for that instead: some do elsewhere.
    instead: Option<(String, String)>,
}

impl Asker {
    /// One that asks in the place of the one address for the other.
    ///
    /// # Errors
    /// When there are no ciphers to ask with.
    pub fn new(instead: Option<(String, String)>) -> Result<Self, String> {
        // One library of ciphers for everything; installed already is as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .redirect(Policy::none())
            .timeout(WITHIN)
            .connect_timeout(WITHIN)
            .user_agent("Maillage")
            .build();
        let client = client.map_err(|error| error.to_string())?;
        Ok(Self { client, instead })
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Trouble> {
        let asked = request.uri().to_string();
        let address = match &self.instead {
            Some((standard, elsewhere)) if *standard == asked => elsewhere.clone(),
            _ => asked,
        };
        if !is_safe(&address) {
            return Err(Trouble::Unsafe(address));
        }
        let (parts, body) = request.into_parts();
        let asked = self.client.request(parts.method, address).headers(parts.headers);
        let mut answer = asked.body(body).send().await?;
        let mut response = http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            response = response.header(name, value);
        }
        let mut body = Vec::new();
        while let Some(part) = answer.chunk().await? {
            body.extend_from_slice(&part);
            if body.len() > MOST_BYTES {
                return Err(Trouble::TooLong);
            }
        }
        Ok(response.body(body)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Asker {
    type Error = Trouble;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Trouble>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
