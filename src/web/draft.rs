//! What somebody has begun to write in a form and keeps for itself until it is sent.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::PersonId,
};

/// Keeps a form as typed, in place of what was kept before; `place` is the form's address.
///
/// # Errors
/// [`Error::TooLarge`] when no such form fits.
pub async fn keep(db: &mut PgConnection, person: PersonId, place: &str, form: &impl Serialize) -> Result<()> {
    let form = to_keep(form)?;
    sqlx::query!(
        "insert into drafts (person_id, place, form) values ($1, $2, $3)
         on conflict (person_id, place) do update set form = excluded.form, saved_at = now()",
        person.0,
        place,
        form
    )
    .execute(db)
    .await?;
    Ok(())
}

const MOST_BYTES: usize = 200_000;

/// A form as it can be kept.
///
/// # Errors
/// [`Error::TooLarge`] when no such form fits.
pub fn to_keep(form: &impl Serialize) -> Result<Value> {
    let form = without_nul(serde_json::to_value(form).map_err(Error::fault)?);
    if form.to_string().len() > MOST_BYTES {
        return Err(Error::TooLarge);
    }
    Ok(form)
}

/// PostgreSQL has no NUL in a text; nobody means to write one.
fn without_nul(value: Value) -> Value {
    let clean = |text: String| text.replace('\0', "");
    match value {
        Value::String(text) => Value::String(clean(text)),
        Value::Array(values) => values.into_iter().map(without_nul).collect(),
        Value::Object(fields) => {
            let fields = fields
                .into_iter()
                .map(|(name, value)| (clean(name), without_nul(value)));
            Value::Object(fields.collect())
        }
        other => other,
    }
}

/// What was kept; none when nothing was, or when the form has changed its shape since then.
pub async fn kept<F: DeserializeOwned>(db: &mut PgConnection, person: PersonId, place: &str) -> Result<Option<F>> {
    let form = sqlx::query_scalar!(
        "select form from drafts where person_id = $1 and place = $2",
        person.0,
        place
    )
    .fetch_optional(db)
    .await?;
    Ok(form.and_then(|form| serde_json::from_value(form).ok()))
}

/// Lets go of it.
pub async fn forget(db: &mut PgConnection, person: PersonId, place: &str) -> Result<()> {
    sqlx::query!(
        "delete from drafts where person_id = $1 and place = $2",
        person.0,
        place
    )
    .execute(db)
    .await?;
    Ok(())
}
