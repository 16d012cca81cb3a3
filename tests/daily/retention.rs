//! How long files are kept: what is listed when its time is up, anonymising it in two steps, and what is
//! never touched.

use chrono::{Days, Utc};
use uuid::Uuid;

use crate::scene::{Person, Scene};

const PDF: &[u8] = b"%PDF-1.7\nDe petits morceaux.\n";

impl Scene {
    /// Everything around Lina was years ago: her plan was closed, and nobody wrote since.
    async fn long_ago(&self) {
        for statement in [
            "alter table reviews disable trigger user",
            "alter table partnerships disable trigger user",
            "update children set created_at = '2021-01-05' where given_name = 'Lina'",
            "update partnerships set created_at = '2021-01-05', start_on = '2021-01-05', end_on = '2022-01-05', closed_on = '2022-01-05', state = 'closed'",
            "update consents set given_at = '2021-01-05'",
            "update documents set attached_at = '2021-06-01'",
            "update notes set written_at = '2021-06-01'",
            "update reviews set created_at = '2021-05-01', planned_on = '2021-06-01', held_on = '2021-06-01', state = 'agreed', agreed_on = '2021-06-20', synthesis = 'Lina va bien', counts = true, category = 'final', changed_at = null",
            "alter table reviews enable trigger user",
            "alter table partnerships enable trigger user",
        ] {
            self.run(statement, &[]).await;
        }
    }

    async fn files_on_the_shelf(&self) -> usize {
        let kept = self.shelf.kept_before(Utc::now() + Days::new(1)).await;
        kept.expect("a list").len()
    }

    async fn attach(&self, person: &Person) {
        self.sends(
            person,
            &self.at("/documents/new"),
            &[("title", "Ce que Lina mange")],
            ("pai.pdf", PDF),
        )
        .await
        .is(303);
    }
}

async fn scene() -> Scene {
    let scene = Scene::new().await;
    scene.review_planned_on("2026-05-22").await;
    scene.attach(&scene.mother.voice).await;
    scene
        .run(
            "insert into notes (territory_id, partnership_id, guardian_id, words, seen_on, written_by) values ($1, $2, $3, 'Elle dort mieux', '2021-06-01', $4)",
            &[scene.territory, scene.plan, scene.mother.id, scene.mother.voice.id],
        )
        .await;
    scene
}

