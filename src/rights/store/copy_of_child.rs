//! A child's file row by row, as its guardian may read it: every question is asked under row-level
//! security, as the person asking, so what is withheld from it is not in its copy either. A row is
//! JSON from the start; its keys are [`crate::rights::model::keys::Key`].

use serde_json::Value;
use sqlx::PgConnection;

use crate::{error::Result, ids::ChildId, rights::model::kinds::OfChild};

/// The rows of one kind, oldest first. Their order and their keys are part of the format.
pub async fn rows(db: &mut PgConnection, kind: OfChild, child: ChildId) -> Result<Vec<Value>> {
    let rows = match kind {
        OfChild::Child => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'given_name', x.given_name, 'family_name', x.family_name,
                    'birth_date', x.birth_date, 'at', x.created_at) as "row!: Value"
                from children x
                where x.id = $1
                order by x.id"#,
            child.0
        ),
        OfChild::Guardians => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'name', w.given_name || ' ' || w.family_name, 'relation', x.relation,
                    'from', x.since, 'until', x.ended_at) as "row!: Value"
                from guardians x join people w on w.id = x.person_id
                where x.child_id = $1
                order by x.since, x.id"#,
            child.0
        ),
        OfChild::Consents => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id,
                    'organisation', (select o.name from organisations o where o.id = x.organisation_id),
                    'guardian', (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id),
                    'scopes', x.scopes, 'at', x.given_at, 'until', x.expires_on, 'withdrawn_at', x.withdrawn_at,
                    'recorded_by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.recorded_by)) as "row!: Value"
                from consents x
                where x.child_id = $1
                order by x.given_at, x.id"#,
            child.0
        ),
        OfChild::Plans => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'reference', x.reference, 'state', x.state, 'from', x.start_on, 'until', x.end_on,
                    'closed_on', x.closed_on, 'need', x.need, 'common_objective', x.common_objective,
                    'host', (select o.name from organisations o where o.id = pl.host_id),
                    'referent', (select w.given_name || ' ' || w.family_name from people w where w.id = pl.referent_id),
                    'coordinator', (select w.given_name || ' ' || w.family_name from people w where w.id = pl.coordinator_id),
                    'reviews_per_year', pl.reviews_per_year, 'started_without', x.started_without,
                    'previous_id', x.previous_id, 'at', x.created_at) as "row!: Value"
                from partnerships x join plans pl on pl.partnership_id = x.id
                where pl.child_id = $1
                order by x.start_on, x.id"#,
            child.0
        ),
        OfChild::Inheritances => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id, 'kind', x.kind, 'words', x.words, 'day', x.day) as "row!: Value"
                from inheritances x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.partnership_id, x.position"#,
            child.0
        ),
        OfChild::Suspensions => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id, 'from', x.start_on, 'until', x.end_on,
                    'reason', x.reason, 'comment', x.comment,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.recorded_by),
                    'at', x.recorded_at) as "row!: Value"
                from suspensions x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.start_on, x.id"#,
            child.0
        ),
        OfChild::Members => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id,
                    'organisation', (select o.name from organisations o where o.id = x.organisation_id),
                    'ground', x.ground, 'interest', x.interest, 'function', x.function, 'means', x.means,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.written_by),
                    'recorded_by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.recorded_by),
                    'invited_at', x.invited_at, 'accepted_on', x.accepted_on, 'left_on', x.left_on) as "row!: Value"
                from members x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.invited_at, x.id"#,
            child.0
        ),
        OfChild::Needs => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id, 'code', x.code, 'words', x.description,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.created_by),
                    'at', x.created_at) as "row!: Value"
                from needs x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.created_at, x.id"#,
            child.0
        ),
        OfChild::Expectations => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id,
                    'guardian', (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id),
                    'words', x.words,
                    'recorded_by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.recorded_by),
                    'at', x.written_at) as "row!: Value"
                from expectations x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.written_at, x.id"#,
            child.0
        ),
        OfChild::PlanAgreements => rows!(
            db,
            r#"select json_build_object(
                    'plan_id', x.partnership_id,
                    'party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = x.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id)),
                    'agrees', x.agrees, 'words', x.words, 'day', x.said_on,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.said_by),
                    'recorded_by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.recorded_by)) as "row!: Value"
                from plan_agreements x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.number"#,
            child.0
        ),
        OfChild::Objectives => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id, 'title', x.title, 'state', x.state,
                    'success', x.success, 'carried_over', x.carried_over, 'from', x.opened_on,
                    'closed_on', x.closed_on, 'previous_id', x.previous_id, 'need_id', x.need_id,
                    'interests', (select json_agg(json_build_object('organisation', (select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = i.member_id), 'words', i.words)) from objective_interests i where i.objective_id = x.id),
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.created_by),
                    'at', x.created_at) as "row!: Value"
                from objectives x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.opened_on, x.created_at, x.id"#,
            child.0
        ),
        OfChild::Actions => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id, 'objective_id', x.objective_id,
                    'objective', (select o.title from objectives o where o.id = x.objective_id), 'title', x.title,
                    'state', x.state, 'due_on', x.due_on, 'closed_on', x.closed_on,
                    'responsible', (select json_agg((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = am.member_id)) from action_members am where am.action_id = x.id),
                    'expected_result', x.expected_result, 'evaluation', x.evaluation,
                    'family_opinion', x.family_opinion,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.created_by),
                    'at', x.created_at) as "row!: Value"
                from actions x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.created_at, x.id"#,
            child.0
        ),
        OfChild::Notes => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id, 'action_id', x.action_id,
                    'action', (select a.title from actions a where a.id = x.action_id),
                    'party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = x.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id)),
                    'day', x.seen_on, 'words', x.words, 'health', x.health,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.written_by),
                    'at', x.written_at) as "row!: Value"
                from notes x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.seen_on, x.written_at, x.id"#,
            child.0
        ),
        OfChild::Reviews => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id, 'category', x.category, 'state', x.state,
                    'planned_on', x.planned_on, 'hour', x.planned_at, 'place', x.place, 'video_link', x.video_link,
                    'scope', x.scope, 'held_on', x.held_on, 'synthesis', x.synthesis,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.synthesis_by),
                    'adjustments', x.adjustments, 'next_on', x.next_on,
                    'family_absence_reason', x.family_absence_reason, 'cancelled_reason', x.cancelled_reason,
                    'counts', x.counts, 'agreed_on', x.agreed_on, 'at', x.created_at) as "row!: Value"
                from reviews x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by coalesce(x.held_on, x.planned_on), x.created_at, x.id"#,
            child.0
        ),
        OfChild::Dates => rows!(
            db,
            r#"select json_build_object(
                    'review_id', x.review_id, 'day', x.day, 'hour', x.hour,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.proposed_by),
                    'at', x.proposed_at,
                    'answers', (select json_agg(json_build_object('party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = a.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = a.guardian_id)), 'answer', a.answer, 'at', a.answered_at)) from date_answers a where a.date_id = x.id)) as "row!: Value"
                from review_dates x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.day, x.id"#,
            child.0
        ),
        OfChild::Invitations => rows!(
            db,
            r#"select json_build_object(
                    'review_id', x.review_id,
                    'review', (select coalesce(r.held_on, r.planned_on) from reviews r where r.id = x.review_id),
                    'party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = x.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id)),
                    'invited_at', x.invited_at, 'wrote_at', x.wrote_at, 'attendance', x.attendance,
                    'substitute', (select s.name || case when s.quality <> '' then ', ' || s.quality else '' end from substitutes s where s.review_id = x.review_id and s.member_id is not distinct from x.member_id and s.guardian_id is not distinct from x.guardian_id)) as "row!: Value"
                from review_parties x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.review_id, x.id"#,
            child.0
        ),
        OfChild::Contributions => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'review_id', x.review_id,
                    'review', (select coalesce(r.held_on, r.planned_on) from reviews r where r.id = x.review_id),
                    'party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = x.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id)),
                    'sees', x.sees, 'works', x.works, 'hard', x.hard, 'proposes', x.proposes,
                    'points', (select json_agg(json_build_object('objective', (select o.title from objectives o where o.id = p.objective_id), 'words', p.words)) from contribution_points p where p.contribution_id = x.id),
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.written_by),
                    'recorded_by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.recorded_by),
                    'at', x.written_at) as "row!: Value"
                from contributions x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.written_at, x.id"#,
            child.0
        ),
        OfChild::Decisions => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'review_id', x.review_id,
                    'review', (select coalesce(r.held_on, r.planned_on) from reviews r where r.id = x.review_id),
                    'objective_id', x.objective_id,
                    'objective', (select o.title from objectives o where o.id = x.objective_id),
                    'outcome', x.outcome, 'remaining', x.remaining, 'successor_id', x.successor_id,
                    'successor', (select o.title from objectives o where o.id = x.successor_id),
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.decided_by),
                    'at', x.decided_at) as "row!: Value"
                from decisions x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.decided_at, x.id"#,
            child.0
        ),
        OfChild::Agreements => rows!(
            db,
            r#"select json_build_object(
                    'review_id', x.review_id,
                    'review', (select coalesce(r.held_on, r.planned_on) from reviews r where r.id = x.review_id),
                    'party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = x.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id)),
                    'day', x.agreed_on,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.agreed_by),
                    'recorded_by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.recorded_by)) as "row!: Value"
                from agreements x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.agreed_at, x.id"#,
            child.0
        ),
        OfChild::Dissents => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'review_id', x.review_id,
                    'review', (select coalesce(r.held_on, r.planned_on) from reviews r where r.id = x.review_id),
                    'decision_id', x.decision_id,
                    'party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = x.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id)),
                    'words', x.words,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.written_by),
                    'recorded_by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.recorded_by),
                    'at', x.written_at) as "row!: Value"
                from dissents x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.written_at, x.id"#,
            child.0
        ),
        OfChild::Addenda => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'review_id', x.review_id,
                    'review', (select coalesce(r.held_on, r.planned_on) from reviews r where r.id = x.review_id),
                    'party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = x.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id)),
                    'words', x.words, 'day', x.written_on,
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.written_by)) as "row!: Value"
                from addenda x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.written_at, x.id"#,
            child.0
        ),
        OfChild::Periods => rows!(
            db,
            r#"select json_build_object(
                    'plan_id', x.partnership_id, 'number', x.number, 'from', x.start_on, 'until', x.end_on,
                    'debt', x.debt, 'fulfilled_on', x.fulfilled_on) as "row!: Value"
                from review_periods x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.partnership_id, x.number"#,
            child.0
        ),
        OfChild::HandOvers => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id,
                    'receiver', coalesce((select o.name from organisations o where o.id = x.receiver_id), x.to_name),
                    'day', x.takes_over_on, 'state', x.state, 'reason', x.reason,
                    'declined_because', x.declined_because,
                    'items', (select json_agg(json_build_object('kind', i.kind, 'subject_id', i.subject_id, 'words', i.words, 'day', i.day) order by i.position) from hand_over_items i where i.hand_over_id = x.id),
                    'answers', (select json_agg(json_build_object('guardian', (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = a.guardian_id), 'agrees', a.agrees, 'words', a.words, 'day', a.answered_on)) from hand_over_answers a where a.hand_over_id = x.id),
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.proposed_by),
                    'at', x.proposed_at) as "row!: Value"
                from hand_overs x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.proposed_at, x.id"#,
            child.0
        ),
        OfChild::Documents => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'plan_id', x.partnership_id, 'review_id', x.review_id,
                    'review', (select coalesce(r.held_on, r.planned_on) from reviews r where r.id = x.review_id),
                    'title', x.title,
                    'file', 'documents/' || lpad((row_number() over (order by x.attached_at, x.id))::text, 3, '0') || '-' || translate(x.file_name, '/\:', '---'),
                    'kind', x.kind, 'size_bytes', x.size_bytes, 'sha256', encode(x.sha256, 'hex'),
                    'health', x.health, 'transcript', x.transcript,
                    'party', coalesce((select o.name from members pm join organisations o on o.id = pm.organisation_id where pm.id = x.member_id), (select w.given_name || ' ' || w.family_name from guardians pg join people w on w.id = pg.person_id where pg.id = x.guardian_id)),
                    'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.attached_by),
                    'at', x.attached_at, 'stored_as', x.stored_as) as "row!: Value"
                from documents x
                where x.partnership_id in (select pl.partnership_id from plans pl where pl.child_id = $1)
                order by x.attached_at, x.id"#,
            child.0
        ),
        OfChild::Rectifications => rows!(
            db,
            r#"select json_build_object(
                    'id', x.id, 'original', x.original, 'page', x.page, 'words', x.words, 'by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.asked_by),
                    'at', x.asked_at, 'outcome', x.outcome, 'answer', x.answer,
                    'answered_by', (select w.given_name || ' ' || w.family_name from people w where w.id = x.answered_by),
                    'answered_on', x.answered_on) as "row!: Value"
                from rectifications x
                where x.child_id = $1
                order by x.asked_at, x.id"#,
            child.0
        ),
        OfChild::Log => rows!(
            db,
            r#"select json_build_object(
                    'number', x.number, 'at', x.at,
                    'person', (select w.given_name || ' ' || w.family_name from people w where w.id = x.person_id),
                    'organisation', (select string_agg(o.name, ', ' order by o.name) from professionals f join organisations o on o.id = f.organisation_id where f.person_id = x.person_id and f.since <= x.at and coalesce(f.ended_at, 'infinity') > x.at),
                    'act', x.act, 'subject', x.subject, 'subject_id', x.subject_id) as "row!: Value"
                from trail x
                where x.child_id = $1
                order by x.at, x.number"#,
            child.0
        ),
    };
    Ok(rows)
}
