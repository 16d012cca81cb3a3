//! The SQL of people: identity of a request, sign-in and sign-out, form keys.

pub mod capacities;
pub mod identities;
pub mod invitations;
pub mod passkeys;
pub mod proof;
pub mod second_factor;

use chrono_tz::Tz;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{ChildId, OrganisationId, PersonId, SessionId, TerritoryId},
    people::{
        model::{Person, Session, StoryPerson},
        password,
    },
    web::lang::Lang,
};

/// Makes the holder of the token the person asking for the rest of the transaction; `None` when
/// the token opens nothing.
pub async fn identify(db: &mut PgConnection, token: &str) -> Result<Option<Person>> {
    let row = sqlx::query!(
        r#"select person_id as "person_id!: PersonId", given_name as "given_name!", family_name as "family_name!",
                  language, administrator as "administrator!", territories as "territories!: Vec<TerritoryId>",
                  time_zone as "time_zone!", organisations as "organisations!: Vec<OrganisationId>",
                  children as "children!: Vec<ChildId>"
           from access.identify($1)"#,
        token
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Person {
        id: row.person_id,
        name: format!("{} {}", row.given_name, row.family_name),
        language: row.language.as_deref().and_then(Lang::from_code),
        administrator: row.administrator,
        territories: row.territories,
        time_zone: row.time_zone.parse().unwrap_or(Tz::Europe__Paris),
        organisations: row.organisations,
        children: row.children,
        capacities: capacities::of_me(db).await?,
    }))
}

/// What came of a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignIn {
    /// The session is open.
    Done,
    /// A second factor is to be given, or set up, before it is.
    Half,
    /// Address and password do not go together; which of the two is wrong is not told.
    Wrong,
    /// Too many failures for this address in the last quarter of an hour.
    SlowDown,
}

/// The salt of an address; one that looks the same for an address nobody has.
pub async fn salt_for(db: &mut PgConnection, email: &str) -> Result<Vec<u8>> {
    Ok(sqlx::query_scalar!(r#"select access.salt_for($1) as "salt!""#, email)
        .fetch_one(db)
        .await?)
}

/// Opens a session for whoever proves the password.
pub async fn sign_in(db: &mut PgConnection, email: &str, digest: &[u8], token: &str, browser: &str) -> Result<SignIn> {
    let hash = password::token_hash(token);
    let outcome = sqlx::query_scalar!(
        r#"select access.sign_in($1, $2, $3, $4) as "outcome!""#,
        email,
        digest,
        &hash,
        browser
    )
    .fetch_one(db)
    .await?;
    Ok(match outcome.as_str() {
        "ok" => SignIn::Done,
        "code" | "setup" => SignIn::Half,
        "slow_down" => SignIn::SlowDown,
        _ => SignIn::Wrong,
    })
}

/// Enters as a person of the story; false outside a demonstration.
pub async fn enter_demonstration(db: &mut PgConnection, person: PersonId, token: &str, browser: &str) -> Result<bool> {
    let hash = password::token_hash(token);
    Ok(sqlx::query_scalar!(
        r#"select access.enter_demonstration($1, $2, $3) as "entered!""#,
        person.0,
        &hash,
        browser
    )
    .fetch_one(db)
    .await?)
}

/// The people of the story; nobody outside a demonstration.
pub async fn demonstration_people(db: &mut PgConnection) -> Result<Vec<StoryPerson>> {
    Ok(sqlx::query_as!(
        StoryPerson,
        r#"select person_id as "id!: PersonId", name as "name!", role as "role!", kind as "kind!", place as "place!"
           from access.demonstration_people()"#
    )
    .fetch_all(db)
    .await?)
}

/// Ends the session of the person asking.
pub async fn sign_out(db: &mut PgConnection) -> Result<()> {
    sqlx::query!("select access.sign_out()").execute(db).await?;
    Ok(())
}

/// Ends every session of the person asking.
pub async fn sign_out_everywhere(db: &mut PgConnection) -> Result<()> {
    sqlx::query!("select access.sign_out_everywhere()").execute(db).await?;
    Ok(())
}

/// The places the person asking is signed in at, the latest used first.
pub async fn sessions(db: &mut PgConnection, current_token: &str) -> Result<Vec<Session>> {
    let current = sqlx::query_scalar!("select access.session_of($1)", &password::token_hash(current_token))
        .fetch_one(&mut *db)
        .await?;
    let rows = sqlx::query!(
        r#"select id as "id: SessionId", browser, created_at, seen_at from sessions
           where expires_at > now() order by seen_at desc"#
    )
    .fetch_all(db)
    .await?;
    let sessions = rows.into_iter().map(|row| Session {
        id: row.id,
        browser: row.browser,
        created_at: row.created_at,
        seen_at: row.seen_at,
        current: Some(row.id.0) == current,
    });
    Ok(sessions.collect())
}

/// Ends one session of the person asking; false when there is no such one.
pub async fn end_session(db: &mut PgConnection, session: SessionId) -> Result<bool> {
    Ok(sqlx::query!("delete from sessions where id = $1", session.0)
        .execute(db)
        .await?
        .rows_affected()
        == 1)
}

/// One's own address and telephone.
pub async fn own_contact(db: &mut PgConnection, person: PersonId) -> Result<(String, Option<String>)> {
    let row = sqlx::query!("select email, phone from accounts where person_id = $1", person.0)
        .fetch_one(db)
        .await?;
    Ok((row.email, row.phone))
}

/// Changes one's own password, proving the old one; every other session ends. False when the old
/// one is not it.
pub async fn change_password(db: &mut PgConnection, old_digest: &[u8], salt: &[u8], digest: &[u8]) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select access.change_password($1, $2, $3) as "changed!""#,
        old_digest,
        salt,
        digest
    )
    .fetch_one(db)
    .await?)
}

