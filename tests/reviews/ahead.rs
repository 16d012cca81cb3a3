//! The months ahead: dates proposed for what is owed, and taken in one step.

use axum::http::StatusCode;
use uuid::Uuid;

use crate::story::{Answer, Story};

/// The values of the boxes one may tick.
fn proposals(page: &Answer) -> Vec<String> {
    let mark = "name=\"accept\" value=\"";
    let parts = page.body.split(mark).skip(1);
    parts
        .filter_map(|part| part.split('"').next().map(str::to_owned))
        .collect()
}

async fn accept(story: &Story, who: &str, codes: &[String]) -> Answer {
    let once = Uuid::new_v4().to_string();
    let mut fields = vec![("once", once.as_str())];
    fields.extend(codes.iter().map(|code| ("accept", code.as_str())));
    story.post(who, "/planning", &fields).await
}

#[tokio::test]
async fn what_is_owed_is_planned_in_one_step() {
    let story = Story::new().await;
    let page = story.get("line", "/planning").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(
        page.says("1 bilan est déjà en retard") || page.says("Un bilan est déjà en retard"),
        "{}",
        page.body
    );
    let codes = proposals(&page);
    // The late one of January, and the running one of May.
    assert_eq!(codes.len(), 2, "{}", page.body);
    // One after the other: the first repairs the missing period and is none of the running one.
    let first = accept(&story, "line", &codes[..1]).await;
    assert!(first.location.contains("done=planning-accepted"), "{}", first.body);
    assert_eq!(proposals(&story.get("line", "/planning").await).len(), 1);
    let taken = accept(&story, "line", &codes[1..]).await;
    assert!(taken.location.contains("done=planning-accepted"), "{}", taken.body);
    assert_eq!(
        story.text("select count(*) || ' ' || min(place) || ' ' || bool_and(planned_on >= date '2026-05-20') from reviews where state = 'planned'").await,
        "2 Crèche des Ponts true"
    );
    assert_eq!(story.text("select count(*)::text from review_parties").await, "8");
    let again = accept(&story, "line", &codes).await;
    assert!(
        again.location.contains("done=planning-accepted-some"),
        "{}",
        again.location
    );
    assert_eq!(story.text("select count(*)::text from reviews").await, "2");
    let page = story.get("line", "/planning").await;
    assert!(proposals(&page).is_empty());
    assert!(page.says("Tous les bilans des six prochains mois sont prévus") || page.says("Prévus"));
}

#[tokio::test]
async fn nothing_ticked_or_nothing_readable_plans_nothing() {
    let story = Story::new().await;
    for codes in [
        vec![],
        vec!["\u{0}".to_owned()],
        vec![format!("{}_1_2020-01-01_09:00", story.plan)],
    ] {
        let answer = accept(&story, "line", &codes).await;
        assert!(
            answer.location.contains("done=planning-none-chosen") || answer.status == StatusCode::BAD_REQUEST,
            "{} {}",
            answer.status,
            answer.location
        );
    }
    let elsewhere = format!("{}_1_2026-06-09_09:00", Uuid::new_v4());
    assert_eq!(accept(&story, "line", &[elsewhere]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(story.text("select count(*)::text from reviews").await, "0");
}

#[tokio::test]
async fn nothing_is_proposed_while_the_place_of_care_is_closed() {
    let story = Story::new().await;
    let host = story
        .text("select id::text from organisations where name = 'Crèche des Ponts'")
        .await;
    let address = format!("/directory/{host}/closures");
    let backwards = [("start", "2026-06-10"), ("end", "2026-06-01")];
    let refused = story.post("creche", &address, &backwards).await;
    assert!(
        refused.says("Le dernier jour vient avant le premier."),
        "{}",
        refused.body
    );
    let all_summer = [("start", "2026-05-01"), ("end", "2026-12-31"), ("reason", "Travaux")];
    let announced = story.post("creche", &address, &all_summer).await;
    assert!(announced.location.contains("done=closure-added"), "{}", announced.body);
    assert!(story.get("camsp", &format!("/directory/{host}")).await.says("Travaux"));
    let page = story.get("line", "/planning").await;
    assert!(proposals(&page).is_empty(), "{}", page.body);
    assert!(page.says("Fermé : Crèche des Ponts"), "{}", page.body);
    let closure = story.text("select id::text from closures").await;
    let other = story.post("camsp", &format!("{address}/{closure}/remove"), &[]).await;
    assert_eq!(other.status, StatusCode::FORBIDDEN);
    story.post("creche", &format!("{address}/{closure}/remove"), &[]).await;
    assert_eq!(proposals(&story.get("line", "/planning").await).len(), 2);
}
