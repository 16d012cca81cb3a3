//! The SQL of hand-overs. Answering and completing are functions of the database: they hold the row,
//! check everything and do all of it, or nothing.

pub mod incoming;

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    hand_over::model::{
        Answer, GivenAnswer, HandOver, Item, ItemKind, Offer, OldHost, Proposal, Receiver, State, Voice,
    },
    ids::{GuardianId, HandOverId, HandOverItemId, OrganisationId, PartnershipId, PersonId, TerritoryId},
    plans::model::Plan,
};

/// What a plan has that may be listed, in order.
pub async fn offers(db: &mut PgConnection, plan: PartnershipId) -> Result<Vec<Offer>> {
    Ok(sqlx::query_as!(
        Offer,
        r#"select x.kind as "kind!: ItemKind", x.subject, x.words as "words!", x.day
           from (select 'objective' as kind, 1 as place, o.id as subject, o.title as words, null::date as day,
                        row_number() over (order by o.opened_on, o.created_at, o.title) as turn
                 from objectives o where o.partnership_id = $1 and o.state in ('open', 'proposed')
                 union all
                 select 'action', 2, a.id, a.title, null, row_number() over (order by a.due_on nulls last, a.created_at)
                 from actions a where a.partnership_id = $1 and a.state = 'open'
                 union all
                 select 'need', 3, n.id, n.description, null, row_number() over (order by n.created_at, n.id)
                 from needs n where n.partnership_id = $1
                 union all
                 select 'expectation', 4, e.id, w.given_name || ' ' || w.family_name || ' : ' || left(e.words, 3800), null,
                        row_number() over (order by e.written_at)
                 from expectations e
                 join guardians g on g.id = e.guardian_id
                 join people w on w.id = g.person_id
                 where e.partnership_id = $1
                 union all
                 select 'minutes', 5, r.id, '', r.held_on, row_number() over (order by r.held_on desc)
                 from reviews r where r.partnership_id = $1 and r.state = 'agreed'
                 union all
                 select 'document', 6, d.id, d.title, null, row_number() over (order by d.attached_at)
                 from documents d where d.partnership_id = $1 and not d.health
                 union all
                 select 'history', 7, null, '', null, 1
                 where exists (select from objectives o where o.partnership_id = $1 and o.state in ('achieved', 'abandoned'))
                    or exists (select from actions a where a.partnership_id = $1 and a.state <> 'open')
                 union all
                 select 'contributions', 8, null, '', null, 1) x
           order by x.place, x.turn"#,
        plan.0
    )
    .fetch_all(db)
    .await?)
}

/// The hand-over of a plan that the family is asked about, or else the last one.
pub async fn latest(db: &mut PgConnection, plan: PartnershipId) -> Result<Option<HandOver>> {
    let id = sqlx::query_scalar!(
        r#"select id as "id: HandOverId" from hand_overs where partnership_id = $1
           order by state in ('proposed', 'taken') desc, proposed_at desc limit 1"#,
        plan.0
    )
    .fetch_optional(&mut *db)
    .await?;
    match id {
        Some(id) => Ok(Some(one(db, id).await?)),
        None => Ok(None),
    }
}

/// A hand-over.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden.
pub async fn one(db: &mut PgConnection, id: HandOverId) -> Result<HandOver> {
    let row = sqlx::query!(
        r#"select h.partnership_id as "plan: PartnershipId", h.territory_id as "territory: TerritoryId",
                  h.receiver_id as "receiver: OrganisationId", h.to_territory_id as "to_territory: TerritoryId",
                  h.to_name, h.takes_over_on, h.reason, h.declined_because,
                  w.name as old_host_name, h.old_host_leaves, h.state as "state: State",
                  coalesce(p.given_name || ' ' || p.family_name, '') as "proposed_by!", h.proposed_on,
                  h.ended_on, e.given_name || ' ' || e.family_name as ended_by, h.version
           from hand_overs h
           join organisations w on w.id = h.old_host_id
           left join people p on p.id = h.proposed_by
           left join people e on e.id = h.ended_by
           where h.id = $1"#,
        id.0
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::NotFound)?;
    Ok(HandOver {
        id,
        plan: row.plan,
        territory: row.territory,
        receiver: row
            .receiver
            .map(Receiver::Organisation)
            .or(row.to_territory.map(Receiver::Territory))
            .ok_or_else(|| Error::fault("a hand-over to nobody"))?,
        receiver_name: row.to_name,
        declined_because: row.declined_because,
        takes_over_on: row.takes_over_on,
        reason: row.reason,
        old_host_name: row.old_host_name,
        old_host: if row.old_host_leaves {
            OldHost::Leaves
        } else {
            OldHost::Stays
        },
        state: row.state,
        proposed_by: row.proposed_by,
        proposed_on: row.proposed_on,
        ended_on: row.ended_on,
        ended_by: row.ended_by,
        version: row.version,
        items: items(db, id).await?,
        voices: voices(db, id).await?,
    })
}