#[tokio::test]
async fn a_file_whose_time_is_up_is_anonymised_in_two_steps_and_its_figures_stay() {
    let scene = scene().await;
    let claire = &scene.coordinator;
    let lina = scene.child.to_string();
    scene
        .get(claire, "/retention")
        .await
        .says("2 ans après le dernier contact.")
        .says("Aucun dossier n’est arrivé à son terme.");
    scene.long_ago().await;
    scene
        .run(
            "insert into identities (person_id, issuer, subject) values ($1, 'https://id.example.fr', 'maya')",
            &[scene.mother.voice.id],
        )
        .await;
    scene
        .run(
            "insert into identity_attempts (state_digest, browser_digest, issuer, person_id)
             values (sha256('state'), sha256('browser'), 'https://id.example.fr', $1)",
            &[scene.mother.voice.id],
        )
        .await;
    scene
        .get(claire, "/retention")
        .await
        .says("Lina Exemple")
        .says("dernier contact le 5 janvier 2022")
        .keeps_quiet_about("Noé");
    scene
        .get(claire, &format!("/retention/confirm?listed={lina}"))
        .await
        .says("Lina Exemple")
        .says("Anonymiser ce dossier");
    let figures = scene.get(claire, "/reports.csv?year=2021").await.body;
    let held = "Réunions tenues : 1.";
    scene.get(claire, "/reports?year=2021").await.says(held);

    // The wrong number, or a file whose time is not up, does nothing.
    let confirm = "/retention/confirm";
    let once = Uuid::new_v4().to_string();
    scene
        .post(claire, confirm, &[("listed", &lina), ("count", "2"), ("once", &once)])
        .await
        .is(422)
        .says("Ce n’est pas le nombre de dossiers de la liste.");
    let noe = scene.stranger.child.to_string();
    let both = [("listed", &*lina), ("listed", &*noe), ("count", "2")];
    scene.post(claire, confirm, &both).await.is(409);
    assert_eq!(scene.text("select count(*)::text from anonymisations").await, "0");
    assert_eq!(scene.files_on_the_shelf().await, 1);

    // Put right on the page one came back to, it is done; pressed twice, once.
    let done = [("listed", &*lina), ("count", "1"), ("once", &*once)];
    scene.post(claire, confirm, &done).await.is(303);
    scene.post(claire, confirm, &done).await.is(303);
    assert_eq!(scene.files_on_the_shelf().await, 0);
    assert_eq!(scene.get(claire, "/reports.csv?year=2021").await.body, figures);
    scene.get(claire, "/reports?year=2021").await.says(held);
    scene
        .get(claire, &format!("/plans/{}", scene.plan))
        .await
        .is(200)
        .keeps_quiet_about("Lina")
        .keeps_quiet_about("Manger avec les autres")
        .keeps_quiet_about("Elle dort mieux")
        .keeps_quiet_about("Maya");
    // Both parents' accounts are gone with it; those of who works there are not.
    let at_the_door = scene.get(&scene.mother.voice, &scene.family("")).await;
    assert!(at_the_door.is(303).location.starts_with("/sign-in"));
    for left in [
        "select count(*)::text from identities",
        "select count(*)::text from identity_attempts",
    ] {
        assert_eq!(scene.text(left).await, "0", "{left}");
    }
    scene.get(&scene.nursery.voice, "/mine").await.is(200);
    assert_eq!(
        scene
            .text("select string_agg(kind, ',' order by kind) from anonymisations")
            .await,
        "child,person,person"
    );
    scene
        .get(claire, "/retention")
        .await
        .says("Aucun dossier n’est arrivé à son terme.");
    // The log still holds together, says what was done, and no other line of it.
    assert_eq!(
        scene
            .text("select count(*)::text from trail_heads where access.broken_link(chain) is not null")
            .await,
        "0"
    );
    let lines = format!(
        "select string_agg(act || ' ' || subject, ',') from trail where child_id = '{lina}' and details ? 'anonymised'"
    );
    assert_eq!(scene.text(&lines).await, "removed children");
    // What rests while it is done is awake again.
    let asleep = "select count(*)::text from pg_trigger where tgenabled = 'D'";
    assert_eq!(scene.text(asleep).await, "0");
}

#[tokio::test]
async fn what_is_still_somebodys_matter_is_not_listed() {
    let scene = scene().await;
    scene.long_ago().await;
    let listed = async || {
        let page = scene.get(&scene.coordinator, "/retention").await;
        page.body.contains("Lina Exemple")
    };
    assert!(listed().await);
    for (waits, over) in [
        // A plan that runs.
        (
            "update partnerships set state = 'active', closed_on = null, end_on = null",
            "update partnerships set state = 'closed', closed_on = '2022-01-05', end_on = '2022-01-05'",
        ),
        // Something written since.
        (
            "update notes set written_at = '2025-01-01'",
            "update notes set written_at = '2021-06-01'",
        ),
        // A territory that keeps files longer.
        (
            "update territories set file_kept_years = 5",
            "update territories set file_kept_years = 2",
        ),
        // A request that nobody answered.
        (
            "insert into rectifications (territory_id, child_id, guardian_id, about, original, words, asked_by, asked_on) select g.territory_id, g.child_id, g.id, 'child', 'x', 'y', g.person_id, '2021-01-01' from guardians g join children c on c.id = g.child_id and c.given_name = 'Lina'",
            "delete from rectifications",
        ),
    ] {
        scene.run("alter table partnerships disable trigger user", &[]).await;
        scene.run(waits, &[]).await;
        assert!(!listed().await, "{waits}");
        let lina = scene.child.to_string();
        scene
            .post(
                &scene.coordinator,
                "/retention/confirm",
                &[("listed", &lina), ("count", "1")],
            )
            .await
            .is(409);
        scene.run(over, &[]).await;
        assert!(listed().await, "{over}");
    }
}

