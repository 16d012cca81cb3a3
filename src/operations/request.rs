//! Each request has a name of its own: in what the process says of its work, in the answer's header
//! (`x-request-id`) and, where a fault of ours is shown, on the page. A line says what was asked by the
//! route's pattern, never what was typed, looked at or by whom.

use std::{fmt, time::Instant};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method},
    middleware::Next,
    response::Response,
};
use tracing::Instrument;
use uuid::Uuid;

use crate::app::App;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");
/// Where no route is: nobody's typing becomes a label.
const NOWHERE: &str = "none";

/// The name of a request, short enough to be read out on the telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(String);

impl RequestId {
    /// A name nobody has had. What a client calls its request is not taken over: it goes into the log.
    fn new() -> Self {
        Self(Uuid::new_v4().simple().to_string()[..10].to_owned())
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Names a request, and says and counts how it was answered.
pub async fn observe(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = RequestId::new();
    let method = match *request.method() {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        _ => "other",
    };
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| NOWHERE.to_owned(), |path| path.as_str().to_owned());
    request.extensions_mut().insert(id.clone());
    let began = Instant::now();
    let span = tracing::info_span!("request", %id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, took) = (response.status().as_u16(), began.elapsed());
    app.figures().answered(method, &route, status, took);
    let milliseconds = took.as_millis();
    span.in_scope(|| tracing::debug!(method, route, status, milliseconds, "answered"));
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert(HEADER, value);
    }
    response
}
