//! The pages of people, a file for each thing one does.

pub mod account;
pub mod acting;
pub mod demonstration;
pub mod invitation;
pub mod own_identities;
pub mod own_passkeys;
pub mod own_second_factor;
mod passkey;
pub mod passkey_sign_in;
pub mod prove;
pub mod provider;
pub mod second_factor;
pub mod sign_in;
pub mod sign_out;
pub mod unlinked;

use axum::{
    http::{HeaderMap, HeaderName, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};

use crate::web::{encode, pages::local, visit::SESSION_COOKIE};

/// What the browser says of itself, for the list of sessions.
fn browser(headers: &HeaderMap) -> String {
    let said = headers
        .get(header::USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    said.chars().take(300).collect()
}

/// The cookie that hands the session's token to the browser.
fn session_cookie(token: String, encrypted: bool) -> Cookie<'static> {
    Cookie::build((SESSION_COOKIE, token))
        .path("/")
        .http_only(true)
        .secure(encrypted)
        .same_site(SameSite::Lax)
        .build()
}

/// Hands the session's token to the browser and leads on.
fn signed_in(jar: CookieJar, token: String, encrypted: bool, next: &str) -> Response {
    (jar.add(session_cookie(token, encrypted)), Redirect::to(next)).into_response()
}

/// Takes the token back, with whatever a browser kept, and leads to the sign-in page; from there on to `next`.
fn signed_out(jar: CookieJar, next: &str) -> Response {
    let gone = Cookie::build(SESSION_COOKIE).path("/");
    let forget = [(HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"")];
    let address = match next {
        "" => "/sign-in?done=signed-out".to_owned(),
        next => format!("/sign-in?next={}", encode(&local(next))),
    };
    (jar.remove(gone), forget, Redirect::to(&address)).into_response()
}
