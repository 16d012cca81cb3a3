//! The SQL of actions and progress notes.

use sqlx::PgConnection;

use crate::{
    actions::model::{Action, Note, Responsible, State},
    error::{Error, Result},
    ids::{ActionId, GuardianId, MemberId, NoteId, ObjectiveId, PartnershipId},
};

struct Row {
    id: ActionId,
    objective: Option<ObjectiveId>,
    objective_title: String,
    title: String,
    expected_result: String,
    due_on: Option<chrono::NaiveDate>,
    state: State,
    closed_on: Option<chrono::NaiveDate>,
    evaluation: String,
    family_opinion: String,
    version: i32,
}

/// The actions of a partnership: the open ones by due day, then the closed ones, the latest first.
pub async fn of(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<Action>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select a.id as "id: ActionId", a.objective_id as "objective: ObjectiveId",
                  coalesce(o.title, '') as "objective_title!", a.title, a.expected_result, a.due_on,
                  a.state as "state: State", a.closed_on, a.evaluation, a.family_opinion, a.version
           from actions a
           left join objectives o on o.id = a.objective_id
           where a.partnership_id = $1
           order by a.state <> 'open', a.closed_on desc nulls last, a.due_on nulls last, a.created_at, a.id"#,
        partnership.0
    )
    .fetch_all(&mut *db)
    .await?;
    let responsible = responsible(db, partnership).await?;
    let complete = |row: Row| Action {
        responsible: responsible.iter().filter(|one| one.action == row.id).cloned().collect(),
        id: row.id,
        objective: row.objective,
        objective_title: row.objective_title,
        title: row.title,
        expected_result: row.expected_result,
        due_on: row.due_on,
        state: row.state,
        closed_on: row.closed_on,
        evaluation: row.evaluation,
        family_opinion: row.family_opinion,
        version: row.version,
    };
    Ok(rows.into_iter().map(complete).collect())
}

async fn responsible(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<Responsible>> {
    Ok(sqlx::query_as!(
        Responsible,
        r#"select am.action_id as "action: ActionId", am.member_id as "member: MemberId", o.name as organisation
           from action_members am
           join members m on m.id = am.member_id
           join organisations o on o.id = m.organisation_id
           where am.partnership_id = $1
           order by o.name"#,
        partnership.0
    )
    .fetch_all(db)
    .await?)
}

/// One action of a partnership.
///
/// # Errors
/// [`Error::NotFound`] when it is absent, hidden or of another partnership.
pub async fn one(db: &mut PgConnection, partnership: PartnershipId, id: ActionId) -> Result<Action> {
    of(db, partnership)
        .await?
        .into_iter()
        .find(|action| action.id == id)
        .ok_or(Error::NotFound)
}

/// The most notes a page reads.
const MOST_NOTES: i64 = 200;

/// The progress notes of a partnership the person may see, the latest seen first.
pub async fn notes(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<Note>> {
    Ok(sqlx::query_as!(
        Note,
        r#"select n.id as "id: NoteId", n.member_id as "member: MemberId", n.guardian_id as "guardian: GuardianId",
                  coalesce(o.name, '') as "organisation!",
                  coalesce(p.given_name || ' ' || p.family_name, '') as "author!",
                  n.action_id as "action: ActionId", coalesce(a.title, '') as "action_title!",
                  n.words, n.seen_on, n.health, n.written_by = (select access.me()) as "own!", n.version
           from notes n
           left join members m on m.id = n.member_id
           left join organisations o on o.id = m.organisation_id
           left join people p on p.id = n.written_by
           left join actions a on a.id = n.action_id
           where n.partnership_id = $1
           order by n.seen_on desc, n.written_at desc, n.id
           limit $2"#,
        partnership.0,
        MOST_NOTES
    )
    .fetch_all(db)
    .await?)
}
