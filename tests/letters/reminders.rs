//! What people are reminded of, on which days. The days are those of spring 2026: 30 April is a
//! Thursday, 1 and 8 May are public holidays.

use chrono::{Days, NaiveDate};
use maillage::{calendar::scan::scan, clock::Clock, letters::digests::put_together};
use uuid::Uuid;

use crate::{
    mail_server::{DeadPort, Mail, MailServer, addresses},
    story::{PUBLIC_URL, Story, moment},
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Léa's plan began on 1 January and its first period ends on 30 April, without a review; nothing
/// else is owed or planned around those days.
async fn spring() -> Story {
    let story = Story::new().await;
    for statement in [
        "delete from flags",
        "delete from silences",
        "delete from review_periods",
        "delete from letters",
        "delete from date_answers",
        "delete from review_dates",
        "update partnerships set start_on = '2026-01-01', end_on = null",
        "insert into review_periods (partnership_id, territory_id, number, start_on, end_on, debt)
         values ({plan}, {here}, 1, '2026-01-01', '2026-04-30', 'owed'), ({plan}, {here}, 2, '2026-05-01', '2026-08-31', 'owed')",
    ] {
        story.run(statement).await;
    }
    story
}

impl Story {
    /// A day goes by: the scan at six, the letters put together, at nine what waits leaves.
    async fn day_passes(&mut self, on: NaiveDate, server: &MailServer) -> usize {
        self.morning(on).await;
        self.clock = Clock::Still(moment(on, "09:00"));
        self.pass(&self.post_to(server.port)).await.sent
    }

    async fn morning(&mut self, on: NaiveDate) {
        self.clock = Clock::Still(moment(on, "06:30"));
        scan(&self.database.application, &self.clock, None)
            .await
            .expect("scanned");
        put_together(&self.database.application, &self.clock)
            .await
            .expect("put together");
    }

    /// Who got a letter on which of the days from one to another, in order.
    async fn days_pass(&mut self, from: &str, to: &str, server: &MailServer) -> Vec<String> {
        let (mut on, mut seen, mut said) = (day(from), server.taken().len(), Vec::new());
        while on <= day(to) {
            let sent = self.day_passes(on, server).await;
            let mails = server.mails(seen + sent);
            for address in addresses(&mails[seen..]) {
                said.push(format!(
                    "{} {}",
                    on.format("%d/%m"),
                    address.split('@').next().unwrap_or_default()
                ));
            }
            seen += sent;
            on = on + Days::new(1);
        }
        said
    }

    /// A review of Léa's plan on that day, to which the mother and the CAMSP are invited; the
    /// invitations have left.
    async fn planned_on(&self, on: &str) -> String {
        let review = Uuid::new_v4();
        self.run(&format!(
            "insert into reviews (id, territory_id, partnership_id, state, planned_on, planned_at)
             values ('{review}', {{here}}, {{plan}}, 'planned', '{on}', '10:00')"
        ))
        .await;
        self.run(&format!(
            "insert into review_parties (territory_id, review_id, partnership_id, member_id, guardian_id)
             values ({{here}}, '{review}', {{plan}}, {{camsp in plan}}, null), ({{here}}, '{review}', {{plan}}, null, {{mother of Léa}})"
        ))
        .await;
        self.run("update letters set sent_at = now(), said = 'planned' where kind = 'review' and sent_at is null")
            .await;
        format!("/reviews/{review}")
    }
}

#[tokio::test]
async fn who_keeps_a_plan_hears_before_its_period_ends_the_day_after_and_each_week() {
    let mut story = spring().await;
    let server = MailServer::start();
    // The coordinator answers for it; another one of the territory hears a month after the end.
    story
        .run("update plans set referent_id = {coordinator} where partnership_id = {plan}")
        .await;
    story
        .run("insert into coordinators (territory_id, person_id) values ({here}, {stranger})")
        .await;
    let heard = story.days_pass("2026-03-26", "2026-06-12", &server).await;
    assert_eq!(
        heard,
        [
            "31/03 coordinator", // thirty days before
            "23/04 coordinator", // seven
            "04/05 coordinator", // the day after, a holiday: the next day that offices are open
            "11/05 coordinator", // each week from then on, holidays aside
            "15/05 coordinator",
            "22/05 coordinator",
            "29/05 coordinator",
            "01/06 stranger", // thirty days after
            "05/06 coordinator",
            "05/06 stranger",
            "12/06 coordinator",
            "12/06 stranger",
        ]
    );
    let mails = server.mails(12);
    assert!(
        mails[0].text().contains("avant le jeudi 30 avril 2026"),
        "{}",
        mails[0].text()
    );
    assert!(mails[2].text().contains("jeudi 30 avril 2026"), "{}", mails[2].text());
    let plan = story.text("select {plan}::text").await;
    assert!(
        mails[0].text().contains(&format!("{PUBLIC_URL}/plans/{plan}")),
        "{}",
        mails[0].text()
    );
    for mail in &mails {
        assert!(!mail.everything().contains("Léa") && !mail.everything().contains("Martin"));
    }
}

#[tokio::test]
async fn a_partner_who_answers_for_a_plan_hears_too_and_the_family_does_not() {
    let mut story = spring().await;
    let server = MailServer::start();
    let heard = story.days_pass("2026-04-22", "2026-05-05", &server).await;
    assert_eq!(
        heard,
        [
            "22/04 coordinator",
            "22/04 host",
            "23/04 coordinator",
            "23/04 host",
            "04/05 coordinator",
            "04/05 host",
        ]
    );
    // Without the family's agreement it hears of nothing more.
    story
        .run("update consents set withdrawn_at = now() where organisation_id = {nursery}")
        .await;
    assert_eq!(
        story.days_pass("2026-05-06", "2026-05-12", &server).await,
        ["11/05 coordinator"]
    );
}

#[tokio::test]
async fn a_week_without_the_scheduler_loses_no_reminder_and_doubles_none() {
    let mut story = spring().await;
    let server = MailServer::start();
    story
        .run("update plans set referent_id = {coordinator} where partnership_id = {plan}")
        .await;
    assert_eq!(story.days_pass("2026-03-29", "2026-03-30", &server).await.len(), 0);
    // Nothing runs from 31 March to 8 April; nothing from 22 April to 7 May.
    assert_eq!(
        story.days_pass("2026-04-09", "2026-04-21", &server).await,
        ["09/04 coordinator"]
    );
    assert_eq!(
        story.days_pass("2026-05-07", "2026-05-07", &server).await,
        ["07/05 coordinator"]
    );
    assert!(
        server.mails(2)[1].text().contains("passée"),
        "{}",
        server.mails(2)[1].text()
    );
    // Put together again, by hand or by another instance, it is the same.
    story.morning(day("2026-05-07")).await;
    story.sends(&story.post_to(server.port), 0).await;
}

#[tokio::test]
async fn one_letter_waits_however_long_the_server_is_away_and_one_a_day_leaves() {
    let mut story = spring().await;
    let away = DeadPort::new();
    story
        .run("update plans set referent_id = {coordinator} where partnership_id = {plan}")
        .await;
    for on in ["2026-03-31", "2026-04-23", "2026-05-04", "2026-05-11"] {
        story.morning(day(on)).await;
        story.clock = Clock::Still(moment(day(on), "09:00"));
        let _ = story.pass(&story.post_to(away.port)).await;
    }
    let server = MailServer::start_with(away.port, "");
    story.clock = Clock::Still(moment(day("2026-05-11"), "15:00"));
    story.sends(&story.post_to(away.port), 1).await;
    let mail = server.mail_to(1, "coordinator@example.fr");
    assert_eq!(
        mail.text().matches("/plans/").count(),
        1,
        "what is no longer so is left out: {}",
        mail.text()
    );
    // What comes up on the same day waits for the next.
    story.run("delete from digest_days").await;
    story.run("delete from letter_lines where key like 'late.%'").await;
    story.morning(day("2026-05-11")).await;
    story.clock = Clock::Still(moment(day("2026-05-11"), "16:00"));
    story.sends(&story.post_to(away.port), 0).await;
    story.clock = Clock::Still(moment(day("2026-05-12"), "09:00"));
    story.sends(&story.post_to(away.port), 1).await;
    // So does what comes up on a day whose letter has left.
    story.run("delete from digest_days").await;
    story.run("delete from letter_lines where key like 'late.%'").await;
    story.morning(day("2026-05-11")).await;
    story.sends(&story.post_to(away.port), 0).await;
    story.morning(day("2026-05-13")).await;
    story.clock = Clock::Still(moment(day("2026-05-13"), "09:00"));
    story.sends(&story.post_to(away.port), 1).await;
    server.mails(3);
}

#[tokio::test]
async fn the_parties_hear_of_a_meeting_and_of_the_contribution_it_awaits() {
    let mut story = spring().await;
    let server = MailServer::start();
    story.run("delete from review_periods").await;
    // Monday 20 April; the CAMSP has contributed already.
    let review = story.planned_on("2026-04-20").await;
    let id = review.trim_start_matches("/reviews/");
    story
        .run(&format!(
            "update review_parties set wrote_at = now() where review_id = '{id}' and member_id is not null"
        ))
        .await;
    let heard = story.days_pass("2026-04-06", "2026-04-20", &server).await;
    assert_eq!(
        heard,
        [
            "10/04 mother", // ten days before
            "13/04 mother",
            "13/04 partner", // the meeting, seven days before
            "17/04 mother",
            "17/04 partner", // the last open day before it
        ]
    );
    let mails = server.mails(5);
    let first = &mails[0];
    assert!(
        first.text().contains(&format!("{PUBLIC_URL}{review}/contribution")),
        "{}",
        first.text()
    );
    assert!(first.text().contains("lundi 20 avril 2026"), "{}", first.text());
    for mail in mails.iter().filter(|mail| mail.to == ["partner@example.fr"]) {
        assert!(
            !mail.text().contains("regard"),
            "who wrote is not asked again: {}",
            mail.text()
        );
    }
}

#[tokio::test]
async fn dates_and_minutes_that_await_an_answer_are_reminded_of() {
    let mut story = spring().await;
    let server = MailServer::start();
    story.run("delete from review_periods").await;
    // Monday 20 April and the day after are proposed.
    let review = story.planned_on("2026-04-20").await;
    let id = review.trim_start_matches("/reviews/");
    let say = |statement: &str| statement.replace("{review}", &format!("'{id}'"));
    story
        .run(&say(
            "update reviews set state = 'proposed', planned_on = null, planned_at = null where id = {review}",
        ))
        .await;
    let dates = "insert into review_dates (territory_id, review_id, partnership_id, day)
                 values ({here}, {review}, {plan}, '2026-04-20'), ({here}, {review}, {plan}, '2026-04-21')";
    story.run(&say(dates)).await;
    assert_eq!(
        story.days_pass("2026-04-07", "2026-04-08", &server).await,
        ["07/04 mother", "07/04 partner"]
    );
    assert!(
        server.mails(2)[0]
            .text()
            .contains(&format!("{PUBLIC_URL}{review}/dates"))
    );
    let answer = "insert into date_answers (territory_id, date_id, review_id, partnership_id, guardian_id, answer, answered_by)
                  select {here}, d.id, {review}, {plan}, {mother of Léa}, 'yes', {mother} from review_dates d where d.review_id = {review}";
    story.run(&say(answer)).await;
    assert_eq!(
        story.days_pass("2026-04-09", "2026-04-17", &server).await,
        ["17/04 partner"]
    );
    // It is held that Monday, both there; its minutes wait for an answer.
    let held = "update reviews set state = 'held', planned_on = '2026-04-20', held_on = '2026-04-20', synthesis = 'Bien.' where id = {review}";
    story.run(&say(held)).await;
    story
        .run(&say(
            "update review_parties set attendance = 'present' where review_id = {review}",
        ))
        .await;
    assert_eq!(
        story.days_pass("2026-04-21", "2026-04-22", &server).await,
        ["21/04 mother", "21/04 partner"]
    );
    let agreed = "insert into agreements (territory_id, review_id, partnership_id, guardian_id, agreed_on, agreed_by)
                  values ({here}, {review}, {plan}, {mother of Léa}, '2026-04-22', {mother})";
    story.run(&say(agreed)).await;
    assert_eq!(
        story.days_pass("2026-04-23", "2026-04-29", &server).await,
        ["27/04 partner"]
    );
}

/// The address that ends reminders, as a letter has it in its header and in its text.
fn stop_address(mail: &Mail) -> String {
    let header = mail.header("List-Unsubscribe").expect("a way to stop");
    let address = header.trim_start_matches('<').trim_end_matches('>').to_owned();
    assert!(mail.text().contains(&address), "{}", mail.text());
    assert_eq!(
        mail.header("List-Unsubscribe-Post").as_deref(),
        Some("List-Unsubscribe=One-Click")
    );
    address
}

#[tokio::test]
async fn reminders_end_at_a_press_in_the_letter_and_invitations_do_not() {
    let mut story = spring().await;
    let server = MailServer::start();
    story.run("delete from review_periods").await;
    story.planned_on("2026-04-20").await;
    assert_eq!(
        story.days_pass("2026-04-10", "2026-04-10", &server).await,
        ["10/04 mother", "10/04 partner"]
    );
    let mail = server.mail_to(2, "mother@example.fr");
    let address = stop_address(&mail).trim_start_matches(PUBLIC_URL).to_owned();
    // A program that opens links ends nothing.
    story
        .get("", &address)
        .await
        .is(200)
        .says("Ne plus recevoir de rappels");
    assert_eq!(story.text("select count(*)::text from letter_choices").await, "0");
    story
        .post("", &address, &[("List-Unsubscribe", "One-Click")])
        .await
        .is(200)
        .says("C’est fait");
    story.get("mother", "/account/letters").await.is(200);
    assert_eq!(
        story
            .text("select reminders::text from letter_choices where person_id = {mother}")
            .await,
        "false"
    );

    let heard = story.days_pass("2026-04-11", "2026-04-20", &server).await;
    assert_eq!(heard, ["13/04 partner", "17/04 partner"]);
    story.clock = Clock::Still(moment(crate::story::today(), "11:00"));
    story.plan_review("coordinator", 30, &["mother of Léa"]).await;
    story.sends(&story.post_to(server.port), 1).await;
    let invitation = server.mails(5).pop().expect("five");
    assert_eq!(invitation.to, ["mother@example.fr"]);
    assert_eq!(
        invitation.header("List-Unsubscribe"),
        None,
        "an invitation is no reminder"
    );
}

#[tokio::test]
async fn those_who_have_not_contributed_are_reminded_at_a_press_once_a_day() {
    let mut story = spring().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    let review = story.planned_on("2026-04-20").await;
    story.clock = Clock::Still(moment(day("2026-04-01"), "10:00"));
    let remind = format!("{review}/remind");
    story.get("coordinator", &review).await.is(200).says("Rappeler");
    story.get("mother", &review).await.is(200).does_not_say("Rappeler");
    let done = story.post("coordinator", &remind, &[]).await.is(303);
    assert!(done.location.ends_with("done=letters-reminded"));
    // The referent presses too, later that day.
    let again = story.post("host", &remind, &[]).await.is(303);
    assert!(again.location.ends_with("done=letters-reminded-nobody"));
    story
        .get("coordinator", &review)
        .await
        .is(200)
        .does_not_say("Rappeler ceux")
        .says("Rappel envoyé le 1er avril 2026");
    story.sends(&post, 2).await;
    assert_eq!(addresses(&server.mails(2)), ["mother@example.fr", "partner@example.fr"]);
    let mail = server.mail_to(2, "mother@example.fr");
    assert!(
        mail.text().contains(&format!("{PUBLIC_URL}{review}/contribution")),
        "{}",
        mail.text()
    );
    stop_address(&mail);

    // The next day, the mother has written, and the CAMSP writes while the letter waits for the morning.
    let id = review.trim_start_matches("/reviews/");
    story
        .run(&format!(
            "update review_parties set wrote_at = now() where review_id = '{id}' and guardian_id is not null"
        ))
        .await;
    story.clock = Clock::Still(moment(day("2026-04-02"), "21:00"));
    story.post("host", &remind, &[]).await.is(303);
    assert_eq!(story.outbox().await.split(' ').next(), Some("1"));
    story
        .run(&format!(
            "update review_parties set wrote_at = now() where review_id = '{id}'"
        ))
        .await;
    story.clock = Clock::Still(moment(day("2026-04-03"), "09:00"));
    story.sends(&post, 0).await;
    // Others do not remind.
    story.post("mother", &remind, &[]).await.is(403);
    story.post("partner", &remind, &[]).await.is(403);
}

#[tokio::test]
async fn every_coordinator_hears_of_a_plan_whose_own_one_left_until_somebody_is_named() {
    let mut story = spring().await;
    let server = MailServer::start();
    story.run("update plans set referent_id = null").await;
    for person in ["stranger", "unconsented"] {
        story
            .run(&format!(
                "insert into coordinators (territory_id, person_id) values ({{here}}, {{{person}}})"
            ))
            .await;
    }
    story
        .run("update coordinators set ended_at = now() - interval '1 day' where person_id = {coordinator}")
        .await;
    assert_eq!(
        story.days_pass("2026-03-31", "2026-03-31", &server).await,
        ["31/03 stranger", "31/03 unconsented"]
    );
    story
        .run("update plans set coordinator_id = {unconsented} where partnership_id = {plan}")
        .await;
    story
        .run("update letters set dropped_at = now() where kind = 'entrusted'")
        .await;
    assert_eq!(
        story.days_pass("2026-04-23", "2026-04-23", &server).await,
        ["23/04 unconsented"]
    );
}
