//! Planning, asking, moving and cancelling.

use axum::http::StatusCode;
use uuid::Uuid;

use crate::story::Story;

#[tokio::test]
async fn a_family_asks_and_the_coordination_gives_the_day() {
    let story = Story::new().await;
    let address = format!("/partnerships/{}/reviews/new", story.plan);
    let page = story.get("mother", &address).await;
    assert!(page.says("Demander un bilan"), "{}", page.body);
    let once = page.hidden("once");
    let asked = story
        .post("mother", &address, &[("once", &once), ("scope", "La rentrée")])
        .await;
    let review = asked.location.split('?').next().unwrap_or_default().to_owned();
    assert_eq!(asked.location, format!("{review}?done=review-asked"), "{}", asked.body);
    assert_eq!(story.text("select state from reviews").await, "proposed");
    let edit = format!("{review}/edit");
    assert_eq!(story.get("mother", &edit).await.status, StatusCode::FORBIDDEN);
    let mother = story.code_of_mother();
    let fields = [
        ("version", "1"),
        ("category", "intermediate"),
        ("day", "2026-06-01"),
        ("parties", &mother),
    ];
    assert_eq!(story.get("line", &edit).await.status, StatusCode::OK);
    assert_eq!(
        story.post("line", &edit, &fields).await.location,
        format!("{review}?done=review-planned")
    );
    assert_eq!(
        story.text("select state || ' ' || planned_on from reviews").await,
        "planned 2026-06-01"
    );
    assert_eq!(story.post("line", &edit, &fields).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn planned_once_however_often_it_is_posted_and_everybody_is_invited_at_first() {
    let story = Story::new().await;
    let address = format!("/partnerships/{}/reviews/new", story.plan);
    let page = story.get("line", &address).await;
    assert_eq!(page.body.matches("name=\"parties\"").count(), 4, "{}", page.body);
    assert_eq!(page.body.matches("checked").count(), 5, "four parties and the category");
    let (once, mother) = (page.hidden("once"), story.code_of_mother());
    let fields = [
        ("once", once.as_str()),
        ("category", "intermediate"),
        ("day", "2026-06-01"),
        ("parties", &mother),
    ];
    let first = story.post("line", &address, &fields).await;
    let second = story.post("line", &address, &fields).await;
    assert_eq!(first.location, second.location);
    assert_eq!(story.text("select count(*)::text from reviews").await, "1");
}

#[tokio::test]
async fn a_review_without_a_day_or_guests_is_not_planned_and_what_was_typed_stays() {
    let story = Story::new().await;
    let once = Uuid::new_v4().to_string();
    let address = format!("/partnerships/{}/reviews/new", story.plan);
    let fields = [
        ("once", once.as_str()),
        ("category", "intermediate"),
        ("day", "32/06/2026"),
        ("place", "Salle des Tilleuls"),
    ];
    let answer = story.post("line", &address, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.says("Salle des Tilleuls") && answer.says("32/06/2026") && answer.says("Choisissez qui est invité.")
    );
    assert_eq!(story.text("select count(*)::text from reviews").await, "0");
}

#[tokio::test]
async fn a_cancelled_review_keeps_its_reason_and_may_not_be_held() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let cancel = format!("{review}/cancel");
    assert_eq!(
        story.post("line", &cancel, &[("version", "1")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        story
            .post("mother", &cancel, &[("version", "1"), ("reason", "x")])
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    let cancelled = story
        .post("line", &cancel, &[("version", "1"), ("reason", "La famille déménage")])
        .await;
    assert_eq!(cancelled.location, format!("{review}?done=review-cancelled"));
    assert!(story.get("mother", &review).await.says("La famille déménage"));
    assert_eq!(
        story.get("line", &format!("{review}/hold")).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn opening_a_review_leaves_a_line_in_the_childs_log() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    assert_eq!(story.get("camsp", &review).await.status, StatusCode::OK);
    let opened = "select count(*)::text from trail t join people p on p.id = t.person_id
                  where act = 'opened' and subject = 'reviews' and child_id is not null and p.given_name = 'camsp'";
    assert_eq!(story.text(opened).await, "1");
}
