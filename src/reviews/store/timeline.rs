//! Reviews in lists: the timeline of a partnership, those a person is expected at, those asked for.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    calendar::rule,
    error::Result,
    ids::{PartnershipId, PersonId, ReviewId},
    partnerships::model::Kind,
    reviews::model::{Asked, Category, Expected, ReviewLine, State, hold::family_part},
};

/// The timeline of a partnership: what is to come first, then what was held, the latest first.
pub async fn of(db: &mut PgConnection, partnership: PartnershipId) -> Result<Vec<ReviewLine>> {
    let rows = sqlx::query!(
        r#"select r.id as "id: ReviewId", r.category as "category: Category", r.state as "state: State",
                  r.planned_on, r.planned_at, r.held_on, r.place, r.synthesis, r.cancelled_reason, r.counts, r.imported,
                  r.family_absence_reason <> '' as "excused!", p.kind as "kind: Kind",
                  count(rp.id) as "invited!", count(rp.wrote_at) as "wrote!",
                  count(rp.id) filter (where rp.attendance <> 'absent' and rp.member_id is not null) as "members!",
                  count(rp.id) filter (where rp.attendance <> 'absent' and rp.guardian_id is not null) as "family!"
           from reviews r
           join partnerships p on p.id = r.partnership_id
           left join review_parties rp on rp.review_id = r.id
           where r.partnership_id = $1
           group by r.id, p.kind
           order by r.state not in ('proposed', 'planned'),
                    case when r.state in ('proposed', 'planned') then r.planned_on end,
                    coalesce(r.held_on, r.planned_on) desc, r.created_at desc"#,
        partnership.0
    )
    .fetch_all(db)
    .await?;
    let lines = rows.into_iter().map(|row| {
        let facts = rule::Attendance {
            partial: row.category == Category::Partial,
            imported: row.imported,
            held_on: row.held_on,
            synthesis: !row.synthesis.trim().is_empty(),
            family: family_part(row.family > 0, row.excused),
            members: usize::try_from(row.members).unwrap_or_default(),
        };
        let held_on = row.held_on.unwrap_or_default();
        ReviewLine {
            id: row.id,
            category: row.category,
            state: row.state,
            day: row.held_on.or(row.planned_on),
            hour: row.planned_at,
            place: row.place,
            invited: row.invited,
            wrote: row.wrote,
            words: if row.state == State::Cancelled {
                row.cancelled_reason
            } else {
                row.synthesis
            },
            owed: row.kind == Kind::Plan,
            counts: row.counts,
            imported: row.imported,
            reasons: rule::what_counts(&facts, held_on).reasons().to_vec(),
        }
    });
    Ok(lines.collect())
}

/// Planned reviews at which the person asking is expected as a party, the next first.
pub async fn expected(db: &mut PgConnection, today: NaiveDate) -> Result<Vec<Expected>> {
    Ok(sqlx::query_as!(
        Expected,
        r#"select r.id as "review: ReviewId", r.partnership_id as "partnership: PartnershipId",
                  coalesce(min(c.given_name || ' ' || c.family_name), min(p.title)) as "name!",
                  r.category as "category: Category", r.planned_on as "day!", r.planned_at as hour,
                  bool_or(rp.wrote_at is not null) as "wrote!"
           from reviews r
           join review_parties rp on rp.review_id = r.id
           join partnerships p on p.id = r.partnership_id
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           where r.state = 'planned' and r.planned_on >= $1
             and (rp.member_id = any (array(select access.my_members())) or rp.guardian_id = any (array(select access.my_guardians())))
           group by r.id
           order by r.planned_on, r.planned_at"#,
        today
    )
    .fetch_all(db)
    .await?)
}

/// Reviews that families asked for and that wait for a day, the oldest first.
pub async fn asked(db: &mut PgConnection) -> Result<Vec<Asked>> {
    Ok(sqlx::query_as!(
        Asked,
        r#"select r.id as "review: ReviewId", r.partnership_id as "partnership: PartnershipId",
                  coalesce(c.given_name || ' ' || c.family_name, p.title) as "name!",
                  w.given_name || ' ' || w.family_name as asked_by, r.created_by as "asker: PersonId",
                  (r.created_at at time zone t.time_zone)::date as "asked_on!", r.scope
           from reviews r
           join partnerships p on p.id = r.partnership_id
           join territories t on t.id = r.territory_id
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           left join people w on w.id = r.created_by
           where r.state = 'proposed'
           order by r.created_at"#
    )
    .fetch_all(db)
    .await?)
}
