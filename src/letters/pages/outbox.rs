//! The outbox as an administrator sees it: whether letters leave, and those that did not.

use askama::Template;
use axum::{extract::State, response::Response};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    app::App,
    error::Result,
    exchange::{sheet::Sheet, write::Format},
    letters::{
        model::{Office, Stuck},
        store,
    },
    web::{form::Posted, lang::Lang, page::Page, render, saved, visit::Visit},
};

#[derive(Template)]
#[template(path = "letters/outbox.html")]
struct OutboxPage {
    page: Page,
    office: Office,
    stuck: Vec<Stuck>,
    leave: bool,
    zone: Tz,
}

impl OutboxPage {
    fn moment(&self, instant: &DateTime<Utc>) -> String {
        moment(*instant, self.zone, self.page.lang)
    }

    /// Whether letters leave, in a sentence.
    fn standing(&self) -> String {
        let lang = self.page.lang;
        match &self.office.last {
            _ if !self.leave && self.page.demonstration => fl!(lang, "letters-office-demonstration"),
            _ if !self.leave => fl!(lang, "letters-office-kept"),
            None => fl!(lang, "letters-office-untried"),
            Some((at, why)) if why.is_empty() => fl!(lang, "letters-office-answered", at = self.moment(at)),
            Some((at, why)) => fl!(lang, "letters-office-away", at = self.moment(at), why = why.as_str()),
        }
    }
}

fn moment(instant: DateTime<Utc>, zone: Tz, lang: Lang) -> String {
    let local = instant.with_timezone(&zone);
    format!("{}, {}", lang.date(local.date_naive()), lang.time(local.time()))
}

/// The letters that did not leave, as a file.
pub async fn take_away(mut visit: Visit, format: Format) -> Result<Response> {
    let (lang, zone) = (visit.lang(), visit.person.time_zone);
    let stuck = store::stuck(visit.db()).await?;
    Sheet::new("letters", fl!(lang, "letters-stuck-title"), &stuck)
        .column(fl!(lang, "accounts-name"), |letter| letter.name.as_str())
        .column(fl!(lang, "letters-stuck-kind"), |letter| letter.kind.label(lang))
        .column(fl!(lang, "letters-stuck-written"), |letter| {
            moment(letter.written_at, zone, lang)
        })
        .column(fl!(lang, "sheet-attempts"), |letter| i64::from(letter.attempts))
        .column(fl!(lang, "letters-stuck-error"), |letter| letter.why(lang))
        .leave(visit, format)
        .await
}

/// The page.
pub async fn show(State(app): State<App>, mut visit: Visit) -> Result<Response> {
    let office = store::office(visit.db()).await?;
    let stuck = store::stuck(visit.db()).await?;
    render(&OutboxPage {
        office,
        stuck,
        leave: app.letters_leave(),
        zone: visit.person.time_zone,
        page: visit.close().await?,
    })
}

/// One letter, or none for all that were given up.
#[derive(Debug, Deserialize)]
pub struct AgainForm {
    #[serde(default)]
    letter: String,
}

/// Has what was given up tried anew.
pub async fn send_again(mut visit: Visit, Posted(form): Posted<AgainForm>) -> Result<Response> {
    let letter = match form.letter.trim() {
        "" => None,
        // One that is none is as one that has left meanwhile.
        typed => Some(typed.parse::<Uuid>().unwrap_or_default()),
    };
    let again = store::send_again(visit.db(), letter).await?;
    visit.commit().await?;
    let code = if again == 0 {
        "letters-none-again"
    } else {
        "letters-again"
    };
    Ok(saved("/administration/letters", code))
}
