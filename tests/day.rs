//! The coordinator's day through the real router on a real database: what presses first, how late in
//! words, and never « all is well » when nobody looked.

mod scene;
mod support;

use scene::{Scene, Visitor};
use uuid::Uuid;

/// Runs the scan of a day, as the scheduler does each morning.
async fn scan(scene: &Scene, day: &str) {
    sqlx::query("select access.scan($1::date, 'Europe/Paris')")
        .bind(day.parse::<chrono::NaiveDate>().unwrap())
        .execute(scene.owner())
        .await
        .unwrap();
}

/// A running plan of a child, since a day.
async fn plan(scene: &Scene, claire: &Visitor, given: &str, start: &str) -> Uuid {
    let host = scene
        .organisation("nursery", &format!("Crèche de {given}"))
        .await
        .to_string();
    let once = Uuid::new_v4().to_string();
    let fields = [
        ("given_name", given),
        ("family_name", "Martin"),
        ("birth_date", "2023-05-03"),
        ("host", &host),
        ("start", start),
        ("reviews_per_year", "3"),
        ("once", &once),
    ];
    let answer = claire.post("/plans/new", &fields).await;
    answer.is(303);
    let plan: Uuid = answer
        .leads_to
        .trim_start_matches("/plans/")
        .trim_end_matches("/steps")
        .parse()
        .unwrap();
    let statement = "update plans set referent_id = $2 where partnership_id = $1 returning partnership_id";
    scene.insert(statement, &[plan, claire.person], &[]).await;
    scene
        .insert(
            "update partnerships set imported = true where id = $1 returning id",
            &[plan],
            &[],
        )
        .await;
    scene
        .insert(
            "update partnerships set state = 'active' where id = $1 returning id",
            &[plan],
            &[],
        )
        .await;
    plan
}

#[tokio::test]
async fn nothing_pressing_is_said_only_once_somebody_looked() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    claire
        .get("/day")
        .await
        .is(200)
        .does_not_say("Rien ne presse")
        .says("jamais eu lieu");
    scan(&scene, "2026-05-31").await;
    claire
        .get("/day")
        .await
        .does_not_say("Rien ne presse")
        .says("pas encore eu lieu aujourd’hui");
    scan(&scene, "2026-06-01").await;
    claire
        .get("/day")
        .await
        .says("Rien ne presse aujourd’hui")
        .says("Dernier examen");
}

#[tokio::test]
async fn the_most_late_comes_first_and_says_how_late() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    // Their first four months ended on 10 May and on 15 March; the third has until 24 June.
    plan(&scene, &claire, "Léa", "2026-01-11").await;
    plan(&scene, &claire, "Noé", "2025-11-16").await;
    plan(&scene, &claire, "Zoé", "2026-02-25").await;
    scan(&scene, "2026-06-01").await;
    let day = claire.get("/day").await;
    day.is(200)
        .says("En retard de 3 semaines")
        .says("En retard de 2 mois")
        .says("Il reste 3 semaines");
    let words = day.words();
    let place = |name: &str| words.find(name).unwrap_or_else(|| panic!("{name} is not there"));
    assert!(place("Noé Martin") < place("Léa Martin") && place("Léa Martin") < place("Zoé Martin"));
    claire
        .get("/day?show=due")
        .await
        .says("Zoé Martin")
        .does_not_say("Noé Martin");
    claire
        .get("/day?q=noe")
        .await
        .says("Noé Martin")
        .does_not_say("Léa Martin");
    claire.get("/day?q=nobody").await.says("Rien ne correspond");
    claire.get("/day?order=name&page=9").await.says("Léa Martin");
}

