//! The outbox holds when the mail server does not: nothing is lost, nothing goes twice.

use std::{collections::BTreeSet, process::Command, time::Duration};

use maillage::{config::Encryption, letters::post::Passed};

use crate::{
    mail_server::{DeadPort, MailServer, addresses},
    story::{PUBLIC_URL, Story},
    support::world::id,
};

const BOTH: [&str; 2] = ["mother of Léa", "father of Léa"];

#[tokio::test]
async fn a_server_that_is_away_loses_nothing_and_doubles_nothing() {
    let mut story = Story::new().await;
    let away = DeadPort::new();
    let post = story.post_to(away.port);
    story.plan_review("coordinator", 30, &BOTH).await;
    for hour in ["12:00", "15:00", "19:59"] {
        story.set_clock(0, hour);
        assert_eq!(story.pass(&post).await, Passed { sent: 0, failed: 1 });
    }
    assert_eq!(
        story.text("select max(attempts)::text from letters").await,
        "0",
        "no letter is worn out"
    );
    let page = story.get("administrator", "/administration/letters").await.is(200);
    page.says("n’a pas répondu")
        .says("2 messages attendent")
        .does_not_say("Léa");

    story.set_clock(1, "08:00");
    let server = MailServer::start_with(away.port, "");
    story.sends(&post, 2).await;
    story.sends(&post, 0).await;
    assert_eq!(addresses(&server.mails(2)), ["father@example.fr", "mother@example.fr"]);
    let page = story.get("administrator", "/administration/letters").await.is(200);
    page.says("a répondu").says("Aucun message n’attend");
}

#[tokio::test]
async fn two_instances_side_by_side_send_each_letter_once() {
    let story = Story::new().await;
    let server = MailServer::start();
    let (one, other) = (story.post_to(server.port), story.post_to(server.port));
    for days in 20..30 {
        story.plan_review("coordinator", days, &BOTH).await;
    }
    let (first, second) = tokio::join!(story.pass(&one), story.pass(&other));
    assert_eq!((first.sent + second.sent, first.failed + second.failed), (20, 0));
    assert!(
        first.sent > 0 && second.sent > 0,
        "both take part: {first:?}, {second:?}"
    );
    let mails = server.mails(20);
    let identities: BTreeSet<_> = mails.iter().map(|mail| mail.header("Message-ID")).collect();
    assert_eq!(identities.len(), 20);
}

#[tokio::test]
async fn a_refused_letter_is_given_up_shown_and_sent_again() {
    let mut story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    story
        .run("update accounts set email = 'refused@example.fr' where person_id = {mother}")
        .await;
    story.plan_review("coordinator", 30, &BOTH).await;
    for (days, passed) in [
        (0, Passed { sent: 1, failed: 1 }),
        (1, Passed { sent: 0, failed: 1 }),
        (2, Passed { sent: 0, failed: 1 }),
        (3, Passed { sent: 0, failed: 0 }),
    ] {
        story.set_clock(days, "11:00");
        assert_eq!(story.pass(&post).await, passed, "day {days}");
    }
    assert_eq!(story.outbox().await, "0 1 0 1");
    let page = story.get("administrator", "/administration/letters").await.is(200);
    page.says("1 message abandonné")
        .says("Mother de mother")
        .says("550")
        .does_not_say("Léa");

    story
        .run("update accounts set email = 'mother@example.fr' where person_id = {mother}")
        .await;
    let letter = story
        .text("select id::text from letters where given_up_at is not null")
        .await;
    let again = ("/administration/letters/send-again", [("letter", letter.as_str())]);
    story.post("administrator", again.0, &again.1).await.is(303);
    story.sends(&post, 1).await;
    server.mail_to(2, "mother@example.fr");
    let none = story.post("administrator", again.0, &again.1).await.is(303);
    assert!(none.location.ends_with("done=letters-none-again"));
}

