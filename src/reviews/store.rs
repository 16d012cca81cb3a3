//! Reading reviews. What changes them is in the files beside: planning, dates, words, holding, minutes.

pub mod dates;
pub mod hold;
pub mod links;
pub mod minutes;
pub mod planning;
pub mod sheet;
pub mod substitutes;
mod timeline;
pub mod words;

use std::collections::HashMap;

use sqlx::{PgConnection, types::Json};

pub use self::timeline::{asked, expected, of};
use crate::{
    error::{Error, Result},
    ids::{ContributionId, GuardianId, MemberId, ObjectiveId, PartnershipId, PersonId, ReviewId},
    objectives::model::Outcome,
    partnerships::model::{Head, Party},
    reviews::model::{
        Attendance, Category, Contribution, Decision, Dissent, InvitedParty, Point, Review, State, Substitute,
        hold::{AgreedAction, OpenObjective},
    },
};

/// A review's own facts.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden from the person asking.
pub async fn review(db: &mut PgConnection, id: ReviewId) -> Result<Review> {
    sqlx::query_as!(
        Review,
        r#"select r.id as "id: ReviewId", r.partnership_id as "partnership: PartnershipId", r.category as "category: Category",
                  r.state as "state: State", r.planned_on, r.day_set_on, r.planned_at, r.place, r.video_link, r.scope, r.held_on, r.synthesis,
                  s.given_name || ' ' || s.family_name as synthesis_by, r.adjustments, r.next_on, r.agreed_on, r.family_absence_reason,
                  r.cancelled_reason, r.counts, r.imported, r.version, c.given_name || ' ' || c.family_name as created_by
           from reviews r
           left join people s on s.id = r.synthesis_by
           left join people c on c.id = r.created_by
           where r.id = $1"#,
        id.0
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)
}

/// Who is invited to a review, the family first; then who is in the partnership but not on its
/// list. Without a review (`None`), everybody who is in.
pub async fn parties(db: &mut PgConnection, head: &Head, review: Option<ReviewId>) -> Result<Vec<InvitedParty>> {
    let rows = sqlx::query!(
        r#"select g.id as "guardian?: GuardianId", null::uuid as "member?: MemberId",
                  w.given_name || ' ' || w.family_name as "name!", rp.id is not null as "invited!",
                  (rp.wrote_at at time zone t.time_zone)::date as wrote_on, rp.reminded_on, rp.attendance as "attendance: Attendance",
                  s.name as "substitute?", s.quality as "quality?", k.given_name || ' ' || k.family_name as recorded_by,
                  1 as "place!", g.since as "since!"
           from guardians g
           join people w on w.id = g.person_id
           join territories t on t.id = g.territory_id
           left join review_parties rp on rp.guardian_id = g.id and rp.review_id = $3
           left join substitutes s on s.guardian_id = g.id and s.review_id = $3
           left join people k on k.id = s.recorded_by
           where g.child_id = $2 and (g.ended_at is null or rp.id is not null)
           union all
           select null, m.id, o.name, rp.id is not null,
                  (rp.wrote_at at time zone t.time_zone)::date, rp.reminded_on, rp.attendance,
                  s.name, s.quality, k.given_name || ' ' || k.family_name, 2, m.invited_at
           from members m
           join organisations o on o.id = m.organisation_id
           join territories t on t.id = m.territory_id
           left join review_parties rp on rp.member_id = m.id and rp.review_id = $3
           left join substitutes s on s.member_id = m.id and s.review_id = $3
           left join people k on k.id = s.recorded_by
           where m.partnership_id = $1 and (m.left_on is null or rp.id is not null)
           order by "invited!" desc, "place!", "since!", "name!""#,
        head.id.0,
        head.child.map(|child| child.0),
        review.map(|review| review.0)
    )
    .fetch_all(db)
    .await?;
    let parties = rows.into_iter().filter_map(|row| {
        let party = Party::new(row.member, row.guardian)?;
        Some(InvitedParty {
            party,
            name: row.name,
            invited: row.invited,
            wrote_on: row.wrote_on,
            reminded_on: row.reminded_on,
            attendance: row.attendance,
            substitute: row.substitute.map(|name| Substitute {
                name,
                quality: row.quality.unwrap_or_default(),
                recorded_by: row.recorded_by,
            }),
        })
    });
    Ok(parties.collect())
}

/// Whether that person is the referent of a plan.
pub async fn is_referent(db: &mut PgConnection, plan: PartnershipId, person: PersonId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from plans where partnership_id = $1 and referent_id = $2) as "is!""#,
        plan.0,
        person.0
    )
    .fetch_one(db)
    .await?)
}

