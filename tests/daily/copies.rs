//! Copies to take away: a child's file for its guardian, what is kept about oneself for anybody; what
//! is never in one; and the line that every one leaves in the child's log.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use maillage::rights::model::{
    keys::Key,
    kinds::{OfChild, OfSelf},
};
use serde_json::Value;

use crate::scene::{Person, Scene};

const PDF: &[u8] = b"%PDF-1.7\nDe petits morceaux.\n";

/// The files of a copy by name.
type Files = BTreeMap<String, Vec<u8>>;

impl Scene {
    async fn copy(&self, person: &Person, address: &str) -> Files {
        let (status, headers, bytes) = self.downloads(person, address).await;
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&bytes));
        assert_eq!(headers["content-type"], "application/zip");
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP file");
        let mut files = Files::new();
        for place in 0..archive.len() {
            let mut file = archive.by_index(place).expect("a file");
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("read");
            files.insert(file.name().expect("a name").into_owned(), content);
        }
        files
    }

    async fn copy_of_child(&self, person: &Person) -> Files {
        self.copy(person, &self.family("/data/copy.zip")).await
    }
}

fn rows(files: &Files, kind: &str) -> Vec<Value> {
    let file = files
        .get(&format!("donnees/{kind}.json"))
        .unwrap_or_else(|| panic!("no {kind}"));
    serde_json::from_slice(file).expect("JSON")
}

fn everywhere(files: &Files, words: &str) -> Vec<String> {
    let with = files
        .iter()
        .filter(|(_, content)| String::from_utf8_lossy(content).contains(words));
    with.map(|(name, _)| name.clone()).collect()
}

/// Every key of a value, however deep.
fn keys(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| keys(value, into)),
        Value::Object(row) => {
            for (key, value) in row {
                into.push(key.clone());
                if key != "form" {
                    keys(value, into);
                }
            }
        }
        _ => {}
    }
}

fn are_documented(files: &Files) {
    let mut found = Vec::new();
    for (name, content) in files.iter().filter(|(name, _)| name.ends_with(".json")) {
        keys(&serde_json::from_slice(content).expect(name), &mut found);
    }
    found.retain(|key| key.parse::<Key>().is_err() && !Key::is_reference(key));
    assert_eq!(found, Vec::<String>::new(), "keys without a meaning");
}

#[tokio::test]
async fn a_guardian_takes_the_whole_file_away_as_it_may_read_it() {
    let scene = Scene::new().await;
    let objective = scene.objective("Manger à table").await;
    let action = scene.action("Une chaise adaptée", "2026-06-01", &scene.camsp).await;
    let review = scene.review_planned_on("2026-05-22").await;
    let (maya, place) = (&scene.mother.voice, scene.territory);
    for (statement, values) in [
        (
            "insert into expectations (territory_id, partnership_id, guardian_id, words) values ($1, $2, $3, 'Qu’elle soit heureuse')",
            vec![place, scene.plan, scene.father.id],
        ),
        (
            "insert into notes (territory_id, partnership_id, member_id, words, seen_on, health, written_by) values ($1, $2, $3, 'Bilan orthophonique', '2026-05-01', true, $4)",
            vec![place, scene.plan, scene.camsp.id, scene.camsp.voice.id],
        ),
        (
            "insert into contributions (territory_id, partnership_id, review_id, member_id, sees, written_by) values ($1, $2, $3, $4, 'Elle goûte à tout', $5)",
            vec![place, scene.plan, review, scene.nursery.id, scene.nursery.voice.id],
        ),
        (
            "insert into objective_interests (objective_id, member_id, partnership_id, territory_id, words) values ($3, $4, $2, $1, 'Pour la déglutition')",
            vec![place, scene.plan, objective, scene.camsp.id],
        ),
        // What is on the sheet of a review is its partners' until it is held.
        (
            "insert into sheet_fields (territory_id, partnership_id, review_id, field, value, written_by) values ($1, $2, $3, 'synthesis', 'Un brouillon à plusieurs', $4)",
            vec![place, scene.plan, review, scene.nursery.voice.id],
        ),
    ] {
        scene.run(statement, &values).await;
    }
    scene
        .sends(
            maya,
            &scene.at("/documents/new"),
            &[("title", "Ce que Lina mange")],
            ("pai/../é.pdf", PDF),
        )
        .await
        .is(303);
    let files = scene.copy_of_child(maya).await;

    for kind in OfChild::ALL {
        rows(&files, kind.code());
    }
    are_documented(&files);
    assert_eq!(rows(&files, "child")[0]["given_name"], "Lina");
    assert_eq!(
        rows(&files, "objectives")[0]["interests"][0]["words"],
        "Pour la déglutition"
    );
    assert_eq!(rows(&files, "actions")[0]["responsible"][0], "CAMSP du Lac");
    assert_eq!(rows(&files, "actions")[0]["id"], action.to_string());
    assert_eq!(rows(&files, "invitations").len(), 5);
    let document = &rows(&files, "documents")[0];
    let file = document["file"].as_str().expect("a path");
    assert!(
        file.starts_with("documents/001-") && file.matches('/').count() == 1,
        "{file}"
    );
    assert_eq!(files[file], PDF);

    let page = String::from_utf8(files["index.html"].clone()).expect("a page");
    for words in [
        "Copie du dossier de Lina",
        "Qu’elle soit heureuse",
        "Bilan orthophonique",
        "Elle goûte à tout",
        "22 mai 2026",
        "<code>given_name</code></th><td>Prénom",
    ] {
        assert!(page.contains(words), "« {words} » is missing");
    }
    // How to reach the other parent, where files lie, what is not hers to read yet.
    let stored_as = scene
        .text("select stored_as::text from documents where title like 'Ce que%'")
        .await;
    for secret in ["secret.example", "0699000000", &stored_as, "Un brouillon à plusieurs"] {
        assert_eq!(everywhere(&files, secret), Vec::<String>::new(), "{secret}");
    }
    let log = scene.get(&scene.father.voice, &scene.family("/log")).await;
    log.says("a exporté une copie complète du dossier").says("Maya Mère");
}

