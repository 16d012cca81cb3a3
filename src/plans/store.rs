//! The SQL of plans. Periods and flags are written by `calendar::store`.

pub mod agreement;
pub mod coordination;
mod list;
pub mod renewal;

use sqlx::PgConnection;
use uuid::Uuid;

use chrono::NaiveDate;

pub use self::list::{Counts, counts, hosts, list, referents};
use crate::{
    children::model::Child,
    error::{Error, Result},
    ids::{ChildId, OrganisationId, PartnershipId, PersonId, SuspensionId, TerritoryId},
    partnerships::{self, model::State},
    plans::model::{Candidate, NewSuspension, Plan, PlanLine, Suspension, SuspensionReason, Terms},
};

/// A plan.
///
/// # Errors
/// [`Error::NotFound`] when it is absent, hidden, or a partnership that is no plan.
pub async fn plan(db: &mut PgConnection, id: PartnershipId) -> Result<Plan> {
    let head = partnerships::store::head(db, id).await?;
    let row = sqlx::query!(
        r#"select pl.host_id as "host: OrganisationId", h.name as host_name, pl.referent_id as "referent: PersonId",
                  r.given_name || ' ' || r.family_name as referent_name, k.id as "coordinator?: PersonId",
                  k.given_name || ' ' || k.family_name as coordinator_name, pl.reviews_per_year, t.plan_label,
                  c.id as "child: ChildId", c.given_name, c.family_name, c.birth_date, c.version
           from plans pl
           join children c on c.id = pl.child_id
           join organisations h on h.id = pl.host_id
           join territories t on t.id = pl.territory_id
           left join people r on r.id = pl.referent_id
           left join people k on k.id = pl.coordinator_id and access.coordinates(k.id, pl.territory_id)
           where pl.partnership_id = $1"#,
        id.0
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::NotFound)?;
    let child = Child {
        id: row.child,
        territory: head.territory,
        given_name: row.given_name,
        family_name: row.family_name,
        birth_date: row.birth_date,
        version: row.version,
    };
    Ok(Plan {
        head,
        child,
        host: row.host,
        host_name: row.host_name,
        referent: row.referent,
        referent_name: row.referent_name,
        coordinator: row.coordinator,
        coordinator_name: row.coordinator_name,
        reviews_per_year: row.reviews_per_year,
        suspensions: suspensions(db, id).await?,
        label: row.plan_label,
    })
}

/// A plan's suspensions, the latest first.
pub async fn suspensions(db: &mut PgConnection, plan: PartnershipId) -> Result<Vec<Suspension>> {
    Ok(sqlx::query_as!(
        Suspension,
        r#"select s.id as "id: SuspensionId", s.start_on as start, s.end_on as end, s.reason as "reason: SuspensionReason",
                  s.comment, r.given_name || ' ' || r.family_name as recorded_by
           from suspensions s left join people r on r.id = s.recorded_by
           where s.partnership_id = $1 order by s.start_on desc, s.recorded_at desc"#,
        plan.0
    )
    .fetch_all(db)
    .await?)
}

/// The plans of a child, the one under way first.
pub async fn of_child(db: &mut PgConnection, child: ChildId) -> Result<Vec<PlanLine>> {
    Ok(sqlx::query_as!(
        PlanLine,
        r#"select p.id as "id: PartnershipId", p.reference, p.state as "state: State", c.id as "child: ChildId",
                  c.given_name || ' ' || c.family_name as "child_name!", h.name as host_name,
                  r.given_name || ' ' || r.family_name as referent_name, k.given_name || ' ' || k.family_name as coordinator_name, p.start_on as start, p.end_on as end,
                  (select min(v.planned_on) from reviews v where v.partnership_id = p.id and v.state = 'planned') as next_review
           from plans pl
           join partnerships p on p.id = pl.partnership_id
           join children c on c.id = pl.child_id
           join organisations h on h.id = pl.host_id
           left join people r on r.id = pl.referent_id
           left join people k on k.id = pl.coordinator_id and access.coordinates(k.id, pl.territory_id)
           where pl.child_id = $1
           order by array_position(array['active', 'draft', 'closed'], p.state), p.start_on desc"#,
        child.0
    )
    .fetch_all(db)
    .await?)
}

