//! On whose behalf one acts: whoever has several functions acts in one at a time, sees what belongs to that
//! one, and is logged as that. One function: nothing is asked.

mod scene;
mod support;

use std::collections::BTreeSet;

use scene::{Scene, Visitor};
use sha2::{Digest, Sha256};
use sqlx::{Postgres, Row, Transaction};
use uuid::Uuid;

/// Nadia works at the crèche and at the CAMSP, and is the mother of Léa, whose plan the CAMSP takes part in.
/// Karim works at the crèche only. Both are partners of « Passerelle », the crèche alone of « Éveil ».
struct Story {
    scene: Scene,
    nadia: Visitor,
    karim: Visitor,
    creche: Uuid,
    camsp: Uuid,
    lea: Uuid,
    plan: Uuid,
    bridge: Uuid,
    waking: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let here = scene.territory;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let camsp = scene.organisation("camsp", "CAMSP du Canal").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let karim = scene.professional(creche, "Karim Roux").await;
    let works = "insert into professionals (territory_id, organisation_id, person_id, function)
                 values ($1, $2, $3, 'psychologue') returning id";
    scene.insert(works, &[here, camsp, nadia.person], &[]).await;
    let lea = "insert into children (territory_id, given_name, family_name, birth_date)
               values ($1, 'Léa', 'Benali', '2023-05-03') returning id";
    let lea = scene.insert(lea, &[here], &[]).await;
    let mother = "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'mother') returning id";
    let mother = scene.insert(mother, &[here, lea, nadia.person], &[]).await;
    let plan = "insert into partnerships (territory_id, kind, reference, need, common_objective, start_on, imported, state)
                values ($1, 'plan', 'PAP-1', 'Grandir', 'Une journée ordinaire', '2026-01-01', true, 'active') returning id";
    let plan = scene.insert(plan, &[here], &[]).await;
    let terms = "insert into plans (territory_id, partnership_id, child_id, host_id, referent_id)
                 values ($1, $2, $3, $4, $5) returning partnership_id";
    scene.insert(terms, &[here, plan, lea, camsp, nadia.person], &[]).await;
    scene.member(plan, camsp).await;
    let consent = "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes)
                   values ($1, $2, $3, $4, '{plan,contributions}') returning id";
    scene.insert(consent, &[here, lea, camsp, mother], &[]).await;
    let (bridge, waking) = (scene.partnership("Passerelle").await, scene.partnership("Éveil").await);
    for (partnership, organisation) in [(bridge, creche), (bridge, camsp), (waking, creche)] {
        scene.member(partnership, organisation).await;
    }
    sqlx::query("update partnerships set state = 'active', imported = true")
        .execute(scene.owner())
        .await
        .unwrap();
    Story {
        scene,
        nadia,
        karim,
        creche,
        camsp,
        lea,
        plan,
        bridge,
        waking,
    }
}

impl Story {
    fn of(&self, organisation: Uuid) -> String {
        format!("organisation.{organisation}")
    }

    async fn acts_as(&self, capacity: &str) {
        let fields = [("capacity", capacity), ("next", "/")];
        self.nadia.post("/acting", &fields).await.is(303).leads("/");
    }

    fn note_form(&self, partnership: Uuid) -> String {
        format!("/partnerships/{partnership}/notes/new")
    }

    /// A note as a browser posts it from a page that was opened in that capacity.
    async fn notes(&self, partnership: Uuid, opened_as: &str) -> scene::Answer {
        let once = Uuid::new_v4().to_string();
        let fields = [
            ("once", &*once),
            ("words", "Elle a montré la tasse du doigt."),
            ("seen_on", "2026-05-30"),
        ];
        let address = format!("{}?acting={opened_as}", self.note_form(partnership));
        self.nadia.post(&address, &fields).await
    }

    async fn count(&self, what: &'static str) -> i64 {
        self.scene.count(what).await
    }
}

