//! The rule, case by case and by its properties.

mod cases;
mod counting;
mod properties;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Calendar, Held, PerYear, Rhythm, Span, State, Terms, state_on};
use crate::ids::ReviewId;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A plan that starts that day, three reviews a year, without an end.
fn plan(start: &str) -> Terms {
    Terms {
        start: day(start),
        end: None,
        rhythm: Rhythm::Anniversary(PerYear::Three),
        suspensions: vec![],
    }
}

fn until(mut terms: Terms, end: &str) -> Terms {
    terms.end = Some(day(end));
    terms
}

fn suspended(mut terms: Terms, start: &str, end: Option<&str>) -> Terms {
    terms.suspensions.push(Span {
        start: day(start),
        end: end.map(day),
    });
    terms
}

/// Reviews that count, on those days; identifiers follow the order given.
fn held(days: &[&str]) -> Vec<Held> {
    days.iter()
        .enumerate()
        .map(|(index, on)| Held {
            on: day(on),
            id: ReviewId(Uuid::from_u128(index as u128)),
        })
        .collect()
}

/// The calendar far enough for these cases.
fn calendar(terms: &Terms, reviews: &[&str]) -> Calendar {
    Calendar::of(terms, &held(reviews), day("2030-01-01"))
}

/// The first and last days of the first periods.
fn cuts(terms: &Terms, count: usize) -> Vec<String> {
    calendar(terms, &[])
        .periods
        .iter()
        .take(count)
        .map(|period| format!("{}/{}", period.start, period.end))
        .collect()
}

/// The states of the first periods on a day, in the words of the rule.
fn states(terms: &Terms, reviews: &[&str], on: &str, planned: &[&str], count: usize) -> Vec<&'static str> {
    let planned: Vec<NaiveDate> = planned.iter().map(|planned| day(planned)).collect();
    calendar(terms, reviews)
        .periods
        .iter()
        .take(count)
        .map(|period| word(state_on(period, day(on), &planned)))
        .collect()
}

fn word(state: State) -> &'static str {
    match state {
        State::Upcoming => "upcoming",
        State::Fulfilled(fulfilment) if fulfilment.late => "late",
        State::Fulfilled(_) => "fulfilled",
        State::Excused => "excused",
        State::TooShort => "too short",
        State::Scheduled(_) => "scheduled",
        State::Due { .. } => "due",
        State::DueSoon { .. } => "due soon",
        State::Missing { repairable: true, .. } => "missing",
        State::Missing { .. } => "lost",
    }
}
