//! Around every form: what was posted and not taken, since nobody was signed in any more or since
//! something broke, is kept for its writer before the answer leaves.

use std::{sync::Arc, time::Duration};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{FromRequest, Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Form;

use super::{
    model::{Fields, Kept, may_wait},
    store,
};
use crate::{
    app::App,
    error::{Error, Result},
    web::visit,
};

/// A form that comes in more slowly than this is not read.
const READ_WITHIN: Duration = Duration::from_secs(10);

/// Said of an answer: what was posted waits for its writer.
#[derive(Clone, Copy)]
pub struct Waits;

/// Where a writer finds it again.
pub const ADDRESS: &str = "/unsent";

/// Keeps what was posted when it was not taken.
pub async fn keep(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let token = visit::token(&parts).filter(|_| parts.method == Method::POST && is_a_form(&parts.headers));
    let Some(token) = token else {
        return next.run(Request::from_parts(parts, body)).await;
    };
    let Ok(read) = tokio::time::timeout(READ_WITHIN, to_bytes(body, crate::app::MOST_BYTES)).await else {
        return Error::Unavailable("a form that came in too slowly".to_owned()).into_response();
    };
    let Ok(posted) = read else {
        return Error::TooLarge.into_response();
    };
    let address = parts.uri.path().to_owned();
    let mut response = next.run(Request::from_parts(parts, Body::from(posted.clone()))).await;
    let Some(error) = response.extensions().get::<Arc<Error>>().cloned() else {
        return response;
    };
    if !matches!(*error, Error::SignInNeeded(_) | Error::Conflict | Error::Fault(_)) {
        return response;
    }
    match wait(&app, &token, &address, posted).await {
        Ok(true) if matches!(*error, Error::SignInNeeded(_)) => {
            return Error::SignInNeeded(ADDRESS.to_owned()).into_response();
        }
        Ok(true) => {
            response.extensions_mut().insert(Waits);
        }
        Ok(false) => {}
        Err(fault) => tracing::error!(%fault, "a form that was not taken could not be kept"),
    }
    response
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
