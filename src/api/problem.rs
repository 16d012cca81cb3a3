//! Errors of the API as problems (RFC 9457): the status, and for a request that cannot be read what is
//! wrong with it. Nothing internal.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::error::Error;

/// Whether an answer at that path is read by a program.
pub fn is_api(path: &str) -> bool {
    path == "/api/v1" || path.starts_with("/api/v1/")
}

/// The problem of an error.
pub fn of(error: &Error) -> Response {
    let status = error.status();
    let mut problem = json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or("Error"),
        "status": status.as_u16(),
    });
    match error {
        Error::Unreadable(reason) => problem["detail"] = reason.as_str().into(),
        Error::Fault(cause) => tracing::error!(%cause, "fault"),
        Error::Unavailable(cause) => tracing::warn!(%cause, "unavailable"),
        _ => {}
    }
    let kind = [(header::CONTENT_TYPE, "application/problem+json")];
    (status, kind, problem.to_string()).into_response()
}
