//! The rows of a plan, asked for under row-level security as the person asking: what is withheld from
//! somebody is not in their Bundle either. Bringing them back in is `load`.

use std::collections::BTreeMap;

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::model::{Plan, Row};
use crate::{
    error::{Error, Result},
    ids::PartnershipId,
};

macro_rules! rows {
    ($db:ident, $question:literal $(, $about:expr)*) => {
        of_value(sqlx::query_scalar!($question $(, $about)*).fetch_all(&mut *$db).await?)
    };
}

pub mod load;
mod reviews;
mod work;

/// A plan with everything that hangs on it.
///
/// # Errors
/// [`Error::NotFound`] when it is absent, hidden, or no plan.
pub async fn plan(db: &mut PgConnection, id: PartnershipId) -> Result<Plan> {
    let mut rows = BTreeMap::from([
        ("plan", itself(db, id.0).await?),
        ("child", child(db, id.0).await?),
        ("guardian", guardians(db, id.0).await?),
        ("organisation", organisations(db, id.0).await?),
        ("team", team(db, id.0).await?),
        ("means", means(db, id.0).await?),
        ("agreement", agreements(db, id.0).await?),
        ("consent", consents(db, id.0).await?),
    ]);
    if rows["plan"].is_empty() || rows["child"].is_empty() {
        return Err(Error::NotFound);
    }
    rows.extend(work::rows(db, id.0).await?);
    rows.insert("review", reviews::rows(db, id.0).await?);
    let plan = Plan::new(rows);
    let named: Vec<Uuid> = plan.named().into_iter().filter_map(|id| id.parse().ok()).collect();
    let functions = functions(db, id.0, &named).await?;
    let coordinations = coordinations(db, id.0, &named).await?;
    let people = people(db, id.0, &named).await?;
    Ok(plan
        .with("function", functions)
        .with("coordination", coordinations)
        .with("person", people))
}

/// Rows of the JSON that the database makes of them.
pub(super) fn of_value(values: Vec<Value>) -> Vec<Row> {
    let object = |value| match value {
        Value::Object(row) => Some(row),
        _ => None,
    };
    values.into_iter().filter_map(object).collect()
}

async fn itself(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'title', x.title, 'need', x.need, 'host', pl.host_id,
                'reviews_per_year', pl.reviews_per_year, 'activated_at', x.activated_at, 'closed_on', x.closed_on,
                'started_without', x.started_without, 'imported', x.imported, 'created_by', x.created_by,
                'suspensions', (select json_agg(json_build_object('id', s.id, 'start_on', s.start_on, 'end_on', s.end_on,
                        'reason', s.reason, 'comment', s.comment, 'recorded_by', s.recorded_by, 'recorded_at', s.recorded_at)
                        order by s.start_on, s.id)
                    from suspensions s where s.partnership_id = x.id),
                'inheritances', (select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'words', i.words, 'day', i.day)
                        order by i.position, i.id)
                    from inheritances i where i.partnership_id = x.id),
                'reference', x.reference, 'state', x.state, 'common_objective', x.common_objective, 'child', pl.child_id,
                'start_on', x.start_on, 'end_on', x.end_on, 'created_at', x.created_at, 'referent', pl.referent_id) as "row!: Value"
            from partnerships x join plans pl on pl.partnership_id = x.id
            where x.id = $1"#,
        plan
    ))
}

/// The day of birth is for the coordination and the family, on pages too.
async fn child(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'family_name', x.family_name, 'given_name', x.given_name,
                'birth_date', case when x.territory_id = any (array(select access.coordinated()))
                                     or x.id = any (array(select access.my_children())) then x.birth_date end) as "row!: Value"
            from children x join plans pl on pl.child_id = x.id
            where pl.partnership_id = $1"#,
        plan
    ))
}

/// Names, never how to reach them.
async fn guardians(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'person', x.person_id, 'relation', x.relation, 'child', x.child_id,
                'family_name', w.family_name, 'given_name', w.given_name,
                'since', x.since, 'ended_at', x.ended_at) as "row!: Value"
            from guardians x join people w on w.id = x.person_id join plans pl on pl.child_id = x.child_id
            where pl.partnership_id = $1
            order by x.since, x.id"#,
        plan
    ))
}

