//! Everything is there again: the demonstration, into an empty folder.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, time::Duration};

use maillage::backup::archive::{Archive, digest_of};
use sqlx::{Executor, PgPool};

use crate::operator::{Folder, count, done, holds, inside, maillage, refused, serving, stop};

/// Two rows in one transaction, over and over: an instant has as many of one as of the other.
async fn write_on(pool: PgPool) {
    loop {
        let mut tx = pool.begin().await.unwrap();
        tx.execute("insert into sign_in_failures (email_hash) values (sha256('somebody'))")
            .await
            .unwrap();
        tx.execute("select access.record('changed', 'written', null, null, null)")
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn a_demonstration_is_backed_up_while_somebody_writes_and_is_all_there_in_an_empty_place() {
    let folder = Folder::new();
    let (here, there, file) = (folder.path("here"), folder.path("there"), folder.path("all.backup"));
    let (server, address) = serving(maillage(
        None,
        &["demo", "--listen", "127.0.0.1:0", "--data-dir", &here],
    ));
    let (cluster, owner) = inside(&here).await;
    let person: uuid::Uuid = sqlx::query_scalar("select person_id from coordinators limit 1")
        .fetch_one(owner.pool())
        .await
        .unwrap();
    let browser = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let entered = browser.post(format!("{address}/demo/{person}")).send().await.unwrap();
    let cookie = entered.headers()["set-cookie"]
        .to_str()
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned();
    let account = async |address: &str| {
        let request = browser.get(format!("{address}/account")).header("cookie", &cookie);
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(account(&address).await, 200);

    let writer = tokio::spawn(write_on(owner.pool().clone()));
    while count(owner.pool(), "select count(*) from sign_in_failures").await < 5 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let arguments = ["backup".to_owned(), file.clone(), "--data-dir".to_owned(), here.clone()];
    let backup = tokio::task::spawn_blocking(move || done(None, &arguments.each_ref().map(String::as_str)))
        .await
        .unwrap();
    assert!(backup.contains("documents: 2"), "{backup}");
    writer.abort();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(
        fs::read_dir(&folder.0).unwrap().count(),
        2,
        "the data and the backup, nothing beside it"
    );
    assert!(done(None, &["backup", "--check", &file]).contains("is whole"));
    refused(None, &["backup", &file, "--data-dir", &here], "already there");
    done(
        None,
        &["backup", "--replace", &folder.path("other.backup"), "--data-dir", &here],
    );
    owner.close().await;
    cluster.stop().await.unwrap();
    stop(server);

    let restored = done(None, &["restore", &file, "--data-dir", &there]);
    assert!(
        restored.contains("all as it was") && !restored.contains("DIFFERS"),
        "{restored}"
    );
    let (cluster, owner) = inside(&there).await;
    // The dump is of one instant, and so is what it was compared with.
    let failures = count(owner.pool(), "select count(*) from sign_in_failures").await;
    assert!(failures >= 5);
    assert_eq!(
        failures,
        count(owner.pool(), "select count(*) from trail where subject = 'written'").await
    );
    for table in ["children", "notes", "reviews", "consents"] {
        let manifest = Archive::open(Path::new(&file)).unwrap().manifest;
        let then = manifest.tables.iter().find(|counted| counted.name == table).unwrap();
        assert!(then.rows > 0 && holds(&owner).await.contains(then), "{table}");
    }
    let documents: Vec<(uuid::Uuid, String)> = sqlx::query_as("select stored_as, encode(sha256, 'hex') from documents")
        .fetch_all(owner.pool())
        .await
        .unwrap();
    for (key, digest) in &documents {
        let bytes = fs::read(Path::new(&there).join("documents").join(key.to_string())).unwrap();
        assert_eq!(digest_of(&*bytes).unwrap().sha256, *digest);
    }
    assert_eq!(documents.len(), 2);
    let checked = done(None, &["check", "--data-dir", &there]);
    assert!(checked.contains("none missing or changed"), "{checked}");

    // Restored once, it is not restored over.
    let before = holds(&owner).await;
    refused(None, &["restore", &file, "--data-dir", &there], "vouching-key");
    fs::rename(format!("{there}/vouching-key"), folder.path("key")).unwrap();
    refused(None, &["restore", &file, "--data-dir", &there], "is not empty");
    fs::rename(folder.path("key"), format!("{there}/vouching-key")).unwrap();
    assert_eq!(holds(&owner).await, before);
    owner.close().await;
    cluster.stop().await.unwrap();

    // The old cookie opens nothing; whoever enters anew finds its work.
    let (server, address) = serving(maillage(
        None,
        &["serve", "--listen", "127.0.0.1:0", "--data-dir", &there],
    ));
    assert_eq!(account(&address).await, 303);
    let entered = browser.post(format!("{address}/demo/{person}")).send().await.unwrap();
    assert_eq!(entered.status(), 303);
    stop(server);
}
