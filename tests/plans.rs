//! Plans through the real router on a real database: begun step by step and resumed, kept alive by
//! one referent, suspended and late with a reason, and open to those the family agreed to only.

mod scene;
mod support;

use scene::{Scene, Visitor};
use uuid::Uuid;

/// Claire coordinates, Nadia is of the crèche; Léa has a mother.
struct Story {
    scene: Scene,
    claire: Visitor,
    nadia: Visitor,
    sophie: Visitor,
    creche: Uuid,
    lea: Uuid,
    mother: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let sophie = scene.person(Some(scene.territory), "Sophie Martin").await;
    let lea = "insert into children (territory_id, given_name, family_name, birth_date) values ($1, 'Léa', 'Martin', '2023-05-03') returning id";
    let lea = scene.insert(lea, &[scene.territory], &[]).await;
    let mother = "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'mother') returning id";
    let mother = scene.insert(mother, &[scene.territory, lea, sophie.person], &[]).await;
    Story {
        scene,
        claire,
        nadia,
        sophie,
        creche,
        lea,
        mother,
    }
}

impl Story {
    /// Begins Léa's plan through the page, from a day on.
    async fn begin(&self, start: &str) -> Uuid {
        let (child, host, once) = (
            self.lea.to_string(),
            self.creche.to_string(),
            Uuid::new_v4().to_string(),
        );
        let fields = [
            ("child", child.as_str()),
            ("host", &host),
            ("start", start),
            ("reviews_per_year", "3"),
            ("once", &once),
        ];
        let answer = self.claire.post("/plans/new", &fields).await;
        answer.is(303);
        answer
            .leads_to
            .trim_start_matches("/plans/")
            .trim_end_matches("/steps")
            .parse()
            .expect("the plan's steps")
    }

    /// A plan that came from the coordination's spreadsheet: it runs as it is.
    async fn running(&self, start: &str) -> Uuid {
        let plan = self.begin(start).await;
        sqlx::query("update partnerships set imported = true where id = $1")
            .bind(plan)
            .execute(self.scene.owner())
            .await
            .unwrap();
        sqlx::query("update partnerships set state = 'active' where id = $1")
            .bind(plan)
            .execute(self.scene.owner())
            .await
            .unwrap();
        plan
    }

    async fn agree(&self) {
        let consent = "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes)
                       values ($1, $2, $3, $4, '{plan,contributions}') returning id";
        self.scene
            .insert(
                consent,
                &[self.scene.territory, self.lea, self.creche, self.mother],
                &[],
            )
            .await;
    }
}

#[tokio::test]
async fn a_plan_begins_in_one_step_and_resumes_where_it_was() {
    let story = story().await;
    let plan = story.begin("2026-05-01").await;
    assert_eq!(
        story
            .scene
            .text("select reference from partnerships where id = $1", plan)
            .await
            .as_deref(),
        Some("PAP-2026-0001")
    );
    let steps = story.claire.get(&format!("/plans/{plan}/steps")).await;
    steps
        .is(200)
        .says("Crèche Les Lucioles")
        .says("Sophie Martin")
        .says("il manque encore")
        .says("Sans accord de la famille");
    steps.does_not_say("Démarrer le projet");
    story
        .claire
        .get("/plans?state=draft")
        .await
        .says("Léa Martin")
        .says("Reprendre la préparation");
    story.claire.get("/day").await.says("À terminer").says("Léa Martin");
    // A second one for the same child asks first.
    let (child, host, once) = (
        story.lea.to_string(),
        story.creche.to_string(),
        Uuid::new_v4().to_string(),
    );
    let fields = [
        ("child", child.as_str()),
        ("host", &host),
        ("start", "2026-05-01"),
        ("reviews_per_year", "3"),
        ("once", &once),
    ];
    story
        .claire
        .post("/plans/new", &fields)
        .await
        .is(422)
        .says("déjà un projet");
    assert_eq!(story.scene.count("select count(*) from plans").await, 1);
}

