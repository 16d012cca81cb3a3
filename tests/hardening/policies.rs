//! The policies of the database under the eyes of another's tool: pgrls lint, with what it must find.

use std::{path::Path, process::Command};

use sqlx::Executor;

use crate::support::{self, TestDatabase};

/// What pgrls finds, and whether that is nothing.
fn lint(database: &TestDatabase) -> (bool, String) {
    let program = std::env::var("PGRLS").expect("PGRLS: script/test says where it is");
    let output = Command::new(program)
        .args(["lint", "--min-severity", "warning", "--config"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hardening/tools/pgrls.toml"))
        .env("DATABASE_URL", database.url(None))
        .output()
        .expect("pgrls runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), said)
}

/// The schema as it holds the application: without what is for its owner.
async fn schema() -> TestDatabase {
    let database = support::database().await;
    let without = "do $$ declare p record; begin
        for p in select tablename from pg_policies where policyname = 'owner_everything' loop
            execute format('drop policy owner_everything on public.%I', p.tablename);
        end loop; end $$";
    database.owner.pool().execute(without).await.expect("taken away");
    database
}

#[tokio::test]
async fn the_policies_pass_pgrls() {
    let (passes, said) = lint(&schema().await);
    assert!(passes, "{said}");
}

/// The owner's policies are for the owner alone, or taking them away would hide a hole.
#[tokio::test]
async fn what_is_taken_away_was_the_owners() {
    let database = support::database().await;
    let others: Vec<String> = sqlx::query_scalar(
        "select tablename::text from pg_policies where policyname = 'owner_everything'
         and (roles <> array[current_user]::name[] or 'maillage_app' = any(roles))",
    )
    .fetch_all(database.owner.pool())
    .await
    .expect("asked");
    assert_eq!(others, Vec::<String>::new());
}

#[tokio::test]
async fn pgrls_sees_what_it_must() {
    let everyone_reads = "create policy open on children for select to maillage_app using (true)";
    let everyone_writes = "create policy open on children for insert to maillage_app with check (true)";
    let no_policy = "create table leaky (id uuid); alter table leaky enable row level security";
    let unguarded = "create table leaky (id uuid); grant select on leaky to maillage_app";
    for (rule, place, hole) in [
        ("SEC001", "public.leaky", unguarded),
        ("SEC009", "public.leaky", no_policy),
        ("SEC028", "public.children.open", everyone_writes),
        ("SEC038", "public.children.open", everyone_reads),
    ] {
        let database = schema().await;
        database.owner.pool().execute(hole).await.expect("a hole");
        let (passes, said) = lint(&database);
        let seen = said.lines().any(|line| line.contains(rule) && line.contains(place));
        assert!(!passes && seen, "{rule} of {place} is not among {said}");
    }
}
