//! The read API: it answers as it is described (src/api/openapi.json), a token sees no more than the people
//! of its organisation do, and what ends its sight ends it at once.

use std::collections::BTreeSet;

use axum::{Json, Router, routing::get};
use maillage::{
    app::{Settings, route_table},
    ids::ChildId,
    trail::{model::Function, store::of_child},
    web::limits::Rates,
};
use reqwest::Response;
use serde_json::{Value, json};
use sqlx::AssertSqlSafe;

use crate::{
    forms::{kept, schemathesis},
    house::House,
    support::{TestDatabase, world::id},
};

const CONFORMS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_headers_conformance,response_schema_conformance,negative_data_rejection,ignored_auth";

fn description() -> Value {
    serde_json::from_str(include_str!("../../src/api/openapi.json")).expect("JSON")
}

/// With things that are there, so that pages of one thing are answered with it.
fn with_examples() -> Value {
    let mut description = description();
    let things = [
        ("organisation", "nursery"),
        ("plan", "plan"),
        ("review", "planned review"),
    ];
    for (thing, name) in things {
        let path = format!("/api/v1/{thing}s/{{{thing}}}");
        description["paths"][path]["get"]["parameters"][0]["example"] = id(name).to_string().into();
    }
    description
}

async fn read(answer: Response) -> Value {
    serde_json::from_str(&answer.text().await.expect("a body")).expect("JSON")
}

impl House {
    async fn reads(&self, path: &str, token: &str) -> Response {
        let request = self.asks("GET", &format!("/api/v1/{path}"), None).bearer_auth(token);
        request.send().await.expect("an answer")
    }

    async fn items(&self, path: &str, token: &str) -> Vec<Value> {
        let answer = self.reads(path, token).await;
        assert_eq!(answer.status(), 200, "{path}");
        let list = read(answer).await;
        list["items"].as_array().expect("items").clone()
    }

    async fn does(&self, statement: &str) {
        sqlx::query(AssertSqlSafe(statement.to_owned()))
            .execute(self.database.owner.pool())
            .await
            .expect(statement);
    }
}

#[test]
fn every_route_of_it_is_described_and_nothing_else() {
    let there: BTreeSet<String> = route_table()
        .iter()
        .filter(|route| route.path.starts_with("/api/v1/"))
        .map(|route| format!("{} {}", route.method.as_str().to_lowercase(), route.path))
        .collect();
    let description = description();
    let paths = description["paths"].as_object().expect("paths");
    let described: BTreeSet<String> = paths
        .iter()
        .flat_map(|(path, methods)| {
            methods
                .as_object()
                .into_iter()
                .flatten()
                .map(move |(method, _)| format!("{method} {path}"))
        })
        .collect();
    assert_eq!(there, described);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_answers_as_it_is_described() {
    let house = House::patient().await;
    let file = kept(&with_examples(), "api");
    let who = Some("Authorization: Bearer tokenOfnursery".to_owned());
    let (clean, said) = schemathesis(file, &format!("http://{}", house.address), CONFORMS, who).await;
    assert!(clean, "{said}");
}

/// The same description, and a server that leaves a field out.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_is_not_as_described_is_seen() {
    let answer = async || Json(json!({ "items": [{ "id": id("plan"), "reference": "PAP-1" }], "next": null }));
    let router = Router::new().route("/api/v1/plans", get(answer));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async { axum::serve(listener, router).await });
    let mut description = description();
    description["paths"]
        .as_object_mut()
        .expect("paths")
        .retain(|path, _| path == "/api/v1/plans");
    let file = kept(&description, "api-not-as-described");
    let (clean, said) = schemathesis(file, &url, CONFORMS, None).await;
    assert!(!clean && said.contains(r#""state" is a required property"#), "{said}");
}

/// Every row the asker sees of every table.
async fn sight(database: &TestDatabase, opening: &str) -> BTreeSet<String> {
    let tables: Vec<(String, Option<String>)> = sqlx::query_as(
        "select c.relname::text, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
           and has_column_privilege('maillage_app', c.oid, a.attnum, 'select')
         group by c.relname",
    )
    .fetch_all(database.owner.pool())
    .await
    .expect("the tables");
    let mut tx = database.application.begin().await.expect("begun");
    sqlx::query(AssertSqlSafe(opening.to_owned()))
        .execute(&mut *tx)
        .await
        .expect("opened");
    let mut seen = BTreeSet::new();
    for (table, columns) in tables {
        let columns = columns.expect("columns");
        let question = format!("select '{table} ' || (row ({columns}))::text from {table}");
        let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(question))
            .fetch_all(&mut *tx)
            .await
            .expect("asked");
        seen.extend(rows);
    }
    seen
}

