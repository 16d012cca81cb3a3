//! Ending one's reminders from a letter, without signing in. Opening the link asks, since programs
//! that look at letters open links; a mail program posts to it by itself (RFC 8058).

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::{Error, Result},
    ids::PersonId,
    letters::store,
    web::{page::Page, render, visit::Guest},
};

#[derive(Template)]
#[template(path = "letters/stop.html")]
struct StopPage {
    page: Page,
    mark: String,
    stopped: bool,
}

/// Whose mark it is, and its signature.
fn read(mark: &str) -> Result<(PersonId, &str)> {
    let (person, signature) = mark.split_once('.').ok_or(Error::NotFound)?;
    let person = person.parse().map_err(|_| Error::NotFound)?;
    let plain = signature.bytes().all(|byte| byte.is_ascii_hexdigit());
    if plain {
        Ok((person, signature))
    } else {
        Err(Error::NotFound)
    }
}

/// The question.
pub async fn ask(State(app): State<App>, Guest(page): Guest, Path(mark): Path<String>) -> Result<Response> {
    let (person, signature) = read(&mark)?;
    let mut tx = app.database.begin().await?;
    if !store::knows_stop_mark(&mut tx, person, signature).await? {
        return Err(Error::NotFound);
    }
    render(&StopPage {
        page,
        mark,
        stopped: false,
    })
}

/// The answer.
pub async fn stop(State(app): State<App>, Guest(page): Guest, Path(mark): Path<String>) -> Result<Response> {
    let (person, signature) = read(&mark)?;
    let mut tx = app.database.begin().await?;
    if !store::stop_reminders(&mut tx, person, signature).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    render(&StopPage {
        page,
        mark,
        stopped: true,
    })
}
