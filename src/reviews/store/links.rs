//! Personal links: sending and withdrawing them, and what their holder reads and writes. The holder is
//! nobody to the database but the bearer of a token: everything goes through functions that take it.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{LinkId, MemberId, PersonId, ReviewId},
    partnerships::model::Head,
    people::password::token_hash,
    reviews::model::{
        links::{Given, Link, LinkSheet},
        words::{Words, WordsForm},
    },
};

/// Links to a review, the latest first.
pub async fn of(db: &mut PgConnection, review: ReviewId) -> Result<Vec<Link>> {
    Ok(sqlx::query_as!(
        Link,
        r#"select l.id as "id: LinkId", l.member_id as "member: MemberId", p.given_name || ' ' || p.family_name as "person!",
                  l.expires_on, l.opened_at is not null as "opened!", l.withdrawn_at is not null as "withdrawn!"
           from contribution_links l
           join people p on p.id = l.person_id
           where l.review_id = $1
           order by l.created_at desc"#,
        review.0
    )
    .fetch_all(db)
    .await?)
}

/// Professionals of a member organisation, who may write for it.
pub async fn professionals(db: &mut PgConnection, member: MemberId) -> Result<Vec<(PersonId, String)>> {
    let rows = sqlx::query!(
        r#"select p.id as "id: PersonId", p.given_name || ' ' || p.family_name || ' (' || f.function || ')' as "name!"
           from members m
           join professionals f on f.organisation_id = m.organisation_id and f.ended_at is null
           join people p on p.id = f.person_id
           where m.id = $1
           order by p.family_name, p.given_name"#,
        member.0
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Makes a link for somebody; those it had to the same review are withdrawn.
pub async fn send(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    (member, person): (MemberId, PersonId),
    token: &str,
    expires_on: NaiveDate,
    sender: PersonId,
) -> Result<LinkId> {
    sqlx::query!(
        "update contribution_links set withdrawn_at = now()
         where review_id = $1 and member_id = $2 and person_id = $3 and withdrawn_at is null",
        review.0,
        member.0,
        person.0
    )
    .execute(&mut *db)
    .await?;
    Ok(sqlx::query_scalar!(
        r#"insert into contribution_links (territory_id, review_id, partnership_id, member_id, person_id, token_hash, expires_on, created_by)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           returning id as "id: LinkId""#,
        head.territory.0,
        review.0,
        head.id.0,
        member.0,
        person.0,
        token_hash(token),
        expires_on,
        sender.0
    )
    .fetch_one(db)
    .await?)
}

/// Sends a link that was just made by e-mail: only who reads that letter learns its address.
pub async fn mail(db: &mut PgConnection, link: LinkId, email: &str) -> Result<()> {
    sqlx::query!("select access.mail_link($1, $2)", link.0, email)
        .execute(db)
        .await?;
    Ok(())
}

/// Withdraws a link; what was given through it stays.
///
/// # Errors
/// [`Error::NotFound`] when there is no such link to that review.
pub async fn withdraw(db: &mut PgConnection, review: ReviewId, link: LinkId) -> Result<()> {
    sqlx::query!(
        "update contribution_links set withdrawn_at = coalesce(withdrawn_at, now()) where id = $1 and review_id = $2 returning id",
        link.0,
        review.0
    )
    .fetch_optional(db)
    .await?
    .map(|_| ())
    .ok_or(Error::NotFound)
}

/// What a token opens.
///
/// # Errors
/// [`Error::NotFound`] when it opens nothing: unknown, expired, withdrawn, or the review is over.
pub async fn sheet(db: &mut PgConnection, token: &str, at: DateTime<Utc>) -> Result<LinkSheet> {
    let row = sqlx::query!(
        r#"select given_name, partnership_title, organisation, person, day, hour, expires_on, sees, works, hard, proposes,
                  version, draft
           from access.link_sheet($1, $2)"#,
        token,
        at
    )
    .fetch_one(db)
    .await?;
    let version = row.version.unwrap_or_default();
    let parts = [
        ("sees", row.sees),
        ("works", row.works),
        ("hard", row.hard),
        ("proposes", row.proposes),
    ];
    let parts = parts.map(|(name, words)| (name.to_owned(), words.unwrap_or_default()));
    Ok(LinkSheet {
        given_name: row.given_name.unwrap_or_default(),
        partnership_title: row.partnership_title.unwrap_or_default(),
        organisation: row.organisation.ok_or(Error::NotFound)?,
        person: row.person.unwrap_or_default(),
        day: row.day,
        hour: row.hour,
        expires_on: row.expires_on.ok_or(Error::NotFound)?,
        words: WordsForm::from_pairs(parts.into()).at(version),
        given: version > 0,
        draft: row.draft,
    })
}

/// Keeps what is begun. False when the link opens nothing.
pub async fn keep(db: &mut PgConnection, token: &str, at: DateTime<Utc>, form: &serde_json::Value) -> Result<bool> {
    Ok(
        sqlx::query_scalar!(r#"select access.link_keep($1, $2, $3) as "kept!""#, token, at, form)
            .fetch_one(db)
            .await?,
    )
}

/// Gives the words of the link's holder.
pub async fn give(db: &mut PgConnection, token: &str, at: DateTime<Utc>, version: i32, words: &Words) -> Result<Given> {
    let given = sqlx::query_scalar!(
        "select access.link_give($1, $2, $3, $4, $5, $6, $7)",
        token,
        at,
        version,
        words.sees,
        words.works,
        words.hard,
        words.proposes
    )
    .fetch_one(db)
    .await?;
    Ok(match given.as_deref() {
        Some("given") => Given::Kept,
        Some(_) => Given::Changed,
        None => Given::Closed,
    })
}
