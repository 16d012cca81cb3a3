//! A half-day for each review that is owed. The method is a simple greedy one: the review whose
//! window closes first is taken with those of the same place of care that may be held on the same
//! day, up to three a half-day; of the half-days of its window, the one that takes most of them wins,
//! an existing trip to that place first, and among equals the one in the emptiest week. Windows keep
//! ten days' notice and end a week before the period does, or at its end where that is full; two reviews
//! of a child are two weeks apart. Nothing is undone once placed: it is quick with thousands, easy to
//! explain, and far better than each review on its last day (see the tests).

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use crate::{
    ids::{OrganisationId, PartnershipId},
    planning::closed_days::{ClosedDays, nobody_works},
};

/// How many reviews fit into one half-day at one place.
pub const MOST_IN_A_HALF: usize = 3;
/// Notice that families and partners are given (design, section 6: the American IFSP's ten days).
pub const NOTICE: Days = Days::new(10);
/// Days a window keeps in hand before the period ends.
const IN_HAND: Days = Days::new(7);
/// A review this late still repairs its period (review rule, 4).
const REPAIRS: Days = Days::new(30);
/// Where nothing can be repaired any more, as soon as it can be is within so many days.
const SOON: Days = Days::new(14);
/// Between two reviews of one child.
const APART: Days = Days::new(14);

/// A half-day (demi-journée).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Half {
    /// The civil day.
    pub day: NaiveDate,
    /// After noon.
    pub afternoon: bool,
}

impl Half {
    /// The half-day of an hour; the morning while none is set.
    pub fn of(day: NaiveDate, hour: Option<NaiveTime>) -> Self {
        let noon = NaiveTime::from_hms_opt(12, 0, 0);
        Self {
            day,
            afternoon: hour.is_some() && hour >= noon,
        }
    }

    /// The hour of the review in that place of the half-day, from 0: 9, 10, 11 or 14, 15, 16 o'clock.
    pub fn hour(self, place: usize) -> Option<NaiveTime> {
        let first = if self.afternoon { 14 } else { 9 };
        let place = u32::try_from(place.min(MOST_IN_A_HALF - 1)).ok()?;
        NaiveTime::from_hms_opt(first + place, 0, 0)
    }
}

/// The Monday of a day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

/// A review that is owed, with the period it is owed in.
#[derive(Debug, Clone, Copy)]
pub struct Due {
    /// Whose.
    pub plan: PartnershipId,
    /// Where the child is welcomed: the place of the meeting.
    pub host: OrganisationId,
    /// First civil day of the period.
    pub start: NaiveDate,
    /// Its last civil day.
    pub end: NaiveDate,
    /// The period before it was missed and can be repaired no more: it is as late as that one.
    pub late: bool,
}

impl Due {
    /// The period is over, and no review that leaves everybody notice repairs it.
    pub fn is_lost(&self, today: NaiveDate) -> bool {
        self.end + REPAIRS < today + NOTICE
    }
}

/// A review that is planned already.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    /// Whose, where it counts: a partial one is no reason to meet later for the one that is owed.
    pub plan: Option<PartnershipId>,
    /// Where.
    pub host: OrganisationId,
    /// When.
    pub half: Half,
}

/// Days between which a review is proposed, the best first: as soon as notice allows, where something was
/// missed for good; the second half of its period save the last week; what is left of the period; while it
/// is repaired.
pub fn windows(due: &Due, today: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let soonest = today + NOTICE;
    let length = u64::try_from((due.end - due.start).num_days()).unwrap_or_default();
    let middle = due.start + Days::new(length / 2);
    let comfortable = (middle.max(soonest), due.end - IN_HAND);
    let any = (due.start.max(soonest), due.end);
    let repairing = (soonest, due.end + REPAIRS);
    let mut windows = vec![comfortable, any, repairing];
    if due.late || due.is_lost(today) {
        windows.insert(0, (soonest, soonest + SOON));
    }
    windows.retain(|(first, last)| first <= last);
    windows
}

/// What is already where, while reviews are placed.
#[derive(Debug, Default)]
struct Diary {
    /// Who is visited in a half-day, and how many reviews are held there.
    halves: HashMap<Half, (OrganisationId, usize)>,
    /// Half-days spent, by Monday.
    weeks: BTreeMap<NaiveDate, usize>,
    /// When each child's reviews are.
    days: HashMap<PartnershipId, Vec<NaiveDate>>,
}

impl Diary {
    fn of(taken: &[Taken]) -> Self {
        let mut diary = Self::default();
        for one in taken {
            diary.put(one.half, one.host, one.plan);
        }
        diary
    }

    /// Room for reviews at that place; none while another place is visited.
    fn room(&self, half: Half, host: OrganisationId) -> usize {
        match self.halves.get(&half) {
            None => MOST_IN_A_HALF,
            Some((there, count)) if *there == host => MOST_IN_A_HALF.saturating_sub(*count),
            Some(_) => 0,
        }
    }

