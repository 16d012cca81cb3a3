//! Objectives: written by partners, proposed by the family, in which each says its own interest.

use uuid::Uuid;

use crate::scene::Scene;

const NOBODY: &str = "Aucun partenaire n’a encore dit son intérêt";
const ONE: &str = "Un seul partenaire a dit son intérêt";

#[tokio::test]
async fn an_objective_warns_until_two_partners_have_an_interest_in_it() {
    let scene = Scene::new().await;
    let nora = &scene.nursery.voice;
    let added = scene
        .post(
            nora,
            &scene.at("/objectives/new"),
            &[
                ("title", "Manger à table"),
                ("success", "Elle reste jusqu’au dessert"),
                ("interest", "Nos repas seraient plus calmes"),
            ],
        )
        .await;
    added.is(303);
    assert_eq!(added.location, format!("/plans/{}?done=objective-added", scene.plan));
    let id = scene.text("select id::text from objectives").await;
    let page = scene.at(&format!("/objectives/{id}"));
    scene
        .get(nora, &page)
        .await
        .is(200)
        .says("Manger à table")
        .says("Nos repas seraient plus calmes")
        .says(ONE);

    let paul = &scene.camsp.voice;
    let member = scene.camsp.id.to_string();
    scene
        .post(
            paul,
            &format!("{page}/interest"),
            &[("member", &member), ("words", "Notre travail sur l’oralité")],
        )
        .await
        .is(303);
    scene
        .get(nora, &page)
        .await
        .says("Notre travail sur l’oralité")
        .keeps_quiet_about(ONE)
        .keeps_quiet_about(NOBODY);
}

#[tokio::test]
async fn nobody_says_the_interest_of_another() {
    let scene = Scene::new().await;
    let page = scene.at(&format!("/objectives/{}/interest", scene.objective("Dormir").await));
    let member = scene.camsp.id.to_string();
    let words = [("member", member.as_str()), ("words", "À leur place")];
    scene.post(&scene.nursery.voice, &page, &words).await.is(403);
    scene.post(&scene.coordinator, &page, &words).await.is(403);
    scene.post(&scene.mother.voice, &page, &words).await.is(403);
    assert_eq!(scene.text("select count(*)::text from objective_interests").await, "0");
}

#[tokio::test]
async fn the_family_proposes_and_a_partner_takes_up() {
    let scene = Scene::new().await;
    let maya = &scene.mother.voice;
    let proposed = scene
        .post(
            maya,
            &scene.at("/objectives/new"),
            &[("title", "Qu’elle ait une copine")],
        )
        .await;
    proposed.is(303);
    assert_eq!(proposed.location, scene.family("?done=objective-proposed"));
    assert_eq!(scene.text("select state from objectives").await, "proposed");
    let page = scene.at(&format!(
        "/objectives/{}",
        scene.text("select id::text from objectives").await
    ));
    scene
        .get(maya, &page)
        .await
        .is(200)
        .says("Qu’elle ait une copine")
        .keeps_quiet_about("Reprendre cet objectif");
    scene
        .post(maya, &format!("{page}/take-up"), &[("version", "1")])
        .await
        .is(403);
    scene
        .post(
            &scene.nursery.voice,
            &page,
            &[("version", "1"), ("title", "Autre chose")],
        )
        .await
        .is(403);

    scene
        .get(&scene.nursery.voice, &page)
        .await
        .says("Reprendre cet objectif");
    scene
        .post(&scene.nursery.voice, &format!("{page}/take-up"), &[("version", "1")])
        .await
        .is(303);
    assert_eq!(
        scene.text("select state || ' ' || title from objectives").await,
        "open Qu’elle ait une copine"
    );
    scene
        .post(&scene.camsp.voice, &format!("{page}/take-up"), &[("version", "1")])
        .await
        .is(409);
}

#[tokio::test]
async fn what_a_review_decided_on_is_not_reworded() {
    let scene = Scene::new().await;
    let objective = scene.objective("Marcher").await;
    let page = scene.at(&format!("/objectives/{objective}"));
    let nora = &scene.nursery.voice;
    scene
        .post(nora, &page, &[("version", "1"), ("title", "Marcher dehors")])
        .await
        .is(303);
    scene
        .post(
            &scene.coordinator,
            &page,
            &[("version", "1"), ("title", "Marcher vite")],
        )
        .await
        .is(409);

    let review = scene.id("insert into reviews (territory_id, partnership_id, state, held_on, synthesis) values ($1, $2, 'held', '2026-04-01', 'Bien') returning id", &[scene.territory, scene.plan]).await;
    scene.run("insert into decisions (territory_id, review_id, partnership_id, objective_id, outcome, remaining) values ($1, $2, $3, $4, 'continued', 'Les escaliers')", &[scene.territory, review, scene.plan, objective]).await;
    scene
        .get(nora, &page)
        .await
        .says("Les escaliers")
        .says("Un bilan s’est déjà prononcé")
        .keeps_quiet_about("Enregistrer la formulation");
    scene
        .post(nora, &page, &[("version", "2"), ("title", "Courir")])
        .await
        .is(403);
    assert_eq!(scene.text("select title from objectives").await, "Marcher dehors");
}

