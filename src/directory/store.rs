//! The SQL of the directory.

pub mod closures;

use sqlx::PgConnection;

use crate::{
    directory::model::{Card, Line, NewProfessional, Order, Organisation, OrganisationKind, Professional},
    error::{Error, Result},
    ids::{OrganisationId, PersonId, ProfessionalId, TerritoryId},
};

/// What is looked for; empty fields leave nothing out.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Words of the name, the commune or the mission.
    pub words: Vec<String>,
    /// Only of that kind.
    pub kind: Option<OrganisationKind>,
    /// Only of that commune.
    pub commune: Option<String>,
}

/// Identifier and name of territories, for a form's list.
pub async fn territories(db: &mut PgConnection, among: &[TerritoryId]) -> Result<Vec<(String, String)>> {
    let among: Vec<_> = among.iter().map(|territory| territory.0).collect();
    let rows = sqlx::query!(
        r#"select id as "id: TerritoryId", name from territories where id = any ($1) order by name"#,
        &among
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id.to_string(), row.name)).collect())
}

/// The communes there are organisations in.
pub async fn communes(db: &mut PgConnection) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!("select commune from organisations where commune <> '' and archived_at is null group by commune order by access.plain(commune)")
        .fetch_all(db)
        .await?)
}

/// How many organisations there are.
pub async fn count(db: &mut PgConnection, filter: &Filter) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        r#"select count(*) as "count!" from organisations o
           where o.archived_at is null and ($2::text is null or o.kind = $2) and ($3::text is null or o.commune = $3)
             and not exists (select from unnest($1::text[]) word
                             where position(access.plain(word) in access.plain(concat_ws(' ', o.name, o.commune, o.mission))) = 0)"#,
        &filter.words,
        filter.kind.map(OrganisationKind::code),
        filter.commune
    )
    .fetch_one(db)
    .await?)
}

/// A page of the directory.
pub async fn lines(db: &mut PgConnection, filter: &Filter, order: Order, size: i64, offset: i64) -> Result<Vec<Line>> {
    Ok(sqlx::query_as!(
        Line,
        r#"select o.id as "id: OrganisationId", o.kind as "kind: OrganisationKind", o.name, o.commune, o.phone,
                  (select count(*) from professionals f where f.organisation_id = o.id and f.ended_at is null) as "professionals!",
                  (select count(*) from members m where m.organisation_id = o.id and m.left_on is null) as "partnerships!"
           from organisations o
           where o.archived_at is null and ($2::text is null or o.kind = $2) and ($3::text is null or o.commune = $3)
             and not exists (select from unnest($1::text[]) word
                             where position(access.plain(word) in access.plain(concat_ws(' ', o.name, o.commune, o.mission))) = 0)
           order by case when $4 = 'partnerships'
                         then (select count(*) from members m where m.organisation_id = o.id and m.left_on is null) end desc,
                    case $4 when 'commune' then access.plain(o.commune) when 'kind' then o.kind end,
                    access.plain(o.name), o.id
           limit $5 offset $6"#,
        &filter.words,
        filter.kind.map(OrganisationKind::code),
        filter.commune,
        order.code(),
        size,
        offset
    )
    .fetch_all(db)
    .await?)
}

/// One organisation's card.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden.
pub async fn organisation(db: &mut PgConnection, id: OrganisationId) -> Result<Organisation> {
    sqlx::query_as!(
        Organisation,
        r#"select id as "id: OrganisationId", territory_id as "territory: TerritoryId", kind as "kind: OrganisationKind",
                  name, commune, phone, email, website, mission, version
           from organisations where id = $1"#,
        id.0
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)
}

/// Adds an organisation.
pub async fn add(db: &mut PgConnection, territory: TerritoryId, card: &Card) -> Result<OrganisationId> {
    Ok(sqlx::query_scalar!(
        r#"insert into organisations (territory_id, kind, name, commune, phone, email, website, mission)
           values ($1, $2, $3, $4, $5, $6, $7, $8) returning id as "id: OrganisationId""#,
        territory.0,
        card.kind.code(),
        card.name,
        card.commune,
        card.phone,
        card.email,
        card.website,
        card.mission
    )
    .fetch_one(db)
    .await?)
}

/// Changes a card.
///
/// # Errors
/// [`Error::Conflict`] when it is no longer of that version.
pub async fn change(db: &mut PgConnection, id: OrganisationId, card: &Card, version: i32) -> Result<()> {
    let changed = sqlx::query!(
        r#"update organisations set kind = $3, name = $4, commune = $5, phone = $6, email = $7, website = $8, mission = $9,
                  version = version + 1
           where id = $1 and version = $2"#,
        id.0,
        version,
        card.kind.code(),
        card.name,
        card.commune,
        card.phone,
        card.email,
        card.website,
        card.mission
    )
    .execute(db)
    .await?
    .rows_affected();
    if changed == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// The professionals who act for an organisation today, by name.
pub async fn professionals(db: &mut PgConnection, id: OrganisationId) -> Result<Vec<Professional>> {
    Ok(sqlx::query_as!(
        Professional,
        r#"select f.id as "id: ProfessionalId", f.person_id as "person: PersonId",
                  p.given_name || ' ' || p.family_name as "name!", f.function, a.email as "email?"
           from professionals f
           join people p on p.id = f.person_id
           left join accounts a on a.person_id = p.id
           where f.organisation_id = $1 and f.ended_at is null
           order by access.plain(p.family_name), access.plain(p.given_name)"#,
        id.0
    )
    .fetch_all(db)
    .await?)
}

/// One professional of an organisation.
///
/// # Errors
/// [`Error::NotFound`] when it does not act for it today.
pub async fn professional(
    db: &mut PgConnection,
    organisation: OrganisationId,
    id: ProfessionalId,
) -> Result<Professional> {
    let professionals = professionals(db, organisation).await?;
    professionals
        .into_iter()
        .find(|one| one.id == id)
        .ok_or(Error::NotFound)
}

/// Gives a person a function in an organisation; nothing when it has one there.
pub async fn give_function(
    db: &mut PgConnection,
    organisation: &Organisation,
    person: PersonId,
    new: &NewProfessional,
) -> Result<()> {
    sqlx::query!(
        r#"insert into professionals (territory_id, organisation_id, person_id, function) values ($1, $2, $3, $4)
           on conflict do nothing"#,
        organisation.territory.0,
        organisation.id.0,
        person.0,
        new.function
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Ends a function: the person sees nothing of that organisation's partnerships from now on.
pub async fn end_function(db: &mut PgConnection, id: ProfessionalId) -> Result<()> {
    sqlx::query!(
        "update professionals set ended_at = now() where id = $1 and ended_at is null",
        id.0
    )
    .execute(db)
    .await?;
    Ok(())
}
