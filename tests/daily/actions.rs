//! Actions, their joint evaluation, the family's opinion; progress notes and who reads them.

use crate::scene::Scene;

#[tokio::test]
async fn an_action_has_several_responsible_partners_and_is_edited_by_a_member() {
    let scene = Scene::new().await;
    let nora = &scene.nursery.voice;
    let (nursery, camsp) = (scene.nursery.id.to_string(), scene.camsp.id.to_string());
    let objective = scene.objective("Manger à table").await.to_string();
    scene
        .get(nora, &scene.at("/actions/new"))
        .await
        .is(200)
        .says("Manger à table")
        .says("CAMSP du Lac");
    scene
        .post(nora, &scene.at("/actions/new"), &[("title", "Petite table")])
        .await
        .is(422)
        .says("au moins un partenaire")
        .says("Petite table");
    let fields = [
        ("title", "Petite table"),
        ("objective", objective.as_str()),
        ("due_on", "2026-04-24"),
        ("members", &nursery),
        ("members", &camsp),
    ];
    scene.post(nora, &scene.at("/actions/new"), &fields).await.is(303);

    let page = scene.at(&format!(
        "/actions/{}",
        scene.text("select id::text from actions").await
    ));
    scene
        .get(&scene.camsp.voice, &page)
        .await
        .is(200)
        .says("CAMSP du Lac, Les Coquelicots")
        .says("En retard de 3 semaines");
    scene
        .post(
            &scene.camsp.voice,
            &page,
            &[
                ("version", "1"),
                ("title", "Petite table au goûter"),
                ("members", &camsp),
            ],
        )
        .await
        .is(303);
    assert_eq!(
        scene
            .text("select string_agg(member_id::text, ' ') from action_members")
            .await,
        camsp
    );
    scene
        .post(
            nora,
            &page,
            &[("version", "1"), ("title", "Trop tard"), ("members", &nursery)],
        )
        .await
        .is(409);
    scene
        .post(
            &scene.mother.voice,
            &page,
            &[("version", "2"), ("title", "Non"), ("members", &camsp)],
        )
        .await
        .is(403);
    scene.get(&scene.school.voice, &page).await.is(404);
}

#[tokio::test]
async fn an_action_ends_with_words_and_the_family_alone_gives_its_opinion() {
    let scene = Scene::new().await;
    let page = scene.at(&format!(
        "/actions/{}",
        scene.action("Petite table", "2026-05-01", &scene.nursery).await
    ));
    let close = format!("{page}/close");
    scene
        .post(
            &scene.nursery.voice,
            &close,
            &[("version", "1"), ("state", "done"), ("closed_on", "2026-05-15")],
        )
        .await
        .is(422);
    scene
        .post(
            &scene.nursery.voice,
            &close,
            &[
                ("version", "1"),
                ("state", "done"),
                ("closed_on", "2026-05-16"),
                ("evaluation", "Bien"),
            ],
        )
        .await
        .is(422)
        .says("n’est pas encore venu");
    scene
        .post(
            &scene.nursery.voice,
            &close,
            &[
                ("version", "1"),
                ("state", "done"),
                ("closed_on", "2026-05-15"),
                ("evaluation", "Elle mange assise"),
            ],
        )
        .await
        .is(303);
    scene
        .post(
            &scene.camsp.voice,
            &close,
            &[
                ("version", "2"),
                ("state", "done"),
                ("closed_on", "2026-05-15"),
                ("evaluation", "Encore"),
            ],
        )
        .await
        .is(409);

    let opinion = format!("{page}/opinion");
    scene
        .post(&scene.nursery.voice, &opinion, &[("opinion", "Ils sont contents")])
        .await
        .is(403);
    scene
        .post(&scene.coordinator, &opinion, &[("opinion", "Ils sont contents")])
        .await
        .is(403);
    scene
        .post(&scene.stranger.voice, &opinion, &[("opinion", "Bof")])
        .await
        .is(404);
    scene
        .post(
            &scene.mother.voice,
            &opinion,
            &[("opinion", "À la maison aussi\r\nun peu"), ("was", "")],
        )
        .await
        .is(303);
    scene
        .post(
            &scene.father.voice,
            &opinion,
            &[("opinion", "Pas chez moi"), ("was", "")],
        )
        .await
        .is(409);
    scene
        .post(
            &scene.father.voice,
            &opinion,
            &[
                ("opinion", "À la maison aussi, pas chez moi"),
                ("was", "À la maison aussi\r\nun peu"),
            ],
        )
        .await
        .is(303);
    scene
        .get(&scene.nursery.voice, &page)
        .await
        .says("Elle mange assise")
        .says("À la maison aussi, pas chez moi");
}

