//! The SQL of forms that wait: they stand among the drafts of their writer.

use sqlx::PgConnection;

use super::model::{Kept, Unsent};
use crate::{error::Result, ids::PersonId, web::draft};

/// Keeps a form for whoever that token is of, or was until lately; false when it is of nobody.
pub async fn keep(db: &mut PgConnection, token: &str, address: &str, form: &Kept) -> Result<bool> {
    let form = draft::to_keep(form)?;
    Ok(sqlx::query_scalar!(
        r#"select access.keep_unsent($1, $2, $3) as "kept!""#,
        token,
        address,
        form
    )
    .fetch_one(db)
    .await?)
}

/// What one has not sent, the latest first.
pub async fn of(db: &mut PgConnection, person: PersonId) -> Result<Vec<Unsent>> {
    let rows = sqlx::query!(
        r#"select substr(place, 8) as "address!", form, saved_at from drafts
           where person_id = $1 and place like 'unsent %' order by saved_at desc"#,
        person.0
    )
    .fetch_all(db)
    .await?;
    let unsent = rows.into_iter().filter_map(|row| {
        let kept: Kept = serde_json::from_value(row.form).ok()?;
        Some(Unsent {
            address: row.address,
            fields: kept.fields,
            saved_at: row.saved_at,
        })
    });
    Ok(unsent.collect())
}

/// Where what is being typed in a form waits.
fn typed_place(address: &str) -> String {
    format!("typed {address}")
}

/// Keeps what is being typed in a form.
pub async fn keep_typed(db: &mut PgConnection, person: PersonId, address: &str, form: &Kept) -> Result<()> {
    sqlx::query!(
        "delete from drafts where person_id = $1 and place like 'typed %' and saved_at < now() - interval '30 days'",
        person.0
    )
    .execute(&mut *db)
    .await?;
    draft::keep(db, person, &typed_place(address), form).await
}

/// What was being typed in a form.
pub async fn typed(db: &mut PgConnection, person: PersonId, address: &str) -> Result<Option<Kept>> {
    draft::kept(db, person, &typed_place(address)).await
}

/// Lets go of what was being typed in a form.
pub async fn forget_typed(db: &mut PgConnection, person: PersonId, address: &str) -> Result<()> {
    draft::forget(db, person, &typed_place(address)).await
}

/// Where a form waits for its writer to prove who it is.
fn place_of_proof(address: &str) -> String {
    format!("proof {address}")
}

/// Keeps a form until its writer has proved who it is. It waits an hour: then one would not remember it.
pub async fn keep_for_proof(db: &mut PgConnection, person: PersonId, address: &str, form: &Kept) -> Result<()> {
    forget_old_proofs(db, person).await?;
    draft::keep(db, person, &place_of_proof(address), form).await
}

/// The form of that address that waits for a proof.
pub async fn awaiting_proof(db: &mut PgConnection, person: PersonId, address: &str) -> Result<Option<Kept>> {
    forget_old_proofs(db, person).await?;
    draft::kept(db, person, &place_of_proof(address)).await
}

async fn forget_old_proofs(db: &mut PgConnection, person: PersonId) -> Result<()> {
    sqlx::query!(
        "delete from drafts where person_id = $1 and place like 'proof %' and saved_at < now() - interval '1 hour'",
        person.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Lets go of a form that was not sent.
pub async fn forget(db: &mut PgConnection, person: PersonId, address: &str) -> Result<()> {
    draft::forget(db, person, &format!("unsent {address}")).await
}

/// The form of that address was taken: nothing of it waits any more.
pub async fn taken(db: &mut PgConnection, person: PersonId, address: &str) -> Result<()> {
    sqlx::query!(
        "delete from drafts where person_id = $1 and place in ('unsent ' || $2, 'typed ' || $2, 'proof ' || $2)",
        person.0,
        address
    )
    .execute(db)
    .await?;
    Ok(())
}