#[tokio::test]
async fn a_plan_for_a_new_child_adds_both_or_neither() {
    let story = story().await;
    let (host, once) = (story.creche.to_string(), Uuid::new_v4().to_string());
    let mut fields = vec![
        ("given_name", "Noé"),
        ("family_name", "Durand"),
        ("birth_date", "2022-01-12"),
        ("host", host.as_str()),
        ("start", "2026-05-01"),
        ("end", "2026-04-01"),
        ("reviews_per_year", "3"),
        ("once", &once),
    ];
    story
        .claire
        .post("/plans/new", &fields)
        .await
        .is(422)
        .says("La fin vient avant le début");
    assert_eq!(story.scene.count("select count(*) from children").await, 1);
    fields.retain(|(name, _)| *name != "end");
    story.claire.post("/plans/new", &fields).await.is(303);
    assert_eq!(story.scene.count("select count(*) from children").await, 2);
    assert_eq!(story.scene.count("select count(*) from members").await, 1);
}

#[tokio::test]
async fn the_page_shows_lateness_to_the_coordination_and_meetings_to_the_others() {
    let story = story().await;
    let plan = story.running("2025-12-01").await;
    story.agree().await;
    let page = format!("/plans/{plan}");
    let seen = story.claire.get(&page).await;
    seen.is(200)
        .says("Léa Martin")
        .says("en retard de 2 mois")
        .says("L’année en cours")
        .says("Bilans en retard ou manqués");
    for who in [&story.nadia, &story.sophie] {
        let seen = who.get(&page).await;
        seen.is(200)
            .says("Léa Martin")
            .does_not_say("retard")
            .does_not_say("L’année en cours");
    }
    let opened = "select count(*) from trail where act = 'opened' and subject = 'plans'";
    assert_eq!(story.scene.count(opened).await, 3);
}

#[tokio::test]
async fn who_is_not_of_the_circle_finds_nothing_and_a_member_changes_no_terms() {
    let story = story().await;
    let plan = story.running("2026-05-01").await;
    let elsewhere = Uuid::new_v4();
    story.scene.add_territory(elsewhere, "Ariège").await;
    let other = story.scene.coordinator(elsewhere, "Odile Blanc").await;
    let page = format!("/plans/{plan}");
    for path in ["", "/steps", "/edit", "/referent", "/suspensions"] {
        other.get(&format!("{page}{path}")).await.is(404);
        story.nadia.get(&format!("{page}{path}")).await.is(404);
    }
    story.agree().await;
    story.nadia.get(&page).await.is(200);
    for path in ["/steps", "/edit", "/referent", "/suspensions"] {
        story.nadia.get(&format!("{page}{path}")).await.is(403);
    }
    let person = story.nadia.person.to_string();
    story
        .nadia
        .post(&format!("{page}/referent"), &[("referent", &person), ("version", "1")])
        .await
        .is(403);
    story
        .nadia
        .post(
            &format!("{page}/suspensions"),
            &[("start", "2026-05-01"), ("reason", "hospital")],
        )
        .await
        .is(403);
    story
        .sophie
        .post(&format!("{page}/edit"), &[("start", "2026-05-01")])
        .await
        .is(403);
    assert_eq!(story.scene.count("select count(*) from suspensions").await, 0);
    assert_eq!(
        story
            .scene
            .count("select count(*) from plans where referent_id is not null")
            .await,
        0
    );
}

