//! The answers to a balancer, and the page of figures. In English and without a frame: nobody reads them.

use axum::{
    Extension,
    extract::State,
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{app::App, operations::ready};

const PLAIN: (HeaderName, &str) = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
/// An answer that is no page for people, whatever its status.
#[derive(Debug, Clone, Copy)]
pub struct ForMachines;

/// What OpenMetrics calls itself.
const OPEN_METRICS: (HeaderName, &str) = (
    header::CONTENT_TYPE,
    "application/openmetrics-text; version=1.0.0; charset=utf-8",
);

/// The process lives. It asks nobody: a database that is away is no reason to start the process again.
pub async fn healthy() -> Response {
    ([PLAIN], "ok\n").into_response()
}

/// It can answer people; otherwise which of the things it rests on is missing, by name alone.
pub async fn ready(State(app): State<App>) -> Response {
    let missing = match (app.is_leaving(), app.pulse().beats()) {
        (true, _) => Some("leaving"),
        (false, false) => Some("database"),
        (false, true) => ready::missing(&app.database).await,
    };
    match missing {
        None => ([PLAIN], "ready\n".to_owned()).into_response(),
        Some(what) => {
            let said = format!("not ready: {what}\n");
            (StatusCode::SERVICE_UNAVAILABLE, Extension(ForMachines), [PLAIN], said).into_response()
        }
    }
}

/// The figures, on an address of their own.
pub async fn figures(State(app): State<App>) -> Response {
    ([OPEN_METRICS], app.figures().page(&app.database).await).into_response()
}
