//! Flags as people read and close them.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    calendar::model::{FlagCounts, FlagFilter, FlagKind, LateReason, OpenFlag},
    error::{Error, Result},
    ids::{ChildId, FlagId, PartnershipId, PersonId},
};

/// The open flags the person asking may see, as of a day.
pub async fn open_flags(db: &mut PgConnection, filter: &FlagFilter, on: NaiveDate) -> Result<Vec<OpenFlag>> {
    Ok(sqlx::query_as!(
        OpenFlag,
        r#"with listed as (
               select f.id, f.kind, f.partnership_id, p.reference, c.id as child, c.given_name, c.family_name, o.name as host,
                      (select r.given_name || ' ' || r.family_name from people r where r.id = pl.referent_id) as referent,
                      f.period_number, rp.start_on, rp.end_on, f.fact_on, f.opened_at, rp.late_reason,
                      case f.kind when 'review_gap' then coalesce(
                          -- Days since the last review, suspended ones not counted, beyond the 180th.
                          (select ($1 - s.since)
                                  - (select coalesce(sum(upper(d) - lower(d)), 0)::integer
                                     from unnest(pl.suspended * datemultirange(daterange(s.since, $1, '(]'))) d) - 180
                           from silences s where s.partnership_id = f.partnership_id and s.opens_on = f.fact_on),
                          $1 - f.fact_on + 1)
                      else $1 - rp.end_on end as days_late
               from flags f
               join partnerships p on p.id = f.partnership_id
               join plans pl on pl.partnership_id = f.partnership_id
               join children c on c.id = pl.child_id
               join organisations o on o.id = pl.host_id
               join review_periods rp on rp.partnership_id = f.partnership_id and rp.number = f.period_number
               where f.closed_at is null
                 and ($2::text is null or f.kind = $2)
                 and ($3::uuid is null or f.partnership_id = $3)
                 and ($4::uuid is null or f.territory_id = $4)
                 and ($5::uuid is null or pl.referent_id = $5)
                 and ($6 = '' or strpos(lower(c.family_name || ' ' || c.given_name || ' ' || c.family_name || ' '
                                              || p.reference || ' ' || o.name), lower($6)) > 0)
                 and ($7::text is null or f.territory_id in (select t.id from territories t where t.time_zone = $7)))
           select id as "id!: FlagId", kind as "kind!: FlagKind", partnership_id as "plan!: PartnershipId",
                  reference as "reference!", child as "child!: ChildId", given_name as "given_name!",
                  family_name as "family_name!", host as "host!", referent, period_number as "number!",
                  start_on as "start!", end_on as "end!", fact_on as "fact_on!", opened_at as "opened_at!",
                  days_late as "days_late!", late_reason as "late_reason: LateReason"
           from listed
           order by case $8 when 'child' then family_name || ' ' || given_name when 'host' then host end,
                    case $8 when 'reference' then reference end,
                    days_late desc, reference, kind, period_number
           limit $9 offset $10"#,
        on,
        filter.kind.map(FlagKind::code),
        filter.plan.map(|plan| plan.0),
        filter.territory.map(|territory| territory.0),
        filter.referent.map(|referent| referent.0),
        filter.text.trim(),
        filter.time_zone,
        filter.order.code(),
        filter.limit,
        filter.offset
    )
    .fetch_all(db)
    .await?)
}

/// How many of each kind that filter finds, its own kind, order and page left aside.
pub async fn count_open_flags(db: &mut PgConnection, filter: &FlagFilter) -> Result<FlagCounts> {
    Ok(sqlx::query_as!(
        FlagCounts,
        r#"select count(*) filter (where f.kind = 'review_missing') as "missing!",
                  count(*) filter (where f.kind = 'review_due') as "due!",
                  count(*) filter (where f.kind = 'review_gap') as "gap!"
           from flags f
           join partnerships p on p.id = f.partnership_id
           join plans pl on pl.partnership_id = f.partnership_id
           join children c on c.id = pl.child_id
           join organisations o on o.id = pl.host_id
           where f.closed_at is null
             and ($1::uuid is null or f.partnership_id = $1)
             and ($2::uuid is null or f.territory_id = $2)
             and ($3::uuid is null or pl.referent_id = $3)
             and ($4 = '' or strpos(lower(c.family_name || ' ' || c.given_name || ' ' || c.family_name || ' '
                                          || p.reference || ' ' || o.name), lower($4)) > 0)
             and ($5::text is null or f.territory_id in (select t.id from territories t where t.time_zone = $5))"#,
        filter.plan.map(|plan| plan.0),
        filter.territory.map(|territory| territory.0),
        filter.referent.map(|referent| referent.0),
        filter.text.trim(),
        filter.time_zone
    )
    .fetch_one(db)
    .await?)
}

/// Closes a flag with a person's reason; no scan opens it again. What it hid (a silence behind a
/// missing review) opens at once.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden, [`Error::Conflict`] when it is closed already.
pub async fn close_flag_by_hand(
    db: &mut PgConnection,
    flag: FlagId,
    reason: &str,
    person: PersonId,
    today: NaiveDate,
) -> Result<()> {
    // Before the flag's own row, in the order of a scan, so that the two never wait in a circle.
    sqlx::query!("select pg_advisory_xact_lock_shared(7062001)")
        .execute(&mut *db)
        .await?;
    let plan = sqlx::query_scalar!("select partnership_id from flags where id = $1", flag.0)
        .fetch_optional(&mut *db)
        .await?
        .ok_or(Error::NotFound)?;
    let done = sqlx::query!(
        "update flags set closed_at = now(), closed_because = 'by_hand', closed_by = $2, closing_reason = $3
         where id = $1 and closed_at is null",
        flag.0,
        person.0,
        reason
    )
    .execute(&mut *db)
    .await?;
    if done.rows_affected() == 0 {
        return Err(Error::Conflict);
    }
    sqlx::query!("select opened from access.scan($1, null, $2)", today, &[plan])
        .fetch_one(db)
        .await?;
    Ok(())
}