const NOTES: &str = "select count(*) from notes";

#[tokio::test]
async fn whoever_has_several_functions_is_asked_first_and_one_only_never() {
    let story = story().await;
    story.karim.get("/mine").await.is(200);
    story.karim.get("/acting").await.is(200).says("il n’y a rien à choisir");
    assert!(!story.karim.get("/mine").await.text.contains("Vous agissez pour"));

    let nadia = &story.nadia;
    nadia.get("/").await.is(303).leads("/acting");
    for closed in ["/mine", "/family", "/partnerships"] {
        let answer = nadia.get(closed).await;
        assert_eq!(answer.is(303).location, format!("/acting?next={closed}"));
    }
    // One's own account is nobody's function.
    for open in ["/account", "/account/letters", "/account/calendar", "/unsent"] {
        nadia.get(open).await.is(200);
    }
    let page = nadia.get("/acting?next=/mine").await;
    page.is(200)
        .says("Vous agissez pour…")
        .says("Crèche Les Lucioles")
        .says("CAMSP du Canal")
        .says("Ma famille")
        .does_not_say("la dernière fois");
    assert_eq!(page.hidden("next"), "/mine");
    let fields = [("capacity", &*story.of(story.creche)), ("next", "/mine")];
    nadia.post("/acting", &fields).await.is(303).leads("/mine");
    // It shows on every page, with the way to another.
    let page = nadia.get("/mine").await;
    page.is(200);
    let frame = page.text.split("<main").next().unwrap_or_default();
    assert!(
        frame.contains("Crèche Les Lucioles") && frame.contains("href=\"/acting\""),
        "{frame}"
    );

    // The next time it is proposed, and not chosen by itself.
    let again = story.scene.signs_in_again(nadia).await;
    again.get("/mine").await.is(303).leads("/acting");
    again
        .get("/acting")
        .await
        .is(200)
        .says("la dernière fois")
        .does_not_say("en ce moment");
    // Nor does one choose what one is not.
    for other in [
        "coordination",
        "administration",
        "person",
        "organisation",
        &story.of(Uuid::new_v4()),
    ] {
        let fields = [("capacity", other), ("next", "/")];
        nadia.post("/acting", &fields).await.is(404);
    }
}

#[tokio::test]
async fn a_parent_does_not_read_its_child_as_a_colleague_nor_one_service_through_another() {
    let story = story().await;
    let nadia = &story.nadia;
    let plan = format!("/plans/{}", story.plan);
    let family = format!("/family/{}", story.lea);
    let (bridge, waking) = (
        format!("/partnerships/{}", story.bridge),
        format!("/partnerships/{}", story.waking),
    );
    for (capacity, opens) in [
        (story.of(story.creche), [404, 403, 200, 200]),
        (story.of(story.camsp), [200, 403, 200, 404]),
        ("family".to_owned(), [200, 200, 404, 404]),
    ] {
        story.acts_as(&capacity).await;
        for (address, status) in [&plan, &family, &bridge, &waking].into_iter().zip(opens) {
            let answer = nadia.get(address).await;
            assert_eq!(
                answer.status.as_u16(),
                status,
                "{address} as {capacity}: {}",
                answer.location
            );
        }
        if opens[0] == 404 {
            // A letter may lead to what belongs to another function: the page says so.
            let page = nadia.get(&plan).await;
            page.says("cela se trouve peut-être dans une autre");
            assert!(page.text.contains(&format!("href=\"/acting?next={plan}\"")));
        }
        let found = nadia.get("/search?q=PAP-1").await;
        assert_eq!(found.words().contains(&plan), opens[0] == 200, "searched as {capacity}");
    }
}