#[tokio::test]
async fn a_server_that_says_nothing_more_in_the_middle_of_a_letter_is_left() {
    let mut story = Story::new().await;
    let hangs = MailServer::start_with(0, "hang");
    story.plan_review("coordinator", 30, &BOTH[..1]).await;
    let post = story.post_to(hangs.port);
    let pass = tokio::time::timeout(Duration::from_secs(60), story.pass(&post));
    assert_eq!(pass.await.expect("left"), Passed { sent: 0, failed: 1 });
    assert_eq!(story.text("select attempts::text from letters").await, "1");
    let server = MailServer::start();
    story.set_clock(1, "11:00");
    story.sends(&story.post_to(server.port), 1).await;
    server.mail_to(1, "mother@example.fr");
}

#[tokio::test]
async fn a_letter_taken_by_a_server_that_is_cut_off_before_it_says_so_comes_again_under_its_name() {
    let mut story = Story::new().await;
    let cuts = MailServer::start_with(0, "cut");
    story.plan_review("coordinator", 30, &BOTH[..1]).await;
    let passed = story.pass(&story.post_to(cuts.port)).await;
    assert_eq!(passed, Passed { sent: 0, failed: 1 });
    let server = MailServer::start();
    story.set_clock(1, "11:00");
    story.sends(&story.post_to(server.port), 1).await;
    let names = [cuts.mails(1), server.mails(1)].map(|mails| mails[0].header("Message-ID"));
    assert!(names[0].is_some() && names[0] == names[1], "{names:?}");
}

#[tokio::test]
async fn a_pass_stops_after_three_failures() {
    let mut story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    story
        .run("update accounts set email = 'later.' || email where person_id in ({mother}, {father})")
        .await;
    for days in 20..25 {
        story.plan_review("coordinator", days, &BOTH).await;
    }
    assert_eq!(story.pass(&post).await, Passed { sent: 0, failed: 3 });
    assert_eq!(
        story
            .text("select count(*)::text from letters where attempts = 0")
            .await,
        "7"
    );
    // Those that were not tried come before those that were.
    story
        .run("update accounts set email = replace(email, 'later.', '')")
        .await;
    story.sends(&post, 7).await;
    story.set_clock(1, "11:00");
    story.sends(&post, 3).await;
    server.mails(10);
}

#[tokio::test]
async fn nothing_leaves_at_night_nor_in_the_hours_one_chose() {
    let mut story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    let own = [("reminders", "on"), ("quiet_from", "12:00"), ("quiet_until", "14:00")];
    story.post("father", "/account/letters", &own).await.is(303);
    story.plan_review("coordinator", 30, &BOTH).await;
    for (hour, sent) in [("20:00", 1), ("23:30", 0), ("07:29", 0), ("07:30", 1)] {
        // The father, who chose other hours, hears at 20:00.
        story.set_clock(u64::from(hour.starts_with("07")), hour);
        story.sends(&post, sent).await;
    }
    story.plan_review("coordinator", 31, &BOTH).await;
    story.set_clock(1, "13:59");
    story.sends(&post, 1).await;
    story.set_clock(1, "14:00");
    story.sends(&post, 1).await;
    let mails = server.mails(4);
    let order: Vec<_> = mails
        .iter()
        .map(|mail| mail.to[0].split('@').next().unwrap_or_default())
        .collect();
    assert_eq!(order, ["father", "mother", "mother", "father"]);
}

#[tokio::test]
async fn hours_that_do_not_go_together_are_said_and_kept() {
    let story = Story::new().await;
    let typed = [("reminders", "on"), ("quiet_from", "21:30"), ("quiet_until", "")];
    let page = story.post("mother", "/account/letters", &typed).await.is(422);
    page.says("Donnez les deux heures").says("21:30");
    assert_eq!(story.text("select count(*)::text from letter_choices").await, "0");
    let strange = [("quiet_from", "\0"), ("quiet_until", "🙂")];
    story.post("mother", "/account/letters", &strange).await.is(422);
}

