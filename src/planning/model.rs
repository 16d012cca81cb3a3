//! The coming months by week: what is owed, what is planned, what is closed, what is proposed; and
//! which proposals a coordinator takes.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{Days, Months, NaiveDate, NaiveTime};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    ids::{OrganisationId, PartnershipId, ReviewId},
    planning::{
        closed_days::{ClosedDays, is_public_holiday},
        spread::{Due, Half, NOTICE, Taken, monday, spread},
    },
    web::lang::Lang,
};

/// How far one looks ahead.
pub const AHEAD: Months = Months::new(6);

/// A review that is owed and not planned.
#[derive(Debug, Clone)]
pub struct Owed {
    /// The plan.
    pub plan: PartnershipId,
    /// The period's number.
    pub number: i32,
    /// The child's name.
    pub child: String,
    /// The place of care.
    pub host: OrganisationId,
    /// Its name.
    pub host_name: String,
    /// First civil day of the period.
    pub start: NaiveDate,
    /// Its last civil day.
    pub end: NaiveDate,
}

/// A review that is planned.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The review.
    pub review: ReviewId,
    /// Its plan.
    pub plan: PartnershipId,
    /// It may count, being no partial one.
    pub counts: bool,
    /// The child's name.
    pub child: String,
    /// The place of care.
    pub host: OrganisationId,
    /// Its name.
    pub host_name: String,
    /// The civil day.
    pub day: NaiveDate,
    /// The hour.
    pub hour: Option<NaiveTime>,
}

impl Owed {
    fn due(&self) -> Due {
        Due {
            plan: self.plan,
            host: self.host,
            start: self.start,
            end: self.end,
            late: false,
        }
    }

    /// By when, in words.
    pub fn until(&self, lang: Lang) -> String {
        fl!(lang, "planning-until", day = lang.date(self.end))
    }
}

impl Planned {
    /// When, in words.
    pub fn when(&self, lang: Lang) -> String {
        let day = lang.long_date(self.day);
        match self.hour {
            Some(hour) => fl!(lang, "review-day-hour", day = day, hour = lang.time(hour)),
            None => day,
        }
    }
}

/// A day and an hour for a review that is owed.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The review.
    pub owed: Owed,
    /// The half-day.
    pub half: Half,
    /// The hour in it.
    pub hour: Option<NaiveTime>,
}

impl Proposal {
    /// What is sent back to take it.
    pub fn code(&self) -> String {
        Chosen {
            plan: self.owed.plan,
            number: self.owed.number,
            day: self.half.day,
            hour: self.hour,
        }
        .code()
    }

    /// « mardi 8 décembre, 9 h : Lina Lafiction, Crèche Les Petits Ponts ».
    pub fn words(&self, lang: Lang) -> String {
        let (day, hour) = (lang.long_date(self.half.day), self.hour.map(|hour| lang.time(hour)));
        fl!(
            lang,
            "planning-proposal",
            day = day,
            hour = hour.unwrap_or_default(),
            child = self.owed.child.as_str(),
            host = self.owed.host_name.as_str()
        )
    }
}

/// One week with everything in it.
#[derive(Debug, Clone, Default)]
pub struct Week {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Schools are closed on some of its days.
    pub school_holidays: bool,
    /// Its public holidays.
    pub public_holidays: Vec<NaiveDate>,
    /// Names of places of care of these plans that are closed on some of its days.
    pub closed_places: Vec<String>,
    /// Reviews that are planned.
    pub planned: Vec<Planned>,
    /// Reviews proposed.
    pub proposed: Vec<Proposal>,
    /// Periods that end without a review planned.
    pub ending: Vec<Owed>,
}

