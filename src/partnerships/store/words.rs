//! Writing the parties' words: members that are invited, speak, accept and leave; what guardians
//! expect. Each writes its own; a coordinator's notes for another stay marked as such.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{GuardianId, MemberId, OrganisationId, PartnershipId, PersonId},
    partnerships::model::{Head, forms::Words},
};

/// Invites an organisation; one that left is invited again, with its last words kept.
pub async fn invite(db: &mut PgConnection, head: &Head, organisation: OrganisationId) -> Result<MemberId> {
    let left = sqlx::query_scalar!(
        r#"select id as "id: MemberId" from members where partnership_id = $1 and organisation_id = $2"#,
        head.id.0,
        organisation.0
    )
    .fetch_optional(&mut *db)
    .await?;
    if let Some(member) = left {
        sqlx::query!("select access.invite_again($1)", member.0)
            .fetch_one(db)
            .await?;
        return Ok(member);
    }
    Ok(sqlx::query_scalar!(
        r#"insert into members (territory_id, partnership_id, organisation_id) values ($1, $2, $3) returning id as "id: MemberId""#,
        head.territory.0,
        head.id.0,
        organisation.0
    )
    .fetch_one(db)
    .await?)
}

/// A member writes its own words; `accepted` also accepts for it on that day. It stays accepted
/// when it corrects its words later.
///
/// # Errors
/// [`Error::Conflict`] when it is no longer of that version.
pub async fn write(
    db: &mut PgConnection,
    member: MemberId,
    words: &Words,
    author: PersonId,
    accepted: Option<NaiveDate>,
    version: i32,
) -> Result<()> {
    let written = sqlx::query!(
        r#"update members set ground = $3, interest = $4, function = $5, means = $6, written_by = $7,
                  recorded_by = null, recorded_at = null, version = version + 1,
                  accepted_by = case when accepted_on is null and $8::date is not null then $7 else accepted_by end,
                  accepted_on = coalesce(accepted_on, $8)
           where id = $1 and version = $2"#,
        member.0,
        version,
        words.ground.map(|ground| ground.code()),
        words.interest,
        words.function,
        words.means,
        author.0,
        accepted
    )
    .execute(db)
    .await?
    .rows_affected();
    if written == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// A coordinator writes down what a member said, until the member writes for itself. Never accepts.
///
/// # Errors
/// [`Error::Conflict`] when it is no longer of that version.
pub async fn record(
    db: &mut PgConnection,
    member: MemberId,
    words: &Words,
    author: PersonId,
    version: i32,
) -> Result<()> {
    let recorded = sqlx::query!(
        r#"update members set ground = $3, interest = $4, function = $5, means = $6,
                  recorded_by = $7, recorded_at = now(), version = version + 1
           where id = $1 and version = $2"#,
        member.0,
        version,
        words.ground.map(|ground| ground.code()),
        words.interest,
        words.function,
        words.means,
        author.0
    )
    .execute(db)
    .await?
    .rows_affected();
    if recorded == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// A member leaves; its words and contributions stay.
pub async fn leave(db: &mut PgConnection, member: MemberId, today: NaiveDate) -> Result<()> {
    sqlx::query!(
        "update members set left_on = $2, version = version + 1 where id = $1 and left_on is null",
        member.0,
        today
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A guardian says what it expects, for the first time (`version` 0) or again. `recorded_by` is the
/// coordinator who writes it down for the guardian.
///
/// # Errors
/// [`Error::Conflict`] when it was written or changed meanwhile.
pub async fn expect(
    db: &mut PgConnection,
    head: &Head,
    guardian: GuardianId,
    words: &str,
    recorded_by: Option<PersonId>,
    version: i32,
) -> Result<()> {
    let recorded_by = recorded_by.map(|person| person.0);
    let written = if version == 0 {
        sqlx::query!(
            r#"insert into expectations (territory_id, partnership_id, guardian_id, words, recorded_by, recorded_at)
               values ($1, $2, $3, $4, $5, case when $5::uuid is not null then now() end) on conflict do nothing"#,
            head.territory.0,
            head.id.0,
            guardian.0,
            words,
            recorded_by
        )
        .execute(db)
        .await?
        .rows_affected()
    } else {
        sqlx::query!(
            r#"update expectations set words = $4, recorded_by = $5, recorded_at = case when $5::uuid is not null then now() end,
                      written_at = now(), version = version + 1
               where partnership_id = $1 and guardian_id = $2 and version = $3"#,
            head.id.0,
            guardian.0,
            version,
            words,
            recorded_by
        )
        .execute(db)
        .await?
        .rows_affected()
    };
    if written == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Organisations of the territory that are not in: code and name, for a form's list.
pub async fn not_in(db: &mut PgConnection, id: PartnershipId) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        r#"select o.id as "id: OrganisationId", o.name, o.commune from organisations o
           join partnerships p on p.territory_id = o.territory_id
           where p.id = $1 and o.archived_at is null
             and not exists (select from members m where m.partnership_id = p.id and m.organisation_id = o.id and m.left_on is null)
           order by access.plain(o.name), o.commune"#,
        id.0
    )
    .fetch_all(db)
    .await?;
    let called = |name: String, commune: String| {
        if commune.is_empty() {
            name
        } else {
            format!("{name}, {commune}")
        }
    };
    Ok(rows
        .into_iter()
        .map(|row| (row.id.to_string(), called(row.name, row.commune)))
        .collect())
}
