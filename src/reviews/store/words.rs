//! Writing what belongs to one party: its contribution, its dissent.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    ids::{ContributionId, ObjectiveId, PersonId, ReviewId},
    partnerships::model::{Head, Party, Pen},
    reviews::model::words::Words,
};

/// Writes a party's contribution for the first time.
///
/// # Errors
/// [`Error::Conflict`] when somebody wrote one for the same party meanwhile.
pub async fn contribute(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    party: Party,
    pen: Pen,
    author: PersonId,
    words: &Words,
) -> Result<()> {
    let (written_by, recorded_by) = pen.signs(author);
    let written = sqlx::query_scalar!(
        r#"insert into contributions (territory_id, review_id, partnership_id, member_id, guardian_id, sees, works, hard, proposes,
                                    written_by, recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $11::uuid is not null then now() end)
         on conflict do nothing
         returning id as "id: ContributionId""#,
        head.territory.0,
        review.0,
        head.id.0,
        party.member().map(|member| member.0),
        party.guardian().map(|guardian| guardian.0),
        words.sees,
        words.works,
        words.hard,
        words.proposes,
        written_by,
        recorded_by
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::Conflict)?;
    say_points(db, written, &words.points).await
}

/// Writes it again; when the party does so itself, what was recorded for it becomes its own.
///
/// # Errors
/// [`Error::Conflict`] when it changed since `version` was read, [`Error::Refused`] when these
/// words are somebody else's.
pub async fn rewrite(
    db: &mut PgConnection,
    id: ContributionId,
    version: i32,
    pen: Pen,
    author: PersonId,
    words: &Words,
) -> Result<()> {
    lock_contribution(db, id, version).await?;
    let (written_by, recorded_by) = pen.signs(author);
    sqlx::query!(
        "update contributions set sees = $2, works = $3, hard = $4, proposes = $5, written_by = $6, recorded_by = $7,
                recorded_at = case when $7::uuid is not null then now() else recorded_at end,
                written_at = now(), version = version + 1
         where id = $1",
        id.0,
        words.sees,
        words.works,
        words.hard,
        words.proposes,
        written_by,
        recorded_by
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("delete from contribution_points where contribution_id = $1", id.0)
        .execute(&mut *db)
        .await?;
    say_points(db, id, &words.points).await
}

/// What a contribution says of objectives of its partnership.
async fn say_points(db: &mut PgConnection, id: ContributionId, points: &[(ObjectiveId, String)]) -> Result<()> {
    let (objectives, words): (Vec<Uuid>, Vec<String>) = points
        .iter()
        .map(|(objective, words)| (objective.0, words.clone()))
        .unzip();
    sqlx::query!(
        "insert into contribution_points (contribution_id, review_id, partnership_id, territory_id, objective_id, words)
         select c.id, c.review_id, c.partnership_id, c.territory_id, p.objective, p.words
         from contributions c, unnest($2::uuid[], $3::text[]) as p (objective, words)
         where c.id = $1",
        id.0,
        &objectives,
        &words
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The party confirms what was written down for it: from now on these are its words.
///
/// # Errors
/// As [`rewrite`].
pub async fn confirm(db: &mut PgConnection, id: ContributionId, version: i32, author: PersonId) -> Result<()> {
    lock_contribution(db, id, version).await?;
    sqlx::query!(
        "update contributions set written_by = $2, recorded_by = null, written_at = now(), version = version + 1 where id = $1",
        id.0,
        author.0
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn lock_contribution(db: &mut PgConnection, id: ContributionId, version: i32) -> Result<()> {
    let now = sqlx::query_scalar!("select version from contributions where id = $1 for update", id.0)
        .fetch_optional(db)
        .await?
        .ok_or(Error::Refused)?;
    if now == version { Ok(()) } else { Err(Error::Conflict) }
}

/// A party disagrees, in its own words, or a coordinator writes down that it does.
pub async fn dissent(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    (party, pen): (Party, Pen),
    author: PersonId,
    decision: Option<Uuid>,
    words: &str,
) -> Result<()> {
    let (written_by, recorded_by) = pen.signs(author);
    sqlx::query!(
        "insert into dissents (territory_id, review_id, partnership_id, decision_id, member_id, guardian_id, words,
                               written_by, recorded_by, recorded_at)
         values ($1, $2, $3, (select d.id from decisions d where d.id = $4 and d.review_id = $2), $5, $6, $7,
                 $8, $9, case when $9::uuid is not null then now() end)",
        head.territory.0,
        review.0,
        head.id.0,
        decision,
        party.member().map(|member| member.0),
        party.guardian().map(|guardian| guardian.0),
        words,
        written_by,
        recorded_by
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The party confirms or corrects a disagreement that was written down for it: these are its words now.
///
/// # Errors
/// [`Error::Conflict`] when there is no such one any more that is this person's to make its own.
pub async fn own_dissent(
    db: &mut PgConnection,
    review: ReviewId,
    dissent: Uuid,
    author: PersonId,
    words: &str,
) -> Result<()> {
    let changed = sqlx::query!(
        "update dissents set words = $3, written_by = $4, recorded_by = null, written_at = now()
         where id = $1 and review_id = $2 and written_by is null",
        dissent,
        review.0,
        words,
        author.0
    )
    .execute(db)
    .await?;
    if changed.rows_affected() == 1 {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}