/// Remembers the language in the account.
pub async fn choose_language(db: &mut PgConnection, person: PersonId, lang: Lang) -> Result<()> {
    sqlx::query!(
        "update accounts set language = $2 where person_id = $1",
        person.0,
        lang.code()
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Claims a form's key for this transaction. When the same form was posted before, the address
/// that post led to. A second post at the same instant waits for the first.
pub async fn claim_form(db: &mut PgConnection, key: Uuid, person: PersonId) -> Result<Option<String>> {
    let claimed = sqlx::query!(
        "insert into form_keys (key, person_id) values ($1, $2) on conflict do nothing",
        key,
        person.0
    )
    .execute(&mut *db)
    .await?
    .rows_affected();
    if claimed == 1 {
        return Ok(None);
    }
    let location = form_led_to(db, key).await?;
    Ok(Some(location.unwrap_or_else(|| "/".to_owned())))
}

/// The address an earlier post of the same form led to. Claims nothing.
pub async fn form_led_to(db: &mut PgConnection, key: Uuid) -> Result<Option<String>> {
    let location = sqlx::query_scalar!("select location from form_keys where key = $1", key)
        .fetch_optional(db)
        .await?;
    Ok(location.flatten())
}

/// Remembers where a form led.
pub async fn remember_form(db: &mut PgConnection, key: Uuid, location: &str) -> Result<()> {
    sqlx::query!("update form_keys set location = $2 where key = $1", key, location)
        .execute(db)
        .await?;
    Ok(())
}

/// What came of opening an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// The account is open.
    Done,
    /// Somebody was there already and got the function, without a new password.
    Known,
    /// The address, or the person, has an account already.
    Taken,
}

fn opened(outcome: &str) -> Opened {
    match outcome {
        "ok" | "created" => Opened::Done,
        "named" => Opened::Known,
        _ => Opened::Taken,
    }
}

/// Adds a person to a territory one coordinates.
pub async fn add_person(db: &mut PgConnection, territory: TerritoryId, given: &str, family: &str) -> Result<PersonId> {
    Ok(sqlx::query_scalar!(
        r#"insert into people (territory_id, given_name, family_name) values ($1, $2, $3) returning id as "id: PersonId""#,
        territory.0,
        given,
        family
    )
    .fetch_one(db)
    .await?)
}

/// The person of a territory one coordinates whose account has that address.
pub async fn person_with_email(db: &mut PgConnection, territory: TerritoryId, email: &str) -> Result<Option<PersonId>> {
    Ok(sqlx::query_scalar!(
        r#"select a.person_id as "id: PersonId" from accounts a join people p on p.id = a.person_id
           where a.email = lower(btrim($2)) and p.territory_id = $1"#,
        territory.0,
        email
    )
    .fetch_optional(db)
    .await?)
}

/// Opens an account for a person of a territory one coordinates, with a password whose salt and
/// digest these are. `people::accounts::open` makes them.
///
/// # Errors
/// [`Error::Refused`](crate::error::Error::Refused) when one does not coordinate it.
pub async fn create_account(
    db: &mut PgConnection,
    person: PersonId,
    email: &str,
    salt: &[u8],
    digest: &[u8],
) -> Result<Opened> {
    let outcome = sqlx::query_scalar!(
        r#"select access.create_account($1, $2, $3, $4) as "outcome!""#,
        person.0,
        email,
        salt,
        digest
    )
    .fetch_one(db)
    .await?;
    Ok(opened(&outcome))
}

/// Names a coordinator, as an administrator.
pub async fn create_coordinator(
    db: &mut PgConnection,
    territory: TerritoryId,
    (given, family): (&str, &str),
    email: &str,
    salt: &[u8],
    digest: &[u8],
) -> Result<Opened> {
    let outcome = sqlx::query_scalar!(
        r#"select access.create_coordinator($1, $2, $3, $4, $5, $6) as "outcome!""#,
        territory.0,
        given,
        family,
        email,
        salt,
        digest
    )
    .fetch_one(db)
    .await?;
    Ok(opened(&outcome))
}

/// Makes an administrator, as the owner of the database: the first one comes from the command line.
pub async fn create_administrator(
    db: &mut PgConnection,
    (given, family): (&str, &str),
    email: &str,
    salt: &[u8],
    digest: &[u8],
) -> Result<Opened> {
    let person = PersonId(Uuid::new_v4());
    let created = sqlx::query!(
        r#"with person as (insert into people (id, given_name, family_name)
               select $1, $2, $3 where not exists (select from accounts where email = lower(btrim($4))) returning id),
           account as (insert into accounts (person_id, email, administrator)
               select id, lower(btrim($4)), true from person returning person_id)
           insert into credentials (person_id, salt, digest) select person_id, $5, $6 from account"#,
        person.0,
        given,
        family,
        email,
        salt,
        digest
    )
    .execute(db)
    .await?
    .rows_affected();
    Ok(if created == 1 { Opened::Done } else { Opened::Taken })
}
