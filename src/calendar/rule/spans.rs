//! Suspensions as stretches of days: their union, and how many of given days they cover.

use chrono::NaiveDate;

/// A stretch of days, its ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub start: NaiveDate,
    /// Last day; none covers every day from the start.
    pub end: Option<NaiveDate>,
}

impl Span {
    /// Its last day, where one without an end reaches to the end of time.
    pub fn last(&self) -> NaiveDate {
        self.end.unwrap_or(NaiveDate::MAX)
    }
}

/// The same days as disjoint stretches in order: a day covered twice counts once.
pub fn union(spans: &[Span]) -> Vec<Span> {
    let mut sorted: Vec<Span> = spans.iter().copied().filter(|span| span.start <= span.last()).collect();
    sorted.sort_by_key(|span| span.start);
    let mut joined: Vec<Span> = Vec::with_capacity(sorted.len());
    for span in sorted {
        match joined.last_mut() {
            Some(before) if span.start <= before.last() => {
                if span.last() > before.last() {
                    before.end = span.end;
                }
            }
            _ => joined.push(span),
        }
    }
    joined
}

/// How many of the days from `first` to `last` disjoint stretches cover.
pub(super) fn covered(disjoint: &[Span], first: NaiveDate, last: NaiveDate) -> i64 {
    disjoint
        .iter()
        .map(|span| ((span.last().min(last) - span.start.max(first)).num_days() + 1).max(0))
        .sum()
}

/// Whether one of the stretches covers that day.
pub(super) fn covers(spans: &[Span], day: NaiveDate) -> bool {
    spans.iter().any(|span| span.start <= day && day <= span.last())
}
