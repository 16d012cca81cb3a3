//! Plans that other territories hand over, read and taken through functions: nothing else of them shows.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    hand_over::model::{
        ItemKind,
        incoming::{Going, Incoming, Inheritance, InheritanceKind, Waiting},
    },
    ids::{HandOverId, OrganisationId, PartnershipId, TerritoryId},
};

/// Code and name of the other territories, for a form's list.
pub async fn territories(db: &mut PgConnection) -> Result<Vec<(TerritoryId, String)>> {
    let rows = sqlx::query!(
        r#"select id as "id!: TerritoryId", name as "name!" from access.territories_elsewhere() order by name"#
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Those that wait, the soonest first.
pub async fn waiting(db: &mut PgConnection) -> Result<Vec<Waiting>> {
    Ok(sqlx::query_as!(
        Waiting,
        r#"select id as "id!: HandOverId", from_name as "from_name!", given_name as "given_name!", takes_over_on as "takes_over_on!"
           from access.incoming() order by takes_over_on, id"#
    )
    .fetch_all(db)
    .await?)
}

/// One of them. The family finds in its log that it was opened.
///
/// # Errors
/// [`Error::NotFound`] when it waits no more, or not for a territory of whoever asks.
pub async fn open(db: &mut PgConnection, id: HandOverId) -> Result<Incoming> {
    let row = sqlx::query!(
        r#"select from_name as "from_name!", given_name || ' ' || family_name as "child!", birth_date as "birth_date!",
                  takes_over_on as "takes_over_on!", reason as "reason!", need as "need!", common_objective as "common_objective!",
                  guardians as "guardians!", to_territory as "to!: TerritoryId", version as "version!"
           from access.open_incoming($1)"#,
        id.0
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::NotFound)?;
    let items = sqlx::query_as!(
        Going,
        r#"select kind as "kind!: ItemKind", words as "words!", detail as "detail!", day from access.incoming_items($1)"#,
        id.0
    )
    .fetch_all(db)
    .await?;
    Ok(Incoming {
        id,
        from_name: row.from_name,
        child: row.child,
        birth_date: row.birth_date,
        guardians: row.guardians,
        takes_over_on: row.takes_over_on,
        reason: row.reason,
        need: row.need,
        common_objective: row.common_objective,
        to: row.to,
        version: row.version,
        items,
    })
}

/// Takes it: a plan in preparation, with what was agreed to.
///
/// # Errors
/// [`Error::Conflict`] when it was answered, withdrawn or taken since `version`.
pub async fn take(
    db: &mut PgConnection,
    id: HandOverId,
    version: i32,
    host: OrganisationId,
    start: NaiveDate,
    today: NaiveDate,
) -> Result<PartnershipId> {
    sqlx::query_scalar!(
        r#"select access.take_over($1, $2, $3, $4, $5) as "plan: PartnershipId""#,
        id.0,
        version,
        host.0,
        start,
        today
    )
    .fetch_one(db)
    .await?
    .ok_or(Error::Conflict)
}

/// Does not take it.
///
/// # Errors
/// [`Error::Conflict`] when it waits no more.
pub async fn decline(db: &mut PgConnection, id: HandOverId, because: &str, today: NaiveDate) -> Result<()> {
    let declined = sqlx::query_scalar!(
        r#"select access.decline_incoming($1, $2, $3) as "declined!""#,
        id.0,
        because,
        today
    )
    .fetch_one(db)
    .await?;
    if declined { Ok(()) } else { Err(Error::Conflict) }
}

/// What came with a plan from elsewhere, in order.
pub async fn inherited(db: &mut PgConnection, plan: PartnershipId) -> Result<Vec<Inheritance>> {
    Ok(sqlx::query_as!(
        Inheritance,
        r#"select kind as "kind: InheritanceKind", words, day from inheritances where partnership_id = $1 order by position"#,
        plan.0
    )
    .fetch_all(db)
    .await?)
}
