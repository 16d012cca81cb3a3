//! Writing what a recording says, for who is deaf or reads another language: only who recorded it does.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    documents::{
        form::TranscriptForm,
        model::{Document, home},
        store,
    },
    error::{Error, Result},
    ids::DocumentId,
    partnerships::{self, model::Head},
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "documents/transcribe.html")]
struct TranscribePage {
    page: Page,
    recording: Recording,
    form: TranscriptForm,
    problems: Problems,
}

/// A recording of this person's, and where it came from.
struct Recording {
    head: Head,
    document: Document,
    home: String,
}

impl Recording {
    async fn own(visit: &mut Visit, id: DocumentId) -> Result<Self> {
        let person = visit.person.clone();
        let document = store::one(visit.db(), id).await?;
        let (head, standing) = partnerships::store::approach(visit.db(), &person, document.partnership).await?;
        if !document.may_transcribe(&head, &standing) {
            return Err(Error::Refused);
        }
        let home = home(&head, &standing, document.review);
        Ok(Self { head, document, home })
    }

    async fn page(self, visit: Visit, form: TranscriptForm, problems: Problems) -> Result<TranscribePage> {
        Ok(TranscribePage {
            page: visit.close().await?,
            recording: self,
            form,
            problems,
        })
    }
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<DocumentId>) -> Result<Response> {
    let recording = Recording::own(&mut visit, id).await?;
    let form = TranscriptForm::of(&recording.document);
    render(&recording.page(visit, form, Problems::default()).await?)
}

/// Keeps what was written.
pub async fn transcribe(
    mut visit: Visit,
    Path(id): Path<DocumentId>,
    Posted(form): Posted<TranscriptForm>,
) -> Result<Response> {
    let recording = Recording::own(&mut visit, id).await?;
    let words = match form.check() {
        Ok(words) => words,
        Err(problems) => return render_problems(&recording.page(visit, form, problems).await?),
    };
    if !store::transcribe(visit.db(), id, form.version, &words).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    Ok(saved(&recording.home, "voice-transcribed"))
}
