//! A territory with one plan, and lines that meet it.

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn line(number: u32) -> Line {
    Line {
        number,
        family_name: "Lefèvre".into(),
        given_name: "Zoé".into(),
        birth_date: date("2021-04-12"),
        host: "Crèche Les Lutins".into(),
        start_on: date("2025-09-01"),
        end_on: None,
        reviews_per_year: None,
        suspensions: Vec::new(),
        reviews: vec![date("2025-12-10")],
        reference: None,
    }
}

fn known() -> Known {
    let (child, host) = (ChildId(Uuid::new_v4()), OrganisationId(Uuid::new_v4()));
    Known {
        hosts: vec![(host, "creche LES  lutins".into())],
        children: vec![(child, "LEFEVRE".into(), "Zoe".into(), date("2021-04-12"))],
        plans: vec![KnownPlan {
            id: PartnershipId(Uuid::new_v4()),
            reference: "PAP-2025-0004".into(),
            child,
            host,
            start_on: date("2025-09-01"),
            end_on: None,
            reviews_per_year: 3,
            reviews: vec![date("2025-12-10")],
            suspensions: vec![(SuspensionId(Uuid::new_v4()), (date("2026-01-01"), None))],
        }],
        other_references: vec!["CONV-1".into()],
    }
}

fn troubles(lines: &[Line], known: &Known) -> Vec<(u32, Trouble)> {
    compare(lines, known)
        .1
        .into_iter()
        .map(|problem| (problem.line, problem.trouble))
        .collect()
}

#[test]
fn two_children_of_one_place_make_one_place() {
    let other = Line {
        number: 3,
        given_name: "Ali".into(),
        host: "CRECHE les lutins".into(),
        ..line(2)
    };
    let (import, problems) = compare(&[line(2), other], &Known::default());
    assert_eq!(problems, []);
    let tally = import.tally();
    assert_eq!((tally.plans, tally.children, tally.hosts, tally.reviews), (2, 2, 1, 2));
    assert_eq!(import.hosts[0].kind, "nursery");
}

#[test]
fn a_known_plan_is_there_already() {
    for reference in [None, Some("PAP-2025-0004".to_owned())] {
        let (import, problems) = compare(&[Line { reference, ..line(2) }], &known());
        assert_eq!(problems, []);
        assert!(import.tally().is_nothing());
        assert_eq!((import.already, import.children.len(), import.hosts.len()), (1, 0, 0));
    }
}

#[test]
fn a_known_plan_gets_what_it_had_not() {
    let living = Line {
        reviews: vec![date("2025-12-10"), date("2026-04-02")],
        suspensions: vec![
            (date("2026-01-01"), Some(date("2026-01-20"))),
            (date("2026-03-01"), None),
        ],
        end_on: Some(date("2026-08-31")),
        ..line(2)
    };
    let (import, problems) = compare(&[living], &known());
    assert_eq!(problems, []);
    assert_eq!(
        (import.completed.len(), import.reviews.len(), import.suspensions.len()),
        (1, 1, 1)
    );
    assert_eq!(
        (import.span_ends.len(), import.plan_ends.len(), import.already),
        (1, 1, 0)
    );
}

#[test]
fn the_same_child_with_another_start_gets_another_plan() {
    let (import, problems) = compare(
        &[Line {
            start_on: date("2026-02-01"),
            ..line(2)
        }],
        &known(),
    );
    assert_eq!(problems, []);
    assert_eq!(
        (import.plans.len(), import.children.len(), import.hosts.len()),
        (1, 0, 0)
    );
}

#[test]
fn lines_that_contradict_each_other_name_each_other() {
    assert_eq!(
        troubles(&[line(2), line(7)], &Known::default()),
        [(7, Trouble::SamePlan(2))]
    );
    let with = |number, given_name: &str| Line {
        given_name: given_name.into(),
        reference: Some("R".into()),
        ..line(number)
    };
    assert_eq!(
        troubles(&[with(2, "A"), with(3, "B")], &Known::default()),
        [(3, Trouble::SameReference(2))]
    );
}

#[test]
fn lines_that_contradict_what_is_known_say_what_is_known() {
    let mut known = known();
    known.plans[0].end_on = Some(date("2026-07-31"));
    known.plans[0].suspensions[0].1.1 = Some(date("2026-01-31"));
    let given = |reference: &str| Some(reference.to_owned());
    for (line, trouble) in [
        (
            Line {
                reference: given("MINE"),
                ..line(2)
            },
            Trouble::KnownUnder("PAP-2025-0004".into()),
        ),
        (
            Line {
                reference: given("CONV-1"),
                ..line(2)
            },
            Trouble::ReferenceTaken,
        ),
        (
            Line {
                reference: given("PAP-2025-0004"),
                given_name: "Ali".into(),
                ..line(2)
            },
            Trouble::ReferenceTaken,
        ),
        (
            Line {
                end_on: Some(date("2026-08-31")),
                ..line(2)
            },
            Trouble::KnownEnd(date("2026-07-31")),
        ),
        (
            Line {
                reviews_per_year: Some(4),
                ..line(2)
            },
            Trouble::KnownCadence(3),
        ),
        (
            Line {
                suspensions: vec![(date("2026-01-01"), Some(date("2026-01-20")))],
                ..line(2)
            },
            Trouble::KnownSpanEnd(date("2026-01-31")),
        ),
    ] {
        assert_eq!(troubles(&[line], &known), [(2, trouble)]);
    }
}

#[test]
fn numbers_given_by_hand_are_remembered() {
    let mut lines = vec![Line {
        reference: Some("PAP-2025-0107".into()),
        ..line(2)
    }];
    lines.push(Line {
        number: 3,
        given_name: "Ali".into(),
        reference: Some("PAP-2025-999999999999".into()),
        ..line(3)
    });
    lines.push(Line {
        number: 4,
        given_name: "Bo".into(),
        reference: Some("2025-400".into()),
        ..line(4)
    });
    let (import, _) = compare(&lines, &Known::default());
    assert_eq!(import.highest, HashMap::from([("PAP-2025".to_owned(), 107)]));
}
