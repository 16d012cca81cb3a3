//! The SQL of help: how far a territory has come.

use sqlx::PgConnection;

use crate::{error::Result, help::model::Begun};

/// What the territories of the coordinator asking already have.
pub async fn begun(db: &mut PgConnection) -> Result<Begun> {
    let begun = sqlx::query_as!(
        Begun,
        r#"select exists (select from organisations) as "organisation!",
                  exists (select from professionals where ended_at is null) as "professional!",
                  exists (select from children) as "child!",
                  exists (select from guardians where ended_at is null) as "family!",
                  exists (select from partnerships where kind = 'plan') as "plan!",
                  exists (select from partnerships where kind = 'plan' and state <> 'draft') as "running!",
                  exists (select from reviews where state <> 'cancelled') as "review!""#
    )
    .fetch_one(db)
    .await?;
    Ok(begun)
}
