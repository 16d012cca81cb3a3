//! What every page shares: the person's visit, the page around the content, forms, their checks and
//! the files in them, languages, routes with their audience, assets, error pages, what a browser is told and how
//! often it may ask, the server.

pub mod accessibility;
pub mod assets;
pub mod capacity;
pub mod client;
pub mod cookies;
pub mod draft;
pub mod error_page;
pub mod field;
pub mod form;
pub mod headers;
pub mod icon;
pub mod lang;
pub mod limits;
pub mod page;
pub mod pager;
pub mod pages;
pub mod routes;
pub mod server;
pub mod upload;
pub mod visit;

use std::any::Any;

use askama::Template;
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::error::Result;

/// The view as a page.
pub fn render(view: &impl Template) -> Result<Response> {
    Ok(Html(view.render()?).into_response())
}

/// The view again, with what is wrong in it: status 422, so that nothing takes it for saved, and a title
/// that says so (`templates/base.html`), since it is what a screen reader says first.
pub fn render_problems(view: &impl Template) -> Result<Response> {
    let wrong: [(&str, &dyn Any); 1] = [("wrong", &true)];
    let html = view.render_with_values(&wrong)?;
    Ok((axum::http::StatusCode::UNPROCESSABLE_ENTITY, Html(html)).into_response())
}

/// Onwards after a form was saved, with the notice `notice-<code>` on the page one lands on.
pub fn saved(address: &str, code: &str) -> Response {
    let (path, anchor) = address
        .split_once('#')
        .map_or((address, String::new()), |(path, anchor)| (path, format!("#{anchor}")));
    let mark = if path.contains('?') { '&' } else { '?' };
    Redirect::to(&format!("{path}{mark}done={code}{anchor}")).into_response()
}

/// A text as part of an address.
pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => (byte as char).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The words of a search as `like` patterns' insides: its own signs stand for themselves.
pub fn words_of(typed: &str) -> Vec<String> {
    let clean = typed
        .replace('\0', "")
        .replace('\\', r"\\")
        .replace('%', r"\%")
        .replace('_', r"\_");
    clean
        .split_whitespace()
        .take(8)
        .map(|word| word.chars().take(60).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_cannot_smuggle_wildcards() {
        assert_eq!(words_of(" 100% l_a\0 "), [r"100\%", r"l\_a"]);
    }
}
