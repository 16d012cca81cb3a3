//! Bringing the schema up to date beside people at work. A change of a table waits for whoever uses it, and
//! everybody who comes after waits behind the change: a backup that reads for ten minutes would close the
//! house for ten minutes. So a migration that cannot have a table soon gives way, whole, and comes again.

use std::time::{Duration, Instant};

use sqlx::{
    ConnectOptions, Connection, Executor, PgConnection, PgPool,
    migrate::{MigrateError, Migrator},
};

use crate::error::{Error, Result};

/// What people wait for a migration that waits itself: less than the second after which PostgreSQL looks
/// for deadlocks, whose victim could be somebody's page.
const WAIT_AT_MOST: &str = "set lock_timeout = '800ms'";
/// For those who queued behind it.
const PAUSE: Duration = Duration::from_secs(2);
/// A backup, or the scan of a whole country, is over by then.
const PATIENCE: Duration = Duration::from_secs(30 * 60);

/// Applies what is missing, one migration a transaction.
///
/// # Errors
/// When a migration fails, or could not have its tables for half an hour.
pub async fn apply(migrator: &Migrator, pool: &PgPool) -> Result<()> {
    let began = Instant::now();
    loop {
        match attempt(migrator, pool).await {
            Err(cause) if gave_way(&cause) && began.elapsed() < PATIENCE => {
                tracing::info!(%cause, "a migration gave way to people at work; it is tried again");
                tokio::time::sleep(PAUSE).await;
            }
            done => return done.map_err(Error::fault),
        }
    }
}

/// On a connection of its own: one that failed still holds the lock of whoever migrates.
async fn attempt(migrator: &Migrator, pool: &PgPool) -> Result<(), MigrateError> {
    // What takes long in a large country is no fault to warn of.
    let options = pool.connect_options().as_ref().clone().disable_statement_logging();
    let mut db = PgConnection::connect_with(&options).await?;
    db.execute(WAIT_AT_MOST).await?;
    let done = migrator.run(&mut db).await;
    let _ = db.close().await;
    done
}

/// Whether it was for want of a lock (held too long, or in a circle), its own or the one of another migrator.
fn gave_way(cause: &MigrateError) -> bool {
    let (MigrateError::Execute(cause) | MigrateError::ExecuteMigration(cause, _)) = cause else {
        return false;
    };
    let code = cause.as_database_error().and_then(|error| error.code());
    matches!(code.as_deref(), Some("55P03" | "40P01"))
}
