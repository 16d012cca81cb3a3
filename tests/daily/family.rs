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
async fn each_partner_is_shown_with_what_it_looks_after_and_how_to_reach_it() {
    let scene = Scene::new().await;
    scene
        .action("Essayer la petite table", "2026-06-30", &scene.nursery)
        .await;
    scene.action("Une séance le mardi", "2026-06-30", &scene.camsp).await;
    let page = scene.get(&scene.mother.voice, &scene.family("")).await;
    page.is(200);
    let of = |name: &str| {
        let from = page
            .body
            .split(&format!("<h3 dir=\"auto\">{name}</h3>"))
            .nth(1)
            .expect("the partner");
        from.split("<h3 dir=").next().expect("its card").to_owned()
    };
    let nursery = of("Les Coquelicots");
    assert!(nursery.contains("Essayer la petite table"), "{nursery}");
    assert!(nursery.contains("tel:0561000000"), "{nursery}");
    assert!(!nursery.contains("Une séance le mardi"), "that is another’s: {nursery}");
    assert!(of("CAMSP du Lac").contains("Une séance le mardi"));
    // The letters of the mark are not read out: the name is.
    page.says("aria-hidden=\"true\">C</span>");
}

#[tokio::test]
async fn a_mother_says_with_her_voice_what_she_would_have_written() {
    let scene = Scene::new().await;
    let review = scene.review_planned_on("2026-05-22").await;
    let maya = &scene.mother.voice;
    let ask = "Dire ce que je souhaite avant la rencontre</a></li>";
    scene.get(maya, &scene.family("")).await.says(ask).says("voice=1");
    let form = scene.at(&format!("/documents/new?review={review}&voice=1"));
    scene
        .get(maya, &form)
        .await
        .is(200)
        .says("accept=\"audio/*\" capture=\"user\"")
        .says("Ma voix, le 15 mai 2026")
        .says("Qui le verra");
    let fields = [("title", "Ma voix"), ("review", &*review.to_string()), ("voice", "1")];
    // A drawing is no voice, whatever it is called.
    scene
        .sends(maya, &scene.at("/documents/new"), &fields, ("voix.mp3", b"%PDF-1.7\n"))
        .await
        .is(422)
        .says("n’est pas un son")
        .says("capture");
    scene
        .sends(
            maya,
            &scene.at("/documents/new"),
            &fields,
            ("voix.amr", b"#!AMR\n\0\0\0\0\0\0"),
        )
        .await
        .is(303);
    // It stands for her words, hers only; and it is saved as a file, never played.
    scene
        .get(maya, &scene.family(""))
        .await
        .keeps_quiet_about(ask)
        .says("Vous avez enregistré votre voix le");
    scene.get(&scene.father.voice, &scene.family("")).await.says(ask);
    let newest = "select id::text from documents order by attached_at desc limit 1";
    let document = format!("/documents/{}", scene.text(newest).await);
    let (status, headers, _) = scene.downloads(maya, &document).await;
    assert_eq!(status, 200);
    let disposition = headers["content-disposition"].to_str().expect("a header");
    assert!(disposition.starts_with("attachment;"), "{disposition}");
    assert_eq!(headers["content-type"], "audio/amr");
}

#[tokio::test]
async fn before_a_family_writes_it_reads_who_will_read_it() {
    let scene = Scene::new().await;
    let maya = &scene.mother.voice;
    let action = scene
        .action("Essayer la petite table", "2026-06-30", &scene.nursery)
        .await;
    let forms = ["/objectives/new", "/expectations", &format!("/actions/{action}")].map(|form| scene.at(form));
    for form in &forms {
        scene
            .get(maya, form)
            .await
            .is(200)
            .says("Qui va lire ceci : votre famille, la coordination, et CAMSP du Lac, Les Coquelicots.");
    }
    let withdraw = "update consents set withdrawn_at = now() where organisation_id = $1";
    for partner in [&scene.nursery, &scene.camsp] {
        scene.run(withdraw, &[partner.organisation]).await;
    }
    for form in &forms {
        scene.get(maya, form).await.says("Aucune structure, sans votre accord.");
    }
}

#[tokio::test]
async fn all_that_matters_is_on_a_page_to_print() {
    let scene = Scene::new().await;
    scene.objective("Manger à table").await;
    scene.review_planned_on("2026-05-22").await;
    let page = scene.get(&scene.mother.voice, &scene.family("/paper")).await;
    page.is(200)
        .says("Le projet de Lina")
        .says("vendredi 22 mai 2026")
        .says("Manger à table")
        .says("Les Coquelicots")
        .says("<bdi>05")
        .keeps_quiet_about("secret.example")
        .keeps_quiet_about("0699000000");
    // Printing does not hide what is new from who has not seen it on the page.
    let visits: i64 = sqlx::query_scalar("select count(*) from visits")
        .fetch_one(scene.base.owner.pool())
        .await
        .expect("a count");
    assert_eq!(visits, 0);
}

