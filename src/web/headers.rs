//! What every answer tells the browser: what a page may load, that nothing is kept, that nobody
//! frames it; and that what is no page of ours is inert wherever it is opened.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use crate::app::App;

/// Ours and nothing else, and nothing written into the page itself.
const PAGE: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; \
    connect-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A file (a document somebody attached, say) loads nothing, runs nothing, belongs to no site.
const FILE: &str = "default-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'; \
    frame-ancestors 'none'; sandbox";

/// A year, for this host and any below it: once seen encrypted, never in clear again.
const ENCRYPTED_ONLY: &str = "max-age=31536000; includeSubDomains";

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// Writes them on every answer, errors included.
pub async fn write(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    say_charset(headers);
    let policy = if is_page(headers) { PAGE } else { FILE };
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if app.encrypted() {
        let value = HeaderValue::from_static(ENCRYPTED_ONLY);
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    // Nothing of a child stays in a browser's cache; assets say otherwise for themselves.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

fn media_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()
}

fn is_page(headers: &HeaderMap) -> bool {
    let page = media_type(headers).is_some_and(|kind| kind.starts_with("text/html"));
    page && !headers.contains_key(header::CONTENT_DISPOSITION)
}

/// Every text says that it is UTF-8, so that no browser guesses.
fn say_charset(headers: &mut HeaderMap) {
    let Some(kind) = media_type(headers) else { return };
    let is_text = kind.starts_with("text/") || kind.ends_with("/javascript") || kind.ends_with("xml");
    if is_text
        && !kind.contains("charset")
        && let Ok(value) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
    {
        headers.insert(header::CONTENT_TYPE, value);
    }
}
