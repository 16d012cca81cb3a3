//! The second factor: nobody who acts for others gets in by a password alone, a code works once, and
//! the day a telephone is lost somebody helps.

mod scene;
mod support;

use scene::{Answer, PASSWORD, Scene, Telephone, Visitor};
use uuid::Uuid;

/// Nadia of the crèche, Sophie the mother, Claire who coordinates, Paul who coordinates elsewhere.
struct Story {
    scene: Scene,
    nadia: Visitor,
    sophie: Visitor,
    claire: Visitor,
    creche: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let sophie = scene.person(Some(scene.territory), "Sophie Martin").await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    for visitor in [&nadia, &sophie] {
        scene.has_a_password(visitor).await;
    }
    Story {
        scene,
        nadia,
        sophie,
        claire,
        creche,
    }
}

impl Story {
    /// Nadia sets it up: her browser, her telephone, her recovery codes.
    async fn nadia_sets_it_up(&self) -> (Visitor, Telephone, Vec<String>) {
        let (half, _) = self.scene.gives_the_password("nadia@example.org").await;
        let telephone = Telephone::of(&half.get("/sign-in/second").await);
        let done = half
            .post("/sign-in/second", &[("code", &*telephone.code(-1)), ("next", "/mine")])
            .await;
        let whole = half.with(done.is(200).cookie.clone().expect("a new token"));
        (whole, telephone, codes(&done))
    }

    async fn run(&self, statement: &'static str) {
        sqlx::query(statement).execute(self.scene.owner()).await.unwrap();
    }
}

