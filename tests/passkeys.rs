//! Passkeys as the database holds them: nothing of the application's own SQL lets anybody in with one,
//! nor does a challenge that is not this browser's, or was used; and a passkey is a second factor like a
//! telephone. What devices sign is for tests/browser/journeys/passkeys.rs.

mod scene;
mod support;

use scene::{Answer, PASSWORD, Scene, Telephone, Visitor};
use sqlx::{AssertSqlSafe, PgPool};
use support::TestDatabase;
use uuid::Uuid;

/// What the program vouches with, as the database is given it.
const KEY: &str = "sha256('the key')";

/// Nadia's passkey, in a database that takes the word of who has the key.
struct Lock {
    database: TestDatabase,
    nadia: Uuid,
}

impl Lock {
    async fn new() -> Self {
        let database = support::database().await;
        let lock = Self {
            database,
            nadia: Uuid::new_v4(),
        };
        lock.run(&format!("insert into vouching (key_digest) values (sha256({KEY}))"))
            .await;
        for (person, name, credential) in [(lock.nadia, "nadia", 1), (Uuid::new_v4(), "hugo", 2)] {
            lock.run(&format!(
                "insert into people (id, given_name, family_name) values ('{person}', '{name}', 'Test')"
            ))
            .await;
            lock.run(&format!(
                "insert into accounts (person_id, email) values ('{person}', '{name}@example.org')"
            ))
            .await;
            lock.run(&format!(
                "insert into passkeys (person_id, credential, judged_by, name)
                 values ('{person}', decode('0{credential}', 'hex'), '{{}}', 'Téléphone')"
            ))
            .await;
        }
        lock
    }

    fn owner(&self) -> &PgPool {
        self.database.owner.pool()
    }

    async fn run(&self, statement: &str) {
        sqlx::query(AssertSqlSafe(statement.to_owned()))
            .execute(self.owner())
            .await
            .expect(statement);
    }

    /// What the application's role is answered, in text.
    async fn asks(&self, question: &str) -> String {
        let mut tx = self.database.application.begin().await.expect("begun");
        let answer: Option<String> = sqlx::query_scalar(AssertSqlSafe(format!(
            "select (select x::text from {question} x limit 1)"
        )))
        .fetch_one(&mut *tx)
        .await
        .expect(question);
        tx.commit().await.expect("kept");
        answer.unwrap_or_else(|| "nothing".to_owned())
    }

    /// A browser is asked to sign, and its answer is judged to be right.
    async fn is_asked(&self, browser: &str) {
        let browser = browser_hash(browser);
        let kept = self
            .asks(&format!("access.challenge_to_sign_in({KEY}, {browser}, '{{}}')"))
            .await;
        assert_eq!(kept, "true");
    }

    async fn takes(&self, key: &str, browser: &str) -> String {
        let browser = browser_hash(browser);
        self.asks(&format!("access.take_passkey_challenge({key}, {browser})"))
            .await
    }

    async fn enters(&self, key: &str, browser: &str, half: &str) -> String {
        let browser = browser_hash(browser);
        self.asks(&format!(
            "access.sign_in_with_passkey({key}, {browser}, '\\x01', '{{}}', '{half}', sha256('{}'), 'Firefox')",
            Uuid::new_v4()
        ))
        .await
    }

    async fn sessions(&self) -> i64 {
        sqlx::query_scalar("select count(*) from sessions where awaits is null")
            .fetch_one(self.owner())
            .await
            .expect("counted")
    }
}

fn browser_hash(browser: &str) -> String {
    format!("sha256('{browser}')")
}

