//! Into a database of one's own: another owner, an older schema.

use std::{fs, path::Path};

use maillage::{backup::contents, database::MIGRATIONS, letters};
use sqlx::{AssertSqlSafe, Executor, PgPool, migrate::Migrator};

use crate::{
    operator::{Folder, count, done, keys, maillage, refused, run, said, serving, stop, world},
    support,
};

#[tokio::test]
async fn another_owner_restores_it_and_letters_and_sessions_of_then_stay_where_they_are() {
    let folder = Folder::new();
    let (place, documents) = world(&folder).await;
    let (file, url) = (folder.path("all.backup"), place.url(None));
    let pool = place.owner.pool();
    pool.execute("insert into letters (key, person_id, kind) select 'account.waiting.' || person_id, person_id, 'account' from accounts limit 2")
        .await
        .unwrap();
    let waiting = "select count(*) from letters where sent_at is null and given_up_at is null and dropped_at is null";
    let (waited, sessions) = (
        count(pool, waiting).await,
        count(pool, "select count(*) from sessions").await,
    );
    assert!(waited >= 2 && sessions > 0);
    // The file of one document is lost: said, and the rest is backed up.
    let keys = keys(pool).await;
    let lost = keys[0];
    assert!(keys.len() > 1);
    fs::remove_file(Path::new(&documents).join(lost.to_string())).unwrap();
    let output = run(Some(&url), &["backup", &file, "--documents", &documents]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(
        said(&output).contains(&format!("the file {lost} is not on the shelf")),
        "{}",
        said(&output)
    );
    done(None, &["backup", "--check", &file]);

    // As docs/deployment.md has it: an owner that is no superuser, and another one than it was.
    let new = support::empty_database().await;
    let admin = |statement: String| {
        let pool = new.owner.pool();
        async move { pool.execute(AssertSqlSafe(statement)).await.unwrap() }
    };
    let (owner, web) = (format!("{}_o", new.name), format!("{}_w", new.name));
    admin(format!("create role {owner} login bypassrls")).await;
    admin(format!("grant maillage_app to {owner} with admin option")).await;
    admin(format!("create role {web} login noinherit in role maillage_app")).await;
    admin(format!("alter database {} owner to {owner}", new.name)).await;
    let (owner_url, web_url) = (new.url(Some(&owner)), new.url(Some(&web)));
    let elsewhere = folder.path("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::write(
        Path::new(&elsewhere).join(uuid::Uuid::new_v4().to_string()),
        "another's",
    )
    .unwrap();
    refused(
        Some(&owner_url),
        &["restore", &file, "--documents", &elsewhere],
        "1 files that are not of this backup",
    );
    assert_eq!(contents::strangers(&new.owner).await.unwrap(), [""; 0]);
    let shelf = folder.path("shelf");
    let restored = done(Some(&owner_url), &["restore", &file, "--documents", &shelf]);
    assert!(restored.contains("all as it was"), "{restored}");
    assert!(
        restored.contains(&format!("the document kept as {lost} had no file")),
        "{restored}"
    );
    assert_eq!(fs::read_dir(&shelf).unwrap().count(), keys.len() - 1);

    let pool = new.owner.pool();
    assert_eq!(count(pool, waiting).await, 0, "nothing leaves by itself");
    let held = count(
        pool,
        "select count(*) from letters where given_up_at is not null and last_error = 'restored'",
    )
    .await;
    assert!(held >= waited && restored.contains(&format!("{held}.")), "{restored}");
    let stuck = letters::store::stuck(&mut pool.acquire().await.unwrap()).await.unwrap();
    assert_eq!(stuck.len() as i64, held, "an administrator sees each of them");
    assert_eq!(count(pool, "select count(*) from sessions").await, 0);
    assert_eq!(
        count(
            pool,
            "select count(*) from lapsed_sessions where lapsed_at > now() - interval '1 day'"
        )
        .await,
        sessions
    );
    assert_eq!(
        count(
            pool,
            "select count(*) from trail where subject = 'installation' and details ? 'restored'"
        )
        .await,
        1
    );
    let checked = done(Some(&owner_url), &["check", "--documents", &shelf]);
    assert!(
        checked.contains(&format!("held back since a backup was restored: {held}")),
        "{checked}"
    );
    assert!(checked.contains("none missing or changed"), "{checked}");

    // It runs as any other: the owner's policies are the new owner's, and the application is held by its own.
    let theirs = "select count(*) from pg_policy where polname = 'owner_everything' and polroles = array[current_user::regrole::oid]";
    let new_owner = PgPool::connect(&owner_url).await.unwrap();
    assert_eq!(
        count(&new_owner, theirs).await,
        count(
            &new_owner,
            "select count(*) from pg_policy where polname = 'owner_everything'"
        )
        .await
    );
    assert!(count(&new_owner, theirs).await > 50);
    new_owner.close().await;
    let (server, _) = serving(maillage(
        Some(&web_url),
        &["serve", "--listen", "127.0.0.1:0", "--documents", &shelf],
    ));
    stop(server);
    admin(format!(
        "reassign owned by {owner} to current_user; drop owned by {owner}, {web}; drop role {owner}, {web}"
    ))
    .await;
}

#[tokio::test]
async fn an_older_schema_is_brought_up_to_date_once_it_is_restored() {
    let (place, folder) = (support::empty_database().await, Folder::new());
    let (url, file, data) = (place.url(None), folder.path("old.backup"), folder.path("data"));
    let mut migrations: Vec<_> = MIGRATIONS.iter().cloned().collect();
    let last = migrations.pop().unwrap().version;
    Migrator::with_migrations(migrations)
        .run(place.owner.pool())
        .await
        .unwrap();
    place
        .owner
        .pool()
        .execute("insert into installation (demonstration) values (false)")
        .await
        .unwrap();
    done(Some(&url), &["backup", &file, "--data-dir", &data]);
    let applied = "select max(version) from _sqlx_migrations";
    assert!(
        count(place.owner.pool(), applied).await < last,
        "a backup changes nothing"
    );

    let empty = support::empty_database().await;
    done(Some(&empty.url(None)), &["restore", &file, "--data-dir", &data]);
    assert_eq!(count(empty.owner.pool(), applied).await, last);
    done(Some(&empty.url(None)), &["check", "--data-dir", &data]);
}
