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
    web::visit::Visit,
};

/// The file.
pub async fn download(State(app): State<App>, mut visit: Visit, Path(id): Path<DocumentId>) -> Result<Response> {
    let document = store::one(visit.db(), id).await?;
    let head = partnerships::store::head(visit.db(), document.partnership).await?;
    trail::store::exported(visit.db(), "documents", id.0, head.territory, head.child).await?;
    let file = app.documents().get(document.stored_as).await?;
    visit.commit().await?;
    let headers = [
        (header::CONTENT_TYPE, document.kind.media_type().to_owned()),
        (header::CONTENT_LENGTH, document.size_bytes.to_string()),
        (header::CONTENT_DISPOSITION, disposition(&document.file_name)),
    ];
    Ok((headers, file).into_response())
}
