//! Rule 6: the facts of a day that somebody must act on.

use chrono::{Days, NaiveDate};

use super::{Calendar, Debt, State, Terms, spans::covers, state::DUE_SOON_DAYS, state_on};

/// What a flag is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A running period with 30 days or fewer left and no review planned.
    Due,
    /// A period that ended without its review.
    Missing,
    /// More than 180 days without any counting review.
    Gap,
}

/// A fact somebody must act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    /// The period it is about; the running one for a gap.
    pub number: i32,
    /// What it is.
    pub kind: Kind,
    /// The day it became true.
    pub on: NaiveDate,
}

/// The facts of the day `on`, by period then kind, for a plan that is active on it. `by_hand` are
/// the periods whose `Missing` flag somebody closed with a reason.
pub fn facts_on(
    terms: &Terms,
    calendar: &Calendar,
    on: NaiveDate,
    planned: &[NaiveDate],
    by_hand: &[i32],
) -> Vec<Fact> {
    if on < terms.start || terms.end.is_some_and(|end| end < on) {
        return Vec::new();
    }
    let mut facts = Vec::new();
    for period in calendar
        .periods
        .iter()
        .filter(|period| period.debt == Debt::Owed && !period.settled_by(on))
    {
        match state_on(period, on, planned) {
            State::Missing { .. } if !by_hand.contains(&period.number) => {
                facts.extend(period.end.succ_opt().map(|day| Fact {
                    number: period.number,
                    kind: Kind::Missing,
                    on: day,
                }));
            }
            State::DueSoon { .. } => {
                let soon = period
                    .end
                    .checked_sub_days(Days::new(DUE_SOON_DAYS.unsigned_abs()))
                    .unwrap_or(period.start);
                facts.push(Fact {
                    number: period.number,
                    kind: Kind::Due,
                    on: soon.max(period.start),
                });
            }
            _ => {}
        }
    }
    let missing = facts.iter().any(|fact| fact.kind == Kind::Missing);
    if !missing && !covers(&terms.suspensions, on) {
        let silence = calendar
            .silences
            .iter()
            .find(|silence| silence.opens_on <= on && silence.ends_on.is_none_or(|end| end > on));
        let running = calendar
            .periods
            .iter()
            .find(|period| period.start <= on && on <= period.end);
        if let (Some(silence), Some(period)) = (silence, running) {
            facts.push(Fact {
                number: period.number,
                kind: Kind::Gap,
                on: silence.opens_on,
            });
        }
    }
    facts.sort_unstable();
    facts
}
