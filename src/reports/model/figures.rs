//! The figures of a period, as `store` counts them. `tables` puts words to them.

use crate::{
    calendar::model::LateReason,
    directory::model::OrganisationKind,
    objectives::model::Outcome,
    reviews::model::{Attendance, Category},
};

/// Everything a report says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Children accompanied on some day of the period: each once.
    pub children: Children,
    /// Organisations around these children, by kind.
    pub partners: Vec<(OrganisationKind, i64)>,
    /// Partnerships between organisations.
    pub agreements: Agreements,
    /// Reviews that periods owed.
    pub owed: Owed,
    /// Reviews that were held.
    pub held: Held,
    /// What reviews decided on objectives.
    pub decisions: Vec<(Outcome, i64)>,
    /// From a plan's first day to its first review, for those first reviews that were held in the period.
    pub first_reviews: Delays<4>,
    /// In how many reviews each kind of party spoke; the family is none of the kinds.
    pub voices: Vec<Voice>,
}

/// Children, by what is known of each. Each of the lists adds up to all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Children {
    /// Accompanied already the day before.
    pub already: i64,
    /// Not the day before.
    pub entered: i64,
    /// Accompanied still after the last day.
    pub stays: i64,
    /// No longer.
    pub left: i64,
    /// By the age reached in the year of the last day: under 3, 3–5, 6–11, 12–17, older. By years of birth,
    /// since that is what is left of a file once it is anonymised.
    pub ages: [i64; 5],
    /// By the commune of the place of care, the latest one's.
    pub communes: Vec<(String, i64)>,
    /// By the kind of that place.
    pub places: Vec<(OrganisationKind, i64)>,
}

impl Children {
    /// All of them.
    pub fn all(&self) -> i64 {
        self.already + self.entered
    }
}

/// Partnerships between organisations, and their conventions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Agreements {
    /// Running on some day of the period.
    pub running: i64,
    /// Begun in it.
    pub begun: i64,
    /// Closed in it.
    pub closed: i64,
    /// Running, with a convention every member had agreed on by the last day.
    pub agreed: i64,
    /// Versions of conventions written in it.
    pub written: i64,
    /// Evaluations of these partnerships held in it.
    pub evaluated: i64,
}

/// Reviews owed by periods that ended, or were fulfilled, in the stretch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owed {
    /// Fulfilled before their end.
    pub on_time: i64,
    /// Up to 30 days after it.
    pub late: i64,
    /// Not at all.
    pub missed: i64,
    /// Suspended for at least half: nothing was owed.
    pub excused: i64,
    /// Why they were late or missed.
    pub reasons: Vec<(LateReason, i64)>,
    /// Late or missed, and nobody said why.
    pub unexplained: i64,
    /// How many days late: up to 7, 8–15, longer.
    pub delays: Delays<3>,
}

impl Owed {
    /// What was owed.
    pub fn all(&self) -> i64 {
        self.on_time + self.late + self.missed
    }
}

/// Numbers of days, in bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delays<const BANDS: usize> {
    /// How many are in each.
    pub bands: [i64; BANDS],
    /// As many took fewer days as took more; of an even number the middle of both, a half rounded up.
    pub median: Option<i64>,
}

impl<const BANDS: usize> Default for Delays<BANDS> {
    fn default() -> Self {
        Self {
            bands: [0; BANDS],
            median: None,
        }
    }
}

/// Reviews of plans that were held.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    /// By category.
    pub categories: Vec<(Category, i64)>,
    /// The family took part: how, at best.
    pub family: Vec<(Attendance, i64)>,
    /// It was invited twice and could not.
    pub family_could_not: i64,
    /// It did not take part.
    pub family_absent: i64,
    /// Planned for a day of the period, and cancelled.
    pub cancelled: i64,
}

/// A kind of party in the reviews it was invited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice {
    /// A kind of organisation; none is the family.
    pub kind: Option<OrganisationKind>,
    /// Reviews it was invited to.
    pub invited: i64,
    /// Of these, reviews it took part in, itself or represented, or had written to.
    pub spoke: i64,
}
