//! The SQL of proving again who one is. The database judges, counts failures and keeps the time.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    people::{
        password::token_hash,
        proof::{Proof, Ways},
    },
};

/// Whether the person asking proved who it is a moment ago.
pub async fn is_recent(db: &mut PgConnection) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"select access.recently_proved() as "proved!""#)
        .fetch_one(db)
        .await?)
}

/// What the person asking may prove it with.
pub async fn ways(db: &mut PgConnection) -> Result<Ways> {
    Ok(sqlx::query_as!(
        Ways,
        r#"select password as "password!", code as "code!" from access.ways_of_proving()"#
    )
    .fetch_one(db)
    .await?)
}

fn proof(outcome: &str) -> Proof {
    match outcome {
        "ok" => Proof::Done,
        "slow_down" => Proof::SlowDown,
        _ => Proof::Wrong,
    }
}

/// Proves it with the digest of a password; the session goes on under the new token.
pub async fn by_password(db: &mut PgConnection, digest: &[u8], new_token: &str, browser: &str) -> Result<Proof> {
    let outcome = sqlx::query_scalar!(
        r#"select access.prove_by_password($1, $2, $3) as "outcome!""#,
        digest,
        &token_hash(new_token),
        browser
    )
    .fetch_one(db)
    .await?;
    Ok(proof(&outcome))
}

/// Proves it with a code of the telephone; the session goes on under the new token.
pub async fn by_code(db: &mut PgConnection, code: &str, new_token: &str, browser: &str) -> Result<Proof> {
    let outcome = sqlx::query_scalar!(
        r#"select access.prove_by_code($1, $2, $3) as "outcome!""#,
        code,
        &token_hash(new_token),
        browser
    )
    .fetch_one(db)
    .await?;
    Ok(proof(&outcome))
}

/// The name of whom or what an act is about, as far as the person asking may know it.
pub async fn name_of(db: &mut PgConnection, subject: Uuid) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!(
        "select coalesce((select given_name || ' ' || family_name from people where id = $1),
                         (select given_name || ' ' || family_name from children where id = $1),
                         (select name from territories where id = $1))",
        subject
    )
    .fetch_one(db)
    .await?)
}
