//! Writing the agreement: opening a partnership, changing its head, starting it, its needs.

use chrono::{Datelike, NaiveDate};
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{NeedId, PartnershipId, PersonId, TerritoryId},
    partnerships::model::{
        Head, State,
        forms::{NewNeed, Terms},
    },
};

/// Opens an institutional partnership, in preparation, with the next reference of its year.
pub async fn open(
    db: &mut PgConnection,
    territory: TerritoryId,
    terms: &Terms,
    author: PersonId,
    today: NaiveDate,
) -> Result<PartnershipId> {
    let series = format!("CONV-{}", today.year());
    let number = sqlx::query_scalar!(r#"select access.next_number($1, $2) as "number!""#, territory.0, series)
        .fetch_one(&mut *db)
        .await?;
    Ok(sqlx::query_scalar!(
        r#"insert into partnerships (territory_id, kind, reference, title, need, common_objective, start_on, end_on, created_by)
           values ($1, 'institutional', $2, $3, $4, $5, $6, $7, $8) returning id as "id: PartnershipId""#,
        territory.0,
        format!("{series}-{number:04}"),
        terms.title,
        terms.need,
        terms.common_objective,
        terms.start,
        terms.end,
        author.0
    )
    .fetch_one(db)
    .await?)
}

/// Changes need, common objective, title and term.
///
/// # Errors
/// [`Error::Conflict`] when it is no longer of that version.
pub async fn change(db: &mut PgConnection, head: &Head, terms: &Terms, version: i32) -> Result<()> {
    let changed = sqlx::query!(
        r#"update partnerships set title = $3, need = $4, common_objective = $5, start_on = $6, end_on = $7, version = version + 1
           where id = $1 and version = $2"#,
        head.id.0,
        version,
        terms.title,
        terms.need,
        terms.common_objective,
        terms.start,
        terms.end
    )
    .execute(db)
    .await?
    .rows_affected();
    if changed == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Starts a partnership in preparation; the database refuses one with something missing. A plan its family
/// has not agreed to starts for a reason, which stays on it.
pub async fn activate(db: &mut PgConnection, id: PartnershipId, without: &str) -> Result<()> {
    let started = sqlx::query!(
        "update partnerships set state = $2, started_without = $3, activated_at = now(), version = version + 1
         where id = $1 and state = 'draft'",
        id.0,
        State::Active.code(),
        without
    )
    .execute(db)
    .await?
    .rows_affected();
    if started == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Writes down a need.
pub async fn add_need(db: &mut PgConnection, head: &Head, need: &NewNeed, author: PersonId) -> Result<()> {
    sqlx::query!(
        "insert into needs (territory_id, partnership_id, code, description, created_by) values ($1, $2, $3, $4, $5)",
        head.territory.0,
        head.id.0,
        need.code,
        need.description,
        author.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes a need away, unless an objective answers it; false then.
///
/// # Errors
/// [`Error::NotFound`] when it is none of that partnership.
pub async fn remove_need(db: &mut PgConnection, id: PartnershipId, need: NeedId) -> Result<bool> {
    let answered = sqlx::query_scalar!(
        r#"select exists (select from objectives where need_id = n.id) as "answered!"
           from needs n where n.id = $1 and n.partnership_id = $2"#,
        need.0,
        id.0
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::NotFound)?;
    if !answered {
        sqlx::query!("delete from needs where id = $1", need.0)
            .execute(db)
            .await?;
    }
    Ok(!answered)
}
