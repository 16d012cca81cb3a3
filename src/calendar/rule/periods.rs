//! Rules 1 and 2: the year cut into periods, and what each owes.

use chrono::{Datelike, Months, NaiveDate};

use super::{Debt, Period, Rhythm, Span, Terms, spans::covered};

/// The periods of a plan through the one that holds `through`, none matched yet, and whether the
/// plan's end is reached.
pub(super) fn cut(terms: &Terms, suspended: &[Span], through: NaiveDate) -> (Vec<Period>, bool) {
    let end = terms.end.unwrap_or(NaiveDate::MAX);
    let mut periods = Vec::new();
    for number in 1_u32.. {
        let Some((full_start, full_end)) = full_period(terms, number - 1) else {
            break;
        };
        let (start, last) = (full_start.max(terms.start), full_end.min(end));
        if start > end {
            return (periods, true);
        }
        if start > through {
            return (periods, false);
        }
        let days = (last - start).num_days() + 1;
        let full_days = (full_end - full_start).num_days() + 1;
        let debt = if covered(suspended, start, last) * 2 >= days {
            Debt::Excused
        } else if days * 2 < full_days {
            Debt::TooShort
        } else {
            Debt::Owed
        };
        periods.push(Period {
            number: i32::try_from(number).unwrap_or(i32::MAX),
            start,
            end: last,
            debt,
            fulfilment: None,
            settled_on: None,
        });
    }
    (periods, true)
}

/// First and last day of the period of that index, as if nothing truncated it; none past the end
/// of the calendar.
fn full_period(terms: &Terms, index: u32) -> Option<(NaiveDate, NaiveDate)> {
    let (start, next) = match terms.rhythm {
        Rhythm::Anniversary(per_year) => {
            // Always from the plan's start: a clamped day (31 August, then 28 February) comes back
            // in the months that have it.
            let boundary = |index: u32| {
                terms
                    .start
                    .checked_add_months(Months::new(index.checked_mul(per_year.months())?))
            };
            (boundary(index)?, boundary(index + 1)?)
        }
        Rhythm::SchoolYear => (
            school_boundary(terms.start, index)?,
            school_boundary(terms.start, index + 1)?,
        ),
    };
    Some((start, next.pred_opt()?))
}

/// The school year's boundary `index` periods after the one on or before `start`.
fn school_boundary(start: NaiveDate, index: u32) -> Option<NaiveDate> {
    const MONTHS: [u32; 3] = [1, 4, 9];
    let first = match start.month() {
        1..=3 => 0,
        4..=8 => 1,
        _ => 2,
    };
    let position = usize::try_from(index).ok()?.checked_add(first)?;
    let years = i32::try_from(position / 3).ok()?;
    NaiveDate::from_ymd_opt(start.year().checked_add(years)?, MONTHS[position % 3], 1)
}