#[tokio::test]
async fn easy_to_read_is_the_choice_of_each_and_is_kept() {
    let scene = Scene::new().await;
    scene.review_planned_on("2026-05-22").await;
    let maya = &scene.mother.voice;
    let choice = [("easy", "on"), ("back", &*scene.family(""))];
    scene.get(maya, &scene.family("")).await.says("Lire en facile à lire");
    let done = scene.post(maya, "/account/easy", &choice).await;
    done.is(303);
    assert_eq!(done.location, scene.family("?done=easy-on"));
    scene
        .get(maya, &scene.family(""))
        .await
        .is(200)
        .says("La rencontre est ce jour :")
        .says("Écrivez ce que vous voulez pour votre enfant.")
        .says("Les Coquelicots")
        .keeps_quiet_about("secret.example")
        .keeps_quiet_about("0699000000");
    scene.get(maya, "/account").await.says("Revenir à la page habituelle");
    // The father reads his as he did.
    scene
        .get(&scene.father.voice, &scene.family(""))
        .await
        .keeps_quiet_about("La rencontre est ce jour :");
    scene
        .post(maya, "/account/easy", &[("back", "//elsewhere.example")])
        .await
        .is(303);
    scene
        .get(maya, &scene.family(""))
        .await
        .keeps_quiet_about("La rencontre est ce jour :");
}

#[tokio::test]
async fn a_family_page_is_for_its_own_guardians() {
    let scene = Scene::new().await;
    for page in ["", "/paper", "/consents", "/log"] {
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

/// The page on which the mother sees as that organisation does.
async fn seen_as(scene: &Scene, organisation: uuid::Uuid) -> String {
    let page = scene
        .get(
            &scene.mother.voice,
            &format!("/family/{}/as/{organisation}", scene.child),
        )
        .await;
    page.is(200).body.clone()
}

#[tokio::test]
async fn a_family_sees_the_plan_as_each_partner_sees_it() {
    let scene = Scene::new().await;
    for (who, words, health) in [
        (&scene.nursery.voice, "Elle a ri aux éclats", ""),
        (&scene.camsp.voice, "Un traitement nouveau", "on"),
    ] {
        let fields = [("words", words), ("seen_on", "2026-05-15"), ("health", health)];
        scene.post(who, &scene.at("/notes/new"), &fields).await.is(303);
    }
    let nursery = seen_as(&scene, scene.nursery.organisation).await;
    assert!(nursery.contains("Elle a ri aux éclats"), "{nursery}");
    assert!(
        !nursery.contains("Un traitement nouveau"),
        "health is not for a nursery: {nursery}"
    );
    let camsp = seen_as(&scene, scene.camsp.organisation).await;
    assert!(camsp.contains("Un traitement nouveau"), "{camsp}");
    // Without consent, nothing.
    let school = seen_as(&scene, scene.school.organisation).await;
    assert!(school.contains("ne voit rien du projet de Lina"), "{school}");
    // What is withdrawn is gone here as it is there.
    scene
        .run(
            "update consents set withdrawn_at = now() where organisation_id = $1",
            &[scene.nursery.organisation],
        )
        .await;
    let after = seen_as(&scene, scene.nursery.organisation).await;
    assert!(after.contains("ne voit rien du projet"), "{after}");
}

#[tokio::test]
async fn looking_as_a_partner_leaves_nothing_behind_and_is_the_familys_alone() {
    let scene = Scene::new().await;
    let address = format!("/family/{}/as/{}", scene.child, scene.nursery.organisation);
    let sessions = "select id from sessions order by id";
    let before: Vec<uuid::Uuid> = sqlx::query_scalar(sessions)
        .fetch_all(scene.base.owner.pool())
        .await
        .expect("sessions");
    let page = scene.get(&scene.mother.voice, &address).await;
    // The frame is still hers.
    page.is(200).says("Maya");
    let after: Vec<uuid::Uuid> = sqlx::query_scalar(sessions)
        .fetch_all(scene.base.owner.pool())
        .await
        .expect("sessions");
    assert_eq!(before, after);
    // It is logged as hers, not as the partner's.
    let opened: i64 = sqlx::query_scalar(
        "select count(*) from trail where act = 'opened' and child_id = $1 and person_id is distinct from $2",
    )
    .bind(scene.child)
    .bind(scene.mother.voice.id)
    .fetch_one(scene.base.owner.pool())
    .await
    .expect("a count");
    assert_eq!(opened, 0);
    for who in [&scene.nursery.voice, &scene.coordinator] {
        scene.get(who, &address).await.is(403);
    }
    scene.get(&scene.stranger.voice, &address).await.is(404);
    scene
        .run(
            "update accounts set closed_at = now() where person_id = $1",
            &[scene.nursery.voice.id],
        )
        .await;
    scene
        .get(&scene.mother.voice, &address)
        .await
        .says("Personne de cette structure n’a de compte");
}
