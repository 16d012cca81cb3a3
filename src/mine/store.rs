//! The SQL of what a professional has before it. The policies already leave out the plans whose
//! family did not agree; the joins on its own memberships leave out what it only coordinates.

use chrono::{Days, NaiveDate};
use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::{ActionId, MemberId, PartnershipId, ReviewId},
    mine::model::{Expected, Followed, Institutional, What},
    partnerships::model::State,
    plans,
    reviews::{self, model::minutes::DAYS_TO_ANSWER},
};

/// The children whose plan is shared with the person's organisations, the next meeting first.
pub async fn followed(db: &mut PgConnection, today: NaiveDate) -> Result<Vec<Followed>> {
    Ok(sqlx::query_as!(
        Followed,
        r#"select p.id as "plan: PartnershipId", c.given_name || ' ' || c.family_name as "child!", h.name as host,
                  f.given_name || ' ' || f.family_name as referent, p.state as "state: State",
                  n.id as "review?: ReviewId", n.planned_on as "day?", n.planned_at as hour,
                  coalesce(n.awaited, false) as "awaited!",
                  (select count(*) from visits v cross join lateral access.news(p.id, v.seen_at)
                   where v.person_id = (select access.me()) and v.partnership_id = p.id) as "news!"
           from plans pl
           join partnerships p on p.id = pl.partnership_id
           join children c on c.id = pl.child_id
           join organisations h on h.id = pl.host_id
           left join people f on f.id = pl.referent_id
           left join lateral (
               select r.id, r.planned_on, r.planned_at,
                      exists (select from review_parties rp
                              where rp.review_id = r.id and rp.wrote_at is null
                                and rp.member_id = any (array(select access.my_members()))) as awaited
               from reviews r
               where r.partnership_id = p.id and r.state = 'planned' and r.planned_on >= $1
               order by r.planned_on, r.planned_at limit 1) n on true
           where p.state <> 'closed' and p.id = any (array(select access.member_partnerships('plan')))
           order by n.planned_on nulls last, c.family_name, c.given_name, p.id"#,
        today
    )
    .fetch_all(db)
    .await?)
}

/// How long before its day an action shows among what is expected.
const ACTIONS_AHEAD: Days = Days::new(14);

/// Contributions to write or to confirm, dates and minutes to answer, memberships to accept, words to confirm, actions that are
/// late or due.
pub async fn expected(db: &mut PgConnection, today: NaiveDate) -> Result<Vec<Expected>> {
    let mut expected = contributions(db, today).await?;
    expected.extend(dates(db).await?);
    expected.extend(minutes(db).await?);
    expected.extend(memberships(db).await?);
    let plans = plans::store::agreement::awaiting(db).await?.into_iter();
    expected.extend(plans.map(|(plan, name)| Expected {
        what: What::Agreement(plan),
        name,
        day: None,
    }));
    expected.extend(actions(db, today).await?);
    Ok(expected)
}

async fn contributions(db: &mut PgConnection, today: NaiveDate) -> Result<Vec<Expected>> {
    let rows = sqlx::query!(
        r#"select r.id as "review: ReviewId", coalesce(c.given_name || ' ' || c.family_name, p.title) as "name!",
                  r.planned_on, k.id is not null as "recorded!"
           from review_parties rp
           join reviews r on r.id = rp.review_id
           join partnerships p on p.id = r.partnership_id
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           left join contributions k on k.review_id = r.id and k.member_id = rp.member_id and k.written_by is null
           where rp.member_id = any (array(select access.my_members()))
             and p.id = any (array(select access.member_partnerships('plan')))
             and ((r.state = 'planned' and r.planned_on >= $1 and rp.wrote_at is null)
                  or (r.state in ('planned', 'held') and k.id is not null))"#,
        today
    )
    .fetch_all(db)
    .await?;
    let expected = rows.into_iter().map(|row| Expected {
        what: if row.recorded {
            What::RecordedContribution(row.review)
        } else {
            What::Contribution(row.review)
        },
        name: row.name,
        day: row.planned_on.filter(|day| *day >= today),
    });
    Ok(expected.collect())
}

async fn dates(db: &mut PgConnection) -> Result<Vec<Expected>> {
    let unanswered = reviews::store::dates::unanswered(db).await?.into_iter();
    let own = unanswered.filter(|one| one.party.member().is_some());
    let expected = own.map(|one| Expected {
        what: What::Dates(one.review),
        name: one.name,
        day: Some(one.earliest),
    });
    Ok(expected.collect())
}

async fn minutes(db: &mut PgConnection) -> Result<Vec<Expected>> {
    let awaiting = reviews::store::minutes::awaiting(db).await?.into_iter();
    let own = awaiting.filter(|one| one.party.member().is_some());
    let expected = own.map(|one| Expected {
        what: What::Minutes(one.review),
        name: one.name,
        day: Some(one.held_on + DAYS_TO_ANSWER),
    });
    Ok(expected.collect())
}

async fn memberships(db: &mut PgConnection) -> Result<Vec<Expected>> {
    let rows = sqlx::query!(
        r#"select m.id as "member: MemberId", p.id as "partnership: PartnershipId",
                  coalesce(c.given_name || ' ' || c.family_name, p.title) as "name!",
                  m.recorded_by is not null as "recorded!"
           from members m
           join partnerships p on p.id = m.partnership_id
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           where m.id = any (array(select access.my_members()))
             and p.id = any (array(select access.member_partnerships('plan')))
             and p.state <> 'closed'
             and (m.accepted_on is null or m.recorded_by is not null)
           order by m.invited_at"#
    )
    .fetch_all(db)
    .await?;
    let expected = rows.into_iter().map(|row| Expected {
        what: match row.recorded {
            true => What::RecordedMembership(row.partnership, row.member),
            false => What::Membership(row.partnership, row.member),
        },
        name: row.name,
        day: None,
    });
    Ok(expected.collect())
}

async fn actions(db: &mut PgConnection, today: NaiveDate) -> Result<Vec<Expected>> {
    let rows = sqlx::query!(
        r#"select distinct a.id as "action: ActionId", p.id as "partnership: PartnershipId", a.title,
                  coalesce(c.given_name || ' ' || c.family_name, p.title) as "name!", a.due_on
           from actions a
           join action_members am on am.action_id = a.id
           join partnerships p on p.id = a.partnership_id
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           where am.member_id = any (array(select access.my_members()))
             and p.id = any (array(select access.member_partnerships('plan')))
             and p.state <> 'closed' and a.state = 'open' and a.due_on <= $1"#,
        today + ACTIONS_AHEAD
    )
    .fetch_all(db)
    .await?;
    let expected = rows.into_iter().map(|row| Expected {
        what: What::Action(row.partnership, row.action, row.title),
        name: row.name,
        day: row.due_on,
    });
    Ok(expected.collect())
}

/// The partnerships between organisations the person's take part in.
pub async fn institutional(db: &mut PgConnection, today: NaiveDate) -> Result<Vec<Institutional>> {
    Ok(sqlx::query_as!(
        Institutional,
        r#"select p.id as "id: PartnershipId", p.title, p.state as "state: State",
                  (select min(r.planned_on) from reviews r
                   where r.partnership_id = p.id and r.state = 'planned' and r.planned_on >= $1) as next
           from partnerships p
           where p.kind = 'institutional' and p.state <> 'closed'
             and p.id = any (array(select access.member_partnerships('plan')))
           order by p.title, p.id"#,
        today
    )
    .fetch_all(db)
    .await?)
}
