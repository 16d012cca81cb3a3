//! Holding a review: everything it changes, at once or not at all.

use axum::http::StatusCode;
use uuid::Uuid;

use crate::story::{Story, TODAY, code};

#[tokio::test]
async fn a_coordinator_holds_a_review_and_the_flag_closes() {
    let story = Story::new().await;
    assert_eq!(story.flags().await, "review_missing");
    let review = story.planned("line", "intermediate").await;
    let held = story.hold("line", &review, &[("next_on", "2026-07-15")]).await;
    assert_eq!(
        held.location,
        format!("{review}?done=review-held-flag-closed"),
        "{}",
        held.body
    );
    assert_eq!(story.flags().await, "");
    let objectives =
        "select string_agg(title || ' ' || state || ' ' || carried_over, '; ' order by title) from objectives";
    assert_eq!(
        story.text(objectives).await,
        "Manger avec les autres open Le soir aussi; Parler à table achieved "
    );
    let next = "select string_agg(planned_on::text || ' ' || (select count(*) from review_parties p where p.review_id = r.id), ';')
                from reviews r where state = 'planned'";
    assert_eq!(story.text(next).await, "2026-07-15 3");
    let periods = "select string_agg(number || ':' || coalesce(fulfilled_on::text, '-') || case when late then ' late' else '' end, ', '
                                     order by number) from review_periods where number <= 2";
    assert_eq!(story.text(periods).await, format!("1:{TODAY} late, 2:-"));
    let page = story.get("mother", &review).await;
    assert!(page.says("Compte parmi les bilans de l’année."), "{}", page.body);
    assert!(page.says("Le soir aussi"));
}

#[tokio::test]
async fn a_professional_of_a_member_holds_one_too_and_hears_of_no_flag() {
    let story = Story::new().await;
    let review = story.planned("creche", "intermediate").await;
    let held = story.hold("creche", &review, &[]).await;
    assert_eq!(held.location, format!("{review}?done=review-held"), "{}", held.body);
    assert_eq!(story.flags().await, "");
    let trail =
        "select count(*)::text from trail where subject = 'decisions' and act = 'created' and person_id is not null";
    assert_eq!(story.text(trail).await, "2");
}

#[tokio::test]
async fn who_may_not_hold_it_is_refused_and_who_may_not_see_it_finds_nothing() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    assert_eq!(story.get("outsider", &review).await.status, StatusCode::NOT_FOUND);
    let once = Uuid::new_v4().to_string();
    assert_eq!(
        story.hold_with("outsider", &review, &once, "1", &[]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        story.get("mother", &format!("{review}/hold")).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        story.hold_with("mother", &review, &once, "1", &[]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(story.text("select state from reviews").await, "planned");
}

#[tokio::test]
async fn without_the_family_it_does_not_count_and_says_why() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let mother = format!("attendance.{}", story.code_of_mother());
    let held = story.hold("line", &review, &[(&mother, "absent")]).await;
    assert_eq!(
        held.location,
        format!("{review}?done=review-held-not-counting"),
        "{}",
        held.body
    );
    assert_eq!(story.flags().await, "review_missing");
    assert!(story.get("line", &review).await.says("la famille n’y a pas pris part"));
}

#[tokio::test]
async fn a_family_invited_twice_that_could_not_come_does_not_undo_it() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let mother = format!("attendance.{}", story.code_of_mother());
    let held = story
        .hold(
            "line",
            &review,
            &[(&mother, "absent"), ("family_absence_reason", "Hospitalisation")],
        )
        .await;
    assert_eq!(
        held.location,
        format!("{review}?done=review-held-flag-closed"),
        "{}",
        held.body
    );
    assert!(story.get("line", &review).await.says("Hospitalisation"));
}

