//! What a territory knows, for comparing, and the adding of what it does not: whole sets at a time,
//! so that ten thousand lines take seconds. Also the files that wait for their confirmation.

use std::collections::HashMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    calendar,
    error::Result,
    exchange::{
        compare::{Known, KnownPlan, series},
        model::{ImportPlan, NewPlan, Span},
    },
    ids::{ChildId, OrganisationId, PartnershipId, PersonId, SuspensionId, TerritoryId},
};

/// Waits for another import into the same territory to end, and makes time for this one: a page's
/// limit of five seconds a statement is not for ten thousand lines. To call before [`known`].
pub async fn begin(db: &mut PgConnection, territory: TerritoryId) -> Result<()> {
    sqlx::query!("set local statement_timeout = '120s'")
        .execute(&mut *db)
        .await?;
    sqlx::query!(
        "select pg_advisory_xact_lock(hashtextextended('import ' || $1::uuid::text, 0))",
        territory.0
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Everything lines are compared with.
pub async fn known(db: &mut PgConnection, territory: TerritoryId) -> Result<Known> {
    let hosts = sqlx::query!(
        r#"select id as "id: OrganisationId", name from organisations where territory_id = $1
           order by archived_at is not null, created_at, id"#,
        territory.0
    )
    .fetch_all(&mut *db)
    .await?;
    let children = sqlx::query!(
        r#"select id as "id: ChildId", family_name, given_name, birth_date from children where territory_id = $1
           order by created_at, id"#,
        territory.0
    )
    .fetch_all(&mut *db)
    .await?;
    let other_references = sqlx::query_scalar!(
        "select reference from partnerships where territory_id = $1 and kind = 'institutional'",
        territory.0
    )
    .fetch_all(&mut *db)
    .await?;
    Ok(Known {
        hosts: hosts.into_iter().map(|row| (row.id, row.name)).collect(),
        children: children
            .into_iter()
            .map(|row| (row.id, row.family_name, row.given_name, row.birth_date))
            .collect(),
        plans: known_plans(db, territory).await?,
        other_references,
    })
}

async fn known_plans(db: &mut PgConnection, territory: TerritoryId) -> Result<Vec<KnownPlan>> {
    let mut reviews: HashMap<PartnershipId, Vec<NaiveDate>> = HashMap::new();
    let held = sqlx::query!(
        r#"select partnership_id as "plan: PartnershipId", held_on as "held_on!" from reviews
           where territory_id = $1 and state in ('held', 'agreed')"#,
        territory.0
    )
    .fetch_all(&mut *db)
    .await?;
    for row in held {
        reviews.entry(row.plan).or_default().push(row.held_on);
    }
    let mut suspensions: HashMap<PartnershipId, Vec<(SuspensionId, Span)>> = HashMap::new();
    let suspended = sqlx::query!(
        r#"select id as "id: SuspensionId", partnership_id as "plan: PartnershipId", start_on, end_on from suspensions
           where territory_id = $1"#,
        territory.0
    )
    .fetch_all(&mut *db)
    .await?;
    for row in suspended {
        suspensions
            .entry(row.plan)
            .or_default()
            .push((row.id, (row.start_on, row.end_on)));
    }
    let plans = sqlx::query!(
        r#"select p.id as "id: PartnershipId", p.reference, p.start_on, p.end_on, pl.reviews_per_year,
                  pl.child_id as "child: ChildId", pl.host_id as "host: OrganisationId"
           from plans pl join partnerships p on p.id = pl.partnership_id
           where pl.territory_id = $1 order by p.created_at, p.id"#,
        territory.0
    )
    .fetch_all(db)
    .await?;
    Ok(plans
        .into_iter()
        .map(|row| KnownPlan {
            id: row.id,
            reference: row.reference,
            child: row.child,
            host: row.host,
            start_on: row.start_on,
            end_on: row.end_on,
            reviews_per_year: row.reviews_per_year,
            reviews: reviews.remove(&row.id).unwrap_or_default(),
            suspensions: suspensions.remove(&row.id).unwrap_or_default(),
        })
        .collect())
}

/// Adds everything, in the name of a person or of the operator, and writes the calendars anew.
pub async fn add(
    db: &mut PgConnection,
    territory: TerritoryId,
    by: Option<PersonId>,
    import: &ImportPlan,
    today: NaiveDate,
) -> Result<()> {
    add_hosts_and_children(db, territory, import).await?;
    let references = references(db, territory, import).await?;
    add_plans(db, territory, by, &import.plans, &references).await?;
    add_suspensions(db, territory, by, import).await?;
    add_reviews(db, territory, by, import).await?;
    complete_plans(db, import).await?;
    let touched: Vec<PartnershipId> = import
        .plans
        .iter()
        .map(|plan| plan.id)
        .chain(import.completed.iter().copied())
        .collect();
    calendar::store::refresh_many(db, &touched, today).await?;
    Ok(())
}

async fn add_hosts_and_children(db: &mut PgConnection, territory: TerritoryId, import: &ImportPlan) -> Result<()> {
    let ids: Vec<Uuid> = import.hosts.iter().map(|host| host.id.0).collect();
    let kinds: Vec<String> = import.hosts.iter().map(|host| host.kind.to_owned()).collect();
    let names: Vec<String> = import.hosts.iter().map(|host| host.name.clone()).collect();
    sqlx::query!(
        "insert into organisations (id, territory_id, kind, name)
         select n.id, $1, n.kind, n.name from unnest($2::uuid[], $3::text[], $4::text[]) as n (id, kind, name)",
        territory.0,
        &ids,
        &kinds,
        &names
    )
    .execute(&mut *db)
    .await?;
    let ids: Vec<Uuid> = import.children.iter().map(|child| child.id.0).collect();
    let families: Vec<String> = import.children.iter().map(|child| child.family_name.clone()).collect();
    let givens: Vec<String> = import.children.iter().map(|child| child.given_name.clone()).collect();
    let births: Vec<NaiveDate> = import.children.iter().map(|child| child.birth_date).collect();
    sqlx::query!(
        "insert into children (id, territory_id, family_name, given_name, birth_date)
         select n.id, $1, n.family_name, n.given_name, n.birth_date
         from unnest($2::uuid[], $3::text[], $4::text[], $5::date[]) as n (id, family_name, given_name, birth_date)",
        territory.0,
        &ids,
        &families,
        &givens,
        &births
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A reference for each new plan: the line's own, or the next of the year it starts in.
async fn references(db: &mut PgConnection, territory: TerritoryId, import: &ImportPlan) -> Result<Vec<String>> {
    let mut wanted: HashMap<String, i32> = HashMap::new();
    for name in import.highest.keys() {
        wanted.insert(name.clone(), 0);
    }
    for plan in import.plans.iter().filter(|plan| plan.reference.is_none()) {
        *wanted.entry(series(plan.start_on)).or_default() += 1;
    }
    // In one order, so that two imports never wait for each other's counters.
    let mut names: Vec<_> = wanted.into_iter().collect();
    names.sort_unstable();
    let mut next: HashMap<String, i32> = HashMap::new();
    for (name, count) in names {
        let above = import.highest.get(&name).copied().unwrap_or_default();
        let first = sqlx::query_scalar!(
            r#"select access.reserve_numbers($1, $2, $3, $4) as "first!""#,
            territory.0,
            &name,
            count,
            above
        )
        .fetch_one(&mut *db)
        .await?;
        next.insert(name, first);
    }
    let mut give = |plan: &NewPlan| {
        plan.reference.clone().unwrap_or_else(|| {
            let name = series(plan.start_on);
            let number = next.entry(name.clone()).or_insert(1);
            *number += 1;
            format!("{name}-{:04}", *number - 1)
        })
    };
    Ok(import.plans.iter().map(&mut give).collect())
}

/// Agreement and plan in one statement: the log, written at its end, then finds whose file the
/// agreement belongs to, and chains it there instead of making one long chain of the territory's.
async fn add_plans(
    db: &mut PgConnection,
    territory: TerritoryId,
    by: Option<PersonId>,
    plans: &[NewPlan],
    references: &[String],
) -> Result<()> {
    let ids: Vec<Uuid> = plans.iter().map(|plan| plan.id.0).collect();
    let starts: Vec<NaiveDate> = plans.iter().map(|plan| plan.start_on).collect();
    let ends: Vec<Option<NaiveDate>> = plans.iter().map(|plan| plan.end_on).collect();
    let children: Vec<Uuid> = plans.iter().map(|plan| plan.child.0).collect();
    let hosts: Vec<Uuid> = plans.iter().map(|plan| plan.host.0).collect();
    let cadences: Vec<i16> = plans.iter().map(|plan| plan.reviews_per_year).collect();
    sqlx::query!(
        "with agreements as (
             insert into partnerships (id, territory_id, kind, reference, start_on, end_on, state, activated_at, imported, created_by)
             select n.id, $1, 'plan', n.reference, n.start_on, n.end_on, 'active', now(), true, $2
             from unnest($3::uuid[], $4::text[], $5::date[], $6::date[]) as n (id, reference, start_on, end_on))
         insert into plans (partnership_id, territory_id, child_id, host_id, reviews_per_year, coordinator_id)
         select n.id, $1, n.child_id, n.host_id, n.reviews_per_year, case when access.coordinates($2, $1) then $2 end
         from unnest($3::uuid[], $7::uuid[], $8::uuid[], $9::smallint[]) as n (id, child_id, host_id, reviews_per_year)",
        territory.0,
        by.map(|person| person.0),
        &ids,
        references,
        &starts,
        &ends as &[Option<NaiveDate>],
        &children,
        &hosts,
        &cadences
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn add_suspensions(
    db: &mut PgConnection,
    territory: TerritoryId,
    by: Option<PersonId>,
    import: &ImportPlan,
) -> Result<()> {
    let ids: Vec<Uuid> = import.suspensions.iter().map(|suspension| suspension.id.0).collect();
    let plans: Vec<Uuid> = import.suspensions.iter().map(|suspension| suspension.plan.0).collect();
    let starts: Vec<NaiveDate> = import.suspensions.iter().map(|suspension| suspension.days.0).collect();
    let ends: Vec<Option<NaiveDate>> = import.suspensions.iter().map(|suspension| suspension.days.1).collect();
    sqlx::query!(
        "insert into suspensions (id, territory_id, partnership_id, start_on, end_on, reason, recorded_by)
         select n.id, $1, n.plan, n.start_on, n.end_on, 'other', $2
         from unnest($3::uuid[], $4::uuid[], $5::date[], $6::date[]) as n (id, plan, start_on, end_on)",
        territory.0,
        by.map(|person| person.0),
        &ids,
        &plans,
        &starts,
        &ends as &[Option<NaiveDate>]
    )
    .execute(&mut *db)
    .await?;
    let ids: Vec<Uuid> = import.span_ends.iter().map(|(id, _)| id.0).collect();
    let ends: Vec<NaiveDate> = import.span_ends.iter().map(|(_, end)| *end).collect();
    sqlx::query!(
        "update suspensions s set end_on = n.end_on from unnest($1::uuid[], $2::date[]) as n (id, end_on) where s.id = n.id",
        &ids,
        &ends
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Reviews of an earlier spreadsheet count as held (the review rule, 3).
async fn add_reviews(
    db: &mut PgConnection,
    territory: TerritoryId,
    by: Option<PersonId>,
    import: &ImportPlan,
) -> Result<()> {
    let ids: Vec<Uuid> = import.reviews.iter().map(|review| review.id.0).collect();
    let plans: Vec<Uuid> = import.reviews.iter().map(|review| review.plan.0).collect();
    let days: Vec<NaiveDate> = import.reviews.iter().map(|review| review.held_on).collect();
    sqlx::query!(
        "insert into reviews (id, territory_id, partnership_id, category, state, held_on, counts, imported, created_by)
         select n.id, $1, n.plan, 'intermediate', 'held', n.held_on, true, true, $2
         from unnest($3::uuid[], $4::uuid[], $5::date[]) as n (id, plan, held_on)",
        territory.0,
        by.map(|person| person.0),
        &ids,
        &plans,
        &days
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn complete_plans(db: &mut PgConnection, import: &ImportPlan) -> Result<()> {
    let ids: Vec<Uuid> = import.plan_ends.iter().map(|(id, _)| id.0).collect();
    let ends: Vec<NaiveDate> = import.plan_ends.iter().map(|(_, end)| *end).collect();
    sqlx::query!(
        "update partnerships p set end_on = n.end_on, version = p.version + 1
         from unnest($1::uuid[], $2::date[]) as n (id, end_on) where p.id = n.id and p.end_on is null",
        &ids,
        &ends
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A territory one may import into.
#[derive(Debug, Clone)]
pub struct Territory {
    /// Its identifier.
    pub id: TerritoryId,
    /// Its name.
    pub name: String,
    /// What its days are counted in.
    pub time_zone: Tz,
}

/// Territories by name, for who may choose.
pub async fn territories(db: &mut PgConnection) -> Result<Vec<Territory>> {
    let rows = sqlx::query!(r#"select id as "id: TerritoryId", name, time_zone from territories order by name"#)
        .fetch_all(db)
        .await?;
    let territories = rows.into_iter().map(|row| Territory {
        id: row.id,
        name: row.name,
        time_zone: row.time_zone.parse().unwrap_or(Tz::Europe__Paris),
    });
    Ok(territories.collect())
}

/// Makes a territory with the defaults of the schema.
pub async fn make_territory(db: &mut PgConnection, name: &str) -> Result<TerritoryId> {
    Ok(sqlx::query_scalar!(
        r#"insert into territories (name) values ($1) returning id as "id: TerritoryId""#,
        name
    )
    .fetch_one(db)
    .await?)
}

/// Keeps a file until it is confirmed, and forgets those of yesterday.
pub async fn keep_file(
    db: &mut PgConnection,
    territory: TerritoryId,
    by: PersonId,
    file_name: &str,
    content: &[u8],
) -> Result<Uuid> {
    sqlx::query!("select access.forget_imports()").execute(&mut *db).await?;
    let id = Uuid::new_v4();
    sqlx::query!(
        "insert into imports (id, territory_id, person_id, file_name, content) values ($1, $2, $3, $4, $5)",
        id,
        territory.0,
        by.0,
        file_name,
        content
    )
    .execute(db)
    .await?;
    Ok(id)
}

/// A file that waited.
pub struct KeptFile {
    /// Where it goes.
    pub territory: TerritoryId,
    /// What it was called.
    pub file_name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Takes a file that waited, so that nobody takes it twice.
///
/// # Errors
/// [`crate::error::Error::NotFound`] when it is not there, not this person's, or of yesterday.
pub async fn take_file(db: &mut PgConnection, id: Uuid) -> Result<KeptFile> {
    let row = sqlx::query!(
        r#"delete from imports where id = $1 and kind = 'plans' returning territory_id as "territory: TerritoryId", file_name, content"#,
        id
    )
    .fetch_one(db)
    .await?;
    Ok(KeptFile {
        territory: row.territory,
        file_name: row.file_name,
        content: row.content,
    })
}
