//! The SQL of partnerships and their members.

use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{ChildId, GuardianId, MemberId, OrganisationId, PartnershipId, TerritoryId},
    partnerships::model::{Ground, Head, Kind, Member, Standing, State},
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