#[tokio::test]
async fn the_log_says_on_whose_behalf() {
    let story = story().await;
    story.acts_as(&story.of(story.camsp)).await;
    story.nadia.get(&format!("/plans/{}", story.plan)).await.is(200);
    story.notes(story.plan, &story.of(story.camsp)).await.is(303);
    story.acts_as("family").await;
    story.nadia.get(&format!("/family/{}", story.lea)).await.is(200);
    let said: Vec<(Option<String>, Option<String>)> = sqlx::query_as(
        "select distinct details ->> 'as', details ->> 'for' from trail where child_id = $1 and person_id = $2 order by 1",
    )
    .bind(story.lea)
    .bind(story.nadia.person)
    .fetch_all(story.scene.owner())
    .await
    .unwrap();
    let camsp = (Some("organisation".to_owned()), Some(story.camsp.to_string()));
    assert_eq!(said, [(Some("family".to_owned()), None), camsp]);
    // The log a family reads names the one organisation, not all she works for.
    let log = story.nadia.get(&format!("/family/{}/log", story.lea)).await;
    log.is(200).says("CAMSP du Canal").does_not_say("Crèche Les Lucioles");
    let broken = "select count(*) from trail_heads where access.broken_link(chain) is not null";
    assert_eq!(story.count(broken).await, 0);
}

#[tokio::test]
async fn a_form_of_another_window_does_not_act_in_the_new_function() {
    let story = story().await;
    let (creche, camsp) = (story.of(story.creche), story.of(story.camsp));
    story.acts_as(&creche).await;
    let page = story.nadia.get(&story.note_form(story.bridge)).await;
    // The page itself carries in which function it was opened.
    assert!(
        page.is(200).text.contains(&format!("acting={creche}\"")),
        "{}",
        page.text
    );
    story.acts_as(&camsp).await;
    story
        .notes(story.bridge, &creche)
        .await
        .is(409)
        .says("Vous agissez maintenant pour quelqu’un d’autre")
        .says("Ce que vous avez écrit est gardé");
    assert_eq!(story.count(NOTES).await, 0);
    story
        .nadia
        .get("/unsent")
        .await
        .is(200)
        .says("Elle a montré la tasse du doigt.");
    // A form that says nothing of it is stopped as well.
    let bare = [("words", "Elle a ri ce matin"), ("seen_on", "2026-05-30")];
    story.nadia.post(&story.note_form(story.bridge), &bare).await.is(409);
    // Back in the right one, it goes.
    story.acts_as(&creche).await;
    story.notes(story.bridge, &creche).await.is(303);
    let by = "select count(*) from notes n join members m on m.id = n.member_id join organisations o on o.id = m.organisation_id
              where o.name = 'Crèche Les Lucioles'";
    assert_eq!((story.count(NOTES).await, story.count(by).await), (1, 1));
}

#[tokio::test]
async fn a_function_that_ends_ends_the_choice_the_same_minute() {
    let story = story().await;
    let creche = story.of(story.creche);
    story.acts_as(&creche).await;
    story.nadia.get("/mine").await.is(200);
    sqlx::query("update professionals set ended_at = now() where organisation_id = $1 and person_id = $2")
        .bind(story.creche)
        .bind(story.nadia.person)
        .execute(story.scene.owner())
        .await
        .unwrap();
    let answer = story.notes(story.bridge, &creche).await;
    assert_eq!(answer.is(303).location, "/acting?next=/unsent");
    story.nadia.get("/mine").await.is(303).leads("/acting");
    let fields = [("capacity", &*creche), ("next", "/")];
    story.nadia.post("/acting", &fields).await.is(404);
    // With one left there is nothing to choose, and what was opened in the other is not sent in it.
    sqlx::query("update guardians set ended_at = now()")
        .execute(story.scene.owner())
        .await
        .unwrap();
    story
        .nadia
        .get("/mine")
        .await
        .is(200)
        .says("Passerelle")
        .does_not_say("Éveil");
    story.notes(story.bridge, &creche).await.is(409);
}

