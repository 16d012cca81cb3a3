//! The SQL of invitations: codes are presented as hashes, and judged by the database.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::PersonId,
    people::{password::token_hash, secret::plain_code},
};

/// Makes a code somebody's; none when it has no account.
pub async fn invite(db: &mut PgConnection, person: PersonId, code: &str) -> Result<Option<Uuid>> {
    Ok(
        sqlx::query_scalar!("select access.invite($1, $2)", person.0, &token_hash(&plain_code(code)))
            .fetch_one(db)
            .await?,
    )
}

/// Has it sent by e-mail, with another code; false when it is not of who asks, or used.
pub async fn mail(db: &mut PgConnection, invitation: Uuid) -> Result<bool> {
    Ok(
        sqlx::query_scalar!(r#"select access.mail_invitation($1) as "mailed!""#, invitation)
            .fetch_one(db)
            .await?,
    )
}

/// Somebody forgot its password: a letter goes to that address if it has an account; nobody learns whether.
pub async fn forgot(db: &mut PgConnection, email: &str) -> Result<()> {
    sqlx::query!("select access.forgot($1)", email).execute(db).await?;
    Ok(())
}

/// The address of the account a code is of; none when it opens nothing.
pub async fn invited(db: &mut PgConnection, code: &str) -> Result<Option<String>> {
    Ok(
        sqlx::query_scalar!("select access.invited($1)", &token_hash(&plain_code(code)))
            .fetch_one(db)
            .await?,
    )
}

/// Chooses the password with a code; false when it opens nothing.
pub async fn accept(db: &mut PgConnection, code: &str, salt: &[u8], digest: &[u8]) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select access.accept_invitation($1, $2, $3) as "accepted!""#,
        &token_hash(&plain_code(code)),
        salt,
        digest
    )
    .fetch_one(db)
    .await?)
}

/// Whose account has that address, as far as the person asking may know.
pub async fn person_of(db: &mut PgConnection, email: &str) -> Result<PersonId> {
    Ok(sqlx::query_scalar!(
        r#"select person_id as "id: PersonId" from accounts where email = lower(btrim($1))"#,
        email
    )
    .fetch_one(db)
    .await?)
}

/// Name and address of somebody with an account, as far as the person asking may know.
pub async fn named(db: &mut PgConnection, person: PersonId) -> Result<(String, String)> {
    let row = sqlx::query!(
        r#"select p.given_name || ' ' || p.family_name as "name!", a.email
           from people p join accounts a on a.person_id = p.id where p.id = $1"#,
        person.0
    )
    .fetch_one(db)
    .await?;
    Ok((row.name, row.email))
}
