//! The SQL of passkeys. The program's word for a signature goes with its key; whose passkey it is, and
//! whether the challenge was this browser's and unused, the database knows itself.

use serde_json::Value;
use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::{PasskeyId, PersonId},
    people::{
        model::OwnPasskey,
        passkeys::{Made, Owner},
        password,
        store::second_factor::Removal,
        vouching::VouchingKey,
    },
};

/// Whoever may add a passkey with that session; none for any other.
pub async fn owner(db: &mut PgConnection, token: &str) -> Result<Option<Owner>> {
    Ok(sqlx::query_as!(
        Owner,
        r#"select person_id as "person!: PersonId", email as "email!", name as "name!", credentials as "credentials!"
           from access.passkey_owner($1)"#,
        token
    )
    .fetch_optional(db)
    .await?)
}

/// Keeps what that browser is asked, to sign in; false when the program's word is not taken.
pub async fn challenge_to_sign_in(
    db: &mut PgConnection,
    key: &VouchingKey,
    browser: &str,
    state: &Value,
) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select access.challenge_to_sign_in($1, $2, $3) as "kept!""#,
        key.bytes(),
        &password::token_hash(browser),
        state
    )
    .fetch_one(db)
    .await?)
}

/// What came of asking to add a passkey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// The browser may be asked.
    Done,
    /// That is not the password.
    Wrong,
    /// There are as many as one may have.
    Full,
    /// The session may add none.
    Nobody,
}

/// Keeps what that browser is asked, to add a passkey; whoever is signed in proves the password.
pub async fn challenge_to_add(
    db: &mut PgConnection,
    key: &VouchingKey,
    (token, password): (&str, Option<&[u8]>),
    browser: &str,
    state: &Value,
) -> Result<Begun> {
    let outcome = sqlx::query_scalar!(
        r#"select access.challenge_to_add_passkey($1, $2, $3, $4, $5) as "outcome!""#,
        key.bytes(),
        token,
        password,
        &password::token_hash(browser),
        state
    )
    .fetch_one(db)
    .await?;
    Ok(match outcome.as_str() {
        "ok" => Begun::Done,
        "wrong" => Begun::Wrong,
        "full" => Begun::Full,
        _ => Begun::Nobody,
    })
}

/// What that browser was asked, once.
pub async fn take_challenge(db: &mut PgConnection, key: &VouchingKey, browser: &str) -> Result<Option<Value>> {
    Ok(sqlx::query_scalar!(
        "select access.take_passkey_challenge($1, $2)",
        key.bytes(),
        &password::token_hash(browser)
    )
    .fetch_one(db)
    .await?)
}

/// Whose the passkey is, and what judges it.
pub async fn to_judge(
    db: &mut PgConnection,
    key: &VouchingKey,
    credential: &[u8],
) -> Result<Option<(PersonId, Value)>> {
    let found = sqlx::query!(
        r#"select person_id as "person!: PersonId", judged_by as "judged_by!" from access.passkey_to_judge($1, $2)"#,
        key.bytes(),
        credential
    )
    .fetch_optional(db)
    .await?;
    Ok(found.map(|row| (row.person, row.judged_by)))
}

/// A session to begin, on the program's word.
pub struct Entry<'a> {
    /// What the browser was given with the challenge.
    pub browser: &'a str,
    /// The session that goes on, or awaits its second factor; may be empty.
    pub old: &'a str,
    /// The token of the session from now on.
    pub new: &'a str,
    /// What the browser says of itself.
    pub from: &'a str,
}

/// Opens a session of whoever's passkey signed; false when nothing is opened.
pub async fn sign_in(
    db: &mut PgConnection,
    key: &VouchingKey,
    entry: &Entry<'_>,
    (credential, judged_by): (&[u8], &Value),
) -> Result<bool> {
    let outcome = sqlx::query_scalar!(
        r#"select access.sign_in_with_passkey($1, $2, $3, $4, $5, $6, $7) as "outcome!""#,
        key.bytes(),
        &password::token_hash(entry.browser),
        credential,
        judged_by,
        entry.old,
        &password::token_hash(entry.new),
        entry.from
    )
    .fetch_one(db)
    .await?;
    Ok(outcome == "ok")
}

/// Tells its person that a passkey's signature was not right.
pub async fn refuse(db: &mut PgConnection, key: &VouchingKey, credential: &[u8], from: &str) -> Result<()> {
    sqlx::query!(
        "select access.refuse_passkey($1, $2, $3)",
        key.bytes(),
        credential,
        from
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Adds a passkey to whoever the session is of; false when it may not.
pub async fn add(db: &mut PgConnection, key: &VouchingKey, entry: &Entry<'_>, made: &Made, name: &str) -> Result<bool> {
    let outcome = sqlx::query_scalar!(
        r#"select access.add_passkey($1, $2, $3, $4, $5, $6, $7, $8) as "outcome!""#,
        key.bytes(),
        entry.old,
        &password::token_hash(entry.browser),
        &made.credential,
        &made.judged_by,
        name,
        &password::token_hash(entry.new),
        entry.from
    )
    .fetch_one(db)
    .await?;
    Ok(outcome == "ok")
}

/// One's own, the oldest first.
pub async fn own(db: &mut PgConnection) -> Result<Vec<OwnPasskey>> {
    Ok(sqlx::query_as!(
        OwnPasskey,
        r#"select id as "id!: PasskeyId", name as "name!", made_at as "made_at!", used_at from access.own_passkeys()"#
    )
    .fetch_all(db)
    .await?)
}

/// Gives one of one's own another name; false when there is no such one.
pub async fn rename(db: &mut PgConnection, passkey: PasskeyId, name: &str) -> Result<bool> {
    Ok(
        sqlx::query_scalar!(r#"select access.rename_passkey($1, $2) as "renamed!""#, passkey.0, name)
            .fetch_one(db)
            .await?,
    )
}

/// Removes one of one's own, proving the password; nothing when there is no such one.
pub async fn remove(db: &mut PgConnection, passkey: PasskeyId, password: &[u8], from: &str) -> Result<Option<Removal>> {
    let outcome = sqlx::query_scalar!(
        r#"select access.remove_passkey($1, $2, $3) as "outcome!""#,
        passkey.0,
        password,
        from
    )
    .fetch_one(db)
    .await?;
    Ok(match outcome.as_str() {
        "ok" => Some(Removal::Done),
        "needed" => Some(Removal::Needed),
        "wrong" => Some(Removal::Wrong),
        _ => None,
    })
}
