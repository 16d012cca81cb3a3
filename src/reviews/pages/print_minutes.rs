//! The minutes of a held review as a file.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use serde::Deserialize;

use crate::{
    documents,
    error::{Error, Result},
    ids::ReviewId,
    print,
    reviews::{model::minutes::Answers, pages::approach, paper::Minutes, store},
    trail,
    web::visit::Visit,
};

/// What the file is to hold.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Not empty when what each party brought is to be in it.
    contributions: String,
}

/// The file, with what the person asking may read.
pub async fn download(mut visit: Visit, Path(id): Path<ReviewId>, Query(asked): Query<Asked>) -> Result<Response> {
    let (review, head, _) = approach(&mut visit, id).await?;
    if !review.state.took_place() {
        return Err(Error::NotFound);
    }
    let (lang, today, reader) = (visit.lang(), visit.today, visit.person.name.clone());
    let db = visit.db();
    let dissents = store::dissents(db, id).await?;
    let (contributions, documents) = if asked.contributions.is_empty() {
        (Vec::new(), Vec::new())
    } else {
        (
            store::contributions(db, id).await?,
            documents::store::of(db, head.id, Some(id)).await?,
        )
    };
    let minutes = Minutes {
        answers: Answers::new(store::minutes::agreements(db, id).await?, &dissents),
        addenda: store::minutes::addenda(db, id).await?,
        parties: store::parties(db, &head, Some(id)).await?,
        decisions: store::decisions(db, id).await?,
        dissents,
        contributions,
        documents,
        review,
        head,
    };
    trail::store::exported(db, "reviews", id.0, minutes.head.territory, minutes.head.child).await?;
    let page = visit.close().await?;
    let paper = minutes.paper(lang, &reader, today);
    print::deliver(page, paper, &minutes.file_name(lang)).await
}