/// Organisations that may welcome a child, with their commune: first those that are places of care.
pub async fn possible_hosts(db: &mut PgConnection, territories: &[TerritoryId]) -> Result<Vec<(String, String)>> {
    let ids: Vec<Uuid> = territories.iter().map(|territory| territory.0).collect();
    let rows = sqlx::query!(
        r#"select id, concat_ws(' – ', name, nullif(commune, '')) as "name!" from organisations
           where territory_id = any ($1) and archived_at is null
           order by kind not in ('nursery', 'childminder', 'leisure_centre', 'school'), name"#,
        &ids
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id.to_string(), row.name)).collect())
}

/// Whether an organisation is one of that territory, and not archived.
pub async fn is_of_territory(
    db: &mut PgConnection,
    organisation: OrganisationId,
    territory: TerritoryId,
) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from organisations where id = $1 and territory_id = $2 and archived_at is null) as "is!""#,
        organisation.0,
        territory.0
    )
    .fetch_one(db)
    .await?)
}

/// Another plan of the child that is not closed, if there is one.
pub async fn open_plan_of(db: &mut PgConnection, child: ChildId) -> Result<Option<PartnershipId>> {
    Ok(sqlx::query_scalar!(
        r#"select p.id as "id: PartnershipId" from plans pl join partnerships p on p.id = pl.partnership_id
           where pl.child_id = $1 and p.state <> 'closed' limit 1"#,
        child.0
    )
    .fetch_optional(db)
    .await?)
}

/// Begins a plan as a draft, with its host invited, under the next reference of the year.
pub async fn begin(
    db: &mut PgConnection,
    child: &Child,
    terms: &Terms,
    creator: PersonId,
    year: i32,
) -> Result<PartnershipId> {
    begin_after(db, child, terms, creator, year, None).await
}

/// The same, as the one that renews another plan.
pub async fn begin_after(
    db: &mut PgConnection,
    child: &Child,
    terms: &Terms,
    creator: PersonId,
    year: i32,
    previous: Option<PartnershipId>,
) -> Result<PartnershipId> {
    let series = format!("PAP-{year}");
    let number = sqlx::query_scalar!(
        r#"select access.next_number($1, $2) as "number!""#,
        child.territory.0,
        series
    )
    .fetch_one(&mut *db)
    .await?;
    let id = sqlx::query_scalar!(
        r#"insert into partnerships (territory_id, kind, reference, start_on, end_on, created_by, previous_id)
           values ($1, 'plan', $2, $3, $4, $5, $6)
           returning id as "id: PartnershipId""#,
        child.territory.0,
        format!("{series}-{number:04}"),
        terms.start,
        terms.end,
        creator.0,
        previous.map(|previous| previous.0)
    )
    .fetch_one(&mut *db)
    .await?;
    sqlx::query!(
        // Who followed the plan before goes on; whoever begins it does otherwise.
        "insert into plans (partnership_id, territory_id, child_id, host_id, reviews_per_year, coordinator_id)
         values ($1, $2, $3, $4, $5,
                 coalesce((select was.coordinator_id from plans was
                           where was.partnership_id = $7 and access.coordinates(was.coordinator_id, was.territory_id)), $6))",
        id.0,
        child.territory.0,
        child.id.0,
        terms.host.0,
        terms.reviews_per_year,
        creator.0,
        previous.map(|previous| previous.0)
    )
    .execute(&mut *db)
    .await?;
    invite_host(db, id, child.territory, terms.host).await?;
    Ok(id)
}

