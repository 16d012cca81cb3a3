//! Keeps what the rule computes: reads the facts of some plans, writes their periods and silences,
//! and has the flags follow, in the transaction of the change. A few statements whatever the
//! number of plans; what did not change is not written.

use chrono::{Days, NaiveDate};
use sqlx::PgConnection;
use uuid::Uuid;

use super::uuids;
use crate::{
    calendar::rule::{Calendar, Debt, Held, PerYear, Rhythm, Span, Terms},
    error::Result,
    ids::{PartnershipId, ReviewId},
};

/// How far ahead periods are stored: the current year of every plan, and some months of scans.
const AHEAD: Days = Days::new(400);
/// Plans written at a time: bounds what is held in memory.
const AT_A_TIME: usize = 2000;

/// What a change of a calendar did to flags.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FlagsMoved {
    /// Flags opened.
    pub opened: i32,
    /// Flags closed.
    pub closed: i32,
}

/// Computes the calendar of a plan again and has its flags follow. To be called in the transaction
/// of whatever changed: terms, suspensions, a review planned, held, cancelled or counted.
pub async fn refresh(db: &mut PgConnection, plan: PartnershipId, today: NaiveDate) -> Result<FlagsMoved> {
    refresh_many(db, &[plan], today).await
}

/// The same for several plans of one day.
pub async fn refresh_many(db: &mut PgConnection, plans: &[PartnershipId], today: NaiveDate) -> Result<FlagsMoved> {
    let mut moved = FlagsMoved::default();
    // In the order of their identifiers: two changes of several plans wait for each other, and
    // never in a circle.
    let mut plans = uuids(plans);
    plans.sort_unstable();
    plans.dedup();
    for some in plans.chunks(AT_A_TIME) {
        // Held first and read after: what a change of the same plan has just done is seen.
        sqlx::query!(
            "select partnership_id from plans where partnership_id = any ($1) order by partnership_id for no key update",
            some
        )
        .fetch_all(&mut *db)
        .await?;
        let computed = compute(db, some, today).await?;
        write_periods(db, &computed).await?;
        write_silences(db, some, &computed).await?;
        write_plans(db, &computed).await?;
        let scanned = sqlx::query!(
            r#"select opened as "opened!", closed as "closed!" from access.scan($1, null, $2)"#,
            today,
            some
        )
        .fetch_one(&mut *db)
        .await?;
        moved.opened += scanned.opened;
        moved.closed += scanned.closed;
    }
    Ok(moved)
}

/// The calendar a plan has on paper, from stored values.
pub fn terms_of(
    start: NaiveDate,
    end: Option<NaiveDate>,
    reviews_per_year: i16,
    calendar: &str,
    suspension_starts: &[NaiveDate],
    suspension_ends: &[Option<NaiveDate>],
) -> Terms {
    Terms {
        start,
        end,
        rhythm: match calendar {
            "school_year" => Rhythm::SchoolYear,
            _ => Rhythm::Anniversary(PerYear::from_number(reviews_per_year).unwrap_or_default()),
        },
        suspensions: suspension_starts
            .iter()
            .zip(suspension_ends)
            .map(|(start, end)| Span {
                start: *start,
                end: *end,
            })
            .collect(),
    }
}

/// The day through which periods are computed, and what is noted of it once they are: a plan whose
/// end is reached never falls short again.
pub fn complete_or_horizon(terms: &Terms, reviews: &[Held], today: NaiveDate) -> (Calendar, NaiveDate) {
    // Beyond the last review too, so that periods a scan adds later never have one to match.
    let last = reviews
        .iter()
        .map(|review| review.on)
        .fold(today.max(terms.start), NaiveDate::max);
    let through = last.checked_add_days(AHEAD).unwrap_or(NaiveDate::MAX);
    let calendar = Calendar::of(terms, reviews, through);
    let noted = if calendar.complete {
        NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX)
    } else {
        through
    };
    (calendar, noted)
}

struct Computed {
    plan: Uuid,
    calendar: Calendar,
    through: NaiveDate,
}

async fn compute(db: &mut PgConnection, plans: &[Uuid], today: NaiveDate) -> Result<Vec<Computed>> {
    let rows = sqlx::query!(
        r#"select p.id as "id!", p.start_on as "start!", p.end_on as "end?", pl.reviews_per_year as "reviews_per_year!",
                  t.calendar as "calendar!",
                  array(select s.start_on from suspensions s where s.partnership_id = p.id order by s.id) as "starts!",
                  array(select s.end_on from suspensions s where s.partnership_id = p.id order by s.id)
                      as "ends!: Vec<Option<NaiveDate>>",
                  coalesce(c.ids, '{}') as "reviews!: Vec<ReviewId>", coalesce(c.days, '{}') as "days!"
           from plans pl
           join partnerships p on p.id = pl.partnership_id
           join territories t on t.id = p.territory_id
           -- Some may be withheld from who asks, and count all the same.
           left join access.counting_reviews($1) c on c.partnership_id = p.id
           where pl.partnership_id = any ($1)"#,
        plans
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let terms = terms_of(
                row.start,
                row.end,
                row.reviews_per_year,
                &row.calendar,
                &row.starts,
                &row.ends,
            );
            let reviews: Vec<Held> = row
                .reviews
                .into_iter()
                .zip(row.days)
                .map(|(id, on)| Held { on, id })
                .collect();
            let (calendar, through) = complete_or_horizon(&terms, &reviews, today);
            Computed {
                plan: row.id,
                calendar,
                through,
            }
        })
        .collect())
}

