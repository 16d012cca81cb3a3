//! Rule 5: the state of a period on a day.

use chrono::NaiveDate;

use super::{Debt, Fulfilment, Period};

/// Days left from which a review that is not planned is due soon.
pub const DUE_SOON_DAYS: i64 = 30;

/// The state of a period on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Has not begun.
    Upcoming,
    /// Matched with a review.
    Fulfilled(Fulfilment),
    /// Owes nothing: suspended for at least half.
    Excused,
    /// Owes nothing: truncated to less than half.
    TooShort,
    /// Running, with a review planned on that day.
    Scheduled(NaiveDate),
    /// Running, none planned.
    Due {
        /// To its last day.
        days_left: i64,
    },
    /// Running, none planned, 30 days or fewer left.
    DueSoon {
        /// To its last day.
        days_left: i64,
    },
    /// Ended without a review.
    Missing {
        /// Since its last day.
        days_late: i64,
        /// A review held today would still fulfil it.
        repairable: bool,
    },
}

/// The state of a period on the day `on`. `planned` are the days for which a review that can count
/// (not a partial one) is planned; one that has passed without being held is no plan any more.
pub fn state_on(period: &Period, on: NaiveDate, planned: &[NaiveDate]) -> State {
    if period.start > on {
        return State::Upcoming;
    }
    if let Some(fulfilment) = period.fulfilled_on(on) {
        return State::Fulfilled(fulfilment);
    }
    match period.debt {
        Debt::Excused => return State::Excused,
        Debt::TooShort => return State::TooShort,
        Debt::Owed => {}
    }
    let days_left = (period.end - on).num_days();
    if days_left < 0 {
        return State::Missing {
            days_late: -days_left,
            repairable: on <= period.repairable_until(),
        };
    }
    match planned.iter().filter(|day| (on..=period.end).contains(*day)).min() {
        Some(day) => State::Scheduled(*day),
        None if days_left <= DUE_SOON_DAYS => State::DueSoon { days_left },
        None => State::Due { days_left },
    }
}
