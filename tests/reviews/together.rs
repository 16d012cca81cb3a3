//! Several people hold a review at once: what each writes is kept as they go and shown to the others,
//! two texts for one field are both shown, and what is said in the meeting is written down there.

use axum::http::StatusCode;
use uuid::Uuid;

use crate::story::{Answer, Story, TODAY, code};

/// Keeps fields of the page of a review, read when the sheet went as far as `seen`.
async fn keep(story: &Story, who: &str, review: &str, seen: &str, fields: &[(&str, &str)]) -> Answer {
    let once = Uuid::new_v4().to_string();
    let mut all = vec![
        ("once", once.as_str()),
        ("version", "1"),
        ("seen", seen),
        ("draft", "1"),
    ];
    all.extend(fields);
    story.post(who, &format!("{review}/hold"), &all).await
}

async fn page(story: &Story, who: &str, review: &str) -> Answer {
    story.get(who, &format!("{review}/hold")).await
}

#[tokio::test]
async fn what_one_writes_the_other_finds_and_nobody_else_does() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let kept = keep(&story, "line", &review, "0", &[("synthesis", "À finir ce soir")]).await;
    assert!(kept.location.contains("done=review-hold-draft"), "{}", kept.body);
    assert_eq!(story.text("select state from reviews").await, "planned");
    let seen = page(&story, "creche", &review).await;
    assert!(seen.says("À finir ce soir") && seen.says("line Test"), "{}", seen.body);
    assert_eq!(page(&story, "mother", &review).await.status, StatusCode::FORBIDDEN);
    assert_eq!(page(&story, "outsider", &review).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn two_who_write_in_different_places_lose_nothing_and_see_it_before_it_is_held() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let start = page(&story, "creche", &review).await.hidden("seen");
    keep(&story, "line", &review, &start, &[("synthesis", "Elle parle.")]).await;
    // The crèche, which read the page before, holds it: what Line wrote is shown first.
    let adjustments = [
        ("seen", start.as_str()),
        ("synthesis", ""),
        ("adjustments", "Un coin calme"),
    ];
    let first = story.hold("creche", &review, &adjustments).await;
    assert_eq!(first.status, StatusCode::CONFLICT, "{}", first.body);
    assert!(
        first.says("Elle parle.") && first.says("Un coin calme"),
        "{}",
        first.body
    );
    assert_eq!(story.text("select state from reviews").await, "planned");
    let now = first.hidden("seen");
    let both = [
        ("seen", now.as_str()),
        ("synthesis", "Elle parle."),
        ("adjustments", "Un coin calme"),
    ];
    let held = story.hold("creche", &review, &both).await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let minutes = "select synthesis || ' / ' || adjustments from reviews where held_on is not null";
    assert_eq!(story.text(minutes).await, "Elle parle. / Un coin calme");
    assert_eq!(
        story.text("select count(*)::text from sheet_fields").await,
        "0",
        "the minutes take its place"
    );
}

#[tokio::test]
async fn two_texts_for_one_field_are_both_shown_and_neither_is_overwritten() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    keep(&story, "line", &review, "0", &[("synthesis", "Elle parle.")]).await;
    let second = keep(&story, "creche", &review, "0", &[("synthesis", "Elle chante.")]).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(
        second.says("Elle parle.") && second.says("Elle chante."),
        "{}",
        second.body
    );
    let kept = "select string_agg(value, ', ' order by number) from sheet_fields where field = 'synthesis'";
    assert_eq!(story.text(kept).await, "Elle parle.");
    let seen = second.hidden("seen");
    let chosen = keep(
        &story,
        "creche",
        &review,
        &seen,
        &[("synthesis", "Elle parle et chante.")],
    )
    .await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.body);
    assert!(page(&story, "line", &review).await.says("Elle parle et chante."));
}

#[tokio::test]
async fn two_at_the_same_instant_are_one_after_the_other() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (one, other) = tokio::join!(
        keep(&story, "line", &review, "0", &[("synthesis", "Elle parle.")]),
        keep(&story, "creche", &review, "0", &[("synthesis", "Elle chante.")])
    );
    let mut statuses = [one.status, other.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
}

#[tokio::test]
async fn what_is_wrong_is_kept_all_the_same() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let answer = story
        .hold("line", &review, &[("synthesis", ""), ("adjustments", "Un coin calme")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page(&story, "creche", &review).await.says("Un coin calme"));
}

#[tokio::test]
async fn what_is_too_long_is_said_beside_its_field_and_stays_there() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let long = "Elle parle. ".repeat(2000);
    let fields = [("synthesis", long.as_str()), ("adjustments", "Un coin calme")];
    let kept = keep(&story, "line", &review, "0", &fields).await;
    let held = story.hold("line", &review, &fields).await;
    for answer in [kept, held] {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
        assert!(answer.says("id=\"synthesis-problem\"") && answer.says(long.trim_end()));
    }
    assert!(page(&story, "creche", &review).await.says("Un coin calme"));
}

#[tokio::test]
async fn what_was_typed_outlives_a_review_that_is_moved_twice() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let once = Uuid::new_v4().to_string();
    // Both times, somebody moved the review since its page was read.
    for _ in 0..2 {
        let answer = story
            .hold_with("line", &review, &once, "0", &[("synthesis", "Elle chante.")])
            .await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
        assert!(answer.says("Elle chante.") && answer.says("Pas encore gardé"));
    }
}