impl Week {
    fn new(monday: NaiveDate, closed: &ClosedDays) -> Self {
        let days = || monday.iter_days().take(5);
        let places = closed
            .closures
            .iter()
            .filter(|closure| days().any(|day| closure.covers(day)));
        let names: BTreeSet<&str> = places.map(|closure| closure.name.as_str()).collect();
        Self {
            monday,
            school_holidays: days().any(|day| closed.school_is_closed(day)),
            public_holidays: days().filter(|day| is_public_holiday(*day)).collect(),
            closed_places: names.into_iter().map(str::to_owned).collect(),
            ..Self::default()
        }
    }

    /// Its name, by its Monday.
    pub fn title(&self, lang: Lang) -> String {
        fl!(lang, "planning-week", day = lang.date(self.monday))
    }

    /// The places that are closed, in words.
    pub fn closed(&self, lang: Lang) -> Vec<String> {
        let one = |name: &String| fl!(lang, "planning-closed", name = name.as_str());
        self.closed_places.iter().map(one).collect()
    }

    /// Its public holidays, in words.
    pub fn holidays(&self, lang: Lang) -> Vec<String> {
        let day = |day: &NaiveDate| fl!(lang, "planning-public-holiday", day = lang.date(*day));
        self.public_holidays.iter().map(day).collect()
    }

    /// Nothing happens in it.
    pub fn is_empty(&self) -> bool {
        self.planned.is_empty() && self.proposed.is_empty() && self.ending.is_empty()
    }
}

/// The reviews that are still to be held. One whose period nothing repairs any more is none of its own where
/// the next is owed by then: whoever meets, meets for that one, and what was missed is no longer asked for
/// (review rule, 4 and 6).
fn to_be_held(owed: Vec<Owed>, today: NaiveDate) -> (Vec<Owed>, Vec<Due>) {
    let is_lost = |one: &Owed| one.due().is_lost(today);
    let lost: HashSet<PartnershipId> = owed.iter().filter(|one| is_lost(one)).map(|one| one.plan).collect();
    let mut next: HashMap<PartnershipId, i32> = HashMap::new();
    for one in owed.iter().filter(|one| !is_lost(one) && one.start <= today + NOTICE) {
        let first = next.entry(one.plan).or_insert(one.number);
        *first = one.number.min(*first);
    }
    let held = owed
        .into_iter()
        .filter(|one| !is_lost(one) || !next.contains_key(&one.plan));
    held.map(|one| {
        let late = lost.contains(&one.plan) && next.get(&one.plan) == Some(&one.number);
        let due = Due { late, ..one.due() };
        (one, due)
    })
    .unzip()
}

/// The coming months.
#[derive(Debug, Clone, Default)]
pub struct Months6 {
    /// Each week, the running one first.
    pub weeks: Vec<Week>,
    /// Reviews owed for which no half-day is free.
    pub without_room: Vec<Owed>,
    /// Reviews owed whose period is over.
    pub late: usize,
}

impl Months6 {
    /// Puts what is owed and what is planned into weeks, with a proposal for each that is owed.
    pub fn new(owed: Vec<Owed>, planned: Vec<Planned>, closed: &ClosedDays, today: NaiveDate) -> Self {
        let (owed, due) = to_be_held(owed, today);
        let taken: Vec<Taken> = planned
            .iter()
            .map(|one| Taken {
                plan: one.counts.then_some(one.plan),
                host: one.host,
                half: Half::of(one.day, one.hour),
            })
            .collect();
        let placed = spread(&due, &taken, closed, today);
        let mut months = Self {
            late: due.iter().filter(|one| one.late || one.end < today).count(),
            ..Self::default()
        };
        let mut weeks: BTreeMap<NaiveDate, Week> = monday(today)
            .iter_days()
            .step_by(7)
            .take_while(|week| *week <= today + AHEAD)
            .map(|week| (week, Week::new(week, closed)))
            .collect();
        let mut week = |day: NaiveDate, put: &mut dyn FnMut(&mut Week)| {
            if let Some(week) = weeks.get_mut(&monday(day)) {
                put(week);
            }
        };
        for one in planned {
            week(one.day, &mut |week| week.planned.push(one.clone()));
        }
        for (owed, place) in owed.into_iter().zip(placed) {
            week(owed.end, &mut |week| week.ending.push(owed.clone()));
            match place {
                Some((half, place)) => week(half.day, &mut |week| {
                    week.proposed.push(Proposal {
                        owed: owed.clone(),
                        half,
                        hour: half.hour(place),
                    });
                }),
                None => months.without_room.push(owed),
            }
        }
        months.weeks = weeks.into_values().collect();
        for week in &mut months.weeks {
            week.proposed.sort_by_key(|proposal| (proposal.half, proposal.hour));
            week.planned.sort_by_key(|planned| (planned.day, planned.hour));
        }
        months
    }

