//! A version of the convention as a file.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use serde::Deserialize;

use crate::{
    conventions::{pages::approach, store},
    error::{Error, Result},
    ids::PartnershipId,
    print, trail,
    web::visit::Visit,
};

/// Which version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Its number; the latest when it is none.
    version: String,
}

/// The file.
pub async fn download(mut visit: Visit, Path(id): Path<PartnershipId>, Query(asked): Query<Asked>) -> Result<Response> {
    let (head, _) = approach(&mut visit, id).await?;
    let (lang, today, reader) = (visit.lang(), visit.today, visit.person.name.clone());
    let number: Option<i32> = asked.version.parse().ok();
    let versions = store::of(visit.db(), id).await?;
    let convention = versions
        .into_iter()
        .find(|version| number.is_none_or(|number| version.number == number))
        .ok_or(Error::NotFound)?;
    trail::store::exported(visit.db(), "conventions", convention.id.0, head.territory, None).await?;
    let page = visit.close().await?;
    let paper = convention.paper(lang, &reader, today);
    print::deliver(page, paper, &convention.file_name(lang)).await
}
