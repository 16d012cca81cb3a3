//! The reviews, brought in.

use sqlx::PgConnection;
use uuid::Uuid;

use super::of;
use crate::{error::Result, exchange::fhir::model::Plan};

/// The reviews with who was invited; then what was brought to them, decided in them, and said after.
pub async fn add(db: &mut PgConnection, here: Uuid, id: Uuid, plan: &Plan) -> Result<()> {
    held(db, here, id, plan).await?;
    said(db, here, id, plan).await
}

async fn held(db: &mut PgConnection, here: Uuid, id: Uuid, plan: &Plan) -> Result<()> {
    add!(
        db,
        of(plan, "review"),
        "insert into reviews (id, territory_id, partnership_id, category, state, planned_on, planned_at, place, video_link, scope,
                              held_on, day_set_on, synthesis, synthesis_by, adjustments, next_on, family_absence_reason,
                              cancelled_reason, counts, imported, created_by, created_at, agreed_on, corrected_at, changed_at, changed_by)
         select x.id, $2, $3, x.category, x.state, x.planned_on, x.planned_at, coalesce(x.place, ''), coalesce(x.video_link, ''),
                coalesce(x.scope, ''), x.held_on, x.day_set_on, coalesce(x.synthesis, ''), x.synthesis_by, coalesce(x.adjustments, ''),
                x.next_on, coalesce(x.family_absence_reason, ''), coalesce(x.cancelled_reason, ''), x.counts, x.imported,
                x.created_by, x.created_at, x.agreed_on, x.corrected_at, x.changed_at, x.changed_by
         from jsonb_to_recordset($1) as x (id uuid, category text, state text, planned_on date, planned_at time, place text,
              video_link text, scope text, held_on date, day_set_on date, synthesis text, synthesis_by uuid, adjustments text,
              next_on date, family_absence_reason text, cancelled_reason text, counts boolean, imported boolean, created_by uuid,
              created_at timestamptz, agreed_on date, corrected_at timestamptz, changed_at timestamptz, changed_by uuid)",
        here,
        id
    );
    // Before what is written for them: it would invite them.
    add!(
        db,
        of(plan, "review"),
        "insert into review_parties (id, territory_id, review_id, partnership_id, member_id, guardian_id, invited_at, wrote_at, attendance)
         select x.id, $2, (r ->> 'id')::uuid, $3, m.id, g.id, x.invited_at, x.wrote_at, x.attendance
         from jsonb_array_elements($1) r,
              jsonb_to_recordset(coalesce(r -> 'parties', '[]')) as x (id uuid, party uuid, invited_at timestamptz, wrote_at timestamptz, attendance text)
         left join members m on m.partnership_id = $3 and m.organisation_id = x.party left join guardians g on g.id = x.party",
        here,
        id
    );
    add!(
        db,
        of(plan, "review"),
        "insert into substitutes (id, territory_id, review_id, partnership_id, member_id, guardian_id, name, quality, named_by, recorded_by)
         select x.id, $2, (r ->> 'id')::uuid, $3, m.id, g.id, x.name, coalesce(x.quality, ''), x.named_by, x.recorded_by
         from jsonb_array_elements($1) r,
              jsonb_to_recordset(coalesce(r -> 'substitutes', '[]')) as x (id uuid, party uuid, name text, quality text, named_by uuid, recorded_by uuid)
         left join members m on m.partnership_id = $3 and m.organisation_id = x.party left join guardians g on g.id = x.party",
        here,
        id
    );
    Ok(())
}

