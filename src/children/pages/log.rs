//! Who opened or changed a child's file: the access log, for the coordination.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    children::{model::Child, store},
    error::Result,
    exchange::{sheet::WHOLE, write::Format},
    ids::ChildId,
    trail::{self, model::Entry},
    web::{page::Page, pager::Pager, render, visit::Visit},
};

/// Entries of a page.
const SIZE: i64 = 50;

#[derive(Template)]
#[template(path = "children/log.html")]
struct LogPage {
    page: Page,
    child: Child,
    entries: Vec<Entry>,
    pager: Pager,
    zone: Tz,
}

/// Which page.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    page: String,
}

/// The log of a child as a file, whole.
pub async fn take_away(mut visit: Visit, format: Format, Path(id): Path<ChildId>) -> Result<Response> {
    let (lang, zone) = (visit.lang(), visit.person.time_zone);
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    let (entries, _) = trail::store::of_child(visit.db(), id, 0, WHOLE).await?;
    let title = fl!(lang, "children-log-of", child = child.name());
    Entry::sheet(&entries, title, id, zone, lang).leave(visit, format).await
}

/// The log of a child.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>, Query(asked): Query<Asked>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    trail::store::opened(visit.db(), "trail", id.0, child.territory, Some(id)).await?;
    let asked = asked.page.parse::<i64>().unwrap_or(1).max(1);
    let (entries, total) = trail::store::of_child(visit.db(), id, (asked - 1).saturating_mul(SIZE), SIZE).await?;
    let pager = Pager::new(asked, SIZE, total, &visit.frame().address);
    let zone = visit.person.time_zone;
    render(&LogPage {
        child,
        entries,
        pager,
        zone,
        page: visit.close().await?,
    })
}
