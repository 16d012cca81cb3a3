//! The SQL of administration. The policies of the database say that only administrators write here.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    administration::model::{Account, Coordinator, Settings, Territory, YearKind},
    error::{Error, Result},
    ids::{PersonId, TerritoryId},
};

/// Every territory, by name.
pub async fn territories(db: &mut PgConnection) -> Result<Vec<Territory>> {
    Ok(sqlx::query_as!(
        Territory,
        r#"select t.id as "id: TerritoryId", t.name, t.department, t.time_zone, t.calendar as "calendar: YearKind", t.plan_label,
                  t.file_kept_years, t.log_kept_months,
                  (select count(*) from coordinators c where c.territory_id = t.id and c.ended_at is null) as "coordinators!"
           from territories t order by access.plain(t.name)"#
    )
    .fetch_all(db)
    .await?)
}

/// One territory.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn territory(db: &mut PgConnection, id: TerritoryId) -> Result<Territory> {
    territories(db)
        .await?
        .into_iter()
        .find(|territory| territory.id == id)
        .ok_or(Error::NotFound)
}

/// Whether another territory has that name.
pub async fn is_taken(db: &mut PgConnection, name: &str, but: Option<TerritoryId>) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from territories where lower(name) = lower($1) and id is distinct from $2) as "taken!""#,
        name,
        but.map(|territory| territory.0)
    )
    .fetch_one(db)
    .await?)
}

/// Adds a territory.
pub async fn add(db: &mut PgConnection, settings: &Settings) -> Result<TerritoryId> {
    Ok(sqlx::query_scalar!(
        r#"insert into territories (name, department, time_zone, calendar, plan_label, file_kept_years, log_kept_months)
           values ($1, $2, $3, $4, $5, $6, $7)
           returning id as "id: TerritoryId""#,
        settings.name,
        settings.department,
        settings.time_zone,
        settings.calendar.code(),
        settings.plan_label,
        settings.file_kept_years,
        settings.log_kept_months
    )
    .fetch_one(db)
    .await?)
}

/// Changes a territory's settings.
pub async fn change(db: &mut PgConnection, id: TerritoryId, settings: &Settings) -> Result<()> {
    sqlx::query!(
        "update territories set name = $2, department = $3, time_zone = $4, calendar = $5, plan_label = $6,
                file_kept_years = $7, log_kept_months = $8 where id = $1",
        id.0,
        settings.name,
        settings.department,
        settings.time_zone,
        settings.calendar.code(),
        settings.plan_label,
        settings.file_kept_years,
        settings.log_kept_months
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The coordinators of a territory today, by name.
pub async fn coordinators(db: &mut PgConnection, territory: TerritoryId) -> Result<Vec<Coordinator>> {
    Ok(sqlx::query_as!(
        Coordinator,
        r#"select c.id, p.id as "person: PersonId", p.given_name || ' ' || p.family_name as "name!", a.email as "email?",
                  coalesce(f.plans, 0) as "follows!"
           from coordinators c join people p on p.id = c.person_id left join accounts a on a.person_id = p.id
           left join access.followed_in($1) f on f.person_id = p.id
           where c.territory_id = $1 and c.ended_at is null order by access.plain(p.family_name)"#,
        territory.0
    )
    .fetch_all(db)
    .await?)
}

/// Ends a coordinator's function; false when it has none there.
pub async fn end_coordinator(db: &mut PgConnection, territory: TerritoryId, coordinator: Uuid) -> Result<bool> {
    let ended = sqlx::query!(
        "update coordinators set ended_at = now() where id = $1 and territory_id = $2 and ended_at is null",
        coordinator,
        territory.0
    )
    .execute(db)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// How many accounts have these words in name or address.
pub async fn count_accounts(db: &mut PgConnection, words: &[String]) -> Result<i64> {
    Ok(
        sqlx::query_scalar!(r#"select access.count_accounts($1) as "count!""#, words)
            .fetch_one(db)
            .await?,
    )
}

/// A page of them, by name.
pub async fn accounts(db: &mut PgConnection, words: &[String], size: i64, offset: i64) -> Result<Vec<Account>> {
    Ok(sqlx::query_as!(
        Account,
        r#"select a.person_id as "person: PersonId", p.given_name || ' ' || p.family_name as "name!", a.email,
                  t.name as "territory?", a.administrator, a.closed_at is not null as "closed!"
           from access.accounts_by_name($1, $2, $3) with ordinality found (person, place)
           join accounts a on a.person_id = found.person
           join people p on p.id = a.person_id
           left join territories t on t.id = p.territory_id
           order by found.place"#,
        words,
        size,
        offset
    )
    .fetch_all(db)
    .await?)
}

/// Closes an account, with its sessions, or opens it again; false when there is none.
///
/// # Errors
/// [`Error::Refused`] for one's own.
pub async fn set_closed(db: &mut PgConnection, person: PersonId, closed: bool) -> Result<bool> {
    Ok(
        sqlx::query_scalar!(r#"select access.close_account($1, $2) as "found!""#, person.0, closed)
            .fetch_one(db)
            .await?,
    )
}
