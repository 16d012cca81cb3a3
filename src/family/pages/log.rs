//! Who opened or changed the child's file, for its family.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    children::model::Child,
    error::Result,
    exchange::{sheet::WHOLE, write::Format},
    family::store,
    ids::ChildId,
    trail::{self, model::Entry},
    web::{page::Page, pager::Pager, render, visit::Visit},
};

/// Entries of a page.
const SIZE: i64 = 30;

#[derive(Template)]
#[template(path = "family/log.html")]
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

/// The log as a file, whole.
pub async fn take_away(mut visit: Visit, format: Format, Path(id): Path<ChildId>) -> Result<Response> {
    let (lang, person) = (visit.lang(), visit.person.clone());
    let (child, _) = store::own_child(visit.db(), &person, id).await?;
    let (entries, _) = trail::store::of_child(visit.db(), id, 0, WHOLE).await?;
    let title = fl!(lang, "family-log", child = child.given_name.as_str());
    Entry::sheet(&entries, title, id, person.time_zone, lang)
        .leave(visit, format)
        .await
}

/// The log.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>, Query(asked): Query<Asked>) -> Result<Response> {
    let person = visit.person.clone();
    let (child, _) = store::own_child(visit.db(), &person, id).await?;
    let asked = asked.page.parse::<i64>().unwrap_or(1).max(1);
    let (entries, total) = trail::store::of_child(visit.db(), id, (asked - 1).saturating_mul(SIZE), SIZE).await?;
    let pager = Pager::new(asked, SIZE, total, &visit.frame().address);
    let page = visit.close().await?;
    render(&LogPage {
        page,
        child,
        entries,
        pager,
        zone: person.time_zone,
    })
}
