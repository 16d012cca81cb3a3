//! Opening accounts. No e-mail leaves the house yet: a first password is made here, shown once to
//! whoever opens the account, and handed over in person; it is changed in one's own account.

use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::{PersonId, TerritoryId},
    people::{
        password,
        store::{self, Opened},
    },
};

/// What came of it, with the first password to hand over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Account {
    /// It is open; the password is kept nowhere else.
    New(String),
    /// The person has one already and keeps its password.
    Known,
    /// The address belongs to somebody else.
    Taken,
}

/// A first password with its salt and digest.
async fn first_password() -> Result<(String, Vec<u8>, Vec<u8>)> {
    let password = password::temporary();
    let salt = password::new_salt();
    let digest = password::digest(password.clone(), salt.clone()).await?;
    Ok((password, salt, digest))
}

fn account(outcome: Opened, password: String) -> Account {
    match outcome {
        Opened::Done => Account::New(password),
        Opened::Known => Account::Known,
        Opened::Taken => Account::Taken,
    }
}

/// Opens an account for a person of a territory one coordinates: a professional or a guardian.
pub async fn open(db: &mut PgConnection, person: PersonId, email: &str) -> Result<Account> {
    let (password, salt, digest) = first_password().await?;
    Ok(account(
        store::create_account(db, person, email, &salt, &digest).await?,
        password,
    ))
}

/// Names a coordinator of a territory, as an administrator.
pub async fn open_for_coordinator(
    db: &mut PgConnection,
    territory: TerritoryId,
    name: (&str, &str),
    email: &str,
) -> Result<Account> {
    let (password, salt, digest) = first_password().await?;
    Ok(account(
        store::create_coordinator(db, territory, name, email, &salt, &digest).await?,
        password,
    ))
}

/// Makes an administrator, with a connection of the owner.
pub async fn open_for_administrator(db: &mut PgConnection, name: (&str, &str), email: &str) -> Result<Account> {
    let (password, salt, digest) = first_password().await?;
    Ok(account(
        store::create_administrator(db, name, email, &salt, &digest).await?,
        password,
    ))
}
