//! The SQL of the calendar. `refresh` keeps what the rule computes, `flags` reads and closes what
//! somebody must act on; here is what pages read of plans. Opening and closing flags is for
//! `access.scan` in the migrations.

mod flags;
mod refresh;

use std::collections::HashMap;

use chrono::NaiveDate;
use sqlx::PgConnection;
use uuid::Uuid;

pub use flags::{close_flag_by_hand, count_open_flags, open_flags};
pub use refresh::{FlagsMoved, complete_or_horizon, refresh, refresh_many, terms_of};

use crate::{
    calendar::{
        model::LateReason,
        rule::{Debt, Fulfilment, Period},
        situation::{Life, PlanFacts, PlanSituation},
    },
    error::{Error, Result},
    ids::{PartnershipId, PersonId, ReviewId},
};

/// A stored period with why it was late or missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPeriod {
    /// What the rule says of it.
    pub period: Period,
    /// Why it was late or missed, when somebody said so.
    pub late_reason: Option<LateReason>,
    /// In that person's words.
    pub late_comment: String,
}

/// The periods of a plan, in order; none when the plan is absent or hidden.
pub async fn periods_of(db: &mut PgConnection, plan: PartnershipId) -> Result<Vec<StoredPeriod>> {
    Ok(periods_of_many(db, &[plan]).await?.remove(&plan).unwrap_or_default())
}

/// The periods of several plans, in order.
pub async fn periods_of_many(
    db: &mut PgConnection,
    plans: &[PartnershipId],
) -> Result<HashMap<PartnershipId, Vec<StoredPeriod>>> {
    let rows = sqlx::query!(
        r#"select partnership_id as "plan: PartnershipId", number, start_on, end_on, debt,
                  fulfilled_by as "fulfilled_by: ReviewId", fulfilled_on, late, settled_on,
                  late_reason as "late_reason: LateReason", late_comment
           from review_periods where partnership_id = any ($1::uuid[])
           order by partnership_id, number"#,
        &uuids(plans)
    )
    .fetch_all(db)
    .await?;
    let mut periods: HashMap<PartnershipId, Vec<StoredPeriod>> = HashMap::new();
    for row in rows {
        let fulfilment = row
            .fulfilled_by
            .zip(row.fulfilled_on)
            .map(|(by, on)| Fulfilment { by, on, late: row.late });
        periods.entry(row.plan).or_default().push(StoredPeriod {
            period: Period {
                number: row.number,
                start: row.start_on,
                end: row.end_on,
                debt: Debt::from_code(&row.debt).ok_or_else(|| Error::fault("a debt of another version"))?,
                fulfilment,
                settled_on: row.settled_on,
            },
            late_reason: row.late_reason,
            late_comment: row.late_comment,
        });
    }
    Ok(periods)
}

/// How a plan stands today.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden, or no plan of a child.
pub async fn situation(db: &mut PgConnection, plan: PartnershipId, today: NaiveDate) -> Result<PlanSituation> {
    situations(db, &[plan], today)
        .await?
        .remove(&plan)
        .ok_or(Error::NotFound)
}

/// How several plans stand today, in two queries whatever their number.
pub async fn situations(
    db: &mut PgConnection,
    plans: &[PartnershipId],
    today: NaiveDate,
) -> Result<HashMap<PartnershipId, PlanSituation>> {
    let rows = sqlx::query!(
        r#"select p.id as "plan: PartnershipId", p.start_on, p.end_on, p.state, p.closed_on, pl.reviews_per_year, t.calendar,
                  array(select s.start_on from suspensions s where s.partnership_id = p.id order by s.id) as "starts!",
                  array(select s.end_on from suspensions s where s.partnership_id = p.id order by s.id)
                      as "ends!: Vec<Option<NaiveDate>>",
                  array(select r.planned_on from reviews r
                        where r.partnership_id = p.id and r.state = 'planned' and r.category <> 'partial'
                          and r.planned_on >= $2 order by r.planned_on) as "planned!",
                  (select max(r.held_on) from reviews r
                   where r.partnership_id = p.id and r.counts and r.held_on <= $2) as last_review
           from plans pl
           join partnerships p on p.id = pl.partnership_id
           join territories t on t.id = p.territory_id
           where pl.partnership_id = any ($1::uuid[])"#,
        &uuids(plans),
        today
    )
    .fetch_all(&mut *db)
    .await?;
    let mut periods = periods_of_many(db, plans).await?;
    let situations = rows.into_iter().map(|row| {
        let stored = periods.remove(&row.plan).unwrap_or_default();
        let facts = PlanFacts {
            terms: terms_of(
                row.start_on,
                row.end_on,
                row.reviews_per_year,
                &row.calendar,
                &row.starts,
                &row.ends,
            ),
            life: match row.state.as_str() {
                "draft" => Life::Draft,
                "closed" => Life::Closed(row.closed_on.unwrap_or(today)),
                _ => Life::Active,
            },
            periods: stored.into_iter().map(|stored| stored.period).collect(),
            planned: row.planned,
            last_review: row.last_review,
        };
        (row.plan, PlanSituation::on(&facts, today))
    });
    Ok(situations.collect())
}

/// Says why a period was late or missed. Who may is for the page to ask first.
///
/// # Errors
/// [`Error::NotFound`] when there is no such period, or it is neither late nor without its review.
pub async fn give_late_reason(
    db: &mut PgConnection,
    plan: PartnershipId,
    number: i32,
    reason: LateReason,
    comment: &str,
    person: PersonId,
) -> Result<()> {
    let done = sqlx::query!(
        "update review_periods
         set late_reason = $3, late_comment = $4, late_reason_by = $5, late_reason_at = now()
         where partnership_id = $1 and number = $2 and debt = 'owed' and (late or fulfilled_by is null)",
        plan.0,
        number,
        reason.code(),
        comment,
        person.0
    )
    .execute(db)
    .await?;
    if done.rows_affected() == 0 {
        Err(Error::NotFound)
    } else {
        Ok(())
    }
}

fn uuids(plans: &[PartnershipId]) -> Vec<Uuid> {
    plans.iter().map(|plan| plan.0).collect()
}
