//! No lost words: what was posted when the session had ended, or when something broke, waits for its
//! writer and for nobody else.

mod scene;
mod support;

use axum::http::StatusCode;
use scene::{Scene, Visitor};
use uuid::Uuid;

struct Story {
    scene: Scene,
    nadia: Visitor,
    creche: Uuid,
    plan: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let plan = scene.partnership("Passerelle").await;
    scene.member(plan, creche).await;
    scene
        .insert(
            "update partnerships set state = 'active', imported = true where id = $1 returning id",
            &[plan],
            &[],
        )
        .await;
    Story {
        scene,
        nadia,
        creche,
        plan,
    }
}

impl Story {
    fn form(&self) -> String {
        format!("/partnerships/{}/notes/new", self.plan)
    }

    async fn notes_as(&self, visitor: &Visitor, once: Uuid) -> scene::Answer {
        let once = once.to_string();
        let fields = [
            ("once", &*once),
            ("words", "Elle a montré la tasse du doigt."),
            ("seen_on", "2026-05-30"),
        ];
        visitor.post(&self.form(), &fields).await
    }

    /// Twelve hours go by for whoever it is.
    async fn session_ends(&self, visitor: &Visitor) {
        let statement =
            "update sessions set expires_at = now() - interval '1 minute' where person_id = $1 returning id";
        self.scene.insert(statement, &[visitor.person], &[]).await;
    }

    async fn count(&self, what: &'static str) -> i64 {
        self.scene.count(what).await
    }
}

const NOTES: &str = "select count(*) from notes";
const DRAFTS: &str = "select count(*) from drafts";

#[tokio::test]
async fn what_was_sent_after_the_session_ended_waits_for_its_writer() {
    let story = story().await;
    let once = Uuid::new_v4();
    story.session_ends(&story.nadia).await;
    let answer = story.notes_as(&story.nadia, once).await;
    assert_eq!(
        (answer.status, &*answer.location),
        (StatusCode::SEE_OTHER, "/sign-in?next=/unsent")
    );
    assert_eq!(story.count(NOTES).await, 0);
    story
        .nadia
        .get(&answer.location)
        .await
        .is(200)
        .says("Ce que vous avez écrit est gardé : connectez-vous");

    // Somebody else at the same computer finds nothing.
    let claire = story.scene.coordinator(story.scene.territory, "Claire Roux").await;
    claire.get("/unsent").await.is(200).says("Rien n’attend");

    let again = story.scene.signs_in_again(&story.nadia).await;
    let page = again.get("/unsent").await;
    page.is(200).says("Elle a montré la tasse du doigt.");
    assert_eq!(page.hidden("once"), once.to_string());
    story.notes_as(&again, once).await.is(303);
    assert_eq!((story.count(NOTES).await, story.count(DRAFTS).await), (1, 0));
    again.get("/unsent").await.says("Rien n’attend");
    // Sent again, by a second press, it is the same note.
    story.notes_as(&again, once).await.is(303);
    assert_eq!(story.count(NOTES).await, 1);
}

#[tokio::test]
async fn a_session_that_was_cleaned_away_is_remembered_for_a_week_and_one_that_was_ended_is_not() {
    let story = story().await;
    story.session_ends(&story.nadia).await;
    sqlx::query("delete from sessions")
        .execute(story.scene.owner())
        .await
        .unwrap();
    let answer = story.notes_as(&story.nadia, Uuid::new_v4()).await;
    assert_eq!(answer.location, "/sign-in?next=/unsent");
    sqlx::query("update lapsed_sessions set lapsed_at = now() - interval '8 days'")
        .execute(story.scene.owner())
        .await
        .unwrap();
    let answer = story.notes_as(&story.nadia, Uuid::new_v4()).await;
    assert_eq!(answer.location, "/sign-in?next=/");

    let again = story.scene.signs_in_again(&story.nadia).await;
    again.post("/sign-out", &[]).await.is(303);
    let answer = story.notes_as(&again, Uuid::new_v4()).await;
    assert_eq!(answer.location, "/sign-in?next=/");
    assert_eq!(story.count(DRAFTS).await, 1);
}

#[tokio::test]
async fn a_fault_of_ours_loses_no_words_and_says_where_they_are() {
    let story = story().await;
    sqlx::raw_sql(
        "create function access.breaks() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
         create trigger breaks before insert on notes for each row execute function access.breaks();",
    )
    .execute(story.scene.owner())
    .await
    .unwrap();
    let once = Uuid::new_v4();
    let answer = story.notes_as(&story.nadia, once).await;
    answer
        .is(500)
        .says("Ce que vous avez écrit est gardé : <a href=\"/unsent\">");
    answer.does_not_say("broken");
    sqlx::raw_sql("drop trigger breaks on notes")
        .execute(story.scene.owner())
        .await
        .unwrap();
    story
        .nadia
        .get("/unsent")
        .await
        .says("Elle a montré la tasse du doigt.");
    story.notes_as(&story.nadia, once).await.is(303);
    assert_eq!((story.count(NOTES).await, story.count(DRAFTS).await), (1, 0));
}

