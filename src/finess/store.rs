//! The SQL of FINESS: what a territory knows, applying what a file changes, and the extract that waits for its
//! confirmation.

use chrono::NaiveDate;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    directory::model::OrganisationKind as Kind,
    error::{Error, Result},
    finess::model::{Category, Changes, Establishment, File, Given, Known},
    ids::{OrganisationId, PersonId, TerritoryId},
};

/// Every organisation of a territory, with what FINESS said of it last.
pub async fn known(db: &mut PgConnection, territory: TerritoryId) -> Result<Vec<Known>> {
    let rows = sqlx::query!(
        r#"select o.id as "id: OrganisationId", o.kind as "kind: Kind", o.name, o.commune, o.phone,
                  f.number as "number?", f.category as "category?", f.category_label as "category_label?",
                  f.kind as "given_kind?: Kind", f.name as "given_name?", f.commune as "given_commune?",
                  f.phone as "given_phone?", f.address as "address?", f.as_of as "as_of?", f.absent_on
           from organisations o left join finess f on f.organisation_id = o.id
           where o.territory_id = $1 and (o.archived_at is null or f.organisation_id is not null)
           order by o.created_at, o.id"#,
        territory.0
    )
    .fetch_all(db)
    .await?;
    let known = rows.into_iter().map(|row| {
        let given = row.number.zip(row.as_of).map(|(number, as_of)| Given {
            establishment: Establishment {
                number,
                name: row.given_name.unwrap_or_default(),
                commune: row.given_commune.unwrap_or_default(),
                address: row.address.unwrap_or_default(),
                phone: row.given_phone.unwrap_or_default(),
                category: row.category.unwrap_or_default(),
                category_label: row.category_label.unwrap_or_default(),
            },
            kind: row.given_kind.unwrap_or(Kind::Other),
            as_of,
            absent_on: row.absent_on,
        });
        Known {
            id: row.id,
            kind: row.kind,
            name: row.name,
            commune: row.commune,
            phone: row.phone,
            given,
        }
    });
    Ok(known.collect())
}

/// Applies all of it.
pub async fn apply(db: &mut PgConnection, territory: TerritoryId, changes: &Changes, as_of: NaiveDate) -> Result<()> {
    for one in &changes.new {
        let id = sqlx::query_scalar!(
            r#"insert into organisations (territory_id, kind, name, commune, phone) values ($1, $2, $3, $4, $5)
               returning id as "id: OrganisationId""#,
            territory.0,
            one.kind().code(),
            one.name,
            one.commune,
            one.phone
        )
        .fetch_one(&mut *db)
        .await?;
        note(db, territory, id, one, as_of).await?;
    }
    for change in &changes.changed {
        let (kind, name, commune, phone) = &change.card;
        if change.is_of_card() {
            sqlx::query!(
                "update organisations set kind = $2, name = $3, commune = $4, phone = $5, version = version + 1 where id = $1",
                change.id.0,
                kind.code(),
                name,
                commune,
                phone
            )
            .execute(&mut *db)
            .await?;
        }
    }
    for change in changes.changed.iter().chain(&changes.same) {
        note(db, territory, change.id, &change.establishment, as_of).await?;
    }
    let gone: Vec<Uuid> = changes.gone.iter().map(|(id, _)| id.0).collect();
    sqlx::query!(
        "update finess set absent_on = $2 where organisation_id = any ($1) and absent_on is null",
        &gone,
        as_of
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What FINESS says of an organisation now.
async fn note(
    db: &mut PgConnection,
    territory: TerritoryId,
    id: OrganisationId,
    one: &Establishment,
    as_of: NaiveDate,
) -> Result<()> {
    sqlx::query!(
        "insert into finess (organisation_id, territory_id, number, category, category_label, kind, name, commune, phone, address, as_of)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (organisation_id) do update
         set category = excluded.category, category_label = excluded.category_label, kind = excluded.kind, name = excluded.name,
             commune = excluded.commune, phone = excluded.phone, address = excluded.address, as_of = excluded.as_of, absent_on = null",
        id.0,
        territory.0,
        one.number,
        one.category,
        one.category_label,
        one.kind().code(),
        one.name,
        one.commune,
        one.phone,
        one.address,
        as_of
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What the card of an organisation shows of it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its number.
    pub number: String,
    /// The code of its category.
    pub category: String,
    /// That category in FINESS's own words, which are French.
    pub category_label: String,
    /// Street and postal line.
    pub address: String,
    /// The day of the file.
    pub as_of: NaiveDate,
    /// Since when it is missing.
    pub absent_on: Option<NaiveDate>,
}

impl Entry {
    /// Its category, if it is one of those around children: we have words for it in each language.
    pub fn known_category(&self) -> Option<Category> {
        self.category.parse().ok()
    }
}

/// What FINESS says of one organisation, if it is in it.
pub async fn of(db: &mut PgConnection, organisation: OrganisationId) -> Result<Option<Entry>> {
    Ok(sqlx::query_as!(
        Entry,
        "select number, category, category_label, address, as_of, absent_on from finess where organisation_id = $1",
        organisation.0
    )
    .fetch_optional(db)
    .await?)
}

/// The department of a territory, where it is said.
pub async fn department(db: &mut PgConnection, territory: TerritoryId) -> Result<Option<String>> {
    Ok(
        sqlx::query_scalar!("select department from territories where id = $1", territory.0)
            .fetch_optional(db)
            .await?
            .flatten(),
    )
}

/// Keeps the extract of a file until it is confirmed.
pub async fn keep(
    db: &mut PgConnection,
    territory: TerritoryId,
    by: PersonId,
    name: &str,
    file: &File,
) -> Result<Uuid> {
    sqlx::query!("select access.forget_imports()").execute(&mut *db).await?;
    let id = Uuid::new_v4();
    sqlx::query!(
        "insert into imports (id, territory_id, person_id, file_name, content, kind) values ($1, $2, $3, $4, $5, 'finess')",
        id,
        territory.0,
        by.0,
        name,
        serde_json::to_vec(file).map_err(Error::fault)?
    )
    .execute(db)
    .await?;
    Ok(id)
}

/// Takes an extract that waited, so that nobody takes it twice.
///
/// # Errors
/// [`Error::NotFound`] when it is not there, not this person's, or of yesterday.
pub async fn take(db: &mut PgConnection, id: Uuid) -> Result<(TerritoryId, File)> {
    let row = sqlx::query!(
        r#"delete from imports where id = $1 and kind = 'finess' returning territory_id as "territory: TerritoryId", content"#,
        id
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)?;
    Ok((
        row.territory,
        serde_json::from_slice(&row.content).map_err(Error::fault)?,
    ))
}
