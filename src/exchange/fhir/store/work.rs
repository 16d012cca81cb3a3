//! What is wanted and done in a plan.

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Row, of_value};
use crate::error::Result;

/// The rows of each of these kinds.
pub async fn rows(db: &mut PgConnection, plan: Uuid) -> Result<[(&'static str, Vec<Row>); 5]> {
    Ok([
        ("need", needs(db, plan).await?),
        ("expectation", expectations(db, plan).await?),
        ("objective", objectives(db, plan).await?),
        ("action", actions(db, plan).await?),
        ("note", notes(db, plan).await?),
    ])
}

async fn needs(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'code', x.code, 'description', x.description, 'plan', x.partnership_id, 'child', pl.child_id,
                'created_at', x.created_at, 'created_by', x.created_by) as "row!: Value"
            from needs x join plans pl on pl.partnership_id = x.partnership_id
            where x.partnership_id = $1
            order by x.created_at, x.id"#,
        plan
    ))
}

async fn expectations(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'plan', x.partnership_id, 'written_at', x.written_at, 'recorded_by', x.recorded_by,
                'recorded_at', x.recorded_at, 'words', x.words, 'child', pl.child_id, 'guardian', x.guardian_id) as "row!: Value"
            from expectations x join plans pl on pl.partnership_id = x.partnership_id
            where x.partnership_id = $1
            order by x.written_at, x.id"#,
        plan
    ))
}

/// Every version.
async fn objectives(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'plan', x.partnership_id, 'previous', x.previous_id, 'carried_over', x.carried_over,
                'created_at', x.created_at, 'created_by', x.created_by,
                'interests', (select json_agg(json_build_object('organisation', m.organisation_id, 'words', i.words,
                        'written_by', i.written_by) order by m.invited_at, m.id)
                    from objective_interests i join members m on m.id = i.member_id where i.objective_id = x.id),
                'state', x.state, 'child', pl.child_id, 'opened_on', x.opened_on, 'success', x.success,
                'closed_on', x.closed_on, 'need', x.need_id, 'title', x.title) as "row!: Value"
            from objectives x join plans pl on pl.partnership_id = x.partnership_id
            where x.partnership_id = $1
            order by x.opened_on, x.created_at, x.id"#,
        plan
    ))
}

async fn actions(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'evaluation', x.evaluation, 'closed_on', x.closed_on, 'changed_by', x.changed_by,
                'responsible', (select json_agg(m.organisation_id order by m.invited_at, m.id)
                    from action_members am join members m on m.id = am.member_id where am.action_id = x.id),
                'state', x.state, 'plan', x.partnership_id, 'child', pl.child_id, 'due_on', x.due_on,
                'created_at', x.created_at, 'changed_at', x.changed_at, 'created_by', x.created_by, 'title', x.title,
                'expected_result', x.expected_result, 'family_opinion', x.family_opinion, 'objective', x.objective_id) as "row!: Value"
            from actions x join plans pl on pl.partnership_id = x.partnership_id
            where x.partnership_id = $1
            order by x.created_at, x.id"#,
        plan
    ))
}

async fn notes(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'seen_on', x.seen_on, 'health', x.health, 'written_by', x.written_by, 'plan', x.partnership_id,
                'child', pl.child_id, 'action', x.action_id, 'written_at', x.written_at,
                'party', coalesce((select m.organisation_id from members m where m.id = x.member_id), x.guardian_id),
                'words', x.words) as "row!: Value"
            from notes x join plans pl on pl.partnership_id = x.partnership_id
            where x.partnership_id = $1
            order by x.seen_on, x.written_at, x.id"#,
        plan
    ))
}
