//! A professional without an account contributes through a personal link, and sees nothing else by it.

use axum::http::StatusCode;

use crate::story::{Answer, Story, code};

/// A link for the CAMSP's professional: the page that shows it, and its path.
async fn sent(story: &Story, review: &str) -> (Answer, String) {
    let member = code(story.camsp);
    let person = story
        .text("select id::text from people where given_name = 'camsp'")
        .await;
    let fields = [("for", member.as_str()), ("person", person.as_str())];
    let page = story.post("line", &format!("{review}/links"), &fields).await;
    let (_, rest) = page.body.split_once("/contribution/").expect("the address");
    let token = rest.split('<').next().unwrap_or_default().to_owned();
    (page, format!("/contribution/{token}"))
}

#[tokio::test]
async fn the_link_opens_one_short_form_and_what_is_written_belongs_to_its_writer() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let told = [("version", "0"), ("sees", "Elle dort mieux à la maison")];
    story.post("mother", &format!("{review}/contribution"), &told).await;
    let (_, link) = sent(&story, &review).await;
    let form = story.get("nobody", &link).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.body);
    assert!(form.says("Zoé") && form.says("camsp Test"));
    for hidden in [
        "Lefèvre",
        "Elle dort mieux",
        "Parler à table",
        "mother",
        "Crèche des Ponts",
    ] {
        assert!(!form.says(hidden), "{hidden}: {}", form.body);
    }
    let draft = [("version", "0"), ("sees", "Je réfléchis"), ("draft", "1")];
    assert_eq!(story.post("nobody", &link, &draft).await.status, StatusCode::SEE_OTHER);
    assert!(story.get("nobody", &link).await.says("Je réfléchis"));
    assert!(!story.get("line", &review).await.says("Je réfléchis"));
    let words = [("version", "0"), ("works", "Les images")];
    for _ in 0..2 {
        assert_eq!(story.post("nobody", &link, &words).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(
        story.text("select works || ' ' || p.given_name from contributions c join people p on p.id = c.written_by where member_id is not null").await,
        "Les images camsp"
    );
    assert!(story.get("line", &review).await.says("Lien ouvert par camsp Test"));
    let huge = "é".repeat(300_000);
    let too_large = [("version", "1"), ("sees", huge.as_str()), ("draft", "1")];
    assert_eq!(
        story.post("nobody", &link, &too_large).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let nothing = [("version", "1"), ("works", " ")];
    assert_eq!(
        story.post("nobody", &link, &nothing).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn a_link_that_is_withdrawn_expired_or_made_up_opens_nothing() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (_, link) = sent(&story, &review).await;
    let (_, second) = sent(&story, &review).await;
    assert_eq!(
        story.get("nobody", &link).await.status,
        StatusCode::NOT_FOUND,
        "the second replaces the first"
    );
    let id = story
        .text("select id::text from contribution_links where withdrawn_at is null")
        .await;
    let withdraw = format!("{review}/links/{id}/withdraw");
    assert_eq!(story.post("line", &withdraw, &[]).await.status, StatusCode::SEE_OTHER);
    let words = [("version", "0"), ("works", "Les images")];
    assert_eq!(
        story.post("nobody", &second, &words).await.status,
        StatusCode::NOT_FOUND
    );
    let (_, third) = sent(&story, &review).await;
    assert_eq!(story.get("nobody", &third).await.status, StatusCode::OK);
    sqlx::query("update contribution_links set expires_on = date '2026-05-09'")
        .execute(story.base.owner.pool())
        .await
        .expect("yesterday");
    assert_eq!(story.get("nobody", &third).await.status, StatusCode::NOT_FOUND);
    for made_up in [
        "/contribution/abc",
        &format!("/contribution/{}", "0".repeat(64)),
        "/contribution/%00",
    ] {
        assert_eq!(
            story.get("nobody", made_up).await.status,
            StatusCode::NOT_FOUND,
            "{made_up}"
        );
    }
}

#[tokio::test]
async fn what_was_written_down_for_the_organisation_does_not_become_the_links_words() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (member, point) = (code(story.camsp), format!("point.{}", story.speech));
    let told = [
        ("version", "0"),
        ("for", member.as_str()),
        (point.as_str(), "Dit au téléphone"),
    ];
    let recorded = story.post("line", &format!("{review}/contribution"), &told).await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.body);
    let (_, link) = sent(&story, &review).await;
    let words = [("version", "1"), ("sees", "Ce que je vois moi-même")];
    assert_eq!(story.post("nobody", &link, &words).await.status, StatusCode::SEE_OTHER);
    let page = story.get("line", &review).await;
    assert!(
        page.says("Ce que je vois moi-même") && !page.says("Dit au téléphone"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn a_link_closes_with_the_familys_consent() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (_, link) = sent(&story, &review).await;
    sqlx::query("update consents set withdrawn_at = now()")
        .execute(story.base.owner.pool())
        .await
        .expect("withdrawn");
    assert_eq!(story.get("nobody", &link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_is_sent_a_link_for_an_organisation_it_does_not_act_for() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (member, person) = (
        code(story.camsp),
        story
            .text("select id::text from people where given_name = 'outsider'")
            .await,
    );
    let fields = [("for", member.as_str()), ("person", person.as_str())];
    let answer = story.post("line", &format!("{review}/links"), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(story.text("select count(*)::text from contribution_links").await, "0");
}
