//! Every form and every page under Schemathesis, which sends them what no browser would: whatever
//! that is, the answer is never a fault of ours.

use std::{path::PathBuf, process::Stdio};

use axum::{Form, Router, http::StatusCode, routing::post};
use maillage::app::route_table;
use serde_json::{Value, json};
use tokio::process::Command;

use crate::{description::describe, house::House, support::world::token};

/// What each person's run may take.
const SECONDS: &str = "50";

/// Whatever is sent, it is no fault of ours.
const NO_FAULT: &str = "not_a_server_error";

pub fn kept(description: &Value, name: &str) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("openapi-{name}.json"));
    std::fs::write(&file, description.to_string()).expect("the description");
    file
}

/// Whether it found nothing by these checks, and what it said; with a header that says who asks.
pub async fn schemathesis(description: PathBuf, url: &str, checks: &str, who: Option<String>) -> (bool, String) {
    let program = std::env::var("SCHEMATHESIS").expect("SCHEMATHESIS: script/test says where it is");
    let folder = std::env::temp_dir().join(format!("schemathesis-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir(&folder).expect("a folder");
    let mut command = Command::new(program);
    command
        .current_dir(&folder)
        .arg("run")
        .arg(description)
        .args(["--url", url, "--checks", checks, "--seed", "20260503"])
        .args([
            "--phases",
            "examples,coverage,fuzzing",
            "--workers",
            "1",
            "--max-time",
            SECONDS,
        ])
        .args(["--max-examples", "20", "--no-shrink", "--max-redirects", "0"])
        .args(["--suppress-health-check", "all", "--warnings", "off"])
        .args(["--header", "Sec-Fetch-Site: same-origin"]);
    if let Some(who) = who {
        command.args(["--header", &*who]);
    }
    let output = command.stdin(Stdio::null()).output().await.expect("schemathesis runs");
    let _ = std::fs::remove_dir_all(folder);
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), said)
}

async fn holds_for(person: &str) {
    // What a fault came from.
    maillage::command::log::start();
    let house = House::patient().await;
    let file = kept(&describe(&house).await, &person.replace(' ', "-"));
    let who = format!("Cookie: maillage_session={}", token(person));
    let (clean, said) = schemathesis(file, &format!("http://{}", house.address), NO_FAULT, Some(who)).await;
    assert!(clean, "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_a_coordinator_sends_is_a_fault() {
    holds_for("coordinator").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_a_professional_sends_is_a_fault() {
    holds_for("host").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_a_parent_sends_is_a_fault() {
    holds_for("mother").await;
}

/// The description has every route, with the fields of its form; `target/tmp/openapi-all.json` keeps it.
#[tokio::test]
async fn every_route_is_described_with_its_fields() {
    let description = describe(&House::patient().await).await;
    kept(&description, "all");
    let mut described = 0;
    for route in route_table() {
        let path = route.path.replace("{*", "{");
        let method = route.method.as_str().to_lowercase();
        described += usize::from(description["paths"][path][method].is_object());
    }
    assert!(
        described + 3 + 4 >= route_table().len(),
        "{described} of {}",
        route_table().len()
    );
    let form = "application/x-www-form-urlencoded";
    let fields = &description["paths"]["/sign-in"]["post"]["requestBody"]["content"][form]["schema"]["properties"];
    assert!(
        ["email", "password", "next"]
            .iter()
            .all(|field| fields[field].is_object()),
        "{fields}"
    );
    let search = description["paths"]["/search"]["get"]["parameters"].to_string();
    assert!(search.contains("\"q\""), "{search}");
}

/// A server with a fault that only an odd value finds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn schemathesis_sees_a_fault_when_there_is_one() {
    #[derive(serde::Deserialize)]
    struct Fragile {
        #[serde(default)]
        name: String,
    }
    let answer = async |Form(form): Form<Fragile>| match form.name.is_ascii() {
        true => StatusCode::OK,
        false => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let router = Router::new().route("/form", post(answer));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async { axum::serve(listener, router).await });
    let schema = json!({ "type": "object", "properties": { "name": { "type": "string" } } });
    let description = json!({
        "openapi": "3.0.3",
        "info": { "title": "Fragile", "version": "1" },
        "paths": { "/form": { "post": {
            "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": schema } } },
            "responses": { "default": { "description": "" } },
        } } },
    });
    let (clean, said) = schemathesis(kept(&description, "fragile"), &url, NO_FAULT, None).await;
    assert!(!clean && said.contains("Server error"), "{said}");
}
