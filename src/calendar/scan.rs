//! The scan: brings flags to the facts of a day. Once when the server starts, every day at 06:00
//! in each territory's time zone, and when asked for by the command. It derives everything from
//! stored facts, so days without it are caught up and repeating it changes nothing.

use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    calendar::{
        listing,
        model::{FlagFilter, OpenFlag},
        rule::{Debt, Held},
        store::{complete_or_horizon, open_flags, terms_of},
    },
    clock::Clock,
    database::Database,
    error::Result,
    ids::ReviewId,
};

/// The hour of the daily scan, in each territory's time zone.
const HOUR: NaiveTime = NaiveTime::from_hms_opt(6, 0, 0).expect("an hour");
/// How often the leading instance looks whether a scan is due.
const LOOK_EVERY: Duration = Duration::from_secs(60);
/// What an instance that died keeps the others waiting.
const LEASE_SECONDS: i32 = 180;
/// Plans lengthened in one transaction.
const AT_A_TIME: i32 = 500;
/// Periods reach at least so far beyond the day of a scan.
const AHEAD: Days = Days::new(370);

/// What one scan did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scanned {
    /// The day it was for.
    pub on: NaiveDate,
    /// The time zone whose day it was; none when asked for by hand.
    pub zone: Option<Tz>,
    /// Flags opened.
    pub opened: i32,
    /// Flags closed.
    pub closed: i32,
}

/// Scans the given day for every territory, or each territory's today.
pub async fn scan(database: &Database, clock: &Clock, on: Option<NaiveDate>) -> Result<Vec<Scanned>> {
    if let Some(day) = on {
        return Ok(vec![scan_day(database, day, None).await?]);
    }
    let mut done = Vec::new();
    for zone in zones(database).await? {
        done.push(scan_day(database, clock.today(zone), Some(zone)).await?);
    }
    Ok(done)
}

/// The flags open after those scans, the most pressing first; `db` is the owner's, who sees all.
pub async fn open_after(db: &mut PgConnection, scans: &[Scanned]) -> Result<Vec<OpenFlag>> {
    let mut flags = Vec::new();
    for scanned in scans {
        let filter = FlagFilter {
            time_zone: scanned.zone.map(|zone| zone.name().to_owned()),
            ..FlagFilter::default()
        };
        flags.extend(open_flags(db, &filter, scanned.on).await?);
    }
    listing::sort(&mut flags);
    Ok(flags)
}

