//! After the review: each party answers the minutes, they become final, and nothing changes them.

use axum::http::StatusCode;
use uuid::Uuid;

use crate::story::{Answer, Story, code};

/// A held review of Zoé's, with its minutes open.
async fn held(story: &Story) -> String {
    let review = story.planned("line", "intermediate").await;
    let held = story.hold("line", &review, &[]).await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    review
}

async fn agree(story: &Story, who: &str, review: &str, version: &str) -> Answer {
    story
        .post(who, &format!("{review}/agree"), &[("version", version)])
        .await
}

async fn dissent(story: &Story, who: &str, review: &str, words: &str) -> Answer {
    let once = Uuid::new_v4().to_string();
    let fields = [("once", once.as_str()), ("words", words)];
    story.post(who, &format!("{review}/dissent"), &fields).await
}

async fn state(story: &Story) -> String {
    story.text("select state from reviews order by held_on limit 1").await
}

#[tokio::test]
async fn minutes_are_final_once_every_party_that_took_part_has_answered() {
    let story = Story::new().await;
    let review = held(&story).await;
    assert!(story.get("line", &review).await.says("0 réponse sur 3"));
    let first = agree(&story, "creche", &review, "2").await;
    assert!(first.location.contains("done=minutes-answered"), "{}", first.body);
    // Pressed twice, it is one answer.
    assert_eq!(
        agree(&story, "creche", &review, "2").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(story.text("select count(*)::text from agreements").await, "1");
    assert_eq!(
        dissent(&story, "mother", &review, "Elle mange déjà avec nous")
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(state(&story).await, "held");
    let last = agree(&story, "camsp", &review, "2").await;
    assert!(last.location.contains("done=minutes-agreed"), "{}", last.body);
    assert_eq!(state(&story).await, "agreed");
    let page = story.get("camsp", &review).await;
    assert!(page.says("Elle mange déjà avec nous"), "{}", page.body);
    assert!(page.says("Définitif depuis le 10 mai 2026"), "{}", page.body);
    assert_eq!(
        story.get("creche", &format!("{review}/minutes")).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn a_family_is_asked_for_its_answer_until_it_gave_one() {
    let story = Story::new().await;
    let review = held(&story).await;
    let home = story.get("mother", "/family").await.location;
    let asks = format!("{review}#answers");
    assert!(story.get("mother", &home).await.says(&asks));
    agree(&story, "mother", &review, "2").await;
    let page = story.get("mother", &home).await;
    assert!(page.says(&format!("href=\"{review}\"")), "the minutes stay to be read");
    assert!(!page.says(&asks), "she has answered");
}

#[tokio::test]
async fn whoever_disagrees_after_agreeing_no_longer_agrees() {
    let story = Story::new().await;
    let review = held(&story).await;
    agree(&story, "mother", &review, "2").await;
    dissent(&story, "mother", &review, "J’ai relu : non").await;
    assert_eq!(story.text("select count(*)::text from agreements").await, "0");
    agree(&story, "creche", &review, "2").await;
    agree(&story, "camsp", &review, "2").await;
    assert_eq!(state(&story).await, "agreed");
}

#[tokio::test]
async fn a_correction_asks_everybody_again() {
    let story = Story::new().await;
    let review = held(&story).await;
    dissent(&story, "mother", &review, "Il manque le goûter").await;
    agree(&story, "creche", &review, "2").await;
    let fields = [("version", "2"), ("synthesis", "Zoé parle à table et au goûter.")];
    let address = format!("{review}/minutes");
    assert_eq!(
        story.post("mother", &address, &fields).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        story.post("line", &address, &fields).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(story.get("mother", &review).await.says("0 réponse sur 3"));
    // Who read the text before is told, not taken at its word.
    assert_eq!(agree(&story, "camsp", &review, "2").await.status, StatusCode::CONFLICT);
    assert_eq!(story.text("select count(*)::text from agreements").await, "0");
    for who in ["camsp", "creche", "mother"] {
        assert_eq!(agree(&story, who, &review, "3").await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(state(&story).await, "agreed");
}

#[tokio::test]
async fn silence_keeps_minutes_open_for_fifteen_days_only() {
    let story = Story::new().await;
    let review = held(&story).await;
    let close = format!("{review}/close");
    let version = [("version", "2")];
    assert_eq!(story.post("line", &close, &version).await.status, StatusCode::CONFLICT);
    assert!(story.get("line", &review).await.says("à partir du 25 mai 2026"));
    sqlx::raw_sql("alter table reviews disable trigger held_reviews_stay; update reviews set held_on = '2026-04-25'; alter table reviews enable trigger held_reviews_stay")
        .execute(story.base.owner.pool())
        .await
        .expect("a review of two weeks ago");
    assert_eq!(
        story.post("mother", &close, &version).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(story.post("line", &close, &version).await.status, StatusCode::SEE_OTHER);
    assert!(story.get("mother", &review).await.says("N’a pas répondu"));
}

#[tokio::test]
async fn a_coordinator_notes_a_parents_agreement_and_the_page_says_so() {
    let story = Story::new().await;
    let review = held(&story).await;
    let mother = story.code_of_mother();
    let fields = [("version", "2"), ("for", mother.as_str())];
    let address = format!("{review}/agree");
    assert_eq!(
        story.post("creche", &address, &fields).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        story.post("line", &address, &fields).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(story.get("mother", &review).await.says("noté par line Test"));
    let stranger = code(Uuid::nil());
    let nobody = [("version", "2"), ("for", stranger.as_str())];
    assert_eq!(
        story.post("line", &address, &nobody).await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn what_is_found_later_is_added_beside_final_minutes() {
    let story = Story::new().await;
    let review = held(&story).await;
    let address = format!("{review}/addenda");
    let once = Uuid::new_v4().to_string();
    let fields = [("once", once.as_str()), ("addendum", "Le midi aussi, depuis mardi.")];
    assert_eq!(
        story.post("mother", &address, &fields).await.status,
        StatusCode::CONFLICT
    );
    for who in ["camsp", "creche", "mother"] {
        agree(&story, who, &review, "2").await;
    }
    let empty = [("once", once.as_str()), ("addendum", " ")];
    assert_eq!(
        story.post("mother", &address, &empty).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    for _ in 0..2 {
        assert_eq!(
            story.post("mother", &address, &fields).await.status,
            StatusCode::SEE_OTHER
        );
    }
    assert_eq!(story.text("select count(*)::text from addenda").await, "1");
    assert!(story.get("creche", &review).await.says("Le midi aussi, depuis mardi."));
}
