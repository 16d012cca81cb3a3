//! The SQL of identities at providers. The database takes the program's word for them with its key, and
//! keeps what secrets of an attempt there are as digests.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::IdentityId,
    people::{
        password::token_hash,
        providers::{Attempt, Proved},
        secret::plain_code,
        vouching::VouchingKey,
    },
};

/// Why somebody goes to a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in; or to accept the invitation of that code.
    SignIn {
        /// Empty without one.
        code: String,
        /// Where to go afterwards.
        next: String,
    },
    /// To link who it is there to the account it is signed in to.
    Link,
}

/// Somebody leaves for a provider; false where the database does not take our word.
pub async fn begin(
    db: &mut PgConnection,
    key: &VouchingKey,
    issuer: &str,
    attempt: &Attempt,
    purpose: &Purpose,
) -> Result<bool> {
    let (code, next) = match purpose {
        Purpose::SignIn { code, next } => (code.as_str(), next.as_str()),
        Purpose::Link => ("", ""),
    };
    let code = Some(plain_code(code)).filter(|code| !code.is_empty());
    Ok(sqlx::query_scalar!(
        r#"select access.begin_identity($1, $2, $3, $4, $5, $6, $7) as "begun!""#,
        key.bytes(),
        issuer,
        &token_hash(&attempt.state),
        &token_hash(&attempt.browser),
        *purpose == Purpose::Link,
        code.map(|code| token_hash(&code)),
        next
    )
    .fetch_one(db)
    .await?)
}

/// An attempt somebody came back from.
#[derive(Debug)]
pub struct Taken {
    /// It was to link.
    pub linking: bool,
    /// Where it goes on.
    pub next: String,
}

/// Somebody came back; once only.
pub async fn take(db: &mut PgConnection, key: &VouchingKey, issuer: &str, attempt: &Attempt) -> Result<Option<Taken>> {
    Ok(sqlx::query_as!(
        Taken,
        r#"select linking as "linking!", next as "next!" from access.take_identity($1, $2, $3, $4)"#,
        key.bytes(),
        issuer,
        &token_hash(&attempt.state),
        &token_hash(&attempt.browser)
    )
    .fetch_optional(db)
    .await?)
}

/// What came of vouching for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vouched {
    /// A session is open.
    Done,
    /// A second factor is to be given, or set up, before it is.
    Half,
    /// Its person may link it now.
    Link,
    /// It opens nothing.
    Unlinked,
    /// There is no such attempt any more.
    Over,
}

fn vouched(outcome: &str) -> Vouched {
    match outcome {
        "ok" => Vouched::Done,
        "code" | "setup" => Vouched::Half,
        "link" => Vouched::Link,
        "unlinked" | "wrong" => Vouched::Unlinked,
        _ => Vouched::Over,
    }
}

/// Vouches for who came back.
pub async fn vouch(
    db: &mut PgConnection,
    key: &VouchingKey,
    attempt: &Attempt,
    proved: &Proved,
    token: &str,
    browser: &str,
) -> Result<Vouched> {
    let outcome = sqlx::query_scalar!(
        r#"select access.vouch_identity($1, $2, $3, $4, $5, $6, $7) as "outcome!""#,
        key.bytes(),
        &token_hash(&attempt.state),
        &token_hash(&attempt.browser),
        proved.subject,
        proved.strong,
        &token_hash(token),
        browser
    )
    .fetch_one(db)
    .await?;
    Ok(vouched(&outcome))
}

/// Who somebody proved to be, which is no account's yet.
#[derive(Debug)]
pub struct Waiting {
    /// Of which provider.
    pub issuer: String,
    /// To be linked to the account of who asks.
    pub linking: bool,
    /// The address of the account that the invitation opens, when one brought them.
    pub invited: Option<String>,
}

/// What a browser proved that no account has yet.
pub async fn waiting(db: &mut PgConnection, key: &VouchingKey, browser: &str) -> Result<Option<Waiting>> {
    Ok(sqlx::query_as!(
        Waiting,
        r#"select issuer as "issuer!", linking as "linking!", invited from access.proved_identity($1, $2)"#,
        key.bytes(),
        &token_hash(browser)
    )
    .fetch_optional(db)
    .await?)
}

/// What came of linking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Linked {
    /// It opens one's account from now on.
    Done,
    /// That is not the password.
    Wrong,
    /// It is somebody's, or one has another of that provider.
    Taken,
    /// There is nothing to link any more.
    Over,
}

/// Links it to one's own account, proving the password.
pub async fn link(
    db: &mut PgConnection,
    key: &VouchingKey,
    browser_token: &str,
    password: &[u8],
    browser: &str,
) -> Result<Linked> {
    let outcome = sqlx::query_scalar!(
        r#"select access.link_identity($1, $2, $3, $4) as "outcome!""#,
        key.bytes(),
        &token_hash(browser_token),
        password,
        browser
    )
    .fetch_one(db)
    .await?;
    Ok(match outcome.as_str() {
        "ok" => Linked::Done,
        "wrong" => Linked::Wrong,
        "taken" => Linked::Taken,
        _ => Linked::Over,
    })
}

/// Accepts an invitation with it and opens a session; by the code, or the one that was brought along.
/// [`Vouched::Unlinked`] when the code opens nothing in this way.
pub async fn accept(
    db: &mut PgConnection,
    key: &VouchingKey,
    browser_token: &str,
    code: &str,
    token: &str,
    browser: &str,
) -> Result<Vouched> {
    let code = Some(plain_code(code)).filter(|code| !code.is_empty());
    let outcome = sqlx::query_scalar!(
        r#"select access.accept_with_identity($1, $2, $3, $4, $5) as "outcome!""#,
        key.bytes(),
        &token_hash(browser_token),
        code.map(|code| token_hash(&code)),
        &token_hash(token),
        browser
    )
    .fetch_one(db)
    .await?;
    Ok(vouched(&outcome))
}

/// One of one's own.
#[derive(Debug)]
pub struct Identity {
    /// Its identifier.
    pub id: IdentityId,
    /// Of which provider.
    pub issuer: String,
    /// Since when it opens one's account.
    pub linked_at: DateTime<Utc>,
}

/// One's own.
pub async fn own(db: &mut PgConnection) -> Result<Vec<Identity>> {
    Ok(sqlx::query_as!(
        Identity,
        r#"select id as "id!: IdentityId", issuer as "issuer!", linked_at as "linked_at!" from access.own_identities()"#
    )
    .fetch_all(db)
    .await?)
}

/// Whether one has a password.
pub async fn has_password(db: &mut PgConnection) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"select access.has_password() as "has!""#)
        .fetch_one(db)
        .await?)
}

/// Takes one of one's own away, proving the password; every other session ends. False without the password.
pub async fn unlink(db: &mut PgConnection, identity: IdentityId, password: &[u8]) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select access.unlink_identity($1, $2) as "unlinked!""#,
        identity.0,
        password
    )
    .fetch_one(db)
    .await?)
}
