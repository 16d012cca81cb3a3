//! Whether this process can answer people now: the database answers, and its schema is this program's or newer.
//! Documents that are away close some pages, not all of them, so they are a figure and no reason to
//! send people elsewhere.

use std::time::Duration;

use crate::database::{Database, Schema};

/// A balancer asks again in a moment: better no answer from here than a late one.
const WITHIN: Duration = Duration::from_secs(1);

/// What is missing to answer people, if anything is.
pub async fn missing(database: &Database) -> Option<&'static str> {
    match tokio::time::timeout(WITHIN, database.schema()).await {
        // A schema only grows: while a newer one is brought in, older processes answer until they are replaced.
        Ok(Ok(Schema::Current | Schema::Newer)) => None,
        Ok(Ok(_)) => Some("schema"),
        Ok(Err(_)) | Err(_) => Some("database"),
    }
}
