//! The SQL of children, guardians and consents.

use sqlx::PgConnection;

use crate::{
    children::model::{
        Child, ChildLine, ChildSearch, Consent, Guardian, Identity, NewGuardian, PaperConsent, Relation,
    },
    error::{Error, Result},
    ids::{ChildId, ConsentId, GuardianId, OrganisationId, PartnershipId, PersonId, TerritoryId},
    partnerships::model::State,
};

/// A child.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden from the person asking.
pub async fn child(db: &mut PgConnection, id: ChildId) -> Result<Child> {
    sqlx::query_as!(
        Child,
        r#"select id as "id: ChildId", territory_id as "territory: TerritoryId", given_name, family_name, birth_date, version
           from children where id = $1"#,
        id.0
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)
}

/// Its guardians, those of the past last. Contact details come only where the person may read them.
pub async fn guardians(db: &mut PgConnection, child: ChildId) -> Result<Vec<Guardian>> {
    Ok(sqlx::query_as!(
        Guardian,
        r#"select g.id as "id: GuardianId", g.person_id as "person: PersonId", p.given_name || ' ' || p.family_name as "name!",
                  g.relation as "relation: Relation", (g.since at time zone t.time_zone)::date as "since!",
                  (g.ended_at at time zone t.time_zone)::date as ended_on,
                  a.email as "email?", a.phone, a.person_id is not null as "has_account!"
           from guardians g
           join people p on p.id = g.person_id
           join territories t on t.id = g.territory_id
           left join accounts a on a.person_id = g.person_id and a.closed_at is null
           where g.child_id = $1
           order by g.ended_at is not null, g.since, p.given_name"#,
        child.0
    )
    .fetch_all(db)
    .await?)
}

/// Its consents, withdrawn ones too, the latest first.
pub async fn consents(db: &mut PgConnection, child: ChildId) -> Result<Vec<Consent>> {
    let rows = sqlx::query!(
        r#"select c.id as "id: ConsentId", c.organisation_id as "organisation: OrganisationId", o.name as organisation_name,
                  c.guardian_id as "guardian: GuardianId", p.given_name || ' ' || p.family_name as "guardian_name!",
                  c.scopes, (c.given_at at time zone t.time_zone)::date as "given_on!", c.expires_on,
                  (c.withdrawn_at at time zone t.time_zone)::date as withdrawn_on,
                  r.given_name || ' ' || r.family_name as recorded_by, c.hand_over_id is not null as "by_hand_over!"
           from consents c
           join organisations o on o.id = c.organisation_id
           join guardians g on g.id = c.guardian_id
           join people p on p.id = g.person_id
           join territories t on t.id = c.territory_id
           left join people r on r.id = c.recorded_by
           where c.child_id = $1
           order by c.withdrawn_at is not null, o.name, c.given_at desc"#,
        child.0
    )
    .fetch_all(db)
    .await?;
    let consents = rows.into_iter().map(|row| Consent {
        id: row.id,
        organisation: row.organisation,
        organisation_name: row.organisation_name,
        guardian: row.guardian,
        guardian_name: row.guardian_name,
        scopes: row.scopes.iter().filter_map(|code| code.parse().ok()).collect(),
        given_on: row.given_on,
        expires_on: row.expires_on,
        withdrawn_on: row.withdrawn_on,
        recorded_by: row.recorded_by,
        by_hand_over: row.by_hand_over,
    });
    Ok(consents.collect())
}

