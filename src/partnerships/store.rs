//! The SQL of partnerships: what is read of one. Writing the agreement and the parties' words,
//! and the list of partnerships, have files of their own.

pub mod agreement;
pub mod list;
pub mod words;

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{
        ActionId, ChildId, GuardianId, MemberId, NeedId, ObjectiveId, OrganisationId, PartnershipId, ReviewId,
        TerritoryId,
    },
    partnerships::model::{
        Expectation, Ground, Head, Kind, Member, Modalities, Need, Standing, State, Voice, WhoReads,
        modalities::{ActionFacts, Facts, ObjectiveFacts, ReviewFacts},
    },
    people::model::Person,
};

/// A partnership's own facts.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden from the person asking.
pub async fn head(db: &mut PgConnection, id: PartnershipId) -> Result<Head> {
    sqlx::query_as!(
        Head,
        r#"select p.id as "id: PartnershipId", p.territory_id as "territory: TerritoryId", p.kind as "kind: Kind",
                  p.reference, p.title, p.need, p.common_objective, p.start_on as start, p.end_on as end,
                  p.state as "state: State", p.imported, p.version, pl.child_id as "child?: ChildId",
                  coalesce(c.given_name || ' ' || c.family_name, '') as "child_name!"
           from partnerships p
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           where p.id = $1"#,
        id.0
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)
}

/// What the person asking is in a partnership it can see.
pub async fn standing(db: &mut PgConnection, person: &Person, head: &Head) -> Result<Standing> {
    let members = sqlx::query_scalar!(
        r#"select m.id as "id: MemberId" from members m
           where m.partnership_id = $1 and m.left_on is null
             and m.id = any (array(select access.my_members()))
             and m.partnership_id = any (array(select access.member_partnerships('plan')))
           order by m.invited_at"#,
        head.id.0
    )
    .fetch_all(&mut *db)
    .await?;
    let guardians = sqlx::query_scalar!(
        r#"select g.id as "id: GuardianId" from guardians g
           where g.child_id = $1 and g.id = any (array(select access.my_guardians()))"#,
        head.child.map(|child| child.0)
    )
    .fetch_all(db)
    .await?;
    Ok(Standing {
        person: person.id,
        coordinator: person.coordinates(head.territory),
        members,
        guardians,
    })
}

/// Head and standing together, as most handlers begin.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden.
pub async fn approach(db: &mut PgConnection, person: &Person, id: PartnershipId) -> Result<(Head, Standing)> {
    let head = head(db, id).await?;
    let standing = standing(db, person, &head).await?;
    Ok((head, standing))
}

/// The organisations of a partnership, those that left last.
pub async fn members(db: &mut PgConnection, id: PartnershipId) -> Result<Vec<Member>> {
    Ok(sqlx::query_as!(
        Member,
        r#"select m.id as "id: MemberId", m.organisation_id as "organisation: OrganisationId", o.name,
                  m.ground as "ground: Ground", m.interest, m.function, m.means,
                  w.given_name || ' ' || w.family_name as written_by, r.given_name || ' ' || r.family_name as recorded_by,
                  (m.recorded_at at time zone t.time_zone)::date as recorded_on, m.accepted_on, m.left_on, m.version
           from members m
           join organisations o on o.id = m.organisation_id
           join territories t on t.id = m.territory_id
           left join people w on w.id = m.written_by
           left join people r on r.id = m.recorded_by
           where m.partnership_id = $1
           order by m.left_on is not null, m.invited_at, o.name"#,
        id.0
    )
    .fetch_all(db)
    .await?)
}

/// One member of a partnership.
///
/// # Errors
/// [`Error::NotFound`] when it is none of that partnership.
pub async fn member(db: &mut PgConnection, id: PartnershipId, member: MemberId) -> Result<Member> {
    let members = members(db, id).await?;
    members.into_iter().find(|one| one.id == member).ok_or(Error::NotFound)
}

/// The needs of a partnership, in the order they were written.
pub async fn needs(db: &mut PgConnection, id: PartnershipId) -> Result<Vec<Need>> {
    Ok(sqlx::query_as!(
        Need,
        r#"select id as "id: NeedId", code, description from needs where partnership_id = $1 order by created_at, id"#,
        id.0
    )
    .fetch_all(db)
    .await?)
}

/// What the guardians expect of a plan, those that said so.
pub async fn expectations(db: &mut PgConnection, id: PartnershipId) -> Result<Vec<Expectation>> {
    Ok(sqlx::query_as!(
        Expectation,
        r#"select e.guardian_id as "guardian: GuardianId", p.given_name || ' ' || p.family_name as "name!", e.words,
                  r.given_name || ' ' || r.family_name as recorded_by,
                  (e.written_at at time zone t.time_zone)::date as "written_on!", e.version
           from expectations e
           join guardians g on g.id = e.guardian_id
           join people p on p.id = g.person_id
           join territories t on t.id = e.territory_id
           left join people r on r.id = e.recorded_by
           where e.partnership_id = $1
           order by e.written_at"#,
        id.0
    )
    .fetch_all(db)
    .await?)
}

