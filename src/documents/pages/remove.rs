//! Taking a document away: its party does, nobody else, and the log remembers it.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    documents::{
        model::{Document, home},
        store,
    },
    error::{Error, Result},
    ids::DocumentId,
    partnerships::{self, model::Head},
    web::{page::Page, render, saved, visit::Visit},
};

#[derive(Template)]
#[template(path = "documents/remove.html")]
struct RemovePage {
    page: Page,
    head: Head,
    document: Document,
    home: String,
}

/// A document of this person's party, and where it came from.
async fn own(visit: &mut Visit, id: DocumentId) -> Result<(Document, Head, String)> {
    let person = visit.person.clone();
    let document = store::one(visit.db(), id).await?;
    let (head, standing) = partnerships::store::approach(visit.db(), &person, document.partnership).await?;
    if !document.may_remove(&head, &standing) {
        return Err(Error::Refused);
    }
    let home = home(&head, &standing, document.review);
    Ok((document, head, home))
}

/// Asks whether it is meant.
pub async fn ask(mut visit: Visit, Path(id): Path<DocumentId>) -> Result<Response> {
    let (document, head, home) = own(&mut visit, id).await?;
    render(&RemovePage {
        page: visit.close().await?,
        head,
        document,
        home,
    })
}

/// Takes it away; its file after, so that no document is ever without one.
pub async fn remove(State(app): State<App>, mut visit: Visit, Path(id): Path<DocumentId>) -> Result<Response> {
    let (document, _, home) = own(&mut visit, id).await?;
    if !store::remove(visit.db(), id).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    if let Err(error) = app.documents().remove(document.stored_as).await {
        tracing::warn!(%error, "the file of a document taken away stays until it is swept");
    }
    Ok(saved(&home, "document-removed"))
}
