//! The SQL that is the family's own: the circle around the child, and consents given and withdrawn.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    children::{self, model::Child},
    documents,
    error::{Error, Result},
    family::model::{Around, GivenConsent, Last, Look, Meeting, own_words, recorded_on},
    ids::{ChildId, ConsentId, GuardianId, MemberId, OrganisationId, PartnershipId, PersonId},
    partnerships::model::Head,
    people::model::Person,
    reviews::{
        self,
        model::{ReviewLine, State},
    },
};

/// The person's own child, and the person as its guardian.
///
/// # Errors
/// [`Error::NotFound`] for whoever is no guardian of that child, even if it may see the child otherwise.
pub async fn own_child(db: &mut PgConnection, person: &Person, id: ChildId) -> Result<(Child, GuardianId)> {
    if !person.children.contains(&id) {
        return Err(Error::NotFound);
    }
    let child = children::store::child(db, id).await?;
    let guardian = sqlx::query_scalar!(
        r#"select id as "id: GuardianId" from guardians
           where child_id = $1 and id = any (array(select access.my_guardians()))"#,
        id.0
    )
    .fetch_optional(db)
    .await?
    .ok_or(Error::NotFound)?;
    Ok((child, guardian))
}

/// The organisations around a child in a plan, the one that welcomes it first.
pub async fn circle(db: &mut PgConnection, plan: PartnershipId) -> Result<Vec<Around>> {
    Ok(sqlx::query_as!(
        Around,
        r#"select o.id as "organisation: OrganisationId", o.name, o.phone, m.function,
                  coalesce((select string_agg(distinct w.given_name || ' ' || w.family_name || ' (' || f.function || ')', ', ')
                            from professionals f join people w on w.id = f.person_id
                            where f.organisation_id = o.id and f.ended_at is null
                              and f.person_id in (m.written_by, m.accepted_by, pl.referent_id)), '') as "people!",
                  o.id = pl.host_id as "host!", m.id as "member: MemberId"
           from members m
           join organisations o on o.id = m.organisation_id
           join plans pl on pl.partnership_id = m.partnership_id
           where m.partnership_id = $1 and m.left_on is null
           order by o.id <> pl.host_id, m.invited_at, o.name"#,
        plan.0
    )
    .fetch_all(db)
    .await?)
}

/// The next meeting: the soonest that is planned, or the one the family asked for.
pub async fn meeting(
    db: &mut PgConnection,
    head: &Head,
    reviews: &[ReviewLine],
    guardian: GuardianId,
    today: NaiveDate,
) -> Result<Option<Meeting>> {
    let planned = reviews
        .iter()
        .filter(|line| line.state == State::Planned && line.day.is_some_and(|day| day >= today));
    let soonest = planned.min_by_key(|line| (line.day, line.hour));
    let Some(line) = soonest.or_else(|| reviews.iter().find(|line| line.state == State::Proposed)) else {
        return Ok(None);
    };
    let review = reviews::store::review(db, line.id).await?;
    let parties = reviews::store::parties(db, head, Some(line.id)).await?;
    let own = own_words(reviews::store::contributions(db, line.id).await?, guardian);
    let unanswered = reviews::store::dates::unanswered(db).await?;
    let awaits_dates = unanswered
        .iter()
        .any(|one| one.review == line.id && one.party.guardian() == Some(guardian));
    Ok(Some(Meeting {
        review,
        parties,
        own,
        awaits_dates,
        recorded_on: recorded_on(
            &documents::store::of(db, head.id, Some(line.id)).await?,
            line.id,
            guardian,
        ),
    }))
}

/// The last meeting that was held, with what was decided.
pub async fn last(db: &mut PgConnection, reviews: &[ReviewLine], guardian: GuardianId) -> Result<Option<Last>> {
    let Some(line) = reviews
        .iter()
        .filter(|line| line.state.took_place())
        .max_by_key(|line| line.day)
    else {
        return Ok(None);
    };
    let review = reviews::store::review(db, line.id).await?;
    let decisions = reviews::store::decisions(db, line.id).await?;
    let awaiting = reviews::store::minutes::awaiting(db).await?;
    let awaits_answer = awaiting
        .iter()
        .any(|one| one.review == line.id && one.party.guardian() == Some(guardian));
    Ok(Some(Last {
        review,
        decisions,
        awaits_answer,
    }))
}

/// Makes the person asking, a guardian of that child, see as a professional of that organisation until
/// the savepoint around it is rolled back.
///
/// # Errors
/// [`Error::Refused`] for whoever is no guardian, or asks about an organisation that is not around the child.
pub async fn see_as(db: &mut PgConnection, child: ChildId, organisation: OrganisationId) -> Result<Look> {
    Ok(sqlx::query_scalar!(
        r#"select access.see_as($1, $2) as "look!: Look""#,
        child.0,
        organisation.0
    )
    .fetch_one(db)
    .await?)
}

/// Whether that person wants its child's page easy to read.
pub async fn wants_it_easy(db: &mut PgConnection, person: PersonId) -> Result<bool> {
    let easy = sqlx::query_scalar!("select easy from reading_choices where person_id = $1", person.0)
        .fetch_optional(db)
        .await?;
    Ok(easy.unwrap_or_default())
}

/// Keeps that choice.
pub async fn make_it_easy(db: &mut PgConnection, person: PersonId, easy: bool) -> Result<()> {
    sqlx::query!(
        "insert into reading_choices (person_id, easy) values ($1, $2)
         on conflict (person_id) do update set easy = excluded.easy",
        person.0,
        easy
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Gives a guardian's consent. The one it replaces is withdrawn first: history is kept.
pub async fn give_consent(
    db: &mut PgConnection,
    child: &Child,
    guardian: GuardianId,
    consent: &GivenConsent,
) -> Result<()> {
    sqlx::query!(
        "update consents set withdrawn_at = now()
         where child_id = $1 and organisation_id = $2 and guardian_id = $3 and withdrawn_at is null",
        child.id.0,
        consent.organisation.0,
        guardian.0
    )
    .execute(&mut *db)
    .await?;
    let scopes: Vec<String> = consent.scopes.iter().map(|scope| scope.code().to_owned()).collect();
    sqlx::query!(
        "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes, expires_on)
         values ($1, $2, $3, $4, $5, $6)",
        child.territory.0,
        child.id.0,
        consent.organisation.0,
        guardian.0,
        &scopes,
        consent.expires_on
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Withdraws a guardian's own consent at once; false when it was withdrawn already.
pub async fn withdraw_consent(db: &mut PgConnection, id: ConsentId, guardian: GuardianId) -> Result<bool> {
    let withdrawn = sqlx::query!(
        "update consents set withdrawn_at = now() where id = $1 and guardian_id = $2 and withdrawn_at is null",
        id.0,
        guardian.0
    )
    .execute(db)
    .await?;
    Ok(withdrawn.rows_affected() == 1)
}
