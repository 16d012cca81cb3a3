//! Around every form: what was posted and not taken, since nobody was signed in any more, since something
//! broke or since a fresh proof is wanted first, is kept for its writer before the answer leaves.

use std::{sync::Arc, time::Duration};

use axum::{
    body::{Body, Bytes, HttpBody, to_bytes},
    extract::{FromRequest, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Form;

use super::{
    model::{Fields, Kept, may_wait, without_secrets},
    store,
};
use crate::{
    app::{App, MOST_BYTES, MOST_OF_ANYBODY},
    error::{Error, Result},
    people,
    web::{pages::local, visit},
};

/// A form that comes in more slowly than this is not read.
const READ_WITHIN: Duration = Duration::from_secs(10);

/// Said of an answer: what was posted waits for its writer.
#[derive(Clone, Copy)]
pub struct Waits;

/// Said of an answer: the database is away, so nothing could be kept; the page itself carries what was
/// posted, to be sent again as it was.
#[derive(Debug, Clone)]
pub struct Again {
    /// Where it goes.
    pub address: String,
    /// What was posted.
    pub fields: Fields,
}

/// Where a writer finds it again.
pub const ADDRESS: &str = "/unsent";

/// Keeps what was posted when it was not taken.
pub async fn keep(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let token = visit::token(&parts).filter(|_| parts.method == Method::POST && is_a_form(&parts.headers));
    let Some(token) = token else {
        let asked = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
        let response = next.run(Request::from_parts(parts, body)).await;
        return proof_of(&response).map_or(response, |act| after_proof(act, asked));
    };
    // Said beforehand, as browsers do: nothing of it is read.
    if body.size_hint().lower() > MOST_BYTES as u64 {
        return Error::TooLarge.into_response();
    }
    let is_short = body
        .size_hint()
        .upper()
        .is_some_and(|most| most <= MOST_OF_ANYBODY as u64);
    if !is_short && is_nobody(&app, &token).await {
        return Error::TooLarge.into_response();
    }
    let Ok(received) = tokio::time::timeout(READ_WITHIN, to_bytes(body, MOST_BYTES)).await else {
        return Error::Unavailable("a form that came in too slowly".to_owned()).into_response();
    };
    let Ok(posted) = received else {
        return Error::TooLarge.into_response();
    };
    let address = parts.uri.path().to_owned();
    // In the capacity it was opened in, which stands in the query; and never to another host.
    let asked = local(parts.uri.path_and_query().map_or("/", |asked| asked.as_str()));
    let mut response = next.run(Request::from_parts(parts, Body::from(posted.clone()))).await;
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        if let Some(fields) = read(posted).await.filter(without_secrets) {
            response.extensions_mut().insert(Again { address: asked, fields });
        }
        return response;
    }
    let Some(error) = error_of(&response) else {
        return response;
    };
    let kept = match *error {
        Error::SignInNeeded(_)
        | Error::CapacityNeeded(_)
        | Error::CapacityChanged
        | Error::Conflict
        | Error::Fault(_) => wait(&app, &token, &address, posted).await,
        Error::ProofNeeded { .. } => wait_for_proof(&app, &token, &address, posted).await,
        _ => return response,
    };
    let kept = kept.unwrap_or_else(|fault| {
        tracing::error!(%fault, "a form that was not taken could not be kept");
        false
    });
    match &*error {
        Error::ProofNeeded { act, .. } => return after_proof(act.clone(), address),
        Error::CapacityNeeded(_) if kept => return Error::CapacityNeeded(ADDRESS.to_owned()).into_response(),
        Error::SignInNeeded(_) if kept => return Error::SignInNeeded(ADDRESS.to_owned()).into_response(),
        _ if kept => _ = response.extensions_mut().insert(Waits),
        _ => {}
    }
    response
}

/// Whether the database says that nobody is signed in with it. While it is away, what was typed counts more.
async fn is_nobody(app: &App, token: &str) -> bool {
    let who = async {
        let mut tx = app.database.begin().await?;
        people::store::identify(&mut tx, token).await
    };
    matches!(who.await, Ok(None))
}

fn error_of(response: &Response) -> Option<Arc<Error>> {
    response.extensions().get::<Arc<Error>>().cloned()
}

/// The act that was stopped for want of a fresh proof.
fn proof_of(response: &Response) -> Option<String> {
    match &*error_of(response)? {
        Error::ProofNeeded { act, .. } => Some(act.clone()),
        _ => None,
    }
}

/// To the page that asks for the proof, and from there on to what was asked.
fn after_proof(act: String, next: String) -> Response {
    Error::ProofNeeded { act, next }.into_response()
}

fn is_a_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

async fn wait(app: &App, token: &str, address: &str, posted: Bytes) -> Result<bool> {
    let Some(fields) = read(posted).await else {
        return Ok(false);
    };
    if !may_wait(address, &fields) {
        return Ok(false);
    }
    let mut tx = app.database.begin().await?;
    let kept = store::keep(&mut tx, token, address, &Kept { fields }).await?;
    tx.commit().await?;
    Ok(kept)
}

/// Keeps a form until its writer has proved who it is; whatever it holds, but no secret.
async fn wait_for_proof(app: &App, token: &str, address: &str, posted: Bytes) -> Result<bool> {
    let Some(fields) = read(posted).await.filter(without_secrets) else {
        return Ok(false);
    };
    let mut tx = app.database.begin().await?;
    let Some(person) = people::store::identify(&mut tx, token).await? else {
        return Ok(false);
    };
    store::keep_for_proof(&mut tx, person.id, address, &Kept { fields }).await?;
    tx.commit().await?;
    Ok(true)
}

/// The fields, as the forms themselves are read.
async fn read(posted: Bytes) -> Option<Fields> {
    let request = Request::post("/")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(posted))
        .ok()?;
    Form::<Fields>::from_request(request, &())
        .await
        .ok()
        .map(|Form(fields)| fields)
}
