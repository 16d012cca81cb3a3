//! Takes away files that no document has: what a transaction that failed after its file was kept has
//! left behind. Every instance does it; doing it twice changes nothing.

use std::time::Duration;

use chrono::TimeDelta;
use uuid::Uuid;

use crate::{clock::Clock, database::Database, documents::shelf::Shelf, error::Result};

/// How often an instance looks.
const LOOK_EVERY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a file waits for its document: a file is kept before its document is written, and after
/// an older copy of the database was restored, the files it does not know yet must still be there.
const WAITS: TimeDelta = TimeDelta::days(30);
/// Keys asked about at once.
const AT_A_TIME: usize = 1000;

/// Sweeps now and every day, for as long as it is awaited.
pub async fn keep_sweeping(database: Database, shelf: Shelf, clock: Clock) {
    loop {
        match sweep(&database, &shelf, &clock).await {
            Ok(0) => (),
            Ok(swept) => tracing::info!(swept, "took away files that no document had"),
            Err(error) => tracing::error!(%error, "files without a document could not be swept; it is tried again"),
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Takes away the files that have waited long enough; how many they were.
///
/// # Errors
/// When the database or the shelf does not answer.
pub async fn sweep(database: &Database, shelf: &Shelf, clock: &Clock) -> Result<usize> {
    let mut swept = 0;
    for keys in shelf.kept_before(clock.now() - WAITS).await?.chunks(AT_A_TIME) {
        for key in unclaimed(database, keys).await? {
            shelf.remove(key).await?;
            swept += 1;
        }
    }
    Ok(swept)
}

async fn unclaimed(database: &Database, keys: &[Uuid]) -> Result<Vec<Uuid>> {
    let unclaimed = sqlx::query_scalar!(r#"select access.unclaimed_files($1) as "key!""#, keys);
    Ok(unclaimed.fetch_all(database.pool()).await?)
}