/// A transaction of the application's role, in Nadia's session as it chose.
async fn in_sql<'a>(story: &'a Story, acts_as: Option<&str>, acts_for: Option<Uuid>) -> Transaction<'a, Postgres> {
    let token = Uuid::new_v4().to_string();
    sqlx::query(
        "insert into sessions (token_hash, person_id, expires_at, acts_as, acts_for) values ($1, $2, now() + interval '1 hour', $3, $4)",
    )
    .bind(Sha256::digest(token.as_bytes()).to_vec())
    .bind(story.nadia.person)
    .bind(acts_as)
    .bind(acts_for)
    .execute(story.scene.owner())
    .await
    .unwrap();
    let mut tx = story.scene.application().begin().await.unwrap();
    sqlx::query("select set_config('maillage.session', $1, true)")
        .bind(token)
        .execute(&mut *tx)
        .await
        .unwrap();
    tx
}

async fn seen(tx: &mut Transaction<'_, Postgres>) -> BTreeSet<Uuid> {
    let rows = sqlx::query("select id from partnerships")
        .fetch_all(&mut **tx)
        .await
        .unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn the_policies_open_what_belongs_to_the_chosen_function() {
    let story = story().await;
    let Story {
        plan, bridge, waking, ..
    } = story;
    for (acts_as, acts_for, opens) in [
        (None, None, vec![]),
        (Some("organisation"), Some(story.creche), vec![bridge, waking]),
        (Some("organisation"), Some(story.camsp), vec![plan, bridge]),
        (Some("family"), None, vec![plan]),
        // What she is not opens nothing, even if a session said so.
        (Some("coordination"), None, vec![]),
        (Some("administration"), None, vec![]),
        // The calendar one subscribes to is about the person.
        (Some("person"), None, vec![plan, bridge, waking]),
    ] {
        let mut tx = in_sql(&story, acts_as, acts_for).await;
        assert_eq!(
            seen(&mut tx).await,
            opens.into_iter().collect(),
            "{acts_as:?} {acts_for:?}"
        );
    }
    // No SQL of the application changes what its session acts in, but to another function it has.
    for (cheat, changes) in [
        ("update sessions set acts_as = 'person'", None),
        ("update accounts set acted_as = 'person'", None),
        ("select access.act_as('person', null)", Some(false)),
        ("select access.act_as('coordination', null)", Some(false)),
        ("select access.act_as('family', null)", Some(true)),
    ] {
        let mut tx = in_sql(&story, Some("organisation"), Some(story.creche)).await;
        let answer = sqlx::query_scalar::<_, bool>(cheat).fetch_one(&mut *tx).await.ok();
        assert_eq!(answer, changes, "{cheat}");
    }
    // Its notes are of the function they are written in.
    let mut tx = in_sql(&story, Some("family"), None).await;
    let note = "insert into notes (territory_id, partnership_id, member_id, written_by, seen_on, words)
                select m.territory_id, m.partnership_id, m.id, $1, '2026-05-01', 'Elle rit' from members m
                where m.partnership_id = $2 and $1 is not null";
    let written = sqlx::query(note)
        .bind(story.nadia.person)
        .bind(story.plan)
        .execute(&mut *tx)
        .await;
    assert!(written.is_err(), "as a parent, the words of the CAMSP");
}

#[tokio::test]
async fn a_copy_of_oneself_holds_what_one_wrote_in_every_function() {
    let story = story().await;
    let (creche, camsp) = (story.of(story.creche), story.of(story.camsp));
    story.acts_as(&camsp).await;
    story.notes(story.plan, &camsp).await.is(303);
    story.acts_as(&creche).await;
    assert_eq!(story.nadia.status_of("/account/copy.zip").await, 200);
    // The line in Léa's log says that words about her left, though the crèche does not see her.
    let left = "select count(*) from trail where act = 'exported' and subject = 'own_words' and child_id is not null";
    assert_eq!(story.count(left).await, 1);
    assert_eq!(
        story
            .count("select count(*) from sessions where acts_as = 'person'")
            .await,
        0
    );
}