async fn items(db: &mut PgConnection, id: HandOverId) -> Result<Vec<Item>> {
    Ok(sqlx::query_as!(
        Item,
        r#"select id as "id: HandOverItemId", kind as "kind: ItemKind", words, day
           from hand_over_items where hand_over_id = $1 order by position"#,
        id.0
    )
    .fetch_all(db)
    .await?)
}

/// The guardians of today, and those who answered before they ceased to be.
async fn voices(db: &mut PgConnection, id: HandOverId) -> Result<Vec<Voice>> {
    let rows = sqlx::query!(
        r#"select g.id as "guardian: GuardianId", p.given_name || ' ' || p.family_name as "name!",
                  (g.ended_at is null or g.ended_at > now()) as "is_current!",
                  a.agrees as "agrees?", a.words as "words?", a.left_out as "left_out?: Vec<HandOverItemId>",
                  a.answered_on as "answered_on?", r.given_name || ' ' || r.family_name as recorded_by
           from hand_overs h
           join plans pl on pl.partnership_id = h.partnership_id
           join guardians g on g.child_id = pl.child_id
           join people p on p.id = g.person_id
           left join hand_over_answers a on a.hand_over_id = h.id and a.guardian_id = g.id
           left join people r on r.id = a.recorded_by
           where h.id = $1 and (g.ended_at is null or g.ended_at > now() or a.id is not null)
           order by g.since, p.family_name, p.given_name"#,
        id.0
    )
    .fetch_all(db)
    .await?;
    let voices = rows.into_iter().map(|row| Voice {
        guardian: row.guardian,
        name: row.name,
        is_current: row.is_current,
        answer: row.agrees.zip(row.answered_on).map(|(agrees, on)| Answer {
            agrees,
            words: row.words.unwrap_or_default(),
            left_out: row.left_out.unwrap_or_default(),
            on,
            recorded_by: row.recorded_by,
        }),
    });
    Ok(voices.collect())
}

