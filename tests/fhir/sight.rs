//! Nothing is in somebody's Bundle that is not on the pages that the same person may open.

use std::collections::{BTreeSet, VecDeque};

use serde_json::Value;
use uuid::Uuid;

use crate::{
    house::{House, of_kind, walk},
    support::{
        spaced,
        world::{id, token, world},
    },
};

fn cookie(person: &str) -> String {
    format!("maillage_session={}", token(person))
}

#[tokio::test]
async fn a_partner_is_given_what_the_family_opened_to_it_and_no_more() {
    let house = House::of(world().await);
    // Words that stand nowhere else.
    house.does("update contributions set sees = 'PAROLE-APPORTEE'").await;
    house
        .does("update notes set words = 'PAROLE-OBSERVEE' where not health")
        .await;
    house
        .does("update notes set words = 'PAROLE-DE-SANTE' where health")
        .await;
    house.does("update objectives set success = 'PAROLE-DU-PROJET'").await;
    let reads = async |person: &str| house.bundle(&cookie(person), id("plan")).await.to_string();
    let holds = |text: &str| {
        [
            "PAROLE-DU-PROJET",
            "PAROLE-APPORTEE",
            "PAROLE-OBSERVEE",
            "PAROLE-DE-SANTE",
            "birthDate",
        ]
        .map(|words| text.contains(words))
    };
    assert_eq!(holds(&reads("host").await), [true, true, true, false, false]);
    assert_eq!(
        holds(&reads("partner").await),
        [true, true, true, true, false],
        "named for health"
    );
    assert_eq!(holds(&reads("mother").await), [true, true, true, true, true]);
    assert_eq!(holds(&reads("coordinator").await), [true, true, true, false, true]);
    // The family narrows what the nursery reads. What it wrote itself it still reads.
    house.does("update consents set scopes = '{plan}'").await;
    house.does("update notes set written_by = (select person_id from guardians limit 1), member_id = null,
                       guardian_id = (select g.id from guardians g join plans p on p.child_id = g.child_id where p.partnership_id = notes.partnership_id limit 1)").await;
    house.does("delete from contribution_points").await;
    house
        .does("delete from contributions where member_id is not null")
        .await;
    assert_eq!(holds(&reads("host").await), [true, false, false, false, false]);
    house.does("update consents set withdrawn_at = now()").await;
    let address = format!("/plans/{}/plan.fhir.json", id("plan"));
    assert_eq!(house.asks(&cookie("host"), &address).await.status, 404);
}

#[tokio::test]
async fn how_to_reach_people_is_in_no_bundle_and_every_bundle_in_the_log() {
    let house = House::of(world().await);
    house.does("update accounts set phone = '06 39 98 00 00'").await;
    for person in ["host", "mother", "coordinator"] {
        let text = house.bundle(&cookie(person), id("plan")).await.to_string();
        assert!(
            !text.contains("06 39 98") && !text.contains("mother@") && !text.contains("host@"),
            "{person}"
        );
        let page = house
            .asks(&cookie(person), &format!("/plans/{}/exchange", id("plan")))
            .await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("plan.fhir.json") && page.text.contains("Qui le lira"));
    }
    let logged =
        "select count(*) from trail t join plans p on p.child_id = t.child_id and p.partnership_id = t.subject_id
                  where t.act = 'exported' and t.subject = 'plans'";
    assert_eq!(house.count(logged).await, 3);
}

/// The words of all pages that lead on from a plan, about what is in its Bundle.
async fn pages(house: &House, session: &str, plan: Uuid, bundle: &Value) -> String {
    let mut about = BTreeSet::new();
    walk(bundle, "", &mut |key, value| {
        about.extend(value.as_str().filter(|_| key == "id" || key == "valueId"));
    });
    let organisations = of_kind(bundle, "organisation");
    let cards = organisations
        .iter()
        .map(|one| format!("/directory/{}", one["id"].as_str().expect("an id")));
    let mut waiting: VecDeque<String> = cards.chain([format!("/plans/{plan}")]).collect();
    let (mut seen, mut words) = (waiting.iter().cloned().collect::<BTreeSet<_>>(), String::new());
    while let Some(address) = waiting.pop_front() {
        let answer = house.asks(session, &address).await;
        if answer.status != 200 {
            continue;
        }
        let links = answer.text.split("href=\"").skip(1);
        for link in links.filter_map(|rest| rest.split(['"', '?', '#']).next()) {
            let file = [".pdf", ".json", ".zip", ".ics"].iter().any(|end| link.ends_with(end));
            let known = link.split('/').any(|part| about.contains(part));
            if known && !file && seen.insert(link.to_owned()) {
                waiting.push_back(link.to_owned());
            }
        }
        words.push_str(&answer.text);
    }
    plain(&words)
}

/// Words without what markup makes of them.
fn plain(html: &str) -> String {
    let signs = [
        ("&#39;", "'"),
        ("&#38;", "&"),
        ("&#34;", "\""),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&amp;", "&"),
    ];
    let text = signs
        .iter()
        .fold(spaced(html), |text, (sign, letter)| text.replace(sign, letter));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn every_word_of_a_bundle_is_on_a_page_its_reader_may_open() {
    let house = House::demonstration().await;
    let (plan, _) = house.richest().await;
    let people = house
        .ids(
            "select person_id from accounts where closed_at is null and person_id in
             (select person_id from guardians union select person_id from professionals union select person_id from coordinators)",
        )
        .await;
    let mut readers = 0;
    for person in people {
        let session = house.session(person).await;
        if house.asks(&session, &format!("/plans/{plan}")).await.status != 200 {
            continue;
        }
        readers += 1;
        let bundle = house.bundle(&session, plan).await;
        let pages = pages(&house, &session, plan, &bundle).await;
        // What we say ourselves: the titles the guide asks for, and what is put together of what is said elsewhere.
        let ours = [
            "Réussite",
            "Coordination du territoire",
            "Bilan partiel",
            "Bilan intermédiaire",
            "Bilan final",
        ];
        let mut missing = BTreeSet::new();
        walk(&bundle, "", &mut |key, value| {
            let words = [
                "text",
                "valueString",
                "description",
                "contentString",
                "detailString",
                "name",
                "city",
                "family",
            ];
            let Some(said) = value.as_str().filter(|_| words.contains(&key)) else {
                return;
            };
            let lines = said.split("\n\n").flat_map(|part| part.split(", ")).map(plain);
            missing.extend(lines.filter(|line| !ours.contains(&line.as_str()) && !pages.contains(line.as_str())));
        });
        missing.retain(|line| !line.starts_with("Moyens de ") && !is_of_machines(line));
        assert_eq!(
            missing,
            BTreeSet::new(),
            "{} is told more than it sees",
            of_kind(&bundle, "child")[0]
        );
    }
    assert!(readers > 2);
}

/// The digest of a text, scopes with commas between, the JSON of a sheet.
fn is_of_machines(line: &str) -> bool {
    line.chars().all(|letter| letter.is_ascii_hexdigit())
        || line
            .split(',')
            .all(|word| ["plan", "contributions", "documents", "health"].contains(&word))
        || line.contains(['{', '['])
}