#[tokio::test]
async fn no_sql_of_the_application_vouches_for_a_passkey_without_the_key() {
    let lock = Lock::new().await;
    lock.is_asked("hers").await;
    let wrong = "sha256('another')";
    assert_eq!(
        lock.asks(&format!(
            "access.challenge_to_sign_in({wrong}, {}, '{{}}')",
            browser_hash("other")
        ))
        .await,
        "false"
    );
    assert_eq!(lock.takes(wrong, "hers").await, "nothing");
    assert_eq!(
        lock.asks(&format!("access.passkey_to_judge({wrong}, '\\x01')")).await,
        "nothing"
    );
    assert_eq!(lock.takes(KEY, "hers").await, "{}");
    assert_eq!(lock.enters(wrong, "hers", "").await, "nobody");
    assert_eq!(lock.enters("null", "hers", "").await, "nobody");
    lock.run(&format!(
        "insert into sessions (token_hash, person_id, expires_at)
         values (sha256('whole'), '{}', now() + interval '1 hour')",
        lock.nadia
    ))
    .await;
    for add in [
        format!("access.challenge_to_add_passkey({wrong}, 'whole', null, sha256('hers'), '{{}}')"),
        format!("access.add_passkey({wrong}, 'whole', sha256('hers'), '\\x03', '{{}}', 'Autre', sha256('new'), '')"),
    ] {
        assert_eq!(lock.asks(&add).await, "nobody", "{add}");
    }
    assert_eq!(lock.sessions().await, 1);
    // Nothing that was refused took the challenge away.
    assert_eq!(lock.enters(KEY, "hers", "").await, "ok");
}

#[tokio::test]
async fn a_challenge_is_for_one_browser_once_and_for_five_minutes() {
    let lock = Lock::new().await;
    lock.is_asked("hers").await;
    // The answer of a browser that was asked nothing, or whose challenge nobody looked at.
    assert_eq!(lock.takes(KEY, "another").await, "nothing");
    assert_eq!(lock.enters(KEY, "another", "").await, "nobody");
    assert_eq!(lock.enters(KEY, "hers", "").await, "nobody");
    assert_eq!(lock.takes(KEY, "hers").await, "{}");
    assert_eq!(lock.takes(KEY, "hers").await, "nothing", "a second try at the same");
    assert_eq!(
        lock.enters(KEY, "another", "").await,
        "nobody",
        "beside hers, looked at"
    );
    assert_eq!(lock.enters(KEY, "hers", "").await, "ok");
    assert_eq!(lock.enters(KEY, "hers", "").await, "nobody", "the same once more");
    assert_eq!(lock.sessions().await, 1);
    // Too late, before it was looked at and after.
    for late in [true, false] {
        lock.is_asked("late").await;
        if late {
            assert_eq!(lock.takes(KEY, "late").await, "{}");
        }
        lock.run("update passkey_challenges set made_at = made_at - interval '5 minutes'")
            .await;
        assert_eq!(lock.takes(KEY, "late").await, "nothing");
        assert_eq!(lock.enters(KEY, "late", "").await, "nobody");
        lock.run("delete from passkey_challenges").await;
    }
    // One to add a passkey with opens no session.
    lock.is_asked("adding").await;
    lock.run(&format!("update passkey_challenges set person_id = '{}'", lock.nadia))
        .await;
    assert_eq!(lock.takes(KEY, "adding").await, "{}");
    assert_eq!(lock.enters(KEY, "adding", "").await, "nobody");
    assert_eq!(lock.sessions().await, 1);
}

#[tokio::test]
async fn a_passkey_opens_no_closed_account_and_nobody_elses_half_session() {
    let lock = Lock::new().await;
    lock.run(
        "insert into sessions (token_hash, person_id, expires_at, awaits)
         select sha256(convert_to('half of ' || p.given_name, 'UTF8')), p.id, now() + interval '10 minutes', 'code' from people p",
    )
    .await;
    lock.is_asked("hers").await;
    assert_eq!(lock.takes(KEY, "hers").await, "{}");
    assert_eq!(lock.enters(KEY, "hers", "half of hugo").await, "nobody");
    lock.is_asked("hers").await;
    assert_eq!(lock.takes(KEY, "hers").await, "{}");
    assert_eq!(lock.enters(KEY, "hers", "half of nadia").await, "ok");
    let halves: i64 = sqlx::query_scalar("select count(*) from sessions where awaits is not null")
        .fetch_one(lock.owner())
        .await
        .expect("counted");
    assert_eq!(halves, 1, "hers is over, Hugo’s is not");
    lock.run("update accounts set closed_at = now()").await;
    lock.is_asked("hers").await;
    assert_eq!(lock.takes(KEY, "hers").await, "{}");
    assert_eq!(
        lock.asks(&format!("access.passkey_to_judge({KEY}, '\\x01')")).await,
        "nothing"
    );
    assert_eq!(lock.enters(KEY, "hers", "").await, "nobody");
    // The application reads neither table.
    for table in ["passkeys", "passkey_challenges"] {
        let mut tx = lock.database.application.begin().await.expect("begun");
        let read = sqlx::query(AssertSqlSafe(format!("select from {table}")))
            .execute(&mut *tx)
            .await;
        let code = read
            .expect_err(table)
            .as_database_error()
            .and_then(|cause| cause.code().map(Into::into));
        assert_eq!(code, Some("42501".to_owned()), "{table}");
    }
}

