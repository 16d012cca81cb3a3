//! Proving again who one is: an unlocked computer does not do the gravest acts for whoever sits down at it,
//! and whoever it belongs to loses nothing of what was typed.

mod scene;
mod support;

use scene::{Answer, PASSWORD, Scene, Telephone, Visitor};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Zoé who administers; Nadia of the crèche; Sophie the mother of Léa; Claire who coordinates.
struct Story {
    scene: Scene,
    zoe: Visitor,
    nadia: Visitor,
    sophie: Visitor,
    claire: Visitor,
    creche: Uuid,
    lea: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let zoe = scene.administrator("Zoé Petit").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let sophie = scene.person(Some(scene.territory), "Sophie Martin").await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let lea = scene
        .insert(
            "insert into children (territory_id, given_name, family_name, birth_date)
             values ($1, 'Léa', 'Martin', '2023-04-12') returning id",
            &[scene.territory],
            &[],
        )
        .await;
    scene
        .insert(
            "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'mother') returning id",
            &[scene.territory, lea, sophie.person],
            &[],
        )
        .await;
    for visitor in [&zoe, &sophie, &claire] {
        scene.has_a_password(visitor).await;
    }
    Story {
        scene,
        zoe,
        nadia,
        sophie,
        claire,
        creche,
        lea,
    }
}

impl Story {
    /// Everybody signed in eleven minutes ago.
    async fn eleven_minutes_go_by(&self) {
        sqlx::query("update sessions set proved_at = proved_at - interval '11 minutes'")
            .execute(self.scene.owner())
            .await
            .unwrap();
    }

    fn territory(&self) -> String {
        format!("/administration/territories/{}", self.scene.territory)
    }

    fn account(&self, visitor: &Visitor, act: &str) -> String {
        format!("/administration/accounts/{}/{act}", visitor.person)
    }
}

/// Proves it on the page one was led to; the browser that goes on.
async fn proves(visitor: &Visitor, led: &Answer) -> (Visitor, Answer) {
    led.is(303).leads("/account/prove");
    let page = visitor.get(&led.location).await;
    page.is(200).says("Confirmez que c’est bien vous");
    let (act, next) = (page.hidden("act"), page.hidden("next"));
    let fields = [("password", PASSWORD), ("act", &*act), ("next", &*next)];
    let proved = visitor.post("/account/prove", &fields).await;
    proved.is(303).leads("/account/prove");
    let again = visitor.with(proved.cookie.clone().expect("a new token"));
    let page = again.get(&proved.location).await;
    page.is(200).says("Merci, c’est bien vous");
    (again, page)
}

#[tokio::test]
async fn naming_a_coordinator_asks_who_one_is_and_goes_on_with_what_was_typed() {
    let story = story().await;
    story.eleven_minutes_go_by().await;
    let address = format!("{}/coordinators", story.territory());
    let once = Uuid::new_v4().to_string();
    let fields = [
        ("once", &*once),
        ("given", "Paul"),
        ("family", "Leroy"),
        ("email", "paul@example.org"),
    ];
    let led = story.zoe.post(&address, &fields).await;
    let page = story.zoe.get(&led.location).await;
    page.is(200)
        .says("nommer une coordinatrice ou un coordinateur")
        .says("Haute-Garonne");
    let named = "select count(*) from coordinators";
    assert_eq!(story.scene.count(named).await, 1, "Claire");

    let (zoe, page) = proves(&story.zoe, &led).await;
    // What was typed is in the form that goes on.
    let kept = ["once", "given", "family", "email"].map(|name| (name, page.hidden(name)));
    assert!(page.text.contains(&format!("action=\"{address}\"")));
    let sent: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (*name, &**value)).collect();
    assert_eq!(sent, fields);
    zoe.post(&address, &sent).await.is(200).says("Paul Leroy");
    assert_eq!(story.scene.count(named).await, 2);
    // Nothing is left of it, and for ten minutes nothing more is asked.
    assert_eq!(story.scene.count("select count(*) from drafts").await, 0);
    zoe.get(&led.location)
        .await
        .is(200)
        .says("Il ne reste rien à reprendre");
    zoe.post(&story.account(&story.nadia, "close"), &[])
        .await
        .is(303)
        .leads("/administration/accounts");
    // The token before the proof opens nothing any more.
    story.zoe.get("/account").await.is(303).leads("/sign-in");
}

