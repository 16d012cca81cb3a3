//! The search: what each person finds, and that nobody finds what is not theirs to see, by a name, a
//! word, a count or a link.

use crate::scene::{Answer, Person, Scene};

impl Scene {
    /// Objectives, minutes and namesakes, here and in another territory.
    async fn told_at_length(&self) -> Person {
        self.objective("Manger avec les autres <b>enfants</b>").await;
        let review = self.review_planned_on("2026-04-02").await;
        self.run("update reviews set state = 'held', held_on = planned_on, synthesis = 'Elle mangeait peu. Désormais la purée d’épinards passe, à la cuillère.' where id = $1", &[review]).await;
        self.elsewhere_too().await
    }

    /// Another territory with a child of the same name, the same words, and its own coordinator.
    async fn elsewhere_too(&self) -> Person {
        let there = self
            .id("insert into territories (name) values ('Ariège') returning id", &[])
            .await;
        let coordinator = self.somebody(there, "Odile", "Ailleurs").await;
        self.run(
            "insert into coordinators (territory_id, person_id) values ($1, $2)",
            &[there, coordinator.id],
        )
        .await;
        let nursery = self.id("insert into organisations (territory_id, kind, name, commune) values ($1, 'nursery', 'Les Coquelicots de Foix', 'Foix') returning id", &[there]).await;
        for _ in 0..12 {
            let child = self.id("insert into children (territory_id, given_name, family_name, birth_date) values ($1, 'Lina', 'Secrète', '2023-01-01') returning id", &[there]).await;
            let plan = self.id("insert into partnerships (territory_id, kind, reference, start_on, state) values ($1, 'plan', 'PAP-2026-' || left(gen_random_uuid()::text, 4), '2026-01-05', 'active') returning id", &[there]).await;
            self.run(
                "insert into plans (partnership_id, territory_id, child_id, host_id) values ($1, $2, $3, $4)",
                &[plan, there, child, nursery],
            )
            .await;
            self.run("insert into objectives (territory_id, partnership_id, title, opened_on) values ($1, $2, 'Manger la purée secrète', '2026-01-05')", &[there, plan]).await;
            self.run("insert into reviews (territory_id, partnership_id, state, held_on, synthesis) values ($1, $2, 'held', '2026-04-02', 'Une purée secrète.')", &[there, plan]).await;
        }
        coordinator
    }

    async fn searches(&self, person: &Person, words: &str) -> Answer {
        let answer = self
            .get(person, &format!("/search?q={}", maillage::web::encode(words)))
            .await;
        answer.is(200);
        answer
    }
}

/// The part of the page that holds what was found.
fn found(answer: &Answer) -> &str {
    answer.body.split("<main").nth(1).expect("a page")
}

#[tokio::test]
async fn a_coordinator_finds_a_name_with_its_errors_and_a_text_by_its_stems() {
    let scene = Scene::new().await;
    scene.told_at_length().await;
    let claire = &scene.coordinator;
    let child = format!("href=\"/children/{}\"", scene.child);
    for typed in [
        "Lina",
        "lina exemple",
        "EXEMPLE Lina",
        "Lína",
        "lin",
        "Lian Exemple",
        "exmple",
    ] {
        let page = scene.searches(claire, typed).await;
        assert!(
            found(&page).contains(&child),
            "« {typed} » finds Lina: {}",
            found(&page)
        );
    }
    scene
        .searches(claire, "lina")
        .await
        .says("<mark>Lina</mark>")
        .says("value=\"lina\"");
    for typed in ["coquelicot", "Les Coquelicots"] {
        scene.searches(claire, typed).await.says("<mark>Coquelicots</mark>");
    }
    // Found all the same, and not what was typed.
    scene.searches(claire, "coqueliquots").await.says("Les Coquelicots</a>");
    for typed in ["PAP-2026-0001", "pap-2026-0001", "2026-0001"] {
        scene
            .searches(claire, typed)
            .await
            .says("PAP-2026-0001")
            .says(&format!("href=\"/plans/{}\"", scene.plan));
    }
    for typed in ["manger", "mangera", "MANGÉ"] {
        let page = scene.searches(claire, typed).await;
        page.says("<mark>Manger</mark> avec les autres &#60;b&#62;enfants")
            .says("<mark>mangeait</mark> peu");
    }
    for typed in ["épinards", "epinard", "purée cuillère"] {
        scene
            .searches(claire, typed)
            .await
            .says("Bilan du 2 avril 2026")
            .says("<mark>");
    }
    // Every word that is typed is meant.
    scene
        .searches(claire, "purée girafe")
        .await
        .says("Rien de ce que vous pouvez voir");
}