fn codes(page: &Answer) -> Vec<String> {
    let parts = page.text.split("<li><code>").skip(1);
    parts
        .map(|part| part.split('<').next().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn a_professional_gets_in_with_a_code_of_the_telephone_and_never_by_the_password_alone() {
    let story = story().await;
    let (half, answer) = story.scene.gives_the_password("nadia@example.org").await;
    assert_eq!(answer.location, "/sign-in/second?next=/mine");
    // A session of the password alone is nobody's, on pages and in SQL.
    half.get("/mine").await.is(303).leads("/sign-in");
    half.get("/account/second-factor").await.is(303).leads("/sign-in");
    let page = half.get("/sign-in/second").await;
    page.is(200)
        .says("Protéger votre accès")
        .says("photographiez ce dessin");
    let telephone = Telephone::of(&page);
    assert_eq!(
        telephone.code(0),
        Telephone::of(&half.get("/sign-in/second").await).code(0),
        "the same until it is confirmed"
    );
    half.post("/sign-in/second", &[("code", "000000")])
        .await
        .is(422)
        .says("Ce code ne convient pas");
    half.post("/sign-in/second", &[("code", "")])
        .await
        .is(422)
        .says("Cette réponse manque");
    half.get("/mine").await.is(303);
    let code = telephone.code(-1);
    let done = half
        .post("/sign-in/second", &[("code", &*code), ("next", "/mine")])
        .await;
    done.is(200).says("Vos codes de secours").says("href=\"/mine\"");
    assert_eq!(codes(&done).len(), 10);
    let whole = half.with(done.cookie.clone().expect("a new token"));
    whole.get("/mine").await.is(200);
    // The token before the code opens nothing.
    half.get("/mine").await.is(303);

    // The next time, the same code is refused, and so is an older one; the next one is right.
    let (half, _) = story.scene.gives_the_password("nadia@example.org").await;
    let page = half.get("/sign-in/second").await;
    page.is(200).says("Deuxième étape").does_not_say("otpauth");
    half.post("/sign-in/second", &[("code", &*code)]).await.is(422);
    let done = half
        .post("/sign-in/second", &[("code", &*telephone.code(0)), ("next", "/mine")])
        .await;
    assert_eq!(done.is(303).location, "/mine");
    half.with(done.cookie.clone().expect("a new token"))
        .get("/mine")
        .await
        .is(200);
    whole
        .get("/account")
        .await
        .is(200)
        .says("Code faux, avec le bon mot de passe")
        .says("Double authentification mise en place");
}

#[tokio::test]
async fn each_recovery_code_stands_in_for_the_telephone_once() {
    let story = story().await;
    let (whole, _, recovery) = story.nadia_sets_it_up().await;
    // As it is printed, or without its dashes and in capitals.
    for typed in [recovery[0].clone(), recovery[1].replace('-', " ").to_uppercase()] {
        let (half, _) = story.scene.gives_the_password("nadia@example.org").await;
        half.post("/sign-in/second", &[("code", &*typed)]).await.is(303);
        let (half, _) = story.scene.gives_the_password("nadia@example.org").await;
        half.post("/sign-in/second", &[("code", &*typed)]).await.is(422);
    }
    whole
        .get("/account/second-factor")
        .await
        .is(200)
        .says("Il vous reste 8 codes de secours")
        .says("ne peut pas être retirée");
    whole
        .post("/account/second-factor/codes", &[("current", "pas le bon du tout")])
        .await
        .is(422)
        .says("Ce n’est pas le mot de passe actuel");
    let page = whole
        .post("/account/second-factor/codes", &[("current", PASSWORD)])
        .await;
    let (old, new) = (recovery[5].clone(), codes(page.is(200))[0].clone());
    let (half, _) = story.scene.gives_the_password("nadia@example.org").await;
    half.post("/sign-in/second", &[("code", &*old)]).await.is(422);
    half.post("/sign-in/second", &[("code", &*new)]).await.is(303);
    // Whoever acts for others does not remove it.
    whole
        .post("/account/second-factor/remove", &[("current", PASSWORD)])
        .await
        .is(403);
}

#[tokio::test]
async fn guessing_codes_is_stopped_after_ten_tries_and_after_thirty_in_a_day() {
    let story = story().await;
    let (_, telephone, _) = story.nadia_sets_it_up().await;
    let (half, _) = story.scene.gives_the_password("nadia@example.org").await;
    for _ in 0..10 {
        half.post("/sign-in/second", &[("code", "123")]).await.is(422);
    }
    let right = telephone.code(0);
    half.post("/sign-in/second", &[("code", &*right)])
        .await
        .is(422)
        .says("Trop d’essais");
    story
        .run("update sign_in_failures set at = at - interval '16 minutes'")
        .await;
    half.post("/sign-in/second", &[("code", &*right)]).await.is(303);
    // Thirty in a day are too many, however slowly.
    let (half, _) = story.scene.gives_the_password("nadia@example.org").await;
    half.post("/sign-in/second", &[("code", "123")]).await.is(422);
    story
        .run(
            "insert into sign_in_failures (email_hash, at)
             select email_hash, now() - interval '2 hours' from sign_in_failures, generate_series(1, 29)",
        )
        .await;
    let later = telephone.code(1);
    half.post("/sign-in/second", &[("code", &*later)])
        .await
        .is(422)
        .says("Trop d’essais");
}

#[tokio::test]
async fn a_family_may_have_one_and_remove_it_with_its_password() {
    let story = story().await;
    let (sophie, answer) = story.scene.gives_the_password("sophie@example.org").await;
    assert_eq!(answer.location, "/mine", "nobody asks her for one");
    let page = sophie.get("/account/second-factor").await;
    let telephone = Telephone::of(page.is(200));
    let done = sophie
        .post("/account/second-factor", &[("code", &*telephone.code(-1))])
        .await;
    let sophie = sophie.with(done.is(200).cookie.clone().expect("a new token"));
    let (half, answer) = story.scene.gives_the_password("sophie@example.org").await;
    assert_eq!(answer.leads_to, "/sign-in/second");
    half.get("/account").await.is(303);
    sophie
        .post("/account/second-factor/remove", &[("current", "pas le bon du tout")])
        .await
        .is(422);
    sophie
        .post("/account/second-factor/remove", &[("current", PASSWORD)])
        .await
        .is(303);
    let (_, answer) = story.scene.gives_the_password("sophie@example.org").await;
    assert_eq!(answer.location, "/mine");
}

#[tokio::test]
async fn a_lost_telephone_is_for_the_coordination_of_the_territory_and_ends_every_session() {
    let story = story().await;
    let (whole, ..) = story.nadia_sets_it_up().await;
    let professional = story
        .scene
        .text(
            "select id::text from professionals where organisation_id = $1",
            story.creche,
        )
        .await
        .unwrap();
    let reset = format!("/directory/{}/people/{professional}/second-factor", story.creche);
    let elsewhere = Uuid::new_v4();
    story.scene.add_territory(elsewhere, "Ariège").await;
    let paul = story.scene.coordinator(elsewhere, "Paul Bonnet").await;
    for (visitor, status) in [(&paul, 404), (&story.sophie, 403), (&whole, 403)] {
        visitor.post(&reset, &[]).await.is(status);
    }
    whole.get("/mine").await.is(200);
    story
        .claire
        .post(&reset, &[])
        .await
        .is(303)
        .leads_with("second-factor-reset");
    whole.get("/mine").await.is(303);
    story.nadia.get("/mine").await.is(303);
    let (half, _) = story.scene.gives_the_password("nadia@example.org").await;
    half.get("/sign-in/second").await.is(200).says("Protéger votre accès");
    story.claire.post(&reset, &[]).await.is(303);
    story
        .claire
        .post(&reset, &[])
        .await
        .is(303)
        .leads_with("second-factor-none");
}

#[tokio::test]
async fn codes_are_those_of_the_standard_and_nobody_reads_the_secrets() {
    let story = story().await;
    story.nadia_sets_it_up().await;
    // RFC 6238, appendix B, the last six figures.
    for (seconds, code) in [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_234_567_890, "005924"),
        (20_000_000_000_i64, "353130"),
    ] {
        let told: String = sqlx::query_scalar("select access.code_of('12345678901234567890'::bytea, $1 / 30)")
            .bind(seconds)
            .fetch_one(story.scene.owner())
            .await
            .unwrap();
        assert_eq!(told, code, "at {seconds}");
    }
}

#[tokio::test]
async fn a_session_ends_after_two_hours_unseen_and_twelve_in_all() {
    let story = story().await;
    let (whole, ..) = story.nadia_sets_it_up().await;
    story
        .run("update sessions set seen_at = now() - interval '119 minutes'")
        .await;
    whole.get("/mine").await.is(200);
    story
        .run("update sessions set seen_at = now() - interval '121 minutes'")
        .await;
    whole.get("/mine").await.is(303);
    let (whole, ..) = {
        story.run("delete from second_factors").await;
        story.nadia_sets_it_up().await
    };
    whole.get("/mine").await.is(200);
    story
        .run("update sessions set expires_at = expires_at - interval '12 hours'")
        .await;
    whole.get("/mine").await.is(303);
}
