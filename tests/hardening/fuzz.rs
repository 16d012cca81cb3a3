//! Anything at all, into every form and into the import: a message or a page that says so, never a
//! fault, never a panic. Bounded, with a corpus that is tried again each time (tests/corpus).

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::Arc,
};

use maillage::{app::route_table, exchange::line::read_file};
use proptest::{
    prelude::*,
    sample::select,
    test_runner::{Config, FileFailurePersistence, TestRunner},
};

use crate::{
    house::House,
    requests::{Body, request},
};

const SENDERS: [(&str, &str); 4] = [
    ("c", "coordinator"),
    ("p", "host"),
    ("m", "mother"),
    ("a", "administrator"),
];

/// Each field of a form is tried with one in so many of the values; the next field with others.
const ONE_IN: usize = 16;

fn bounded(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/corpus/proptest.txt"))),
        ..Config::default()
    })
}

fn corpus() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// The values of the corpus, encoded, and one too long to stand in a file.
fn values() -> Vec<String> {
    let file = std::fs::read_to_string(corpus().join("values.txt")).expect("the values");
    let mut values: Vec<String> = file
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    values.push(String::new());
    values.push("a".repeat(1 << 20));
    values
}

/// The files of the corpus, by name.
fn files() -> Vec<(String, Vec<u8>)> {
    let folder = std::fs::read_dir(corpus().join("import")).expect("the files");
    let files = folder.map(|entry| entry.expect("a file").path());
    files
        .map(|path| (path.display().to_string(), std::fs::read(&path).expect("read")))
        .collect()
}

/// Everything that is posted by a form, but what would end the session it is sent with.
fn posts() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let routes = route_table().into_iter().filter(|route| route.method == "POST");
    let kept = routes.filter(|route| !route.path.starts_with("/sign-out") && !route.path.ends_with("{session}/end"));
    kept.flat_map(|route| SENDERS.map(|(kind, person)| (route.path, kind, person)))
}

/// The form of that route as that kind of person sends it, in encoded pairs.
fn form(path: &str, kind: &str) -> Option<(String, Vec<(String, String)>)> {
    let asked = request("POST", path, kind)?;
    let Body::Form(form) = asked.body else { return None };
    let pairs = form.split('&').filter_map(|pair| pair.split_once('='));
    Some((
        asked.address,
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    ))
}

fn joined(pairs: &[(String, String)]) -> String {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&")
}

