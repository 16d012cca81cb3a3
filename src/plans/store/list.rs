//! The SQL of the list of plans: a page of it, the counts and the choices of its filters.

use chrono::NaiveDate;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{ChildId, PartnershipId, PersonId},
    partnerships::model::State,
    plans::model::{PlanLine, PlanSearch},
};

/// One page of the plans of the territories the person coordinates, and how many there are in all.
/// A page past the end is the last one. Pressing: what nobody follows, then what is missing for longest,
/// then gaps, then what is due soonest, then those without a referent. `mine` is who asks.
pub async fn list(
    db: &mut PgConnection,
    search: &PlanSearch,
    mine: PersonId,
    today: NaiveDate,
    offset: i64,
    size: i64,
) -> Result<(Vec<PlanLine>, i64)> {
    let rows = sqlx::query!(
        // Looked up plan by plan, by index: joined as a whole, stale statistics once made it minutes.
        r#"with team as materialized (select * from access.colleagues()),
           found as (
               select p.id, p.reference, p.state, c.id as child, c.given_name || ' ' || c.family_name as child_name,
                      lower(c.family_name || ' ' || c.given_name) as child_order, h.name as host_name, pl.referent_id,
                      team.person_id as coordinator_id, team.person_id is null and p.state <> 'closed' as adrift,
                      p.start_on, p.end_on, n.planned_on as next_review, f.rank, f.since
               from plans pl
               join partnerships p on p.id = pl.partnership_id
               join children c on c.id = pl.child_id
               join organisations h on h.id = pl.host_id
               left join team on team.territory_id = pl.territory_id and team.person_id = pl.coordinator_id
               cross join lateral (
                   select array_agg(kind) as kinds, min(fact_on) as since,
                          min(array_position(array['review_missing', 'review_gap', 'review_due'], kind)) as rank
                   from flags where partnership_id = p.id and closed_at is null) f
               cross join lateral (
                   select min(planned_on) as planned_on from reviews
                   where partnership_id = p.id and state = 'planned' and planned_on >= $1) n
               where p.state = any ($2)
                 and c.plain_name || ' ' || lower(p.reference)
                     like all (array(select '%' || access.plain(word) || '%' from unnest($3::text[]) word))
                 and case $4 when '' then true when 'any' then f.rank is not null else $4 = any (f.kinds) end
                 and ($5::uuid is null or pl.host_id = $5)
                 and case when $6 then pl.referent_id is null and p.state <> 'closed' else $7::uuid is null or pl.referent_id = $7 end
                 and case when $11 then team.person_id is null and p.state <> 'closed' else $12::uuid is null or team.person_id = $12 end),
           page as (
               select f.*, row_number() over (order by
                   case when $8 = 'child' then f.child_order end,
                   case when $8 = 'host' then lower(f.host_name) end,
                   case when $8 = 'start' then f.start_on end desc,
                   case when $8 = 'review' then f.next_review end nulls last,
                   case when $8 = '' then not f.adrift end,
                   case when $8 = '' then f.rank end nulls last,
                   case when $8 = '' then f.since end nulls last,
                   case when $8 = '' then f.referent_id is not null end,
                   f.child_order, f.id) as place
               from found f)
           select f.id as "id!: PartnershipId", f.reference as "reference!", f.state as "state!: State",
                  f.child as "child!: ChildId", f.child_name as "child_name!", f.host_name as "host_name!",
                  r.given_name || ' ' || r.family_name as referent_name,
                  k.given_name || ' ' || k.family_name as coordinator_name, f.start_on as "start_on!", f.end_on,
                  f.next_review, (select count(*) from found) as "total!"
           from page f
           left join people r on r.id = f.referent_id
           left join people k on k.id = f.coordinator_id
           where f.place > least($9, (((select count(*) from found) - 1) / $10) * $10)
           order by f.place
           limit $10"#,
        today,
        &search.states(),
        &search.words(),
        search.flag,
        search.host.parse::<Uuid>().ok(),
        search.referent == "none",
        search.referent.parse::<Uuid>().ok(),
        if search.order == "pressing" { "" } else { &search.order },
        offset,
        size,
        search.coordinator == "none",
        search.followed_by(mine)
    )
    .fetch_all(db)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let lines = rows.into_iter().map(|row| PlanLine {
        id: row.id,
        reference: row.reference,
        state: row.state,
        child: row.child,
        child_name: row.child_name,
        host_name: row.host_name,
        referent_name: row.referent_name,
        coordinator_name: row.coordinator_name,
        start: row.start_on,
        end: row.end_on,
        next_review: row.next_review,
    });
    Ok((lines.collect(), total))
}

/// How many plans there are by what one filters for.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    /// Being prepared.
    pub draft: i64,
    /// Running.
    pub active: i64,
    /// Closed.
    pub closed: i64,
    /// With a missing review.
    pub missing: i64,
    /// With a gap.
    pub gap: i64,
    /// With a review due soon.
    pub due: i64,
    /// Not closed and without a referent.
    pub without_referent: i64,
    /// Not closed and followed by no coordinator.
    pub adrift: i64,
    /// Not closed and followed by whoever asks.
    pub mine: i64,
}

/// The counts of the plans of the territories the person coordinates.
pub async fn counts(db: &mut PgConnection, mine: PersonId) -> Result<Counts> {
    Ok(sqlx::query_as!(
        Counts,
        r#"select count(*) filter (where p.state = 'draft') as "draft!", count(*) filter (where p.state = 'active') as "active!",
                  count(*) filter (where p.state = 'closed') as "closed!",
                  count(*) filter (where p.state <> 'closed' and pl.referent_id is null) as "without_referent!",
                  count(*) filter (where p.state <> 'closed' and team.person_id is null) as "adrift!",
                  count(*) filter (where p.state <> 'closed' and team.person_id = $1) as "mine!",
                  (select count(distinct partnership_id) from flags where closed_at is null and kind = 'review_missing') as "missing!",
                  (select count(distinct partnership_id) from flags where closed_at is null and kind = 'review_gap') as "gap!",
                  (select count(distinct partnership_id) from flags where closed_at is null and kind = 'review_due') as "due!"
           from plans pl
           join partnerships p on p.id = pl.partnership_id
           left join access.colleagues() team on team.territory_id = pl.territory_id and team.person_id = pl.coordinator_id"#,
        mine.0
    )
    .fetch_one(db)
    .await?)
}

/// Hosts of plans with their name, for the filter.
pub async fn hosts(db: &mut PgConnection) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        "select o.id, o.name from organisations o where o.id in (select host_id from plans) order by o.name"
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id.to_string(), row.name)).collect())
}

/// Referents of plans with their name, for the filter.
pub async fn referents(db: &mut PgConnection) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        r#"select p.id, p.given_name || ' ' || p.family_name as "name!" from people p
           where p.id in (select referent_id from plans) order by p.family_name, p.given_name"#
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id.to_string(), row.name)).collect())
}
