//! The SQL of conventions. Which version follows which is held by the database
//! (`migrations/0110_conventions.sql`).

use chrono::NaiveDate;
use sqlx::{PgConnection, types::Json};

use crate::{
    conventions::model::{Agreement, Convention, Text},
    error::{Error, Result},
    ids::{ConventionId, MemberId, PartnershipId, PersonId},
    partnerships::model::Head,
};

/// The versions of a partnership's convention, the latest first; none before it was written down.
pub async fn of(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<Convention>> {
    let agreements = sqlx::query_as!(
        Agreement,
        r#"select a.convention_id as "convention: ConventionId", a.member_id as "member: MemberId", a.agreed_on,
                  coalesce(p.given_name || ' ' || p.family_name, '') as "agreed_by!"
           from convention_agreements a
           left join people p on p.id = a.agreed_by
           where a.partnership_id = $1
           order by a.agreed_on, a.member_id"#,
        partnership.0
    )
    .fetch_all(&mut *db)
    .await?;
    let rows = sqlx::query!(
        r#"select c.id as "id: ConventionId", c.number, c.text as "text: Json<Text>",
                  (c.written_at at time zone t.time_zone)::date as "written_on!"
           from conventions c
           join territories t on t.id = c.territory_id
           where c.partnership_id = $1
           order by c.number desc"#,
        partnership.0
    )
    .fetch_all(db)
    .await?;
    let complete = rows.into_iter().map(|row| Convention {
        agreements: agreements
            .iter()
            .filter(|agreement| agreement.convention == row.id)
            .cloned()
            .collect(),
        id: row.id,
        number: row.number,
        text: row.text.0,
        written_on: row.written_on,
    });
    Ok(complete.collect())
}

/// Writes the text down as it stands; nothing when the latest version says the same.
pub async fn write(db: &mut PgConnection, partnership: PartnershipId) -> Result<()> {
    sqlx::query!("select access.write_convention($1)", partnership.0)
        .execute(db)
        .await?;
    Ok(())
}

/// A member's person agrees for it. Agreeing twice is agreeing once.
///
/// # Errors
/// [`Error::Conflict`] when a further version was written meanwhile.
pub async fn agree(
    db: &mut PgConnection,
    head: &Head,
    convention: ConventionId,
    member: MemberId,
    person: PersonId,
    today: NaiveDate,
) -> Result<()> {
    let known = sqlx::query_scalar!(
        r#"select exists (select from convention_agreements where convention_id = $1 and member_id = $2) as "known!""#,
        convention.0,
        member.0
    )
    .fetch_one(&mut *db)
    .await?;
    if known {
        return Ok(());
    }
    let agreed = sqlx::query!(
        "insert into convention_agreements (convention_id, member_id, partnership_id, territory_id, agreed_on, agreed_by)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
        convention.0,
        member.0,
        head.id.0,
        head.territory.0,
        today,
        person.0
    )
    .execute(db)
    .await?
    .rows_affected();
    if agreed == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Sets a new term. The convention, if there is one, gets the version that says so.
///
/// # Errors
/// [`Error::Conflict`] when the terms were changed since `version`.
pub async fn renew(db: &mut PgConnection, partnership: PartnershipId, end: NaiveDate, version: i32) -> Result<()> {
    let renewed = sqlx::query!(
        "update partnerships set end_on = $3, version = version + 1 where id = $1 and version = $2 and state <> 'closed'",
        partnership.0,
        version,
        end
    )
    .execute(db)
    .await?
    .rows_affected();
    if renewed == 1 { Ok(()) } else { Err(Error::Conflict) }
}
