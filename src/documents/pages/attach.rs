//! Attaching a document: a file, what it is, and who will see it said beside the button. The same form
//! takes a voice that a telephone records, for who would rather speak than write.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    actions::model::Readers,
    app::App,
    documents::{
        form::DocumentForm,
        kind::Kind,
        model::{home, takes_documents},
        store,
    },
    error::{Error, Result},
    ids::PartnershipId,
    partnerships::{
        self,
        model::{Head, Standing},
    },
    reviews::{self, model::Review},
    web::{form::Problems, page::Page, render, render_problems, saved, upload::Sent, visit::Visit},
};

#[derive(Template)]
#[template(path = "documents/new.html")]
struct AttachPage {
    page: Page,
    place: Place,
    readers: Readers,
    form: DocumentForm,
    problems: Problems,
}

impl AttachPage {
    fn accepted(&self) -> String {
        Kind::accepted()
    }

    fn title(&self) -> String {
        if self.form.is_voice() {
            fl!(self.page.lang, "voice-record")
        } else {
            fl!(self.page.lang, "document-attach")
        }
    }

    fn review_words(&self) -> Option<String> {
        let review = self.place.review.as_ref()?;
        let lang = self.page.lang;
        Some(match review.day() {
            Some(day) => fl!(lang, "document-of-review", day = lang.date(day)),
            None => fl!(lang, "document-of-review-asked"),
        })
    }
}

/// Where a document is to be attached.
struct Place {
    head: Head,
    standing: Standing,
    review: Option<Review>,
}

impl Place {
    fn home(&self) -> String {
        home(&self.head, &self.standing, self.review.as_ref().map(|review| review.id))
    }

    async fn page(self, mut visit: Visit, form: DocumentForm, problems: Problems) -> Result<AttachPage> {
        let readers = store::readers(visit.db(), &self.head, self.standing.party()).await?;
        Ok(AttachPage {
            page: visit.close().await?,
            place: self,
            readers,
            form,
            problems,
        })
    }
}

/// The partnership, and the review in it, that this person attaches documents to.
async fn approach(visit: &mut Visit, id: PartnershipId, review: &str) -> Result<Place> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    standing.still_writing(&head)?;
    let review = match review.trim() {
        "" => None,
        review => {
            let review = review.parse().map_err(|_| Error::NotFound)?;
            Some(reviews::store::review(visit.db(), review).await?)
        }
    };
    if review.as_ref().is_some_and(|review| review.partnership != id) {
        return Err(Error::NotFound);
    }
    if !review.as_ref().is_none_or(takes_documents) {
        return Err(Error::Conflict);
    }
    Ok(Place { head, standing, review })
}

/// The review one came from, and whether one comes to record one's voice.
#[derive(Debug, Deserialize)]
pub struct From {
    #[serde(default)]
    review: String,
    #[serde(default)]
    voice: String,
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>, Query(from): Query<From>) -> Result<Response> {
    let place = approach(&mut visit, id, &from.review).await?;
    let mut form = DocumentForm {
        review: from.review,
        voice: from.voice,
        ..DocumentForm::default()
    };
    if form.is_voice() {
        form.title = fl!(visit.lang(), "voice-name", day = visit.lang().date(visit.today));
    }
    render(&place.page(visit, form, Problems::default()).await?)
}

/// The file is kept before its document is written: what fails in between leaves a file without a
/// document, which the sweep takes away, and never a document without its file. Where files are may be
/// slow or hang: no connection to the database waits for it, and what was asked before is asked again.
pub async fn attach(
    State(app): State<App>,
    Path(id): Path<PartnershipId>,
    Sent(sender, mut form): Sent<DocumentForm>,
) -> Result<Response> {
    let mut visit = sender.visit().await?;
    let place = approach(&mut visit, id, &form.review).await?;
    let review = place.review.as_ref().map(|review| review.id);
    let document = match form.check(review, place.head.child.is_some()) {
        Ok(document) => document,
        Err(problems) => return render_problems(&place.page(visit, form, problems).await?),
    };
    if let Some(address) = visit.led_to(form.once).await? {
        return Ok(saved(&address, "document-attached"));
    }
    drop(visit);
    let key = Uuid::new_v4();
    app.documents().put(key, document.content.clone()).await?;

    let mut visit = sender.visit().await?;
    let place = approach(&mut visit, id, &form.review).await?;
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "document-attached"));
    }
    let by = (place.standing.party(), visit.person.id);
    store::attach(visit.db(), &place.head, by, &document, key).await?;
    visit.done(form.once, &place.home()).await?;
    visit.commit().await?;
    Ok(saved(&place.home(), document.notice()))
}