#[tokio::test]
async fn a_server_nobody_vouches_for_gets_nothing() {
    let story = Story::new().await;
    let server = MailServer::start_with(0, "starttls");
    story.plan_review("coordinator", 30, &BOTH).await;
    let post = story.post_with(server.port, Encryption::Starttls);
    assert_eq!(story.pass(&post).await, Passed { sent: 0, failed: 1 });
    // One that does not offer encryption at all neither.
    let plain = MailServer::start();
    let post = story.post_with(plain.port, Encryption::Starttls);
    assert_eq!(story.pass(&post).await, Passed { sent: 0, failed: 1 });
    assert!(server.mails(0).is_empty() && plain.mails(0).is_empty());
    assert_eq!(story.outbox().await, "2 0 0 0");
}

#[tokio::test]
async fn the_command_sends_once_and_says_what_is_missing() {
    let story = Story::new().await;
    let server = MailServer::start();
    // At any hour the test runs.
    story
        .run("insert into letter_choices select person_id, true, '00:00', '00:00' from accounts")
        .await;
    story.plan_review("coordinator", 30, &BOTH).await;
    let command = |options: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_maillage"))
            .arg("letters")
            .args(options)
            .env("DATABASE_URL", story.database.url(None))
            .env_remove("MAILLAGE_SMTP_HOST")
            .output()
            .expect("run");
        let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
        (done.status.code(), said)
    };
    let port = server.port.to_string();
    let whole = [
        "--smtp-host",
        "localhost",
        "--smtp-port",
        &port,
        "--smtp-tls",
        "none",
        "--public-url",
        PUBLIC_URL,
        "--mail-from",
        "maillage@example.fr",
    ];
    let (code, said) = command(&whole);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("Letters sent: 2"), "{said}");
    server.mails(2);
    for (some, missing) in [
        (&whole[..0], "no mail server"),
        (&whole[..2], "--public-url"),
        (&whole[..8], "--mail-from"),
    ] {
        let (code, said) = command(some);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains(missing), "{said}");
    }
}

#[tokio::test]
async fn the_server_sends_by_itself_and_stops_when_told() {
    let story = Story::new().await;
    let server = MailServer::start();
    story
        .run("insert into letter_choices select person_id, true, '00:00', '00:00' from accounts")
        .await;
    story.plan_review("coordinator", 30, &BOTH).await;
    let mut serving = Command::new(env!("CARGO_BIN_EXE_maillage"))
        .args([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--public-url",
            PUBLIC_URL,
            "--smtp-host",
            "localhost",
        ])
        .args([
            "--smtp-port",
            &server.port.to_string(),
            "--smtp-tls",
            "none",
            "--mail-from",
            "maillage@example.fr",
        ])
        .env("DATABASE_URL", story.database.url(None))
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("started");
    let invitations =
        |mails: &[crate::mail_server::Mail]| mails.iter().filter(|mail| mail.calendar().is_some()).count();
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while invitations(&server.taken()) < 2 && std::time::Instant::now() < until {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let stopped = Command::new("kill")
        .arg(serving.id().to_string())
        .status()
        .expect("kill");
    assert!(stopped.success() && serving.wait().expect("stopped").success());
    assert_eq!(invitations(&server.taken()), 2);
    assert_eq!(
        story
            .text("select count(*)::text from letters where kind = 'review' and sent_at is null")
            .await,
        "0"
    );
}

#[tokio::test]
async fn a_mark_that_is_nobodys_ends_nothing() {
    let story = Story::new().await;
    let address = format!("/letters/stop/{}.{}", id("mother"), "0".repeat(40));
    story.get("", &address).await.is(404);
    story.post("", &address, &[]).await.is(404);
    story.get("", "/letters/stop/whatever").await.is(404);
    assert_eq!(story.text("select count(*)::text from letter_choices").await, "0");
}
