//! Opening accounts. Nobody is handed a password: a code, shown once to whoever opens the account and
//! carried on paper or by e-mail, lets its person choose one (`pages::invitation`).

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    ids::{PersonId, TerritoryId},
    people::{
        password, secret,
        store::{self, Opened, invitations},
    },
};

/// What came of it.
#[derive(Debug)]
pub enum Account {
    /// It is open; the code is kept nowhere else.
    New(Code),
    /// The person has one already and keeps its password.
    Known,
    /// The address belongs to somebody else.
    Taken,
}

/// A code that lets somebody choose its password, once.
#[derive(Debug)]
pub struct Code {
    /// The invitation it is of.
    pub invitation: Uuid,
    /// The code, which is kept nowhere else.
    pub code: String,
}

/// What no password proves.
fn no_password() -> (Vec<u8>, Vec<u8>) {
    (password::new_salt(), rand::random::<[u8; 32]>().to_vec())
}

/// A new code for somebody who has an account; none when it has not.
///
/// # Errors
/// [`Error::Refused`] to whoever does not open accounts for that person.
pub async fn invite(db: &mut PgConnection, person: PersonId) -> Result<Option<Code>> {
    let code = secret::invitation_code();
    let invitation = invitations::invite(db, person, &code).await?;
    Ok(invitation.map(|invitation| Code { invitation, code }))
}

async fn account(db: &mut PgConnection, outcome: Opened, email: &str) -> Result<Account> {
    match outcome {
        Opened::Known => Ok(Account::Known),
        Opened::Taken => Ok(Account::Taken),
        Opened::Done => {
            let person = invitations::person_of(db, email).await?;
            let code = invite(db, person).await?;
            code.map(Account::New)
                .ok_or_else(|| Error::fault("an account that was just opened"))
        }
    }
}

/// Opens an account for a person of a territory one coordinates: a professional or a guardian.
pub async fn open(db: &mut PgConnection, person: PersonId, email: &str) -> Result<Account> {
    let (salt, digest) = no_password();
    let outcome = store::create_account(db, person, email, &salt, &digest).await?;
    account(db, outcome, email).await
}

/// Names a coordinator of a territory, as an administrator.
pub async fn open_for_coordinator(
    db: &mut PgConnection,
    territory: TerritoryId,
    name: (&str, &str),
    email: &str,
) -> Result<Account> {
    let (salt, digest) = no_password();
    let outcome = store::create_coordinator(db, territory, name, email, &salt, &digest).await?;
    account(db, outcome, email).await
}

/// Makes an administrator, with a connection of the owner; its first password, none when the address
/// is taken.
pub async fn open_for_administrator(db: &mut PgConnection, name: (&str, &str), email: &str) -> Result<Option<String>> {
    let first = password::temporary();
    let salt = password::new_salt();
    let digest = password::digest(first.clone(), salt.clone()).await?;
    let outcome = store::create_administrator(db, name, email, &salt, &digest).await?;
    Ok((outcome == Opened::Done).then_some(first))
}
