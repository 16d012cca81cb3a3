//! The SQL of requests to put something right.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    children::model::Child,
    error::{Error, Result},
    ids::{ChildId, GuardianId, PersonId, RectificationId},
    rights::model::rectification::{About, Outcome, Rectification, Request},
};

/// Those the person asking may read, the latest first: of one child, or of everything it coordinates.
pub async fn of(db: &mut PgConnection, child: Option<ChildId>) -> Result<Vec<Rectification>> {
    Ok(sqlx::query_as!(
        Rectification,
        r#"select x.id as "id: RectificationId", x.child_id as "child: ChildId",
                  c.given_name || ' ' || c.family_name as "child_name!",
                  x.about as "about: About", x.original, x.page, x.words,
                  coalesce((select w.given_name || ' ' || w.family_name from people w where w.id = x.asked_by), '') as "asked_by!",
                  x.asked_on, x.outcome as "outcome: Outcome", x.answer,
                  coalesce((select w.given_name || ' ' || w.family_name from people w where w.id = x.answered_by), '') as "answered_by!",
                  x.answered_on
           from rectifications x join children c on c.id = x.child_id
           where case when $1::uuid is null then x.territory_id = any (array(select access.coordinated())) else x.child_id = $1 end
           order by x.outcome is not null, x.asked_at desc, x.id
           limit 200"#,
        child.map(|child| child.0)
    )
    .fetch_all(db)
    .await?)
}

/// One, for the coordination.
///
/// # Errors
/// [`Error::NotFound`] when it is absent, or of a territory the person does not coordinate.
pub async fn one(db: &mut PgConnection, id: RectificationId) -> Result<Rectification> {
    let child = sqlx::query_scalar!(
        r#"select child_id as "child: ChildId" from rectifications
           where id = $1 and territory_id = any (array(select access.coordinated()))"#,
        id.0
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::NotFound)?;
    let found = of(db, Some(child)).await?.into_iter().find(|one| one.id == id);
    found.ok_or(Error::NotFound)
}

/// How many wait for an answer in what the person coordinates.
pub async fn unanswered(db: &mut PgConnection) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"select count(*) as "count!" from rectifications
           where outcome is null and territory_id = any (array(select access.coordinated()))"#
    );
    Ok(count.fetch_one(db).await?)
}

/// Keeps a guardian's request.
pub async fn ask(
    db: &mut PgConnection,
    child: &Child,
    (guardian, person): (GuardianId, PersonId),
    request: &Request,
    today: NaiveDate,
) -> Result<()> {
    sqlx::query!(
        "insert into rectifications (territory_id, child_id, guardian_id, about, original, page, words, asked_by, asked_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        child.territory.0,
        child.id.0,
        guardian.0,
        request.about as About,
        request.original,
        request.page,
        request.words,
        person.0,
        today
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Answers it; false when somebody else has.
pub async fn answer(
    db: &mut PgConnection,
    id: RectificationId,
    person: PersonId,
    (outcome, words): (Outcome, &str),
    today: NaiveDate,
) -> Result<bool> {
    let answered = sqlx::query!(
        "update rectifications set outcome = $2, answer = $3, answered_by = $4, answered_on = $5
         where id = $1 and outcome is null",
        id.0,
        outcome as Outcome,
        words,
        person.0,
        today
    )
    .execute(db)
    .await?;
    Ok(answered.rows_affected() == 1)
}
