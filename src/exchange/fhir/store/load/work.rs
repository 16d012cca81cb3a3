//! What is wanted and done, brought in.

use sqlx::PgConnection;
use uuid::Uuid;

use super::of;
use crate::{error::Result, exchange::fhir::model::Plan};

/// Needs, expectations, objectives, actions, notes.
pub async fn add(db: &mut PgConnection, here: Uuid, id: Uuid, plan: &Plan) -> Result<()> {
    add!(
        db,
        of(plan, "need"),
        "insert into needs (id, territory_id, partnership_id, code, description, created_by, created_at)
         select x.id, $2, $3, x.code, x.description, x.created_by, x.created_at
         from jsonb_to_recordset($1) as x (id uuid, code text, description text, created_by uuid, created_at timestamptz)",
        here,
        id
    );
    add!(
        db,
        of(plan, "expectation"),
        "insert into expectations (id, territory_id, partnership_id, guardian_id, words, recorded_by, recorded_at, written_at)
         select x.id, $2, $3, x.guardian, x.words, x.recorded_by, x.recorded_at, x.written_at
         from jsonb_to_recordset($1) as x (id uuid, guardian uuid, words text, recorded_by uuid, recorded_at timestamptz, written_at timestamptz)",
        here,
        id
    );
    add!(
        db,
        of(plan, "objective"),
        "insert into objectives (id, territory_id, partnership_id, previous_id, need_id, title, success, carried_over, state,
                                 opened_on, closed_on, created_by, created_at)
         select x.id, $2, $3, x.previous, x.need, x.title, coalesce(x.success, ''), coalesce(x.carried_over, ''), x.state,
                x.opened_on, x.closed_on, x.created_by, x.created_at
         from jsonb_to_recordset($1) as x (id uuid, previous uuid, need uuid, title text, success text, carried_over text, state text,
                                           opened_on date, closed_on date, created_by uuid, created_at timestamptz)",
        here,
        id
    );
    add!(
        db,
        of(plan, "objective"),
        "insert into objective_interests (objective_id, member_id, partnership_id, territory_id, words, written_by)
         select (o ->> 'id')::uuid, m.id, $3, $2, x.words, x.written_by
         from jsonb_array_elements($1) o,
              jsonb_to_recordset(coalesce(o -> 'interests', '[]')) as x (organisation uuid, words text, written_by uuid)
         join members m on m.partnership_id = $3 and m.organisation_id = x.organisation",
        here,
        id
    );
    add!(
        db,
        of(plan, "action"),
        "insert into actions (id, territory_id, partnership_id, objective_id, title, expected_result, due_on, state, closed_on,
                              evaluation, family_opinion, created_by, created_at, changed_at, changed_by)
         select x.id, $2, $3, x.objective, x.title, coalesce(x.expected_result, ''), x.due_on, x.state, x.closed_on,
                coalesce(x.evaluation, ''), coalesce(x.family_opinion, ''), x.created_by, x.created_at, x.changed_at, x.changed_by
         from jsonb_to_recordset($1) as x (id uuid, objective uuid, title text, expected_result text, due_on date, state text,
                                           closed_on date, evaluation text, family_opinion text, created_by uuid,
                                           created_at timestamptz, changed_at timestamptz, changed_by uuid)",
        here,
        id
    );
    add!(
        db,
        of(plan, "action"),
        "insert into action_members (action_id, member_id, partnership_id, territory_id)
         select (a ->> 'id')::uuid, m.id, $3, $2
         from jsonb_array_elements($1) a,
              jsonb_array_elements_text(coalesce(a -> 'responsible', '[]')) as organisation
         join members m on m.partnership_id = $3 and m.organisation_id = organisation::uuid",
        here,
        id
    );
    add!(
        db,
        of(plan, "note"),
        "insert into notes (id, territory_id, partnership_id, member_id, guardian_id, action_id, words, seen_on, health, written_by, written_at)
         select x.id, $2, $3, m.id, g.id, x.action, x.words, x.seen_on, x.health, x.written_by, x.written_at
         from jsonb_to_recordset($1) as x (id uuid, party uuid, action uuid, words text, seen_on date, health boolean,
                                           written_by uuid, written_at timestamptz)
         left join members m on m.partnership_id = $3 and m.organisation_id = x.party left join guardians g on g.id = x.party",
        here,
        id
    );
    Ok(())
}
