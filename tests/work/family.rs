//! The family's pages: its own child only, in plain words, with its consents in its hands.

use crate::scene::Scene;

#[tokio::test]
async fn a_parent_reads_what_comes_next_and_who_is_around_the_child() {
    let scene = Scene::new().await;
    scene.objective("Manger à table").await;
    let review = scene.review_planned_on("2026-05-22").await;
    let start = scene.get(&scene.mother.voice, "/family").await;
    start.is(303);
    assert_eq!(start.location, scene.family(""));
    let page = scene.get(&scene.mother.voice, &scene.family("")).await;
    page.is(200)
        .says("Projet d’accueil personnalisé")
        .says("vendredi 22 mai 2026")
        .says("À la crèche")
        .says("Manger à table");
    page.says(&format!("/reviews/{review}/contribution"))
        .says("Les Coquelicots")
        .says("Nous accueillons")
        .says("tel:0561000000")
        .says("Fadi Père");
    // A co-parent's contact details never show.
    page.keeps_quiet_about("secret.example").keeps_quiet_about("0699000000");
    assert_eq!(
        scene
            .text("select string_agg(act || ' ' || subject, ',') from trail where act = 'opened'")
            .await,
        "opened children"
    );
}

#[tokio::test]
async fn what_is_expected_goes_once_it_is_done() {
    let scene = Scene::new().await;
    scene.review_planned_on("2026-05-22").await;
    let maya = &scene.mother.voice;
    let page = scene.get(maya, &scene.family("")).await;
    page.says("Écrire ce que j’attends de ce projet")
        .says("Dire si École des Tilleuls peut voir le projet")
        .keeps_quiet_about("Dire si Les Coquelicots peut voir");
    scene.run("insert into expectations (territory_id, partnership_id, guardian_id, words) values ($1, $2, $3, 'Qu’elle soit heureuse')", &[scene.territory, scene.plan, scene.mother.id]).await;
    let page = scene.get(maya, &scene.family("")).await;
    page.says("Qu’elle soit heureuse")
        .keeps_quiet_about("Écrire ce que j’attends de ce projet");
}

#[tokio::test]
async fn a_family_page_is_for_its_own_guardians() {
    let scene = Scene::new().await;
    for page in ["", "/consents", "/log"] {
        scene
            .get(&scene.stranger.voice, &scene.family(page))
            .await
            .is(404)
            .keeps_quiet_about("Lina");
        scene.get(&scene.nursery.voice, &scene.family(page)).await.is(403);
        scene.get(&scene.coordinator, &scene.family(page)).await.is(403);
    }
    let organisation = scene.school.organisation.to_string();
    scene
        .post(
            &scene.stranger.voice,
            &scene.family("/consents"),
            &[("organisation", &organisation)],
        )
        .await
        .is(404);
    // A guardian who also coordinates the territory is no guardian of every child.
    scene
        .run(
            "insert into coordinators (territory_id, person_id) values ($1, $2)",
            &[scene.territory, scene.stranger.voice.id],
        )
        .await;
    scene.get(&scene.stranger.voice, &scene.family("")).await.is(404);
    scene
        .get(&scene.stranger.voice, &format!("/family/{}", scene.stranger.child))
        .await
        .is(200);
}

#[tokio::test]
async fn consent_opens_and_closes_at_once_and_its_history_stays() {
    let scene = Scene::new().await;
    let maya = &scene.mother.voice;
    let objective = scene.at(&format!("/objectives/{}", scene.objective("Manger à table").await));
    let organisation = scene.school.organisation.to_string();
    scene.get(&scene.school.voice, &objective).await.is(404);
    scene
        .post(
            maya,
            &scene.family("/consents"),
            &[("organisation", &organisation), ("expires_on", "2026-05-14")],
        )
        .await
        .is(422)
        .says("déjà passé");
    scene
        .post(
            maya,
            &scene.family("/consents"),
            &[("organisation", &uuid::Uuid::new_v4().to_string())],
        )
        .await
        .is(422);
    scene
        .post(
            maya,
            &scene.family("/consents"),
            &[("organisation", &organisation), ("scopes", "contributions")],
        )
        .await
        .is(303);
    scene.get(&scene.school.voice, &objective).await.is(200);
    scene.get(&scene.school.voice, "/mine").await.says("Lina");

    let consent = scene
        .text(&format!(
            "select id::text from consents where organisation_id = '{organisation}'"
        ))
        .await;
    let withdraw = scene.family(&format!("/consents/{consent}/withdraw"));
    scene.post(&scene.father.voice, &withdraw, &[]).await.is(403);
    scene.post(&scene.stranger.voice, &withdraw, &[]).await.is(404);
    scene.post(maya, &withdraw, &[]).await.is(303);
    scene.get(&scene.school.voice, &objective).await.is(404);
    scene.get(&scene.school.voice, "/mine").await.keeps_quiet_about("Lina");
    scene.post(maya, &withdraw, &[]).await.is(409);
    scene
        .get(maya, &scene.family("/consents"))
        .await
        .is(200)
        .says("Accords passés")
        .says("École des Tilleuls");
}

#[tokio::test]
async fn changing_what_is_seen_keeps_what_stood_before() {
    let scene = Scene::new().await;
    let organisation = scene.nursery.organisation.to_string();
    scene
        .post(
            &scene.mother.voice,
            &scene.family("/consents"),
            &[("organisation", &organisation)],
        )
        .await
        .is(303);
    let standing = format!(
        "select string_agg(scopes::text, ' then ' order by withdrawn_at nulls last) from consents where organisation_id = '{organisation}'"
    );
    assert_eq!(scene.text(&standing).await, "{plan,contributions} then {plan}");
}

#[tokio::test]
async fn one_parent_is_told_when_the_others_agreement_keeps_it_open() {
    let scene = Scene::new().await;
    let page = scene.get(&scene.father.voice, &scene.family("/consents")).await;
    page.is(200).says("Maya Mère a aussi donné son accord");
}

#[tokio::test]
async fn a_parent_reads_who_opened_the_file() {
    let scene = Scene::new().await;
    scene
        .post(
            &scene.nursery.voice,
            &scene.at("/notes/new"),
            &[("words", "Elle a ri"), ("seen_on", "2026-05-15")],
        )
        .await
        .is(303);
    scene
        .get(&scene.mother.voice, &scene.family("/log"))
        .await
        .is(200)
        .says("Nora Métier")
        .says("Les Coquelicots")
        .keeps_quiet_about("Elle a ri");
}
