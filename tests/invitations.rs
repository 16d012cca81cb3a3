//! The way in: a code on paper lets somebody choose its own password, once and for two weeks; nobody
//! learns from an answer whether an address has an account.

mod scene;
mod support;

use scene::{Answer, PASSWORD, Scene, Visitor, shown_code};

struct Story {
    scene: Scene,
    claire: Visitor,
    creche: uuid::Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    Story { scene, claire, creche }
}

impl Story {
    /// The page that shows Nadia's first code, and who she is.
    async fn nadia_is_invited(&self) -> (Answer, uuid::Uuid) {
        let nadia = [
            ("given", "Nadia"),
            ("family", "Benali"),
            ("function", "directrice"),
            ("email", "nadia@example.org"),
        ];
        let page = self
            .claire
            .post(&format!("/directory/{}/people", self.creche), &nadia)
            .await;
        let person = sqlx::query_scalar("select person_id from accounts where email = 'nadia@example.org'")
            .fetch_one(self.scene.owner())
            .await
            .unwrap();
        (page, person)
    }

    async fn chooses(&self, code: &str, new: &str, again: &str) -> Answer {
        let fields = [("code", code), ("new", new), ("again", again)];
        self.scene.nobody().post("/invitation", &fields).await
    }

    async fn run(&self, statement: &'static str) {
        sqlx::query(statement).execute(self.scene.owner()).await.unwrap();
    }
}

#[tokio::test]
async fn a_code_from_paper_lets_its_person_choose_a_password_once() {
    let story = story().await;
    let (page, _) = story.nadia_is_invited().await;
    page.says("Donnez cette page à Nadia Benali")
        .says("pendant deux semaines")
        .does_not_say("Envoyer à");
    let code = shown_code(&page);
    // What is wrong is said, and uses nothing up.
    story.chooses(&code, "court", "court").await.is(422).says("Trop court");
    story
        .chooses(&code, PASSWORD, "un autre arbre vert")
        .await
        .is(422)
        .says("différentes");
    story
        .chooses("aaaa-bbbb-cccc-dddd-eeee", PASSWORD, PASSWORD)
        .await
        .is(422)
        .says("Ce code n’ouvre rien");
    // As people read it from paper.
    let typed = code.to_uppercase().replace('-', " ");
    story
        .chooses(&typed, PASSWORD, PASSWORD)
        .await
        .is(303)
        .leads("/sign-in");
    story.chooses(&code, PASSWORD, PASSWORD).await.is(422);
    assert!(story.scene.sign_in("nadia@example.org", PASSWORD).await.is_some());
}

#[tokio::test]
async fn a_password_that_others_have_or_that_holds_ones_name_is_refused_and_the_code_still_opens() {
    let story = story().await;
    let (page, _) = story.nadia_is_invited().await;
    let code = shown_code(&page);
    for guessable in ["motdepasse123", "azertyuiop12", "nadia@example.org", "nadianadianadia"] {
        story
            .chooses(&code, guessable, guessable)
            .await
            .is(422)
            .says("Trop facile à deviner");
    }
    story.chooses(&code, PASSWORD, PASSWORD).await.is(303);
}

#[tokio::test]
async fn a_code_ends_after_two_weeks_with_a_newer_one_and_with_the_account() {
    let story = story().await;
    let (page, nadia) = story.nadia_is_invited().await;
    let first = shown_code(&page);
    let invite = format!("/people/{nadia}/invite");
    let second = shown_code(&story.claire.post(&invite, &[]).await);
    story.chooses(&first, PASSWORD, PASSWORD).await.is(422);
    story
        .run("update invitations set expires_at = now() - interval '1 second' where expires_at > now()")
        .await;
    story.chooses(&second, PASSWORD, PASSWORD).await.is(422);
    let third = shown_code(&story.claire.post(&invite, &[]).await);
    story
        .run("update accounts set closed_at = now() where email = 'nadia@example.org'")
        .await;
    story.chooses(&third, PASSWORD, PASSWORD).await.is(422);
    story.claire.post(&invite, &[]).await.is(404);
    story.run("update accounts set closed_at = null").await;
    story.chooses(&third, PASSWORD, PASSWORD).await.is(303);
}

#[tokio::test]
async fn a_new_password_ends_every_session_and_keeps_the_second_factor() {
    let story = story().await;
    let (page, nadia) = story.nadia_is_invited().await;
    let browser = story.scene.enters("nadia@example.org", &page).await.expect("signed in");
    browser.get("/mine").await.is(200);
    let again = story.claire.post(&format!("/people/{nadia}/invite"), &[]).await;
    browser.get("/mine").await.is(200);
    story
        .chooses(&shown_code(&again), "une petite fleur bleue", "une petite fleur bleue")
        .await
        .is(303);
    browser.get("/mine").await.is(303);
    let half = story
        .scene
        .sign_in("nadia@example.org", "une petite fleur bleue")
        .await
        .expect("half");
    half.get("/mine").await.is(303);
    half.get("/sign-in/second").await.is(200).says("Deuxième étape");
}

#[tokio::test]
async fn who_opens_accounts_invites_and_nobody_else() {
    let story = story().await;
    let (_, nadia) = story.nadia_is_invited().await;
    let alex = story.scene.administrator("Alex Durand").await;
    let elsewhere = uuid::Uuid::new_v4();
    story.scene.add_territory(elsewhere, "Ariège").await;
    let paul = story.scene.coordinator(elsewhere, "Paul Bonnet").await;
    let invite = format!("/people/{nadia}/invite");
    alex.post(&invite, &[]).await.is(200);
    paul.post(&invite, &[]).await.is(404);
    // A coordination does not make a code for whoever answers for the installation.
    story
        .scene
        .insert(
            "update people set territory_id = $1 where id = $2 returning id",
            &[story.scene.territory, alex.person],
            &[],
        )
        .await;
    story
        .claire
        .post(&format!("/people/{}/invite", alex.person), &[])
        .await
        .is(403);
}

#[tokio::test]
async fn forgetting_answers_the_same_for_every_address() {
    let story = story().await;
    story.nadia_is_invited().await;
    let nobody = story.scene.nobody();
    let mut answers = Vec::new();
    for email in ["nadia@example.org", "personne@example.org"] {
        let answer = nobody.post("/forgotten", &[("email", email)]).await;
        answers.push((answer.status, answer.location.clone()));
    }
    assert_eq!(answers[0], answers[1]);
    nobody.post("/forgotten", &[("email", "")]).await.is(422);
    nobody.post("/forgotten", &[("email", "nadia@")]).await.is(422);
    nobody.get("/forgotten").await.is(200).says("aucun e-mail ne part");
}
