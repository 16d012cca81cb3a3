//! Rule 3: whether a review counts, and why not.

use chrono::NaiveDate;

/// How the family took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FamilyPart {
    /// A guardian was present, remote or represented, or wrote before it.
    TookPart,
    /// Invited twice, could not, and the reason is recorded: counts, reported apart.
    CouldNot,
    /// Neither.
    Absent,
}

/// The facts of one review that the rule asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// A review of category *partiel*.
    pub partial: bool,
    /// Came from a spreadsheet written before this application: counts as held.
    pub imported: bool,
    /// The day it was held; none while it was not.
    pub held_on: Option<NaiveDate>,
    /// Its synthesis is written.
    pub synthesis: bool,
    /// How the family took part.
    pub family: FamilyPart,
    /// Member organisations that took part, in the ways a family can: present, remote, represented
    /// or in writing before it.
    pub members: usize,
}

/// Member organisations a review needs.
pub const MEMBERS_NEEDED: usize = 2;

/// Why a review does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A partial review.
    Partial,
    /// Not held.
    NotHeld,
    /// Held on a day that is still to come.
    InTheFuture,
    /// No synthesis.
    NoSynthesis,
    /// Without the family.
    FamilyAbsent,
    /// Fewer than two member organisations.
    TooFewMembers,
}

/// Whether a review counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It does.
    Counts {
        /// The family was invited twice and could not: reported apart.
        family_could_not: bool,
    },
    /// It does not, for all these reasons.
    DoesNot(Vec<Reason>),
}

impl Verdict {
    /// Whether it counts.
    pub fn counts(&self) -> bool {
        matches!(self, Verdict::Counts { .. })
    }

    /// Why it does not.
    pub fn reasons(&self) -> &[Reason] {
        match self {
            Verdict::Counts { .. } => &[],
            Verdict::DoesNot(reasons) => reasons,
        }
    }
}

/// Whether a review counts on the day `today`.
pub fn what_counts(review: &Attendance, today: NaiveDate) -> Verdict {
    let known_here = !review.imported;
    let reasons: Vec<Reason> = [
        (review.partial, Reason::Partial),
        (review.held_on.is_none(), Reason::NotHeld),
        (review.held_on.is_some_and(|day| day > today), Reason::InTheFuture),
        (known_here && !review.synthesis, Reason::NoSynthesis),
        (known_here && review.family == FamilyPart::Absent, Reason::FamilyAbsent),
        (known_here && review.members < MEMBERS_NEEDED, Reason::TooFewMembers),
    ]
    .into_iter()
    .filter_map(|(fails, reason)| fails.then_some(reason))
    .collect();
    if reasons.is_empty() {
        Verdict::Counts {
            family_could_not: known_here && review.family == FamilyPart::CouldNot,
        }
    } else {
        Verdict::DoesNot(reasons)
    }
}
