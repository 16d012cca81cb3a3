//! The calendar one subscribes to: made on the account page, read by a program that never signs in.

use axum::http::StatusCode;
use ical::{
    IcalParser,
    parser::{Component, ical::component::IcalEvent},
};

use crate::{
    story::{Story, moment, today},
    support::world::token,
};

impl Story {
    /// Makes somebody's address; its path.
    async fn subscribed(&self, who: &str) -> String {
        let page = self.post(who, "/account/calendar", &[]).await.is(200).page;
        let (_, rest) = page.split_once("/calendar/").expect("an address");
        format!("/calendar/{}", rest.split('<').next().expect("its end"))
    }

    /// The entries a calendar program finds there, read by a parser of others.
    async fn entries(&self, path: &str) -> Vec<IcalEvent> {
        let file = self.get("", path).await.is(200).page;
        for line in file.split("\r\n") {
            assert!(
                line.len() <= 75 && !line.contains('\n'),
                "a line of a calendar: {line:?}"
            );
        }
        for name in ["Léa", "Noé", "Martin", "Lucioles", "PAP-"] {
            assert!(!file.contains(name), "{name} in {file}");
        }
        let mut calendars: Vec<_> = IcalParser::new(file.as_bytes())
            .collect::<Result<_, _>>()
            .unwrap_or_else(|error| panic!("{error}: {file}"));
        assert_eq!(calendars.len(), 1, "{file}");
        let events = calendars.remove(0).events;
        for event in &events {
            for name in ["UID", "DTSTAMP", "DTSTART", "SUMMARY"] {
                assert!(event.get_property(name).is_some(), "{name} is missing: {file}");
            }
        }
        events
    }

    async fn summaries(&self, path: &str) -> Vec<String> {
        let mut all: Vec<_> = self
            .entries(path)
            .await
            .iter()
            .map(|event| value(event, "SUMMARY"))
            .collect();
        all.sort();
        all
    }
}

fn value(event: &IcalEvent, name: &str) -> String {
    event
        .get_property(name)
        .and_then(|property| property.value.clone())
        .unwrap_or_default()
}

#[tokio::test]
async fn each_finds_the_reviews_it_is_invited_to() {
    let story = Story::new().await;
    story.plan_review("coordinator", 30, &["father of Léa"]).await;
    // The world has one planned review of Léa's plan, without the father, and one of Noé's.
    for (who, expected) in [
        ("mother", 1),
        ("father", 1),
        ("host", 1),
        ("unconsented", 0),
        ("other guardian", 0),
        ("administrator", 0),
    ] {
        let path = story.subscribed(who).await;
        assert_eq!(story.entries(&path).await.len(), expected, "{who}");
    }
    let father = story.subscribed("father").await;
    let entry = &story.entries(&father).await[0];
    let begins = moment(today() + chrono::Days::new(30), "14:30")
        .format("%Y%m%dT%H%M%SZ")
        .to_string();
    assert_eq!(value(entry, "DTSTART"), begins);
    assert_eq!(value(entry, "LOCATION"), "Salle des Tilleuls");
}

#[tokio::test]
async fn the_coordination_finds_its_territorys_reviews_and_the_ends_of_periods() {
    let story = Story::new().await;
    let path = story.subscribed("coordinator").await;
    assert_eq!(
        story.summaries(&path).await,
        [
            "Bilan (Maillage)",
            "Bilan (Maillage)",
            "Une période de bilan se termine (Maillage)",
            "Une période de bilan se termine (Maillage)"
        ],
        "the last period of Léa's plan and the one that runs"
    );
    let elsewhere = story.subscribed("coordinator elsewhere").await;
    assert!(story.entries(&elsewhere).await.is_empty());
}

#[tokio::test]
async fn what_is_no_longer_ones_to_see_is_gone_at_once() {
    for (who, ending) in [
        ("host", "update consents set withdrawn_at = now() where id = {consent}"),
        (
            "host",
            "update professionals set ended_at = now() where person_id = {host}",
        ),
        (
            "mother",
            "update guardians set ended_at = now() where id = {mother of Léa}",
        ),
    ] {
        let story = Story::new().await;
        let path = story.subscribed(who).await;
        assert_eq!(story.entries(&path).await.len(), 1, "{who} to begin with");
        story.run(ending).await;
        assert!(story.entries(&path).await.is_empty(), "{who} after: {ending}");
    }
    let story = Story::new().await;
    let path = story.subscribed("mother").await;
    story
        .run("update accounts set closed_at = now() where person_id = {mother}")
        .await;
    story.get("", &path).await.is(404);
}

#[tokio::test]
async fn an_address_is_shown_once_and_taken_back() {
    let story = Story::new().await;
    story
        .get("mother", "/account/calendar")
        .await
        .is(200)
        .says("Vous n’avez pas d’adresse d’agenda.");
    let first = story.subscribed("mother").await;
    let page = story.get("mother", "/account/calendar").await.is(200);
    page.says("existe depuis").does_not_say(&first);
    let second = story.subscribed("mother").await;
    story.get("", &first).await.is(404);
    story.get("", &second).await.is(200);
    story.post("mother", "/account/calendar/revoke", &[]).await.is(303);
    story.get("", &second).await.is(404);
    for bad in ["/calendar/0.ics", "/calendar/x", "/calendar/%00.ics", "/calendar/é.ics"] {
        let status = story.get("", &bad.replace('é', "%C3%A9")).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{bad}");
    }
}

#[tokio::test]
async fn an_address_is_no_session_and_a_session_no_address() {
    let story = Story::new().await;
    let path = story.subscribed("mother").await;
    let secret = path.trim_start_matches("/calendar/").trim_end_matches(".ics");
    story
        .get("", &format!("/calendar/{}.ics", token("mother")))
        .await
        .is(404);
    let mut tx = story.database.application.begin().await.expect("begun");
    let nobody: i64 = sqlx::query_scalar("select count(*) from access.identify($1)")
        .bind(secret)
        .fetch_one(&mut *tx)
        .await
        .expect("asked");
    assert_eq!(nobody, 0);
    // Who comes by it only reads.
    let mut tx = story.database.application.begin().await.expect("begun");
    sqlx::query("select access.open_calendar($1)")
        .bind(secret)
        .execute(&mut *tx)
        .await
        .expect("opened");
    let write = sqlx::query("delete from calendar_links").execute(&mut *tx).await;
    assert!(write.is_err(), "a calendar's address changes nothing");
    drop(tx);
    let before = story.text("select count(*)::text from sessions").await;
    story.get("", &path).await.is(200);
    assert_eq!(
        story.text("select count(*)::text from sessions").await,
        before,
        "and leaves no session behind"
    );
}
