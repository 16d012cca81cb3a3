//! Minutes: each party's answer, closing them, correcting them before and adding to them after.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{GuardianId, MemberId, PersonId, ReviewId},
    partnerships::model::{Head, Party, Pen},
    reviews::{
        model::{
            Review, State,
            minutes::{Addendum, Agreement, Awaiting, Correction},
        },
        store::planning::lock,
    },
};

/// Who agreed with the minutes, the first first.
pub async fn agreements(db: &mut PgConnection, review: ReviewId) -> Result<Vec<Agreement>> {
    let rows = sqlx::query!(
        r#"select a.member_id as "member?: MemberId", a.guardian_id as "guardian?: GuardianId", a.agreed_on,
                  w.given_name || ' ' || w.family_name as agreed_by, r.given_name || ' ' || r.family_name as recorded_by
           from agreements a
           left join people w on w.id = a.agreed_by
           left join people r on r.id = a.recorded_by
           where a.review_id = $1
           order by a.agreed_at"#,
        review.0
    )
    .fetch_all(db)
    .await?;
    let agreements = rows.into_iter().filter_map(|row| {
        Some(Agreement {
            party: Party::new(row.member, row.guardian)?,
            agreed_on: row.agreed_on,
            agreed_by: row.agreed_by,
            recorded_by: row.recorded_by,
        })
    });
    Ok(agreements.collect())
}

/// A party agrees with the minutes it read, or a coordinator writes down that it does. True when
/// that was the last answer: the minutes are final.
///
/// # Errors
/// [`Error::Conflict`] when they are not open, or were corrected since `version` was read.
pub async fn agree(
    db: &mut PgConnection,
    head: &Head,
    review: &Review,
    version: i32,
    (party, pen): (Party, Pen),
    author: PersonId,
    today: NaiveDate,
) -> Result<bool> {
    if !review.has_open_minutes() {
        return Err(Error::Conflict);
    }
    let (agreed_by, recorded_by) = pen.signs(author);
    sqlx::query!(
        "insert into agreements (territory_id, review_id, partnership_id, member_id, guardian_id, agreed_on, agreed_by, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
        head.territory.0,
        review.id.0,
        head.id.0,
        party.member().map(|member| member.0),
        party.guardian().map(|guardian| guardian.0),
        today,
        agreed_by,
        recorded_by
    )
    .execute(&mut *db)
    .await?;
    settle(db, review.id, Some(version), today).await
}

/// Makes minutes final if every party that took part has answered and at least one agreed.
///
/// # Errors
/// [`Error::Conflict`] when they changed since `version` was read.
pub async fn settle(db: &mut PgConnection, review: ReviewId, version: Option<i32>, today: NaiveDate) -> Result<bool> {
    sqlx::query_scalar!("select access.settle_minutes($1, $2, $3)", review.0, version, today)
        .fetch_one(db)
        .await?
        .ok_or(Error::Conflict)
}

/// Open minutes that the person's own parties took part in and have not answered, the oldest first.
pub async fn awaiting(db: &mut PgConnection) -> Result<Vec<Awaiting>> {
    let rows = sqlx::query!(
        r#"select r.id as "review: ReviewId", rp.member_id as "member?: MemberId", rp.guardian_id as "guardian?: GuardianId",
                  coalesce(c.given_name || ' ' || c.family_name, p.title) as "name!", r.held_on as "held_on!"
           from review_parties rp
           join reviews r on r.id = rp.review_id and r.state = 'held' and not r.imported
               -- Said already by whose party it is; so an index finds them, and not those of the whole country.
               and r.territory_id = any (array(select access.my_territories()))
           join partnerships p on p.id = r.partnership_id
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           where rp.attendance <> 'absent'
             and (rp.member_id = any (array(select access.my_members()))
                  or rp.guardian_id = any (array(select access.my_guardians())))
             and not exists (select from agreements a
                             where a.review_id = r.id and a.member_id is not distinct from rp.member_id
                               and a.guardian_id is not distinct from rp.guardian_id)
             and not exists (select from dissents d
                             where d.review_id = r.id and d.member_id is not distinct from rp.member_id
                               and d.guardian_id is not distinct from rp.guardian_id
                               and (r.corrected_at is null or d.written_at > r.corrected_at))
           order by r.held_on"#
    )
    .fetch_all(db)
    .await?;
    let awaiting = rows.into_iter().filter_map(|row| {
        Some(Awaiting {
            review: row.review,
            party: Party::new(row.member, row.guardian)?,
            name: row.name,
            held_on: row.held_on,
        })
    });
    Ok(awaiting.collect())
}

/// Closes minutes without those who did not answer; that it may be done today is for the caller,
/// and for the database.
///
/// # Errors
/// [`Error::Conflict`] when they changed since `version` was read or are not open.
pub async fn close(db: &mut PgConnection, review: ReviewId, version: i32, today: NaiveDate) -> Result<()> {
    if lock(db, review, version).await? != State::Held {
        return Err(Error::Conflict);
    }
    sqlx::query!(
        "update reviews set state = 'agreed', agreed_on = $2, version = version + 1 where id = $1",
        review.0,
        today
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Corrects minutes that are not final; the database takes back the agreements with the text before.
///
/// # Errors
/// As [`close`].
pub async fn correct(db: &mut PgConnection, review: ReviewId, version: i32, correction: &Correction) -> Result<()> {
    if lock(db, review, version).await? != State::Held {
        return Err(Error::Conflict);
    }
    sqlx::query!(
        "update reviews set synthesis = $2, adjustments = $3, corrected_at = now(), version = version + 1 where id = $1",
        review.0,
        correction.synthesis,
        correction.adjustments
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What was added to final minutes, the first first.
pub async fn addenda(db: &mut PgConnection, review: ReviewId) -> Result<Vec<Addendum>> {
    Ok(sqlx::query_as!(
        Addendum,
        r#"select coalesce(o.name, w.given_name || ' ' || w.family_name) as party_name, a.words,
                  coalesce(p.given_name || ' ' || p.family_name, '') as "written_by!", a.written_on
           from addenda a
           left join members m on m.id = a.member_id
           left join organisations o on o.id = m.organisation_id
           left join guardians g on g.id = a.guardian_id
           left join people w on w.id = g.person_id
           left join people p on p.id = a.written_by
           where a.review_id = $1
           order by a.written_at"#,
        review.0
    )
    .fetch_all(db)
    .await?)
}

/// Adds to final minutes, for a party or, without one, for the coordination.
pub async fn add(
    db: &mut PgConnection,
    head: &Head,
    review: ReviewId,
    party: Option<Party>,
    author: PersonId,
    words: &str,
    today: NaiveDate,
) -> Result<()> {
    sqlx::query!(
        "insert into addenda (territory_id, review_id, partnership_id, member_id, guardian_id, words, written_by, written_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        head.territory.0,
        review.0,
        head.id.0,
        party.and_then(Party::member).map(|member| member.0),
        party.and_then(Party::guardian).map(|guardian| guardian.0),
        words,
        author.0,
        today
    )
    .execute(db)
    .await?;
    Ok(())
}
