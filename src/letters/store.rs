//! The SQL of letters, as people ask it: their choices, and an administrator's sight of the outbox.
//! What the sending itself asks is in `outbox`; who is written to, and when, is for the migrations.

pub mod outbox;
pub mod subscription;

use chrono::NaiveDate;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{PersonId, ReviewId},
    letters::model::{Kind, Office, Stuck, choices::Choices},
};

/// Letters that did not leave, shown at once.
const MOST_SHOWN: i64 = 200;

/// How letters fare.
pub async fn office(db: &mut PgConnection) -> Result<Office> {
    let counts = sqlx::query!(
        r#"select count(*) filter (where sent_at is null and given_up_at is null and dropped_at is null) as "waiting!",
                  count(*) filter (where sent_at > now() - interval '30 days') as "sent!",
                  count(*) filter (where given_up_at is not null) as "given_up!"
           from letters"#
    )
    .fetch_one(&mut *db)
    .await?;
    let last = sqlx::query!("select tried_at, failure from letter_office")
        .fetch_optional(db)
        .await?;
    Ok(Office {
        waiting: counts.waiting,
        sent: counts.sent,
        given_up: counts.given_up,
        last: last.map(|last| (last.tried_at, last.failure)),
    })
}

/// Letters that failed and did not leave since, those given up first.
pub async fn stuck(db: &mut PgConnection) -> Result<Vec<Stuck>> {
    Ok(sqlx::query_as!(
        Stuck,
        r#"select l.id, l.kind as "kind: Kind", coalesce(p.given_name || ' ' || p.family_name, '') as "name!", l.written_at, l.attempts,
                  l.last_error, l.given_up_at is not null as "given_up!"
           from letters l left join people p on p.id = l.person_id
           where (l.attempts > 0 or l.given_up_at is not null) and l.sent_at is null and l.dropped_at is null
           order by l.given_up_at desc nulls last, l.written_at desc
           limit $1"#,
        MOST_SHOWN
    )
    .fetch_all(db)
    .await?)
}

/// Has letters that were given up tried anew: one, or all of them. How many there were.
pub async fn send_again(db: &mut PgConnection, letter: Option<Uuid>) -> Result<u64> {
    let again = sqlx::query!(
        "update letters set given_up_at = null, attempts = 0, not_before = null
         where given_up_at is not null and ($1::uuid is null or id = $1)",
        letter
    )
    .execute(&mut *db)
    .await?
    .rows_affected();
    if again > 0 {
        sqlx::query!("select access.record('changed', 'letters', $1, null, null)", letter)
            .execute(db)
            .await?;
    }
    Ok(again)
}

/// What a person chose; what holds for everybody while it chose nothing.
pub async fn choices(db: &mut PgConnection, person: PersonId) -> Result<Choices> {
    let chosen = sqlx::query_as!(
        Choices,
        "select reminders, quiet_from, quiet_until from letter_choices where person_id = $1",
        person.0
    )
    .fetch_optional(db)
    .await?;
    Ok(chosen.unwrap_or_default())
}

/// Keeps what a person chose.
pub async fn choose(db: &mut PgConnection, person: PersonId, choices: &Choices) -> Result<()> {
    sqlx::query!(
        "insert into letter_choices (person_id, reminders, quiet_from, quiet_until) values ($1, $2, $3, $4)
         on conflict (person_id) do update
             set reminders = excluded.reminders, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until",
        person.0,
        choices.reminders,
        choices.quiet_from,
        choices.quiet_until
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whether a mark is the one that stands in a person's letters.
pub async fn knows_stop_mark(db: &mut PgConnection, person: PersonId, mark: &str) -> Result<bool> {
    Ok(
        sqlx::query_scalar!(r#"select access.knows_stop_mark($1, $2) as "known!""#, person.0, mark)
            .fetch_one(db)
            .await?,
    )
}

/// Ends the reminders of the person whose letters carry that mark; false when it is nobody's.
pub async fn stop_reminders(db: &mut PgConnection, person: PersonId, mark: &str) -> Result<bool> {
    Ok(
        sqlx::query_scalar!(r#"select access.stop_reminders($1, $2) as "stopped!""#, person.0, mark)
            .fetch_one(db)
            .await?,
    )
}

/// Reminds the parties that have not contributed to a review, each once a day; how many were.
///
/// # Errors
/// [`Error::Refused`](crate::error::Error::Refused) for whoever neither coordinates nor is the referent.
pub async fn remind_of_contributions(db: &mut PgConnection, review: ReviewId, today: NaiveDate) -> Result<i32> {
    Ok(sqlx::query_scalar!(
        r#"select access.remind_of_contributions($1, $2) as "reminded!""#,
        review.0,
        today
    )
    .fetch_one(db)
    .await?)
}
