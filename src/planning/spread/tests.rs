//! The method, held against "each one on its last day".

use std::collections::HashMap;

use chrono::Months;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{directory::model::closures::Closure, ids::ClosureId, planning::closed_days::Zone};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn plan(number: u64) -> PartnershipId {
    PartnershipId(Uuid::from_u128(u128::from(number)))
}

fn host(number: u128) -> OrganisationId {
    OrganisationId(Uuid::from_u128(number))
}

/// Sixty plans in eight places, most begun with the school year: two periods each in six months.
fn sixty_plans() -> Vec<Due> {
    let begun = |number: u64| match number % 5 {
        0 => day("2026-03-15") + Days::new(number),
        _ => day("2026-09-01") + Days::new(number % 20),
    };
    (0..60)
        .flat_map(|number| {
            (0..2).map(move |turn| {
                let start = begun(number) + Months::new(4 * (turn + 1) - 4);
                Due {
                    plan: plan(number),
                    late: false,
                    host: host(u128::from(number % 8)),
                    start,
                    end: start + Months::new(4) - Days::new(1),
                }
            })
        })
        .filter(|due| due.end >= day("2026-11-25"))
        .collect()
}

/// Trips (places visited, half-day by half-day) and how uneven the weeks are (sum of squares of the
/// half-days spent in each).
fn cost(halves: impl Iterator<Item = (Half, OrganisationId)>) -> (usize, usize) {
    let visits: BTreeSet<_> = halves.map(|(half, host)| (half, host.0)).collect();
    let mut weeks: HashMap<NaiveDate, usize> = HashMap::new();
    for (half, _) in &visits {
        *weeks.entry(monday(half.day)).or_default() += 1;
    }
    (visits.len(), weeks.values().map(|count| count * count).sum())
}

fn schools() -> ClosedDays {
    ClosedDays {
        zone: Some(Zone::C),
        closures: Vec::new(),
    }
}

#[test]
fn it_beats_each_review_on_its_last_day_on_trips_and_on_evenness() {
    let owed = sixty_plans();
    let placed = spread(&owed, &[], &schools(), day("2026-11-25"));
    assert!(placed.iter().all(Option::is_some));
    let ours = cost(
        placed
            .iter()
            .flatten()
            .zip(&owed)
            .map(|((half, _), due)| (*half, due.host)),
    );
    let last_days = owed.iter().map(|due| (Half::of(due.end, None), due.host));
    let theirs = cost(last_days);
    assert!(ours.0 * 3 <= theirs.0 * 2, "trips: {ours:?} against {theirs:?}");
    assert!(ours.1 * 2 <= theirs.1, "evenness: {ours:?} against {theirs:?}");
}

#[test]
fn it_joins_a_trip_that_is_planned_already() {
    let due = Due {
        plan: plan(1),
        late: false,
        host: host(1),
        start: day("2026-09-01"),
        end: day("2026-12-31"),
    };
    let taken = Taken {
        plan: Some(plan(2)),
        host: host(1),
        half: Half {
            day: day("2026-12-10"),
            afternoon: true,
        },
    };
    let placed = spread(&[due], &[taken], &schools(), day("2026-11-25"));
    assert_eq!(placed, [Some((taken.half, 1))]);
    assert_eq!(taken.half.hour(1), NaiveTime::from_hms_opt(15, 0, 0));
}

#[test]
fn a_late_review_is_proposed_as_soon_as_notice_allows() {
    let due = Due {
        plan: plan(1),
        late: false,
        host: host(1),
        start: day("2026-07-01"),
        end: day("2026-10-31"),
    };
    let placed = spread(&[due], &[], &schools(), day("2026-11-25"));
    let (half, _) = placed[0].expect("a half-day");
    assert!(
        half.day >= day("2026-12-05") && half.day <= day("2026-12-19"),
        "{half:?}"
    );
}

/// A running review whose predecessor was missed for good.
fn late() -> Due {
    Due {
        plan: plan(1),
        late: true,
        host: host(1),
        start: day("2026-10-01"),
        end: day("2027-01-31"),
    }
}

