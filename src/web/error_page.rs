//! Errors as pages: plain words in the person's language, never an internal message. A fault of
//! ours carries a reference that is also in the log of the server.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{MatchedPath, Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use i18n_embed_fl::fl;

use crate::{
    api::problem,
    app::App,
    error::{Error, Result},
    operations::{pages::ForMachines, request::RequestId},
    people::store,
    trail,
    unsent::keep::{Again, Waits},
    web::{encode, page::Page, visit},
};

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    title: String,
    words: String,
    reference: Option<String>,
    /// What was posted waits for its writer.
    waits: bool,
    /// What was posted could not even wait: it is sent again from here.
    again: Option<Again>,
    /// Whoever has several capacities may find it in another: where one is chosen.
    elsewhere: Option<String>,
}

/// Writes the page of an error a handler returned, and the refusal into the log.
pub async fn write(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let lang = visit::language(&parts);
    let token = visit::token(&parts);
    let matched = parts
        .extensions
        .get::<MatchedPath>()
        .map(|path| path.as_str().to_owned());
    let path = parts.uri.path().to_owned();
    let method = parts.method.clone();
    let id = parts.extensions.get::<RequestId>().map(ToString::to_string);
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(error) = error_of(&response) else {
        return response;
    };
    let refused = matches!(*error, Error::NotFound | Error::Refused);
    let mut elsewhere = matches!(*error, Error::CapacityChanged).then(|| "/acting".to_owned());
    if let (true, Some(token), Some(matched)) = (refused, token, matched) {
        match log_refusal(&app, &token, &method, &matched, &path).await {
            Ok(several) => elsewhere = several.then(|| format!("/acting?next={}", encode(&path))),
            Err(fault) => {
                tracing::error!(%fault, "a refusal could not be logged");
                return page_of(&app, lang, &fault, id, Onward::default()).into_response();
            }
        }
    }
    if problem::is_api(&path) {
        return told(problem::of(&error), &response);
    }
    if error.status() == StatusCode::SEE_OTHER {
        return response;
    }
    let onward = Onward {
        waits: response.extensions().get::<Waits>().is_some(),
        again: response.extensions().get::<Again>().cloned(),
        elsewhere,
    };
    told(page_of(&app, lang, &error, id, onward).into_response(), &response)
}

/// With what machines are told beside the status.
fn told(mut answer: Response, bare: &Response) -> Response {
    for name in [header::ALLOW, header::RETRY_AFTER, header::WWW_AUTHENTICATE] {
        if let Some(value) = bare.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

/// The error a handler returned, or the one a layer answered with.
fn error_of(response: &Response) -> Option<Arc<Error>> {
    if response.extensions().get::<ForMachines>().is_some() {
        return None;
    }
    if let Some(error) = response.extensions().get::<Arc<Error>>() {
        return Some(error.clone());
    }
    let error = match response.status() {
        StatusCode::NOT_FOUND => Error::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Error::MethodNotAllowed,
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        StatusCode::FORBIDDEN => Error::Refused,
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => Error::Unavailable("too slow".to_owned()),
        StatusCode::INTERNAL_SERVER_ERROR => Error::fault("a panic or a layer's error"),
        StatusCode::BAD_REQUEST => Error::Unreadable("request".to_owned()),
        _ => return None,
    };
    Some(Arc::new(error))
}

/// Logs it; whether the person has several capacities.
async fn log_refusal(app: &App, token: &str, method: &Method, matched: &str, path: &str) -> Result<bool> {
    let mut tx = app.database.begin().await?;
    let Some(person) = store::identify(&mut tx, token).await? else {
        return Ok(false);
    };
    trail::store::refused(&mut tx, method.as_str(), matched, trail::named(path)).await?;
    tx.commit().await?;
    Ok(person.has_several_capacities() && *method == Method::GET)
}

/// How one goes on: what becomes of what was posted, and where else it may be.
#[derive(Default)]
struct Onward {
    waits: bool,
    again: Option<Again>,
    elsewhere: Option<String>,
}

fn page_of(
    app: &App,
    lang: crate::web::lang::Lang,
    error: &Error,
    id: Option<String>,
    onward: Onward,
) -> (StatusCode, Html<String>) {
    let reference = match error {
        Error::Fault(cause) => {
            let reference = id.unwrap_or_default();
            tracing::error!(reference, %cause, "fault");
            Some(reference)
        }
        Error::Unavailable(cause) => {
            tracing::warn!(%cause, "unavailable");
            None
        }
        _ => None,
    };
    let (title, words) = match error {
        Error::NotFound => (fl!(lang, "error-not-found"), fl!(lang, "error-not-found-words")),
        Error::Refused => (fl!(lang, "error-refused"), fl!(lang, "error-refused-words")),
        Error::CapacityChanged => (
            fl!(lang, "error-capacity-changed"),
            fl!(lang, "error-capacity-changed-words"),
        ),
        Error::Conflict => (fl!(lang, "error-conflict"), fl!(lang, "error-conflict-words")),
        Error::TooOften(wait) => {
            let count = wait.as_secs().max(1);
            let words = fl!(lang, "error-too-often-words", count = count);
            (fl!(lang, "error-too-often"), words)
        }
        Error::Unreadable(_)
        | Error::MethodNotAllowed
        | Error::SignInNeeded(_)
        | Error::CapacityNeeded(_)
        | Error::TokenNeeded
        | Error::ProofNeeded { .. } => (fl!(lang, "error-unreadable"), fl!(lang, "error-unreadable-words")),
        Error::TooLarge => (fl!(lang, "error-too-large"), fl!(lang, "error-too-large-words")),
        Error::Unavailable(_) => (fl!(lang, "error-unavailable"), fl!(lang, "error-unavailable-words")),
        Error::Fault(_) => (fl!(lang, "error-fault"), fl!(lang, "error-fault-words")),
    };
    let page = Page::new(lang, None, app.demonstration(), "/");
    let view = ErrorPage {
        page,
        title,
        words,
        reference,
        waits: onward.waits,
        again: onward.again,
        elsewhere: onward.elsewhere,
    };
    (error.status(), Html(view.render().unwrap_or_default()))
}