#[tokio::test]
async fn a_token_sees_nothing_that_a_professional_of_its_organisation_does_not() {
    let house = House::patient().await;
    for (organisation, person) in [("nursery", "host"), ("school", "unconsented"), ("leisure", "stranger")] {
        let by_token = sight(
            &house.database,
            &format!("select access.open_api('tokenOf{organisation}')"),
        )
        .await;
        let session = format!("select access.identify('token-of-{person}')");
        let by_person = sight(&house.database, &session).await;
        let more: Vec<&String> = by_token.difference(&by_person).collect();
        assert!(more.is_empty(), "{organisation}: {more:?}");
        assert!(
            by_token.iter().any(|row| row.starts_with("organisations ")),
            "{organisation}"
        );
        let plans = by_token.iter().filter(|row| row.starts_with("plans ")).count();
        assert_eq!(plans > 0, organisation != "school", "{organisation}: {plans}");
    }
}

#[tokio::test]
async fn a_token_changes_nothing_even_in_sql() {
    let house = House::patient().await;
    let mut tx = house.database.application.begin().await.expect("begun");
    sqlx::query("select access.open_api('tokenOfnursery')")
        .execute(&mut *tx)
        .await
        .expect("opened");
    let written = sqlx::query("update members set means = ''").execute(&mut *tx).await;
    let code = written
        .expect_err("read only")
        .into_database_error()
        .and_then(|cause| cause.code().map(|code| code.into_owned()));
    assert_eq!(code.as_deref(), Some("25006"));
}

#[tokio::test]
async fn a_plan_is_there_while_its_family_shares_it_and_says_nothing_of_the_child() {
    let house = House::patient().await;
    let plans = house.items("plans", "tokenOfnursery").await;
    assert_eq!(
        plans.iter().filter(|plan| plan["id"] == id("plan").to_string()).count(),
        1,
        "{plans:?}"
    );
    assert!(
        house.items("plans", "tokenOfschool").await.is_empty(),
        "the family did not agree"
    );
    let plan = format!("plans/{}", id("plan"));
    let reviews = house
        .items(&format!("reviews?plan={}", id("plan")), "tokenOfnursery")
        .await;
    assert!(!reviews.is_empty());
    for words in ["Léa", "Martin", "Manger", "Noé", "mother"] {
        assert!(!format!("{plans:?} {reviews:?}").contains(words), "{words}");
    }
    assert_eq!(house.reads(&plan, "tokenOfnursery").await.status(), 200);
    assert_eq!(house.reads(&plan, "tokenOfschool").await.status(), 404);

    // Her mother reads in the log which organisation read it: once, however often it did.
    let mut tx = house.database.application.begin().await.expect("begun");
    sqlx::query("select access.identify('token-of-mother')")
        .execute(&mut *tx)
        .await
        .expect("identified");
    let (log, _) = of_child(&mut tx, ChildId(id("child")), 0, 100).await.expect("the log");
    let readings: Vec<_> = log.iter().filter(|entry| entry.subject == "api").collect();
    assert!(
        matches!(readings.as_slice(), [one] if matches!(&one.function, Function::Organisation(name) if name == "Crèche Les Lucioles")),
        "{readings:?}"
    );
    drop(tx);

    let consents = format!(
        "update consents set withdrawn_at = now() where organisation_id = '{}'",
        id("nursery")
    );
    house.does(&consents).await;
    assert!(house.items("plans", "tokenOfnursery").await.is_empty());
    assert!(house.items("reviews", "tokenOfnursery").await.is_empty());
    assert_eq!(house.reads(&plan, "tokenOfnursery").await.status(), 404);
}

