//! Dates proposed for a review, what each party answered, and keeping one.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{DateId, GuardianId, MemberId, PersonId, ReviewId},
    partnerships::model::{Head, Party, Pen},
    reviews::{
        model::{
            State,
            dates::{Availability, Dates, ProposedDate, Slot, Unanswered},
            planning::Planning,
        },
        store::planning::{invite, lock},
    },
};

/// Invites to a review whose date is still to be found among several.
pub async fn propose(db: &mut PgConnection, head: &Head, planner: PersonId, planning: &Planning) -> Result<ReviewId> {
    let review = sqlx::query_scalar!(
        r#"insert into reviews (territory_id, partnership_id, category, state, place, scope, created_by, video_link)
           values ($1, $2, $3, 'proposed', $4, $5, $6, $7)
           returning id as "id: ReviewId""#,
        head.territory.0,
        head.id.0,
        planning.category.code(),
        planning.place,
        planning.scope,
        planner.0,
        planning.video_link
    )
    .fetch_one(&mut *db)
    .await?;
    invite(db, head, review, &planning.parties).await?;
    offer(db, head, review, planner, &planning.slots()).await?;
    Ok(review)
}

/// Adds dates to a review that has none fixed; one that is out already stays as it is.
pub async fn offer(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    planner: PersonId,
    slots: &[Slot],
) -> Result<()> {
    for (day, hour) in slots {
        sqlx::query!(
            "insert into review_dates (territory_id, review_id, partnership_id, day, hour, proposed_by)
             values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            head.territory.0,
            review.0,
            head.id.0,
            *day,
            *hour,
            planner.0
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// The dates of a review, the earliest first, with their answers.
pub async fn of(db: &mut PgConnection, review: ReviewId) -> Result<Dates> {
    let rows = sqlx::query!(
        r#"select d.id as "id: DateId", d.day, d.hour, a.member_id as "member?: MemberId",
                  a.guardian_id as "guardian?: GuardianId", a.answer as "answer?: Availability"
           from review_dates d
           left join date_answers a on a.date_id = d.id
           where d.review_id = $1
           order by d.day, d.hour, d.id"#,
        review.0
    )
    .fetch_all(db)
    .await?;
    let mut dates: Vec<ProposedDate> = Vec::new();
    for row in rows {
        if dates.last().is_none_or(|date| date.id != row.id) {
            dates.push(ProposedDate {
                id: row.id,
                day: row.day,
                hour: row.hour,
                answers: Vec::new(),
            });
        }
        if let (Some(date), Some(party), Some(answer)) =
            (dates.last_mut(), Party::new(row.member, row.guardian), row.answer)
        {
            date.answers.push((party, answer));
        }
    }
    Ok(Dates(dates))
}

/// A party's answers, or what a coordinator writes down of them; the party's own replace those.
pub async fn answer(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    (party, pen): (Party, Pen),
    author: PersonId,
    answers: &[(DateId, Availability)],
) -> Result<()> {
    let (answered_by, recorded_by) = pen.signs(author);
    let (member, guardian) = (party.member().map(|id| id.0), party.guardian().map(|id| id.0));
    for (date, answer) in answers {
        let changed = sqlx::query!(
            "update date_answers set answer = $4, answered_by = $5, recorded_by = $6, answered_at = now()
             where date_id = $1 and member_id is not distinct from $2 and guardian_id is not distinct from $3",
            date.0,
            member,
            guardian,
            answer.code(),
            answered_by,
            recorded_by
        )
        .execute(&mut *db)
        .await?;
        if changed.rows_affected() == 1 {
            continue;
        }
        sqlx::query!(
            "insert into date_answers (territory_id, date_id, review_id, partnership_id, member_id, guardian_id, answer, answered_by, recorded_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            head.territory.0,
            date.0,
            review.0,
            head.id.0,
            member,
            guardian,
            answer.code(),
            answered_by,
            recorded_by
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// Plans the review for one of its dates.
///
/// # Errors
/// [`Error::Conflict`] when it changed since `version` was read or has its date already.
pub async fn keep(
    db: &mut PgConnection,
    review: ReviewId,
    version: i32,
    (day, hour): Slot,
    today: NaiveDate,
) -> Result<()> {
    if lock(db, review, version).await? != State::Proposed {
        return Err(Error::Conflict);
    }
    sqlx::query!(
        "update reviews set state = 'planned', planned_on = $2, planned_at = $3, day_set_on = $4, version = version + 1 where id = $1",
        review.0,
        day,
        hour,
        today
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Dates that are out and that the person's own parties have not answered, the earliest first.
pub async fn unanswered(db: &mut PgConnection) -> Result<Vec<Unanswered>> {
    let rows = sqlx::query!(
        r#"select r.id as "review: ReviewId", rp.member_id as "member?: MemberId", rp.guardian_id as "guardian?: GuardianId",
                  coalesce(min(c.given_name || ' ' || c.family_name), min(p.title)) as "name!", min(d.day) as "earliest!"
           from review_parties rp
           join reviews r on r.id = rp.review_id and r.state = 'proposed'
               -- Said already by whose party it is; so an index finds them, and not those of the whole country.
               and r.territory_id = any (array(select access.my_territories()))
           join review_dates d on d.review_id = r.id
           join partnerships p on p.id = r.partnership_id
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           where (rp.member_id = any (array(select access.my_members()))
                  or rp.guardian_id = any (array(select access.my_guardians())))
             and not exists (select from date_answers a
                             where a.date_id = d.id and a.member_id is not distinct from rp.member_id
                               and a.guardian_id is not distinct from rp.guardian_id)
           group by r.id, rp.member_id, rp.guardian_id
           order by min(d.day)"#
    )
    .fetch_all(db)
    .await?;
    let unanswered = rows.into_iter().filter_map(|row| {
        Some(Unanswered {
            review: row.review,
            party: Party::new(row.member, row.guardian)?,
            name: row.name,
            earliest: row.earliest,
        })
    });
    Ok(unanswered.collect())
}
