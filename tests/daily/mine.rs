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
async fn a_plan_offers_first_what_each_comes_for() {
    let scene = Scene::new().await;
    let plan = format!("/plans/{}", scene.plan);
    let form = scene.at("/notes/new?from=page");
    let note = format!("<a class=\"button\" href=\"{form}\">");
    let asks = |kind: &str| format!("<a class=\"{kind}\" href=\"{}\">", scene.at("/reviews/new"));
    scene
        .get(&scene.coordinator, &plan)
        .await
        .says(&asks("button"))
        .keeps_quiet_about(&note);
    scene
        .get(&scene.nursery.voice, &plan)
        .await
        .says(&note)
        .says(&asks("button second"));
    // And from a note one comes back to it.
    let form = scene.get(&scene.nursery.voice, &form).await;
    form.says("name=\"from\" value=\"page\"")
        .says(&format!("href=\"{plan}\""));
    let typed = [("words", "Elle a ri"), ("seen_on", "2026-05-15"), ("from", "page")];
    let added = scene.post(&scene.nursery.voice, &scene.at("/notes/new"), &typed).await;
    assert_eq!(added.location, format!("{plan}?done=note-added"));
    // Once one is planned, it is opened rather than another planned; though its day has passed.
    let review = scene.review_planned_on("2026-05-02").await;
    scene.review_planned_on("2026-05-22").await;
    let opens =
        |kind: &str| format!("<a class=\"{kind}\" href=\"/reviews/{review}\">Ouvrir le bilan du 2 mai 2026</a>");
    scene
        .get(&scene.coordinator, &plan)
        .await
        .says(&opens("button"))
        .says(&asks("button second"));
    scene
        .get(&scene.nursery.voice, &plan)
        .await
        .says(&note)
        .says(&opens("button second"));
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
