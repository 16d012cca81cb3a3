//! The SQL of the day.

use std::collections::HashMap;

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    calendar::model::FlagKind,
    day::model::{DaySearch, Flag, LastScan, Line, Matter},
    error::{Error, Result},
    ids::{FlagId, PartnershipId, PersonId},
    partnerships::model::Kind,
};

/// One page of what needs the person as a coordinator, and how much there is in all. A page past
/// the end is the last one. With `mine`, only what that person follows.
pub async fn lines(
    db: &mut PgConnection,
    search: &DaySearch,
    mine: Option<PersonId>,
    today: NaiveDate,
    offset: i64,
    size: i64,
) -> Result<(Vec<Line>, i64)> {
    let rows = sqlx::query!(
        // Gathered first, then named, then searched: joined freely, the matters were gathered again for
        // each plan.
        r#"with matters as materialized (
               select * from access.matters_of_my_day($1, $7) where $2::text is null or kind = $2),
           named as materialized (
               select m.kind, m.rank, m.partnership_id, m.item, m.period_number, m.day, m.words, p.kind as partnership_kind, p.reference,
                      coalesce(c.given_name || ' ' || c.family_name, p.title) as name,
                      lower(coalesce(c.family_name || ' ' || c.given_name, p.title)) as name_order, coalesce(h.name, '') as host
               from matters m
               join partnerships p on p.id = m.partnership_id
               left join plans pl on pl.partnership_id = p.id
               left join children c on c.id = pl.child_id
               left join organisations h on h.id = pl.host_id),
           found as (
               select n.* from named n
               where cardinality($3::text[]) = 0
                  or access.plain(concat_ws(' ', n.name, n.reference, n.host))
                     like all (array(select '%' || access.plain(word) || '%' from unnest($3::text[]) word))),
           page as (
               select f.*, row_number() over (order by
                   case when $4 = 'name' then f.name_order end,
                   case when $4 = 'host' then lower(f.host) end,
                   f.rank, f.day, f.name_order, f.item) as place
               from found f)
           select f.kind as "matter!: Matter", f.partnership_id as "partnership!: PartnershipId",
                  f.partnership_kind as "kind!: Kind", f.reference as "reference!", f.name as "name!", f.host as "host!",
                  f.item as "item!", f.period_number, f.day as "day!", f.words as "words!",
                  (select count(*) from found) as "total!"
           from page f
           where f.place > least($5, (((select count(*) from found) - 1) / $6) * $6)
           order by f.place
           limit $6"#,
        today,
        search.matter().map(|matter| matter.code()),
        &search.words(),
        search.order,
        offset,
        size,
        mine.map(|person| person.0)
    )
    .fetch_all(db)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let lines = rows.into_iter().map(|row| Line {
        matter: row.matter,
        partnership: row.partnership,
        kind: row.kind,
        reference: row.reference,
        name: row.name,
        host: row.host,
        item: row.item,
        number: row.period_number,
        day: row.day,
        words: row.words,
    });
    Ok((lines.collect(), total))
}

/// How many there are of each matter, or of what one person follows.
pub async fn counts(db: &mut PgConnection, mine: Option<PersonId>, today: NaiveDate) -> Result<HashMap<Matter, i64>> {
    let rows = sqlx::query!(
        r#"select kind as "matter!: Matter", matters as "count!" from access.count_my_day($1, $2)"#,
        today,
        mine.map(|person| person.0)
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.matter, row.count)).collect())
}

/// When flags were last looked at, for a time zone.
pub async fn last_scan(db: &mut PgConnection, time_zone: &str) -> Result<LastScan> {
    let row = sqlx::query!(
        "select on_day, at from scans where time_zone = $1 or time_zone is null order by on_day desc, at desc limit 1",
        time_zone
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map_or_else(LastScan::default, |row| LastScan {
        on: Some(row.on_day),
        at: Some(row.at),
    }))
}

/// A flag, for closing it.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden from the person asking.
pub async fn flag(db: &mut PgConnection, id: FlagId) -> Result<Flag> {
    sqlx::query_as!(
        Flag,
        r#"select f.kind as "kind: FlagKind", f.partnership_id as "plan: PartnershipId",
                  c.given_name || ' ' || c.family_name as "name!", p.reference, f.closed_at is not null as "closed!"
           from flags f
           join partnerships p on p.id = f.partnership_id
           join plans pl on pl.partnership_id = p.id
           join children c on c.id = pl.child_id
           where f.id = $1"#,
        id.0
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)
}
