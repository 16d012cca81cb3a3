//! Downloading a document: never shown in the page, always saved as a file, and logged.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};

use crate::{
    app::App,
    documents::{model::disposition, store},
    error::Result,
    ids::DocumentId,
    partnerships, trail,
    web::visit::Caller,
};

/// The file. Where files are may be slow or hang: no connection to the database waits for it, and whether the
/// document is still shown to who asks is asked again once it is there.
pub async fn download(State(app): State<App>, asks: Caller, Path(id): Path<DocumentId>) -> Result<Response> {
    let mut visit = asks.visit().await?;
    let stored_as = store::one(visit.db(), id).await?.stored_as;
    drop(visit);
    let file = app.documents().get(stored_as).await?;

    let mut visit = asks.visit().await?;
    let document = store::one(visit.db(), id).await?;
    let head = partnerships::store::head(visit.db(), document.partnership).await?;
    trail::store::exported(visit.db(), "documents", id.0, head.territory, head.child).await?;
    visit.commit().await?;
    let headers = [
        (header::CONTENT_TYPE, document.kind.media_type().to_owned()),
        (header::CONTENT_LENGTH, document.size_bytes.to_string()),
        (header::CONTENT_DISPOSITION, disposition(&document.file_name)),
    ];
    Ok((headers, file).into_response())
}
