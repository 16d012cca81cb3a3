//! The one error of the application: what went wrong, as the person will be told. It is made where
//! it is understood, carried by `?`, and turned into a page by `web::error_page`.

use std::time::Duration;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::web::encode;

/// What handlers and stores return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What keeps a request from being answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Absent or hidden: one answer for both, so that it does not tell which.
    #[error("not found")]
    NotFound,
    /// Seen, but not this person's to do.
    #[error("refused")]
    Refused,
    /// Somebody else changed it since the form was opened.
    #[error("changed by somebody else meanwhile")]
    Conflict,
    /// Nobody is signed in; carries the address to come back to.
    #[error("sign-in needed")]
    SignInNeeded(String),
    /// A program presents no token of the API that opens anything.
    #[error("token needed")]
    TokenNeeded,
    /// One of the gravest acts, and too long since its person proved who it is: the act, as the database
    /// names it, and the address it was asked at.
    #[error("{act} wants a fresh proof")]
    ProofNeeded {
        /// The act.
        act: String,
        /// Where it was asked.
        next: String,
    },
    /// Whoever has several capacities is to choose one first; carries the address to come back to.
    #[error("a capacity is to be chosen")]
    CapacityNeeded(String),
    /// The form was opened in another capacity than the one acted in now.
    #[error("opened in another capacity")]
    CapacityChanged,
    /// The request itself cannot be read.
    #[error("unreadable request: {0}")]
    Unreadable(String),
    /// The address is there, but not for that method.
    #[error("method not allowed")]
    MethodNotAllowed,
    /// More often than anybody needs; carries how long to wait.
    #[error("asked too often")]
    TooOften(Duration),
    /// More than we take in.
    #[error("too large")]
    TooLarge,
    /// Not now: the database does not answer.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours.
    #[error("fault: {0}")]
    Fault(String),
}

impl Error {
    /// A fault, from whatever error should not have happened.
    pub fn fault(error: impl std::fmt::Display) -> Self {
        Error::Fault(error.to_string())
    }

    /// Where somebody is sent who has to say first who it is.
    fn leads_to(&self) -> Option<String> {
        match self {
            Error::SignInNeeded(back) => Some(format!("/sign-in?next={}", encode(back))),
            Error::CapacityNeeded(back) => Some(format!("/acting?next={}", encode(back))),
            Error::ProofNeeded { act, next } => {
                Some(format!("/account/prove?act={}&next={}", encode(act), encode(next)))
            }
            _ => None,
        }
    }

    /// The HTTP status that says it to machines.
    pub fn status(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Refused => StatusCode::FORBIDDEN,
            Error::Conflict | Error::CapacityChanged => StatusCode::CONFLICT,
            Error::SignInNeeded(_) | Error::CapacityNeeded(_) | Error::ProofNeeded { .. } => StatusCode::SEE_OTHER,
            Error::TokenNeeded => StatusCode::UNAUTHORIZED,
            Error::Unreadable(_) => StatusCode::BAD_REQUEST,
            Error::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Error::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Conditions PostgreSQL reports that are not faults of ours.
impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::RowNotFound => Error::NotFound,
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed => {
                Error::Unavailable(error.to_string())
            }
            sqlx::Error::Database(cause) => match cause.code().as_deref() {
                // A row-level policy or a missing grant said no.
                Some("42501") => Error::Refused,
                // Our own code (`access.must_have_proved`). Where it was asked is for `unsent::keep` to say.
                Some("MP001") => Error::ProofNeeded {
                    act: cause.message().to_owned(),
                    next: "/".to_owned(),
                },
                // A NUL byte in a text that went round the form's checks.
                Some("22021") => Error::Unreadable(error.to_string()),
                // Held by others too long or in a circle, starting up, shutting down, cancelled for lasting too long, no connection left, disk full.
                Some(code)
                    if code == "55P03"
                        || code == "40P01"
                        || code.starts_with("57")
                        || code.starts_with("53")
                        || code.starts_with("08") =>
                {
                    Error::Unavailable(error.to_string())
                }
                _ => Error::fault(error),
            },
            _ => Error::fault(error),
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Error::fault(error)
    }
}

/// The bare status; `web::error_page` finds the error beside it and writes the page in the
/// person's language.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(address) = self.leads_to() {
            let value = HeaderValue::from_str(&address).unwrap_or(HeaderValue::from_static("/sign-in"));
            response.headers_mut().insert(header::LOCATION, value);
        }
        if let Error::TooOften(wait) = &self {
            let seconds = wait.as_secs().max(1);
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        if let Error::TokenNeeded = &self {
            let scheme = HeaderValue::from_static("Bearer");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, scheme);
        }
        response.extensions_mut().insert(std::sync::Arc::new(self));
        response
    }
}