#[derive(Default)]
struct PeriodColumns {
    plan: Vec<Uuid>,
    number: Vec<i32>,
    start: Vec<NaiveDate>,
    end: Vec<NaiveDate>,
    debt: Vec<String>,
    fulfilled_by: Vec<Option<Uuid>>,
    fulfilled_on: Vec<Option<NaiveDate>>,
    late: Vec<bool>,
    settled_on: Vec<Option<NaiveDate>>,
}

impl PeriodColumns {
    fn of(computed: &[Computed]) -> Self {
        let mut columns = PeriodColumns::default();
        for one in computed {
            for period in &one.calendar.periods {
                columns.plan.push(one.plan);
                columns.number.push(period.number);
                columns.start.push(period.start);
                columns.end.push(period.end);
                columns.debt.push(Debt::code(period.debt).to_owned());
                columns
                    .fulfilled_by
                    .push(period.fulfilment.map(|fulfilment| fulfilment.by.0));
                columns
                    .fulfilled_on
                    .push(period.fulfilment.map(|fulfilment| fulfilment.on));
                columns
                    .late
                    .push(period.fulfilment.is_some_and(|fulfilment| fulfilment.late));
                columns.settled_on.push(period.settled_on);
            }
        }
        columns
    }
}

/// Writes the periods over those of the same number, which keep their late reason, and removes
/// those beyond.
async fn write_periods(db: &mut PgConnection, computed: &[Computed]) -> Result<()> {
    let plans: Vec<Uuid> = computed.iter().map(|one| one.plan).collect();
    let counts: Vec<i32> = computed
        .iter()
        .map(|one| one.calendar.periods.last().map_or(0, |period| period.number))
        .collect();
    sqlx::query!(
        "delete from review_periods rp using unnest($1::uuid[], $2::integer[]) as k (plan, last)
         where rp.partnership_id = k.plan and rp.number > k.last",
        &plans,
        &counts
    )
    .execute(&mut *db)
    .await?;
    let columns = PeriodColumns::of(computed);
    sqlx::query!(
        "insert into review_periods as old
             (partnership_id, territory_id, number, start_on, end_on, debt, fulfilled_by, fulfilled_on, late, settled_on)
         select n.plan, pl.territory_id, n.number, n.start_on, n.end_on, n.debt, n.fulfilled_by, n.fulfilled_on, n.late, n.settled_on
         from unnest($1::uuid[], $2::integer[], $3::date[], $4::date[], $5::text[], $6::uuid[], $7::date[], $8::boolean[], $9::date[])
              as n (plan, number, start_on, end_on, debt, fulfilled_by, fulfilled_on, late, settled_on)
         join plans pl on pl.partnership_id = n.plan
         on conflict (partnership_id, number) do update
             set start_on = excluded.start_on, end_on = excluded.end_on, debt = excluded.debt,
                 fulfilled_by = excluded.fulfilled_by, fulfilled_on = excluded.fulfilled_on,
                 late = excluded.late, settled_on = excluded.settled_on
             where (old.start_on, old.end_on, old.debt, old.fulfilled_by, old.fulfilled_on, old.late, old.settled_on)
                   is distinct from
                   (excluded.start_on, excluded.end_on, excluded.debt, excluded.fulfilled_by, excluded.fulfilled_on,
                    excluded.late, excluded.settled_on)",
        &columns.plan,
        &columns.number,
        &columns.start,
        &columns.end,
        &columns.debt,
        &columns.fulfilled_by as &[Option<Uuid>],
        &columns.fulfilled_on as &[Option<NaiveDate>],
        &columns.late,
        &columns.settled_on as &[Option<NaiveDate>],
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn write_silences(db: &mut PgConnection, plans: &[Uuid], computed: &[Computed]) -> Result<()> {
    let mut plan = Vec::new();
    let (mut since, mut opens_on, mut ends_on) = (Vec::new(), Vec::new(), Vec::new());
    for one in computed {
        for silence in &one.calendar.silences {
            plan.push(one.plan);
            since.push(silence.since);
            opens_on.push(silence.opens_on);
            ends_on.push(silence.ends_on);
        }
    }
    sqlx::query!(
        "delete from silences s where s.partnership_id = any ($1)
           and not exists (select from unnest($2::uuid[], $3::date[]) as n (plan, since)
                           where n.plan = s.partnership_id and n.since = s.since)",
        plans,
        &plan,
        &since
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into silences as old (partnership_id, territory_id, since, opens_on, ends_on)
         select n.plan, pl.territory_id, n.since, n.opens_on, n.ends_on
         from unnest($1::uuid[], $2::date[], $3::date[], $4::date[]) as n (plan, since, opens_on, ends_on)
         join plans pl on pl.partnership_id = n.plan
         on conflict (partnership_id, since) do update set opens_on = excluded.opens_on, ends_on = excluded.ends_on
             where (old.opens_on, old.ends_on) is distinct from (excluded.opens_on, excluded.ends_on)",
        &plan,
        &since,
        &opens_on,
        &ends_on as &[Option<NaiveDate>]
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn write_plans(db: &mut PgConnection, computed: &[Computed]) -> Result<()> {
    let plans: Vec<Uuid> = computed.iter().map(|one| one.plan).collect();
    let through: Vec<NaiveDate> = computed.iter().map(|one| one.through).collect();
    sqlx::query!(
        "update plans pl set suspended = n.suspended, periods_through = n.through
         from (select k.plan, k.through,
                      coalesce((select range_agg(daterange(s.start_on, s.end_on, '[]'))
                                from suspensions s where s.partnership_id = k.plan), '{}') as suspended
               from unnest($1::uuid[], $2::date[]) as k (plan, through)) n
         where pl.partnership_id = n.plan
           and (pl.suspended, pl.periods_through) is distinct from (n.suspended, n.through)",
        &plans,
        &through
    )
    .execute(db)
    .await?;
    Ok(())
}