#[tokio::test]
async fn a_token_ends_at_once_and_its_uses_are_noted() {
    let token = format!("id = '{}'", id("api token of nursery"));
    for (why, end, undo) in [
        (
            "withdrawn",
            "update api_tokens set withdrawn_at = now(), withdrawn_by = made_by",
            "update api_tokens set withdrawn_at = null, withdrawn_by = null",
        ),
        (
            "expired",
            "update api_tokens set made_at = now() - interval '2 days', expires_at = now() - interval '1 day'",
            "update api_tokens set expires_at = now() + interval '1 day'",
        ),
    ] {
        let house = House::patient().await;
        house.does(&format!("{end} where {token}")).await;
        let refused = house.reads("plans", "tokenOfnursery").await;
        assert_eq!(refused.status(), 401, "{why}");
        assert_eq!(refused.headers()["www-authenticate"], "Bearer", "{why}");
        house.does(&format!("{undo} where {token}")).await;
        assert_eq!(house.reads("plans", "tokenOfnursery").await.status(), 200, "{why}");
        let noted: Vec<i32> = sqlx::query_scalar("select answered from api_uses order by id")
            .fetch_all(house.database.owner.pool())
            .await
            .expect("uses");
        assert_eq!(noted, [200, 401, 200], "{why}: one of the world, then these");
    }
    let house = House::patient().await;
    for (why, statement) in [
        (
            "its maker left",
            format!(
                "update professionals set ended_at = now() where person_id = '{}'",
                id("host")
            ),
        ),
        (
            "its maker's account is closed",
            format!(
                "update accounts set closed_at = now() where person_id = '{}'",
                id("stranger")
            ),
        ),
    ] {
        let whose = if why == "its maker left" { "nursery" } else { "leisure" };
        assert_eq!(
            house.reads("plans", &format!("tokenOf{whose}")).await.status(),
            200,
            "{why}"
        );
        house.does(&statement).await;
        assert_eq!(
            house.reads("plans", &format!("tokenOf{whose}")).await.status(),
            401,
            "{why}"
        );
    }
    for (unknown, path) in [("unknown", "plans"), ("token-of-host", "plans"), ("", "organisations")] {
        assert_eq!(house.reads(path, unknown).await.status(), 401, "{unknown}");
    }
}

