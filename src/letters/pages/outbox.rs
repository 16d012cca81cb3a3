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
    letters::{
        model::{Office, Stuck},
        store,
    },
    web::{form::Posted, page::Page, render, saved, visit::Visit},
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
        let local = instant.with_timezone(&self.zone);
        let lang = self.page.lang;
        format!("{}, {}", lang.date(local.date_naive()), lang.time(local.time()))
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
