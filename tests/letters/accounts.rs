//! Letters about accounts: an invitation that is mailed, a password that was forgotten, and a change of
//! somebody's way in. Each reaches its person alone.

use crate::{mail_server::MailServer, story::Story, support::world::id};

const PASSWORD: &str = "un grand arbre vert";

impl Story {
    /// What the link in a letter opens, after `/invitation`.
    fn code_in(text: &str) -> String {
        let (_, rest) = text.split_once("/invitation?code=").expect("the link");
        rest.lines().next().unwrap_or_default().trim().to_owned()
    }

    async fn chooses_a_password(&self, code: &str) -> u16 {
        let fields = [("code", code), ("new", PASSWORD), ("again", PASSWORD)];
        self.post("", "/invitation", &fields).await.status.as_u16()
    }
}

#[tokio::test]
async fn an_invitation_that_is_mailed_opens_and_the_code_on_the_screen_does_not() {
    let story = Story::new().await;
    let server = MailServer::start();
    let page = story
        .post("coordinator", &format!("/people/{}/invite", id("host")), &[])
        .await
        .is(200)
        .says("Envoyer à host@example.fr");
    let (_, rest) = page.page.split_once("<code class=\"secret\">").expect("a code");
    let shown = rest.split('<').next().unwrap_or_default().to_owned();
    let (_, rest) = page.page.split_once("action=\"/invitations/").expect("a button");
    let mail = format!("/invitations/{}", rest.split('"').next().unwrap_or_default());
    // Only who made it has it sent.
    story.post("coordinator elsewhere", &mail, &[]).await.is(404);
    story.post("coordinator", &mail, &[]).await.is(303);
    story.sends(&story.post_to(server.port), 1).await;
    let mail = server.mail_to(1, "host@example.fr");
    let text = mail.text();
    assert!(text.contains("Un accès est ouvert pour vous"), "{text}");
    assert_eq!(story.chooses_a_password(&shown).await, 422);
    let code = Story::code_in(&text);
    story
        .get("", &format!("/invitation?code={code}"))
        .await
        .is(200)
        .says("host@example.fr");
    assert_eq!(story.chooses_a_password(&code).await, 303);
    assert_eq!(story.chooses_a_password(&code).await, 422);
    // Whoever it is hears that the password is another one.
    story.sends(&story.post_to(server.port), 1).await;
    let text = server.mails(2)[1].text();
    assert!(text.contains("vient de changer"), "{text}");
}

#[tokio::test]
async fn a_forgotten_password_is_mailed_at_any_hour_to_an_account_and_no_more_than_three_times() {
    let mut story = Story::new().await;
    let server = MailServer::start();
    story.set_clock(0, "22:30");
    for email in ["mother@example.fr", "personne@example.fr", "closed@example.fr"] {
        let answer = story.post("", "/forgotten", &[("email", email)]).await.is(303);
        assert!(answer.location.contains("forgotten-asked"), "{}", answer.location);
    }
    story.sends(&story.post_to(server.port), 1).await;
    let text = server.mail_to(1, "mother@example.fr").text();
    assert!(text.contains("pendant une heure"), "{text}");
    for _ in 0..5 {
        story
            .post("", "/forgotten", &[("email", "MOTHER@example.fr")])
            .await
            .is(303);
    }
    story.sends(&story.post_to(server.port), 2).await;
    // The first still opens, for its hour.
    let code = Story::code_in(&text);
    story
        .run("update invitations set expires_at = now() - interval '1 second'")
        .await;
    assert_eq!(story.chooses_a_password(&code).await, 422);
}

#[tokio::test]
async fn a_letter_whose_link_opens_nothing_any_more_does_not_leave() {
    let story = Story::new().await;
    let server = MailServer::start();
    story
        .post("", "/forgotten", &[("email", "mother@example.fr")])
        .await
        .is(303);
    story.run("update invitations set used_at = now()").await;
    story.sends(&story.post_to(server.port), 0).await;
    assert_eq!(story.outbox().await, "0 0 1 0", "dropped");
}
