//! The SQL of the second factor. The database judges codes and keeps a session nobody's until one was
//! right; here is only the asking.

use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::PersonId,
    people::{
        model::{AccountEvent, AccountMatter, Awaits, HalfSignedIn, SecondFactor},
        password,
    },
};

/// What a session that is not yet its person's awaits; none for any other.
pub async fn half_signed_in(db: &mut PgConnection, token: &str) -> Result<Option<HalfSignedIn>> {
    Ok(sqlx::query_as!(
        HalfSignedIn,
        r#"select email as "email!", awaits as "awaits!: Awaits", telephone as "telephone!", passkey as "passkey!"
           from access.half_signed_in($1)"#,
        token
    )
    .fetch_optional(db)
    .await?)
}

/// The secret to put into a telephone; none once a code of it was given.
pub async fn offer(db: &mut PgConnection, token: &str) -> Result<Option<Vec<u8>>> {
    Ok(sqlx::query_scalar!("select access.offer_second_factor($1)", token)
        .fetch_one(db)
        .await?)
}

/// What came of giving a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeOutcome {
    /// The session is its person's, under the new token.
    Done,
    /// Not a code, or one that was used.
    Wrong,
    /// Too many failures.
    SlowDown,
    /// The session is over, or awaits no code.
    Nobody,
}

/// Gives a code, or a recovery code; the session goes on under the new token.
pub async fn prove(
    db: &mut PgConnection,
    token: &str,
    typed: &str,
    new_token: &str,
    browser: &str,
) -> Result<CodeOutcome> {
    let outcome = sqlx::query_scalar!(
        r#"select access.prove_second_factor($1, $2, $3, $4) as "outcome!""#,
        token,
        typed,
        &password::token_hash(new_token),
        browser
    )
    .fetch_one(db)
    .await?;
    Ok(match outcome.as_str() {
        "ok" => CodeOutcome::Done,
        "wrong" => CodeOutcome::Wrong,
        "slow_down" => CodeOutcome::SlowDown,
        _ => CodeOutcome::Nobody,
    })
}

/// One's own, when there is one.
pub async fn own(db: &mut PgConnection) -> Result<Option<SecondFactor>> {
    Ok(sqlx::query_as!(
        SecondFactor,
        r#"select since, codes_left as "codes_left!", needed as "needed!", passkeys as "passkeys!"
           from access.own_second_factor()"#
    )
    .fetch_optional(db)
    .await?)
}

/// Puts new recovery codes in the place of the old ones; false without the password, when there were some.
pub async fn make_recovery_codes(db: &mut PgConnection, password: &[u8], codes: &[String]) -> Result<bool> {
    let digests: Vec<Vec<u8>> = codes
        .iter()
        .map(|code| password::token_hash(&code.replace('-', "")))
        .collect();
    Ok(sqlx::query_scalar!(
        r#"select access.make_recovery_codes($1, $2) as "made!""#,
        password,
        &digests
    )
    .fetch_one(db)
    .await?)
}

/// What came of removing one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// It is gone.
    Done,
    /// That is not the password.
    Wrong,
    /// Whoever acts for others must have one.
    Needed,
}

/// Removes one's own, proving the password.
pub async fn remove(db: &mut PgConnection, password: &[u8]) -> Result<Removal> {
    let outcome = sqlx::query_scalar!(r#"select access.remove_second_factor($1) as "outcome!""#, password)
        .fetch_one(db)
        .await?;
    Ok(match outcome.as_str() {
        "ok" => Removal::Done,
        "needed" => Removal::Needed,
        _ => Removal::Wrong,
    })
}

/// Takes somebody's away, whose telephone is lost, passkeys too; its sessions end. False when there was none.
///
/// # Errors
/// [`Error::Refused`](crate::error::Error::Refused) to whoever is neither of the coordination of its
/// territory nor an administrator, and for oneself.
pub async fn reset(db: &mut PgConnection, person: PersonId) -> Result<bool> {
    Ok(
        sqlx::query_scalar!(r#"select access.reset_second_factor($1) as "reset!""#, person.0)
            .fetch_one(db)
            .await?,
    )
}

/// Takes an administrator's away, passkeys too, as the owner of the database; false when that address has
/// none.
pub async fn reset_as_owner(db: &mut PgConnection, email: &str) -> Result<bool> {
    let reset = sqlx::query_scalar!(
        r#"select access.forget_second_factor(person_id) as "reset!" from accounts where email = lower(btrim($1))"#,
        email
    )
    .fetch_optional(db)
    .await?;
    Ok(reset.unwrap_or_default())
}

/// What happened to one's own account, the latest first.
pub async fn events(db: &mut PgConnection) -> Result<Vec<AccountEvent>> {
    Ok(sqlx::query_as!(
        AccountEvent,
        r#"select kind as "what: AccountMatter", at, browser from account_events order by at desc, id desc limit 20"#
    )
    .fetch_all(db)
    .await?)
}