/// One page of the children of the person's territories and how many there are in all. A page past
/// the end is the last one.
pub async fn list(
    db: &mut PgConnection,
    search: &ChildSearch,
    offset: i64,
    size: i64,
) -> Result<(Vec<ChildLine>, i64)> {
    let rows = sqlx::query!(
        r#"with found as (
               select c.id, c.given_name, c.family_name, c.birth_date, c.created_at from children c
               where c.plain_name like all (array(select '%' || access.plain(word) || '%' from unnest($1::text[]) word))
                 and case $2
                     when 'without' then not exists (select from plans pl join partnerships p on p.id = pl.partnership_id
                                                     where pl.child_id = c.id and p.state = 'active')
                     when 'with' then exists (select from plans pl join partnerships p on p.id = pl.partnership_id
                                              where pl.child_id = c.id and p.state = 'active')
                     else true end),
           page as (
               select f.*, row_number() over (order by
                   case when $3 = 'age' then f.birth_date end desc,
                   case when $3 = 'recent' then f.created_at end desc,
                   lower(f.family_name), lower(f.given_name), f.id) as place
               from found f)
           select f.id as "id: ChildId", f.given_name, f.family_name, f.birth_date,
                  n.id as "plan?: PartnershipId", n.reference as "reference?", n.state as "state?: State",
                  n.host_name as "host_name?", (select count(*) from found) as "total!"
           from page f
           left join lateral (
               select p.id, p.reference, p.state, h.name as host_name
               from plans pl
               join partnerships p on p.id = pl.partnership_id
               join organisations h on h.id = pl.host_id
               where pl.child_id = f.id
               order by array_position(array['active', 'draft', 'closed'], p.state), p.start_on desc
               limit 1) n on true
           where f.place > least($4, (((select count(*) from found) - 1) / $5) * $5)
           order by f.place
           limit $5"#,
        &search.words(),
        search.show,
        search.order,
        offset,
        size
    )
    .fetch_all(db)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let lines = rows.into_iter().map(|row| ChildLine {
        id: row.id,
        given_name: row.given_name,
        family_name: row.family_name,
        birth_date: row.birth_date,
        plan: row.plan,
        reference: row.reference,
        state: row.state,
        host_name: row.host_name,
    });
    Ok((lines.collect(), total))
}

/// How many children there are, and how many without a plan under way.
pub async fn counts(db: &mut PgConnection) -> Result<(i64, i64)> {
    let row = sqlx::query!(
        r#"select count(*) as "all!", count(*) filter (where not exists (
                      select from plans pl join partnerships p on p.id = pl.partnership_id
                      where pl.child_id = c.id and p.state = 'active')) as "without!"
           from children c"#
    )
    .fetch_one(db)
    .await?;
    Ok((row.all, row.without))
}

/// Children whose name looks like that, for choosing one: at most twenty.
pub async fn named(db: &mut PgConnection, words: &[String]) -> Result<Vec<Child>> {
    Ok(sqlx::query_as!(
        Child,
        r#"select id as "id: ChildId", territory_id as "territory: TerritoryId", given_name, family_name, birth_date, version
           from children
           where plain_name like all (array(select '%' || access.plain(word) || '%' from unnest($1::text[]) word))
           order by lower(family_name), lower(given_name), id limit 20"#,
        words
    )
    .fetch_all(db)
    .await?)
}

/// Another child of the same name and day of birth, so that nobody is entered twice unaware.
pub async fn twin(db: &mut PgConnection, territory: TerritoryId, identity: &Identity) -> Result<Option<ChildId>> {
    Ok(sqlx::query_scalar!(
        r#"select id as "id: ChildId" from children
           where territory_id = $1 and birth_date = $2 and plain_name = access.plain($3 || ' ' || $4) limit 1"#,
        territory.0,
        identity.birth_date,
        identity.given_name,
        identity.family_name
    )
    .fetch_optional(db)
    .await?)
}

/// Adds a child.
pub async fn add(db: &mut PgConnection, territory: TerritoryId, identity: &Identity) -> Result<ChildId> {
    Ok(sqlx::query_scalar!(
        r#"insert into children (territory_id, given_name, family_name, birth_date) values ($1, $2, $3, $4)
           returning id as "id: ChildId""#,
        territory.0,
        identity.given_name,
        identity.family_name,
        identity.birth_date
    )
    .fetch_one(db)
    .await?)
}

