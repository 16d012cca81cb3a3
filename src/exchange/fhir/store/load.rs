//! A plan that was read brought into a territory, with the identifiers it came with. By the owner: nobody
//! else may write down what others wrote. Nothing of it gives anything to somebody who has an account here.

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    exchange::fhir::model::Plan,
    ids::{PartnershipId, TerritoryId},
};

/// Runs a statement over the rows of a kind ($1), for a territory ($2) and, mostly, a plan ($3).
macro_rules! add {
    ($db:ident, $rows:expr, $statement:literal $(, $about:expr)*) => {
        sqlx::query!($statement, $rows $(, $about)*).execute(&mut *$db).await?
    };
}

mod reviews;
mod work;

/// What keeps a plan out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// It is here already, or another of its reference is.
    Here,
    /// It names somebody who has an account here, who would be given what the file says.
    Account(String),
}

/// What stands in the way.
pub async fn obstacle(db: &mut PgConnection, territory: TerritoryId, plan: &Plan) -> Result<Option<Obstacle>> {
    let here = sqlx::query_scalar!(
        r#"select exists (select from jsonb_to_recordset($1) as x (id uuid, reference text)
                          join partnerships p on p.id = x.id or (p.territory_id = $2 and p.reference = x.reference)) as "here!""#,
        of(plan, "plan"),
        territory.0
    )
    .fetch_one(&mut *db)
    .await?;
    if here {
        return Ok(Some(Obstacle::Here));
    }
    let name = sqlx::query_scalar!(
        r#"select p.given_name || ' ' || p.family_name as "name!" from people p join accounts a on a.person_id = p.id
           where p.id in (select x.id from jsonb_to_recordset($1) as x (id uuid)
                          union select x.person from jsonb_to_recordset($2) as x (person uuid))
           order by 1 limit 1"#,
        of(plan, "person"),
        of(plan, "guardian")
    )
    .fetch_optional(db)
    .await?;
    Ok(name.map(Obstacle::Account))
}

/// Brings it in. Who and which organisation is known here already stays as it is.
pub async fn add(db: &mut PgConnection, territory: TerritoryId, plan: &Plan) -> Result<PartnershipId> {
    let (whole, here) = (&plan.of("plan")[0], territory.0);
    let id: Uuid = whole["id"].as_str().and_then(|id| id.parse().ok()).unwrap_or_default();
    people(db, here, plan).await?;
    itself(db, here, plan).await?;
    circle(db, here, id, plan).await?;
    work::add(db, here, id, plan).await?;
    reviews::add(db, here, id, plan).await?;
    agreements(db, here, id, plan).await?;
    Ok(PartnershipId(id))
}

fn of(plan: &Plan, kind: &str) -> Value {
    plan.of(kind).iter().cloned().map(Value::Object).collect()
}

async fn people(db: &mut PgConnection, here: Uuid, plan: &Plan) -> Result<()> {
    add!(
        db,
        of(plan, "person"),
        "insert into people (id, territory_id, given_name, family_name)
         select x.id, $3::uuid, x.given_name, x.family_name from jsonb_to_recordset($1) as x (id uuid, given_name text, family_name text)
         union
         select x.person, $3::uuid, x.given_name, x.family_name
         from jsonb_to_recordset($2) as x (person uuid, given_name text, family_name text)
         on conflict (id) do nothing",
        of(plan, "guardian"),
        here
    );
    add!(
        db,
        of(plan, "child"),
        "insert into children (id, territory_id, given_name, family_name, birth_date)
         select x.id, $2, x.given_name, x.family_name, x.birth_date
         from jsonb_to_recordset($1) as x (id uuid, given_name text, family_name text, birth_date date)
         on conflict (id) do nothing",
        here
    );
    add!(
        db,
        of(plan, "organisation"),
        "insert into organisations (id, territory_id, kind, name, commune, phone, email, website, mission)
         select x.id, $2, x.kind, x.name, coalesce(x.commune, ''), coalesce(x.phone, ''), coalesce(x.email, ''),
                coalesce(x.website, ''), coalesce(x.mission, '')
         from jsonb_to_recordset($1) as x (id uuid, kind text, name text, commune text, phone text, email text, website text, mission text)
         on conflict (id) do nothing",
        here
    );
    add!(
        db,
        of(plan, "function"),
        "insert into professionals (id, territory_id, organisation_id, person_id, function, since, ended_at)
         select x.id, $2, x.organisation, x.person, x.function, x.since, x.ended_at
         from jsonb_to_recordset($1) as x (id uuid, organisation uuid, person uuid, function text, since timestamptz, ended_at timestamptz)
         on conflict (id) do nothing",
        here
    );
    add!(
        db,
        of(plan, "coordination"),
        "insert into coordinators (id, territory_id, person_id, since, ended_at)
         select x.id, $2, x.person, x.since, x.ended_at
         from jsonb_to_recordset($1) as x (id uuid, person uuid, since timestamptz, ended_at timestamptz)
         on conflict (id) do nothing",
        here
    );
    add!(
        db,
        of(plan, "guardian"),
        "insert into guardians (id, territory_id, child_id, person_id, relation, since, ended_at)
         select x.id, $2, x.child, x.person, x.relation, x.since, x.ended_at
         from jsonb_to_recordset($1) as x (id uuid, child uuid, person uuid, relation text, since timestamptz, ended_at timestamptz)
         on conflict (id) do nothing",
        here
    );
    Ok(())
}