#[tokio::test]
async fn whoever_the_family_did_not_agree_to_finds_nothing() {
    let scene = Scene::new().await;
    let page = scene.at(&format!("/objectives/{}", scene.objective("Dormir").await));
    for hidden in [scene.at("/objectives/new"), page.clone()] {
        scene
            .get(&scene.school.voice, &hidden)
            .await
            .is(404)
            .keeps_quiet_about("Dormir");
        scene
            .get(&scene.stranger.voice, &hidden)
            .await
            .is(404)
            .keeps_quiet_about("Dormir");
    }
    scene
        .post(&scene.school.voice, &scene.at("/objectives/new"), &[("title", "Lire")])
        .await
        .is(404);
    scene
        .post(
            &scene.stranger.voice,
            &scene.at("/objectives/new"),
            &[("title", "Lire")],
        )
        .await
        .is(404);
    scene
        .get(
            &scene.nursery.voice,
            &scene.at(&format!("/objectives/{}", Uuid::new_v4())),
        )
        .await
        .is(404);
}

#[tokio::test]
async fn what_is_typed_is_kept_when_something_is_wrong_and_saved_once_when_sent_twice() {
    let scene = Scene::new().await;
    let nora = &scene.nursery.voice;
    let form = scene.at("/objectives/new");
    let long = "é".repeat(301);
    scene
        .post(nora, &form, &[("title", &long), ("success", "مرحبا 🙂")])
        .await
        .is(422)
        .says("مرحبا 🙂")
        .says("trop long");
    scene.post(nora, &form, &[("title", "a\0b")]).await.is(422);
    scene
        .post(
            nora,
            &form,
            &[("title", "Jouer"), ("need", &Uuid::new_v4().to_string())],
        )
        .await
        .is(422);
    let once = Uuid::new_v4().to_string();
    for _ in 0..2 {
        scene
            .post(nora, &form, &[("title", "Jouer"), ("once", &once)])
            .await
            .is(303);
    }
    assert_eq!(scene.text("select count(*)::text from objectives").await, "1");
}

#[tokio::test]
async fn an_objective_is_told_across_the_years_and_drawn_on_the_plans_page() {
    let scene = Scene::new().await;
    let (plan, territory) = (scene.plan, scene.territory);
    let first = scene.id("insert into objectives (territory_id, partnership_id, title, opened_on, state, closed_on) values ($1, $2, 'Manger <assise>', '2025-10-02', 'replaced', '2026-02-03') returning id", &[territory, plan]).await;
    let second = scene.id("insert into objectives (territory_id, partnership_id, title, opened_on, previous_id) values ($1, $2, 'Manger avec les autres', '2026-02-03', $3) returning id", &[territory, plan, first]).await;
    for (day, outcome, remaining) in [("2025-12-04", "continued", "Le soir"), ("2026-02-03", "adjusted", "")] {
        let review = scene.id(&format!("insert into reviews (territory_id, partnership_id, state, held_on, synthesis) values ($1, $2, 'held', '{day}', 'Bien') returning id"), &[territory, plan]).await;
        scene.run(&format!("insert into decisions (territory_id, review_id, partnership_id, objective_id, outcome, remaining) values ($1, $2, $3, $4, '{outcome}', '{remaining}')"), &[territory, review, plan, first]).await;
    }
    let page = scene
        .get(&scene.nursery.voice, &scene.at(&format!("/objectives/{second}")))
        .await;
    page.is(200)
        .says("<h3>2025</h3>")
        .says("<h3>2026</h3>")
        .says("Bilan du 4 décembre 2025")
        .says("Le soir")
        .says("ajusté ; il devient « Manger avec les autres »")
        // The version before has its page still.
        .says(&format!("/objectives/{first}\""));

    let plan = format!("/plans/{plan}");
    for person in [&scene.nursery.voice, &scene.mother.voice, &scene.coordinator] {
        scene
            .get(person, &plan)
            .await
            .is(200)
            .says("Le projet au fil du temps")
            .says("1 objectif et 2 bilans sur une ligne du temps")
            .says("La même histoire, en mots")
            .says("2 octobre 2025 : posé, « Manger &#60;assise&#62; »")
            .says("4 décembre 2025 : poursuivi");
    }
    // Nothing is drawn before something is set.
    let other = Scene::new().await;
    other
        .get(&other.nursery.voice, &format!("/plans/{}", other.plan))
        .await
        .is(200)
        .keeps_quiet_about("Le projet au fil du temps");
}
