//! The stretches without any counting review that periods alone would allow: nearly eight months
//! can pass between a review at the start of one period and one at the end of the next.

use chrono::{Days, NaiveDate};

use super::{Held, Span, Terms, spans::covered};

/// Days without a counting review beyond which somebody must act, suspended days not counted.
pub const SILENCE_DAYS: i64 = 180;

/// More than 180 unsuspended days without a counting review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence {
    /// The plan's start or the last counting review.
    pub since: NaiveDate,
    /// The first day beyond the 180th.
    pub opens_on: NaiveDate,
    /// The next counting review.
    pub ends_on: Option<NaiveDate>,
}

/// The silences of a plan, in order. `reviews` are in date order, `suspended` is disjoint.
pub(super) fn silences(terms: &Terms, suspended: &[Span], reviews: &[Held]) -> Vec<Silence> {
    let mut days: Vec<NaiveDate> = vec![terms.start];
    days.extend(reviews.iter().map(|review| review.on).filter(|day| *day > terms.start));
    days.dedup();
    let end = terms.end.unwrap_or(NaiveDate::MAX);
    days.iter()
        .enumerate()
        .filter_map(|(index, since)| {
            let ends_on = days.get(index + 1).copied();
            let opens_on = first_day_beyond(*since, suspended)?;
            let opens = opens_on <= end && ends_on.is_none_or(|next| opens_on < next);
            opens.then_some(Silence {
                since: *since,
                opens_on,
                ends_on,
            })
        })
        .collect()
}

/// Unsuspended days after `since` up to and including `day`.
pub fn silent_days(since: NaiveDate, day: NaiveDate, suspended: &[Span]) -> i64 {
    (day - since).num_days() - since.succ_opt().map_or(0, |first| covered(suspended, first, day))
}

/// The 181st unsuspended day after `since`; none when a suspension without an end comes before it.
fn first_day_beyond(since: NaiveDate, suspended: &[Span]) -> Option<NaiveDate> {
    let mut day = since.succ_opt()?;
    let mut wanted = SILENCE_DAYS + 1;
    for span in suspended.iter().filter(|span| span.last() > since) {
        let free = (span.start - day).num_days().max(0);
        if free >= wanted {
            break;
        }
        wanted -= free;
        day = span.end?.succ_opt()?;
    }
    day.checked_add_days(Days::new(u64::try_from(wanted - 1).ok()?))
}
