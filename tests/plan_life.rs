//! The life of plans through the real router on a real database: who follows them, and how they change
//! hands.

mod scene;
mod support;

use scene::{Scene, Visitor};
use uuid::Uuid;

/// Claire and Sacha coordinate; the crèche welcomes the children.
struct Story {
    scene: Scene,
    claire: Visitor,
    sacha: Visitor,
    creche: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    Story {
        claire: scene.coordinator(scene.territory, "Claire Roux").await,
        sacha: scene.coordinator(scene.territory, "Sacha Duroman").await,
        creche: scene.organisation("nursery", "Crèche Les Lucioles").await,
        scene,
    }
}

impl Story {
    /// Somebody begins the plan of a new child through the page.
    async fn begin(&self, who: &Visitor, child: &str) -> Uuid {
        let (host, once) = (self.creche.to_string(), Uuid::new_v4().to_string());
        let fields = [
            ("given_name", child),
            ("family_name", "Martin"),
            ("birth_date", "2023-05-03"),
            ("host", &host),
            ("start", "2026-05-01"),
            ("reviews_per_year", "3"),
            ("sure", "on"),
            ("once", &once),
        ];
        let begun = who.post("/plans/new", &fields).await;
        begun.is(303);
        let plan = begun.leads_to.trim_start_matches("/plans/");
        plan.trim_end_matches("/steps").parse().expect("the plan's steps")
    }

    async fn coordinator_of(&self, plan: Uuid) -> Option<String> {
        let question = "select max(p.given_name) from plans pl join people p on p.id = pl.coordinator_id where pl.partnership_id = $1";
        self.scene.text(question, plan).await
    }

    /// Hands plans over through the page.
    async fn entrust(&self, from: &str, to: &Visitor, plans: &[Uuid]) -> scene::Answer {
        let (to, once) = (to.person.to_string(), Uuid::new_v4().to_string());
        let plans: Vec<String> = plans.iter().map(Uuid::to_string).collect();
        let mut fields = vec![("from", from), ("to", to.as_str()), ("once", once.as_str())];
        fields.extend(plans.iter().map(|plan| ("plans", plan.as_str())));
        self.claire.post("/plans/coordinators", &fields).await
    }

