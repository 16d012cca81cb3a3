//! Children through the real router on a real database: none is lost from sight, each guardian is a
//! party of its own, and paper consents open and close what an organisation sees.

mod scene;
mod support;

use scene::{Scene, Visitor};
use uuid::Uuid;

/// Adds a child through the page and gives its identifier.
async fn add(claire: &Visitor, given: &str, family: &str, birth: &str) -> Uuid {
    let once = Uuid::new_v4().to_string();
    let fields = [
        ("given_name", given),
        ("family_name", family),
        ("birth_date", birth),
        ("once", &once),
    ];
    let answer = claire.post("/children/new", &fields).await;
    answer.is(303);
    answer
        .leads_to
        .trim_start_matches("/children/")
        .parse()
        .expect("the child's page")
}

async fn add_guardian(claire: &Visitor, child: Uuid, given: &str, email: &str) -> scene::Answer {
    let once = Uuid::new_v4().to_string();
    let fields = [
        ("given_name", given),
        ("family_name", "Martin"),
        ("relation", "mother"),
        ("email", email),
        ("once", &once),
    ];
    claire.post(&format!("/children/{child}/guardians"), &fields).await
}

#[tokio::test]
async fn a_child_is_found_without_its_accents_and_none_without_a_plan_is_lost() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    add(&claire, "Léa", "Martin", "2023-05-03").await;
    add(&claire, "Noé", "Durand", "2022-01-12").await;
    claire
        .get("/children")
        .await
        .is(200)
        .says("Martin Léa")
        .says("Durand Noé")
        .says("2 enfants");
    claire
        .get("/children?name=lea")
        .await
        .says("Martin Léa")
        .does_not_say("Durand");
    claire
        .get("/children?show=without")
        .await
        .says("Martin Léa")
        .says("Durand Noé");
    claire.get("/children?show=with").await.does_not_say("Martin");
    // A page past the end is the last one; wildcards are letters.
    claire.get("/children?page=99").await.is(200).says("Martin Léa");
    claire
        .get("/children?name=%25")
        .await
        .is(200)
        .says("Aucun enfant ne correspond");
}

#[tokio::test]
async fn what_is_wrong_is_said_and_what_was_typed_is_kept() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let wrong = claire
        .post("/children/new", &[("given_name", "Léa"), ("birth_date", "2031-01-01")])
        .await;
    wrong.is(422).says("dans l’avenir");
    assert!(wrong.text.contains("value=\"Léa\""));
    assert_eq!(scene.count("select count(*) from children").await, 0);
}

#[tokio::test]
async fn a_double_asks_first_and_the_same_form_twice_adds_once() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let once = Uuid::new_v4().to_string();
    let lea = [
        ("given_name", "Léa"),
        ("family_name", "Martin"),
        ("birth_date", "2023-05-03"),
        ("once", once.as_str()),
    ];
    let first = claire.post("/children/new", &lea).await;
    let second = claire.post("/children/new", &lea).await;
    assert_eq!(first.leads_to, second.is(303).leads_to);
    assert_eq!(scene.count("select count(*) from children").await, 1);
    let other = Uuid::new_v4().to_string();
    let mut twin = [
        ("given_name", "lea"),
        ("family_name", "MARTIN"),
        ("birth_date", "03/05/2023"),
        ("once", other.as_str()),
        ("twin", ""),
    ];
    claire.post("/children/new", &twin).await.is(422).says("déjà connu");
    twin[4].1 = "on";
    claire.post("/children/new", &twin).await.is(303);
    assert_eq!(scene.count("select count(*) from children").await, 2);
}

#[tokio::test]
async fn two_who_edit_at_once_do_not_overwrite_each_other() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let lea = add(&claire, "Léa", "Martin", "2023-05-03").await;
    let edit = format!("/children/{lea}/edit");
    let fields = |given: &'static str| {
        [
            ("given_name", given),
            ("family_name", "Martin"),
            ("birth_date", "2023-05-03"),
            ("version", "1"),
        ]
    };
    claire.post(&edit, &fields("Léa-Rose")).await.is(303);
    claire.post(&edit, &fields("Léana")).await.is(409);
    assert_eq!(
        scene
            .text("select given_name from children where id = $1", lea)
            .await
            .as_deref(),
        Some("Léa-Rose")
    );
}

#[tokio::test]
async fn a_file_is_hidden_from_who_is_no_party_and_its_log_says_who_opened_it() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let lea = add(&claire, "Léa", "Martin", "2023-05-03").await;
    let page = format!("/children/{lea}");
    claire.get(&page).await.is(200).says("Léa Martin");
    nadia.get(&page).await.is(404);
    nadia.get(&format!("{page}/log")).await.is(404);
    nadia.get("/children").await.is(403);
    let log = claire.get(&format!("{page}/log")).await;
    log.is(200)
        .says("Claire Roux")
        .says("coordination du territoire")
        .says("a ouvert l’identité de l’enfant");
    // Who was refused stands there too, and did not see anything.
    log.says("Nadia Benali").says("s’est vu refuser une page du dossier");
}