    /// Another review of that child is not too near.
    fn is_apart(&self, plan: PartnershipId, day: NaiveDate) -> bool {
        let mut days = self.days.get(&plan).into_iter().flatten();
        days.all(|other| *other + APART <= day || day + APART <= *other)
    }

    fn put(&mut self, half: Half, host: OrganisationId, plan: Option<PartnershipId>) -> usize {
        if let Some(plan) = plan {
            self.days.entry(plan).or_default().push(half.day);
        }
        let (_, count) = self.halves.entry(half).or_insert_with(|| {
            *self.weeks.entry(monday(half.day)).or_default() += 1;
            (host, 0)
        });
        *count += 1;
        *count - 1
    }

    fn load(&self, half: Half) -> usize {
        self.weeks.get(&monday(half.day)).copied().unwrap_or_default()
    }
}

/// When each first window closes, and no later than that of the child's next review: the first meeting counts
/// for the earlier one.
fn closings(owed: &[Due], first: &[(NaiveDate, NaiveDate)]) -> Vec<NaiveDate> {
    let mut closes: Vec<NaiveDate> = first.iter().map(|(_, closes)| *closes).collect();
    let mut by_child: Vec<usize> = (0..owed.len()).collect();
    by_child.sort_by_key(|number| (owed[*number].plan.0, Reverse(owed[*number].start)));
    for two in by_child.windows(2) {
        let (next, earlier) = (two[0], two[1]);
        if owed[next].plan == owed[earlier].plan {
            closes[earlier] = closes[earlier].min(closes[next]);
        }
    }
    closes
}

/// The half-day of each review, and its place in it from 0, in the order they were given; none where
/// no half-day is free.
pub fn spread(owed: &[Due], taken: &[Taken], closed: &ClosedDays, today: NaiveDate) -> Vec<Option<(Half, usize)>> {
    let every: Vec<_> = owed.iter().map(|due| windows(due, today)).collect();
    let first: Vec<_> = every.iter().map(|windows| windows[0]).collect();
    let closes = closings(owed, &first);
    let mut waiting: BTreeSet<(NaiveDate, NaiveDate, usize)> = BTreeSet::new();
    let mut of_host: HashMap<OrganisationId, BTreeSet<(NaiveDate, usize)>> = HashMap::new();
    for (number, due) in owed.iter().enumerate() {
        waiting.insert((closes[number], first[number].0, number));
        of_host.entry(due.host).or_default().insert((closes[number], number));
    }
    let mut diary = Diary::of(taken);
    let mut placed = vec![None; owed.len()];
    while let Some((_, _, urgent)) = waiting.pop_first() {
        let host = owed[urgent].host;
        let same = of_host.entry(host).or_default();
        let together = |half: Half, room: usize| -> Vec<usize> {
            let fits = |number: &usize| {
                (first[*number].0..=first[*number].1).contains(&half.day)
                    && diary.is_apart(owed[*number].plan, half.day)
            };
            let others = same.iter().map(|(_, number)| *number).filter(fits);
            let mut children = BTreeSet::new();
            std::iter::once(urgent)
                .chain(others)
                .filter(|number| children.insert(owed[*number].plan))
                .take(room)
                .collect()
        };
        let best = every[urgent].iter().find_map(|window| {
            open_halves(*window, host, closed)
                .into_iter()
                .filter(|half| diary.room(*half, host) > 0 && diary.is_apart(owed[urgent].plan, half.day))
                .map(|half| (half, together(half, diary.room(half, host))))
                .min_by_key(|(half, group)| {
                    let there = MOST_IN_A_HALF - diary.room(*half, host);
                    (Reverse(group.len() + there), there == 0, diary.load(*half), *half)
                })
        });
        let Some((half, group)) = best else {
            same.remove(&(closes[urgent], urgent));
            continue;
        };
        for number in group {
            placed[number] = Some((half, diary.put(half, host, Some(owed[number].plan))));
            waiting.remove(&(closes[number], first[number].0, number));
            same.remove(&(closes[number], number));
        }
    }
    placed
}

/// Half-days of a window on which people work and that place is open, school holidays aside; with
/// them when there is no other.
fn open_halves((first, last): (NaiveDate, NaiveDate), host: OrganisationId, closed: &ClosedDays) -> Vec<Half> {
    let working: Vec<NaiveDate> = first
        .iter_days()
        .take_while(|day| *day <= last)
        .filter(|day| !nobody_works(*day) && !closed.place_is_closed(host, *day))
        .collect();
    let outside: Vec<NaiveDate> = working
        .iter()
        .copied()
        .filter(|day| !closed.school_is_closed(*day))
        .collect();
    let days = if outside.is_empty() { working } else { outside };
    days.into_iter()
        .flat_map(|day| [false, true].map(|afternoon| Half { day, afternoon }))
        .collect()
}

#[cfg(test)]
mod tests;
