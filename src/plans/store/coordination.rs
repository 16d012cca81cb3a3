//! The SQL of who follows a plan. That it is somebody who coordinates its territory is held by the database.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{PartnershipId, PersonId, TerritoryId},
    plans::{
        model::entrusting::{Colleague, Entrusting, Followed},
        store::raise_version,
    },
};

/// Those who coordinate the territories of whoever asks, or one of these, by name.
pub async fn colleagues(db: &mut PgConnection, territory: Option<TerritoryId>) -> Result<Vec<Colleague>> {
    Ok(sqlx::query_as!(
        Colleague,
        r#"select p.id as "person: PersonId", p.given_name || ' ' || p.family_name as "name!",
                  (select count(*) from plans pl join partnerships a on a.id = pl.partnership_id
                   where pl.coordinator_id = p.id and a.state <> 'closed') as "follows!"
           from people p
           where p.id in (select person_id from access.colleagues() where $1::uuid is null or territory_id = $1)
           order by access.plain(p.family_name), access.plain(p.given_name)"#,
        territory.map(|territory| territory.0)
    )
    .fetch_all(db)
    .await?)
}

/// The plans that are not closed and that a coordinator follows, or nobody: by their next review, those
/// without one first.
pub async fn followed(db: &mut PgConnection, by: Option<PersonId>, today: NaiveDate) -> Result<Vec<Followed>> {
    Ok(sqlx::query_as!(
        Followed,
        r#"select pl.partnership_id as "plan: PartnershipId", c.given_name || ' ' || c.family_name as "child!", p.reference,
                  (select min(r.planned_on) from reviews r
                   where r.partnership_id = p.id and r.state = 'planned' and r.planned_on >= $2) as next_review
           from plans pl
           join partnerships p on p.id = pl.partnership_id and p.state <> 'closed'
           join children c on c.id = pl.child_id
           left join access.colleagues() team on team.territory_id = pl.territory_id and team.person_id = pl.coordinator_id
           where team.person_id is not distinct from $1 and pl.territory_id in (select access.coordinated())
           order by next_review nulls first, c.family_name, c.given_name"#,
        by.map(|person| person.0),
        today
    )
    .fetch_all(db)
    .await?)
}

/// Names the coordinator of one plan.
///
/// # Errors
/// [`Error::Conflict`] when the plan was changed since `version`.
pub async fn name(db: &mut PgConnection, plan: PartnershipId, version: i32, coordinator: PersonId) -> Result<()> {
    raise_version(db, plan, version).await?;
    sqlx::query!(
        "update plans set coordinator_id = $2 where partnership_id = $1",
        plan.0,
        coordinator.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Entrusts plans.
///
/// # Errors
/// [`Error::Conflict`] when one of them is no longer followed by who entrusts them, is closed, or is of a
/// territory that the new one does not coordinate: then the caller's transaction is not kept.
pub async fn entrust(db: &mut PgConnection, entrusting: &Entrusting) -> Result<()> {
    let changed = sqlx::query!(
        "with team as materialized (select * from access.colleagues())
         update plans pl set coordinator_id = $2
         from partnerships p
         where p.id = pl.partnership_id and p.state <> 'closed' and pl.partnership_id = any ($3)
           and (pl.territory_id, $2) in (select territory_id, person_id from team)
           and (select t.person_id from team t where t.territory_id = pl.territory_id and t.person_id = pl.coordinator_id)
               is not distinct from $1",
        entrusting.from.map(|person| person.0),
        entrusting.to.0,
        &entrusting.plans
    )
    .execute(db)
    .await?
    .rows_affected();
    if usize::try_from(changed) == Ok(entrusting.plans.len()) {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}
