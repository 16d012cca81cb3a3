//! The plan's year: which one a day is in, and how many of its reviews are held.

use chrono::{Datelike, Months, NaiveDate};

use super::{Debt, Period, Rhythm, State, Terms, state_on};

/// A year of a plan: from anniversary to anniversary, or a school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Year {
    /// First day, not before the plan's start.
    pub first: NaiveDate,
    /// Last day, not after the plan's end.
    pub last: NaiveDate,
}

impl Year {
    /// The periods that begin in it.
    pub fn periods<'a>(&self, periods: &'a [Period]) -> impl Iterator<Item = &'a Period> + use<'a> {
        let year = *self;
        periods
            .iter()
            .filter(move |period| year.first <= period.start && period.start <= year.last)
    }
}

/// The plan's year that holds the day `on`; its first before the start, its last after the end.
pub fn year_on(terms: &Terms, on: NaiveDate) -> Year {
    let end = terms.end.unwrap_or(NaiveDate::MAX).max(terms.start);
    let on = on.clamp(terms.start, end);
    let (first, next) = match terms.rhythm {
        Rhythm::Anniversary(_) => {
            let anniversary = |years: i32| {
                let months = u32::try_from(years.max(0)).unwrap_or(0).saturating_mul(12);
                terms
                    .start
                    .checked_add_months(Months::new(months))
                    .unwrap_or(NaiveDate::MAX)
            };
            let mut years = on.year() - terms.start.year();
            if anniversary(years) > on {
                years -= 1;
            }
            (anniversary(years), anniversary(years + 1))
        }
        Rhythm::SchoolYear => {
            let year = if on.month() >= 9 { on.year() } else { on.year() - 1 };
            let september = |year| NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(NaiveDate::MAX);
            (september(year), september(year + 1))
        }
    };
    Year {
        first: first.max(terms.start),
        last: next.pred_opt().unwrap_or(next).min(end),
    }
}

/// How a year stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearSummary {
    /// Reviews the year owes.
    pub owed: usize,
    /// Of those, periods fulfilled.
    pub held: usize,
    /// Of those fulfilled, late.
    pub late: usize,
    /// Periods that ended without their review.
    pub missing: usize,
    /// To the year's last day; 0 once it has passed.
    pub days_left: i64,
    /// No period is beyond repair: a review more could still fulfil each one that is open.
    pub can_be_kept: bool,
}

/// How the plan's year stands on the day `on`.
pub fn summary(year: Year, periods: &[Period], on: NaiveDate) -> YearSummary {
    let owed: Vec<&Period> = year
        .periods(periods)
        .filter(|period| period.debt == Debt::Owed)
        .collect();
    let held = owed.iter().filter_map(|period| period.fulfilled_on(on));
    YearSummary {
        owed: owed.len(),
        held: held.clone().count(),
        late: held.filter(|fulfilment| fulfilment.late).count(),
        missing: owed
            .iter()
            .filter(|period| matches!(state_on(period, on, &[]), State::Missing { .. }))
            .count(),
        days_left: (year.last - on).num_days().max(0),
        can_be_kept: owed
            .iter()
            .all(|period| period.fulfilled_on(on).is_some() || period.repairable_until() >= on),
    }
}
