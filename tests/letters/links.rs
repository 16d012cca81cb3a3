//! A personal link sent by e-mail: it goes to that address alone, opens the form, and does not leave
//! once it opens nothing.

use maillage::config::Encryption;

use crate::{mail_server::MailServer, story::Story, support::world::id};

/// The coordinator has a link sent to the CAMSP's professional, for a new review.
async fn mailed(story: &Story, email: &str) -> String {
    let review = story.plan_review("coordinator", 30, &["camsp in plan"]).await;
    let member = format!("member:{}", id("camsp in plan"));
    let person = id("partner").to_string();
    let fields = [("for", member.as_str()), ("person", person.as_str()), ("email", email)];
    let sent = story.post("coordinator", &format!("{review}/links"), &fields).await;
    assert!(sent.location.contains("done=link-mailed"), "{}", sent.page);
    review
}

#[tokio::test]
async fn the_link_reaches_its_reader_and_opens_the_form() {
    let story = Story::new().await;
    let server = MailServer::start();
    let review = mailed(&story, "Ines.Sonnet@Exemple.fr").await;
    assert_eq!(
        story
            .text("select count(*)::text from letters where kind = 'link'")
            .await,
        "1"
    );
    story.run("delete from letters where kind <> 'link'").await;
    story.sends(&story.post_to(server.port), 1).await;
    let mail = server.mails(1).remove(0);
    assert_eq!(mail.to, ["ines.sonnet@exemple.fr"]);
    let everything = mail.everything();
    for name in ["Léa", "Martin", "PAP-1", "Lucioles"] {
        assert!(!everything.contains(name), "{name} in {everything}");
    }
    let text = mail.text();
    let (_, rest) = text.split_once("/contribution/").expect("the link");
    let path = format!("/contribution/{}", rest.lines().next().unwrap_or_default().trim());
    let form = story
        .get("nobody", &path)
        .await
        .is(200)
        .says("Léa")
        .does_not_say("Martin");
    assert!(form.page.contains("name=\"sees\""));
    story
        .post("nobody", &path, &[("version", "0"), ("sees", "Elle écoute.")])
        .await
        .is(303);
    story.get("coordinator", &review).await.is(200).says("Elle écoute.");
    // Sent again, nothing leaves: one link, one letter.
    story.sends(&story.post_to(server.port), 0).await;
}

#[tokio::test]
async fn a_link_withdrawn_before_it_leaves_stays() {
    let story = Story::new().await;
    let server = MailServer::start();
    mailed(&story, "ines@exemple.fr").await;
    story.run("delete from letters where kind <> 'link'").await;
    story.run("update contribution_links set withdrawn_at = now()").await;
    story.sends(&story.post_with(server.port, Encryption::None), 0).await;
    assert_eq!(
        story.text("select (dropped_at is not null)::text from letters").await,
        "true"
    );
}

#[tokio::test]
async fn an_address_that_is_none_is_said_beside_the_field() {
    let story = Story::new().await;
    let review = story.plan_review("coordinator", 30, &["camsp in plan"]).await;
    let member = format!("member:{}", id("camsp in plan"));
    let person = id("partner").to_string();
    let fields = [("for", member.as_str()), ("person", person.as_str()), ("email", "ines")];
    story
        .post("coordinator", &format!("{review}/links"), &fields)
        .await
        .is(422)
        .says("ines");
    assert_eq!(
        story
            .text("select count(*)::text from letters where kind = 'link'")
            .await,
        "0"
    );
}
