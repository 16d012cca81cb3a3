//! Before a review: several dates, each party's answers, and the one that is kept.

use axum::http::StatusCode;
use uuid::Uuid;

use crate::story::{Story, code};

/// Two dates for a review of Zoé's, out to her mother, the crèche and the CAMSP.
async fn proposed(story: &Story) -> String {
    let (mother, creche, camsp) = (story.code_of_mother(), code(story.creche), code(story.camsp));
    let once = Uuid::new_v4().to_string();
    let fields = [
        ("once", once.as_str()),
        ("category", "intermediate"),
        ("day", "2026-06-02"),
        ("hour", "14:30"),
        ("day_2", "2026-06-04"),
        ("hour_2", "17:00"),
        ("parties", &mother),
        ("parties", &creche),
        ("parties", &camsp),
    ];
    let answer = story
        .post("line", &format!("/partnerships/{}/reviews/new", story.plan), &fields)
        .await;
    assert!(answer.location.contains("done=dates-proposed"), "{}", answer.body);
    answer.location.split('?').next().unwrap_or_default().to_owned()
}

async fn date(story: &Story, day: &str) -> String {
    story
        .text(&format!("select id::text from review_dates where day = '{day}'"))
        .await
}

async fn answer(story: &Story, who: &str, review: &str, answers: [&str; 2], on_behalf: &str) -> StatusCode {
    let names = [
        format!("answer.{}", date(story, "2026-06-02").await),
        format!("answer.{}", date(story, "2026-06-04").await),
    ];
    let mut fields = vec![("for", on_behalf)];
    fields.extend(names.iter().map(String::as_str).zip(answers));
    story.post(who, &format!("{review}/dates"), &fields).await.status
}

#[tokio::test]
async fn each_party_answers_once_and_the_date_that_suits_is_kept() {
    let story = Story::new().await;
    let review = proposed(&story).await;
    assert!(
        story
            .get("creche", "/mine")
            .await
            .says("Dire quelles dates conviennent")
    );
    assert_eq!(
        answer(&story, "creche", &review, ["no", "yes"], "").await,
        StatusCode::SEE_OTHER
    );
    assert!(
        !story
            .get("creche", "/mine")
            .await
            .says("Dire quelles dates conviennent")
    );
    assert_eq!(
        answer(&story, "mother", &review, ["yes", "if_needed"], "").await,
        StatusCode::SEE_OTHER
    );
    // The CAMSP said it by telephone, then says otherwise itself.
    let camsp = code(story.camsp);
    assert_eq!(
        answer(&story, "creche", &review, ["yes", "yes"], &camsp).await,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        answer(&story, "line", &review, ["yes", "yes"], &camsp).await,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        answer(&story, "camsp", &review, ["no", "yes"], "").await,
        StatusCode::SEE_OTHER
    );
    let page = story.get("line", &review).await;
    assert!(page.says("3 réponses sur 3"), "{}", page.body);
    let (_, best) = page.body.split_once("jeudi 4 juin 2026").expect("the second date");
    assert!(best.contains("Convient le mieux"), "{}", page.body);
    let keep = format!("{review}/dates/{}/keep", date(&story, "2026-06-04").await);
    assert_eq!(
        story.post("mother", &keep, &[("version", "1")]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        story.post("creche", &keep, &[("version", "1")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        story
            .text("select state || ' ' || planned_on || ' ' || planned_at from reviews")
            .await,
        "planned 2026-06-04 17:00:00"
    );
    // It is settled: nothing is asked any more, and a late answer changes nothing.
    assert_eq!(
        answer(&story, "mother", &review, ["no", "no"], "").await,
        StatusCode::CONFLICT
    );
    assert_eq!(
        story.post("line", &keep, &[("version", "1")]).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn a_date_without_an_answer_is_said_beside_it() {
    let story = Story::new().await;
    let review = proposed(&story).await;
    let name = format!("answer.{}", date(&story, "2026-06-02").await);
    let answer = story
        .post("mother", &format!("{review}/dates"), &[(&name, "yes")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(story.text("select count(*)::text from date_answers").await, "0");
}

#[tokio::test]
async fn the_day_says_how_many_have_answered() {
    let story = Story::new().await;
    let review = proposed(&story).await;
    answer(&story, "mother", &review, ["yes", "yes"], "").await;
    let day = story.get("line", "/day?show=dates").await;
    assert!(
        day.says("1 réponses sur 3") || day.says("1 réponse sur 3"),
        "{}",
        day.body
    );
    assert!(!story.get("line", "/day?show=asked").await.says("La famille demande"));
}