#[tokio::test]
async fn lists_are_read_on_and_what_did_not_change_is_not_sent_again() {
    let house = House::patient().await;
    let all = house.items("organisations", "tokenOfnursery").await;
    assert!(all.len() > 2);
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let answer = house
            .reads(&format!("organisations?limit=1{after}"), "tokenOfnursery")
            .await;
        let list = read(answer).await;
        found.extend(list["items"].as_array().expect("items").clone());
        match list["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(found, all);
    let camsp = house.items("organisations?kind=camsp", "tokenOfnursery").await;
    assert_eq!(camsp.len(), 1, "{camsp:?}");

    let etag = house.reads("organisations", "tokenOfnursery").await.headers()["etag"].clone();
    let again = async || {
        let request = house
            .asks("GET", "/api/v1/organisations", None)
            .bearer_auth("tokenOfnursery");
        request.header("if-none-match", &etag).send().await.expect("an answer")
    };
    let unchanged = again().await;
    assert_eq!(
        (unchanged.status().as_u16(), &unchanged.headers()["etag"]),
        (304, &etag)
    );
    assert_eq!(unchanged.text().await.expect("nothing"), "");
    house.does("update organisations set commune = 'Muret'").await;
    assert_eq!(again().await.status(), 200);
}

#[tokio::test]
async fn what_is_wrong_is_said_as_a_problem() {
    let rates = Rates {
        pages: 7,
        ..Rates::default()
    };
    let house = House::open(Settings {
        rates,
        ..Settings::default()
    })
    .await;
    for (path, status, detail) in [
        ("plans?limit=0", 400, Some("limit: a whole number from 1 to 200")),
        ("plans?after=x", 400, Some("after: a UUID")),
        (
            "organisations?kind=palace",
            400,
            Some("kind: one of the kinds described"),
        ),
        ("plans/x", 400, Some("plan: a UUID")),
        ("plans/6d6ffb35-6c6c-4a4a-9b3c-1c0a7a1d9d10", 404, None),
        ("nothing", 404, None),
        ("plans", 200, None),
        ("plans", 429, None),
    ] {
        let answer = house.reads(path, "tokenOfnursery").await;
        assert_eq!(answer.status(), status, "{path}");
        if status == 200 {
            continue;
        }
        assert_eq!(answer.headers()["content-type"], "application/problem+json", "{path}");
        assert_eq!(answer.headers().contains_key("retry-after"), status == 429, "{path}");
        let problem = read(answer).await;
        assert_eq!(problem["status"], status, "{path}");
        assert_eq!(problem["detail"].as_str(), detail, "{path}");
    }
}

#[tokio::test]
async fn a_professional_makes_a_token_sees_it_once_and_whoever_watches_withdraws_it() {
    let house = House::patient().await;
    let page = format!("/directory/{}/tokens", id("nursery"));
    let form = [("name", "Logiciel de la crèche"), ("lasts", "90")];
    let made = house
        .asks("POST", &page, Some("host"))
        .form(&form)
        .send()
        .await
        .expect("an answer");
    assert_eq!(made.status(), 200);
    let html = made.text().await.expect("a page");
    let token = html
        .split("<code>")
        .nth(1)
        .and_then(|rest| rest.split("</code>").next())
        .expect("a token")
        .to_owned();
    assert_eq!(house.reads("plans", &token).await.status(), 200);
    let again = house.get(&page, Some("host")).await.text().await.expect("a page");
    assert!(again.contains("Logiciel de la crèche") && !again.contains(&token));
    let kept: i64 = sqlx::query_scalar("select count(*) from api_tokens t where t::text like '%' || $1 || '%'")
        .bind(&token)
        .fetch_one(house.database.owner.pool())
        .await
        .expect("counted");
    assert_eq!(kept, 0, "it is stored as a digest");

    // The form again, with what is wrong in it.
    let wrong = house
        .asks("POST", &page, Some("host"))
        .form(&[("name", ""), ("lasts", "3650")])
        .send()
        .await;
    assert_eq!(wrong.expect("an answer").status(), 422);

    let which: uuid::Uuid = sqlx::query_scalar("select id from api_tokens where name = 'Logiciel de la crèche'")
        .fetch_one(house.database.owner.pool())
        .await
        .expect("it");
    let withdraw = format!("{page}/{which}/withdraw");
    let refused = house
        .asks("POST", &withdraw, Some("stranger"))
        .send()
        .await
        .expect("an answer");
    assert_eq!(refused.status(), 403);
    assert_eq!(house.reads("plans", &token).await.status(), 200);
    let withdrawn = house
        .asks("POST", &withdraw, Some("administrator"))
        .send()
        .await
        .expect("an answer");
    assert_eq!(withdrawn.status(), 303);
    assert_eq!(house.reads("plans", &token).await.status(), 401);
}

#[tokio::test]
async fn making_a_token_wants_a_fresh_proof() {
    let house = House::patient().await;
    house
        .does("update sessions set proved_at = now() - interval '11 minutes'")
        .await;
    let page = format!("/directory/{}/tokens", id("nursery"));
    let form = [("name", "Logiciel"), ("lasts", "30")];
    let led = house
        .asks("POST", &page, Some("host"))
        .form(&form)
        .send()
        .await
        .expect("an answer");
    assert_eq!(led.status(), 303);
    assert!(
        led.headers()["location"]
            .to_str()
            .expect("text")
            .starts_with("/account/prove")
    );
}
