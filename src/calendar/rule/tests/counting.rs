//! Rule 3: a review that does not count says why.

use super::day;
use crate::calendar::rule::{Attendance, FamilyPart, Reason, Verdict, what_counts};

fn good() -> Attendance {
    Attendance {
        partial: false,
        imported: false,
        held_on: Some(day("2026-05-03")),
        synthesis: true,
        family: FamilyPart::TookPart,
        members: 2,
    }
}

#[test]
fn what_counts_and_why_not() {
    let reasons = |review: &Attendance| what_counts(review, day("2026-05-03")).reasons().to_vec();
    let cases = [
        (good(), vec![]),
        (
            Attendance {
                partial: true,
                ..good()
            },
            vec![Reason::Partial],
        ),
        (
            Attendance {
                held_on: None,
                ..good()
            },
            vec![Reason::NotHeld],
        ),
        (
            Attendance {
                held_on: Some(day("2026-05-04")),
                ..good()
            },
            vec![Reason::InTheFuture],
        ),
        (
            Attendance {
                synthesis: false,
                ..good()
            },
            vec![Reason::NoSynthesis],
        ),
        (
            Attendance {
                family: FamilyPart::Absent,
                ..good()
            },
            vec![Reason::FamilyAbsent],
        ),
        (Attendance { members: 1, ..good() }, vec![Reason::TooFewMembers]),
        (
            Attendance {
                members: 0,
                synthesis: false,
                ..good()
            },
            vec![Reason::NoSynthesis, Reason::TooFewMembers],
        ),
        // From a spreadsheet: held is all that is known.
        (
            Attendance {
                imported: true,
                synthesis: false,
                family: FamilyPart::Absent,
                members: 0,
                ..good()
            },
            vec![],
        ),
        (
            Attendance {
                imported: true,
                held_on: Some(day("2026-05-04")),
                ..good()
            },
            vec![Reason::InTheFuture],
        ),
    ];
    for (review, expected) in cases {
        assert_eq!(reasons(&review), expected, "{review:?}");
    }
}

#[test]
fn a_family_that_could_not_come_is_reported_apart() {
    let could_not = Attendance {
        family: FamilyPart::CouldNot,
        ..good()
    };
    assert_eq!(
        what_counts(&could_not, day("2026-05-03")),
        Verdict::Counts { family_could_not: true }
    );
    assert_eq!(
        what_counts(&good(), day("2026-05-03")),
        Verdict::Counts {
            family_could_not: false
        }
    );
}
