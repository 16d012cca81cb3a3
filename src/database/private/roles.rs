//! The roles and the database of a private cluster. The application signs in as a role that can
//! become `maillage_app` and nothing else, so that no SQL of a page leads back to the owner.

use std::path::Path;

use sqlx::{AssertSqlSafe, Connection, PgConnection};

use super::postmaster::sign_in;
use crate::database::APPLICATION_ROLE;

/// Owns the cluster and everything in it; runs migrations and the operator's commands.
pub const OWNER: &str = "maillage_owner";
/// Signs in for the application.
pub const WEB: &str = "maillage_web";
/// The database.
pub const DATABASE: &str = "maillage";

/// Makes what is missing of them. Nobody else does so meanwhile.
pub async fn make_missing(socket_folder: &Path) -> sqlx::Result<()> {
    let mut db = PgConnection::connect_with(&sign_in(socket_folder, OWNER, "postgres")).await?;
    let exists = "select exists (select from pg_roles where rolname = $1)";
    if !sqlx::query_scalar::<_, bool>(exists)
        .bind(APPLICATION_ROLE)
        .fetch_one(&mut db)
        .await?
    {
        run(&mut db, format!("create role {APPLICATION_ROLE} nologin")).await?;
    }
    if !sqlx::query_scalar::<_, bool>(exists)
        .bind(WEB)
        .fetch_one(&mut db)
        .await?
    {
        run(
            &mut db,
            format!("create role {WEB} login noinherit in role {APPLICATION_ROLE}"),
        )
        .await?;
    }
    let exists = "select exists (select from pg_database where datname = $1)";
    if !sqlx::query_scalar::<_, bool>(exists)
        .bind(DATABASE)
        .fetch_one(&mut db)
        .await?
    {
        run(&mut db, format!("create database {DATABASE}")).await?;
    }
    run(&mut db, format!("revoke all on database {DATABASE} from public")).await?;
    run(&mut db, format!("grant connect on database {DATABASE} to {WEB}")).await?;
    db.close().await
}

/// Rebuilds indexes after an upgrade of the system changed the alphabetical order they rest on:
/// nobody administers this cluster but us.
pub async fn follow_the_alphabet(socket_folder: &Path) -> sqlx::Result<()> {
    let mut db = PgConnection::connect_with(&sign_in(socket_folder, OWNER, DATABASE)).await?;
    let changed: Option<bool> = sqlx::query_scalar(
        "select datcollversion is distinct from pg_database_collation_actual_version(oid)
         from pg_database where datname = current_database()",
    )
    .fetch_one(&mut db)
    .await?;
    if changed == Some(true) {
        tracing::info!("the system's alphabetical order changed: rebuilding the indexes");
        run(&mut db, format!("reindex database {DATABASE}")).await?;
        run(&mut db, format!("alter database {DATABASE} refresh collation version")).await?;
    }
    db.close().await
}

async fn run(db: &mut PgConnection, statement: String) -> sqlx::Result<()> {
    // Made of our own constants.
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(db).await.map(drop)
}