/// Agreement and plan in one statement: the log then finds whose file the agreement belongs to.
async fn itself(db: &mut PgConnection, here: Uuid, plan: &Plan) -> Result<()> {
    add!(
        db,
        of(plan, "plan"),
        "with given as (
             select * from jsonb_to_recordset($1) as x (
                 id uuid, reference text, title text, need text, common_objective text, start_on date, end_on date, state text,
                 activated_at timestamptz, closed_on date, started_without text, imported boolean, created_by uuid,
                 created_at timestamptz, child uuid, host uuid, referent uuid, reviews_per_year smallint)),
         agreement as (
             insert into partnerships (id, territory_id, kind, reference, title, need, common_objective, start_on, end_on,
                                       state, activated_at, closed_on, started_without, imported, created_by, created_at)
             select x.id, $2, 'plan', x.reference, coalesce(x.title, ''), coalesce(x.need, ''), coalesce(x.common_objective, ''),
                    x.start_on, x.end_on, x.state, x.activated_at, x.closed_on, coalesce(x.started_without, ''), x.imported,
                    x.created_by, x.created_at
             from given x)
         insert into plans (partnership_id, territory_id, child_id, host_id, referent_id, reviews_per_year)
         select x.id, $2, x.child, x.host, x.referent, x.reviews_per_year from given x",
        here
    );
    Ok(())
}

async fn circle(db: &mut PgConnection, here: Uuid, id: Uuid, plan: &Plan) -> Result<()> {
    add!(
        db,
        of(plan, "team"),
        "insert into members (id, territory_id, partnership_id, organisation_id, ground, interest, function, means, written_by,
                              recorded_by, recorded_at, accepted_on, accepted_by, left_on, invited_at)
         select x.id, $3, $4, x.organisation, x.ground, coalesce(x.interest, ''), coalesce(x.function, ''),
                coalesce(y.words, ''), x.written_by, x.recorded_by, x.recorded_at, x.accepted_on, x.accepted_by, x.left_on, x.invited_at
         from jsonb_array_elements($1) t,
              jsonb_to_recordset(coalesce(t -> 'members', '[]')) as x (
                  id uuid, organisation uuid, ground text, interest text, function text, written_by uuid, recorded_by uuid,
                  recorded_at timestamptz, accepted_on date, accepted_by uuid, left_on date, invited_at timestamptz)
         left join jsonb_to_recordset($2) as y (id uuid, words text) on y.id = x.id",
        of(plan, "means"),
        here,
        id
    );
    add!(
        db,
        of(plan, "plan"),
        "insert into suspensions (id, territory_id, partnership_id, start_on, end_on, reason, comment, recorded_by, recorded_at)
         select x.id, $2, $3, x.start_on, x.end_on, x.reason, coalesce(x.comment, ''), x.recorded_by, x.recorded_at
         from jsonb_array_elements($1) p,
              jsonb_to_recordset(coalesce(p -> 'suspensions', '[]')) as x (
                  id uuid, start_on date, end_on date, reason text, comment text, recorded_by uuid, recorded_at timestamptz)",
        here,
        id
    );
    add!(
        db,
        of(plan, "plan"),
        "insert into inheritances (id, territory_id, partnership_id, kind, words, day, position)
         select (x ->> 'id')::uuid, $2, $3, x ->> 'kind', coalesce(x ->> 'words', ''), (x ->> 'day')::date, place
         from jsonb_array_elements($1) p, jsonb_array_elements(coalesce(p -> 'inheritances', '[]')) with ordinality as i (x, place)",
        here,
        id
    );
    Ok(())
}

async fn agreements(db: &mut PgConnection, here: Uuid, id: Uuid, plan: &Plan) -> Result<()> {
    add!(
        db,
        of(plan, "agreement"),
        "insert into plan_agreements (partnership_id, territory_id, member_id, guardian_id, agrees, words, of_text, said_on, said_by, recorded_by, said_at)
         select $3, $2, m.id, g.id, x ->> 'agrees' = 'yes', coalesce(x ->> 'words', ''), x ->> 'of_text', (x ->> 'said_on')::date,
                (x ->> 'said_by')::uuid, (x ->> 'recorded_by')::uuid, (x ->> 'said_at')::timestamptz
         from jsonb_array_elements($1) with ordinality as a (x, place)
         left join members m on m.partnership_id = $3 and m.organisation_id = (x ->> 'party')::uuid
         left join guardians g on g.id = (x ->> 'party')::uuid
         order by place",
        here,
        id
    );
    add!(
        db,
        of(plan, "consent"),
        "insert into consents (id, territory_id, child_id, organisation_id, guardian_id, scopes, given_at, expires_on, withdrawn_at, recorded_by)
         select x.id, $2, x.child, x.organisation, x.guardian, string_to_array(x.scopes, ','), x.given_at, x.expires_on,
                x.withdrawn_at, x.recorded_by
         from jsonb_to_recordset($1) as x (id uuid, child uuid, organisation uuid, guardian uuid, scopes text,
                                           given_at timestamptz, expires_on date, withdrawn_at timestamptz, recorded_by uuid)
         on conflict (id) do nothing",
        here
    );
    Ok(())
}
