//! A child's file, whole, for its guardian to take away: as this guardian may read it.

use axum::{
    extract::{Path, State},
    response::Response,
};
use i18n_embed_fl::fl;
use serde_json::Value;
use sqlx::PgConnection;

use super::copy::{Copy, turn};
use crate::{
    app::App,
    error::Result,
    family,
    ids::ChildId,
    rights::{
        archive::Attached,
        model::{kinds::OfChild, section::Reading},
        store::copy_of_child as store,
    },
    trail,
    web::visit::Caller,
};

/// The archive. The line in the log is kept before the first byte leaves.
pub async fn download(State(app): State<App>, caller: Caller, Path(id): Path<ChildId>) -> Result<Response> {
    let _turn = turn().await?;
    let mut visit = caller.visit().await?;
    let (person, lang) = (visit.person.clone(), visit.lang());
    let (child, _) = family::store::own_child(visit.db(), &person, id).await?;
    trail::store::exported(visit.db(), "copy", id.0, child.territory, Some(id)).await?;
    let reading = Reading {
        lang,
        zone: person.time_zone,
    };
    let title = fl!(lang, "copy-title-child", name = child.name());
    let mut copy = Copy::new(&app, reading, &person.name, title, fl!(lang, "copy-what-child"));
    let documents = gather(visit.db(), id, &mut copy).await?;
    visit.commit().await?;
    copy.deliver(&app, documents, &fl!(lang, "copy-file-child"))
}

/// Puts every kind in; the files of documents come last.
async fn gather(db: &mut PgConnection, child: ChildId, copy: &mut Copy) -> Result<Vec<Attached>> {
    let mut documents = Vec::new();
    for kind in OfChild::ALL {
        let mut rows = store::rows(db, *kind, child).await?;
        documents.extend(rows.iter_mut().filter_map(attached));
        copy.put(kind.code(), kind.label(copy.lang()), &rows)?;
    }
    Ok(documents)
}

/// The file of a row that has one; where it lies on the shelf is nobody's business.
fn attached(row: &mut Value) -> Option<Attached> {
    let key = row.as_object_mut()?.remove("stored_as")?;
    Some(Attached {
        path: row.get("file")?.as_str()?.to_owned(),
        key: key.as_str()?.parse().ok()?,
    })
}
