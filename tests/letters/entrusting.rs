//! Plans that are entrusted: who hears of it, and what is no longer so when the letter leaves.

use crate::{
    mail_server::MailServer,
    story::{PUBLIC_URL, Story},
    support::world::id,
};

/// The stranger coordinates too.
async fn colleagues() -> Story {
    let story = Story::new().await;
    story
        .run("insert into coordinators (territory_id, person_id) values ({here}, {stranger})")
        .await;
    story
}

impl Story {
    async fn entrust(&self, from: &str, to: &str) {
        let (from, to) = (id(from).to_string(), id(to).to_string());
        let (plan, other) = (id("plan").to_string(), id("other plan").to_string());
        let once = uuid::Uuid::new_v4().to_string();
        let fields = [
            ("from", from.as_str()),
            ("to", &to),
            ("plans", &plan),
            ("plans", &other),
            ("once", &once),
        ];
        self.post("coordinator", "/plans/coordinators", &fields).await.is(303);
    }
}

#[tokio::test]
async fn whoever_is_entrusted_with_plans_hears_of_it_once_and_of_no_child() {
    let story = colleagues().await;
    let server = MailServer::start();
    story.entrust("coordinator", "stranger").await;
    story.sends(&story.post_to(server.port), 1).await;
    let mail = server.mail_to(1, "stranger@example.fr");
    let text = mail.text();
    assert!(text.contains("Des accompagnements vous sont confiés"), "{text}");
    assert!(text.contains(&format!("{PUBLIC_URL}/plans?coordinator=me")), "{text}");
    for name in ["Léa", "Martin", "PAP-1", "Durand"] {
        assert!(!text.contains(name), "{name} is in {text}");
    }
    // Back to who hands over: that person knows.
    story.entrust("stranger", "coordinator").await;
    story.sends(&story.post_to(server.port), 0).await;
}

#[tokio::test]
async fn a_letter_about_what_was_given_back_is_not_sent() {
    let story = colleagues().await;
    let server = MailServer::start();
    story.entrust("coordinator", "stranger").await;
    story.entrust("stranger", "coordinator").await;
    story.sends(&story.post_to(server.port), 0).await;
    assert_eq!(story.outbox().await, "0 0 1 0", "dropped");
}