#[tokio::test]
async fn a_copy_is_for_the_childs_own_guardians() {
    let scene = Scene::new().await;
    let address = scene.family("/data/copy.zip");
    scene.get(&scene.stranger.voice, &address).await.is(404);
    scene.get(&scene.nursery.voice, &address).await.is(403);
    scene.get(&scene.coordinator, &address).await.is(403);
    scene
        .run(
            "update guardians set ended_at = now() where id = $1",
            &[scene.father.id],
        )
        .await;
    scene.get(&scene.father.voice, &address).await.is(403);
    let exported = "select count(*)::text from trail where act = 'exported'";
    assert_eq!(scene.text(exported).await, "0");
    // Refused, it stands in the child's log, for its guardians to see.
    scene
        .get(&scene.mother.voice, &scene.family("/log"))
        .await
        .says("s’est vu refuser")
        .says("Nora Métier");
}

#[tokio::test]
async fn a_file_that_is_gone_is_said_and_holds_nothing_up() {
    let scene = Scene::new().await;
    let maya = &scene.mother.voice;
    for title in ["Le premier", "Le second"] {
        scene
            .sends(maya, &scene.at("/documents/new"), &[("title", title)], ("pai.pdf", PDF))
            .await
            .is(303);
    }
    let gone = scene
        .text("select stored_as::text from documents where title = 'Le premier'")
        .await;
    scene.shelf.remove(gone.parse().expect("a key")).await.expect("removed");
    let files = scene.copy_of_child(maya).await;
    let words = String::from_utf8_lossy(&files["documents/001-pai.pdf.txt"]).into_owned();
    assert!(words.contains("n’a pas pu être lu"), "{words}");
    assert_eq!(files["documents/002-pai.pdf"], PDF);
}

#[tokio::test]
async fn a_copy_says_what_recordings_say_and_is_its_speakers_too() {
    let scene = Scene::new().await;
    let maya = &scene.mother.voice;
    let said = [
        ("title", "Ma voix"),
        ("voice", "1"),
        ("transcript", "Le matin, elle chante."),
    ];
    let recording = ("voix.mp3", &b"ID3\x04\0\0\0\0\0\0"[..]);
    scene
        .sends(maya, &scene.at("/documents/new"), &said, recording)
        .await
        .is(303);
    let files = scene.copy_of_child(&scene.father.voice).await;
    are_documented(&files);
    assert_eq!(rows(&files, "documents")[0]["transcript"], "Le matin, elle chante.");
    let page = String::from_utf8_lossy(&files["index.html"]).into_owned();
    assert!(page.contains("Le matin, elle chante."), "{page}");
    for (person, copies) in [(maya, true), (&scene.father.voice, false)] {
        let own = scene.copy(person, "/account/copy.zip").await;
        assert_eq!(!everywhere(&own, "elle chante").is_empty(), copies);
    }
}

