//! The SQL of the sheet that those who hold a review write together.

use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::{PersonId, ReviewId},
    partnerships::model::Head,
    reviews::model::hold::sheet::{Entry, Sheet},
};

/// What is written so far.
pub async fn of(db: &mut PgConnection, review: ReviewId) -> Result<Sheet> {
    let entries = sqlx::query_as!(
        Entry,
        r#"select f.field, f.number, f.value, coalesce(p.given_name || ' ' || p.family_name, '') as "by!",
                  (f.written_at at time zone t.time_zone)::time as "at!"
           from sheet_fields f
           join territories t on t.id = f.territory_id
           left join people p on p.id = f.written_by
           where f.review_id = $1
           order by f.number"#,
        review.0
    )
    .fetch_all(db)
    .await?;
    Ok(Sheet(entries))
}

/// Writes fields and their texts. The caller holds the review, so that two who write at once come one
/// after the other.
pub async fn write(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    author: PersonId,
    written: &[(String, String)],
) -> Result<()> {
    if written.is_empty() {
        return Ok(());
    }
    let (fields, texts): (Vec<String>, Vec<String>) = written.iter().cloned().unzip();
    sqlx::query!(
        "insert into sheet_fields (review_id, partnership_id, territory_id, field, value, written_by)
         select $1, $2, $3, f.field, f.value, $6 from unnest($4::text[], $5::text[]) as f (field, value)",
        review.0,
        head.id.0,
        head.territory.0,
        &fields,
        &texts,
        author.0
    )
    .execute(db)
    .await?;
    Ok(())
}
