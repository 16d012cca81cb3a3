//! Asking for a review, planning one, moving it, cancelling it. Each settles the plan's calendar
//! in the same transaction: a review that is planned closes "due soon".

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    calendar,
    error::{Error, Result},
    ids::{PersonId, ReviewId},
    partnerships::model::{Head, Kind, Party},
    reviews::model::{Review, State, planning::Planning},
};

/// Settles the calendar of a plan after a change; nothing for a partnership between organisations.
/// Gives how many flags it closed, as far as the person asking may know of them: coordinators do.
pub async fn settle(db: &mut PgConnection, head: &Head, today: NaiveDate) -> Result<i64> {
    if head.kind != Kind::Plan {
        return Ok(0);
    }
    calendar::store::refresh(db, head.id, today).await?;
    // Closed in this very transaction: `now()` is its start.
    Ok(sqlx::query_scalar!(
        r#"select count(*) as "closed!" from flags where partnership_id = $1 and closed_at = now()"#,
        head.id.0
    )
    .fetch_one(db)
    .await?)
}

/// A family asks for a review: a day that would suit, if it has one, and about what.
pub async fn ask(
    db: &mut PgConnection,
    head: &Head,
    asker: PersonId,
    day: Option<NaiveDate>,
    scope: &str,
) -> Result<ReviewId> {
    Ok(sqlx::query_scalar!(
        r#"insert into reviews (territory_id, partnership_id, category, state, planned_on, scope, created_by)
           values ($1, $2, 'intermediate', 'proposed', $3, $4, $5)
           returning id as "id: ReviewId""#,
        head.territory.0,
        head.id.0,
        day,
        scope,
        asker.0
    )
    .fetch_one(db)
    .await?)
}

/// Plans a review and invites to it.
pub async fn plan(
    db: &mut PgConnection,
    head: &Head,
    planner: PersonId,
    planning: &Planning,
    today: NaiveDate,
) -> Result<ReviewId> {
    let review = sqlx::query_scalar!(
        r#"insert into reviews (territory_id, partnership_id, category, state, planned_on, planned_at, place, scope, created_by, day_set_on,
                                video_link)
           values ($1, $2, $3, 'planned', $4, $5, $6, $7, $8, $9, $10)
           returning id as "id: ReviewId""#,
        head.territory.0,
        head.id.0,
        planning.category.code(),
        planning.day,
        planning.hour,
        planning.place,
        planning.scope,
        planner.0,
        today,
        planning.video_link
    )
    .fetch_one(&mut *db)
    .await?;
    invite(db, head, review, &planning.parties).await?;
    Ok(review)
}

/// Invites parties that are in the partnership; those on the list already stay on it.
pub async fn invite(db: &mut PgConnection, head: &Head, review: ReviewId, parties: &[Party]) -> Result<()> {
    let members: Vec<_> = parties
        .iter()
        .filter_map(|party| party.member())
        .map(|member| member.0)
        .collect();
    let guardians: Vec<_> = parties
        .iter()
        .filter_map(|party| party.guardian())
        .map(|guardian| guardian.0)
        .collect();
    sqlx::query!(
        "insert into review_parties (territory_id, review_id, partnership_id, member_id, guardian_id)
         select m.territory_id, $1::uuid, m.partnership_id, m.id, null::uuid from members m
         where m.partnership_id = $2 and m.left_on is null and m.id = any ($3)
         union all
         select g.territory_id, $1, $2, null::uuid, g.id from guardians g
         where g.child_id = $5 and g.id = any ($4) and g.ended_at is null
         on conflict do nothing",
        review.0,
        head.id.0,
        &members,
        &guardians,
        head.child.map(|child| child.0)
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes hold of a review for a change.
///
/// # Errors
/// [`Error::Conflict`] when somebody changed it since `version` was read.
pub async fn lock(db: &mut PgConnection, review: ReviewId, version: i32) -> Result<State> {
    let row = sqlx::query!(
        r#"select state as "state: State", version from reviews where id = $1 for update"#,
        review.0
    )
    .fetch_optional(db)
    .await?
    // Seen but not this person's to change: the policy of changes hides it from the lock.
    .ok_or(Error::Refused)?;
    if row.version == version {
        Ok(row.state)
    } else {
        Err(Error::Conflict)
    }
}

/// Moves a review, or gives its day to one that was only asked for, and invites who is new.
///
/// # Errors
/// [`Error::Conflict`] when it changed meanwhile or is no longer to come.
pub async fn change(
    db: &mut PgConnection,
    head: &Head,
    review: &Review,
    version: i32,
    planning: &Planning,
    today: NaiveDate,
) -> Result<()> {
    if !lock(db, review.id, version).await?.is_coming() {
        return Err(Error::Conflict);
    }
    sqlx::query!(
        "update reviews set category = $2, state = 'planned', planned_on = $3, planned_at = $4, place = $5, scope = $6, video_link = $8,
                day_set_on = case when state = 'planned' and planned_on = $3 then day_set_on else $7 end, version = version + 1
         where id = $1",
        review.id.0,
        planning.category.code(),
        planning.day,
        planning.hour,
        planning.place,
        planning.scope,
        today,
        planning.video_link
    )
    .execute(&mut *db)
    .await?;
    invite(db, head, review.id, &planning.parties).await
}

/// Cancels a review, for a reason.
///
/// # Errors
/// [`Error::Conflict`] when it changed meanwhile or is no longer to come.
pub async fn cancel(db: &mut PgConnection, review: ReviewId, version: i32, reason: &str) -> Result<()> {
    if !lock(db, review, version).await?.is_coming() {
        return Err(Error::Conflict);
    }
    sqlx::query!(
        "update reviews set state = 'cancelled', cancelled_reason = $2, version = version + 1 where id = $1",
        review.0,
        reason
    )
    .execute(db)
    .await?;
    Ok(())
}