#[tokio::test]
async fn a_database_that_is_away_gives_the_words_back_to_be_sent_again() {
    let story = story().await;
    sqlx::raw_sql(
        "create function access.is_full() returns trigger language plpgsql as
             $$ begin raise exception 'no room' using errcode = 'disk_full'; end $$;
         create trigger is_full before insert on notes for each row execute function access.is_full();",
    )
    .execute(story.scene.owner())
    .await
    .unwrap();
    let once = Uuid::new_v4();
    let answer = story.notes_as(&story.nadia, once).await;
    answer
        .is(503)
        .says("Elle a montré la tasse du doigt.")
        .says("Envoyer de nouveau")
        .does_not_say("no room");
    // The very form: the same address, the same key, so that it counts once.
    for part in [
        format!("action=\"{}\"", story.form()),
        format!("name=\"once\" value=\"{once}\""),
    ] {
        assert!(answer.text.contains(&part), "{part} is not in {}", answer.text);
    }
    // In the capacity it was opened in.
    let marked = format!("{}?acting=organisation.{}", story.form(), story.creche);
    let fields = [("words", "Elle rit."), ("seen_on", "2026-05-30")];
    let answer = story.nadia.post(&marked, &fields).await;
    answer.is(503);
    assert!(answer.text.contains(&format!("action=\"{marked}\"")), "{}", answer.text);
    // A secret stands on no page.
    let secret = [
        ("words", "Elle rit."),
        ("seen_on", "2026-05-30"),
        ("password", "un grand arbre vert"),
    ];
    let answer = story.nadia.post(&story.form(), &secret).await;
    answer
        .is(503)
        .does_not_say("un grand arbre vert")
        .does_not_say("Envoyer de nouveau");
    // Nor is it anybody's fault to wait in a circle with others.
    sqlx::raw_sql(
        "create or replace function access.is_full() returns trigger language plpgsql as
             $$ begin raise exception 'in a circle' using errcode = 'deadlock_detected'; end $$",
    )
    .execute(story.scene.owner())
    .await
    .unwrap();
    let answer = story.notes_as(&story.nadia, once).await;
    answer.is(503).says("Envoyer de nouveau");
    sqlx::raw_sql("drop trigger is_full on notes")
        .execute(story.scene.owner())
        .await
        .unwrap();
    story.notes_as(&story.nadia, once).await.is(303);
    assert_eq!(story.count(NOTES).await, 1);
}

#[tokio::test]
async fn nothing_is_kept_that_holds_a_secret_or_comes_from_elsewhere() {
    let story = story().await;
    story.session_ends(&story.nadia).await;
    let secret = [
        ("current", "un grand arbre vert"),
        ("new", "une petite fleur bleue"),
        ("again", "une petite fleur bleue"),
    ];
    let answer = story.nadia.post("/account/password", &secret).await;
    assert_eq!(answer.location, "/sign-in?next=/");
    let forged = story
        .nadia
        .post_from_elsewhere(&story.form(), &[("words", "Des mots qu’elle n’a pas écrits")])
        .await;
    forged.is(403);
    assert_eq!(story.count(DRAFTS).await, 0);
}

#[tokio::test]
async fn what_is_being_typed_is_there_for_its_writer_alone_until_it_is_sent() {
    let story = story().await;
    let address = format!("/typed?address={}", story.form());
    story.nadia.post(&address, &[("words", "Elle a montré")]).await.is(204);
    story
        .nadia
        .post(&address, &[("words", "Elle a montré la tasse")])
        .await
        .is(204);
    story
        .nadia
        .get(&address)
        .await
        .is(200)
        .says("[[\"words\",\"Elle a montré la tasse\"]]");
    let claire = story.scene.coordinator(story.scene.territory, "Claire Roux").await;
    claire.get(&address).await.is(200).says("{\"fields\":[]}");
    story.notes_as(&story.nadia, Uuid::new_v4()).await.is(303);
    story.nadia.get(&address).await.says("{\"fields\":[]}");
    // What is too long to be kept is said, and what was kept before stays.
    story.nadia.post(&address, &[("words", "Elle a ri")]).await.is(204);
    story
        .nadia
        .post(&address, &[("words", &"a ".repeat(150_000))])
        .await
        .is(413);
    story.nadia.get(&address).await.says("Elle a ri");
    story.nadia.post(&address.replace('?', "/forget?"), &[]).await.is(204);
    assert_eq!(story.count(DRAFTS).await, 0);
}