    async fn end_function(&self, of: &Visitor) {
        sqlx::query("update coordinators set ended_at = now() where person_id = $1")
            .bind(of.person)
            .execute(self.scene.owner())
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn who_begins_a_plan_follows_it_until_somebody_else_is_named() {
    let story = story().await;
    let plan = story.begin(&story.claire, "Léa").await;
    let address = format!("/plans/{plan}");
    story.claire.get(&address).await.says("Suivi par").says("Claire Roux");
    story
        .claire
        .get("/plans?coordinator=me")
        .await
        .says("Léa Martin")
        .says("Mes accompagnements (1)");
    story
        .sacha
        .get("/plans?coordinator=me")
        .await
        .does_not_say("Léa Martin");
    // Nobody follows a plan who does not coordinate its territory.
    let form = format!("{address}/coordinator");
    let stranger = story.scene.professional(story.creche, "Nadia Benali").await;
    let nadia = stranger.person.to_string();
    let refused = story
        .claire
        .post(&form, &[("coordinator", nadia.as_str()), ("version", "1")])
        .await;
    refused.is(422);
    let sacha = story.sacha.person.to_string();
    let fields = [("coordinator", sacha.as_str()), ("version", "1")];
    story.claire.post(&form, &fields).await.is(303);
    assert_eq!(story.coordinator_of(plan).await.as_deref(), Some("Sacha"));
    story.sacha.get("/plans?coordinator=me").await.says("Léa Martin");
    // Chosen on a page that was opened before: said, and nothing changed.
    story.claire.post(&form, &fields).await.is(409);
}

#[tokio::test]
async fn plans_are_entrusted_in_one_act_and_back() {
    let story = story().await;
    let (lea, noe, zoe) = (
        story.begin(&story.claire, "Léa").await,
        story.begin(&story.claire, "Noé").await,
        story.begin(&story.claire, "Zoé").await,
    );
    let (claire, sacha) = (story.claire.person.to_string(), story.sacha.person.to_string());
    let form = story.claire.get("/plans/coordinators").await;
    form.is(200).says("Claire Roux (3 projets)").says("Léa Martin");
    assert_eq!(form.words().matches(" checked").count(), 3, "all of them, at first");
    story.entrust(&claire, &story.claire, &[lea]).await.is(422);
    story.entrust(&claire, &story.sacha, &[]).await.is(422);
    let entrusted = story.entrust(&claire, &story.sacha, &[lea, noe]).await;
    entrusted.is(303);
    story
        .claire
        .get(&entrusted.location)
        .await
        .says("2 projets sont confiés")
        .says("Léa Martin");
    assert_eq!(story.coordinator_of(lea).await.as_deref(), Some("Sacha"));
    assert_eq!(story.coordinator_of(zoe).await.as_deref(), Some("Claire"));
    let logged = "select count(*) from trail where act = 'changed' and subject = 'plans' and details -> 'columns' ? 'coordinator_id'";
    assert_eq!(story.scene.count(logged).await, 2, "a line for each plan");
    // One of them is no longer hers to hand over: none is.
    story.entrust(&claire, &story.sacha, &[zoe, lea]).await.is(409);
    assert_eq!(story.coordinator_of(zoe).await.as_deref(), Some("Claire"));
    story.entrust(&sacha, &story.claire, &[lea, noe]).await.is(303);
    assert_eq!(story.coordinator_of(lea).await.as_deref(), Some("Claire"));
}

#[tokio::test]
async fn what_a_coordinator_who_left_followed_is_said_first_and_found_again() {
    let story = story().await;
    let administrator = story.scene.administrator("Dominique Prologue").await;
    let lea = story.begin(&story.claire, "Aël").await;
    let zoe = story.begin(&story.sacha, "Zoé").await;
    let territory = format!("/administration/territories/{}", story.scene.territory);
    administrator
        .get(&territory)
        .await
        .says("Suit 1 projet")
        .does_not_say("Zoé");
    story.end_function(&story.sacha).await;
    let list = story.claire.get("/plans").await;
    list.says("Sans coordination (1)");
    let words = list.words();
    assert!(words.find("Zoé Martin") < words.find("Aël Martin"), "first: {words}");
    story
        .claire
        .get("/plans?coordinator=none")
        .await
        .says("Zoé Martin")
        .does_not_say("Aël Martin");
    story
        .claire
        .get(&format!("/plans/{zoe}"))
        .await
        .says("Personne de la coordination");
    story
        .claire
        .get("/plans/coordinators?from=none")
        .await
        .says("Zoé Martin");
    story.entrust("none", &story.claire, &[zoe]).await.is(303);
    assert_eq!(story.coordinator_of(zoe).await.as_deref(), Some("Claire"));
    assert_eq!(story.coordinator_of(lea).await.as_deref(), Some("Claire"));
    story.claire.get("/plans").await.says("Sans coordination (0)");
}

#[tokio::test]
async fn the_day_is_narrowed_to_what_one_follows_and_says_so() {
    let story = story().await;
    story.begin(&story.claire, "Léa").await;
    story.sacha.get("/day").await.says("Léa Martin");
    let mine = story.sacha.get("/day?mine=on").await;
    mine.does_not_say("Léa Martin").says("Mes accompagnements seulement");
    assert!(mine.words().contains("Tout afficher") || mine.words().contains("href=\"/day\""));
    story
        .claire
        .get("/day?mine=on")
        .await
        .says("Léa Martin")
        .says("mine=on");
}

#[tokio::test]
async fn a_renewed_plan_keeps_its_coordinator_while_she_coordinates() {
    let story = story().await;
    let plan = story.begin(&story.sacha, "Léa").await;
    sqlx::query("update partnerships set imported = true where id = $1")
        .bind(plan)
        .execute(story.scene.owner())
        .await
        .unwrap();
    sqlx::query("update partnerships set state = 'active' where id = $1")
        .bind(plan)
        .execute(story.scene.owner())
        .await
        .unwrap();
    let once = Uuid::new_v4().to_string();
    let fields = [("start", "2027-05-01"), ("end", "2028-04-30"), ("once", once.as_str())];
    let renewed = story.claire.post(&format!("/plans/{plan}/renew"), &fields).await;
    renewed.is(303);
    let next = renewed
        .leads_to
        .trim_start_matches("/plans/")
        .trim_end_matches("/steps");
    assert_eq!(
        story.coordinator_of(next.parse().unwrap()).await.as_deref(),
        Some("Sacha")
    );
}
