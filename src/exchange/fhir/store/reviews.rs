//! The reviews of a plan, each with what was brought, decided and said of it.

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Row, of_value};
use crate::error::Result;

/// A part of each review: its rows by review.
macro_rules! part {
    ($db:ident, $plan:ident, $reviews:ident, $key:literal, $question:literal) => {
        let found = sqlx::query!($question, $plan).fetch_all(&mut *$db).await?;
        for part in found {
            let review = part.review.to_string();
            let whole = |row: &&mut Row| row.get("id").and_then(Value::as_str) == Some(review.as_str());
            if let Some(row) = $reviews.iter_mut().find(whole) {
                row.insert($key.to_owned(), part.rows);
            }
        }
    };
}

/// All of them, the oldest first.
pub async fn rows(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    let mut reviews = reviews(db, plan).await?;
    part!(
        db,
        plan,
        reviews,
        "parties",
        r#"select x.review_id as review, json_agg(json_build_object('id', x.id,
                'party', coalesce((select m.organisation_id from members m where m.id = x.member_id), x.guardian_id),
                'invited_at', x.invited_at, 'wrote_at', x.wrote_at, 'attendance', x.attendance)
                order by x.invited_at, x.id) as "rows!: Value"
            from review_parties x where x.partnership_id = $1 group by 1"#
    );
    part!(
        db,
        plan,
        reviews,
        "substitutes",
        r#"select x.review_id as review, json_agg(json_build_object('id', x.id,
                'party', coalesce((select m.organisation_id from members m where m.id = x.member_id), x.guardian_id),
                'name', x.name, 'quality', x.quality, 'named_by', x.named_by, 'recorded_by', x.recorded_by)
                order by x.id) as "rows!: Value"
            from substitutes x where x.partnership_id = $1 group by 1"#
    );
    part!(
        db,
        plan,
        reviews,
        "contributions",
        r#"select x.review_id as review, json_agg(json_build_object('id', x.id, 'sees', x.sees, 'works', x.works,
                'hard', x.hard, 'proposes', x.proposes,
                'points', (select json_agg(json_build_object('objective', p.objective_id, 'words', p.words) order by p.objective_id)
                    from contribution_points p where p.contribution_id = x.id),
                'written_by', x.written_by, 'recorded_by', x.recorded_by, 'recorded_at', x.recorded_at,
                'party', coalesce((select m.organisation_id from members m where m.id = x.member_id), x.guardian_id),
                'written_at', x.written_at)
                order by x.written_at, x.id) as "rows!: Value"
            from contributions x where x.partnership_id = $1 group by 1"#
    );
    part!(
        db,
        plan,
        reviews,
        "decisions",
        r#"select x.review_id as review, json_agg(json_build_object('id', x.id, 'objective', x.objective_id,
                'outcome', x.outcome, 'remaining', x.remaining, 'successor', x.successor_id, 'decided_by', x.decided_by,
                'decided_at', x.decided_at, 'actions', nullif(x.actions::text, '[]'))
                order by x.decided_at, x.id) as "rows!: Value"
            from decisions x where x.partnership_id = $1 group by 1"#
    );
    part!(
        db,
        plan,
        reviews,
        "dissents",
        r#"select x.review_id as review, json_agg(json_build_object('id', x.id, 'decision', x.decision_id,
                'party', coalesce((select m.organisation_id from members m where m.id = x.member_id), x.guardian_id),
                'words', x.words, 'written_by', x.written_by, 'written_at', x.written_at,
                'recorded_by', x.recorded_by, 'recorded_at', x.recorded_at)
                order by x.written_at, x.id) as "rows!: Value"
            from dissents x where x.partnership_id = $1 group by 1"#
    );
    part!(
        db,
        plan,
        reviews,
        "agreements",
        r#"select x.review_id as review, json_agg(json_build_object('id', x.id,
                'party', coalesce((select m.organisation_id from members m where m.id = x.member_id), x.guardian_id),
                'agreed_on', x.agreed_on, 'agreed_by', x.agreed_by, 'recorded_by', x.recorded_by, 'agreed_at', x.agreed_at)
                order by x.agreed_at, x.id) as "rows!: Value"
            from agreements x where x.partnership_id = $1 group by 1"#
    );
    part!(
        db,
        plan,
        reviews,
        "addenda",
        r#"select x.review_id as review, json_agg(json_build_object('id', x.id,
                'party', coalesce((select m.organisation_id from members m where m.id = x.member_id), x.guardian_id),
                'words', x.words, 'written_by', x.written_by, 'written_on', x.written_on, 'written_at', x.written_at)
                order by x.written_at, x.id) as "rows!: Value"
            from addenda x where x.partnership_id = $1 group by 1"#
    );
    Ok(reviews)
}

async fn reviews(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'category', x.category, 'planned_on', x.planned_on, 'planned_at', x.planned_at, 'held_on', x.held_on,
                'day_set_on', x.day_set_on, 'place', x.place, 'video_link', x.video_link, 'synthesis_by', x.synthesis_by,
                'adjustments', x.adjustments, 'family_absence_reason', x.family_absence_reason, 'counts', x.counts,
                'imported', x.imported, 'agreed_on', x.agreed_on, 'corrected_at', x.corrected_at, 'changed_by', x.changed_by,
                'state', x.state, 'cancelled_reason', x.cancelled_reason, 'plan', x.partnership_id, 'child', pl.child_id,
                'created_at', x.created_at, 'changed_at', x.changed_at, 'created_by', x.created_by, 'scope', x.scope,
                'next_on', x.next_on, 'synthesis', x.synthesis) as "row!: Value"
            from reviews x join plans pl on pl.partnership_id = x.partnership_id
            where x.partnership_id = $1
            order by coalesce(x.held_on, x.planned_on), x.created_at, x.id"#,
        plan
    ))
}
