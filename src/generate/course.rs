//! What happened with a plan: when it began, which reviews were held on time, late or never, and
//! where it stands on the day. Its periods and silences are computed by the review rule.

use chrono::{Days, Months, NaiveDate};

use super::{Country, dice::Dice};
use crate::{
    calendar::{
        rule::{Calendar, Held, PerYear, Rhythm, Span, Terms},
        store::complete_or_horizon,
    },
    ids::ReviewId,
};

const MONTHS_A_PERIOD: u32 = 4;
/// Days into a running period whose review still has time, beyond which the flag would be near.
const AT_REST_FOR: u64 = 75;
/// Days into a running period that ends within the month.
const SOON_AFTER: u64 = 100;
/// Days since the end of a period that had no review.
const OVERDUE_FOR: u64 = 20;
/// Of a hundred reviews that were owed: never held, and held after the period's end.
const MISSED: u64 = 5;
const LATE: u64 = 8;

/// Where a plan stands on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Nothing is due.
    AtRest,
    /// Its running period ends within the month and no review is planned.
    DueSoon,
    /// Its last period had no review.
    Overdue,
}

/// One plan, from its first day to today.
#[derive(Debug)]
pub struct Course {
    pub number: u64,
    pub start: NaiveDate,
    pub end: Option<NaiveDate>,
    pub suspended: Option<Span>,
    /// The days of its reviews, in order.
    pub held: Vec<Held>,
    /// The day of its next review.
    pub planned: Option<NaiveDate>,
    pub calendar: Calendar,
    pub computed_through: NaiveDate,
}

impl Course {
    pub fn of(country: &Country, dice: Dice, number: u64) -> Self {
        let standing = standing(country, number);
        let most = u64::from(country.years * 12 / MONTHS_A_PERIOD);
        // Three in five are as old as they get; the others began at any time since.
        let past = match dice.below(5, "age", &[number]) {
            0..3 => most,
            _ => dice.below(most, "age in periods", &[number]),
        };
        let past = if standing == Standing::AtRest {
            past
        } else {
            past.max(1)
        };
        let into = match standing {
            Standing::AtRest => 5 + dice.below(AT_REST_FOR, "days into the period", &[number]),
            Standing::DueSoon => SOON_AFTER,
            Standing::Overdue => OVERDUE_FOR,
        };
        let periods = u32::try_from(past).unwrap_or(0);
        let start = country.today - Days::new(into) - Months::new(MONTHS_A_PERIOD * periods);
        let boundary = |period: u32| start + Months::new(MONTHS_A_PERIOD * period);
        let suspended = (past >= 5 && number % 40 == 7).then(|| Span {
            start: boundary(2),
            end: Some(boundary(3) - Days::new(10)),
        });
        let last = periods - u32::from(standing == Standing::Overdue);
        let held = (1..=last)
            .filter(|period| suspended.is_none() || *period != 3)
            .filter_map(|period| {
                let place = [number, u64::from(period)];
                let on_time = boundary(period - 1) + Days::new(50 + dice.below(35, "day of a review", &place));
                let on = match dice.below(100, "how a period went", &place) {
                    // The last one went well: what is due today is for `standing` to say.
                    _ if period == last => on_time,
                    0..MISSED => return None,
                    drawn if drawn < MISSED + LATE => {
                        boundary(period) + Days::new(3 + dice.below(22, "days late", &place))
                    }
                    _ => on_time,
                };
                Some(Held {
                    on,
                    id: ReviewId(dice.id("review", &place)),
                })
            })
            .collect::<Vec<_>>();
        let end = (number.is_multiple_of(4) && past + 3 <= most)
            .then(|| start + Months::new(12 * country.years) - Days::new(1));
        let planned = (standing == Standing::AtRest && number.is_multiple_of(9))
            .then(|| country.today + Days::new(1 + dice.below(34, "days to the next review", &[number])));
        let terms = Terms {
            start,
            end,
            rhythm: Rhythm::Anniversary(PerYear::Three),
            suspensions: suspended.into_iter().collect(),
        };
        let (calendar, computed_through) = complete_or_horizon(&terms, &held, country.today);
        Self {
            number,
            start,
            end,
            suspended,
            held,
            planned,
            calendar,
            computed_through,
        }
    }
}

/// Spread evenly over the country: the same share of every territory is due.
fn standing(country: &Country, number: u64) -> Standing {
    let before = |number: u64| u128::from(number) * u128::from(country.due) / u128::from(country.plans.max(1));
    match before(number + 1) {
        due if due == before(number) => Standing::AtRest,
        due if due % 2 == 0 => Standing::Overdue,
        _ => Standing::DueSoon,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::rule::Debt;

    fn country() -> Country {
        Country {
            plans: 400,
            territories: 4,
            seed: 1,
            years: 3,
            due: 40,
            calendar_only: false,
            today: NaiveDate::from_ymd_opt(2026, 3, 31).expect("a day"),
        }
    }

    #[test]
    fn in_three_years_reviews_were_held_on_time_late_and_never() {
        let country = country();
        let courses: Vec<Course> = (0..400)
            .map(|number| Course::of(&country, Dice::new(1), number))
            .collect();
        let periods = || courses.iter().flat_map(|course| &course.calendar.periods);
        let over = || periods().filter(|period| period.end < country.today && period.debt == Debt::Owed);
        let late = over()
            .filter(|period| period.fulfilment.is_some_and(|by| by.late))
            .count();
        let missed = over().filter(|period| period.fulfilment.is_none()).count();
        assert!(over().count() > 2000, "{}", over().count());
        assert!((50..400).contains(&late), "{late}");
        assert!((50..400).contains(&missed), "{missed}");
        assert!(periods().any(|period| period.debt == Debt::Excused));
        assert!(courses.iter().any(|course| course.held.is_empty()));
    }
}