#[tokio::test]
async fn what_lets_in_or_shuts_out_is_asked_before() {
    let story = story().await;
    story.eleven_minutes_go_by().await;
    let invite = format!("/people/{}/invite", story.sophie.person);
    for (who, address, act) in [
        (&story.zoe, story.account(&story.nadia, "close"), "account"),
        (&story.zoe, story.account(&story.nadia, "reopen"), "account"),
        (
            &story.zoe,
            story.account(&story.nadia, "second-factor"),
            "second_factor",
        ),
        (&story.claire, invite, "invitation"),
    ] {
        let led = who.post(&address, &[]).await;
        led.is(303).leads("/account/prove").leads_with(&format!("act={act}"));
        let page = who.get(&led.location).await;
        page.is(200).says(if act == "invitation" {
            "Sophie Martin"
        } else {
            "Nadia Benali"
        });
    }
    assert_eq!(story.scene.count("select count(*) from invitations").await, 0);
    let closed = "select count(*) from accounts where closed_at is not null";
    assert_eq!(story.scene.count(closed).await, 0);
    // Opening an account is everyday work, and hands its code over without a question.
    let ines = story
        .scene
        .insert(
            "with p as (insert into people (territory_id, given_name, family_name) values ($1, 'Inès', 'Roy') returning id)
             insert into professionals (territory_id, organisation_id, person_id, function)
             select $1, $2, id, 'éducatrice' from p returning id",
            &[story.scene.territory, story.creche],
            &[],
        )
        .await;
    let open = format!("/directory/{}/people/{ines}/account", story.creche);
    let once = Uuid::new_v4().to_string();
    let page = story
        .claire
        .post(&open, &[("once", &once), ("email", "ines@example.org")])
        .await;
    scene::shown_code(&page);
}

#[tokio::test]
async fn how_long_files_are_kept_is_asked_before_and_the_name_of_a_territory_is_not() {
    let story = story().await;
    story.eleven_minutes_go_by().await;
    let mut fields = vec![
        ("name", "Haute-Garonne et Ariège"),
        ("department", ""),
        ("time_zone", "Europe/Paris"),
        ("calendar", "anniversary"),
        ("plan_label", "Projet d’accueil"),
        ("file_kept_years", "2"),
        ("log_kept_months", "12"),
    ];
    story
        .zoe
        .post(&story.territory(), &fields)
        .await
        .is(303)
        .leads(&story.territory());
    fields[5] = ("file_kept_years", "1");
    let led = story.zoe.post(&story.territory(), &fields).await;
    led.is(303).leads("/account/prove").leads_with("act=retention");
    let kept = "select file_kept_years::bigint from territories";
    assert_eq!(story.scene.count(kept).await, 2);
    let (zoe, page) = proves(&story.zoe, &led).await;
    assert_eq!(page.hidden("file_kept_years"), "1");
    zoe.post(&story.territory(), &fields)
        .await
        .is(303)
        .leads(&story.territory());
    assert_eq!(story.scene.count(kept).await, 1);
}

#[tokio::test]
async fn a_complete_copy_comes_after_the_proof() {
    let story = story().await;
    story.eleven_minutes_go_by().await;
    let copy = format!("/family/{}/data/copy.zip", story.lea);
    let led = story.sophie.get(&copy).await;
    led.is(303).leads_with("act=copy");
    assert_eq!(
        story
            .scene
            .count("select count(*) from trail where act = 'exported'")
            .await,
        0
    );
    let (sophie, page) = proves(&story.sophie, &led).await;
    page.says("Léa Martin");
    assert!(page.text.contains(&format!("href=\"{copy}\"")), "{}", page.text);
    assert_eq!(sophie.status_of(&copy).await, 200);
    // Oneself, in a session that proved nothing lately.
    story
        .nadia
        .get("/account/copy.zip")
        .await
        .is(303)
        .leads_with("act=copy");
}

