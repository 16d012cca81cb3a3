//! The SQL of planning: what is owed and not planned, what is planned, and taking proposals.

use chrono::NaiveDate;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    ids::{OrganisationId, PartnershipId, PersonId, ReviewId},
    partnerships::{self, model::State},
    people::model::Person,
    planning::model::{AHEAD, Chosen, Owed, Planned},
    reviews::{
        self,
        model::{Category, InvitedParty, planning::Planning},
    },
};

/// At most this many are put on one page; the most pressing come first.
const MOST_OWED: i64 = 400;

/// Whose plans one looks at.
#[derive(Debug, Clone, Copy)]
pub enum Whose {
    /// Those of the territories the person coordinates.
    Everybody,
    /// Those that person follows, or is the referent of.
    Referent(PersonId),
    /// That plan.
    One(PartnershipId),
}

impl Whose {
    fn keeper(self) -> Option<Uuid> {
        match self {
            Whose::Referent(person) => Some(person.0),
            _ => None,
        }
    }

    fn plan(self) -> Option<Uuid> {
        match self {
            Whose::One(plan) => Some(plan.0),
            _ => None,
        }
    }
}

/// Reviews that are owed until the horizon with none planned for them. A review planned soon enough
/// repairs a missing period first (review rule, 4), and is then none of the running one.
pub async fn owed(db: &mut PgConnection, whose: Whose, today: NaiveDate) -> Result<Vec<Owed>> {
    Ok(sqlx::query_as!(
        Owed,
        r#"select pl.partnership_id as "plan: PartnershipId", rp.number, c.given_name || ' ' || c.family_name as "child!",
                  pl.host_id as "host: OrganisationId", o.name as host_name, rp.start_on as start, rp.end_on as end
           from review_periods rp
           join partnerships p on p.id = rp.partnership_id
           join plans pl on pl.partnership_id = rp.partnership_id
           join children c on c.id = pl.child_id
           join organisations o on o.id = pl.host_id
           where rp.territory_id = any (array(select access.coordinated()))
             and rp.debt = 'owed' and rp.settled_on is null and rp.end_on <= $1
             and p.state = 'active' and (p.end_on is null or p.end_on >= $2)
             and ($3::uuid is null or $3 in (pl.coordinator_id, pl.referent_id)) and ($5::uuid is null or p.id = $5)
             and not pl.suspended @> $2
             and not exists (select from reviews r
                             where r.partnership_id = p.id and r.state = 'planned' and r.category <> 'partial'
                               and r.planned_on >= greatest(rp.start_on, $2)
                               and (r.planned_on <= rp.end_on or rp.end_on < $2)
                               and not exists (select from review_periods missing
                                               where missing.partnership_id = p.id and missing.number < rp.number
                                                 and missing.debt = 'owed' and missing.settled_on is null
                                                 and missing.end_on < $2 and r.planned_on <= missing.end_on + 30
                                                 and r.planned_on <= all (select other.planned_on from reviews other
                                                                          where other.partnership_id = p.id and other.state = 'planned'
                                                                            and other.planned_on >= $2)))
             -- Dates are out: it is being planned.
             and not exists (select from reviews r join review_dates d on d.review_id = r.id
                             where r.partnership_id = p.id and r.state = 'proposed')
             -- Of several that are over, the last one: a review now repairs no other.
             and not exists (select from review_periods later
                             where later.partnership_id = rp.partnership_id and later.number > rp.number
                               and later.debt = 'owed' and later.settled_on is null and later.end_on < $2)
           order by rp.end_on, c.family_name, c.given_name
           limit $4"#,
        today + AHEAD,
        today,
        whose.keeper(),
        MOST_OWED,
        whose.plan()
    )
    .fetch_all(db)
    .await?)
}

/// Reviews planned from today to the horizon, of plans.
pub async fn planned(db: &mut PgConnection, whose: Whose, today: NaiveDate) -> Result<Vec<Planned>> {
    Ok(sqlx::query_as!(
        Planned,
        r#"select r.id as "review: ReviewId", pl.partnership_id as "plan: PartnershipId", r.category <> 'partial' as "counts!",
                  c.given_name || ' ' || c.family_name as "child!", pl.host_id as "host: OrganisationId", o.name as host_name,
                  r.planned_on as "day!", r.planned_at as hour
           from reviews r
           join plans pl on pl.partnership_id = r.partnership_id
           join children c on c.id = pl.child_id
           join organisations o on o.id = pl.host_id
           where r.territory_id = any (array(select access.coordinated()))
             and r.state = 'planned' and r.planned_on between $1 and $2
             and ($3::uuid is null or $3 in (pl.coordinator_id, pl.referent_id))
           order by r.planned_on, r.planned_at"#,
        today,
        today + AHEAD,
        whose.keeper()
    )
    .fetch_all(db)
    .await?)
}

/// The department of a territory the person coordinates, for its school calendar.
pub async fn department(db: &mut PgConnection) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!(
        "select department from territories where id = any (array(select access.coordinated())) order by name limit 1"
    )
    .fetch_optional(db)
    .await?
    .flatten())
}

/// Plans the reviews that were chosen, everybody invited; those planned meanwhile are left alone.
/// Says how many it planned.
///
/// # Errors
/// [`Error::NotFound`] or [`Error::Refused`] for a plan that is not this coordinator's.
pub async fn accept(db: &mut PgConnection, person: &Person, chosen: &[Chosen], today: NaiveDate) -> Result<usize> {
    let mut planned = 0;
    for one in chosen {
        let (head, standing) = partnerships::store::approach(db, person, one.plan).await?;
        standing.coordinating()?;
        if head.state != State::Active {
            return Err(Error::Conflict);
        }
        hold(db, one.plan).await?;
        let owed = owed(db, Whose::One(one.plan), today).await?;
        if owed.iter().all(|there| there.number != one.number) {
            continue;
        }
        let parties = reviews::store::parties(db, &head, None).await?;
        let planning = Planning {
            category: Category::Intermediate,
            day: one.day,
            hour: one.hour,
            place: host_name(db, one.plan).await?,
            video_link: String::new(),
            scope: String::new(),
            parties: parties.iter().map(|party: &InvitedParty| party.party).collect(),
            others: Vec::new(),
        };
        reviews::store::planning::plan(db, &head, person.id, &planning, today).await?;
        reviews::store::planning::settle(db, &head, today).await?;
        planned += 1;
    }
    Ok(planned)
}

async fn host_name(db: &mut PgConnection, plan: PartnershipId) -> Result<String> {
    Ok(sqlx::query_scalar!(
        "select o.name from organisations o join plans pl on pl.host_id = o.id where pl.partnership_id = $1",
        plan.0
    )
    .fetch_one(db)
    .await?)
}

/// Holds a plan, so that of two coordinators who plan its review at once the second sees the first's.
async fn hold(db: &mut PgConnection, plan: PartnershipId) -> Result<()> {
    sqlx::query!(
        "select 1 as one from plans where partnership_id = $1 for update",
        plan.0
    )
    .fetch_optional(db)
    .await?;
    Ok(())
}