/// What was brought to reviews, decided in them, and said after.
async fn said(db: &mut PgConnection, here: Uuid, id: Uuid, plan: &Plan) -> Result<()> {
    add!(
        db,
        of(plan, "review"),
        "insert into contributions (id, territory_id, review_id, partnership_id, member_id, guardian_id, sees, works, hard, proposes,
                                    written_by, recorded_by, recorded_at, written_at)
         select x.id, $2, (r ->> 'id')::uuid, $3, m.id, g.id, coalesce(x.sees, ''), coalesce(x.works, ''), coalesce(x.hard, ''),
                coalesce(x.proposes, ''), x.written_by, x.recorded_by, x.recorded_at, x.written_at
         from jsonb_array_elements($1) r,
              jsonb_to_recordset(coalesce(r -> 'contributions', '[]')) as x (id uuid, party uuid, sees text, works text, hard text,
                  proposes text, written_by uuid, recorded_by uuid, recorded_at timestamptz, written_at timestamptz)
         left join members m on m.partnership_id = $3 and m.organisation_id = x.party left join guardians g on g.id = x.party",
        here,
        id
    );
    add!(
        db,
        of(plan, "review"),
        "insert into contribution_points (contribution_id, review_id, partnership_id, territory_id, objective_id, words)
         select (c ->> 'id')::uuid, (r ->> 'id')::uuid, $3, $2, x.objective, x.words
         from jsonb_array_elements($1) r, jsonb_array_elements(coalesce(r -> 'contributions', '[]')) c,
              jsonb_to_recordset(coalesce(c -> 'points', '[]')) as x (objective uuid, words text)",
        here,
        id
    );
    add!(
        db,
        of(plan, "review"),
        "insert into decisions (id, territory_id, review_id, partnership_id, objective_id, outcome, remaining, successor_id,
                                decided_by, decided_at, actions)
         select x.id, $2, (r ->> 'id')::uuid, $3, x.objective, x.outcome, coalesce(x.remaining, ''), x.successor, x.decided_by,
                x.decided_at, coalesce(x.actions, '[]')::jsonb
         from jsonb_array_elements($1) r,
              jsonb_to_recordset(coalesce(r -> 'decisions', '[]')) as x (id uuid, objective uuid, outcome text, remaining text,
                  successor uuid, decided_by uuid, decided_at timestamptz, actions text)",
        here,
        id
    );
    // Before the agreements: who dissents takes a former agreement back.
    add!(
        db,
        of(plan, "review"),
        "insert into dissents (id, territory_id, review_id, partnership_id, decision_id, member_id, guardian_id, words,
                               written_by, written_at, recorded_by, recorded_at)
         select x.id, $2, (r ->> 'id')::uuid, $3, x.decision, m.id, g.id, x.words, x.written_by, x.written_at, x.recorded_by, x.recorded_at
         from jsonb_array_elements($1) r,
              jsonb_to_recordset(coalesce(r -> 'dissents', '[]')) as x (id uuid, decision uuid, party uuid, words text,
                  written_by uuid, written_at timestamptz, recorded_by uuid, recorded_at timestamptz)
         left join members m on m.partnership_id = $3 and m.organisation_id = x.party left join guardians g on g.id = x.party",
        here,
        id
    );
    add!(
        db,
        of(plan, "review"),
        "insert into agreements (id, territory_id, review_id, partnership_id, member_id, guardian_id, agreed_on, agreed_by, recorded_by, agreed_at)
         select x.id, $2, (r ->> 'id')::uuid, $3, m.id, g.id, x.agreed_on, x.agreed_by, x.recorded_by, x.agreed_at
         from jsonb_array_elements($1) r,
              jsonb_to_recordset(coalesce(r -> 'agreements', '[]')) as x (id uuid, party uuid, agreed_on date, agreed_by uuid,
                  recorded_by uuid, agreed_at timestamptz)
         left join members m on m.partnership_id = $3 and m.organisation_id = x.party left join guardians g on g.id = x.party",
        here,
        id
    );
    add!(
        db,
        of(plan, "review"),
        "insert into addenda (id, territory_id, review_id, partnership_id, member_id, guardian_id, words, written_by, written_on, written_at)
         select x.id, $2, (r ->> 'id')::uuid, $3, m.id, g.id, x.words, x.written_by, x.written_on, x.written_at
         from jsonb_array_elements($1) r,
              jsonb_to_recordset(coalesce(r -> 'addenda', '[]')) as x (id uuid, party uuid, words text, written_by uuid,
                  written_on date, written_at timestamptz)
         left join members m on m.partnership_id = $3 and m.organisation_id = x.party left join guardians g on g.id = x.party",
        here,
        id
    );
    Ok(())
}