#[tokio::test]
async fn wrong_passwords_count_with_those_at_sign_in() {
    let story = story().await;
    story.eleven_minutes_go_by().await;
    let wrong = [("password", "un petit arbre vert"), ("act", "account"), ("next", "/")];
    let nothing = [("password", ""), ("act", "account"), ("next", "/")];
    story
        .zoe
        .post("/account/prove", &nothing)
        .await
        .is(422)
        .says("Cette réponse manque");
    for _ in 0..10 {
        story
            .zoe
            .post("/account/prove", &wrong)
            .await
            .is(422)
            .says("mot de passe");
    }
    let right = [("password", PASSWORD), ("act", "account"), ("next", "/")];
    story
        .zoe
        .post("/account/prove", &right)
        .await
        .is(422)
        .says("Trop d’essais");
    let sign_in = [("email", "zoé@example.org"), ("password", PASSWORD)];
    story
        .scene
        .nobody()
        .post("/sign-in", &sign_in)
        .await
        .is(422)
        .says("Trop d’essais");
    story.zoe.get("/account").await.is(200).says("Mot de passe faux");
}

#[tokio::test]
async fn a_code_of_the_telephone_proves_it_too_and_once() {
    let story = story().await;
    let page = story.sophie.get("/account/second-factor").await;
    let telephone = Telephone::of(&page);
    let set = story
        .sophie
        .post("/account/second-factor", &[("code", &*telephone.code(-1))])
        .await;
    let sophie = story.sophie.with(set.is(200).cookie.clone().expect("a new token"));
    story.eleven_minutes_go_by().await;
    let ask = "/account/prove?act=copy&next=/account/copy.zip";
    sophie.get(ask).await.says("Ou le code à six chiffres");
    let code = telephone.code(0);
    let fields = [("code", &*code), ("act", "copy"), ("next", "/account/copy.zip")];
    sophie.post("/account/prove", &[("code", "000000")]).await.is(422);
    let proved = sophie.post("/account/prove", &fields).await;
    let sophie = sophie.with(proved.is(303).cookie.clone().expect("a new token"));
    sophie.get(ask).await.says("Merci, c’est bien vous");
    story.eleven_minutes_go_by().await;
    sophie
        .post("/account/prove", &fields)
        .await
        .is(422)
        .says("il a déjà servi");
}

#[tokio::test]
async fn signing_in_again_proves_it_and_finds_the_form_where_it_was() {
    let story = story().await;
    story.eleven_minutes_go_by().await;
    let address = story.account(&story.nadia, "close");
    let led = story.zoe.post(&address, &[]).await;
    let page = story.zoe.get(&led.location).await;
    let (_, form) = page
        .text
        .split_once("action=\"/sign-out?")
        .expect("a way to sign in again");
    let way_out = format!("/sign-out?{}", form.split('"').next().unwrap().replace("&#38;", "&"));
    let out = story.zoe.post(&way_out, &[]).await;
    out.is(303).leads("/sign-in");
    let sign_in = story.scene.nobody().get(&out.location).await;
    assert_eq!(sign_in.hidden("next").replace("&#38;", "&"), led.location);
    let again = story.scene.signs_in_again(&story.zoe).await;
    let page = again.get(&led.location).await;
    page.is(200).says("Merci, c’est bien vous");
    assert!(page.text.contains(&format!("action=\"{address}\"")));
    // Somebody else at this computer is offered nothing of it.
    let other = story.scene.administrator("Léo Blanc").await;
    other.get(&led.location).await.says("Il ne reste rien à reprendre");
}

#[tokio::test]
async fn what_was_not_gone_on_with_is_let_go_of_after_an_hour() {
    let story = story().await;
    story.eleven_minutes_go_by().await;
    let led = story.zoe.post(&story.account(&story.nadia, "close"), &[]).await;
    sqlx::query("update drafts set saved_at = now() - interval '61 minutes'")
        .execute(story.scene.owner())
        .await
        .unwrap();
    // It never stood among what one wrote.
    story.zoe.get("/unsent").await.is(200).says("Rien n’attend");
    proves(&story.zoe, &led).await.1.says("Il ne reste rien à reprendre");
}

