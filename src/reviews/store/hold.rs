//! Holding a review, in the transaction of the request: the review, attendance, decisions,
//! objectives, the next review, the plan's calendar and its flags, all or nothing.

use chrono::NaiveDate;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    actions::{self, form::NewAction},
    calendar::rule::{Verdict, what_counts},
    error::{Error, Result},
    ids::{ObjectiveId, PersonId, ReviewId},
    objectives::model::Outcome,
    partnerships::model::{Head, Kind, Party, Pen, Standing},
    reviews::{
        model::{
            Attendance, Category, Review, State,
            hold::{AgreedAction, Decided, Holding, NewObjective},
            planning::Planning,
        },
        store::{planning, words::dissent},
    },
};

/// What holding a review did.
#[derive(Debug, Clone)]
pub struct Held {
    /// Whether it counts for the yearly duty, or why not.
    pub verdict: Verdict,
    /// How many flags it closed, as far as the holder may know of them.
    pub flags_closed: i64,
    /// The review planned next.
    pub next: Option<ReviewId>,
}

/// Holds a review, for the person of that standing.
///
/// # Errors
/// [`Error::Conflict`] when the review, or an objective, changed since the page was read.
pub async fn hold(
    db: &mut PgConnection,
    head: &Head,
    review: &Review,
    standing: &Standing,
    holding: &Holding,
    today: NaiveDate,
) -> Result<Held> {
    let holder = standing.person;
    if planning::lock(db, review.id, holding.version).await? != State::Planned {
        return Err(Error::Conflict);
    }
    let verdict = what_counts(&holding.facts(review), today);
    attend(db, head, review.id, &holding.attendance).await?;
    for decided in &holding.decisions {
        let goes_on = decide(db, head, review.id, standing, decided, holding.held_on).await?;
        agree_on_actions(db, head, goes_on, &decided.actions, holder).await?;
    }
    for new in &holding.new {
        let objective = set_objective(db, head, holder, new, holding.held_on).await?;
        let set = Decided {
            objective,
            outcome: Outcome::New,
            remaining: String::new(),
            title: String::new(),
            success: String::new(),
            actions: new.actions.clone(),
            dissent: None,
        };
        record(db, head, review.id, holder, &set, None).await?;
        agree_on_actions(db, head, objective, &new.actions, holder).await?;
    }
    minutes(
        db,
        review.id,
        holder,
        holding,
        head.kind == Kind::Plan && verdict.counts(),
    )
    .await?;
    let next = match holding.next_on {
        Some(day) => Some(plan_next(db, head, holder, (day, today), holding).await?),
        None => None,
    };
    if review.category == Category::Final {
        close_partnership(db, head, holding.held_on).await?;
    }
    let flags_closed = planning::settle(db, head, today).await?;
    Ok(Held {
        verdict,
        flags_closed,
        next,
    })
}

