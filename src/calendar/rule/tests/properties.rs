//! What holds for every plan.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use uuid::Uuid;

use super::day;
use crate::{
    calendar::rule::{
        Calendar, Debt, Held, Kind, PerYear, Rhythm, Span, State, Terms, facts_on, silent_days, state_on, union,
    },
    ids::ReviewId,
};

fn after(start: NaiveDate, days: u64) -> NaiveDate {
    start.checked_add_days(Days::new(days)).expect("not so far")
}

fn terms() -> impl Strategy<Value = Terms> {
    let rhythm = prop_oneof![
        Just(Rhythm::SchoolYear),
        Just(Rhythm::Anniversary(PerYear::Three)),
        Just(Rhythm::Anniversary(PerYear::Four)),
        Just(Rhythm::Anniversary(PerYear::Six)),
        Just(Rhythm::Anniversary(PerYear::Twelve)),
    ];
    let suspension = (0..900_u64, proptest::option::weighted(0.9, 0..120_u64));
    (
        0..1500_u64,
        proptest::option::of(0..900_u64),
        rhythm,
        proptest::collection::vec(suspension, 0..4),
    )
        .prop_map(|(start, length, rhythm, suspensions)| {
            let start = after(day("2023-01-01"), start);
            let suspensions = suspensions
                .into_iter()
                .map(|(from, length)| {
                    let from = after(start, from) - Days::new(60);
                    Span {
                        start: from,
                        end: length.map(|length| after(from, length)),
                    }
                })
                .collect();
            Terms {
                start,
                end: length.map(|length| after(start, length)),
                rhythm,
                suspensions,
            }
        })
}

/// Days of reviews, counted from a month before the plan's start.
fn offsets() -> impl Strategy<Value = Vec<u64>> {
    proptest::collection::vec(0..1000_u64, 0..12)
}

fn held(terms: &Terms, offsets: &[u64]) -> Vec<Held> {
    offsets
        .iter()
        .enumerate()
        .map(|(index, offset)| Held {
            on: after(terms.start, *offset) - Days::new(30),
            id: ReviewId(Uuid::from_u128(index as u128 + 1)),
        })
        .collect()
}

fn through(terms: &Terms) -> NaiveDate {
    after(terms.start, 1000)
}

fn missing(calendar: &Calendar, on: NaiveDate) -> BTreeSet<i32> {
    calendar
        .periods
        .iter()
        .filter(|period| matches!(state_on(period, on, &[]), State::Missing { .. }))
        .map(|period| period.number)
        .collect()
}

proptest! {
    #[test]
    fn every_day_of_a_plan_lies_in_exactly_one_period(terms in terms(), offset in 0..1000_u64) {
        let calendar = Calendar::of(&terms, &[], through(&terms));
        let on = after(terms.start, offset);
        let holding = calendar.periods.iter().filter(|period| period.start <= on && on <= period.end).count();
        prop_assert_eq!(holding, usize::from(terms.end.is_none_or(|end| on <= end)));
    }

    #[test]
    fn no_review_fulfils_two_periods(terms in terms(), offsets in offsets()) {
        let reviews = held(&terms, &offsets);
        let calendar = Calendar::of(&terms, &reviews, through(&terms));
        let fulfilled: Vec<_> = calendar.periods.iter().filter_map(|period| period.fulfilment).collect();
        let by: BTreeSet<_> = fulfilled.iter().map(|fulfilment| fulfilment.by).collect();
        prop_assert_eq!(by.len(), fulfilled.len());
        prop_assert!(fulfilled.len() <= reviews.len());
        for period in &calendar.periods {
            if let Some(fulfilment) = period.fulfilment {
                prop_assert!(period.debt == Debt::Owed);
                prop_assert!(period.start <= fulfilment.on && fulfilment.on <= period.repairable_until());
            }
        }
    }

    #[test]
    fn a_review_more_makes_no_period_missing(terms in terms(), offsets in offsets(), more in 0..1000_u64, on in 0..1000_u64) {
        let before = Calendar::of(&terms, &held(&terms, &offsets), through(&terms));
        let mut offsets = offsets;
        offsets.push(more);
        let now = Calendar::of(&terms, &held(&terms, &offsets), through(&terms));
        let on = after(terms.start, on);
        prop_assert!(missing(&now, on).is_subset(&missing(&before, on)));
        let flagged = |calendar: &Calendar| -> BTreeSet<i32> {
            facts_on(&terms, calendar, on, &[], &[]).into_iter().filter(|f| f.kind == Kind::Missing).map(|f| f.number).collect()
        };
        prop_assert!(flagged(&now).is_subset(&flagged(&before)));
    }

    #[test]
    fn the_order_of_reviews_is_indifferent(terms in terms(), reviews in offsets().prop_flat_map(|offsets| (Just(offsets.clone()), Just((0..offsets.len()).collect::<Vec<_>>()).prop_shuffle()))) {
        let (offsets, order) = reviews;
        let reviews = held(&terms, &offsets);
        let shuffled: Vec<Held> = order.iter().map(|index| reviews[*index]).collect();
        prop_assert_eq!(
            Calendar::of(&terms, &reviews, through(&terms)),
            Calendar::of(&terms, &shuffled, through(&terms))
        );
    }

    /// The state on a day is the same whether or not what came later is known.
    #[test]
    fn what_came_later_changes_nothing_of_a_day(terms in terms(), offsets in offsets(), on in 0..1000_u64) {
        let on = after(terms.start, on);
        let all = held(&terms, &offsets);
        let known: Vec<Held> = all.iter().copied().filter(|review| review.on <= on).collect();
        prop_assert_eq!(
            facts_on(&terms, &Calendar::of(&terms, &all, through(&terms)), on, &[], &[]),
            facts_on(&terms, &Calendar::of(&terms, &known, through(&terms)), on, &[], &[])
        );
    }

    /// A gap is open exactly when the days without a review, counted one by one, are more than 180.
    #[test]
    fn silences_are_the_days_counted_one_by_one(terms in terms(), offsets in offsets(), on in 0..1000_u64) {
        let on = after(terms.start, on);
        let reviews = held(&terms, &offsets);
        let calendar = Calendar::of(&terms, &reviews, through(&terms));
        let since = reviews.iter().map(|review| review.on).filter(|day| *day <= on).chain([terms.start]).max().unwrap().max(terms.start);
        let suspended = |day: NaiveDate| terms.suspensions.iter().any(|span| span.start <= day && day <= span.last());
        let silent = since.iter_days().skip(1).take_while(|day| *day <= on).filter(|day| !suspended(*day)).count();
        prop_assert_eq!(silent_days(since, on, &union(&terms.suspensions)), silent as i64);
        let runs = terms.end.is_none_or(|end| on <= end);
        let open = calendar.silences.iter().any(|s| s.opens_on <= on && s.ends_on.is_none_or(|end| end > on));
        if runs {
            prop_assert_eq!(open, silent > 180);
        }
    }
}