#[tokio::test]
async fn guardians_are_each_their_own_and_one_that_ended_sees_no_more() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let lea = add(&claire, "Léa", "Martin", "2023-05-03").await;
    add_guardian(&claire, lea, "Sophie", "").await.is(303);
    add_guardian(&claire, lea, "Sophie", "not an address").await.is(422);
    let guardian: Uuid = scene
        .insert("select id from guardians where child_id = $1", &[lea], &[])
        .await;
    claire
        .get(&format!("/children/{lea}"))
        .await
        .says("Sophie Martin")
        .says("Mère");
    claire
        .post(&format!("/children/{lea}/guardians/{guardian}/end"), &[])
        .await
        .is(303);
    claire.get(&format!("/children/{lea}/guardians")).await.says("jusqu’au");
    // Ended once.
    claire
        .post(&format!("/children/{lea}/guardians/{guardian}/end"), &[])
        .await
        .is(404);
}

#[tokio::test]
async fn a_guardian_with_an_address_gets_an_account_and_is_known_again_for_a_brother() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let lea = add(&claire, "Léa", "Martin", "2023-05-03").await;
    let tom = add(&claire, "Tom", "Martin", "2021-05-03").await;
    let opened = add_guardian(&claire, lea, "Sophie", "sophie@example.org").await;
    let sophie = scene.enters("sophie@example.org", &opened).await.expect("signed in");
    add_guardian(&claire, tom, "Sophie", "sophie@example.org").await.is(303);
    add_guardian(&claire, tom, "Sophie", "sophie@example.org")
        .await
        .is(422)
        .says("déjà inscrite");
    assert_eq!(scene.count("select count(distinct person_id) from guardians").await, 1);
    sophie.get("/family").await.is(200).says("Léa").says("Tom");
}

#[tokio::test]
async fn a_consent_on_paper_opens_the_plan_and_withdrawing_it_closes_it_at_once() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let lea = add(&claire, "Léa", "Martin", "2023-05-03").await;
    add_guardian(&claire, lea, "Sophie", "").await.is(303);
    let guardian = scene
        .insert("select id from guardians where child_id = $1", &[lea], &[])
        .await;
    let (once, host, child) = (Uuid::new_v4().to_string(), creche.to_string(), lea.to_string());
    let begun = claire
        .post(
            "/plans/new",
            &[
                ("child", &child),
                ("host", &host),
                ("start", "2026-01-01"),
                ("reviews_per_year", "3"),
                ("once", &once),
            ],
        )
        .await;
    begun.is(303);
    let plan = begun.leads_to.trim_end_matches("/steps").to_owned();
    nadia.get(&plan).await.is(404);

    let consents = format!("/children/{lea}/consents");
    let (once, guardian) = (Uuid::new_v4().to_string(), guardian.to_string());
    let paper = [
        ("organisation", host.as_str()),
        ("guardian", &guardian),
        ("scopes", "contributions"),
        ("given_on", "2026-05-30"),
        ("once", &once),
    ];
    // Only the coordination writes it down.
    nadia.post(&consents, &paper).await.is(404);
    claire.post(&consents, &paper).await.is(303);
    claire.get(&consents).await.says("sur papier, noté par Claire Roux");
    nadia.get(&plan).await.is(200).says("Léa Martin");
    nadia.post(&consents, &paper).await.is(403);

    let consent = scene
        .insert("select id from consents where child_id = $1", &[lea], &[])
        .await;
    claire
        .post(&format!("{consents}/{consent}/withdraw"), &[])
        .await
        .is(303);
    nadia.get(&plan).await.is(404);
    claire.get(&consents).await.says("Accords passés").says("Retiré le");
}

#[tokio::test]
async fn what_a_guardian_agreed_to_itself_is_not_the_coordinations_to_withdraw() {
    let database = support::world::world().await;
    let app = maillage::app::App::new(
        database.application.clone(),
        maillage::clock::Clock::System,
        maillage::app::Settings::default(),
    );
    let router = maillage::app::router(app).expect("a router");
    let (child, consent) = (support::world::id("child"), support::world::id("consent"));
    let request = axum::http::Request::post(format!("/children/{child}/consents/{consent}/withdraw"))
        .header(
            "cookie",
            format!("maillage_session={}", support::world::token("coordinator")),
        )
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(axum::body::Body::empty())
        .unwrap();
    let answer = tower::ServiceExt::oneshot(router, request).await.unwrap();
    assert_eq!(answer.status(), 403);
    let stands: bool = sqlx::query_scalar("select withdrawn_at is null from consents where id = $1")
        .bind(consent)
        .fetch_one(database.owner.pool())
        .await
        .unwrap();
    assert!(stands);
}
