//! Reading back: into an empty installation without loss, whole or not at all, and never more than is understood.

use std::path::Path;

use maillage::{
    exchange::fhir::command::{Report, Request, read},
    web::lang::Lang,
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    house::{House, clock, of_kind},
    support,
};

impl House {
    async fn reads(&self, content: &[u8]) -> Report {
        let (file, territory, lang) = (Path::new("projet.json"), Some("Haute-Garonne"), Lang::French);
        let request = Request {
            file,
            content,
            territory,
            lang,
        };
        read(&self.database.owner, clock(), request).await.expect("a database")
    }

    async fn reads_bundle(&self, bundle: &Value) -> Report {
        self.reads(&serde_json::to_vec(bundle).expect("JSON")).await
    }
}

async fn empty() -> House {
    House::of(support::database().await)
}

#[tokio::test]
async fn every_plan_of_the_story_comes_back_without_loss() {
    let (there, here) = (House::demonstration().await, empty().await);
    let mut told = Vec::new();
    for plan in there.ids("select partnership_id from plans order by 1").await {
        let coordinator = there.coordinator_of(plan).await;
        let bundle = there.bundle(&coordinator, plan).await;
        let said = here.reads_bundle(&bundle).await.expect("read");
        let reference = of_kind(&bundle, "plan")[0]["title"]
            .as_str()
            .expect("a reference")
            .to_owned();
        assert!(said.contains(&reference), "{said}");
        told.push((plan, bundle));
    }
    let reader = here.new_coordinator().await;
    for (plan, bundle) in told {
        let again = here.bundle(&reader, plan).await;
        assert_eq!(again["entry"], bundle["entry"], "{plan}");
        // And the page of it opens.
        assert_eq!(here.asks(&reader, &format!("/plans/{plan}")).await.status, 200);
    }
    assert!(
        here.count("select count(*) from review_periods").await > 0,
        "its calendar is computed"
    );
    assert!(
        here.count("select count(*) from trail where subject = 'contributions'")
            .await
            > 0,
        "and it is logged"
    );
    assert_eq!(
        here.count("select count(*) from letters").await,
        0,
        "nobody is written to"
    );
    assert_eq!(
        here.count("select count(*) from accounts").await,
        1,
        "and nobody was let in"
    );
}

#[tokio::test]
async fn what_is_not_understood_is_refused_by_its_place_and_nothing_is_added() {
    let here = empty().await;
    let (_, bundle) = House::demonstration().await.richest().await;
    let place = |kind: &str| {
        let entries = bundle["entry"].as_array().expect("entries");
        entries
            .iter()
            .position(|entry| entry["resource"]["meta"]["tag"][0]["code"] == kind)
            .expect("one")
    };
    let (plan, review, child) = (place("plan"), place("review"), place("child"));
    let mut changes: Vec<(Value, String)> = Vec::new();
    let mut change = |at: String, make: &dyn Fn(&mut Value)| {
        let mut changed = bundle.clone();
        make(&mut changed);
        changes.push((changed, at));
    };
    // Something we would lose, something we know otherwise, something of nobody, half of something.
    change(format!("Bundle.entry[{plan}].resource.contributor"), &|all| {
        all["entry"][plan]["resource"]["contributor"] = json!([{ "display": "Quelqu’un" }]);
    });
    change(format!("Bundle.entry[{review}].resource.status"), &|all| {
        all["entry"][review]["resource"]["status"] = json!("failed");
    });
    change(format!("Bundle.entry[{plan}].resource.subject"), &|all| {
        all["entry"][plan]["resource"]["subject"]["reference"] = json!(format!("urn:uuid:{}", Uuid::nil()));
    });
    change(format!("Bundle.entry[{child}].resource.meta.tag"), &|all| {
        all["entry"][child]["resource"]["meta"]["tag"][0]["code"] = json!("adult");
    });
    change("un enfant et un projet".to_owned(), &|all| {
        let entries = all["entry"].as_array_mut().expect("entries");
        entries.retain(|entry| entry["resource"]["resourceType"] == "Organization");
    });
    change("transaction".to_owned(), &|all| all["type"] = json!("batch"));
    for (changed, at) in changes {
        let said = here.reads_bundle(&changed).await.expect_err(&at);
        assert!(said.contains(&at), "{at} is not in {said}");
    }
    assert!(here.reads(b"{").await.is_err_and(|said| said.contains("JSON")));
    // A professional is given no day of birth, and so not a whole plan.
    let mut without = bundle.clone();
    drop(
        without["entry"][child]["resource"]
            .as_object_mut()
            .expect("a child")
            .remove("birthDate"),
    );
    let said = here.reads_bundle(&without).await.expect_err("no day of birth");
    assert!(said.contains("birth_date"), "{said}");
    for table in [
        "select count(*) from people",
        "select count(*) from children",
        "select count(*) from territories",
    ] {
        assert_eq!(here.count(table).await, 0, "{table}");
    }
}

#[tokio::test]
async fn a_plan_is_read_once_and_opens_nothing_to_an_account() {
    let there = House::demonstration().await;
    let (plan, bundle) = there.richest().await;
    let said = there.reads_bundle(&bundle).await.expect_err("it is there");
    assert!(said.contains("déjà là"), "{said}");
    let here = empty().await;
    here.reads_bundle(&bundle).await.expect("read");
    here.reads_bundle(&bundle).await.expect_err("again");
    assert_eq!(here.ids("select partnership_id from plans").await, [plan]);
    // Somebody of the file was let in since; another file speaks of them.
    here.does("insert into accounts (person_id, email) select person_id, 'x@example.org' from guardians limit 1")
        .await;
    let mut other = serde_json::to_string(&bundle).expect("JSON");
    other = other.replace(&plan.to_string(), &Uuid::new_v4().to_string());
    let reference = of_kind(&bundle, "plan")[0]["title"].as_str().expect("a reference");
    other = other.replace(reference, "PAP-2020-0001");
    let said = here.reads(other.as_bytes()).await.expect_err("an account");
    assert!(said.contains("a un compte ici"), "{said}");
}
