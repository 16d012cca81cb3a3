//! What the sending asks of the outbox. It is nobody, and goes through functions that give it one
//! letter at a time, held until its transaction ends.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{PartnershipId, PersonId, ReviewId},
    letters::model::{
        Failure, HELD, Letter, Meeting, News,
        digest::{Line, Matter},
        tried_again,
    },
    web::lang::Lang,
};

/// The next letter that may leave at that instant; another instance takes another one.
pub async fn take(db: &mut PgConnection, at: DateTime<Utc>) -> Result<Option<Letter>> {
    let row = sqlx::query!(
        r#"select id as "id!", key as "key!", says as "says!: News", email as "email!", language,
                  time_zone as "time_zone!", person_id as "person!: PersonId", stop_mark,
                  attempts as "attempts!", review_id as "review?: ReviewId", sequence, planned_on, planned_at, place, video_link, link_token
           from access.take_letter($1)"#,
        at
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let zone = row.time_zone.parse().unwrap_or(Tz::Europe__Paris);
    let lines = match row.says {
        News::Digest => lines(db, row.id, at.with_timezone(&zone).date_naive()).await?,
        _ => Vec::new(),
    };
    Ok(Some(Letter {
        id: row.id,
        key: row.key,
        news: row.says,
        email: row.email,
        lang: row.language.as_deref().and_then(Lang::from_code).unwrap_or_default(),
        zone,
        person: row.person,
        stop_mark: row.stop_mark.unwrap_or_default(),
        attempts: row.attempts,
        meeting: row.review.zip(row.planned_on).map(|(review, on)| Meeting {
            review,
            version: row.sequence.unwrap_or(0),
            on,
            at: row.planned_at,
            place: row.place.unwrap_or_default(),
            video_link: row.video_link.unwrap_or_default(),
        }),
        lines,
        link_token: row.link_token,
    }))
}

/// What of a digest is still so on that day.
async fn lines(db: &mut PgConnection, digest: Uuid, today: NaiveDate) -> Result<Vec<Line>> {
    Ok(sqlx::query_as!(
        Line,
        r#"select kind as "matter!: Matter", partnership_id as "plan!: PartnershipId", review_id as "review: ReviewId", day as "day!"
           from access.lines_of($1, $2)"#,
        digest,
        today
    )
    .fetch_all(db)
    .await?)
}

/// Notes that a letter left.
pub async fn left(db: &mut PgConnection, letter: &Letter, at: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "select access.letter_left($1, $2, $3)",
        letter.id,
        letter.news.code(),
        at
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Notes that a letter did not leave, and when it is tried again, if it is.
pub async fn stayed(db: &mut PgConnection, letter: &Letter, failure: &Failure, at: DateTime<Utc>) -> Result<()> {
    let again = tried_again(at, letter.attempts + 1, failure);
    sqlx::query!(
        "select access.letter_stayed($1, $2, $3, $4)",
        letter.id,
        failure.why,
        at,
        again
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Notes how the mail server was found: what failed, or nothing.
pub async fn note_server(db: &mut PgConnection, at: DateTime<Utc>, failure: &str) -> Result<()> {
    sqlx::query!("select access.note_mail_server($1, $2)", at, failure)
        .execute(db)
        .await?;
    Ok(())
}

/// Holds back what waits, since it may have left after the backup that was restored was made: until an
/// administrator has it sent.
pub async fn hold_waiting(db: &mut PgConnection) -> Result<()> {
    sqlx::query!(
        "update letters set given_up_at = now(), last_error = $1
         where sent_at is null and given_up_at is null and dropped_at is null",
        HELD
    )
    .execute(db)
    .await?;
    Ok(())
}

/// How many are held back so.
pub async fn held(db: &mut PgConnection) -> Result<i64> {
    let held = sqlx::query_scalar!(
        r#"select count(*) as "held!" from letters where given_up_at is not null and last_error = $1"#,
        HELD
    );
    Ok(held.fetch_one(db).await?)
}