/// The contributions the person asking may read.
pub async fn contributions(db: &mut PgConnection, review: ReviewId) -> Result<Vec<Contribution>> {
    let rows = sqlx::query!(
        r#"select c.id as "id: ContributionId", c.member_id as "member?: MemberId", c.guardian_id as "guardian?: GuardianId",
                  c.sees, c.works, c.hard, c.proposes, w.given_name || ' ' || w.family_name as written_by,
                  c.written_by is not null as "own!", r.given_name || ' ' || r.family_name as recorded_by,
                  (coalesce(case when c.written_by is null then c.recorded_at end, c.written_at) at time zone t.time_zone)::date as "written_on!",
                  c.version
           from contributions c
           join territories t on t.id = c.territory_id
           left join people w on w.id = c.written_by
           left join people r on r.id = c.recorded_by
           where c.review_id = $1
           order by c.guardian_id is null, c.written_at"#,
        review.0
    )
    .fetch_all(&mut *db)
    .await?;
    let mut points = points(db, review).await?;
    let contributions = rows.into_iter().filter_map(|row| {
        let party = Party::new(row.member, row.guardian)?;
        Some(Contribution {
            id: row.id,
            party,
            sees: row.sees,
            works: row.works,
            hard: row.hard,
            proposes: row.proposes,
            points: points.remove(&row.id).unwrap_or_default(),
            written_by: row.own.then(|| row.written_by.unwrap_or_default()),
            recorded_by: row.recorded_by,
            written_on: row.written_on,
            version: row.version,
        })
    });
    Ok(contributions.collect())
}

/// What the contributions to a review say of each objective, in the order objectives have elsewhere.
async fn points(db: &mut PgConnection, review: ReviewId) -> Result<HashMap<ContributionId, Vec<Point>>> {
    let rows = sqlx::query!(
        r#"select k.contribution_id as "contribution: ContributionId", k.objective_id as "objective: ObjectiveId", o.title, k.words
           from contribution_points k
           join objectives o on o.id = k.objective_id
           where k.review_id = $1
           order by o.opened_on, o.created_at, o.title"#,
        review.0
    )
    .fetch_all(db)
    .await?;
    let mut points: HashMap<ContributionId, Vec<Point>> = HashMap::new();
    for row in rows {
        points.entry(row.contribution).or_default().push(Point {
            objective: row.objective,
            title: row.title,
            words: row.words,
        });
    }
    Ok(points)
}

/// What a review decided, objective by objective.
pub async fn decisions(db: &mut PgConnection, review: ReviewId) -> Result<Vec<Decision>> {
    Ok(sqlx::query_as!(
        Decision,
        r#"select d.id, d.objective_id as "objective: ObjectiveId", o.title, o.success, d.outcome as "outcome: Outcome",
                  d.remaining, s.title as "successor_title?", d.actions as "actions: Json<Vec<AgreedAction>>"
           from decisions d
           join objectives o on o.id = d.objective_id
           left join objectives s on s.id = d.successor_id
           where d.review_id = $1
           order by d.outcome = 'new', o.opened_on, o.created_at, o.title"#,
        review.0
    )
    .fetch_all(db)
    .await?)
}

/// Who disagrees, the first first.
pub async fn dissents(db: &mut PgConnection, review: ReviewId) -> Result<Vec<Dissent>> {
    let rows = sqlx::query!(
        r#"select d.id, d.decision_id as decision, d.member_id as "member?: MemberId", d.guardian_id as "guardian?: GuardianId", d.words,
                  r.corrected_at is null or d.written_at > r.corrected_at as "current!",
                  coalesce(o.name, g.given_name || ' ' || g.family_name, '') as "party_name!",
                  case when d.written_by is null then coalesce(k.given_name || ' ' || k.family_name, '') end as recorded_by,
                  (d.written_at at time zone t.time_zone)::date as "written_on!"
           from dissents d
           join reviews r on r.id = d.review_id
           join territories t on t.id = d.territory_id
           left join members m on m.id = d.member_id
           left join organisations o on o.id = m.organisation_id
           left join guardians gu on gu.id = d.guardian_id
           left join people g on g.id = gu.person_id
           left join people k on k.id = d.recorded_by
           where d.review_id = $1
           order by d.written_at"#,
        review.0
    )
    .fetch_all(db)
    .await?;
    let dissents = rows.into_iter().map(|row| Dissent {
        id: row.id,
        decision: row.decision,
        party: Party::new(row.member, row.guardian),
        current: row.current,
        party_name: row.party_name,
        words: row.words,
        recorded_by: row.recorded_by,
        written_on: row.written_on,
    });
    Ok(dissents.collect())
}

/// Takes hold of the open objectives, so that nothing else decides on them meanwhile.
pub async fn lock_objectives(db: &mut PgConnection, partnership: PartnershipId) -> Result<()> {
    sqlx::query!(
        "select id from objectives where partnership_id = $1 and state = 'open' for update",
        partnership.0
    )
    .fetch_all(db)
    .await?;
    Ok(())
}

/// Objectives a review decides on.
pub async fn open_objectives(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<OpenObjective>> {
    Ok(sqlx::query_as!(
        OpenObjective,
        r#"select id as "id: ObjectiveId", title, success, carried_over from objectives
           where partnership_id = $1 and state = 'open' order by opened_on, created_at, title"#,
        partnership.0
    )
    .fetch_all(db)
    .await?)
}

/// What the family proposes to work on and nobody has taken up yet.
pub async fn proposed_objectives(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        "select title from objectives where partnership_id = $1 and state = 'proposed' order by created_at",
        partnership.0
    )
    .fetch_all(db)
    .await?)
}