#[tokio::test]
async fn cancelling_says_that_what_is_written_goes() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let cancel = format!("{review}/cancel");
    let warning = "Ce qui est écrit sur la page du bilan sera effacé";
    assert!(!story.get("line", &cancel).await.says(warning));
    keep(&story, "line", &review, "0", &[("synthesis", "Elle parle.")]).await;
    assert!(story.get("line", &cancel).await.says(warning));
}

#[tokio::test]
async fn the_sheet_is_one_line_of_the_log_a_person_and_quarter_of_an_hour() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    keep(&story, "line", &review, "0", &[("synthesis", "A")]).await;
    keep(
        &story,
        "line",
        &review,
        "99",
        &[("synthesis", "B"), ("adjustments", "C")],
    )
    .await;
    keep(&story, "creche", &review, "99", &[("adjustments", "D")]).await;
    assert_eq!(
        story
            .text("select count(*)::text from trail where subject = 'sheet_fields'")
            .await,
        "2"
    );
}

#[tokio::test]
async fn actions_agreed_on_in_the_meeting_follow_their_objective() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (meals, creche) = (story.meals, story.creche.to_string());
    let (outcome, title) = (format!("outcome.{meals}"), format!("title.{meals}"));
    let (what, who, due) = (
        format!("action_title.{meals}.1"),
        format!("action_who.{meals}.1"),
        format!("action_due.{meals}.1"),
    );
    let nobody = [(what.as_str(), "Goûter à deux")];
    let refused = story.hold("line", &review, &nobody).await;
    assert!(refused.says("Choisissez au moins un partenaire"), "{}", refused.body);
    let ended = format!("action_title.{}.1", story.speech);
    let ended_who = format!("action_who.{}.1", story.speech);
    let on_ended = [(ended.as_str(), "Chanter"), (ended_who.as_str(), creche.as_str())];
    let refused = story.hold("line", &review, &on_ended).await;
    assert!(refused.says("Cet objectif est terminé"), "{}", refused.body);
    let changes = [
        (outcome.as_str(), "adjusted"),
        (title.as_str(), "Goûter avec les autres"),
        (what.as_str(), "Goûter à deux"),
        (who.as_str(), creche.as_str()),
        (due.as_str(), "2026-06-30"),
        (ended.as_str(), ""),
        (ended_who.as_str(), ""),
        ("new_title.1", "Dormir à la crèche"),
        ("action_title.1.1", "Un coin calme"),
        ("action_who.1.1", creche.as_str()),
    ];
    let held = story.hold("line", &review, &changes).await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let actions = "select string_agg(o.title || ': ' || a.title || coalesce(' ' || a.due_on, '') || ' ' || g.name, '; ' order by a.title)
                   from actions a join objectives o on o.id = a.objective_id
                   join action_members am on am.action_id = a.id join members m on m.id = am.member_id
                   join organisations g on g.id = m.organisation_id";
    assert_eq!(
        story.text(actions).await,
        "Goûter avec les autres: Goûter à deux 2026-06-30 Crèche des Ponts; Dormir à la crèche: Un coin calme Crèche des Ponts"
    );
}

#[tokio::test]
async fn a_disagreement_noted_for_a_party_is_its_to_confirm_or_correct() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (words, who) = (
        format!("dissent.{}", story.speech),
        format!("dissent_of.{}", story.speech),
    );
    let mother = story.code_of_mother();
    let no_name = story.hold("line", &review, &[(&words, "Pas encore atteint")]).await;
    assert!(no_name.says("Choisissez qui n’est pas d’accord."), "{}", no_name.body);
    let said = [(words.as_str(), "Pas encore atteint"), (who.as_str(), mother.as_str())];
    let held = story.hold("line", &review, &said).await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let noted = story.get("mother", &review).await;
    assert!(
        noted.says("Noté par line Test") && noted.says("Pas encore atteint"),
        "{}",
        noted.body
    );
    let id = story.text("select id::text from dissents").await;
    let own = format!("{review}/dissents/{id}");
    let refused = story.post("creche", &own, &[("words", "Non")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let empty = story.post("mother", &own, &[("words", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let confirmed = story
        .post("mother", &own, &[("words", "Pas encore, à la maison")])
        .await;
    assert!(confirmed.location.contains("done=dissent-own"), "{}", confirmed.body);
    let now = story.get("line", &review).await;
    assert!(
        now.says("Pas encore, à la maison") && !now.says("Noté par line Test"),
        "{}",
        now.body
    );
}

#[tokio::test]
async fn a_member_that_holds_writes_nobody_elses_disagreement() {
    let story = Story::new().await;
    let review = story.planned("creche", "intermediate").await;
    let (words, who) = (
        format!("dissent.{}", story.speech),
        format!("dissent_of.{}", story.speech),
    );
    let (mother, own) = (story.code_of_mother(), code(story.creche));
    let page = page(&story, "creche", &review).await;
    assert!(
        !page.says(&format!("value=\"{mother}\">")),
        "only its own name is offered: {}",
        page.body
    );
    let for_her = story.hold("creche", &review, &[(&words, "Non"), (&who, &mother)]).await;
    assert_eq!(for_her.status, StatusCode::UNPROCESSABLE_ENTITY);
    let held = story
        .hold("creche", &review, &[(&words, "Non"), (&who, &own), ("held_on", TODAY)])
        .await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    assert_eq!(
        story
            .text("select (written_by is not null and recorded_by is null)::text from dissents")
            .await,
        "true"
    );
}
