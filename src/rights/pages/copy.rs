//! A copy being put together: JSON for machines, kind by kind, and one page that says the same in words.

use std::time::Duration;

use askama::Template;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;
use serde_json::Value;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::{
    app::App,
    error::{Error, Result},
    rights::{
        archive::{Archive, Attached},
        model::{
            keys::Key,
            section::{Reading, Section},
        },
    },
    web::lang::Lang,
};

/// Copies gathered at once: each holds the text of one file in memory. A further one waits its turn.
const AT_ONCE: usize = 2;
/// How long it waits.
const TURN_WITHIN: Duration = Duration::from_secs(20);

static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);

/// A turn to gather a copy.
pub async fn turn() -> Result<SemaphorePermit<'static>> {
    tokio::time::timeout(TURN_WITHIN, TURNS.acquire())
        .await
        .map_err(|_| Error::Unavailable("others are taking copies".to_owned()))?
        .map_err(Error::fault)
}

/// The page in a copy that says all of it in words.
#[derive(Template)]
#[template(path = "rights/copy.html")]
struct CopyPage {
    title: String,
    made: String,
    what: String,
    care: String,
    reading: Reading,
    sections: Vec<Section>,
}

impl CopyPage {
    fn keys(&self) -> &'static [Key] {
        Key::ALL
    }
}

/// A copy being put together.
pub struct Copy {
    page: CopyPage,
    archive: Archive,
}

impl Copy {
    /// One of what `title` says, for that reader.
    pub fn new(app: &App, reading: Reading, reader: &str, title: String, what: String) -> Self {
        let Reading { lang, zone } = reading;
        let moment = app.clock.now().with_timezone(&zone).naive_local();
        let page = CopyPage {
            title,
            made: fl!(lang, "copy-made", day = lang.date(moment.date()), reader = reader),
            what,
            care: fl!(lang, "copy-care"),
            reading,
            sections: Vec::new(),
        };
        Self {
            page,
            archive: Archive::new(moment),
        }
    }

    /// In whose language it is.
    pub fn lang(&self) -> Lang {
        self.page.reading.lang
    }

    /// Puts the rows of a kind in, as JSON and in words.
    pub fn put(&mut self, code: &'static str, title: String, rows: &[Value]) -> Result<()> {
        let json = serde_json::to_vec_pretty(rows).map_err(Error::fault)?;
        self.archive.put(&format!("donnees/{code}.json"), &json)?;
        self.page
            .sections
            .push(Section::new(code, title, rows, self.page.reading));
        Ok(())
    }

    /// The copy as a download, with the files of those documents. Its name is not a child's: it stays in
    /// folders of downloads.
    pub fn deliver(mut self, app: &App, documents: Vec<Attached>, name: &str) -> Result<Response> {
        self.archive.put("index.html", self.page.render()?.as_bytes())?;
        let absent = fl!(self.lang(), "copy-absent");
        let body = self.archive.deliver(documents, app.documents().clone(), absent);
        let headers = [
            (header::CONTENT_TYPE, "application/zip".to_owned()),
            (
                header::CONTENT_DISPOSITION,
                format!("attachment; filename=\"{name}.zip\""),
            ),
        ];
        Ok((headers, body).into_response())
    }
}
