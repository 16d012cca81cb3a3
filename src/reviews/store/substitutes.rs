//! The SQL of substitutes; who has one is read with the invited parties.

use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::{PersonId, ReviewId},
    partnerships::model::{Head, Party, Pen},
};

/// Names who comes in place of a party, instead of who was named before; nobody where none is given.
pub async fn name(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    (party, pen): (Party, Pen),
    author: PersonId,
    substitute: Option<(String, String)>,
) -> Result<()> {
    let (member, guardian) = (party.member().map(|id| id.0), party.guardian().map(|id| id.0));
    sqlx::query!(
        "delete from substitutes
         where review_id = $1 and member_id is not distinct from $2 and guardian_id is not distinct from $3",
        review.0,
        member,
        guardian
    )
    .execute(&mut *db)
    .await?;
    let Some((name, quality)) = substitute else {
        return Ok(());
    };
    let (named_by, recorded_by) = pen.signs(author);
    sqlx::query!(
        "insert into substitutes (territory_id, review_id, partnership_id, member_id, guardian_id, name, quality, named_by, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        head.territory.0,
        review.0,
        head.id.0,
        member,
        guardian,
        name,
        quality,
        named_by,
        recorded_by
    )
    .execute(db)
    .await?;
    Ok(())
}
