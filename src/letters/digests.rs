//! Putting the reminders of a day together: once a day and time zone, after its scan, on days that
//! offices are open. What a reminder is derived from is for the migrations; the letters leave by `post`.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

use crate::{
    calendar::scan::zones,
    clock::Clock,
    database::Database,
    error::Result,
    letters::model::open_days::{is_open, until_next_open},
};

/// After the scan of the day, which begins at six.
const HOUR: NaiveTime = NaiveTime::from_hms_opt(6, 0, 0).expect("an hour");

/// Puts together what is due, in each time zone where it is; how many people have something to hear.
/// Days without it are made good by the next one, and repeating it changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn put_together(database: &Database, clock: &Clock) -> Result<i32> {
    let mut people = 0;
    for zone in zones(database).await? {
        let now = clock.now().with_timezone(&zone);
        let today = now.date_naive();
        if now.time() >= HOUR && is_open(today) {
            people += of_zone(database, today, zone).await?;
        }
    }
    Ok(people)
}

/// Puts together what is due today, even on a closed day: after a backup was restored, so that nobody is
/// told again tomorrow what was told since it was made.
///
/// # Errors
/// When the database does not answer.
pub async fn catch_up(database: &Database, clock: &Clock) -> Result<()> {
    for zone in zones(database).await? {
        let now = clock.now().with_timezone(&zone);
        if now.time() >= HOUR {
            of_zone(database, now.date_naive(), zone).await?;
        }
    }
    Ok(())
}

async fn of_zone(database: &Database, today: NaiveDate, zone: Tz) -> Result<i32> {
    let mut tx = database.begin().await?;
    // Many people in one go last longer than a page's query.
    sqlx::query!("select set_config('statement_timeout', '10min', true)")
        .fetch_one(&mut *tx)
        .await?;
    let people = sqlx::query_scalar!(
        "select access.put_digests_together($1, $2, $3)",
        today,
        until_next_open(today),
        zone.name()
    )
    .fetch_one(&mut *tx)
    .await?;
    tx.commit().await?;
    if let Some(people) = people {
        tracing::info!(on = %today, zone = zone.name(), people, "reminders put together");
    }
    Ok(people.unwrap_or(0))
}
