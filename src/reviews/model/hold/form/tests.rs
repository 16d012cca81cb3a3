//! A page of a review as people fill it in.

use super::*;
use crate::{
    calendar::rule,
    ids::{GuardianId, MemberId, ObjectiveId, PartnershipId, ReviewId},
    partnerships::model::Party,
    reviews::model::State,
    web::lang::Lang,
};

fn review(category: Category) -> Review {
    Review {
        id: ReviewId(Uuid::from_u128(1)),
        partnership: PartnershipId(Uuid::from_u128(2)),
        category,
        state: State::Planned,
        day_set_on: None,
        planned_on: day("2026-05-03").into(),
        planned_at: None,
        place: String::new(),
        video_link: String::new(),
        scope: String::new(),
        held_on: None,
        synthesis: String::new(),
        synthesis_by: None,
        adjustments: String::new(),
        next_on: None,
        agreed_on: None,
        family_absence_reason: String::new(),
        cancelled_reason: String::new(),
        counts: false,
        imported: false,
        version: 4,
        created_by: None,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days() -> Days {
    Days {
        earliest: day("2026-01-01"),
        today: day("2026-05-10"),
    }
}

fn party(party: Party, wrote: Option<&str>) -> InvitedParty {
    InvitedParty {
        party,
        name: "x".to_owned(),
        invited: true,
        reminded_on: None,
        wrote_on: wrote.map(day),
        attendance: None,
        substitute: None,
    }
}

fn parties() -> Vec<InvitedParty> {
    vec![
        party(Party::Member(MemberId(Uuid::from_u128(10))), None),
        party(Party::Member(MemberId(Uuid::from_u128(11))), None),
        party(Party::Guardian(GuardianId(Uuid::from_u128(12))), Some("2026-05-01")),
    ]
}

fn objective() -> OpenObjective {
    OpenObjective {
        id: ObjectiveId(Uuid::from_u128(20)),
        title: "Parler".to_owned(),
        success: String::new(),
        carried_over: String::new(),
    }
}

fn filled(category: Category, changes: &[(&str, &str)]) -> Result<Holding, Vec<String>> {
    let (review, parties, objectives) = (review(category), parties(), [objective()]);
    let mut form = HoldForm::fresh(&review, &parties, &objectives, days().today);
    form.0.insert("synthesis".to_owned(), "Tout va mieux.".to_owned());
    for party in &parties[..2] {
        form.0
            .insert(format!("attendance.{}", party.code()), "present".to_owned());
    }
    form.0
        .insert(format!("outcome.{}", objective().id), "continued".to_owned());
    for (field, value) in changes {
        form.0
            .insert(field.replace('*', &objective().id.to_string()), (*value).to_owned());
    }
    let fields = |problems: Problems| {
        problems
            .list(Lang::French)
            .into_iter()
            .map(|(field, _)| field)
            .collect()
    };
    let meeting = Meeting {
        review: &review,
        parties: &parties,
        objectives: &objectives,
        speakers: &[],
        days: days(),
    };
    form.check(&meeting).map_err(fields)
}

#[test]
fn who_wrote_took_part_in_writing_and_the_review_counts() {
    let holding = filled(Category::Intermediate, &[]).unwrap();
    assert_eq!(holding.held_on, day("2026-05-03"));
    assert_eq!(holding.attendance[2].1, Attendance::InWriting);
    assert_eq!(holding.version, 4);
    assert!(rule::what_counts(&holding.facts(&review(Category::Intermediate)), days().today).counts());
}

#[test]
fn what_is_wrong_is_said_beside_its_field() {
    let id = objective().id;
    let guardian = format!("attendance.{}", parties()[2].code());
    let outcome = format!("outcome.{id}");
    for (category, changes, wrong) in [
        (Category::Intermediate, vec![("outcome.*", "")], vec![outcome.clone()]),
        (
            Category::Intermediate,
            vec![("outcome.*", "new")],
            vec![outcome.clone()],
        ),
        (Category::Final, vec![("outcome.*", "adjusted")], vec![outcome.clone()]),
        (
            Category::Intermediate,
            vec![("outcome.*", "adjusted"), ("title.*", " ")],
            vec![format!("title.{id}")],
        ),
        (
            Category::Intermediate,
            vec![("outcome.*", "adjusted")],
            vec![format!("title.{id}")],
        ),
        (
            Category::Intermediate,
            vec![("synthesis", " \n ")],
            vec!["synthesis".to_owned()],
        ),
        (
            Category::Intermediate,
            vec![("held_on", "2026-05-11")],
            vec!["held_on".to_owned()],
        ),
        (
            Category::Intermediate,
            vec![("held_on", "2025-12-31")],
            vec!["held_on".to_owned(), guardian],
        ),
        (
            Category::Intermediate,
            vec![("next_on", "2026-05-09")],
            vec!["next_on".to_owned()],
        ),
        (
            Category::Intermediate,
            vec![("new_success.2", "on le voit")],
            vec!["new_title.2".to_owned()],
        ),
    ] {
        assert_eq!(filled(category, &changes).unwrap_err(), wrong, "{changes:?}");
    }
}

#[test]
fn a_partial_review_may_leave_an_objective_aside() {
    assert!(
        filled(Category::Partial, &[("outcome.*", "")])
            .unwrap()
            .decisions
            .is_empty()
    );
}