/// The host takes part in the plan; it says itself on what ground.
async fn invite_host(
    db: &mut PgConnection,
    plan: PartnershipId,
    territory: TerritoryId,
    host: OrganisationId,
) -> Result<()> {
    sqlx::query!(
        "insert into members (territory_id, partnership_id, organisation_id) values ($1, $2, $3) on conflict do nothing",
        territory.0,
        plan.0,
        host.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Changes where and when a plan runs. The caller refreshes its calendar in the same transaction.
///
/// # Errors
/// [`Error::Conflict`] when it was changed since `version`.
pub async fn change(db: &mut PgConnection, plan: &Plan, version: i32, terms: &Terms) -> Result<()> {
    let changed = sqlx::query!(
        "update partnerships set start_on = $3, end_on = $4, version = version + 1 where id = $1 and version = $2",
        plan.head.id.0,
        version,
        terms.start,
        terms.end
    )
    .execute(&mut *db)
    .await?
    .rows_affected();
    if changed != 1 {
        return Err(Error::Conflict);
    }
    sqlx::query!(
        "update plans set host_id = $2, reviews_per_year = $3 where partnership_id = $1",
        plan.head.id.0,
        terms.host.0,
        terms.reviews_per_year
    )
    .execute(&mut *db)
    .await?;
    invite_host(db, plan.head.id, plan.head.territory, terms.host).await
}

/// Coordinators and professionals of the plan's territory: those around the child first.
pub async fn candidates(db: &mut PgConnection, plan: &Plan) -> Result<Vec<Candidate>> {
    Ok(sqlx::query_as!(
        Candidate,
        r#"select p.id as "person!: PersonId", p.given_name || ' ' || p.family_name as "name!", x.place as "place!",
                  x.coordinator as "coordinator!", x.around as "around!"
           from (select c.person_id, '' as place, true as coordinator, false as around
                 from coordinators c where c.territory_id = $1 and c.ended_at is null
                 union all
                 select f.person_id, concat_ws(', ', f.function, o.name), false,
                        exists (select from members m where m.partnership_id = $2 and m.organisation_id = o.id and m.left_on is null)
                 from professionals f join organisations o on o.id = f.organisation_id
                 where f.territory_id = $1 and f.ended_at is null) x
           join people p on p.id = x.person_id
           order by not x.around, not x.coordinator, p.family_name, p.given_name"#,
        plan.head.territory.0,
        plan.head.id.0
    )
    .fetch_all(db)
    .await?)
}

/// Counts a change of a plan that was read as that version.
///
/// # Errors
/// [`Error::Conflict`] when it was changed since.
async fn raise_version(db: &mut PgConnection, plan: PartnershipId, version: i32) -> Result<()> {
    let raised = sqlx::query!(
        "update partnerships set version = version + 1 where id = $1 and version = $2",
        plan.0,
        version
    )
    .execute(db)
    .await?
    .rows_affected();
    if raised == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Names the referent.
///
/// # Errors
/// [`Error::Conflict`] when the plan was changed since `version`.
pub async fn name_referent(db: &mut PgConnection, plan: PartnershipId, version: i32, referent: PersonId) -> Result<()> {
    raise_version(db, plan, version).await?;
    sqlx::query!(
        "update plans set referent_id = $2 where partnership_id = $1",
        plan.0,
        referent.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Adds a suspension. The caller refreshes the calendar in the same transaction.
pub async fn suspend(
    db: &mut PgConnection,
    plan: &Plan,
    suspension: &NewSuspension,
    recorder: PersonId,
) -> Result<SuspensionId> {
    Ok(sqlx::query_scalar!(
        r#"insert into suspensions (territory_id, partnership_id, start_on, end_on, reason, comment, recorded_by)
           values ($1, $2, $3, $4, $5, $6, $7) returning id as "id: SuspensionId""#,
        plan.head.territory.0,
        plan.head.id.0,
        suspension.start,
        suspension.end,
        suspension.reason.code(),
        suspension.comment,
        recorder.0
    )
    .fetch_one(db)
    .await?)
}

/// Ends a suspension that has no end yet. The caller refreshes the calendar in the same transaction.
///
/// # Errors
/// [`Error::Conflict`] when it was ended meanwhile.
pub async fn end_suspension(
    db: &mut PgConnection,
    plan: PartnershipId,
    suspension: SuspensionId,
    end: NaiveDate,
) -> Result<()> {
    let ended = sqlx::query!(
        "update suspensions set end_on = $3 where id = $1 and partnership_id = $2 and end_on is null",
        suspension.0,
        plan.0,
        end
    )
    .execute(db)
    .await?
    .rows_affected();
    if ended == 1 { Ok(()) } else { Err(Error::Conflict) }
}