#[tokio::test]
async fn nobody_adds_a_passkey_to_somebody_else_nor_without_the_password() {
    let lock = Lock::new().await;
    let nadia = lock.nadia;
    lock.run(&format!(
        "insert into credentials (person_id, salt, digest) values ('{nadia}', sha256('salt'), sha256('right'))"
    ))
    .await;
    for (token, name, awaits) in [
        ("whole", "nadia", "null"),
        ("half", "nadia", "'code'"),
        ("to set up", "nadia", "'setup'"),
        ("of another", "hugo", "null"),
    ] {
        lock.run(&format!(
            "insert into sessions (token_hash, person_id, expires_at, awaits)
             select sha256('{token}'), id, now() + interval '10 minutes', {awaits} from people where given_name = '{name}'"
        ))
        .await;
    }
    let begins = async |token: &str, password: &str| {
        let question =
            format!("access.challenge_to_add_passkey({KEY}, '{token}', sha256('{password}'), sha256('hers'), '{{}}')");
        lock.asks(&question).await
    };
    let adds = async |token: &str, credential: u8| {
        assert_eq!(lock.takes(KEY, "hers").await, "{}");
        let question = format!(
            "access.add_passkey({KEY}, '{token}', sha256('hers'), decode('0{credential}', 'hex'), '{{}}', 'Autre', sha256('new'), '')"
        );
        lock.asks(&question).await
    };
    // Half a session adds none where there is one; a whole one proves the password.
    for token in ["half", "to set up", "made up"] {
        assert_eq!(begins(token, "right").await, "nobody", "{token}");
    }
    assert_eq!(begins("whole", "wrong").await, "wrong");
    for token in ["of another", "half", "to set up", "made up"] {
        assert_eq!(begins("whole", "right").await, "ok");
        assert_eq!(adds(token, 3).await, "nobody", "{token}");
    }
    // What was asked to sign in adds nothing, and one that is there stays whose it is.
    lock.is_asked("hers").await;
    assert_eq!(adds("whole", 3).await, "nobody");
    assert_eq!(begins("whole", "right").await, "ok");
    assert_eq!(adds("whole", 2).await, "nobody");
    assert_eq!(begins("whole", "right").await, "ok");
    assert_eq!(adds("whole", 3).await, "ok");
    // The session goes on under the new token alone, and takes twenty of them.
    assert_eq!(begins("whole", "right").await, "nobody");
    lock.run(&format!(
        "insert into passkeys (person_id, credential, judged_by, name)
         select '{nadia}', uuid_send(gen_random_uuid()), '{{}}', 'Encore une' from generate_series(1, 18)"
    ))
    .await;
    assert_eq!(begins("new", "right").await, "full");
}

/// Nadia of the crèche, who must have a second factor; Sophie the mother, who may; Claire who coordinates.
struct Story {
    scene: Scene,
    nadia: Visitor,
    sophie: Visitor,
    claire: Visitor,
    creche: Uuid,
}

impl Story {
    async fn new() -> Self {
        let scene = Scene::new().await;
        let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
        let nadia = scene.professional(creche, "Nadia Benali").await;
        let sophie = scene.person(Some(scene.territory), "Sophie Martin").await;
        let claire = scene.coordinator(scene.territory, "Claire Roux").await;
        for visitor in [&nadia, &sophie] {
            scene.has_a_password(visitor).await;
        }
        Self {
            scene,
            nadia,
            sophie,
            claire,
            creche,
        }
    }