#[tokio::test]
async fn the_referent_is_somebody_of_the_territory_and_a_stale_form_changes_nothing() {
    let story = story().await;
    let plan = story.running("2026-05-01").await;
    let address = format!("/plans/{plan}/referent");
    story
        .claire
        .get("/day?show=referent")
        .await
        .says("Personne ne veille")
        .says("Nommer quelqu’un");
    let (nadia, sophie) = (story.nadia.person.to_string(), story.sophie.person.to_string());
    story
        .claire
        .post(&address, &[("referent", &sophie), ("version", "1")])
        .await
        .is(422);
    story
        .claire
        .post(&address, &[("referent", &nadia), ("version", "1")])
        .await
        .is(303);
    story
        .claire
        .post(&address, &[("referent", &nadia), ("version", "1")])
        .await
        .is(409);
    story.claire.get(&format!("/plans/{plan}")).await.says("Nadia Benali");
}

#[tokio::test]
async fn a_suspension_excuses_its_period_and_ends_once() {
    let story = story().await;
    let plan = story.running("2025-12-01").await;
    let missing = "select count(*) from flags where kind = 'review_missing' and closed_at is null";
    let suspensions = format!("/plans/{plan}/suspensions");
    let once = Uuid::new_v4().to_string();
    let mut fields = [
        ("start", "2025-12-15"),
        ("end", "2025-12-01"),
        ("reason", "hospital"),
        ("once", once.as_str()),
    ];
    story.claire.post(&suspensions, &fields).await.is(422);
    // Other reasons are said.
    fields[1].1 = "";
    fields[2].1 = "other";
    story.claire.post(&suspensions, &fields).await.is(422).says("pourquoi");
    fields[2].1 = "hospital";
    story.claire.post(&suspensions, &fields).await.is(303);
    story.claire.post(&suspensions, &fields).await.is(303);
    assert_eq!(story.scene.count("select count(*) from suspensions").await, 1);
    assert_eq!(
        story.scene.count(missing).await,
        0,
        "suspended since the second week, the period is excused"
    );
    let id = story
        .scene
        .insert("select id from suspensions where partnership_id = $1", &[plan], &[])
        .await;
    let end = format!("{suspensions}/{id}/end");
    story.claire.post(&end, &[("end", "2025-12-14")]).await.is(422);
    story.claire.post(&end, &[("end", "2026-01-05")]).await.is(303);
    assert_eq!(
        story.scene.count(missing).await,
        1,
        "three weeks are less than half of four months"
    );
    story.claire.post(&end, &[("end", "2026-01-06")]).await.is(409);
}

#[tokio::test]
async fn changing_the_terms_moves_the_calendar_with_them() {
    let story = story().await;
    let plan = story.running("2025-12-01").await;
    let (host, edit) = (story.creche.to_string(), format!("/plans/{plan}/edit"));
    let mut fields = [
        ("host", host.as_str()),
        ("start", "2026-05-01"),
        ("reviews_per_year", "4"),
        ("version", "1"),
    ];
    story.claire.post(&edit, &fields).await.is(303);
    fields[1].1 = "2026-04-01";
    story.claire.post(&edit, &fields).await.is(409);
    let first = "select end_on::text from review_periods where partnership_id = $1 and number = 1";
    assert_eq!(story.scene.text(first, plan).await.as_deref(), Some("2026-07-31"));
}

#[tokio::test]
async fn a_missed_review_gets_its_reason_and_stays_missed() {
    let story = story().await;
    let plan = story.running("2025-12-01").await;
    let late = format!("/plans/{plan}/periods/1");
    story.claire.get(&late).await.is(200).says("1er décembre 2025");
    story.claire.post(&late, &[("reason", "")]).await.is(422);
    story
        .claire
        .post(&late, &[("reason", "family_unavailable"), ("comment", "Déménagement")])
        .await
        .is(303);
    story.claire.get(&format!("/plans/{plan}")).await.says("Déménagement");
    // A period that still runs has nothing to explain.
    story.claire.get(&format!("/plans/{plan}/periods/2")).await.is(404);
    let report = story.claire.get("/reports?year=2026").await;
    report.is(200).says("Sans bilan : 1 (100 %)");
}

