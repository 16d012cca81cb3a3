//! The capacity one acts in, carried by every form of whoever has several: one that was opened in another
//! window, before the capacity was changed there, does not act in the new one unseen. No template has to think of
//! it: the addresses of forms are marked as the page leaves. What a capacity opens is for the policies.

use std::sync::{Arc, OnceLock};

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, Method, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{
    error::{Error, Result},
    people::model::Person,
    web::routes::Audience,
};

/// The longest page.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// What carries the mark in a form's address.
const NAME: &str = "acting";

/// The mark of the pages that answer a request, once it is known who asks.
#[derive(Clone, Default)]
struct Mark(Arc<OnceLock<String>>);

/// Whether somebody may go on in the capacity it acts in: one of several is chosen, and a form was opened in it.
/// Pages about the account are everybody's in any.
pub fn check(parts: &Parts, person: &Person, audience: Audience, back: String) -> Result<()> {
    if person.must_choose() {
        return match audience.includes(Audience::ACCOUNT) {
            true => Ok(()),
            false => Err(Error::CapacityNeeded(back)),
        };
    }
    let Some(capacity) = person.acts_in() else {
        return Ok(());
    };
    let mark = capacity.code();
    if parts.method == Method::POST && !audience.includes(Audience::ACCOUNT) {
        // Whoever has one only may have had several when the form was opened.
        let same = carried(parts).map_or(!person.has_several_capacities(), |carried| carried == mark);
        if !same {
            return Err(Error::CapacityChanged);
        }
    }
    if let (true, Some(Mark(known))) = (person.has_several_capacities(), parts.extensions.get::<Mark>()) {
        known.get_or_init(|| mark);
    }
    Ok(())
}

fn carried(parts: &Parts) -> Option<&str> {
    let pairs = parts.uri.query()?.split('&');
    pairs
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(name, value)| (name == NAME).then_some(value))
}

/// Marks the forms of the page that answers.
pub async fn mark(mut request: Request, next: Next) -> Response {
    let mark = Mark::default();
    request.extensions_mut().insert(mark.clone());
    let response = next.run(request).await;
    match mark.0.get() {
        Some(mark) if is_page(response.headers()) => marked(response, mark).await,
        _ => response,
    }
}

fn is_page(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}

async fn marked(response: Response, mark: &str) -> Response {
    let (mut parts, body) = response.into_parts();
    let page = match to_bytes(body, MOST_BYTES)
        .await
        .map(|bytes| String::from_utf8(bytes.into()))
    {
        Ok(Ok(page)) => with_mark(&page, mark),
        _ => return Error::fault("a page that cannot be read again").into_response(),
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

/// The page, with the mark in the address of each form that is posted.
fn with_mark(page: &str, mark: &str) -> String {
    let mut marked = String::with_capacity(page.len() + 1024);
    let mut rest = page;
    while let Some(start) = rest.find("<form ") {
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end);
        marked.push_str(&rest[..start]);
        marked.push_str(&form_with_mark(&rest[start..end], mark));
        rest = &rest[end..];
    }
    marked.push_str(rest);
    marked
}

fn form_with_mark(tag: &str, mark: &str) -> String {
    if !tag.contains("method=\"post\"") {
        return tag.to_owned();
    }
    let Some((before, after)) = tag.split_once("action=\"") else {
        return format!("{tag} action=\"?{NAME}={mark}\"");
    };
    let (address, after) = after.split_once('"').unwrap_or((after, ""));
    let (path, anchor) = address
        .split_once('#')
        .map_or((address, String::new()), |(path, anchor)| (path, format!("#{anchor}")));
    let sign = if path.contains('?') { "&amp;" } else { "?" };
    format!("{before}action=\"{path}{sign}{NAME}={mark}{anchor}\"{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_that_is_posted_carries_the_mark_and_nothing_else_does() {
        let page = r#"<form method="get" action="/search"><form class="x" method="post" action="/a">
<form method="post" action="/b?c=d#e" novalidate><form method="post"><textarea>&lt;form method="post"</textarea>"#;
        assert_eq!(
            with_mark(page, "family"),
            r#"<form method="get" action="/search"><form class="x" method="post" action="/a?acting=family">
<form method="post" action="/b?c=d&amp;acting=family#e" novalidate><form method="post" action="?acting=family"><textarea>&lt;form method="post"</textarea>"#
        );
    }
}
