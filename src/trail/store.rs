//! The SQL of the log.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{ChildId, TerritoryId},
    trail::model::{Act, Entry, Function},
};

/// Logs that a file was opened. Kept only with the visit's transaction: what cannot be logged is
/// not shown.
pub async fn opened(
    db: &mut PgConnection,
    subject: &str,
    id: Uuid,
    territory: TerritoryId,
    child: Option<ChildId>,
) -> Result<()> {
    sqlx::query!(
        "select access.record('opened', $1, $2, $3, $4)",
        subject,
        id,
        territory.0,
        child.map(|child| child.0)
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Logs that the page of a thing was shown, where it is of a child's file and nothing that was shown of it
/// in this transaction is logged yet.
pub async fn looked(db: &mut PgConnection, named: Uuid) -> Result<()> {
    sqlx::query!("select access.record_look($1)", named).execute(db).await?;
    Ok(())
}

/// Logs that something left in a file, in the visit's transaction as [`opened`] does.
pub async fn exported(
    db: &mut PgConnection,
    subject: &str,
    id: Uuid,
    territory: TerritoryId,
    child: Option<ChildId>,
) -> Result<()> {
    sqlx::query!(
        "select access.record('exported', $1, $2, $3, $4)",
        subject,
        id,
        territory.0,
        child.map(|child| child.0)
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Logs that a list left in a file, with each child that stands on it.
pub async fn list_left(db: &mut PgConnection, list: &str, about: &[Uuid]) -> Result<()> {
    sqlx::query!("select access.record_list($1, $2)", list, about)
        .execute(db)
        .await?;
    Ok(())
}

/// Logs a refused attempt of the person asking: the route and, where the address names one, the thing;
/// in the log of the child it was about, where there is one.
pub async fn refused(db: &mut PgConnection, method: &str, route: &str, subject: Option<Uuid>) -> Result<()> {
    sqlx::query!(
        "select access.record_refusal($1, $2, $3)",
        route,
        subject,
        json!({ "method": method })
    )
    .execute(db)
    .await?;
    Ok(())
}

/// One page of a child's log, the latest first, and how many entries there are in all. A page past
/// the end is the last one. It shows to those the database lets read it: coordinators and guardians.
pub async fn of_child(db: &mut PgConnection, child: ChildId, offset: i64, size: i64) -> Result<(Vec<Entry>, i64)> {
    let total = sqlx::query_scalar!(r#"select count(*) as "count!" from trail where child_id = $1"#, child.0)
        .fetch_one(&mut *db)
        .await?;
    let rows = sqlx::query!(
        r#"select l.number, l.at, l.act as "act: Act", l.subject, l.person_id,
                  p.given_name || ' ' || p.family_name as person,
                  exists (select from guardians g where g.child_id = l.child_id and g.person_id = l.person_id) as "family!",
                  exists (select from coordinators c where c.territory_id = l.territory_id and c.person_id = l.person_id
                          and c.since <= l.at and coalesce(c.ended_at, 'infinity') > l.at) as "coordination!",
                  exists (select from hand_overs h where h.id = l.subject_id and h.to_territory_id is not null) as "elsewhere!",
                  l.details ->> 'as' as acted_as,
                  (select o.name from organisations o where o.id = (l.details ->> 'for')::uuid) as acted_for,
                  (select string_agg(o.name, ', ' order by o.name) from professionals f join organisations o on o.id = f.organisation_id
                   where f.person_id = l.person_id and f.since <= l.at and coalesce(f.ended_at, 'infinity') > l.at) as organisations,
                  -- A program that reads for an organisation.
                  (select o.name from organisations o where l.subject = 'api' and o.id::text = l.details ->> 'organisation') as reading
           from trail l left join people p on p.id = l.person_id
           where l.child_id = $1
           order by l.at desc, l.number desc
           limit $3 offset $2"#,
        child.0,
        offset.min((total - 1).max(0) / size * size),
        size
    )
    .fetch_all(db)
    .await?;
    let entries = rows.into_iter().map(|row| Entry {
        number: row.number,
        at: row.at,
        function: match row.organisations {
            _ if row.person_id.is_none() => row.reading.map_or(Function::Programme, Function::Organisation),
            // As the line says; lines from before it was said tell by the functions of that day.
            _ if row.acted_as.as_deref() == Some("family") && row.family => Function::Family,
            _ if row.acted_as.as_deref() == Some("coordination") && row.coordination => Function::Coordination,
            _ if row.acted_for.is_some() => Function::Organisation(row.acted_for.unwrap_or_default()),
            _ if row.family => Function::Family,
            Some(names) => Function::Organisation(names),
            None if row.coordination => Function::Coordination,
            // Of those without a function here, only they open a hand-over.
            None if row.elsewhere => Function::CoordinationElsewhere,
            None => Function::Unknown,
        },
        person: row.person,
        act: row.act,
        subject: row.subject,
    });
    Ok((entries.collect(), total))
}