async fn minutes(
    db: &mut PgConnection,
    review: ReviewId,
    holder: PersonId,
    holding: &Holding,
    counts: bool,
) -> Result<()> {
    sqlx::query!(
        "update reviews set state = 'held', held_on = $2, synthesis = $3, synthesis_by = $4, adjustments = $5, next_on = $6,
                family_absence_reason = $7, counts = $8, version = version + 1
         where id = $1",
        review.0,
        holding.held_on,
        holding.synthesis,
        holder.0,
        holding.adjustments,
        holding.next_on,
        holding.family_absence_reason,
        counts
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn attend(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    attendance: &[(Party, Attendance)],
) -> Result<()> {
    let parties: Vec<Party> = attendance.iter().map(|(party, _)| *party).collect();
    planning::invite(db, head, review, &parties).await?;
    for (party, how) in attendance {
        sqlx::query!(
            "update review_parties set attendance = $4
             where review_id = $1 and member_id is not distinct from $2 and guardian_id is not distinct from $3",
            review.0,
            party.member().map(|member| member.0),
            party.guardian().map(|guardian| guardian.0),
            how.code()
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// One decision, what it does to its objective, and who disagrees with it. Gives the objective that
/// goes on: the same, or its next version.
async fn decide(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    standing: &Standing,
    decided: &Decided,
    day: NaiveDate,
) -> Result<ObjectiveId> {
    let holder = standing.person;
    let (state, closed) = match decided.outcome {
        Outcome::Achieved => ("achieved", Some(day)),
        Outcome::Abandoned => ("abandoned", Some(day)),
        Outcome::Adjusted => ("replaced", Some(day)),
        Outcome::Continued | Outcome::New => ("open", None),
    };
    let changed = sqlx::query!(
        "update objectives set state = $3, closed_on = $4, version = version + 1,
                carried_over = case when $3 = 'open' then $5 else carried_over end
         where id = $1 and partnership_id = $2 and state = 'open'",
        decided.objective.0,
        head.id.0,
        state,
        closed,
        decided.remaining
    )
    .execute(&mut *db)
    .await?;
    if changed.rows_affected() == 0 {
        return Err(Error::Conflict);
    }
    let successor = match decided.outcome {
        Outcome::Adjusted => Some(succeed(db, holder, decided, day).await?),
        _ => None,
    };
    let decision = record(db, head, review, holder, decided, successor).await?;
    if let Some((party, words)) = &decided.dissent {
        let pen = if standing.owns(*party) {
            Pen::Own
        } else {
            Pen::Recording
        };
        dissent(db, head, review, (*party, pen), holder, Some(decision), words).await?;
    }
    Ok(successor.unwrap_or(decided.objective))
}

async fn agree_on_actions(
    db: &mut PgConnection,
    head: &Head,
    objective: ObjectiveId,
    agreed: &[AgreedAction],
    holder: PersonId,
) -> Result<()> {
    for action in agreed {
        let action = NewAction {
            objective: Some(objective),
            title: action.title.clone(),
            expected_result: String::new(),
            due_on: action.due_on,
            members: vec![action.responsible],
        };
        actions::store::add(db, head, &action, holder).await?;
    }
    Ok(())
}

async fn record(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    holder: PersonId,
    decided: &Decided,
    successor: Option<ObjectiveId>,
) -> Result<Uuid> {
    Ok(sqlx::query_scalar!(
        "insert into decisions (territory_id, review_id, partnership_id, objective_id, outcome, remaining, successor_id, decided_by, actions)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id",
        head.territory.0,
        review.0,
        head.id.0,
        decided.objective.0,
        decided.outcome.code(),
        decided.remaining,
        successor.map(|id| id.0),
        holder.0,
        serde_json::to_value(&decided.actions).map_err(Error::fault)?
    )
    .fetch_one(db)
    .await?)
}

/// The next version of an adjusted objective: its need, what remains and its open actions go with
/// it. (The interests members wrote go with it too, by a trigger: they are theirs, not the holder's.)
async fn succeed(db: &mut PgConnection, holder: PersonId, decided: &Decided, day: NaiveDate) -> Result<ObjectiveId> {
    let successor = sqlx::query_scalar!(
        r#"insert into objectives (territory_id, partnership_id, previous_id, need_id, title, success, carried_over, opened_on, created_by)
           select territory_id, partnership_id, id, need_id, $2, $3, $4, $5, $6 from objectives where id = $1
           returning id as "id: ObjectiveId""#,
        decided.objective.0,
        decided.title,
        decided.success,
        decided.remaining,
        day,
        holder.0
    )
    .fetch_one(&mut *db)
    .await?;
    sqlx::query!(
        "update actions set objective_id = $2, version = version + 1 where objective_id = $1 and state = 'open'",
        decided.objective.0,
        successor.0
    )
    .execute(db)
    .await?;
    Ok(successor)
}

async fn set_objective(
    db: &mut PgConnection,
    head: &Head,
    holder: PersonId,
    new: &NewObjective,
    day: NaiveDate,
) -> Result<ObjectiveId> {
    Ok(sqlx::query_scalar!(
        r#"insert into objectives (territory_id, partnership_id, title, success, opened_on, created_by)
           values ($1, $2, $3, $4, $5, $6) returning id as "id: ObjectiveId""#,
        head.territory.0,
        head.id.0,
        new.title,
        new.success,
        day,
        holder.0
    )
    .fetch_one(db)
    .await?)
}

/// The next review, with the parties of this one that are still in.
async fn plan_next(
    db: &mut PgConnection,
    head: &Head,
    holder: PersonId,
    (day, today): (NaiveDate, NaiveDate),
    holding: &Holding,
) -> Result<ReviewId> {
    let planning = Planning {
        category: Category::Intermediate,
        day,
        hour: None,
        place: String::new(),
        video_link: String::new(),
        scope: String::new(),
        parties: holding.attendance.iter().map(|(party, _)| *party).collect(),
        others: Vec::new(),
    };
    planning::plan(db, head, holder, &planning, today).await
}

/// A final review closes the partnership; a member organisation that holds it may do so.
async fn close_partnership(db: &mut PgConnection, head: &Head, day: NaiveDate) -> Result<()> {
    sqlx::query!("select access.close_after_final_review($1, $2)", head.id.0, day)
        .execute(db)
        .await?;
    Ok(())
}
