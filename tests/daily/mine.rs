//! What a professional has before it.

use crate::scene::Scene;

#[tokio::test]
async fn a_note_and_a_contribution_are_one_press_away() {
    let scene = Scene::new().await;
    let review = scene.review_planned_on("2026-05-22").await;
    let page = scene.get(&scene.nursery.voice, "/mine").await;
    page.is(200).says("Lina Exemple").says("vendredi 22 mai 2026");
    page.says(&format!("href=\"{}\"", scene.at("/notes/new")))
        .says(&format!("href=\"/reviews/{review}/contribution\""));
    scene
        .post(
            &scene.nursery.voice,
            &scene.at("/notes/new"),
            &[("words", "Elle a ri"), ("seen_on", "2026-05-15")],
        )
        .await
        .is(303);
}

#[tokio::test]
async fn what_awaits_is_said_with_how_late_it_is() {
    let scene = Scene::new().await;
    scene.action("Petite table", "2026-04-24", &scene.nursery).await;
    scene.action("Bien plus tard", "2026-09-01", &scene.nursery).await;
    scene
        .run(
            "update members set accepted_on = null where id = $1",
            &[scene.nursery.id],
        )
        .await;
    let page = scene.get(&scene.nursery.voice, "/mine").await;
    page.is(200)
        .says("Petite table")
        .says("En retard de 3 semaines")
        .says("accepter de prendre part")
        .keeps_quiet_about("Bien plus tard");
    // What another partner answers for is not its to do.
    scene
        .get(&scene.camsp.voice, "/mine")
        .await
        .keeps_quiet_about("Petite table");
}

#[tokio::test]
async fn without_the_familys_consent_there_is_nothing_to_see() {
    let scene = Scene::new().await;
    scene.review_planned_on("2026-05-22").await;
    scene.action("Petite table", "2026-04-24", &scene.school).await;
    scene
        .get(&scene.school.voice, "/mine")
        .await
        .is(200)
        .keeps_quiet_about("Lina")
        .keeps_quiet_about("Petite table")
        .keeps_quiet_about("/contribution");
    scene.get(&scene.mother.voice, "/mine").await.is(403);
}