/// Scans at once, then every day at 06:00 of each time zone, until `stop` resolves. Of several
/// instances the one that holds the lease does the daily scans.
pub async fn keep_scanning(database: Database, clock: Clock, stop: impl Future<Output = ()>) {
    let mut stop = std::pin::pin!(stop);
    let myself = Uuid::new_v4();
    if let Err(error) = scan(&database, &clock, None).await {
        tracing::error!(%error, "the scan at start failed; it is tried again");
    }
    loop {
        if let Err(error) = scan_what_is_due(&database, &clock, myself).await {
            tracing::error!(%error, "the scan failed; it is tried again");
        }
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

/// The scans of the zones where 06:00 has passed since the last one, if this instance leads.
///
/// # Errors
/// When the database does not answer; the next look tries again.
pub async fn scan_what_is_due(database: &Database, clock: &Clock, myself: Uuid) -> Result<Vec<Scanned>> {
    let leads = sqlx::query_scalar!(r#"select access.take_lease($1, $2) as "leads!""#, myself, LEASE_SECONDS)
        .fetch_one(database.pool())
        .await?;
    let mut done = Vec::new();
    if !leads {
        return Ok(done);
    }
    for zone in zones(database).await? {
        let today = clock.today(zone);
        let last = sqlx::query!(
            "select on_day, at from scans where time_zone = $1 order by on_day desc, at desc limit 1",
            zone.name()
        )
        .fetch_optional(database.pool())
        .await?;
        if !is_due(clock.now(), zone, last.as_ref().map(|last| (last.on_day, last.at))) {
            continue;
        }
        if let Some(last) = last.filter(|last| last.on_day + Days::new(1) < today) {
            tracing::info!(zone = zone.name(), last = %last.on_day, "catching up the days without a scan");
        }
        done.push(scan_day(database, today, Some(zone)).await?);
    }
    Ok(done)
}

/// Whether the 06:00 that came last is still to be scanned: a scan of that day before the hour
/// (at start) does not stand for it, and days nobody scanned are caught up at any hour.
fn is_due(now: DateTime<Utc>, zone: Tz, last: Option<(NaiveDate, DateTime<Utc>)>) -> bool {
    let today = now.with_timezone(&zone).date_naive();
    let hour = |day: NaiveDate| zone.from_local_datetime(&day.and_time(HOUR)).earliest();
    let due_day = if hour(today).is_none_or(|hour| hour <= now) {
        Some(today)
    } else {
        today.pred_opt()
    };
    let Some((day, at)) = last else { return true };
    match due_day {
        Some(due) if day == due => hour(due).is_some_and(|hour| at < hour),
        Some(due) => day < due,
        None => false,
    }
}

async fn scan_day(database: &Database, on: NaiveDate, zone: Option<Tz>) -> Result<Scanned> {
    lengthen(database, on).await?;
    let mut tx = database.begin().await?;
    // A whole scan may last longer than a page's query.
    sqlx::query!("select set_config('statement_timeout', '10min', true)")
        .fetch_one(&mut *tx)
        .await?;
    let done = sqlx::query!(
        r#"select opened as "opened!", closed as "closed!" from access.scan($1, $2)"#,
        on,
        zone.map(|zone| zone.name())
    )
    .fetch_one(&mut *tx)
    .await?;
    tx.commit().await?;
    tracing::info!(%on, zone = zone.map(|zone| zone.name()), opened = done.opened, closed = done.closed, "scanned");
    Ok(Scanned {
        on,
        zone,
        opened: done.opened,
        closed: done.closed,
    })
}

/// Stores the periods still wanting for that day, some plans a transaction.
async fn lengthen(database: &Database, on: NaiveDate) -> Result<()> {
    let through = on.checked_add_days(AHEAD).unwrap_or(NaiveDate::MAX);
    loop {
        let mut tx = database.begin().await?;
        let short = sqlx::query!(
            r#"select partnership_id as "plan!", start_on as "start!", end_on, reviews_per_year as "reviews_per_year!",
                      calendar as "calendar!", suspension_starts as "starts!",
                      suspension_ends as "ends!: Vec<Option<NaiveDate>>",
                      review_ids as "reviews!: Vec<ReviewId>", review_days as "days!"
               from access.short_calendars($1, $2)"#,
            through,
            AT_A_TIME
        )
        .fetch_all(&mut *tx)
        .await?;
        if short.is_empty() {
            return Ok(());
        }
        for plan in short {
            let terms = terms_of(
                plan.start,
                plan.end_on,
                plan.reviews_per_year,
                &plan.calendar,
                &plan.starts,
                &plan.ends,
            );
            let reviews: Vec<Held> = plan
                .reviews
                .into_iter()
                .zip(plan.days)
                .map(|(id, on)| Held { on, id })
                .collect();
            let (calendar, noted) = complete_or_horizon(&terms, &reviews, on);
            let periods = &calendar.periods;
            sqlx::query!(
                "select access.lengthen_calendar($1, $2, $3, $4, $5, $6)",
                plan.plan,
                &periods.iter().map(|period| period.number).collect::<Vec<_>>(),
                &periods.iter().map(|period| period.start).collect::<Vec<_>>(),
                &periods.iter().map(|period| period.end).collect::<Vec<_>>(),
                &periods
                    .iter()
                    .map(|period| Debt::code(period.debt).to_owned())
                    .collect::<Vec<_>>(),
                noted
            )
            .execute(&mut *tx)
            .await?;
        }
        tx.commit().await?;
    }
}

/// The time zones somebody lives in.
pub async fn zones(database: &Database) -> Result<Vec<Tz>> {
    let names = sqlx::query_scalar!(r#"select time_zone as "zone!" from access.zones_to_scan()"#)
        .fetch_all(database.pool())
        .await?;
    let mut zones: Vec<Tz> = names
        .iter()
        .filter_map(|name| {
            name.parse()
                .inspect_err(|_| tracing::error!(name, "unknown time zone: its territories are not scanned"))
                .ok()
        })
        .collect();
    zones.sort_by_key(|zone| zone.name());
    Ok(zones)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scan_is_due_once_six_has_struck_where_people_live() {
        let paris = Tz::Europe__Paris;
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        // In summer 06:00 in Paris is 04:00 UTC.
        let cases = [
            ("2026-07-02T04:00:00Z", None, true),
            (
                "2026-07-02T03:59:00Z",
                Some(("2026-07-01", "2026-07-01T04:00:10Z")),
                false,
            ),
            (
                "2026-07-02T04:00:00Z",
                Some(("2026-07-01", "2026-07-01T04:00:10Z")),
                true,
            ),
            (
                "2026-07-02T04:01:00Z",
                Some(("2026-07-02", "2026-07-02T04:00:10Z")),
                false,
            ),
            // Scanned at start, before six.
            (
                "2026-07-02T03:59:00Z",
                Some(("2026-07-02", "2026-07-02T02:00:00Z")),
                false,
            ),
            (
                "2026-07-02T04:00:00Z",
                Some(("2026-07-02", "2026-07-02T02:00:00Z")),
                true,
            ),
            // Days without a scan are caught up whatever the hour.
            (
                "2026-07-02T01:00:00Z",
                Some(("2026-06-28", "2026-06-28T04:00:00Z")),
                true,
            ),
        ];
        for (now, last, due) in cases {
            assert_eq!(
                is_due(at(now), paris, last.map(|(on, when)| (day(on), at(when)))),
                due,
                "{now} {last:?}"
            );
        }
        let cayenne = Tz::America__Cayenne;
        let last = Some((day("2026-07-01"), at("2026-07-01T09:00:00Z")));
        assert!(!is_due(at("2026-07-02T04:00:00Z"), cayenne, last));
        assert!(is_due(at("2026-07-02T09:00:00Z"), cayenne, last));
    }
}
