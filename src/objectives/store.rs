//! The SQL of objectives and of the interest members have in them.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{MemberId, NeedId, ObjectiveId, PartnershipId, PersonId, ReviewId},
    objectives::model::{Decision, Interest, NewObjective, Objective, Outcome, State},
    partnerships::model::Head,
};

struct Row {
    id: ObjectiveId,
    previous: Option<ObjectiveId>,
    need: Option<NeedId>,
    need_words: String,
    title: String,
    success: String,
    carried_over: String,
    state: State,
    opened_on: NaiveDate,
    closed_on: Option<NaiveDate>,
    created_by: Option<String>,
    version: i32,
}

/// Every version of every objective of a partnership, in the order they were set, each with its
/// interests and its decisions. Group them with [`crate::objectives::model::lines`].
pub async fn of(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<Objective>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select o.id as "id: ObjectiveId", o.previous_id as "previous: ObjectiveId", o.need_id as "need: NeedId",
                  coalesce(n.description, '') as "need_words!", o.title, o.success, o.carried_over,
                  o.state as "state: State", o.opened_on, o.closed_on,
                  p.given_name || ' ' || p.family_name as created_by, o.version
           from objectives o
           left join needs n on n.id = o.need_id
           left join people p on p.id = o.created_by
           where o.partnership_id = $1
           order by o.opened_on, o.created_at, o.id"#,
        partnership.0
    )
    .fetch_all(&mut *db)
    .await?;
    let interests = interests(db, partnership).await?;
    let decisions = decisions(db, partnership).await?;
    let complete = |row: Row| Objective {
        interests: interests
            .iter()
            .filter(|interest| interest.objective == row.id)
            .cloned()
            .collect(),
        decisions: decisions
            .iter()
            .filter(|decision| decision.objective == row.id)
            .cloned()
            .collect(),
        id: row.id,
        previous: row.previous,
        need: row.need,
        need_words: row.need_words,
        title: row.title,
        success: row.success,
        carried_over: row.carried_over,
        state: row.state,
        opened_on: row.opened_on,
        closed_on: row.closed_on,
        created_by: row.created_by,
        version: row.version,
    };
    Ok(rows.into_iter().map(complete).collect())
}

async fn interests(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<Interest>> {
    Ok(sqlx::query_as!(
        Interest,
        r#"select i.objective_id as "objective: ObjectiveId", i.member_id as "member: MemberId",
                  o.name as organisation, i.words
           from objective_interests i
           join members m on m.id = i.member_id and m.left_on is null
           join organisations o on o.id = m.organisation_id
           where i.partnership_id = $1
           order by o.name"#,
        partnership.0
    )
    .fetch_all(db)
    .await?)
}

async fn decisions(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<Decision>> {
    Ok(sqlx::query_as!(
        Decision,
        r#"select d.objective_id as "objective: ObjectiveId", d.review_id as "review: ReviewId",
                  r.held_on as "held_on!", d.outcome as "outcome: Outcome", d.remaining
           from decisions d
           join reviews r on r.id = d.review_id
           where d.partnership_id = $1 and r.held_on is not null
           order by r.held_on desc, d.decided_at desc"#,
        partnership.0
    )
    .fetch_all(db)
    .await?)
}

/// One objective of a partnership.
///
/// # Errors
/// [`Error::NotFound`] when it is absent, hidden or of another partnership.
pub async fn one(db: &mut PgConnection, partnership: PartnershipId, id: ObjectiveId) -> Result<Objective> {
    of(db, partnership)
        .await?
        .into_iter()
        .find(|objective| objective.id == id)
        .ok_or(Error::NotFound)
}

/// The needs of a partnership as choices of a form: identifier and description.
pub async fn needs(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        "select id, description from needs where partnership_id = $1 order by code nulls last, created_at, id",
        partnership.0
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.id.to_string(), row.description))
        .collect())
}

/// Adds an objective set on that day.
pub async fn add(
    db: &mut PgConnection,
    head: &Head,
    objective: &NewObjective,
    state: State,
    today: NaiveDate,
    by: PersonId,
) -> Result<ObjectiveId> {
    Ok(sqlx::query_scalar!(
        r#"insert into objectives (territory_id, partnership_id, need_id, title, success, state, opened_on, created_by)
           values ($1, $2, $3, $4, $5, $6, $7, $8) returning id as "id: ObjectiveId""#,
        head.territory.0,
        head.id.0,
        objective.need.map(|need| need.0),
        objective.title,
        objective.success,
        state as State,
        today,
        by.0
    )
    .fetch_one(db)
    .await?)
}

/// Keeps another wording; false when it was changed since that version was read.
pub async fn reword(
    db: &mut PgConnection,
    partnership: PartnershipId,
    id: ObjectiveId,
    version: i32,
    wording: &NewObjective,
) -> Result<bool> {
    let changed = sqlx::query!(
        "update objectives set title = $4, success = $5, need_id = $6, version = version + 1
         where id = $1 and partnership_id = $2 and version = $3",
        id.0,
        partnership.0,
        version,
        wording.title,
        wording.success,
        wording.need.map(|need| need.0)
    )
    .execute(db)
    .await?;
    Ok(changed.rows_affected() == 1)
}

/// Opens a proposed objective; false when it is not proposed any more.
pub async fn take_up(db: &mut PgConnection, partnership: PartnershipId, id: ObjectiveId, version: i32) -> Result<bool> {
    let changed = sqlx::query!(
        "update objectives set state = 'open', version = version + 1
         where id = $1 and partnership_id = $2 and version = $3 and state = 'proposed'",
        id.0,
        partnership.0,
        version
    )
    .execute(db)
    .await?;
    Ok(changed.rows_affected() == 1)
}

/// Keeps what a member says of its interest, over what it said before.
pub async fn write_interest(
    db: &mut PgConnection,
    head: &Head,
    objective: ObjectiveId,
    member: MemberId,
    words: &str,
    by: PersonId,
) -> Result<()> {
    sqlx::query!(
        "insert into objective_interests (objective_id, member_id, partnership_id, territory_id, words, written_by)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (objective_id, member_id) do update set words = excluded.words",
        objective.0,
        member.0,
        head.id.0,
        head.territory.0,
        words,
        by.0
    )
    .execute(db)
    .await?;
    Ok(())
}