/// As the application's own role, in a session proved so long ago; rolled back.
async fn in_sql(story: &Story, visitor: &Visitor, minutes: i32, statement: &str) -> Result<(), String> {
    let token = Uuid::new_v4().to_string();
    sqlx::query(
        "insert into sessions (token_hash, person_id, expires_at, proved_at)
         values ($1, $2, now() + interval '1 hour', now() - make_interval(mins => $3))",
    )
    .bind(Sha256::digest(token.as_bytes()).to_vec())
    .bind(visitor.person)
    .bind(minutes)
    .execute(story.scene.owner())
    .await
    .unwrap();
    let mut tx = story.scene.application().begin().await.unwrap();
    sqlx::query("select access.identify($1)")
        .bind(token)
        .execute(&mut *tx)
        .await
        .unwrap();
    let statement = statement
        .replace("{nadia}", &story.nadia.person.to_string())
        .replace("{territory}", &story.scene.territory.to_string())
        .replace("{lea}", &story.lea.to_string());
    match sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut *tx).await {
        Ok(_) => Ok(()),
        Err(error) => Err(error
            .as_database_error()
            .and_then(|e| e.code())
            .unwrap_or_default()
            .into_owned()),
    }
}

#[tokio::test]
async fn the_database_itself_stops_them() {
    let story = story().await;
    let (zoe, claire, sophie) = (&story.zoe, &story.claire, &story.sophie);
    for (who, act, stopped_by) in [
        (zoe, "select access.close_account('{nadia}', true)", "MP001"),
        (zoe, "select access.close_account('{nadia}', false)", "MP001"),
        (zoe, "select access.reset_second_factor('{nadia}')", "MP001"),
        (claire, "select access.reset_second_factor('{nadia}')", "MP001"),
        (claire, "select access.invite('{nadia}', sha256('x'))", "MP001"),
        (
            zoe,
            "select access.create_coordinator('{territory}', 'Paul', 'Leroy', 'p@example.org', sha256('x'), sha256('y'))",
            "MP001",
        ),
        (
            zoe,
            "insert into coordinators (territory_id, person_id) values ('{territory}', '{nadia}')",
            "42501",
        ),
        (
            zoe,
            "update territories set file_kept_years = 1 where id = '{territory}'",
            "MP001",
        ),
        (
            zoe,
            "update territories set log_kept_months = 6 where id = '{territory}'",
            "MP001",
        ),
        (claire, "select access.anonymise_files('{}', current_date)", "MP001"),
        (
            sophie,
            "select access.record('exported', 'copy', '{lea}', '{territory}', '{lea}')",
            "MP001",
        ),
        (sophie, "select access.my_trail()", "MP001"),
    ] {
        assert_eq!(in_sql(&story, who, 11, act).await, Err(stopped_by.to_owned()), "{act}");
        assert_eq!(in_sql(&story, who, 9, act).await, Ok(()), "{act}");
    }
    // No SQL of the application makes a proof.
    for cheat in [
        "update sessions set proved_at = now()",
        "select access.note_proof(sha256('x'))",
        "select access.must_have_proved('account')",
    ] {
        assert_eq!(in_sql(&story, zoe, 11, cheat).await, Err("42501".to_owned()), "{cheat}");
    }
}

#[tokio::test]
async fn a_demonstration_asks_for_no_proof_and_half_a_session_is_proved_when_it_is_whole() {
    let story = story().await;
    let half = Uuid::new_v4().to_string();
    let proved = "select count(*) from sessions where proved_at > now() - interval '1 minute' and browser = 'half'";
    sqlx::query(
        "insert into sessions (token_hash, person_id, expires_at, proved_at, awaits, browser)
         values ($1, $2, now() + interval '1 hour', now() - interval '14 minutes', 'code', 'half')",
    )
    .bind(Sha256::digest(half.as_bytes()).to_vec())
    .bind(story.nadia.person)
    .execute(story.scene.owner())
    .await
    .unwrap();
    assert_eq!(story.scene.count(proved).await, 0);
    sqlx::query("update sessions set awaits = null where browser = 'half'")
        .execute(story.scene.owner())
        .await
        .unwrap();
    assert_eq!(story.scene.count(proved).await, 1);

    sqlx::query("alter table installation disable trigger user")
        .execute(story.scene.owner())
        .await
        .unwrap();
    sqlx::query("update installation set demonstration = true")
        .execute(story.scene.owner())
        .await
        .unwrap();
    let act = "select access.close_account('{nadia}', true)";
    assert_eq!(in_sql(&story, &story.zoe, 60, act).await, Ok(()));
}