/// It is wanted at once, and later where that cannot be.
#[test]
fn what_is_late_still_has_the_rest_of_its_period() {
    let today = day("2026-11-25");
    let due = late();
    let closed = ClosedDays {
        closures: vec![Closure {
            id: ClosureId(Uuid::nil()),
            organisation: host(1),
            name: "Les Lucioles".to_owned(),
            start: day("2026-12-01"),
            end: day("2026-12-31"),
            reason: String::new(),
        }],
        ..schools()
    };
    let (half, _) = spread(&[due], &[], &closed, today)[0].expect("a half-day after the works");
    assert!((day("2027-01-01")..=due.end).contains(&half.day), "{half:?}");
}

#[test]
fn it_keeps_away_from_a_planned_review_of_the_child_that_counts() {
    let today = day("2026-11-25");
    let due = late();
    let taken = |plan| Taken {
        plan,
        host: host(1),
        half: Half {
            day: day("2026-12-10"),
            afternoon: true,
        },
    };
    let beside = |plan| {
        spread(&[due], &[taken(plan)], &schools(), today)[0]
            .expect("a half-day")
            .0
    };
    assert_eq!(beside(None), taken(None).half, "a partial one: the same trip");
    assert!(beside(Some(due.plan)).day >= day("2026-12-24"));
}

proptest! {
    #[test]
    fn whatever_is_owed_nothing_is_placed_where_it_cannot_be(
        owed in prop::collection::vec((0u128..5, 0u64..30, 0u64..200, 20u64..180, any::<bool>()), 0..60)
    ) {
        let today = day("2026-11-25");
        let owed: Vec<Due> = owed
            .into_iter()
            .map(|(number, of, from, length, late)| {
                let start = day("2026-08-01") + Days::new(from);
                Due { plan: plan(of), host: host(number), start, end: start + Days::new(length), late }
            })
            .collect();
        let placed = spread(&owed, &[], &schools(), today);
        let mut visits: HashMap<Half, (OrganisationId, usize)> = HashMap::new();
        let mut days: HashMap<PartnershipId, Vec<NaiveDate>> = HashMap::new();
        for (due, place) in owed.iter().zip(&placed) {
            let Some((half, _)) = place else { continue };
            let inside = windows(due, today).iter().any(|(first, last)| (*first..=*last).contains(&half.day));
            prop_assert!(inside && half.day >= today + NOTICE);
            prop_assert!(!nobody_works(half.day));
            let visit = visits.entry(*half).or_insert((due.host, 0));
            prop_assert_eq!(visit.0, due.host);
            visit.1 += 1;
            prop_assert!(visit.1 <= MOST_IN_A_HALF);
            let others = days.entry(due.plan).or_default();
            prop_assert!(others.iter().all(|other: &NaiveDate| (half.day - *other).num_days().abs() >= 14));
            others.push(half.day);
        }
    }
}

#[test]
fn nothing_is_proposed_at_a_place_that_is_closed() {
    let due = Due {
        plan: plan(1),
        late: false,
        host: host(1),
        start: day("2026-10-01"),
        end: day("2027-01-31"),
    };
    let open = spread(&[due], &[], &schools(), day("2026-11-25"))[0].expect("a half-day");
    let closed = ClosedDays {
        closures: vec![Closure {
            id: ClosureId(Uuid::nil()),
            organisation: host(1),
            name: "Les Lucioles".to_owned(),
            start: open.0.day,
            end: open.0.day + Days::new(6),
            reason: String::new(),
        }],
        ..schools()
    };
    let placed = spread(&[due], &[], &closed, day("2026-11-25"))[0].expect("another half-day");
    assert!(!closed.closures[0].covers(placed.0.day), "{placed:?}");
    let elsewhere = Due {
        plan: plan(2),
        host: host(2),
        ..due
    };
    assert_eq!(spread(&[elsewhere], &[], &closed, day("2026-11-25"))[0], Some(open));
}