    /// Somebody has a passkey, as if its device had made one.
    async fn has_a_passkey(&self, visitor: &Visitor, name: &str) -> String {
        let statement = "insert into passkeys (person_id, credential, judged_by, name)
                         values ($1, uuid_send(gen_random_uuid()), '{\"public\": \"key\"}', $2) returning id";
        self.scene
            .insert(statement, &[visitor.person], &[name])
            .await
            .to_string()
    }

    /// The page of the second step, for whoever typed address and password.
    async fn gives_the_password(&self, email: &str) -> (Visitor, Answer) {
        let (half, _) = self.scene.gives_the_password(email).await;
        let page = half.get("/sign-in/second").await;
        (half, page)
    }
}

#[tokio::test]
async fn whoever_has_a_passkey_alone_is_asked_for_it_and_not_to_set_a_telephone_up() {
    let story = Story::new().await;
    // Somebody who stole her password waits at the page that sets up a telephone…
    let (thief, page) = story.gives_the_password("nadia@example.org").await;
    let stolen = Telephone::of(page.is(200));
    // … when she makes a passkey.
    story.has_a_passkey(&story.nadia, "Téléphone").await;
    thief
        .post("/sign-in/second", &[("code", &*stolen.code(0))])
        .await
        .is(303)
        .leads("/sign-in");
    let (half, page) = story.gives_the_password("nadia@example.org").await;
    page.is(200)
        .says("Deuxième étape")
        .says("Sans votre clé d’accès, donnez un de vos codes de secours")
        .does_not_say("otpauth");
    half.get("/mine").await.is(303);
    half.post("/sign-in/second", &[("code", "000000")]).await.is(422);
    // A recovery code goes with it as with a telephone.
    story
        .nadia
        .post("/account/second-factor/codes", &[("current", "pas le bon du tout")])
        .await
        .is(200)
        .says("Vos codes de secours");
    let codes = story
        .nadia
        .post("/account/second-factor/codes", &[("current", PASSWORD)])
        .await;
    let code = codes
        .is(200)
        .text
        .split("<li><code>")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap()
        .to_owned();
    half.post("/sign-in/second", &[("code", &*code)]).await.is(303);
    // She may add a telephone to it; her recovery codes stay.
    let page = story.nadia.get("/account/second-factor").await;
    page.is(200)
        .says("Aucun téléphone ne donne de code")
        .says("Une clé d’accès")
        .says("Il vous reste 9 codes");
    let page = story.nadia.get("/account/second-factor/telephone").await;
    let telephone = Telephone::of(page.is(200));
    let done = story
        .nadia
        .post("/account/second-factor", &[("code", &*telephone.code(-1))])
        .await;
    done.is(303)
        .leads("/account/second-factor")
        .leads_with("second-factor-set");
    let nadia = story.nadia.with(done.cookie.clone().expect("a new token"));
    nadia
        .get("/account/second-factor")
        .await
        .is(200)
        .says("Il vous reste 9 codes")
        .says("Vos clés d’accès et vos codes de secours resteront");
    let (half, page) = story.gives_the_password("nadia@example.org").await;
    page.is(200).says("Donnez le code à six chiffres");
    half.post("/sign-in/second", &[("code", &*telephone.code(0))])
        .await
        .is(303);
}

