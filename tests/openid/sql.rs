//! In bare SQL, as a fault in the program could be made to ask: the database takes nobody's word without
//! the key, and shows no row.

use sqlx::PgConnection;

use crate::{PASSWORD, Story, key, story};

const HALF: &str = "sha256('a browser')";

impl Story {
    async fn begun(&self, db: &mut PgConnection, key: &[u8]) -> bool {
        sqlx::query_scalar(
            "select access.begin_identity($1, 'https://id.example', sha256('a state'), sha256('a browser'), false, null, '/')",
        )
        .bind(key)
        .fetch_one(db)
        .await
        .unwrap()
    }
}

async fn said(db: &mut PgConnection, key: &[u8], call: &str) -> String {
    let statement = format!("select ({call})::text");
    sqlx::query_scalar(sqlx::AssertSqlSafe(statement))
        .bind(key)
        .fetch_one(db)
        .await
        .unwrap_or_else(|error| panic!("{call}: {error}"))
}

#[tokio::test]
async fn without_the_key_the_database_takes_nobodys_word() {
    let story = story().await;
    story.links(&story.nadia, "899700001").await;
    let mut db = story.scene.application().acquire().await.unwrap();
    let vouch = format!("access.vouch_identity($1, sha256('a state'), {HALF}, '899700001', true, sha256('mine'), '')");
    let wrong: &[u8] = b"not the key that the database knows";
    assert!(!story.begun(&mut db, wrong).await);
    assert!(story.begun(&mut db, key().bytes()).await);
    story
        .run("update identity_attempts set issuer = (select issuer from identities)")
        .await;
    let take = format!(
        "select count(*) from access.take_identity($1, (select max(x) from (values ('{}')) v(x)), sha256('a state'), {HALF})",
        story.provider.issuer()
    );
    assert_eq!(said(&mut db, wrong, &take).await, "0");
    assert_eq!(said(&mut db, key().bytes(), &take).await, "1");
    assert_eq!(said(&mut db, key().bytes(), &take).await, "0", "once");
    let before = story.sessions().await;
    assert_eq!(said(&mut db, wrong, &vouch).await, "over");
    assert_eq!(story.sessions().await, before);
    assert_eq!(
        said(&mut db, key().bytes(), &vouch).await,
        "ok",
        "with it, there is a session"
    );
    assert_eq!(story.sessions().await, before + 1);
    // What is proved and waits, and what may be done with it.
    story
        .run(
            "insert into identity_attempts (state_digest, browser_digest, issuer, taken_at, subject)
             values (sha256('x'), sha256('a browser'), 'https://id.example', now(), 'somebody')",
        )
        .await;
    let waits = format!("select count(*) from access.proved_identity($1, {HALF})");
    assert_eq!(said(&mut db, wrong, &waits).await, "0");
    assert_eq!(said(&mut db, key().bytes(), &waits).await, "1");
    let accept = format!("access.accept_with_identity($1, {HALF}, sha256('a code'), sha256('mine too'), '')");
    assert_eq!(said(&mut db, wrong, &accept).await, "over");
    assert_eq!(said(&mut db, key().bytes(), &accept).await, "wrong");
    // Linking wants somebody signed in, too.
    let link = format!("access.link_identity($1, {HALF}, '\\x00', '')");
    assert_eq!(said(&mut db, key().bytes(), &link).await, "over");
}

#[tokio::test]
async fn nobody_links_in_sql_without_key_and_password() {
    let story = story().await;
    let mut browser = story.browser_of(&story.nadia);
    browser.goes("/account/providers/psc", "899700001", "eidas1").await;
    let cookie = browser.visitor.cookie().split("; ").last().unwrap().to_owned();
    let half = format!("sha256('{}')", cookie.split('=').nth(1).unwrap());
    let token = story.nadia.cookie().split('=').nth(1).unwrap().to_owned();
    let mut db = story.scene.application().begin().await.unwrap();
    sqlx::query("select person_id from access.identify($1)")
        .bind(&token)
        .execute(&mut *db)
        .await
        .unwrap();
    let digest: Vec<u8> = {
        let salt: Vec<u8> = sqlx::query_scalar("select access.salt_for('nadia@example.org')")
            .fetch_one(&mut *db)
            .await
            .unwrap();
        maillage::people::password::digest(PASSWORD.to_owned(), salt)
            .await
            .unwrap()
    };
    let digest = format!("'\\x{}'::bytea", data_encoding::HEXLOWER.encode(&digest));
    let wrong: &[u8] = b"not the key that the database knows";
    let link = |presented: &str| format!("access.link_identity($1, {half}, {presented}, '')");
    assert_eq!(said(&mut db, wrong, &link(&digest)).await, "over");
    assert_eq!(said(&mut db, key().bytes(), &link("'\\x00'")).await, "wrong");
    assert_eq!(said(&mut db, key().bytes(), &link(&digest)).await, "ok");
    db.commit().await.unwrap();
    // Nor takes somebody else's away, whose password it is not.
    let identity: uuid::Uuid = sqlx::query_scalar("select id from identities")
        .fetch_one(story.scene.owner())
        .await
        .unwrap();
    let mut db = story.scene.application().begin().await.unwrap();
    sqlx::query("select person_id from access.identify($1)")
        .bind(story.sophie.cookie().split('=').nth(1).unwrap())
        .execute(&mut *db)
        .await
        .unwrap();
    let own: Vec<u8> = {
        let salt: Vec<u8> = sqlx::query_scalar("select access.salt_for('sophie@example.org')")
            .fetch_one(&mut *db)
            .await
            .unwrap();
        maillage::people::password::digest(PASSWORD.to_owned(), salt)
            .await
            .unwrap()
    };
    let taken: bool = sqlx::query_scalar("select access.unlink_identity($1, $2)")
        .bind(identity)
        .bind(own)
        .fetch_one(&mut *db)
        .await
        .unwrap();
    assert!(!taken);
    db.commit().await.unwrap();
    // The tables themselves are nobody's.
    for statement in [
        "select * from identities",
        "insert into identities (person_id, issuer, subject) select access.me(), 'https://id.example', 'me'",
        "delete from identities",
        "select * from identity_attempts",
        "update identity_attempts set person_id = access.me()",
    ] {
        let refused = sqlx::query(statement).execute(story.scene.application()).await;
        let code = refused
            .err()
            .and_then(|error| error.as_database_error()?.code().map(|code| code.to_string()));
        assert_eq!(code.as_deref(), Some("42501"), "{statement}");
    }
}