/// What is wrong with the answer to a form, if anything is.
async fn sent(
    house: &House,
    address: &str,
    person: &str,
    kind: &str,
    body: impl Into<reqwest::Body>,
) -> Option<String> {
    let request = house.asks("POST", address, Some(person)).header("content-type", kind);
    let status = match request.body(body).send().await {
        Ok(answer) => answer.status(),
        Err(error) => return Some(format!("{address} as {person}: {error}")),
    };
    status
        .is_server_error()
        .then(|| format!("{address} as {person}: {status}"))
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_value_in_any_field_of_any_form_is_a_fault() {
    let house = House::patient().await;
    let values = values();
    let (mut wrong, mut count) = (Vec::new(), 0);
    let mut turn = 0;
    for (path, kind, person) in posts() {
        let Some((address, pairs)) = form(path, kind) else {
            continue;
        };
        for (place, (field, _)) in pairs.iter().enumerate() {
            turn += 1;
            for value in values.iter().skip(turn % ONE_IN).step_by(ONE_IN) {
                let mut pairs = pairs.clone();
                pairs[place].1.clone_from(value);
                count += 1;
                let found = sent(&house, &address, person, FORM, joined(&pairs)).await;
                wrong.extend(found.map(|found| format!("{found}: {field}={:.80}", value)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 1000, "only {count} forms were sent");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_body_that_is_no_form_is_a_fault() {
    let house = House::patient().await;
    let mut wrong = Vec::new();
    for (path, kind, person) in posts() {
        let Some(asked) = request("POST", path, kind) else {
            continue;
        };
        let pairs = form(path, kind).map(|(_, pairs)| pairs).unwrap_or_default();
        let twice = [pairs.clone(), pairs.clone()].concat();
        let named = |value: &str| -> String { pairs.iter().map(|(name, _)| format!("{name}={value}&")).collect() };
        let bodies: [(&str, Vec<u8>); 10] = [
            (FORM, vec![]),
            (FORM, joined(&twice).into()),
            (FORM, named("").into()),
            (FORM, named("%00").into()),
            (FORM, vec![0xff, 0x00, b'=', 0xfe, b'&', b'%', b'%', b'z']),
            (FORM, "a[b][c][]=1&=&&&====&%=%25%".into()),
            ("application/json", b"{\"once\": [[[[{}]]]]}".to_vec()),
            ("multipart/form-data", b"--x".to_vec()),
            ("multipart/form-data; boundary=cut", b"--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n".to_vec()),
            ("multipart/form-data; boundary=cut", b"--cut\r\ncontent-disposition: form-data\r\n\r\nx\r\n--cut\r\ncontent-disposition: form-data; name=\"territory\"\r\n\r\n\xff\x00\r\n--cut--".to_vec()),
        ];
        for (kind, body) in bodies {
            let shown = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
            let found = sent(&house, &asked.address, person, kind, body).await;
            wrong.extend(found.map(|found| format!("{found}: {kind} {shown:?}")));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn random_forms_are_no_fault() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let house = Arc::new(runtime.block_on(House::patient()));
    let forms: Vec<_> = posts()
        .filter_map(|(path, kind, person)| form(path, kind).map(|(address, pairs)| (address, pairs, person)))
        .filter(|(_, pairs, _)| !pairs.is_empty())
        .collect();
    let some = (
        select(forms),
        proptest::collection::vec((any::<prop::sample::Index>(), any::<String>()), 1..4),
    );
    let outcome = bounded(300).run(&some, |((address, mut pairs, person), changes)| {
        for (place, value) in changes {
            let place = place.index(pairs.len());
            pairs[place].1 = maillage::web::encode(&value);
        }
        let found = runtime.block_on(sent(&house, &address, person, FORM, joined(&pairs)));
        prop_assert_eq!(found, None, "{:?}", pairs);
        Ok(())
    });
    // Its database is dropped from within a runtime.
    runtime.block_on(async { drop(house) });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_address_and_no_question_is_a_fault() {
    let house = House::patient().await;
    let values = values();
    let mut wrong = Vec::new();
    for (turn, route) in route_table()
        .into_iter()
        .filter(|route| route.method == "GET")
        .enumerate()
    {
        if route.path.ends_with(".pdf") {
            continue;
        }
        for (nth, value) in values.iter().filter(|value| value.len() < 1000).enumerate() {
            if nth % ONE_IN != turn % ONE_IN {
                continue;
            }
            let part = |part: &'static str| {
                if part.starts_with('{') {
                    value.clone()
                } else {
                    part.to_owned()
                }
            };
            let address = route.path.split('/').map(part).collect::<Vec<_>>().join("/");
            let known = request("GET", route.path, "c").map_or_else(String::new, |asked| asked.address);
            let questions = [
                "q",
                "page",
                "year",
                "month",
                "state",
                "done",
                "next",
                "territory",
                "sort",
                "date",
            ];
            let query: String = questions.iter().map(|name| format!("{name}={value}&")).collect();
            for (address, person) in [
                (address, "coordinator"),
                (format!("{known}?{query}"), "coordinator"),
                (format!("{known}?{query}"), "mother"),
            ] {
                let Ok(answer) = house.asks("GET", &address, Some(person)).send().await else {
                    continue;
                };
                if answer.status().is_server_error() {
                    wrong.push(format!("{} {address:.200} as {person}", answer.status()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Fields that no form of ours has: what one is, whose a thing is, is nobody's to send.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fields_that_no_form_has_change_nothing() {
    let house = House::patient().await;
    let who_is_what = "select concat_ws('|',
        (select string_agg(person_id::text, ',' order by person_id) from accounts where administrator),
        (select string_agg(person_id::text || territory_id, ',' order by person_id) from coordinators where person_id in (select person_id from guardians)),
        (select count(*) from children where territory_id <> (select territory_id from plans p where p.child_id = children.id limit 1)),
        (select count(*) from accounts where demonstration_role is not null))";
    let read = || async {
        let answer: Option<String> = sqlx::query_scalar(who_is_what)
            .fetch_one(house.database.owner.pool())
            .await
            .expect("read");
        answer.unwrap_or_default()
    };
    let before = read().await;
    let more = "administrator=true&is_admin=1&role=coordinator&kind=coordinator&person_id=00000000-0000-0000-0000-000000000001\
                &territory_id=00000000-0000-0000-0000-000000000001&recorded_by=x&guardian_id=x&demonstration_role=x&id=x&created_at=2000-01-01&withheld=false";
    let mut wrong = Vec::new();
    for (path, kind, person) in posts() {
        if let Some((address, pairs)) = form(path, kind) {
            wrong.extend(sent(&house, &address, person, FORM, format!("{}&{more}", joined(&pairs))).await);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(read().await, before);
}

#[test]
fn the_import_reads_anything() {
    let today = "2026-05-03".parse().expect("a day");
    for (name, bytes) in files() {
        let read = catch_unwind(AssertUnwindSafe(|| read_file(&bytes, today).is_ok()));
        // A library that trips over a broken archive is caught where the file is taken in.
        assert!(read.is_ok() || name.ends_with(".xlsx"), "{name}");
    }
    let header =
        "nom;prenom;date_naissance;lieu_accueil;debut_pap;fin_pap;bilans_par_an;suspensions;bilans;reference\r\n";
    let line = "Lefèvre;Zoé;12/04/2021;Crèche;01/09/2025;31/08/2026;4;01/02/2026-15/02/2026|01/04/2026-;10/12/2025|02/03/2026;PAP-2025-0007\r\n";
    let seed = format!("{header}{line}{line}").into_bytes();
    let spoiled =
        proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12).prop_map(move |changes| {
            let mut bytes = seed.clone();
            for (place, byte) in changes {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            bytes
        });
    let cells = proptest::collection::vec(any::<String>(), 0..40).prop_map(move |cells| {
        let mut text = header.to_owned();
        for (nth, cell) in cells.iter().enumerate() {
            text += cell;
            text += if nth % 10 == 9 { "\r\n" } else { ";" };
        }
        text.into_bytes()
    });
    let any_bytes = proptest::collection::vec(any::<u8>(), 0..2000);
    bounded(1500)
        .run(&prop_oneof![any_bytes, spoiled, cells], |bytes| {
            let _ = read_file(&bytes, today);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_file_makes_the_import_fail() {
    let house = House::patient().await;
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0_u16..).zip(["nom", "prenom", "date_naissance", "lieu_accueil", "debut_pap"]) {
        sheet.write(0, column, name).expect("a cell");
        sheet.write(1, column, "12/04/2021").expect("a cell");
    }
    let sound = book.save_to_buffer().expect("a file");
    let mut all = files();
    // An archive with one byte in a few changed, cut short, said twice.
    for step in [7, 31, 101, 499] {
        let spoiled = sound
            .iter()
            .enumerate()
            .map(|(place, byte)| if place % step == 3 { byte ^ 0x55 } else { *byte });
        all.push((format!("spoiled {step}"), spoiled.collect()));
        all.push((format!("cut {step}"), sound[..sound.len() * step / 500].to_vec()));
    }
    all.push(("twice".to_owned(), [sound.clone(), sound.clone()].concat()));
    all.push((
        "long".to_owned(),
        [
            b"nom;prenom;date_naissance;lieu_accueil;debut_pap\n".to_vec(),
            vec![b'a'; 1 << 20],
        ]
        .concat(),
    ));
    let territory = crate::support::world::id("here");
    for (name, bytes) in all {
        let mut body = format!("--cut\r\ncontent-disposition: form-data; name=\"territory\"\r\n\r\n{territory}\r\n--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\n").into_bytes();
        body.extend(bytes);
        body.extend(b"\r\n--cut--\r\n");
        let answer = house
            .asks("POST", "/import", Some("coordinator"))
            .header("content-type", "multipart/form-data; boundary=cut")
            .body(body)
            .send()
            .await
            .expect("an answer");
        assert!(
            matches!(answer.status().as_u16(), 200 | 303 | 422),
            "{name}: {}",
            answer.status()
        );
    }
}
