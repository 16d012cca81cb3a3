//! The SQL of the calendar one subscribes to: its address, and what stands in it. What is read is
//! read as the person whose calendar it is, under the policies.

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{PersonId, ReviewId},
    letters::model::Meeting,
    people::password::token_hash,
    web::lang::Lang,
};

/// Days before today that a calendar still shows, and after it.
const BACK: Days = Days::new(60);
const AHEAD: Days = Days::new(400);
/// More entries than a calendar can be read with.
const MOST: i64 = 2000;

/// Since when somebody has an address of its own; none without one.
pub async fn since(db: &mut PgConnection, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    Ok(
        sqlx::query_scalar!("select created_at from calendar_links where person_id = $1", person.0)
            .fetch_optional(db)
            .await?,
    )
}

/// Gives somebody a new address; the one before opens nothing any more.
pub async fn make(db: &mut PgConnection, person: PersonId, token: &str) -> Result<()> {
    revoke(db, person).await?;
    sqlx::query!(
        "insert into calendar_links (person_id, token_hash) values ($1, $2)",
        person.0,
        &token_hash(token)
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes somebody's address back.
pub async fn revoke(db: &mut PgConnection, person: PersonId) -> Result<()> {
    sqlx::query!("delete from calendar_links where person_id = $1", person.0)
        .execute(db)
        .await?;
    Ok(())
}

/// Makes the holder of an address the person asking for the rest of the transaction, which only
/// reads and is not to be kept; its language and zone, or none when the address opens nothing.
pub async fn open(db: &mut PgConnection, token: &str) -> Result<Option<(Lang, Tz)>> {
    let row = sqlx::query!(
        r#"select language, time_zone as "time_zone!" from access.open_calendar($1)"#,
        token
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| {
        let lang = row.language.as_deref().and_then(Lang::from_code).unwrap_or_default();
        (lang, row.time_zone.parse().unwrap_or(Tz::Europe__Paris))
    }))
}

/// Notes, once a day and child, that the dates of these reviews left for the calendar at that address.
pub async fn note(db: &PgPool, token: &str, read: &[ReviewId]) -> Result<()> {
    let read: Vec<Uuid> = read.iter().map(|review| review.0).collect();
    sqlx::query!("select access.note_calendar($1, $2)", token, &read)
        .execute(db)
        .await?;
    Ok(())
}

/// The reviews the person asking is invited to, and those of the territories it coordinates.
pub async fn meetings(db: &mut PgConnection, today: NaiveDate) -> Result<Vec<Meeting>> {
    Ok(sqlx::query_as!(
        Meeting,
        r#"select r.id as "review: ReviewId", r.version, r.planned_on as "on!", r.planned_at as at, r.place, r.video_link
           from reviews r
           where r.state = 'planned' and r.planned_on between $1 and $2
             and (r.territory_id = any (array(select access.coordinated()))
                  or exists (select from review_parties p
                             where p.review_id = r.id
                               and (p.member_id = any (array(select access.my_members()))
                                    or p.guardian_id = any (array(select access.my_guardians())))))
           order by r.planned_on, r.id
           limit $3"#,
        today - BACK,
        today + AHEAD,
        MOST
    )
    .fetch_all(db)
    .await?)
}

/// The days on which periods end that still want their review, with how many, in the territories the
/// person asking coordinates.
pub async fn period_ends(db: &mut PgConnection, today: NaiveDate) -> Result<Vec<(NaiveDate, i64)>> {
    let rows = sqlx::query!(
        r#"select rp.end_on as "on!", count(*) as "count!"
           from review_periods rp join partnerships p on p.id = rp.partnership_id and p.state = 'active'
           where rp.territory_id = any (array(select access.coordinated()))
             and rp.debt = 'owed' and rp.settled_on is null and rp.end_on between $1 and $2
           group by rp.end_on order by rp.end_on"#,
        today - BACK,
        today + AHEAD
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.on, row.count)).collect())
}
