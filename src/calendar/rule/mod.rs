//! The review rule (docs/architecture.md, "The review rule") as pure functions over civil dates:
//! at least three reviews a year, with the family and the partners. It knows nothing of SQL or
//! HTTP; pages, scan and statistics read what it computes.

mod counting;
mod flags;
mod matching;
mod periods;
mod silence;
mod spans;
mod state;
#[cfg(test)]
mod tests;
mod year;

use chrono::{Days, NaiveDate};

pub use counting::{Attendance, FamilyPart, Reason, Verdict, what_counts};
pub use flags::{Fact, Kind, facts_on};
pub use silence::{SILENCE_DAYS, Silence, silent_days};
pub use spans::{Span, union};
pub use state::{DUE_SOON_DAYS, State, state_on};
pub use year::{Year, YearSummary, summary, year_on};

use crate::ids::ReviewId;

/// Days after its end during which a review still repairs a period.
pub const GRACE_DAYS: u64 = 30;

/// How many reviews an anniversary year is cut for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PerYear {
    /// Every four months: the source's own rhythm.
    #[default]
    Three,
    /// Every three months.
    Four,
    /// Every two months.
    Six,
    /// Every month.
    Twelve,
}

impl PerYear {
    /// From the number itself; other numbers are none of ours.
    pub fn from_number(reviews: i16) -> Option<Self> {
        match reviews {
            3 => Some(PerYear::Three),
            4 => Some(PerYear::Four),
            6 => Some(PerYear::Six),
            12 => Some(PerYear::Twelve),
            _ => None,
        }
    }

    /// The number itself.
    pub fn number(self) -> u32 {
        match self {
            PerYear::Three => 3,
            PerYear::Four => 4,
            PerYear::Six => 6,
            PerYear::Twelve => 12,
        }
    }

    /// Calendar months in a period.
    pub fn months(self) -> u32 {
        12 / self.number()
    }
}

/// How the year is cut into periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    /// From the plan's start, so many a year.
    Anniversary(PerYear),
    /// 1 September, 1 January, 1 April: three a year whatever the plan says.
    SchoolYear,
}

/// What the calendar of a plan follows from, its reviews apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// First day.
    pub start: NaiveDate,
    /// Last day; none while no term is set.
    pub end: Option<NaiveDate>,
    /// How the year is cut.
    pub rhythm: Rhythm,
    /// As recorded: they may overlap, and one may have no end.
    pub suspensions: Vec<Span>,
}

/// A review that counts (rule 3), on the day it was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    /// The day; first, so that the order of reviews is that of their days.
    pub on: NaiveDate,
    /// The review; decides the order within a day.
    pub id: ReviewId,
}

/// What a period owes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Debt {
    /// One review.
    Owed,
    /// Nothing: truncated to less than half.
    TooShort,
    /// Nothing: suspended for at least half.
    Excused,
}

impl Debt {
    /// The code in the database.
    pub fn code(self) -> &'static str {
        match self {
            Debt::Owed => "owed",
            Debt::TooShort => "too_short",
            Debt::Excused => "excused",
        }
    }

    /// From the code in the database.
    pub fn from_code(code: &str) -> Option<Self> {
        [Debt::Owed, Debt::TooShort, Debt::Excused]
            .into_iter()
            .find(|debt| debt.code() == code)
    }
}

/// The review a period was matched with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fulfilment {
    /// The review.
    pub by: ReviewId,
    /// The day it was held.
    pub on: NaiveDate,
    /// Held after the period's end.
    pub late: bool,
}

/// The stretch in which one review is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// From 1 at the plan's start, on through the years.
    pub number: i32,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// What it owes.
    pub debt: Debt,
    /// The review it was matched with.
    pub fulfilment: Option<Fulfilment>,
    /// From this day on it raises no flag: fulfilled, or a counting review held after its end.
    pub settled_on: Option<NaiveDate>,
}

impl Period {
    /// Its length in days.
    pub fn days(&self) -> i64 {
        (self.end - self.start).num_days() + 1
    }

    /// The last day on which a review can still fulfil it.
    pub fn repairable_until(&self) -> NaiveDate {
        self.end
            .checked_add_days(Days::new(GRACE_DAYS))
            .unwrap_or(NaiveDate::MAX)
    }

    /// Whether it was fulfilled by a review held on or before that day.
    pub fn fulfilled_on(&self, day: NaiveDate) -> Option<Fulfilment> {
        self.fulfilment.filter(|fulfilment| fulfilment.on <= day)
    }

    /// Whether it raises no flag any more on that day.
    pub fn settled_by(&self, day: NaiveDate) -> bool {
        self.settled_on.is_some_and(|settled| settled <= day)
    }
}

/// Everything that is stored of a plan's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// In order, without a hole, from the plan's start.
    pub periods: Vec<Period>,
    /// In order.
    pub silences: Vec<Silence>,
    /// Nothing more will ever follow: the plan's end is reached.
    pub complete: bool,
}

impl Calendar {
    /// The calendar of a plan through the period that holds the day `through` (and no further than
    /// the plan's end). The order in which reviews are given is indifferent.
    pub fn of(terms: &Terms, reviews: &[Held], through: NaiveDate) -> Self {
        let mut reviews = reviews.to_vec();
        reviews.sort_unstable();
        let suspended = union(&terms.suspensions);
        let (mut periods, complete) = periods::cut(terms, &suspended, through);
        matching::fulfil(&mut periods, &reviews);
        Calendar {
            periods,
            silences: silence::silences(terms, &suspended, &reviews),
            complete,
        }
    }
}
