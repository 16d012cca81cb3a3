//! Rule 4: which review fulfils which period.

use super::{Debt, Fulfilment, Held, Period};

/// Matches reviews, given in date order, each with at most one period: the earliest one owed and
/// not yet fulfilled that had begun and had ended no more than 30 days before. Then says from
/// which day each period raises no flag.
///
/// Reviews are taken in date order, so what was matched up to a day does not depend on what came
/// after it: the same matching serves every day D.
pub(super) fn fulfil(periods: &mut [Period], reviews: &[Held]) {
    for review in reviews {
        let first = periods.partition_point(|period| period.repairable_until() < review.on);
        let matched = periods[first..]
            .iter_mut()
            .take_while(|period| period.start <= review.on)
            .find(|period| period.debt == Debt::Owed && period.fulfilment.is_none());
        if let Some(period) = matched {
            period.fulfilment = Some(Fulfilment {
                by: review.id,
                on: review.on,
                late: review.on > period.end,
            });
        }
    }
    for period in periods.iter_mut().filter(|period| period.debt == Debt::Owed) {
        let after = reviews
            .get(reviews.partition_point(|review| review.on <= period.end))
            .map(|review| review.on);
        period.settled_on = period
            .fulfilment
            .map(|fulfilment| fulfilment.on)
            .into_iter()
            .chain(after)
            .min();
    }
}
