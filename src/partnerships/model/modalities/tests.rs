//! The four modalities on small partnerships.

use uuid::Uuid;

use super::*;
use crate::{
    ids::{OrganisationId, PartnershipId, TerritoryId},
    partnerships::model::{Ground, State},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn head(kind: Kind) -> Head {
    Head {
        id: PartnershipId(Uuid::new_v4()),
        territory: TerritoryId(Uuid::new_v4()),
        kind,
        reference: "CONV-2026-0001".to_owned(),
        title: "Accueillir ensemble".to_owned(),
        need: "Des familles sans solution".to_owned(),
        common_objective: "Un accueil pour chacune".to_owned(),
        start: day("2026-01-01"),
        end: None,
        state: State::Draft,
        imported: false,
        version: 1,
        child: None,
        child_name: String::new(),
    }
}

fn member(name: &str) -> Member {
    Member {
        id: MemberId(Uuid::new_v4()),
        organisation: OrganisationId(Uuid::new_v4()),
        name: name.to_owned(),
        ground: Some(Ground::Interest),
        interest: "Nous accueillons ces enfants.".to_owned(),
        function: "Accueil".to_owned(),
        means: "Une salle".to_owned(),
        written_by: Some("Nadia Benali".to_owned()),
        recorded_by: None,
        recorded_on: None,
        accepted_on: Some(day("2026-01-10")),
        left_on: None,
        version: 1,
    }
}

fn objective(title: &str, interested: &[MemberId]) -> ObjectiveFacts {
    ObjectiveFacts {
        id: ObjectiveId(Uuid::new_v4()),
        title: title.to_owned(),
        open: true,
        interested: interested.to_vec(),
    }
}

fn facts(objectives: Vec<ObjectiveFacts>) -> Facts {
    Facts {
        objectives,
        actions: Vec::new(),
        reviews: Vec::new(),
        referent: None,
    }
}

const TODAY: &str = "2026-06-01";

#[test]
fn two_members_who_accepted_a_need_and_an_objective_are_enough_to_start() {
    let members = [member("Crèche"), member("CAMSP")];
    let facts = facts(vec![objective("Se parler", &[members[0].id, members[1].id])]);
    let modalities = Modalities::read(&head(Kind::Institutional), &members, &facts, day(TODAY));
    assert_eq!(modalities.missing_to_start(), Vec::<&Finding>::new());
}

#[test]
fn what_is_missing_to_start_is_said_all_at_once() {
    let silent = Member {
        interest: String::new(),
        accepted_on: None,
        written_by: None,
        ..member("CAMSP")
    };
    let gone = Member {
        left_on: Some(day("2026-03-01")),
        ..member("PMI")
    };
    let head = Head {
        need: "  ".to_owned(),
        ..head(Kind::Plan)
    };
    let closed = ObjectiveFacts {
        open: false,
        ..objective("Ancien", &[])
    };
    let modalities = Modalities::read(
        &head,
        &[member("Crèche"), silent, gone],
        &facts(vec![closed]),
        day(TODAY),
    );
    let expected = [
        Finding::NoNeed,
        Finding::NoOpenObjective,
        Finding::TooFewCommitted(1),
        Finding::NoReferent,
    ];
    assert_eq!(modalities.missing_to_start(), expected.iter().collect::<Vec<_>>());
    assert!(modalities.found(&Finding::NoWords {
        member: "CAMSP".to_owned()
    }));
}

#[test]
fn words_written_down_for_a_member_do_not_commit_it() {
    let recorded = Member {
        written_by: None,
        recorded_by: Some("Claire Roux".to_owned()),
        accepted_on: None,
        ..member("CAMSP")
    };
    let modalities = Modalities::read(
        &head(Kind::Institutional),
        &[member("Crèche"), recorded],
        &facts(vec![]),
        day(TODAY),
    );
    assert!(modalities.found(&Finding::TooFewCommitted(1)));
    assert!(modalities.found(&Finding::RecordedFor {
        member: "CAMSP".to_owned(),
        by: "Claire Roux".to_owned()
    }));
}

#[test]
fn an_objective_of_one_partner_or_of_none_is_pointed_out() {
    let left = Member {
        left_on: Some(day("2026-03-01")),
        ..member("PMI")
    };
    let members = [member("Crèche"), member("CAMSP"), left];
    let facts = facts(vec![
        objective("à deux", &[members[0].id, members[1].id]),
        // The second to be interested has left.
        objective("à un", &[members[0].id, members[2].id]),
        objective("à personne", &[]),
    ]);
    let modalities = Modalities::read(&head(Kind::Institutional), &members, &facts, day(TODAY));
    let warnings: Vec<_> = modalities.panels[0].of(Weight::Warning).cloned().collect();
    assert_eq!(
        warnings,
        [
            Finding::InterestOfOne {
                objective: "à un".to_owned(),
                member: "Crèche".to_owned()
            },
            Finding::InterestOfNone {
                objective: "à personne".to_owned()
            },
        ]
    );
}

#[test]
fn evaluation_asks_for_the_next_review_then_for_the_final_one() {
    let review = |planned: Option<&str>, held: Option<&str>, last| ReviewFacts {
        id: ReviewId(Uuid::new_v4()),
        planned_on: planned.map(day),
        held_on: held.map(day),
        last,
        dissents: 0,
    };
    let ended = Some(day("2026-05-31"));
    let cases = [
        (None, vec![], Finding::NonePlanned),
        (
            None,
            vec![review(Some("2026-07-01"), None, false)],
            Finding::Planned(day("2026-07-01")),
        ),
        (
            ended,
            vec![review(None, Some("2026-04-01"), false)],
            Finding::FinalOwed(day("2026-05-31")),
        ),
        (
            ended,
            vec![review(None, Some("2026-05-20"), true)],
            Finding::FinalHeld(day("2026-05-20")),
        ),
        // The last day of the term is still within it.
        (Some(day(TODAY)), vec![], Finding::NonePlanned),
    ];
    for (end, reviews, expected) in cases {
        let head = Head {
            end,
            ..head(Kind::Institutional)
        };
        let facts = Facts {
            reviews,
            ..facts(vec![])
        };
        let modalities = Modalities::read(&head, &[], &facts, day(TODAY));
        assert!(
            modalities.found(&expected),
            "{expected:?} in {:?}",
            modalities.panels[3].findings
        );
    }
}
