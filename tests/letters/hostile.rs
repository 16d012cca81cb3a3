//! Words that would like to be more than words: line ends in names, places and addresses.

use crate::{
    mail_server::MailServer,
    story::{PUBLIC_URL, Story},
};

const SMUGGLED: &str =
    "\r\nBcc: thief@example.org\r\nX-Smuggled: yes\r\n\r\nEND:VEVENT\r\nATTENDEE:mailto:thief@example.org";

#[tokio::test]
async fn line_ends_in_what_people_typed_reach_no_header_and_no_line_of_a_calendar() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    let review = story.plan_review("coordinator", 30, &["mother of Léa"]).await;
    // As if no form had looked at them.
    let hostile = |column: &str, of: &str, words: &str| {
        format!(
            "update {of} set {column} = {column} || E'{}'",
            words.replace('\r', "\\r").replace('\n', "\\n")
        )
    };
    for (column, of) in [
        ("given_name", "people"),
        ("family_name", "children"),
        ("name", "organisations"),
        ("name", "territories"),
        ("title", "partnerships"),
    ] {
        story.run(&hostile(column, of, "\r\nBcc: thief@example.org")).await;
    }
    let review_id = review.trim_start_matches("/reviews/");
    story
        .run(&format!(
            "{} where id = '{review_id}'",
            hostile("place", "reviews", SMUGGLED)
        ))
        .await;
    story.sends(&post, 1).await;
    let mail = server.mails(1).remove(0);
    assert_eq!(mail.to, ["mother@example.fr"]);
    for header in ["Bcc", "X-Smuggled", "Cc"] {
        assert_eq!(mail.header(header), None, "{}", mail.everything());
    }
    let (_, file) = mail.calendar().expect("a calendar file");
    for line in file.split("\r\n") {
        assert!(!line.starts_with("Bcc:") && !line.contains('\n'), "{file}");
        assert!(!line.starts_with("ATTENDEE:mailto:thief"), "{file}");
    }
    assert_eq!(file.matches("\r\nEND:VEVENT\r\n").count(), 1, "{file}");
}

#[tokio::test]
async fn a_place_typed_over_several_lines_stays_a_place() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    let review = story.plan_review("coordinator", 30, &["mother of Léa"]).await;
    story.sends(&post, 1).await;
    let (day, version) = (
        (crate::story::today() + chrono::Days::new(40)).to_string(),
        story
            .text(&format!(
                "select version::text from reviews where id = '{}'",
                review.trim_start_matches("/reviews/")
            ))
            .await,
    );
    for (field, typed) in [
        ("place", SMUGGLED),
        (
            "video_link",
            "https://visio.example.fr/\r\nATTENDEE:mailto:thief@example.org",
        ),
    ] {
        let mut fields = vec![
            ("version", version.as_str()),
            ("category", "intermediate"),
            ("day", &day),
            ("hour", "09:00"),
        ];
        fields.push((field, typed));
        let answer = story.post("coordinator", &format!("{review}/edit"), &fields).await;
        if answer.status == 422 {
            continue;
        }
        story.sends(&post, 1).await;
        let mail = server.mails(2).remove(1);
        let (_, file) = mail.calendar().expect("a calendar file");
        assert!(
            !file
                .lines()
                .any(|line| line.starts_with("ATTENDEE:mailto:thief") || line.starts_with("Bcc:")),
            "{file}"
        );
    }
}

#[tokio::test]
async fn an_address_that_is_two_or_hides_a_header_is_never_written_to() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    for address in [
        "mother@example.fr\r\nbcc: thief@example.org",
        "mother@example.fr,thief@example.org",
        "mother@example.fr>\r\nrcpt to:<thief@example.org",
        "thief@example.org <mother@example.fr",
    ] {
        story.run("delete from letters").await;
        story
            .run(&format!(
                "update accounts set email = E'{}' where person_id = {{mother}}",
                address.replace('\r', "\\r").replace('\n', "\\n")
            ))
            .await;
        let review = story.plan_review("coordinator", 30, &["mother of Léa"]).await;
        story.pass(&post).await;
        story.cancel_review("coordinator", &review).await;
        assert_eq!(
            server.taken().iter().map(|mail| mail.to.clone()).collect::<Vec<_>>(),
            Vec::<Vec<String>>::new(),
            "{address:?}"
        );
    }
}

#[tokio::test]
async fn the_address_of_the_page_one_is_led_to_is_the_operators_not_the_requests() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    story.plan_review("coordinator", 30, &["mother of Léa"]).await;
    story.sends(&post, 1).await;
    let text = server.mails(1).remove(0).text();
    let addresses = text.split_whitespace().filter(|word| word.starts_with("http"));
    for address in addresses {
        assert!(
            address.starts_with(PUBLIC_URL) || address.starts_with("https://visio.example.fr/"),
            "{address}"
        );
    }
}
