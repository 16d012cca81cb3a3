//! The SQL of the log.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{ChildId, TerritoryId},
};

/// Logs that a file was opened. Kept only with the visit's transaction: what cannot be logged is
/// not shown.
pub async fn opened(
    db: &mut PgConnection,
    subject: &str,
    id: Uuid,
    territory: TerritoryId,
    child: Option<ChildId>,
) -> Result<()> {
    sqlx::query!(
        "select access.record('opened', $1, $2, $3, $4)",
        subject,
        id,
        territory.0,
        child.map(|child| child.0)
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Logs a refused attempt of the person asking: the route and, where the address names one, the thing.
pub async fn refused(db: &mut PgConnection, method: &str, route: &str, subject: Option<Uuid>) -> Result<()> {
    sqlx::query!(
        "select access.record('refused', $1, $2, null, null, $3)",
        route,
        subject,
        json!({ "method": method })
    )
    .execute(db)
    .await?;
    Ok(())
}
