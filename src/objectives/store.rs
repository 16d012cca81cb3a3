//! The SQL of objectives and of the interest members have in them.

use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{MemberId, NeedId, ObjectiveId, PartnershipId, ReviewId},
    objectives::model::{Decision, Interest, Objective, Outcome, State},
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
    opened_on: chrono::NaiveDate,
    closed_on: Option<chrono::NaiveDate>,
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