#[tokio::test]
async fn an_adjusted_objective_goes_on_in_its_successor_with_what_remains() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (outcome, remaining, title) = (
        format!("outcome.{}", story.meals),
        format!("remaining.{}", story.meals),
        format!("title.{}", story.meals),
    );
    let changes = [
        (outcome.as_str(), "adjusted"),
        (remaining.as_str(), "Rester assise"),
        (title.as_str(), "Goûter avec les autres"),
        ("new_title.1", "Dormir à la crèche"),
    ];
    let held = story.hold("line", &review, &changes).await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let line = "select o.title || ' < ' || p.title || ' (' || p.state || ', ' || p.closed_on || '): ' || o.carried_over
                from objectives o join objectives p on p.id = o.previous_id";
    assert_eq!(
        story.text(line).await,
        format!("Goûter avec les autres < Manger avec les autres (replaced, {TODAY}): Rester assise")
    );
    let decisions = "select string_agg(outcome || coalesce('>' || s.title, ''), ', ' order by outcome)
                     from decisions d left join objectives s on s.id = d.successor_id";
    assert_eq!(
        story.text(decisions).await,
        "achieved, adjusted>Goûter avec les autres, new"
    );
}

#[tokio::test]
async fn the_page_posted_twice_holds_it_once() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let once = Uuid::new_v4().to_string();
    let changes = [("new_title.1", "Dormir à la crèche"), ("next_on", "2026-07-15")];
    let (first, second) = tokio::join!(
        story.hold_with("line", &review, &once, "1", &changes),
        story.hold_with("line", &review, &once, "1", &changes)
    );
    assert_eq!(
        (first.status, second.status),
        (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER),
        "{} {}",
        first.body,
        second.body
    );
    let counted = "select (select count(*) from objectives) || ' ' || (select count(*) from reviews) || ' ' || (select count(*) from decisions)";
    assert_eq!(story.text(counted).await, "3 2 3");
}

#[tokio::test]
async fn two_who_write_at_once_the_second_keeps_its_words_and_changes_nothing() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    assert_eq!(story.hold("line", &review, &[]).await.status, StatusCode::SEE_OTHER);
    let once = Uuid::new_v4().to_string();
    let late = story
        .hold_with("creche", &review, &once, "1", &[("synthesis", "Un tout autre texte")])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.says("Un tout autre texte"), "{}", late.body);
    assert_eq!(story.text("select synthesis from reviews").await, "Zoé parle à table.");
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_nothing_is_saved() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let outcome = format!("outcome.{}", story.meals);
    let camsp = format!("attendance.{}", code(story.camsp));
    let changes = [
        (outcome.as_str(), ""),
        (camsp.as_str(), "in_writing"),
        ("held_on", "2026-05-11"),
        ("adjustments", "Un coin calme"),
        ("next_on", "2026-05-01"),
    ];
    let answer = story.hold("line", &review, &changes).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["held_on", &outcome, &camsp, "next_on"] {
        assert!(answer.says(&format!("href=\"#{field}\"")), "{field}: {}", answer.body);
        assert!(answer.says(&format!("id=\"{field}\"")), "{field} is no anchor");
    }
    assert!(answer.says("Un coin calme"));
    let left = "select r.state || r.version || (select count(*) from decisions) || (select count(*) from review_parties where attendance is not null)
                from reviews r";
    assert_eq!(story.text(left).await, "planned100");
}

#[tokio::test]
async fn a_final_review_closes_the_plan_even_in_a_members_hands() {
    let story = Story::new().await;
    let review = story.planned("creche", "final").await;
    let held = story.hold("creche", &review, &[]).await;
    assert_eq!(
        held.location,
        format!("{review}?done=review-held-final"),
        "{}",
        held.body
    );
    assert_eq!(
        story.text("select state || ' ' || closed_on from partnerships").await,
        format!("closed {TODAY}")
    );
    assert_eq!(story.flags().await, "");
    let plan = format!("/partnerships/{}/reviews/new", story.plan);
    assert_eq!(story.get("creche", &plan).await.status, StatusCode::FORBIDDEN);
}