#[tokio::test]
async fn a_flag_is_closed_with_a_reason_and_does_not_come_back() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let lea = plan(&scene, &claire, "Léa", "2026-01-11").await;
    scan(&scene, "2026-06-01").await;
    let flag = scene
        .insert(
            "select id from flags where partnership_id = $1 and kind = 'review_missing'",
            &[lea],
            &[],
        )
        .await;
    let close = format!("/flags/{flag}/close");
    claire.get(&close).await.is(200).says("Bilan manquant");
    claire.post(&close, &[("reason", " ")]).await.is(422);
    assert_eq!(
        scene.count("select count(*) from flags where closed_at is null").await,
        1
    );
    claire
        .post(&close, &[("reason", "La famille a déménagé.")])
        .await
        .is(303);
    claire.post(&close, &[("reason", "Encore.")]).await.is(409);
    scan(&scene, "2026-06-01").await;
    assert_eq!(
        scene.count("select count(*) from flags where closed_at is null").await,
        0
    );
    claire.get("/day").await.does_not_say("En retard");
}

#[tokio::test]
async fn a_flag_of_elsewhere_is_not_found_and_others_have_no_such_page() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let lea = plan(&scene, &claire, "Léa", "2026-01-11").await;
    scan(&scene, "2026-06-01").await;
    let flag = scene
        .insert("select id from flags where partnership_id = $1", &[lea], &[])
        .await;
    let elsewhere = Uuid::new_v4();
    scene.add_territory(elsewhere, "Ariège").await;
    let odile = scene.coordinator(elsewhere, "Odile Blanc").await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    odile
        .post(&format!("/flags/{flag}/close"), &[("reason", "Non.")])
        .await
        .is(404);
    odile.get("/day").await.is(200).does_not_say("Léa");
    nadia.get("/day").await.is(403);
    nadia
        .post(&format!("/flags/{flag}/close"), &[("reason", "Non.")])
        .await
        .is(403);
    assert_eq!(
        scene.count("select count(*) from flags where closed_at is null").await,
        1
    );
}

#[tokio::test]
async fn meetings_late_actions_and_long_suspensions_wait_too() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let lea = plan(&scene, &claire, "Léa", "2026-05-01").await;
    let ids = [scene.territory, lea];
    let review = "insert into reviews (territory_id, partnership_id, planned_on, place) values ($1, $2, '2026-06-04', 'Crèche') returning id";
    scene.insert(review, &ids, &[]).await;
    let passed =
        "insert into reviews (territory_id, partnership_id, planned_on) values ($1, $2, '2026-05-20') returning id";
    scene.insert(passed, &ids, &[]).await;
    let action = "insert into actions (territory_id, partnership_id, title, due_on) values ($1, $2, 'Une chaise adaptée', '2026-05-11') returning id";
    scene.insert(action, &ids, &[]).await;
    let suspension = "insert into suspensions (territory_id, partnership_id, start_on, reason) values ($1, $2, '2026-02-01', 'illness') returning id";
    scene.insert(suspension, &ids, &[]).await;
    scan(&scene, "2026-06-01").await;
    let day = claire.get("/day").await;
    day.says("Bilan prévu jeudi 4 juin 2026")
        .says("dites s’il a eu lieu")
        .says("Une chaise adaptée")
        .says("Suspendu depuis 4 mois");
    day.does_not_say("Rien ne presse");
}

#[tokio::test]
async fn a_new_territory_is_led_from_an_empty_directory_to_its_first_review() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    claire.get("/day").await.is(200).says("Premiers pas du territoire");
    let steps = claire.get("/first-steps").await;
    steps.is(200).says("Fait : 0 sur 7.");
    assert_eq!(steps.words().matches("À faire maintenant").count(), 1);

    // An organisation, a child, a plan that runs: neither a professional nor a family can sign in yet.
    let lea = plan(&scene, &claire, "Léa", "2026-01-11").await;
    claire.get("/first-steps").await.says("Fait : 4 sur 7.");
    scene
        .insert(
            "insert into reviews (territory_id, partnership_id, planned_on)
             select territory_id, id, '2026-06-20' from partnerships where id = $1 returning id",
            &[lea],
            &[],
        )
        .await;
    claire.get("/first-steps").await.says("Fait : 5 sur 7.");
}

#[tokio::test]
async fn each_page_says_what_it_is_and_what_one_does_there() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    claire
        .get("/day")
        .await
        .says("Un bilan en retard ne peut pas en disparaître tout seul.")
        .says("Prenez la première ligne et suivez son lien.");
    claire
        .get("/help")
        .await
        .is(200)
        .says("Projet d’accueil personnalisé (PAP)");
}