/// Those of the circle, the place of care, and those that something is shared with.
async fn organisations(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'kind', x.kind, 'mission', x.mission, 'name', x.name, 'phone', x.phone, 'email', x.email,
                'website', x.website, 'commune', x.commune) as "row!: Value"
            from organisations x
            where x.id in (select m.organisation_id from members m where m.partnership_id = $1
                           union select pl.host_id from plans pl where pl.partnership_id = $1
                           union select c.organisation_id from consents c join plans pl on pl.child_id = c.child_id
                                 where pl.partnership_id = $1)
            order by x.name, x.id"#,
        plan
    ))
}

async fn team(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', md5(pl.partnership_id || ' team')::uuid, 'child', pl.child_id,
                'members', (select json_agg(json_build_object('id', m.id, 'ground', m.ground, 'interest', m.interest,
                        'accepted_on', m.accepted_on, 'accepted_by', m.accepted_by, 'written_by', m.written_by,
                        'recorded_by', m.recorded_by, 'recorded_at', m.recorded_at, 'function', m.function,
                        'organisation', m.organisation_id, 'invited_at', m.invited_at, 'left_on', m.left_on)
                        order by m.invited_at, m.id)
                    from members m where m.partnership_id = pl.partnership_id)) as "row!: Value"
            from plans pl
            where pl.partnership_id = $1"#,
        plan
    ))
}

async fn means(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'plan', x.partnership_id, 'child', pl.child_id, 'organisation', x.organisation_id,
                'words', x.means) as "row!: Value"
            from members x join plans pl on pl.partnership_id = x.partnership_id
            where x.partnership_id = $1 and x.means <> ''
            order by x.invited_at, x.id"#,
        plan
    ))
}

async fn agreements(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', md5(concat_ws(' ', x.partnership_id, coalesce(x.member_id, x.guardian_id), x.said_at))::uuid,
                'plan', x.partnership_id, 'words', x.words, 'of_text', x.of_text, 'said_at', x.said_at, 'said_by', x.said_by,
                'recorded_by', x.recorded_by, 'agrees', case when x.agrees then 'yes' else 'no' end, 'child', pl.child_id,
                'said_on', x.said_on,
                'party', coalesce((select m.organisation_id from members m where m.id = x.member_id), x.guardian_id)) as "row!: Value"
            from plan_agreements x join plans pl on pl.partnership_id = x.partnership_id
            where x.partnership_id = $1
            order by x.number"#,
        plan
    ))
}

async fn consents(db: &mut PgConnection, plan: Uuid) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'expires_on', x.expires_on, 'withdrawn_at', x.withdrawn_at, 'recorded_by', x.recorded_by,
                'scopes', array_to_string(x.scopes, ','), 'child', x.child_id, 'given_at', x.given_at,
                'guardian', x.guardian_id, 'organisation', x.organisation_id) as "row!: Value"
            from consents x join plans pl on pl.child_id = x.child_id
            where pl.partnership_id = $1
            order by x.given_at, x.id"#,
        plan
    ))
}

/// What the people named are in the organisations of the circle.
async fn functions(db: &mut PgConnection, plan: Uuid, named: &[Uuid]) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'person', x.person_id, 'organisation', x.organisation_id, 'function', x.function,
                'since', x.since, 'ended_at', x.ended_at) as "row!: Value"
            from professionals x
            where x.person_id = any ($2)
              and x.organisation_id in (select m.organisation_id from members m where m.partnership_id = $1
                                        union select pl.host_id from plans pl where pl.partnership_id = $1)
            order by x.since, x.id"#,
        plan,
        named
    ))
}

async fn coordinations(db: &mut PgConnection, plan: Uuid, named: &[Uuid]) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object(
                'id', x.id, 'person', x.person_id, 'since', x.since, 'ended_at', x.ended_at) as "row!: Value"
            from coordinators x join plans pl on pl.territory_id = x.territory_id
            where pl.partnership_id = $1 and x.person_id = any ($2)
            order by x.since, x.id"#,
        plan,
        named
    ))
}

/// The people named, but those who are only of the family.
async fn people(db: &mut PgConnection, plan: Uuid, named: &[Uuid]) -> Result<Vec<Row>> {
    Ok(rows!(
        db,
        r#"select json_build_object('id', x.id, 'family_name', x.family_name, 'given_name', x.given_name) as "row!: Value"
            from people x
            where x.id = any ($2)
              and (x.id not in (select g.person_id from guardians g join plans pl on pl.child_id = g.child_id
                                where pl.partnership_id = $1)
                   or x.id in (select f.person_id from professionals f)
                   or x.id in (select c.person_id from coordinators c))
            order by x.family_name, x.given_name, x.id"#,
        plan,
        named
    ))
}
