//! The SQL of the API: opening it, what it hands out, and its tokens. What is read is read as the
//! organisation, under the policies.

use axum::http::StatusCode;
use chrono::NaiveDate;
use chrono_tz::Tz;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    api::model::{Organisation, Plan, Review, Stretch, Terms, Token},
    calendar,
    database::Database,
    directory::model::OrganisationKind,
    error::{Error, Result},
    ids::{ApiTokenId, OrganisationId, PartnershipId, PersonId, TerritoryId},
    people::password::token_hash,
};

/// Makes the holder of a token the one asking for the rest of the transaction, which only reads and is not
/// to be kept; the zone of its territory, or none when it opens nothing.
pub async fn open(db: &mut PgConnection, token: &str) -> Result<Option<Tz>> {
    let zone = sqlx::query_scalar!(r#"select time_zone as "zone!" from access.open_api($1)"#, token)
        .fetch_optional(db)
        .await?;
    Ok(zone.map(|zone| zone.parse().unwrap_or(Tz::Europe__Paris)))
}

/// Notes a use of a token, and in their logs the children whose plans were handed out.
pub async fn note(database: &Database, token: &str, route: &str, status: StatusCode, plans: &[Uuid]) -> Result<()> {
    sqlx::query!(
        "select access.note_api($1, $2, $3, $4)",
        token,
        route,
        i32::from(status.as_u16()),
        plans
    )
    .execute(database.pool())
    .await?;
    Ok(())
}

/// Organisations of the directory; one more than asked for, where there are more.
pub async fn organisations(
    db: &mut PgConnection,
    stretch: Stretch,
    kind: Option<OrganisationKind>,
    only: Option<Uuid>,
) -> Result<Vec<Organisation>> {
    Ok(sqlx::query_as!(
        Organisation,
        "select id, kind, name, commune, phone, email, website from organisations
         where archived_at is null and ($1::uuid is null or id > $1) and ($2::text is null or kind = $2)
           and ($3::uuid is null or id = $3)
         order by id limit $4",
        stretch.after,
        kind.map(OrganisationKind::code),
        only,
        stretch.limit + 1
    )
    .fetch_all(db)
    .await?)
}

/// Plans that families share with the organisation; one more than asked for, where there are more.
pub async fn plans(db: &mut PgConnection, stretch: Stretch, only: Option<Uuid>, today: NaiveDate) -> Result<Vec<Plan>> {
    let terms = sqlx::query_as!(
        Terms,
        r#"select p.id, p.reference, p.state, pl.host_id as host, p.start_on, p.end_on, pl.reviews_per_year
           from plans pl join partnerships p on p.id = pl.partnership_id
           where ($1::uuid is null or p.id > $1) and ($2::uuid is null or p.id = $2)
           order by p.id limit $3"#,
        stretch.after,
        only,
        stretch.limit + 1
    )
    .fetch_all(&mut *db)
    .await?;
    let ids: Vec<_> = terms.iter().map(|terms| PartnershipId(terms.id)).collect();
    let situations = calendar::store::situations(db, &ids, today).await?;
    let on = |terms: Terms| {
        let situation = situations.get(&PartnershipId(terms.id));
        situation.map(|situation| Plan::on(terms, situation, today))
    };
    Ok(terms.into_iter().filter_map(on).collect())
}

/// Reviews of these plans; one more than asked for, where there are more.
pub async fn reviews(
    db: &mut PgConnection,
    stretch: Stretch,
    plan: Option<Uuid>,
    only: Option<Uuid>,
) -> Result<Vec<Review>> {
    Ok(sqlx::query_as!(
        Review,
        r#"select r.id, r.partnership_id as plan, r.category, r.state, r.planned_on, r.planned_at, r.held_on, r.counts
           from reviews r join plans pl on pl.partnership_id = r.partnership_id
           where ($1::uuid is null or r.id > $1) and ($2::uuid is null or r.partnership_id = $2)
             and ($3::uuid is null or r.id = $3)
           order by r.id limit $4"#,
        stretch.after,
        plan,
        only,
        stretch.limit + 1
    )
    .fetch_all(db)
    .await?)
}

/// The tokens of an organisation, those that work first.
pub async fn tokens(db: &mut PgConnection, organisation: OrganisationId) -> Result<Vec<Token>> {
    Ok(sqlx::query_as!(
        Token,
        r#"select t.id as "id: ApiTokenId", t.name, p.given_name || ' ' || p.family_name as made_by, t.made_at, t.expires_at,
                  t.withdrawn_at,
                  exists (select from professionals f
                          where f.person_id = t.made_by and f.organisation_id = t.organisation_id
                            and (f.ended_at is null or f.ended_at > now())) as "kept!",
                  (select max(u.at) from api_uses u where u.token_id = t.id) as used_at,
                  (select count(*) from api_uses u where u.token_id = t.id and u.at > now() - interval '30 days') as "uses!"
           from api_tokens t left join people p on p.id = t.made_by
           where t.organisation_id = $1
           order by t.withdrawn_at is not null, t.expires_at < now(), t.made_at desc"#,
        organisation.0
    )
    .fetch_all(db)
    .await?)
}

/// Makes a token for an organisation of the person asking.
pub async fn make(
    db: &mut PgConnection,
    (organisation, territory): (OrganisationId, TerritoryId),
    maker: PersonId,
    (name, days): (&str, i32),
    token: &str,
) -> Result<()> {
    sqlx::query!(
        "insert into api_tokens (territory_id, organisation_id, name, token_hash, made_by, expires_at)
         values ($1, $2, $3, $4, $5, now() + make_interval(days => $6))",
        territory.0,
        organisation.0,
        name,
        &token_hash(token),
        maker.0,
        days
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Withdraws one; the next request with it is refused. One that is withdrawn already stays so.
///
/// # Errors
/// [`Error::NotFound`] when that organisation has no such one.
pub async fn withdraw(
    db: &mut PgConnection,
    organisation: OrganisationId,
    token: ApiTokenId,
    person: PersonId,
) -> Result<()> {
    let there = sqlx::query_scalar!(
        r#"select exists (select from api_tokens where id = $1 and organisation_id = $2) as "there!""#,
        token.0,
        organisation.0
    )
    .fetch_one(&mut *db)
    .await?;
    if !there {
        return Err(Error::NotFound);
    }
    sqlx::query!(
        "update api_tokens set withdrawn_at = now(), withdrawn_by = $3
         where id = $1 and organisation_id = $2 and withdrawn_at is null",
        token.0,
        organisation.0,
        person.0
    )
    .execute(db)
    .await?;
    Ok(())
}