#[tokio::test]
async fn no_statement_of_the_application_writes_the_familys_opinion() {
    let scene = Scene::new().await;
    scene.action("Petite table", "2026-05-01", &scene.nursery).await;
    let refused = sqlx::query("update actions set family_opinion = 'Volé'")
        .execute(scene.base.application.pool())
        .await;
    assert!(refused.unwrap_err().to_string().contains("permission denied"));
}

#[tokio::test]
async fn a_note_says_who_will_read_it_and_those_do() {
    let scene = Scene::new().await;
    let form = scene.get(&scene.nursery.voice, &scene.at("/notes/new")).await;
    form.is(200)
        .says("value=\"2026-05-15\"")
        .says("La famille, la coordination et")
        .says("CAMSP du Lac, Les Coquelicots")
        .keeps_quiet_about("École des Tilleuls");
    scene
        .post(
            &scene.nursery.voice,
            &scene.at("/notes/new"),
            &[("words", "Demain"), ("seen_on", "2026-05-16")],
        )
        .await
        .is(422)
        .says("Demain");
    let noted = scene
        .post(
            &scene.nursery.voice,
            &scene.at("/notes/new"),
            &[("words", "Elle a goûté la purée"), ("seen_on", "2026-05-14")],
        )
        .await;
    noted.is(303);
    assert_eq!(noted.location, "/mine?done=note-added");
    let page = scene.at(&format!("/notes/{}", scene.text("select id::text from notes").await));
    scene
        .get(&scene.nursery.voice, &page)
        .await
        .is(200)
        .says("Elle a goûté la purée");
    // Read by another party, and not its to correct.
    scene.get(&scene.camsp.voice, &page).await.is(403);
    scene
        .post(
            &scene.camsp.voice,
            &page,
            &[("version", "1"), ("words", "Non"), ("seen_on", "2026-05-14")],
        )
        .await
        .is(403);
    scene.get(&scene.mother.voice, &page).await.is(403);
    scene.get(&scene.school.voice, &page).await.is(404);
    scene.get(&scene.stranger.voice, &page).await.is(404);
    scene
        .post(
            &scene.nursery.voice,
            &page,
            &[
                ("version", "1"),
                ("words", "Elle a goûté la compote"),
                ("seen_on", "2026-05-14"),
            ],
        )
        .await
        .is(303);
    scene
        .post(
            &scene.nursery.voice,
            &page,
            &[("version", "1"), ("words", "Trop tard"), ("seen_on", "2026-05-14")],
        )
        .await
        .is(409);
    assert_eq!(scene.text("select words from notes").await, "Elle a goûté la compote");
}

#[tokio::test]
async fn a_health_note_stays_with_those_every_guardian_named() {
    let scene = Scene::new().await;
    // The father has not named the CAMSP for health: nobody but the family reads.
    scene
        .post(
            &scene.mother.voice,
            &scene.at("/notes/new"),
            &[
                ("words", "Sa nouvelle sonde"),
                ("seen_on", "2026-05-14"),
                ("health", "on"),
            ],
        )
        .await
        .is(303);
    let page = scene.at(&format!("/notes/{}", scene.text("select id::text from notes").await));
    for person in [&scene.nursery.voice, &scene.camsp.voice] {
        scene.get(person, &page).await.is(404).keeps_quiet_about("sonde");
    }
    // The father reads it, and it is not his to correct.
    scene.get(&scene.father.voice, &page).await.is(403);
    let organisation = scene.camsp.organisation.to_string();
    scene
        .post(
            &scene.father.voice,
            &scene.family("/consents"),
            &[
                ("organisation", &organisation),
                ("scopes", "contributions"),
                ("scopes", "health"),
            ],
        )
        .await
        .is(303);
    scene.get(&scene.camsp.voice, &page).await.is(403);
    scene.get(&scene.nursery.voice, &page).await.is(404);
    scene.get(&scene.coordinator, &scene.at("/notes/new")).await.is(403);
}

#[tokio::test]
async fn an_action_shows_what_each_has_seen_of_it() {
    let scene = Scene::new().await;
    let action = scene.action("Petite table", "2026-06-01", &scene.nursery).await;
    let of_it = action.to_string();
    for (who, words, about) in [
        (&scene.nursery.voice, "Elle reste assise", of_it.as_str()),
        (&scene.mother.voice, "À la maison aussi", of_it.as_str()),
        (&scene.camsp.voice, "Elle marche", ""),
    ] {
        let fields = [("words", words), ("seen_on", "2026-05-15"), ("action", about)];
        scene.post(who, &scene.at("/notes/new"), &fields).await.is(303);
    }
    let page = scene
        .get(&scene.camsp.voice, &scene.at(&format!("/actions/{action}")))
        .await;
    page.is(200)
        .says("Elle reste assise")
        .says("À la maison aussi")
        .keeps_quiet_about("Elle marche");
}