#[tokio::test]
async fn anybody_takes_away_what_is_kept_about_oneself_and_no_more() {
    let scene = Scene::new().await;
    let nora = &scene.nursery.voice;
    for (member, words) in [(&scene.nursery, "Elle reste à table"), (&scene.camsp, "Elle mâche")] {
        scene
            .run(
                &format!("insert into notes (territory_id, partnership_id, member_id, words, seen_on, written_by) values ($1, $2, $3, '{words}', '2026-05-01', $4)"),
                &[scene.territory, scene.plan, member.id, member.voice.id],
            )
            .await;
    }
    scene.get(nora, &format!("/plans/{}", scene.plan)).await.is(200);
    for person in [nora, &scene.camsp.voice] {
        scene
            .run(
                "insert into account_events (person_id, kind, browser) values ($1, 'password_changed', 'Un navigateur')",
                &[person.id],
            )
            .await;
    }
    for (person, subject) in [(nora, "899700001"), (&scene.camsp.voice, "899700002")] {
        scene
            .run(
                &format!("insert into identities (person_id, issuer, subject) values ($1, 'https://id.example.fr', '{subject}')"),
                &[person.id],
            )
            .await;
    }
    let typed = format!("/typed?address={}", scene.at("/notes/new"));
    scene.post(nora, &typed, &[("words", "Elle a montré")]).await.is(204);
    let files = scene.copy(nora, "/account/copy.zip").await;
    for kind in OfSelf::ALL {
        rows(&files, kind.code());
    }
    are_documented(&files);
    assert_eq!(rows(&files, "account")[0]["email"], "nora@secret.example");
    assert_eq!(rows(&files, "functions")[0]["organisation"], "Les Coquelicots");
    assert_eq!(rows(&files, "sessions").len(), 1);
    assert_eq!(rows(&files, "events").len(), 1);
    assert_eq!(rows(&files, "identities").len(), 1);
    assert_eq!(rows(&files, "identities")[0]["identity"], "899700001");
    assert_eq!(rows(&files, "log")[0]["act"], "opened");
    assert_eq!(
        everywhere(&files, "Elle a montré"),
        ["donnees/drafts.json", "index.html"]
    );
    assert_eq!(everywhere(&files, "Elle mâche"), Vec::<String>::new());
    assert_eq!(
        everywhere(&files, "Elle reste à table"),
        ["donnees/words.json", "index.html"]
    );
    for other in ["maya@", "fadi@", "paul@"] {
        assert_eq!(everywhere(&files, other), Vec::<String>::new(), "{other}");
    }
    let log = scene.family("/log");
    let page = scene.get(&scene.mother.voice, &log).await;
    page.says("a exporté une copie de ses propres écrits")
        .says("Les Coquelicots");
    // What is no longer hers to read is not hers to take away either, and nothing left then.
    scene
        .run(
            "update consents set withdrawn_at = now() where organisation_id = $1",
            &[scene.nursery.organisation],
        )
        .await;
    let files = scene.copy(nora, "/account/copy.zip").await;
    assert_eq!(rows(&files, "words"), Vec::<Value>::new());
    let copies = "select count(*)::text from trail where subject = 'own_words'";
    assert_eq!(scene.text(copies).await, "1");
}

#[tokio::test]
async fn a_calendar_that_is_read_leaves_one_line_a_day_and_child() {
    let scene = Scene::new().await;
    scene.review_planned_on("2026-05-22").await;
    let page = scene.post(&scene.camsp.voice, "/account/calendar", &[]).await;
    let address = page
        .body
        .split("/calendar/")
        .nth(1)
        .and_then(|rest| rest.split(".ics").next());
    let address = format!("/calendar/{}.ics", address.expect("an address"));
    let lines =
        "select count(*) || ' ' || max(person_id::text) from trail where act = 'exported' and subject = 'calendar'";
    let once = format!("1 {}", scene.camsp.voice.id);
    let sessions = scene.text("select count(*)::text from sessions").await;
    for _ in 0..3 {
        scene
            .get(&scene.stranger.voice, &address)
            .await
            .is(200)
            .says("BEGIN:VEVENT");
        assert_eq!(scene.text(lines).await, once);
    }
    // The next day.
    scene
        .run(
            "update trail set at = at - interval '1 day' where subject = 'calendar'",
            &[],
        )
        .await;
    scene.get(&scene.stranger.voice, &address).await.is(200);
    assert_eq!(scene.text(lines).await, once.replacen('1', "2", 1));
    assert_eq!(scene.text("select count(*)::text from sessions").await, sessions);
    scene
        .get(&scene.mother.voice, &scene.family("/log"))
        .await
        .says("a exporté les dates de bilans, dans un agenda");
}