    /// Everything of the page in its order, a line each.
    pub fn lines(&self, lang: Lang) -> Vec<Line> {
        let owed = |what: &str, owed: &Owed| Line {
            about: owed.plan.0,
            what: what.to_owned(),
            day: owed.end,
            hour: None,
            child: owed.child.clone(),
            host: owed.host_name.clone(),
        };
        let nowhere = fl!(lang, "planning-line-without-room");
        let mut lines: Vec<Line> = self.without_room.iter().map(|one| owed(&nowhere, one)).collect();
        for week in &self.weeks {
            lines.extend(week.planned.iter().map(|planned| Line {
                about: planned.review.0,
                what: fl!(lang, "planning-line-planned"),
                day: planned.day,
                hour: planned.hour,
                child: planned.child.clone(),
                host: planned.host_name.clone(),
            }));
            lines.extend(week.proposed.iter().map(|proposal| Line {
                what: fl!(lang, "planning-line-proposed"),
                day: proposal.half.day,
                hour: proposal.hour,
                ..owed("", &proposal.owed)
            }));
            let ends = fl!(lang, "planning-line-ending");
            lines.extend(week.ending.iter().map(|one| owed(&ends, one)));
        }
        lines
    }

    /// Half-days one goes out for what is proposed.
    pub fn trips(&self) -> usize {
        let halves = self.weeks.iter().flat_map(|week| &week.proposed);
        let distinct: BTreeSet<Half> = halves.map(|proposal| proposal.half).collect();
        distinct.len()
    }

    /// How many reviews are proposed.
    pub fn proposed(&self) -> usize {
        self.weeks.iter().map(|week| week.proposed.len()).sum()
    }
}

/// One thing of the coming months.
#[derive(Debug, Clone)]
pub struct Line {
    /// The plan or the review.
    pub about: Uuid,
    /// Planned, proposed, ending: in words.
    pub what: String,
    /// The civil day of it.
    pub day: NaiveDate,
    /// The hour.
    pub hour: Option<NaiveTime>,
    /// The child's name.
    pub child: String,
    /// The place of care.
    pub host: String,
}

/// Whose plans one looks at, in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PlanningSearch {
    /// `mine` for the plans the person follows or is the referent of; everybody's otherwise.
    #[serde(default)]
    pub who: String,
    /// `1` to have every proposal ticked.
    #[serde(default)]
    pub all: String,
}

impl PlanningSearch {
    /// Only the person's own.
    pub fn only_mine(&self) -> bool {
        self.who == "mine"
    }

    /// Every proposal is ticked.
    pub fn ticks_all(&self) -> bool {
        self.all == "1"
    }
}

/// A proposal that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// The plan.
    pub plan: PartnershipId,
    /// The period's number.
    pub number: i32,
    /// The civil day.
    pub day: NaiveDate,
    /// The hour.
    pub hour: Option<NaiveTime>,
}

impl Chosen {
    /// As it stands in the form: plan, period, day, hour.
    pub fn code(&self) -> String {
        let hour = self
            .hour
            .map(|hour| hour.format("%H:%M").to_string())
            .unwrap_or_default();
        format!("{}_{}_{}_{hour}", self.plan, self.number, self.day)
    }