#[tokio::test]
async fn the_list_is_filtered_ordered_and_counted_in_the_address() {
    let story = story().await;
    let plan = story.running("2025-12-01").await;
    // What the scheduler would find.
    sqlx::query("select access.scan('2026-06-01')")
        .execute(story.scene.owner())
        .await
        .unwrap();
    story
        .claire
        .get("/plans")
        .await
        .is(200)
        .says("Léa Martin")
        .says("1 projet")
        .says("Bilan manquant (1)");
    story.claire.get("/plans?flag=review_missing").await.says("Léa Martin");
    story
        .claire
        .get("/plans?flag=review_due")
        .await
        .says("Aucun projet ne correspond");
    story
        .claire
        .get("/plans?q=lea&order=child&page=7")
        .await
        .says("Léa Martin");
    story.claire.get("/plans?q=pap-2026-0001").await.says("Léa Martin");
    story
        .claire
        .get(&format!("/plans?host={}", story.creche))
        .await
        .says("Léa Martin");
    story
        .claire
        .get("/plans?state=closed")
        .await
        .says("Aucun projet ne correspond");
    story.claire.get("/plans?referent=none").await.says("Léa Martin");
    for order in ["pressing", "host", "start", "review", "'; drop table plans"] {
        story
            .claire
            .get(&format!("/plans?order={}", maillage::web::encode(order)))
            .await
            .is(200)
            .says("Léa Martin");
    }
    story.nadia.get("/plans").await.is(403);
    assert_ne!(plan, Uuid::nil());
}

#[tokio::test]
async fn the_next_plan_takes_up_what_is_chosen_and_each_member_accepts_anew() {
    let story = story().await;
    let plan = story.running("2026-01-01").await;
    let words = "update members set ground = 'interest', interest = 'Accueillir Léa', accepted_on = '2026-01-05'
                 where partnership_id = $1";
    let kept = "insert into objectives (territory_id, partnership_id, title, success, carried_over, opened_on)
                values ($1, $2, 'Manger avec les autres', 'On le voit', 'Le soir aussi', '2026-01-01') returning id";
    let left = "insert into objectives (territory_id, partnership_id, title, opened_on)
                values ($1, $2, 'Dormir', '2026-01-01') returning id";
    sqlx::query(words)
        .bind(plan)
        .execute(story.scene.owner())
        .await
        .unwrap();
    let kept = story.scene.insert(kept, &[story.scene.territory, plan], &[]).await;
    story.scene.insert(left, &[story.scene.territory, plan], &[]).await;
    let page = story.claire.get(&format!("/plans/{plan}/renew")).await;
    page.is(200)
        .says("Manger avec les autres (reste : Le soir aussi)")
        .says("Crèche Les Lucioles");
    let (creche, kept, once) = (story.creche.to_string(), kept.to_string(), Uuid::new_v4().to_string());
    let fields = |start| {
        [
            ("start", start),
            ("end", "2027-12-31"),
            ("members", creche.as_str()),
            ("objectives", kept.as_str()),
            ("once", once.as_str()),
        ]
    };
    let address = format!("/plans/{plan}/renew");
    story.claire.post(&address, &fields("2025-12-31")).await.is(422);
    let renewed = story.claire.post(&address, &fields("2027-01-01")).await;
    renewed.is(303);
    let again = story.claire.post(&address, &fields("2027-01-01")).await;
    assert_eq!(renewed.leads_to, again.leads_to, "pressed twice");
    let next = "select p.reference || ' ' || p.state || ' ' || p.start_on || ' ' || m.interest || ' ' || (m.accepted_on is null)
                       || ' ' || (select string_agg(o.title || ' / ' || o.carried_over, ',') from objectives o where o.partnership_id = p.id)
                from partnerships p join members m on m.partnership_id = p.id where p.previous_id = $1";
    assert_eq!(
        story.scene.text(next, plan).await.as_deref(),
        Some("PAP-2027-0001 draft 2027-01-01 Accueillir Léa true Manger avec les autres / Le soir aussi")
    );
}
