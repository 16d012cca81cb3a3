//! Cookies over encrypted connections: whatever a feature calls its cookie, the browser knows it as
//! `__Host-…`, which it takes from this very host only, over an encrypted connection, for every path.
//! So neither a neighbouring site nor a page in clear can slip in a session of its own. Here for all
//! cookies at once, so that none is forgotten.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use crate::app::App;

const BOUND: &str = "__Host-";

/// Renames cookies on their way in and out; without encryption browsers would refuse the prefix.
pub async fn bind(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if !app.encrypted() {
        return next.run(request).await;
    }
    keep_bound(request.headers_mut());
    let mut response = next.run(request).await;
    let set: Vec<HeaderValue> = response
        .headers_mut()
        .get_all(header::SET_COOKIE)
        .iter()
        .cloned()
        .collect();
    response.headers_mut().remove(header::SET_COOKIE);
    for cookie in set.iter().filter_map(bound) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Only cookies that carry the prefix, without it.
fn keep_bound(headers: &mut HeaderMap) {
    let ours: Vec<String> = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|cookie| cookie.trim().strip_prefix(BOUND).map(str::to_owned))
        .collect();
    headers.remove(header::COOKIE);
    if let Ok(value) = HeaderValue::from_str(&ours.join("; "))
        && !value.is_empty()
    {
        headers.insert(header::COOKIE, value);
    }
}

/// A cookie under its bound name; all of ours are for every path and no other host.
fn bound(cookie: &HeaderValue) -> Option<HeaderValue> {
    let cookie = cookie.to_str().ok()?;
    let is_secure = cookie.split(';').any(|part| part.trim().eq_ignore_ascii_case("secure"));
    let secure = if is_secure { "" } else { "; Secure" };
    HeaderValue::from_str(&format!("{BOUND}{cookie}{secure}")).ok()
}
