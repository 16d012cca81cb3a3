//! What people read of a review that is planned, moved or cancelled.

use chrono::Days;
use ical::{
    IcalParser,
    parser::{Component, ical::component::IcalEvent},
};
use maillage::web::lang::Lang;

use crate::{
    mail_server::{Mail, MailServer, addresses},
    story::{PUBLIC_URL, Story, moment, today},
};

const EVERYBODY: [&str; 3] = ["mother of Léa", "father of Léa", "nursery in plan"];

/// The one entry of a letter's calendar file, read by a parser of others, and its method.
fn entry(mail: &Mail) -> (String, IcalEvent) {
    let (method, file) = mail.calendar().expect("a calendar file");
    for line in file.split("\r\n") {
        assert!(
            line.len() <= 75 && !line.contains('\n'),
            "a line of a calendar: {line:?}"
        );
    }
    let mut calendars: Vec<_> = IcalParser::new(file.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{error}: {file}"));
    assert_eq!((calendars.len(), calendars[0].events.len()), (1, 1), "{file}");
    let calendar = calendars.remove(0);
    let said = calendar.get_property("METHOD").and_then(|said| said.value.clone());
    assert_eq!(
        said.as_deref(),
        Some(method.as_str()),
        "the letter and its file say the same"
    );
    (method, calendar.events[0].clone())
}

fn value(event: &IcalEvent, name: &str) -> String {
    let property = event.get_property(name).unwrap_or_else(|| panic!("no {name}"));
    property.value.clone().unwrap_or_default()
}

#[tokio::test]
async fn where_one_meets_by_video_is_in_the_letter_and_the_calendar_and_its_change_is_told() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    let review = story.plan_review("coordinator", 30, &["mother of Léa"]).await;
    story.sends(&post, 1).await;
    let first = server.mails(1).remove(0);
    assert!(
        first
            .text()
            .contains("Visioconférence : https://visio.example.fr/tilleuls"),
        "{}",
        first.text()
    );
    let (_, event) = entry(&first);
    assert_eq!(value(&event, "CONFERENCE"), "https://visio.example.fr/tilleuls");
    assert_eq!(value(&event, "LOCATION"), "Salle des Tilleuls");

    let address = format!("{review}/edit");
    let day = (today() + Days::new(30)).to_string();
    let change = |link| {
        let fields = [
            ("version", "1"),
            ("category", "intermediate"),
            ("day", &day),
            ("hour", "14:30"),
            ("place", ""),
            ("video_link", link),
        ];
        fields.map(|(name, value)| (name, value.to_owned()))
    };
    for wrong in [
        "http://visio.example.fr/x",
        "javascript:alert(1)",
        "https://visio example.fr",
        "https://visio",
    ] {
        let fields = change(wrong);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        story
            .post("coordinator", &address, &fields)
            .await
            .is(422)
            .says("il commence par https://");
    }
    let fields = change("https://visio.example.fr/autre");
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    story.post("coordinator", &address, &fields).await.is(303);
    story.sends(&post, 1).await;
    let (_, event) = entry(server.mails(2).last().expect("a second letter"));
    assert_eq!(value(&event, "LOCATION"), "https://visio.example.fr/autre");
}

#[tokio::test]
async fn both_guardians_are_invited_each_in_a_letter_of_its_own() {
    let story = Story::new().await;
    let server = MailServer::start();
    let review = story.plan_review("coordinator", 30, &EVERYBODY).await;
    story.sends(&story.post_to(server.port), 3).await;

    let mails = server.mails(3);
    assert_eq!(
        addresses(&mails),
        ["father@example.fr", "host@example.fr", "mother@example.fr"]
    );
    for mail in &mails {
        let everything = mail.everything();
        for other in ["father@example.fr", "mother@example.fr", "host@example.fr"] {
            assert_eq!(
                everything.contains(other),
                mail.to == [other],
                "{other} in a letter to {:?}",
                mail.to
            );
        }
        for name in ["Léa", "Martin", "Lucioles", "PAP-1"] {
            assert!(!everything.contains(name), "{name} in {everything}");
        }
        let day = Lang::French.long_date(today() + Days::new(30));
        assert!(
            mail.text().contains(&format!("invité·e à un bilan : {day} à 14 h 30.")),
            "{}",
            mail.text()
        );
        assert!(
            mail.text().contains(&format!("{PUBLIC_URL}{review}")),
            "{}",
            mail.text()
        );
        assert!(mail.text().contains("Lieu : Salle des Tilleuls"), "{}", mail.text());
        assert_eq!(mail.header("Auto-Submitted").as_deref(), Some("auto-generated"));
        assert_eq!(mail.header("To"), Some(mail.to[0].clone()));
    }
    // The professional who speaks for the nursery, and not who left it or has no account.
    let key = story.text("select key from letters where person_id = {host}").await;
    let identity = server.mail_to(3, "host@example.fr").header("Message-ID");
    assert_eq!(identity, Some(format!("<{key}@example.fr>")));
}

