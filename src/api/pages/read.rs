//! What programs read.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use uuid::Uuid;

use crate::{
    api::{
        caller::Caller,
        model::{Asked, List, Stretch, identifier},
        store,
    },
    error::{Error, Result},
};

/// One thing is a list of one.
const ONE: Stretch = Stretch { after: None, limit: 1 };

/// The parameters of an address; without the library's words where they cannot be read.
type Parameters = Result<Query<Asked>, axum::extract::rejection::QueryRejection>;

fn readable(asked: Parameters) -> Result<Asked> {
    let unreadable = |_| Error::Unreadable("the parameters cannot be read".to_owned());
    asked.map(|Query(asked)| asked).map_err(unreadable)
}

/// The directory.
pub async fn organisations(mut caller: Caller, asked: Parameters) -> Result<Response> {
    let asked = readable(asked)?;
    let (stretch, kind) = (asked.stretch()?, asked.kind()?);
    let found = store::organisations(caller.db(), stretch, kind, None).await?;
    caller.answer(&[], &List::of(found, stretch.limit)).await
}

/// One organisation.
pub async fn organisation(mut caller: Caller, Path(id): Path<String>) -> Result<Response> {
    let id = identifier("organisation", &id)?;
    let found = store::organisations(caller.db(), ONE, None, Some(id)).await?;
    caller.answer_one(None, found.into_iter().next()).await
}

/// The plans shared with the organisation.
pub async fn plans(mut caller: Caller, asked: Parameters) -> Result<Response> {
    let stretch = readable(asked)?.stretch()?;
    let today = caller.today;
    let found = List::of(store::plans(caller.db(), stretch, None, today).await?, stretch.limit);
    let read: Vec<Uuid> = found.items().iter().map(crate::api::model::Keyed::key).collect();
    caller.answer(&read, &found).await
}

/// One plan.
pub async fn plan(mut caller: Caller, Path(id): Path<String>) -> Result<Response> {
    let id = identifier("plan", &id)?;
    let today = caller.today;
    let found = store::plans(caller.db(), ONE, Some(id), today).await?;
    caller.answer_one(Some(id), found.into_iter().next()).await
}

/// The reviews of these plans.
pub async fn reviews(mut caller: Caller, asked: Parameters) -> Result<Response> {
    let asked = readable(asked)?;
    let (stretch, plan) = (asked.stretch()?, asked.plan()?);
    let found = List::of(store::reviews(caller.db(), stretch, plan, None).await?, stretch.limit);
    let read: Vec<Uuid> = found.items().iter().map(|review| review.plan).collect();
    caller.answer(&read, &found).await
}

/// One review.
pub async fn review(mut caller: Caller, Path(id): Path<String>) -> Result<Response> {
    let id = identifier("review", &id)?;
    let found = store::reviews(caller.db(), ONE, None, Some(id))
        .await?
        .into_iter()
        .next();
    caller.answer_one(found.as_ref().map(|review| review.plan), found).await
}