    /// Reads it back.
    pub fn of(code: &str) -> Option<Self> {
        let mut parts = code.split('_');
        Some(Self {
            plan: parts.next()?.parse().ok()?,
            number: parts.next()?.parse().ok()?,
            day: parts.next()?.parse().ok()?,
            hour: NaiveTime::parse_from_str(parts.next()?, "%H:%M").ok(),
        })
    }

    /// A day one may still plan: to come, within the months one looks at.
    pub fn is_ahead(&self, today: NaiveDate) -> bool {
        self.day > today && self.day <= today + AHEAD + Days::new(31)
    }
}

/// The proposals that are taken, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AcceptForm {
    /// Codes of the proposals.
    pub accept: Vec<String>,
    /// Whose plans were looked at.
    pub who: String,
    /// The form's key.
    pub once: Uuid,
}

impl AcceptForm {
    /// What they stand for; what cannot be read is left out.
    pub fn chosen(&self, today: NaiveDate) -> Vec<Chosen> {
        let read = self.accept.iter().filter_map(|code| Chosen::of(code));
        read.filter(|chosen| chosen.is_ahead(today)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposal_is_read_back() {
        let chosen = Chosen {
            plan: PartnershipId(Uuid::from_u128(7)),
            number: 2,
            day: NaiveDate::from_ymd_opt(2026, 12, 8).expect("a day"),
            hour: NaiveTime::from_hms_opt(9, 0, 0),
        };
        assert_eq!(Chosen::of(&chosen.code()), Some(chosen));
        assert_eq!(Chosen::of("nothing_2_2026-12-08_"), None);
        let today = chosen.day;
        assert!(!chosen.is_ahead(today) && chosen.is_ahead(today - Days::new(1)));
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    /// The days proposed on 25 November 2026 for one plan with these periods, and how many of them are late.
    fn proposed(periods: &[(&str, &str)]) -> (Vec<NaiveDate>, usize) {
        let owed = periods.iter().zip(1..).map(|((start, end), number)| Owed {
            plan: PartnershipId(Uuid::from_u128(1)),
            number,
            child: "Léa".to_owned(),
            host: OrganisationId(Uuid::from_u128(2)),
            host_name: "Crèche".to_owned(),
            start: day(start),
            end: day(end),
        });
        let months = Months6::new(owed.collect(), Vec::new(), &ClosedDays::default(), day("2026-11-25"));
        let weeks = months.weeks.iter().flat_map(|week| &week.proposed);
        (weeks.map(|proposal| proposal.half.day).collect(), months.late)
    }

    #[test]
    fn one_meeting_is_asked_for_where_what_was_missed_is_repaired_no_more() {
        let (missed, running) = (("2026-06-01", "2026-09-30"), ("2026-10-01", "2027-01-31"));
        let (days, late) = proposed(&[missed, running]);
        assert_eq!((days.len(), late), (1, 1), "{days:?}");
        assert!(days[0] <= day("2026-12-19"), "as soon as notice allows: {days:?}");
        let (days, late) = proposed(&[missed]);
        assert_eq!((days.len(), late), (1, 1), "nothing else is owed yet: {days:?}");
    }

    #[test]
    fn what_can_be_repaired_has_its_own_meeting_and_the_next_comes_later() {
        let (missed, running) = (("2026-07-20", "2026-11-19"), ("2026-11-20", "2027-03-19"));
        let (days, late) = proposed(&[missed, running]);
        assert_eq!((days.len(), late), (2, 1), "{days:?}");
        assert!(days[0] <= day("2026-12-19"), "within thirty days of its end: {days:?}");
        assert!(days[1] >= days[0] + Days::new(14), "{days:?}");
        // Each month: the last one may still be repaired, and the running one comes two weeks after it.
        let (days, _) = proposed(&[
            ("2026-10-20", "2026-11-19"),
            ("2026-11-20", "2026-12-19"),
            ("2026-12-20", "2027-01-19"),
        ]);
        assert_eq!(days.len(), 3);
        assert!(days.windows(2).all(|two| two[1] >= two[0] + Days::new(14)), "{days:?}");
    }
}