/// Who reads today what somebody of that standing writes in a partnership: around a child, the
/// organisations the family opened that part to (`plan`, `contributions`, `documents` or `health`).
pub async fn who_reads(db: &mut PgConnection, head: &Head, standing: &Standing, scope: &str) -> Result<WhoReads> {
    let organisations = sqlx::query_scalar!(
        r#"select access.readers($1, $2) as "name!" order by 1"#,
        head.id.0,
        scope
    );
    Ok(WhoReads {
        kind: head.kind,
        to_family: standing.is_family(),
        organisations: organisations.fetch_all(db).await?,
    })
}

/// The guardians of a plan's child today, each with what it expects; nobody for an institutional
/// partnership.
pub async fn voices(db: &mut PgConnection, head: &Head) -> Result<Vec<Voice>> {
    let Some(child) = head.child else { return Ok(Vec::new()) };
    let expectations = expectations(db, head.id).await?;
    let guardians = sqlx::query!(
        r#"select g.id as "id: GuardianId", p.given_name || ' ' || p.family_name as "name!"
           from guardians g join people p on p.id = g.person_id
           where g.child_id = $1 and g.ended_at is null order by g.since, p.given_name"#,
        child.0
    )
    .fetch_all(db)
    .await?;
    let expected = |guardian| expectations.iter().find(|one| one.guardian == guardian).cloned();
    Ok(guardians
        .into_iter()
        .map(|row| Voice {
            guardian: row.id,
            name: row.name,
            expectation: expected(row.id),
        })
        .collect())
}

/// Organisations with which the family shares the child's plan on that day.
pub async fn shared_with(db: &mut PgConnection, child: ChildId, today: NaiveDate) -> Result<Vec<OrganisationId>> {
    Ok(sqlx::query_scalar!(
        r#"select distinct organisation_id as "id: OrganisationId" from consents
           where child_id = $1 and withdrawn_at is null and 'plan' = any (scopes)
             and (expires_on is null or expires_on >= $2)"#,
        child.0,
        today
    )
    .fetch_all(db)
    .await?)
}

/// The four modalities of a partnership on that day.
pub async fn modalities(
    db: &mut PgConnection,
    head: &Head,
    members: &[Member],
    today: NaiveDate,
) -> Result<Modalities> {
    let facts = facts(db, head.id).await?;
    Ok(Modalities::read(head, members, &facts, today))
}

/// What the modalities are read from: objectives, actions and reviews, in short.
pub async fn facts(db: &mut PgConnection, id: PartnershipId) -> Result<Facts> {
    let objectives = sqlx::query_as!(
        ObjectiveFacts,
        r#"select o.id as "id: ObjectiveId", o.title, o.state = 'open' as "open!",
                  array(select i.member_id from objective_interests i join members m on m.id = i.member_id
                        where i.objective_id = o.id and m.left_on is null) as "interested!: Vec<MemberId>"
           from objectives o where o.partnership_id = $1 and o.state <> 'replaced' order by o.opened_on, o.created_at"#,
        id.0
    )
    .fetch_all(&mut *db)
    .await?;
    let actions = sqlx::query_as!(
        ActionFacts,
        r#"select a.id as "id: ActionId", a.title, a.state = 'open' as "open!", btrim(a.evaluation) <> '' as "evaluated!",
                  (select count(*) from action_members r where r.action_id = a.id) as "responsible!"
           from actions a where a.partnership_id = $1 order by a.due_on, a.created_at"#,
        id.0
    )
    .fetch_all(&mut *db)
    .await?;
    let reviews = sqlx::query_as!(
        ReviewFacts,
        r#"select r.id as "id: ReviewId", r.planned_on, r.held_on, r.category = 'final' as "last!",
                  (select count(*) from dissents d where d.review_id = r.id) as "dissents!"
           from reviews r where r.partnership_id = $1 and r.state <> 'cancelled'
           order by coalesce(r.held_on, r.planned_on) desc nulls last"#,
        id.0
    )
    .fetch_all(&mut *db)
    .await?;
    let referent = sqlx::query_scalar!(
        r#"select p.given_name || ' ' || p.family_name as "name!" from plans pl join people p on p.id = pl.referent_id
           where pl.partnership_id = $1"#,
        id.0
    )
    .fetch_optional(db)
    .await?;
    Ok(Facts {
        objectives,
        actions,
        reviews,
        referent,
    })
}
