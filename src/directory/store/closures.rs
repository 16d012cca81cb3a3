//! The SQL of closures.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    directory::model::{
        Organisation,
        closures::{Closure, Stretch},
    },
    error::{Error, Result},
    ids::{ClosureId, OrganisationId, PersonId},
};

/// Those of an organisation that are not over, the next first.
pub async fn of(db: &mut PgConnection, organisation: OrganisationId, today: NaiveDate) -> Result<Vec<Closure>> {
    Ok(sqlx::query_as!(
        Closure,
        r#"select c.id as "id: ClosureId", c.organisation_id as "organisation: OrganisationId", o.name,
                  c.start_on as start, c.end_on as end, c.reason
           from closures c join organisations o on o.id = c.organisation_id
           where c.organisation_id = $1 and c.end_on >= $2 order by c.start_on, c.end_on"#,
        organisation.0,
        today
    )
    .fetch_all(db)
    .await?)
}

/// Those between two days, of the territories the person asking coordinates.
pub async fn between(db: &mut PgConnection, first: NaiveDate, last: NaiveDate) -> Result<Vec<Closure>> {
    Ok(sqlx::query_as!(
        Closure,
        r#"select c.id as "id: ClosureId", c.organisation_id as "organisation: OrganisationId", o.name,
                  c.start_on as start, c.end_on as end, c.reason
           from closures c join organisations o on o.id = c.organisation_id
           where c.territory_id = any (array(select access.coordinated())) and c.end_on >= $1 and c.start_on <= $2
           order by c.start_on, o.name"#,
        first,
        last
    )
    .fetch_all(db)
    .await?)
}

/// Adds one; the same twice is one.
pub async fn add(
    db: &mut PgConnection,
    organisation: &Organisation,
    author: PersonId,
    stretch: &Stretch,
) -> Result<()> {
    sqlx::query!(
        "insert into closures (territory_id, organisation_id, start_on, end_on, reason, written_by)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
        organisation.territory.0,
        organisation.id.0,
        stretch.start,
        stretch.end,
        stretch.reason,
        author.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes one back.
///
/// # Errors
/// [`Error::NotFound`] when that organisation has no such one.
pub async fn remove(db: &mut PgConnection, organisation: OrganisationId, closure: ClosureId) -> Result<()> {
    sqlx::query_scalar!(
        "delete from closures where id = $1 and organisation_id = $2 returning id",
        closure.0,
        organisation.0
    )
    .fetch_optional(db)
    .await?
    .map(|_| ())
    .ok_or(Error::NotFound)
}