#[tokio::test]
async fn only_the_coordination_of_the_territory_anonymises_and_not_before_the_time() {
    let scene = scene().await;
    scene.long_ago().await;
    let elsewhere = scene
        .id("insert into territories (name) values ('Ariège') returning id", &[])
        .await;
    let other = scene.somebody(elsewhere, "Cléo", "Ailleurs").await;
    scene
        .run(
            "insert into coordinators (territory_id, person_id) values ($1, $2)",
            &[elsewhere, other.id],
        )
        .await;
    let lina = scene.child.to_string();
    let asked = [("listed", &*lina), ("count", "1")];
    scene.get(&other, "/retention").await.keeps_quiet_about("Lina");
    scene.post(&other, "/retention/confirm", &asked).await.is(409);
    scene
        .post(&scene.nursery.voice, "/retention/confirm", &asked)
        .await
        .is(403);
    scene
        .post(&scene.mother.voice, "/retention/confirm", &asked)
        .await
        .is(403);
    assert_eq!(scene.text("select count(*)::text from anonymisations").await, "0");
}

#[tokio::test]
async fn a_parent_of_another_child_and_a_colleague_keep_their_accounts() {
    let scene = scene().await;
    scene.long_ago().await;
    // Maya has another child in Maillage; Fadi works at the school too.
    scene
        .run(
            "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'parent')",
            &[scene.territory, scene.stranger.child, scene.mother.voice.id],
        )
        .await;
    scene
        .run(
            "insert into professionals (territory_id, organisation_id, person_id, function) values ($1, $2, $3, 'AESH')",
            &[scene.territory, scene.school.organisation, scene.father.voice.id],
        )
        .await;
    let lina = scene.child.to_string();
    scene
        .post(
            &scene.coordinator,
            "/retention/confirm",
            &[("listed", &lina), ("count", "1")],
        )
        .await
        .is(303);
    let names =
        "select string_agg(given_name, ',' order by given_name) from people where given_name in ('Maya', 'Fadi')";
    assert_eq!(scene.text(names).await, "Fadi,Maya");
    scene.get(&scene.mother.voice, "/family").await.is(303);
}

#[tokio::test]
async fn a_former_user_no_file_names_is_forgotten_and_one_that_a_file_names_is_not() {
    let scene = scene().await;
    for person in [&scene.nursery.voice, &scene.school.voice] {
        scene
            .run(
                "update professionals set ended_at = '2022-01-05' where person_id = $1",
                &[person.id],
            )
            .await;
        scene
            .run(
                "update people set created_at = '2021-01-05' where id = $1",
                &[person.id],
            )
            .await;
        scene
            .run("delete from sessions where person_id = $1", &[person.id])
            .await;
    }
    let ending = "select coalesce(string_agg(w.given_name, ','), '') from access.people_ending('2026-05-15') p join people w on w.id = p.person_id";
    // Both wrote for their organisation in Lina's plan.
    assert_eq!(scene.text(ending).await, "");
    scene
        .run(
            "update members set written_by = null, accepted_by = null where id = $1",
            &[scene.school.id],
        )
        .await;
    assert_eq!(scene.text(ending).await, "Omar");
    let omar: Uuid = scene.school.voice.id;
    scene
        .run("select access.anonymise_person($1, '2026-05-15')", &[omar])
        .await;
    let left = format!(
        "select w.family_name || ' ' || a.email from people w join accounts a on a.person_id = w.id where w.id = '{omar}'"
    );
    assert_eq!(
        scene.text(&left).await,
        format!("Compte anonymisé anonyme-{omar}@anonyme.invalid")
    );
    assert_eq!(scene.text(ending).await, "");
}
