//! What others made of the standard, on our Bundles (tests/browser/tools/fhir_validator.mjs).

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use crate::house::{House, of_kind};

/// Everything that is wrong with Bundles, a line each.
fn judged(bundles: &[Value]) -> String {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/tools/fhir_validator.mjs");
    let mut judge = Command::new("node")
        .arg(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node");
    let words = serde_json::to_vec(bundles).expect("JSON");
    judge.stdin.take().expect("an input").write_all(&words).expect("heard");
    let said = judge.wait_with_output().expect("said");
    assert!(said.status.success());
    String::from_utf8(said.stdout).expect("words")
}

#[tokio::test]
async fn every_plan_of_the_story_is_valid_for_whoever_may_take_it() {
    let house = House::demonstration().await;
    let mut bundles = Vec::new();
    for plan in house.ids("select partnership_id from plans").await {
        let coordinator = house.coordinator_of(plan).await;
        bundles.push(house.bundle(&coordinator, plan).await);
    }
    assert!(bundles.len() > 8);
    // And the one told in full, as its family and each partner may read it.
    let (plan, _) = house.richest().await;
    let parties = "select distinct a.person_id from accounts a where exists (select from guardians g join plans p on p.child_id = g.child_id where g.person_id = a.person_id)
                   union select distinct f.person_id from professionals f join accounts a on a.person_id = f.person_id";
    for person in house.ids(parties).await {
        let session = house.session(person).await;
        if house.asks(&session, &format!("/plans/{plan}")).await.status == 200 {
            bundles.push(house.bundle(&session, plan).await);
        }
    }
    // All kinds are among them, or they would not be judged.
    let kinds = [
        "child",
        "organisation",
        "person",
        "function",
        "coordination",
        "guardian",
        "plan",
        "team",
        "means",
        "need",
        "expectation",
        "objective",
        "action",
        "note",
        "review",
        "agreement",
        "consent",
    ];
    for kind in kinds {
        assert!(
            bundles.iter().any(|bundle| !of_kind(bundle, kind).is_empty()),
            "no {kind}"
        );
    }
    assert_eq!(judged(&bundles), "");
}

#[tokio::test]
async fn a_bundle_that_was_broken_is_flagged() {
    let house = House::demonstration().await;
    let (_, whole) = house.richest().await;
    let place = |kind: &str| {
        let entries = whole["entry"].as_array().expect("entries");
        let found = entries
            .iter()
            .position(|entry| entry["resource"]["meta"]["tag"][0]["code"] == kind);
        found.unwrap_or_else(|| panic!("no {kind}"))
    };
    let breaks: [(&str, &str, Value, &str); 4] = [
        (
            "action",
            "/status",
            json!("almost"),
            "/status: must be equal to one of the allowed values",
        ),
        (
            "expectation",
            "/description",
            Value::Null,
            "description: Missing required property",
        ),
        (
            "child",
            "/birthDate",
            json!("31/12/2021"),
            "birthDate: Invalid date format",
        ),
        (
            "objective",
            "/target",
            json!([{ "detailString": "Elle rit." }]),
            "gol-1",
        ),
    ];
    for (kind, path, value, complaint) in breaks {
        let mut broken = whole.clone();
        let resource = &mut broken["entry"][place(kind)]["resource"];
        match value {
            Value::Null => drop(resource.as_object_mut().expect("a resource").remove(&path[1..])),
            value => resource[&path[1..]] = value,
        }
        let said = judged(&[broken]);
        assert!(said.contains(complaint), "{complaint} is not in {said}");
    }
}
