//! The schema is brought up to date while an older process goes on writing.

use std::time::{Duration, Instant};

use maillage::database::{MIGRATIONS, migrating};
use sqlx::{
    SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::{
    house::House,
    load::{Load, note},
    support::client,
};

/// Notes there are already.
const NOTES: u32 = 300_000;
/// How long somebody's write may wait.
const MARK: Duration = Duration::from_secs(3);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn a_migration_under_load_closes_no_door() {
    let house = House::build().await;
    fill(&house).await;
    let server = house.serve();
    let load = Load::begin(&house.url(), 8);
    tokio::time::sleep(Duration::from_secs(3)).await;
    let quiet = Instant::now();

    // Nobody else uses the tables for long.
    let plain = migrate(
        &house,
        900_001,
        "alter table notes add column chaos_kind text not null default 'seen';
         alter table visits add column chaos_seen integer;
         create index notes_chaos on notes (territory_id, chaos_kind, seen_on)",
    )
    .await
    .expect("no panic");
    tokio::time::sleep(Duration::from_secs(2)).await;
    let backup_begins = Instant::now();
    // Somebody reads for twelve seconds, as a backup does.
    let mut reader = house.owner.begin().await.expect("begun");
    sqlx::query("select from notes limit 1")
        .execute(&mut *reader)
        .await
        .expect("read");
    let waiting = migrate(&house, 900_002, "alter table notes add column chaos_place text");
    tokio::time::sleep(Duration::from_secs(12)).await;
    assert!(!waiting.is_finished());
    reader.rollback().await.expect("let go");
    let backed_up = Instant::now();
    waiting.await.expect("no panic");
    let done = backed_up.elapsed();
    tokio::time::sleep(Duration::from_secs(2)).await;
    let end = Instant::now();
    house.answers(Duration::from_secs(1)).await;
    refused_with_their_words(&house).await;

    let outcome = load.end().await;
    println!(
        "migration under load, {NOTES} notes there: two columns and an index in {plain:.1?}, a write waits {:.1?} at most; \
         a column while a reader holds the table for 12 s: {:.1?} at most, made {done:.1?} after; {:.1?} without any",
        outcome.longest(quiet, backup_begins),
        outcome.longest(backup_begins, end),
        outcome.longest(quiet - Duration::from_secs(2), quiet)
    );
    outcome.compare(&house, "migration under load").await;
    assert!(outcome.longest(backup_begins, end) < MARK);
    drop(server);
    house.leave().await;
}

async fn fill(house: &House) {
    house
        .run(&format!(
            "set session_replication_role = replica;
             insert into notes (territory_id, partnership_id, member_id, words, seen_on, written_by)
             select {{here}}, {{other plan}}, {{leisure in other plan}}, 'Il chante, fois ' || n, current_date - n % 500, {{stranger}}
             from generate_series(1, {NOTES}) n;
             reset session_replication_role"
        ))
        .await;
}

/// Applies one more migration; how long it took.
fn migrate(house: &House, version: i64, sql: &'static str) -> JoinHandle<Duration> {
    let (pool, handle) = (house.owner.clone(), tokio::runtime::Handle::current());
    // sqlx’s migrator is no future that goes from thread to thread.
    tokio::task::spawn_blocking(move || {
        let mut migrations: Vec<_> = MIGRATIONS.iter().cloned().collect();
        let (kind, sql) = (MigrationType::Simple, sql.into_sql_str());
        migrations.push(Migration::new(version, "made up".into(), kind, sql, false));
        let mut migrator = Migrator::with_migrations(migrations);
        migrator.set_ignore_missing(true);
        let began = Instant::now();
        let applied = handle.block_on(migrating::apply(&migrator, &pool));
        applied.expect("migrated");
        began.elapsed()
    })
}

/// A migration that does hold a table for long: who writes is told so, and has the words to send again.
async fn refused_with_their_words(house: &House) {
    let mut hold = house.owner.begin().await.expect("begun");
    sqlx::query("lock table notes in access exclusive mode")
        .execute(&mut *hold)
        .await
        .expect("locked");
    let client = client()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client");
    let began = Instant::now();
    let answer = note(&house.url(), &client, "chaos while a table is held", Uuid::new_v4()).send();
    let answer = answer.await.expect("an answer");
    let (status, page) = (answer.status().as_u16(), answer.text().await.expect("a page"));
    println!(
        "a table held for long: a write is told so after {:.1?}, its words on the page to be sent again",
        began.elapsed()
    );
    assert_eq!(status, 503);
    assert!(
        page.contains("chaos while a table is held") && page.contains("<form"),
        "{page}"
    );
    hold.rollback().await.expect("let go");
}