#[tokio::test]
async fn the_calendar_follows_a_review_that_moves_and_is_cancelled() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    let review = story.plan_review("host", 30, &["mother of Léa"]).await;
    story.sends(&post, 1).await;
    story.move_review("coordinator", &review, 31).await;
    story.sends(&post, 1).await;
    story.cancel_review("coordinator", &review).await;
    story.sends(&post, 1).await;

    let mails = server.mails(3);
    let (planned, moved, cancelled) = (entry(&mails[0]), entry(&mails[1]), entry(&mails[2]));
    assert_eq!(
        (planned.0.as_str(), moved.0.as_str(), cancelled.0.as_str()),
        ("REQUEST", "REQUEST", "CANCEL")
    );
    let uid = value(&planned.1, "UID");
    assert!(
        uid.starts_with("review-") && uid.ends_with("@maillage.example.fr"),
        "{uid}"
    );
    let sequence = |event: &IcalEvent| value(event, "SEQUENCE").parse::<u32>().expect("a number");
    for (earlier, later) in [(&planned.1, &moved.1), (&moved.1, &cancelled.1)] {
        assert_eq!(value(later, "UID"), uid);
        assert!(sequence(earlier) < sequence(later));
    }
    let utc = |days, hour| {
        moment(today() + Days::new(days), hour)
            .format("%Y%m%dT%H%M%SZ")
            .to_string()
    };
    assert_eq!(
        value(&planned.1, "DTSTART"),
        utc(30, "14:30"),
        "the hour of the territory"
    );
    assert_eq!(value(&moved.1, "DTSTART"), utc(31, "09:00"));
    assert_eq!(value(&moved.1, "LOCATION"), "Au CAMSP");
    assert_eq!(value(&planned.1, "SUMMARY"), "Bilan (Maillage)");
    assert_eq!(value(&cancelled.1, "STATUS"), "CANCELLED");
    assert_eq!(value(&planned.1, "ATTENDEE"), "mailto:mother@example.fr");
    assert!(
        mails[1].subject().starts_with("Un bilan est modifié"),
        "{}",
        mails[1].subject()
    );
    assert_eq!(mails[2].subject(), "Un bilan est annulé");
    assert!(
        !mails[2].everything().contains("grève"),
        "the reason is read after signing in"
    );
}

#[tokio::test]
async fn nobody_is_told_twice_of_what_changed_before_the_letter_left() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    let moved = story.plan_review("coordinator", 30, &["mother of Léa"]).await;
    story.move_review("coordinator", &moved, 31).await;
    let never = story.plan_review("coordinator", 40, &["mother of Léa"]).await;
    story.cancel_review("coordinator", &never).await;
    story.sends(&post, 1).await;
    let mail = server.mail_to(1, "mother@example.fr");
    let day = Lang::French.date(today() + Days::new(31));
    assert_eq!(mail.subject(), format!("Un bilan est prévu le {day}"));
    assert_eq!(story.outbox().await, "0 1 3 0");
}

#[tokio::test]
async fn what_is_no_longer_ones_to_know_is_not_written() {
    for ending in [
        "update consents set withdrawn_at = now() where id = {consent}",
        "update professionals set ended_at = now() where person_id = {host}; update professionals set ended_at = now() where person_id = {colleague}",
        "update accounts set closed_at = now() where person_id = {host}",
        "update members set left_on = current_date where id = {nursery in plan}",
    ] {
        let story = Story::new().await;
        let server = MailServer::start();
        story
            .plan_review("coordinator", 30, &["mother of Léa", "nursery in plan"])
            .await;
        for statement in ending.split(';') {
            story.run(statement).await;
        }
        story.sends(&story.post_to(server.port), 1).await;
        server.mail_to(1, "mother@example.fr");
    }
}

#[tokio::test]
async fn a_letter_is_in_its_readers_language() {
    let story = Story::new().await;
    let server = MailServer::start();
    story
        .run("update accounts set language = 'en' where person_id = {father}")
        .await;
    story.plan_review("coordinator", 30, &EVERYBODY).await;
    story.sends(&story.post_to(server.port), 3).await;
    let mail = server.mail_to(3, "father@example.fr");
    assert!(
        mail.subject().starts_with("A review is planned on"),
        "{}",
        mail.subject()
    );
    assert_eq!(value(&entry(&mail).1, "SUMMARY"), "Review (Maillage)");
}

#[tokio::test]
async fn who_is_invited_later_is_told_and_the_others_are_not_told_again() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    let review = story.plan_review("coordinator", 30, &["mother of Léa"]).await;
    story.sends(&post, 1).await;
    let review_id = review.trim_start_matches("/reviews/");
    story
        .run(&format!(
            "insert into review_parties (territory_id, review_id, partnership_id, guardian_id)
             values ({{here}}, '{review_id}', {{plan}}, {{father of Léa}})"
        ))
        .await;
    story.sends(&post, 1).await;
    server.mail_to(2, "father@example.fr");
    story.sends(&post, 0).await;
}

#[tokio::test]
async fn fewer_than_ten_days_ahead_is_possible_and_said() {
    let story = Story::new().await;
    for (days, soon) in [(9, true), (10, false)] {
        let review = story.plan_review("coordinator", days, &["mother of Léa"]).await;
        let page = story.get("coordinator", &review).await.is(200);
        assert_eq!(
            page.page.contains("moins de dix jours avant"),
            soon,
            "{days} days ahead"
        );
        // Moved near it is said, moved away no more; and a day that comes nearer says nothing.
        let near = story.move_review("coordinator", &review, 3).await;
        assert!(near.ends_with("done=review-moved-soon"), "{near}");
        story
            .get("mother", &near)
            .await
            .is(200)
            .says("moins de dix jours avant")
            .says("dans moins de dix jours");
        let far = story.move_review("coordinator", &review, 25).await;
        assert!(far.ends_with("done=review-moved"), "{far}");
        story
            .get("coordinator", &far)
            .await
            .is(200)
            .does_not_say("moins de dix jours");
    }
    let mut story = story;
    let review = story.plan_review("coordinator", 12, &["mother of Léa"]).await;
    story.set_clock(9, "11:00");
    story
        .get("coordinator", &review)
        .await
        .is(200)
        .does_not_say("moins de dix jours");
}