/// Changes a child's identity.
///
/// # Errors
/// [`Error::Conflict`] when it was changed since `version`.
pub async fn change(db: &mut PgConnection, child: ChildId, version: i32, identity: &Identity) -> Result<()> {
    let changed = sqlx::query!(
        "update children set given_name = $3, family_name = $4, birth_date = $5, version = version + 1
         where id = $1 and version = $2",
        child.0,
        version,
        identity.given_name,
        identity.family_name,
        identity.birth_date
    )
    .execute(db)
    .await?
    .rows_affected();
    if changed == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Adds a person who holds parental authority over the child.
pub async fn add_guardian(
    db: &mut PgConnection,
    child: &Child,
    guardian: &NewGuardian,
) -> Result<(GuardianId, PersonId)> {
    let person = sqlx::query_scalar!(
        r#"insert into people (territory_id, given_name, family_name) values ($1, $2, $3) returning id as "id: PersonId""#,
        child.territory.0,
        guardian.given_name,
        guardian.family_name
    )
    .fetch_one(&mut *db)
    .await?;
    let id = link_guardian(db, child, person, guardian.relation).await?;
    Ok((id, person))
}

/// Makes somebody who is known already a guardian of this child too.
pub async fn link_guardian(
    db: &mut PgConnection,
    child: &Child,
    person: PersonId,
    relation: Relation,
) -> Result<GuardianId> {
    Ok(sqlx::query_scalar!(
        r#"insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, $4)
           returning id as "id: GuardianId""#,
        child.territory.0,
        child.id.0,
        person.0,
        relation.code()
    )
    .fetch_one(db)
    .await?)
}

/// Ends a guardian's entry: its sight of the child ends with it. False when it had ended already.
pub async fn end_guardian(db: &mut PgConnection, child: ChildId, guardian: GuardianId) -> Result<bool> {
    let ended = sqlx::query!(
        "update guardians set ended_at = now() where id = $1 and child_id = $2 and ended_at is null",
        guardian.0,
        child.0
    )
    .execute(db)
    .await?
    .rows_affected();
    Ok(ended == 1)
}

/// Whether a guardian's own agreement, not one on paper, stands between the two.
pub async fn own_consent_stands(
    db: &mut PgConnection,
    child: ChildId,
    organisation: OrganisationId,
    guardian: GuardianId,
) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from consents where child_id = $1 and organisation_id = $2 and guardian_id = $3
                          and withdrawn_at is null and recorded_by is null) as "stands!""#,
        child.0,
        organisation.0,
        guardian.0
    )
    .fetch_one(db)
    .await?)
}

/// Writes down a consent given on paper; an earlier one on paper between the same two is withdrawn
/// by it and stays in the history.
pub async fn record_consent(
    db: &mut PgConnection,
    child: &Child,
    consent: &PaperConsent,
    recorder: PersonId,
) -> Result<ConsentId> {
    sqlx::query!(
        "update consents set withdrawn_at = now()
         where child_id = $1 and organisation_id = $2 and guardian_id = $3 and withdrawn_at is null and recorded_by is not null",
        child.id.0,
        consent.organisation.0,
        consent.guardian.0
    )
    .execute(&mut *db)
    .await?;
    let scopes: Vec<String> = consent.scopes.iter().map(|scope| scope.code().to_owned()).collect();
    Ok(sqlx::query_scalar!(
        r#"insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes, given_at, expires_on, recorded_by)
           select t.id, $2, $3, $4, $5, least(now(), ($6::date + time '12:00') at time zone t.time_zone), $7, $8
           from territories t where t.id = $1
           returning id as "id: ConsentId""#,
        child.territory.0,
        child.id.0,
        consent.organisation.0,
        consent.guardian.0,
        &scopes,
        consent.given_on,
        consent.expires_on,
        recorder.0
    )
    .fetch_one(db)
    .await?)
}

/// Withdraws a consent that was written down from paper; false when there is none such to withdraw.
pub async fn withdraw_recorded(db: &mut PgConnection, child: ChildId, consent: ConsentId) -> Result<bool> {
    let withdrawn = sqlx::query!(
        "update consents set withdrawn_at = now()
         where id = $1 and child_id = $2 and withdrawn_at is null and recorded_by is not null",
        consent.0,
        child.0
    )
    .execute(db)
    .await?
    .rows_affected();
    Ok(withdrawn == 1)
}

/// The organisations around a child: those of its plans that have not left, then their name.
pub async fn organisations_around(db: &mut PgConnection, child: ChildId) -> Result<Vec<(OrganisationId, String)>> {
    let rows = sqlx::query!(
        r#"select distinct o.id as "id: OrganisationId", o.name
           from plans pl
           join members m on m.partnership_id = pl.partnership_id and m.left_on is null
           join organisations o on o.id = m.organisation_id
           where pl.child_id = $1
           order by o.name"#,
        child.0
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// The names of territories, for a coordinator of several.
pub async fn territory_names(db: &mut PgConnection, territories: &[TerritoryId]) -> Result<Vec<(String, String)>> {
    let ids: Vec<uuid::Uuid> = territories.iter().map(|territory| territory.0).collect();
    let rows = sqlx::query!(
        "select id, name from territories where id = any ($1) order by name",
        &ids
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id.to_string(), row.name)).collect())
}
