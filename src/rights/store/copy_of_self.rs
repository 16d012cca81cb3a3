//! What is kept about the person asking: its account, its own words, its own lines of the log; asked
//! under row-level security, so words one may no longer read since one has left are not in it.

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{ChildId, PersonId, TerritoryId},
    rights::model::kinds::OfSelf,
};

/// The rows of one kind, oldest first. Their keys are part of the format.
pub async fn rows(db: &mut PgConnection, kind: OfSelf, me: PersonId) -> Result<Vec<Value>> {
    let rows = match kind {
        OfSelf::Account => rows!(
            db,
            r#"select json_build_object(
                    'id', p.id, 'given_name', p.given_name, 'family_name', p.family_name, 'email', a.email,
                    'phone', a.phone, 'language', a.language, 'administrator', a.administrator, 'at', a.created_at,
                    'reminders', coalesce(c.reminders, true), 'quiet_from', c.quiet_from, 'quiet_until', c.quiet_until,
                    'calendar_since', l.created_at, 'easy', coalesce(e.easy, false), 'second_factor_since', f.since) as "row!: Value"
                from people p join accounts a on a.person_id = p.id
                left join reading_choices e on e.person_id = p.id left join access.own_second_factor() f on true
                left join letter_choices c on c.person_id = p.id left join calendar_links l on l.person_id = p.id
                where p.id = $1"#,
            me.0
        ),
        OfSelf::Functions => rows!(
            db,
            r#"select json_build_object('organisation', o.name, 'function', f.function, 'from', f.since,
                    'until', f.ended_at) as "row!: Value"
                from professionals f left join organisations o on o.id = f.organisation_id where f.person_id = $1
                union all
                select json_build_object('territory', t.name, 'from', c.since, 'until', c.ended_at)
                from coordinators c left join territories t on t.id = c.territory_id where c.person_id = $1
                union all
                select json_build_object('child', c.given_name || ' ' || c.family_name, 'relation', g.relation,
                    'from', g.since, 'until', g.ended_at)
                from guardians g join children c on c.id = g.child_id where g.person_id = $1"#,
            me.0
        ),
        OfSelf::Sessions => rows!(
            db,
            r#"select json_build_object('browser', s.browser, 'from', s.created_at, 'seen_at', s.seen_at,
                    'until', s.expires_at) as "row!: Value"
                from sessions s where s.person_id = $1 order by s.created_at"#,
            me.0
        ),
        OfSelf::Passkeys => rows!(
            db,
            r#"select json_build_object('name', k.name, 'at', k.made_at, 'used_at', k.used_at) as "row!: Value"
                from access.own_passkeys() k"#
        ),
        OfSelf::Identities => rows!(
            db,
            r#"select json_build_object('issuer', i.issuer, 'identity', i.subject, 'at', i.linked_at, 'seen_at', i.used_at) as "row!: Value"
                from access.own_identities() i"#
        ),
        OfSelf::Events => rows!(
            db,
            r#"select json_build_object('event', e.kind, 'browser', e.browser, 'at', e.at) as "row!: Value"
                from account_events e where e.person_id = $1 order by e.at, e.id"#,
            me.0
        ),
        OfSelf::Drafts => rows!(
            db,
            r#"select json_build_object('place', d.place, 'form', d.form, 'at', d.saved_at) as "row!: Value"
                from drafts d where d.person_id = $1 order by d.saved_at"#,
            me.0
        ),
        OfSelf::Words => rows!(
            db,
            r#"select json_build_object('kind', x.kind, 'plan_id', x.plan, 'reference', p.reference, 'words', x.words,
                    'at', x.at) as "row!: Value"
                from (
                    select 'notes' as kind, n.partnership_id as plan, n.words, n.written_at as at
                    from notes n where n.written_by = $1
                    union all
                    select 'contributions', c.partnership_id,
                           concat_ws(E'\n\n', nullif(c.sees, ''), nullif(c.works, ''), nullif(c.hard, ''), nullif(c.proposes, '')),
                           c.written_at
                    from contributions c where c.written_by = $1
                    union all
                    select 'contributions', q.partnership_id, q.words, c.written_at
                    from contribution_points q join contributions c on c.id = q.contribution_id where c.written_by = $1
                    union all
                    select 'expectations', e.partnership_id, e.words, e.written_at
                    from expectations e where e.guardian_id = any (array(select access.my_guardians()))
                    union all
                    select 'members', m.partnership_id,
                           concat_ws(E'\n\n', nullif(m.interest, ''), nullif(m.function, ''), nullif(m.means, '')), m.invited_at
                    from members m where m.written_by = $1
                    union all
                    select 'objectives', i.partnership_id, i.words, o.created_at
                    from objective_interests i join objectives o on o.id = i.objective_id where i.written_by = $1
                    union all
                    select 'plan_agreements', a.partnership_id, a.words, a.said_at
                    from plan_agreements a where a.said_by = $1 and a.words <> ''
                    union all
                    select 'dissents', d.partnership_id, d.words, d.written_at from dissents d where d.written_by = $1
                    union all
                    select 'addenda', a.partnership_id, a.words, a.written_at from addenda a where a.written_by = $1
                    union all
                    select 'reviews', r.partnership_id, r.synthesis, r.created_at
                    from reviews r where r.synthesis_by = $1 and r.synthesis <> ''
                    union all
                    select 'documents', d.partnership_id, d.title, d.attached_at from documents d where d.attached_by = $1
                    union all
                    select 'documents', d.partnership_id, d.transcript, d.attached_at from documents d where d.attached_by = $1
                ) x left join partnerships p on p.id = x.plan
                where x.words <> ''
                order by x.at"#,
            me.0
        ),
        OfSelf::Log => rows!(
            db,
            r#"select json_build_object('at', l.at, 'act', l.act, 'subject', l.subject, 'subject_id', l.subject_id) as "row!: Value"
                from access.my_trail() l"#
        ),
    };
    Ok(rows)
}

/// The children of those plans, whose log says that words about them left.
pub async fn children_of(db: &mut PgConnection, plans: &[Uuid]) -> Result<Vec<(ChildId, TerritoryId)>> {
    let rows = sqlx::query!(
        r#"select distinct child_id as "child: ChildId", territory_id as "territory: TerritoryId"
           from plans where partnership_id = any ($1) order by 1"#,
        plans
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.child, row.territory)).collect())
}

/// From here on, who asks is the person as a whole; after a fresh proof.
pub async fn begin(db: &mut PgConnection) -> Result<()> {
    sqlx::query!("select access.begin_own_copy()").execute(db).await?;
    Ok(())
}

/// Ends that.
pub async fn end(db: &mut PgConnection) -> Result<()> {
    sqlx::query!("select access.end_own_copy()").execute(db).await?;
    Ok(())
}
