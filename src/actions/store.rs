//! The SQL of actions and progress notes.

use sqlx::PgConnection;

use crate::{
    actions::{
        form::{Closing, NewAction, NewNote, Offered},
        model::{Action, Note, Readers, Responsible, State},
    },
    error::{Error, Result},
    ids::{ActionId, GuardianId, MemberId, NoteId, ObjectiveId, PartnershipId, PersonId},
    partnerships::model::{Head, Party},
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

/// One note of a partnership, however old.
///
/// # Errors
/// [`Error::NotFound`] when it is absent, hidden or of another partnership.
pub async fn note(db: &mut PgConnection, partnership: PartnershipId, id: NoteId) -> Result<Note> {
    sqlx::query_as!(
        Note,
        r#"select n.id as "id: NoteId", n.member_id as "member: MemberId", n.guardian_id as "guardian: GuardianId",
                  '' as "organisation!", '' as "author!", n.action_id as "action: ActionId", '' as "action_title!",
                  n.words, n.seen_on, n.health, n.written_by = (select access.me()) as "own!", n.version
           from notes n
           where n.partnership_id = $1 and n.id = $2"#,
        partnership.0,
        id.0
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)
}

/// What a new action may be for, and who may answer for it: the objectives being worked on and
/// the members that are in.
pub async fn offered(db: &mut PgConnection, partnership: PartnershipId) -> Result<(Offered, Offered)> {
    let objectives = sqlx::query!(
        "select id, title from objectives where partnership_id = $1 and state = 'open' order by opened_on, created_at",
        partnership.0
    )
    .fetch_all(&mut *db)
    .await?;
    let members = sqlx::query!(
        "select m.id, o.name from members m join organisations o on o.id = m.organisation_id
         where m.partnership_id = $1 and m.left_on is null order by o.name",
        partnership.0
    )
    .fetch_all(db)
    .await?;
    Ok((
        objectives
            .into_iter()
            .map(|row| (row.id.to_string(), row.title))
            .collect(),
        members.into_iter().map(|row| (row.id.to_string(), row.name)).collect(),
    ))
}

/// The same, with what that action already names, even if it ended or left since.
pub async fn offered_with(
    db: &mut PgConnection,
    action: &Action,
    partnership: PartnershipId,
) -> Result<(Offered, Offered)> {
    let (mut objectives, mut members) = offered(db, partnership).await?;
    let objective = action
        .objective
        .map(|id| (id.to_string(), action.objective_title.clone()));
    let responsible = action
        .responsible
        .iter()
        .map(|one| (one.member.to_string(), one.organisation.clone()));
    for (offered, named) in [
        (&mut objectives, objective.into_iter().collect()),
        (&mut members, responsible.collect::<Vec<_>>()),
    ] {
        let missing: Vec<_> = named
            .into_iter()
            .filter(|(id, _)| offered.iter().all(|(known, _)| known != id))
            .collect();
        offered.extend(missing);
    }
    Ok((objectives, members))
}

/// Adds an action.
pub async fn add(db: &mut PgConnection, head: &Head, action: &NewAction, by: PersonId) -> Result<ActionId> {
    let id = sqlx::query_scalar!(
        r#"insert into actions (territory_id, partnership_id, objective_id, title, expected_result, due_on, created_by)
           values ($1, $2, $3, $4, $5, $6, $7) returning id as "id: ActionId""#,
        head.territory.0,
        head.id.0,
        action.objective.map(|objective| objective.0),
        action.title,
        action.expected_result,
        action.due_on,
        by.0
    )
    .fetch_one(&mut *db)
    .await?;
    make_responsible(db, head, id, &action.members).await?;
    Ok(id)
}

/// Makes those members, and no others, answer for the action.
async fn make_responsible(db: &mut PgConnection, head: &Head, action: ActionId, members: &[MemberId]) -> Result<()> {
    let members: Vec<uuid::Uuid> = members.iter().map(|member| member.0).collect();
    sqlx::query!(
        "delete from action_members where action_id = $1 and member_id <> all ($2)",
        action.0,
        &members
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into action_members (action_id, member_id, partnership_id, territory_id)
         select $1, m.id, $3, $4 from unnest($2::uuid[]) as m (id) on conflict do nothing",
        action.0,
        &members,
        head.id.0,
        head.territory.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Changes an open action; false when it was changed or closed since that version was read.
pub async fn change(
    db: &mut PgConnection,
    head: &Head,
    id: ActionId,
    version: i32,
    action: &NewAction,
) -> Result<bool> {
    let changed = sqlx::query!(
        "update actions set objective_id = $4, title = $5, expected_result = $6, due_on = $7, version = version + 1
         where id = $1 and partnership_id = $2 and version = $3 and state = 'open'",
        id.0,
        head.id.0,
        version,
        action.objective.map(|objective| objective.0),
        action.title,
        action.expected_result,
        action.due_on
    )
    .execute(&mut *db)
    .await?;
    if changed.rows_affected() == 1 {
        make_responsible(db, head, id, &action.members).await?;
    }
    Ok(changed.rows_affected() == 1)
}

/// Closes an open action; false when it was changed or closed since that version was read.
pub async fn close(
    db: &mut PgConnection,
    partnership: PartnershipId,
    id: ActionId,
    version: i32,
    closing: &Closing,
) -> Result<bool> {
    let closed = sqlx::query!(
        "update actions set state = $4, closed_on = $5, evaluation = $6, version = version + 1
         where id = $1 and partnership_id = $2 and version = $3 and state = 'open'",
        id.0,
        partnership.0,
        version,
        closing.state as State,
        closing.closed_on,
        closing.evaluation
    )
    .execute(db)
    .await?;
    Ok(closed.rows_affected() == 1)
}

/// What came of giving the family's opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opinion {
    /// It is kept.
    Given,
    /// Only a guardian of the child gives it.
    Refused,
    /// The other guardian wrote meanwhile.
    Changed,
}

/// Keeps the family's opinion of an action, over the one that was read.
pub async fn give_opinion(db: &mut PgConnection, action: ActionId, words: &str, was: &str) -> Result<Opinion> {
    let answer = sqlx::query_scalar!(
        r#"select access.family_opinion($1, $2, $3) as "answer!""#,
        action.0,
        words,
        was
    )
    .fetch_one(db)
    .await?;
    Ok(match answer.as_str() {
        "done" => Opinion::Given,
        "changed" => Opinion::Changed,
        _ => Opinion::Refused,
    })
}

/// Who reads the notes of a partnership.
pub async fn readers(db: &mut PgConnection, head: &Head) -> Result<Readers> {
    let mut names = Vec::new();
    for scope in ["contributions", "health"] {
        let readers = sqlx::query_scalar!(r#"select access.readers($1, $2) as "name!""#, head.id.0, scope);
        names.push(readers.fetch_all(&mut *db).await?);
    }
    let health = names.pop().unwrap_or_default();
    Ok(Readers {
        of_a_child: head.child.is_some(),
        words: names.pop().unwrap_or_default(),
        health,
    })
}

/// The actions a note may be about.
pub async fn actions_offered(db: &mut PgConnection, partnership: PartnershipId) -> Result<Offered> {
    let rows = sqlx::query!(
        "select id, title from actions where partnership_id = $1 and state = 'open' order by due_on nulls last, created_at",
        partnership.0
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id.to_string(), row.title)).collect())
}

/// Adds a note of a party.
pub async fn add_note(db: &mut PgConnection, head: &Head, party: Party, note: &NewNote, by: PersonId) -> Result<()> {
    sqlx::query!(
        "insert into notes (territory_id, partnership_id, member_id, guardian_id, action_id, words, seen_on, health, written_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        head.territory.0,
        head.id.0,
        party.member().map(|member| member.0),
        party.guardian().map(|guardian| guardian.0),
        note.action.map(|action| action.0),
        note.words,
        note.seen_on,
        note.health,
        by.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Corrects a note; false when it was corrected since that version was read.
pub async fn correct_note(db: &mut PgConnection, id: NoteId, version: i32, note: &NewNote) -> Result<bool> {
    let corrected = sqlx::query!(
        "update notes set words = $3, seen_on = $4, health = $5, version = version + 1 where id = $1 and version = $2",
        id.0,
        version,
        note.words,
        note.seen_on,
        note.health
    )
    .execute(db)
    .await?;
    Ok(corrected.rows_affected() == 1)
}
