//! What is kept about the person asking, for it to take away.

use axum::{extract::State, response::Response};
use i18n_embed_fl::fl;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::copy::{Copy, turn};
use crate::{
    app::App,
    error::Result,
    people::model::Person,
    rights::{
        model::{kinds::OfSelf, section::Reading},
        store::copy_of_self as store,
    },
    trail,
    web::visit::Caller,
};

/// The archive. Each child about whom one wrote has a line of it in its log.
pub async fn download(State(app): State<App>, caller: Caller) -> Result<Response> {
    let _turn = turn().await?;
    let mut visit = caller.visit().await?;
    let (person, lang) = (visit.person.clone(), visit.lang());
    let reading = Reading {
        lang,
        zone: person.time_zone,
    };
    let title = fl!(lang, "copy-title-self", name = person.name.as_str());
    let mut copy = Copy::new(&app, reading, &person.name, title, fl!(lang, "copy-what-self"));
    // Whatever one wrote, in whichever capacity.
    store::begin(visit.db()).await?;
    gather(visit.db(), &person, &mut copy).await?;
    store::end(visit.db()).await?;
    visit.commit().await?;
    copy.deliver(&app, Vec::new(), &fl!(lang, "copy-file-self"))
}

async fn gather(db: &mut PgConnection, person: &Person, copy: &mut Copy) -> Result<()> {
    for kind in OfSelf::ALL {
        let rows = store::rows(db, *kind, person.id).await?;
        if *kind == OfSelf::Words {
            log(db, person, &rows).await?;
        }
        copy.put(kind.code(), kind.label(copy.lang()), &rows)?;
    }
    Ok(())
}

async fn log(db: &mut PgConnection, person: &Person, words: &[Value]) -> Result<()> {
    let mut plans: Vec<Uuid> = words
        .iter()
        .filter_map(|row| row.get("plan_id")?.as_str()?.parse().ok())
        .collect();
    plans.sort_unstable();
    plans.dedup();
    for (child, territory) in store::children_of(db, &plans).await? {
        trail::store::exported(db, "own_words", person.id.0, territory, Some(child)).await?;
    }
    Ok(())
}