#[tokio::test]
async fn the_last_second_factor_of_whoever_must_have_one_stays() {
    let story = Story::new().await;
    let first = story.has_a_passkey(&story.nadia, "Téléphone").await;
    let second = story.has_a_passkey(&story.nadia, "Ordinateur").await;
    let of = |passkey: &str, what: &str| format!("/account/passkeys/{passkey}{what}");
    let nadia = &story.nadia;
    nadia
        .get("/account/passkeys")
        .await
        .is(200)
        .says("Téléphone")
        .says("pas encore utilisée");
    nadia
        .post(&of(&first, "/rename"), &[("name", "Portable de la crèche")])
        .await
        .is(303);
    nadia.post(&of(&first, "/rename"), &[("name", " ")]).await.is(422);
    nadia.get(&of(&first, "")).await.is(200).says("Portable de la crèche");
    // Nobody else's hands.
    for address in [of(&first, "/rename"), of(&first, "/remove")] {
        story
            .sophie
            .post(&address, &[("name", "À moi"), ("current", PASSWORD)])
            .await
            .is(404);
    }
    nadia
        .post(&of(&first, "/remove"), &[("current", "pas le bon du tout")])
        .await
        .is(422)
        .says("Ce n’est pas le mot de passe actuel");
    nadia
        .post(&of(&first, "/remove"), &[("current", PASSWORD)])
        .await
        .is(303);
    nadia
        .get(&of(&second, ""))
        .await
        .is(200)
        .says("votre seul deuxième moyen d’entrer");
    nadia
        .post(&of(&second, "/remove"), &[("current", PASSWORD)])
        .await
        .is(403);
    nadia.get("/account").await.is(200).says("Clé d’accès retirée");
    let told = "select count(*) from letters where kind = 'account'";
    assert_eq!(story.scene.count(told).await, 1);
    // A mother may do without.
    let only = story.has_a_passkey(&story.sophie, "Téléphone").await;
    let (_, page) = story.gives_the_password("sophie@example.org").await;
    page.is(200).says("Deuxième étape");
    story
        .sophie
        .post(&of(&only, "/remove"), &[("current", PASSWORD)])
        .await
        .is(303);
    let (_, page) = story.gives_the_password("sophie@example.org").await;
    assert_eq!(page.is(303).leads_to, "/sign-in", "nothing is awaited");
}

#[tokio::test]
async fn a_lost_device_is_reset_with_its_passkeys_and_a_copy_of_oneself_names_them_only() {
    let story = Story::new().await;
    story.has_a_passkey(&story.nadia, "Téléphone de Nadia").await;
    let mut tx = story.scene.owner().begin().await.unwrap();
    let copied = copy_of(&mut tx, story.nadia.person).await;
    assert!(
        copied.contains("Téléphone de Nadia") && !copied.contains("public"),
        "{copied}"
    );
    tx.rollback().await.unwrap();
    let professional = story
        .scene
        .text(
            "select id::text from professionals where organisation_id = $1",
            story.creche,
        )
        .await
        .unwrap();
    let reset = format!("/directory/{}/people/{professional}/second-factor", story.creche);
    story
        .claire
        .post(&reset, &[])
        .await
        .is(303)
        .leads_with("second-factor-reset");
    assert_eq!(story.scene.count("select count(*) from passkeys").await, 0);
    story.nadia.get("/mine").await.is(303);
    story.has_a_passkey(&story.sophie, "Téléphone de Sophie").await;
    sqlx::query("select access.anonymise_person($1, current_date)")
        .bind(story.sophie.person)
        .execute(story.scene.owner())
        .await
        .unwrap();
    assert_eq!(story.scene.count("select count(*) from passkeys").await, 0);
}

/// What a copy says of somebody's passkeys, asked as that person.
async fn copy_of(db: &mut sqlx::PgConnection, person: Uuid) -> String {
    use maillage::{ids::PersonId, rights};
    sqlx::query("insert into sessions (token_hash, person_id, expires_at) values (sha256('copying'), $1, now() + interval '1 hour')")
        .bind(person)
        .execute(&mut *db)
        .await
        .unwrap();
    maillage::people::store::identify(db, "copying")
        .await
        .unwrap()
        .expect("somebody");
    let rows = rights::store::copy_of_self::rows(db, rights::model::kinds::OfSelf::Passkeys, PersonId(person)).await;
    format!("{:?}", rows.unwrap())
}

#[tokio::test]
async fn where_nobody_vouches_no_passkey_is_offered() {
    let story = Story::new().await;
    let nobody = story.scene.nobody();
    let page = nobody.get("/sign-in").await;
    assert!(!page.is(200).text.contains("passkey"), "{}", page.text);
    let page = story.sophie.get("/account").await;
    assert!(!page.is(200).text.contains("passkey"), "{}", page.text);
    story
        .sophie
        .get("/account/passkeys")
        .await
        .is(200)
        .says("À cette adresse, on ne peut pas en ajouter");
    nobody.post("/sign-in/passkey/challenge", &[]).await.is(404);
    nobody.post("/sign-in/passkey", &[("answer", "{}")]).await.is(404);
}
