//! The SQL of what each party says of a plan.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::{GuardianId, MemberId, PartnershipId, PersonId},
    partnerships::model::{Head, Party, Pen},
    plans::model::agreement::{Agreement, Answer, Said, Signature},
};

/// What every party says: guardians and members that are in, and those that left after saying something.
pub async fn of(db: &mut PgConnection, head: &Head) -> Result<Agreement> {
    let facts = sqlx::query!(
        r#"select access.text_of_plan(p.id) as "text!", p.started_without,
                  (select count(*) from objectives o where o.partnership_id = p.id and o.state = 'open') as "objectives!"
           from partnerships p where p.id = $1"#,
        head.id.0
    )
    .fetch_one(&mut *db)
    .await?;
    let rows = sqlx::query!(
        r#"with parties as (
               select g.id as guardian, null::uuid as member, w.given_name || ' ' || w.family_name as name, 1 as place,
                      g.since, g.ended_at is null as is_in
               from guardians g join people w on w.id = g.person_id where g.child_id = $2
               union all
               select null, m.id, o.name, 2, m.invited_at, m.left_on is null
               from members m join organisations o on o.id = m.organisation_id where m.partnership_id = $1)
           select p.guardian as "guardian: GuardianId", p.member as "member: MemberId", p.name as "name!",
                  a.agrees as "agrees?", a.words as "words?", a.said_on as "said_on?", a.of_text as "of_text?",
                  s.given_name || ' ' || s.family_name as said_by, r.given_name || ' ' || r.family_name as recorded_by
           from parties p
           left join lateral (select * from plan_agreements a
                              where a.partnership_id = $1 and a.member_id is not distinct from p.member
                                and a.guardian_id is not distinct from p.guardian
                              order by a.number desc limit 1) a on true
           left join people s on s.id = a.said_by
           left join people r on r.id = a.recorded_by
           where p.is_in or a.number is not null
           order by p.place, p.since, p.name"#,
        head.id.0,
        head.child.map(|child| child.0)
    )
    .fetch_all(db)
    .await?;
    let signatures = rows.into_iter().filter_map(|row| {
        let said = row.agrees.zip(row.said_on).map(|(agrees, on)| Said {
            answer: if agrees { Answer::Agrees } else { Answer::Disagrees },
            words: row.words.unwrap_or_default(),
            on,
            by: row.said_by,
            recorded_by: row.recorded_by,
            current: row.of_text.as_deref() == Some(facts.text.as_str()),
        });
        Some(Signature {
            party: Party::new(row.member, row.guardian)?,
            name: row.name,
            said,
        })
    });
    let objectives = usize::try_from(facts.objectives).unwrap_or(0);
    Ok(Agreement::new(
        head,
        signatures.collect(),
        facts.text,
        facts.started_without,
        objectives,
    ))
}

/// A party says what it thinks of the plan it read, or a coordinator writes it down.
pub async fn say(
    db: &mut PgConnection,
    head: &Head,
    (party, pen): (Party, Pen),
    author: PersonId,
    text: &str,
    (answer, words): (Answer, String),
    today: NaiveDate,
) -> Result<()> {
    let (said_by, recorded_by) = pen.signs(author);
    sqlx::query!(
        "insert into plan_agreements (territory_id, partnership_id, member_id, guardian_id, agrees, words, of_text, said_on, said_by, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        head.territory.0,
        head.id.0,
        party.member().map(|id| id.0),
        party.guardian().map(|id| id.0),
        answer == Answer::Agrees,
        words,
        text,
        today,
        said_by,
        recorded_by
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Plans being prepared that are ready to be agreed to and that the person's own members have not
/// answered as they stand, with the child's name.
pub async fn awaiting(db: &mut PgConnection) -> Result<Vec<(PartnershipId, String)>> {
    let rows = sqlx::query!(
        r#"select p.id as "id: PartnershipId", c.given_name || ' ' || c.family_name as "name!"
           from members m
           join partnerships p on p.id = m.partnership_id and p.state = 'draft' and btrim(p.need) <> ''
           join plans pl on pl.partnership_id = p.id
           join children c on c.id = pl.child_id
           where m.id = any (array(select access.my_members())) and m.left_on is null
             and p.id = any (array(select access.member_partnerships('plan')))
             and exists (select from objectives o where o.partnership_id = p.id and o.state = 'open')
             and access.text_of_plan(p.id) is distinct from
                 (select a.of_text from plan_agreements a where a.partnership_id = p.id and a.member_id = m.id
                  order by a.number desc limit 1)
           order by 2"#
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}