/// Proposes a hand-over to the family: nothing moves.
///
/// # Errors
/// [`Error::Conflict`] when somebody proposed one meanwhile.
pub async fn propose(
    db: &mut PgConnection,
    plan: &Plan,
    proposal: &Proposal,
    proposer: PersonId,
    today: NaiveDate,
) -> Result<HandOverId> {
    let id = sqlx::query_scalar!(
        r#"insert into hand_overs (territory_id, partnership_id, receiver_id, takes_over_on, reason, old_host_id,
                                   old_host_leaves, proposed_by, proposed_on, to_territory_id, to_name)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
           on conflict (partnership_id) where state in ('proposed', 'taken') do nothing
           returning id as "id: HandOverId""#,
        plan.head.territory.0,
        plan.head.id.0,
        proposal.receiver.organisation().map(|id| id.0),
        proposal.takes_over_on,
        proposal.reason,
        plan.host.0,
        proposal.old_host == OldHost::Leaves,
        proposer.0,
        today,
        proposal.receiver.territory().map(|id| id.0),
        proposal.receiver_name
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::Conflict)?;
    for (position, item) in (0..).zip(&proposal.items) {
        sqlx::query!(
            "insert into hand_over_items (territory_id, hand_over_id, partnership_id, kind, subject_id, words, day, position)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            plan.head.territory.0,
            id.0,
            plan.head.id.0,
            item.kind.code(),
            item.subject,
            item.words,
            item.day,
            position
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(id)
}

/// Keeps what a guardian answered, or the coordination writes down for it.
///
/// # Errors
/// [`Error::Conflict`] when it was ended meanwhile, [`Error::Refused`] where the guardian answered
/// for itself.
pub async fn answer(
    db: &mut PgConnection,
    id: HandOverId,
    guardian: GuardianId,
    answer: &GivenAnswer,
    today: NaiveDate,
) -> Result<()> {
    let left_out: Vec<_> = answer.left_out.iter().map(|item| item.0).collect();
    let kept = sqlx::query_scalar!(
        r#"select access.answer_hand_over($1, $2, $3, $4, $5, $6) as "kept!""#,
        id.0,
        guardian.0,
        answer.agrees,
        answer.words,
        &left_out,
        today
    )
    .fetch_one(db)
    .await?;
    if kept { Ok(()) } else { Err(Error::Conflict) }
}

/// Takes a proposal back.
///
/// # Errors
/// [`Error::Conflict`] when it was answered or ended since `version`.
pub async fn withdraw(
    db: &mut PgConnection,
    id: HandOverId,
    version: i32,
    by: PersonId,
    today: NaiveDate,
) -> Result<()> {
    let withdrawn = sqlx::query!(
        "update hand_overs set state = 'withdrawn', ended_on = $3, ended_by = $4, version = version + 1
         where id = $1 and version = $2 and state = 'proposed'",
        id.0,
        version,
        today,
        by.0
    )
    .execute(db)
    .await?;
    if withdrawn.rows_affected() == 1 {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}

/// People who act for the place of care that leaves, and for nobody else of the territory.
pub async fn leaving(db: &mut PgConnection, hand_over: &HandOver) -> Result<Vec<PersonId>> {
    Ok(sqlx::query_scalar!(
        r#"select distinct f.person_id as "person: PersonId"
           from hand_overs h
           join professionals f on f.organisation_id = h.old_host_id and (f.ended_at is null or f.ended_at > now())
           where h.id = $1 and h.old_host_leaves
             and not exists (select from coordinators c
                             where c.person_id = f.person_id and c.territory_id = h.territory_id
                               and (c.ended_at is null or c.ended_at > now()))
             and not exists (select from professionals x
                             where x.person_id = f.person_id and x.territory_id = h.territory_id
                               and x.organisation_id <> h.old_host_id and (x.ended_at is null or x.ended_at > now()))"#,
        hand_over.id.0
    )
    .fetch_all(db)
    .await?)
}

/// Whether the organisation that takes over sees the plan already: then nothing can be kept from it.
pub async fn sees_already(db: &mut PgConnection, hand_over: &HandOver, today: NaiveDate) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from members m
                          join plans pl on pl.partnership_id = m.partnership_id
                          join consents c on c.child_id = pl.child_id and c.organisation_id = m.organisation_id
                          join guardians g on g.id = c.guardian_id and (g.ended_at is null or g.ended_at > now())
                          where m.partnership_id = $1 and m.organisation_id = $2 and m.left_on is null
                            and c.withdrawn_at is null and (c.expires_on is null or c.expires_on >= $3)) as "sees!""#,
        hand_over.plan.0,
        hand_over.receiver.organisation().map(|id| id.0),
        today
    )
    .fetch_one(db)
    .await?)
}

/// Ends the plan here, once another territory has taken it; the caller settles its calendar.
///
/// # Errors
/// [`Error::Conflict`] when it was ended meanwhile.
pub async fn end_behind(db: &mut PgConnection, id: HandOverId, today: NaiveDate) -> Result<()> {
    let done = sqlx::query_scalar!(r#"select access.end_behind($1, $2) as "done!""#, id.0, today)
        .fetch_one(db)
        .await?;
    if done { Ok(()) } else { Err(Error::Conflict) }
}

/// Completes it, whole or not at all. The calendar is as it was.
///
/// # Errors
/// [`Error::Conflict`] when it was answered, changed or ended since `version`.
pub async fn complete(
    db: &mut PgConnection,
    id: HandOverId,
    version: i32,
    today: NaiveDate,
    referent: Option<PersonId>,
) -> Result<()> {
    let done = sqlx::query_scalar!(
        r#"select access.complete_hand_over($1, $2, $3, $4) as "done!""#,
        id.0,
        version,
        today,
        referent.map(|person| person.0)
    )
    .fetch_one(db)
    .await?;
    if done { Ok(()) } else { Err(Error::Conflict) }
}
