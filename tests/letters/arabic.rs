//! Letters to somebody who reads Arabic, as they arrive: from right to left, in the letters and the
//! numbers of that language, with addresses that are not turned round.

use chrono::Days;
use maillage::web::lang::Lang;

use crate::{
    mail_server::MailServer,
    story::{PUBLIC_URL, Story, today},
};

#[tokio::test]
async fn a_letter_in_arabic_says_its_language_and_runs_from_right_to_left() {
    let story = Story::new().await;
    let server = MailServer::start();
    let post = story.post_to(server.port);
    story
        .run("update accounts set language = 'ar' where person_id = {mother}")
        .await;
    let review = story
        .plan_review("coordinator", 30, &["mother of Léa", "father of Léa"])
        .await;
    story.sends(&post, 2).await;

    let arabic = server.mail_to(2, "mother@example.fr");
    assert_eq!(arabic.header("Content-Language").as_deref(), Some("ar"));
    let day = Lang::Arabic.date(today() + Days::new(30));
    assert_eq!(arabic.subject(), format!("جلسة تقييم مقرَّرة في \u{2068}{day}\u{2069}"));
    let (text, html) = (arabic.text(), arabic.html());
    assert!(text.starts_with("مرحبًا،"), "{text}");
    for french in ["Bonjour", "Lieu", "Visioconférence", " à "] {
        assert!(!text.contains(french) && !html.contains(french), "{french} in {text}");
    }
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
    // A program that keeps of a letter only what is in its body keeps the direction too.
    assert!(html.contains("<div lang=\"ar\" dir=\"rtl\""), "{html}");
    let address = format!("{PUBLIC_URL}{review}");
    let link = format!("<a href=\"{address}\"><bdi dir=\"ltr\" style=\"overflow-wrap: anywhere\">{address}</bdi></a>");
    assert!(html.contains(&link), "{html}");
    assert!(html.contains("href=\"https://visio.example.fr/tilleuls\""), "{html}");

    let french = server.mail_to(2, "father@example.fr");
    assert_eq!(french.header("Content-Language").as_deref(), Some("fr"));
    assert!(french.html().contains("<html lang=\"fr\" dir=\"ltr\">"));
    story.cancel_review("coordinator", &review).await;
    story.sends(&post, 2).await;
    let cancelled = server.mails(4).pop().expect("a letter");
    assert!(cancelled.calendar().is_some(), "the file comes with all three");
}

#[tokio::test]
async fn the_html_of_a_letter_says_word_for_word_what_its_text_says() {
    let story = Story::new().await;
    let server = MailServer::start();
    for (sent, language) in (1..).zip(["fr", "en", "ar"]) {
        story
            .run(&format!(
                "update accounts set language = '{language}' where person_id = {{mother}}"
            ))
            .await;
        story.run("delete from letters").await;
        story
            .post("", "/forgotten", &[("email", "mother@example.fr")])
            .await
            .is(303);
        story.sends(&story.post_to(server.port), 1).await;
        let mail = server.mails(sent).pop().expect("a letter");
        let html = mail.html();
        let body = html
            .split_once("<div")
            .expect("a body")
            .1
            .split_once('>')
            .expect("its end")
            .1;
        let shown: String = body
            .split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, words)| words))
            .collect();
        let words = |text: &str| {
            text.replace("&#39;", "'")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(words(&shown), words(&mail.text().replace("-- \n", "")), "{language}");
    }
}

#[tokio::test]
async fn what_people_typed_is_words_in_the_html_too() {
    let story = Story::new().await;
    let server = MailServer::start();
    story.plan_review("coordinator", 30, &["mother of Léa"]).await;
    story
        .run("update reviews set place = '<img src=x> & Cie' where place = 'Salle des Tilleuls'")
        .await;
    story.sends(&story.post_to(server.port), 1).await;
    let html = server.mails(1)[0].html();
    assert!(
        !html.contains("<img") && html.contains("&#60;img src=x&#62; &#38; Cie"),
        "{html}"
    );
}