#[tokio::test]
async fn nobody_finds_what_is_not_theirs_to_see() {
    let scene = Scene::new().await;
    let odile = scene.told_at_length().await;
    let words = [
        "Lina",
        "Exemple",
        "manger",
        "purée",
        "épinards",
        "PAP-2026",
        "2026",
        "Coquelicots",
        "Noé",
    ];
    let secrets_here = [
        "Exemple",
        "PAP-2026-0001",
        "épinards",
        "avec les autres",
        "CAMSP du Lac",
        "/family/",
    ];
    for typed in words {
        // The school was invited, without the family's agreement; another family; the other territory.
        for (person, secrets) in [
            (
                &scene.school.voice,
                &[
                    "Exemple",
                    "0001",
                    "épinards</",
                    "avec les autres",
                    "Secrète",
                    "secrète",
                    "Foix",
                ][..],
            ),
            (
                &scene.stranger.voice,
                &[
                    "Lina</",
                    "Lina ",
                    "0001",
                    "épinards</",
                    "avec les autres",
                    "Secrète",
                    "secrète",
                    "Coquelicots</mark>",
                ],
            ),
            (&odile, &secrets_here),
            (
                &scene.coordinator,
                &["Secrète", "secrète", "Foix", "Il y en a d’autres"],
            ),
            (
                &scene.mother.voice,
                &["Secrète", "secrète", "Foix", "Noé Exemple", "Il y en a d’autres"],
            ),
            (
                &scene.nursery.voice,
                &["Secrète", "secrète", "Foix", "Noé Exemple", "Il y en a d’autres"],
            ),
        ] {
            let page = scene.searches(person, typed).await;
            // What was typed is on the page, in the box and above: it is not what was found.
            let lists = found(&page).split("</h1>").nth(1).expect("a heading");
            for secret in secrets {
                assert!(!lists.contains(secret), "« {typed} » gives {secret:?} away: {lists}");
            }
        }
    }
    // Of the other territory's dozen, none is counted here; there they are more than are shown.
    scene.searches(&odile, "Lina").await.says("Il y en a d’autres");
}

#[tokio::test]
async fn each_finds_its_own_and_loses_it_with_the_consent() {
    let scene = Scene::new().await;
    scene.told_at_length().await;
    scene
        .searches(&scene.mother.voice, "lina")
        .await
        .says(&format!("href=\"/family/{}\"", scene.child));
    scene
        .searches(&scene.mother.voice, "épinards")
        .await
        .says("Bilan du 2 avril 2026");
    let nora = &scene.nursery.voice;
    scene
        .searches(nora, "lina")
        .await
        .says(&format!("href=\"/children/{}\"", scene.child));
    scene.searches(nora, "manger").await.says("avec les autres");
    scene
        .run(
            "update consents set withdrawn_at = now() where organisation_id = $1",
            &[scene.nursery.organisation],
        )
        .await;
    for typed in ["lina", "manger", "épinards", "PAP-2026-0001"] {
        let page = scene.searches(nora, typed).await;
        page.says("Rien de ce que vous pouvez voir");
    }
    // The directory stays open to a professional.
    scene.searches(nora, "camsp").await.says("du Lac");
}

#[tokio::test]
async fn anything_may_be_typed() {
    let scene = Scene::new().await;
    scene.told_at_length().await;
    for typed in [
        "",
        " ",
        "a",
        "é",
        "'",
        "%",
        "__",
        "\\",
        "\0",
        "🙂🙂",
        "!&|():*<->\"",
        "\"",
        "or",
        "-lina",
        "le la les",
        "<script>alert(1)</script>",
        "مرحبا",
    ] {
        let page = scene.searches(&scene.coordinator, typed).await;
        page.keeps_quiet_about("<script>alert");
        assert_eq!(found(&page).contains("Exemple</"), typed == "-lina", "{typed}");
    }
    scene
        .searches(&scene.coordinator, "a")
        .await
        .says("au moins deux lettres");
    scene.searches(&scene.coordinator, &"lina ".repeat(5000)).await;
    scene
        .get(&scene.coordinator, "/search")
        .await
        .is(200)
        .says("au moins deux lettres");
}
