//! The SQL of reports: counted in the database, as the person asking, in the territories it coordinates.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    calendar::model::LateReason,
    directory::model::OrganisationKind,
    error::Result,
    ids::OrganisationId,
    objectives::model::Outcome,
    reports::model::{
        figures::{Agreements, Children, Delays, Figures, Held, Owed, Voice},
        wanted::Wanted,
    },
    reviews::model::{Attendance, Category},
};

/// A query over `scope`: the plans a report is of, those that began after it too, since one may go on from
/// another. `$1` and `$2` are the days of the period, `$3` is
/// today: what is still to come does not count. `$4` is the partner, host or member on some day of it.
macro_rules! of_plans {
    ($rest:literal, $wanted:expr, $today:expr) => {
        sqlx::query!(
            "with scope as (
                 select p.id, p.start_on, p.closed_on, p.previous_id, pl.child_id, pl.host_id, least($2::date, $3::date) as until
                 from partnerships p join plans pl on pl.partnership_id = p.id
                 where p.territory_id = any (array(select access.coordinated())) and p.kind = 'plan' and p.state <> 'draft'
                   and p.start_on <= $3 and $1::date <= $3
                   and ($4::uuid is null or pl.host_id = $4
                        or exists (select from members m where m.partnership_id = p.id and m.organisation_id = $4
                                   and (m.left_on is null or m.left_on >= $1::date)))) " + $rest,
            $wanted.stretch.from,
            $wanted.stretch.to,
            $today,
            $wanted.partner.map(|partner| partner.0)
        )
    };
}

/// The names of the territories.
pub async fn territories(db: &mut PgConnection) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        "select name from territories where id = any (array(select access.coordinated())) order by name"
    )
    .fetch_all(db)
    .await?)
}

/// The organisations one may ask for: those that are members of something.
pub async fn partners(db: &mut PgConnection) -> Result<Vec<(OrganisationId, String)>> {
    let rows = sqlx::query!(
        r#"select o.id as "id: OrganisationId", o.name from organisations o
           where o.territory_id = any (array(select access.coordinated()))
             and (exists (select from members m where m.organisation_id = o.id)
                  or exists (select from plans pl where pl.host_id = o.id))
           order by access.plain(o.name), o.id"#
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// The figures of a period, as far as it has gone on a day.
pub async fn figures(db: &mut PgConnection, wanted: &Wanted, today: NaiveDate) -> Result<Figures> {
    Ok(Figures {
        children: children(db, wanted, today).await?,
        partners: organisations_around(db, wanted, today).await?,
        agreements: agreements(db, wanted, today).await?,
        owed: owed(db, wanted, today).await?,
        held: held(db, wanted, today).await?,
        decisions: decisions(db, wanted, today).await?,
        first_reviews: first_reviews(db, wanted, today).await?,
        voices: voices(db, wanted, today).await?,
    })
}

/// A plan runs until the day it was closed, a renewed one until its successor begins: the holidays
/// between the two are no exit. On the day of its closing a child has left.
async fn children(db: &mut PgConnection, wanted: &Wanted, today: NaiveDate) -> Result<Children> {
    let rows = of_plans!(
        r#", spans as (
               select s.child_id, s.host_id, s.start_on, s.id, s.until as last_day,
                      case when s.closed_on is null then 'infinity'
                           else greatest(s.closed_on, (select n.start_on from scope n where n.previous_id = s.id)) end as ends
               from scope s where s.start_on <= s.until),
           each as (
               select child_id, bool_or(start_on < $1) as already, bool_or(ends > last_day) as stays,
                      (array_agg(host_id order by start_on desc, id))[1] as host_id, min(last_day) as last_day
               from spans where ends >= $1 group by child_id)
           select e.already as "already!", e.stays as "stays!", o.kind as "kind!: OrganisationKind", o.commune as "commune!",
                  width_bucket((extract(year from e.last_day) - extract(year from c.birth_date))::int, array[3, 6, 12, 18]) as "band!",
                  count(*) as "count!"
           from each e join children c on c.id = e.child_id join organisations o on o.id = e.host_id
           group by 1, 2, 3, 4, 5"#,
        wanted,
        today
    )
    .fetch_all(db)
    .await?;
    let mut children = Children::default();
    for row in rows {
        let (came, goes) = (
            if row.already {
                &mut children.already
            } else {
                &mut children.entered
            },
            if row.stays {
                &mut children.stays
            } else {
                &mut children.left
            },
        );
        *came += row.count;
        *goes += row.count;
        if let Some(band) = usize::try_from(row.band)
            .ok()
            .and_then(|band| children.ages.get_mut(band))
        {
            *band += row.count;
        }
        add(&mut children.communes, row.commune, row.count);
        add(&mut children.places, row.kind, row.count);
    }
    children.communes.sort();
    children.places.sort();
    Ok(children)
}

fn add<T: PartialEq>(counts: &mut Vec<(T, i64)>, of: T, count: i64) {
    match counts.iter_mut().find(|(one, _)| *one == of) {
        Some((_, counted)) => *counted += count,
        None => counts.push((of, count)),
    }
}

/// Hosts of plans that ran, and members that accepted or took part in a review of the period.
async fn organisations_around(
    db: &mut PgConnection,
    wanted: &Wanted,
    today: NaiveDate,
) -> Result<Vec<(OrganisationKind, i64)>> {
    let rows = of_plans!(
        r#", running as (select * from scope where start_on <= until and (closed_on is null or closed_on >= $1)),
           around as (
               select host_id as id from running
               union
               select m.organisation_id from running s join members m on m.partnership_id = s.id
               where m.territory_id = any (array(select access.coordinated())) and (m.left_on is null or m.left_on >= $1)
                 and (m.accepted_on <= s.until
                      or exists (select from review_parties rp join reviews r on r.id = rp.review_id
                                 where rp.member_id = m.id and rp.attendance <> 'absent' and r.state in ('held', 'agreed')
                                   and r.held_on between $1 and s.until)))
           select o.kind as "kind!: OrganisationKind", count(*) as "count!"
           from around a join organisations o on o.id = a.id group by o.kind"#,
        wanted,
        today
    )
    .fetch_all(db)
    .await?;
    let mut kinds: Vec<_> = rows.into_iter().map(|row| (row.kind, row.count)).collect();
    kinds.sort();
    Ok(kinds)
}

async fn agreements(db: &mut PgConnection, wanted: &Wanted, today: NaiveDate) -> Result<Agreements> {
    let row = sqlx::query!(
        r#"with between_them as (
               select p.id, p.start_on, p.closed_on, least($2::date, $3::date) as until, t.time_zone,
                      p.closed_on is null or p.closed_on >= $1::date as running
               from partnerships p join territories t on t.id = p.territory_id
               where p.territory_id = any (array(select access.coordinated())) and p.kind = 'institutional' and p.state <> 'draft'
                 and p.start_on <= least($2::date, $3::date)
                 and ($4::uuid is null or exists (select from members m where m.partnership_id = p.id and m.organisation_id = $4
                                                  and (m.left_on is null or m.left_on >= $1::date)))),
           texts as (
               select c.*, b.running, b.until, (c.written_at at time zone b.time_zone)::date as written_on
               from conventions c join between_them b on b.id = c.partnership_id),
           latest as (
               select distinct on (partnership_id) * from texts where written_on <= until order by partnership_id, number desc)
           select count(*) filter (where running) as "running!", count(*) filter (where start_on >= $1) as "begun!",
                  count(*) filter (where closed_on between $1 and until) as "closed!",
                  (select count(*) from texts where written_on between $1 and until) as "written!",
                  (select count(*) from latest l
                   where l.running and not exists (
                       select from jsonb_array_elements(l.text -> 'members') m
                       where not exists (select from convention_agreements a
                                         where a.convention_id = l.id and a.member_id = (m ->> 'member')::uuid and a.agreed_on <= l.until))
                  ) as "agreed!",
                  (select count(*) from reviews r join between_them b on b.id = r.partnership_id
                   where r.state in ('held', 'agreed') and r.held_on between $1 and b.until) as "evaluated!"
           from between_them"#,
        wanted.stretch.from,
        wanted.stretch.to,
        today,
        wanted.partner.map(|partner| partner.0)
    )
    .fetch_one(db)
    .await?;
    Ok(Agreements {
        running: row.running,
        begun: row.begun,
        closed: row.closed,
        agreed: row.agreed,
        written: row.written,
        evaluated: row.evaluated,
    })
}

/// Periods by the day they end on; one that still runs counts once it is fulfilled. A plan that was
/// closed owes nothing for what came after.
async fn owed(db: &mut PgConnection, wanted: &Wanted, today: NaiveDate) -> Result<Owed> {
    let rows = of_plans!(
        r#", due as (
               select rp.*, rp.fulfilled_on <= $3 as fulfilled, rp.fulfilled_on - rp.end_on as days
               from review_periods rp join scope s on s.id = rp.partnership_id
               where rp.end_on between $1 and $2 and rp.end_on <= coalesce(s.closed_on, 'infinity'::date)),
           told as (
               select case when debt = 'excused' and end_on < $3 then 'excused'
                           when debt = 'owed' and fulfilled and not late then 'on_time'
                           when debt = 'owed' and fulfilled then 'late'
                           when debt = 'owed' and end_on < $3 then 'missed' end as state,
                      case when late then width_bucket(days, array[8, 16]) end as band, late_reason, days
               from due)
           select state as "state!", band as "band?", case when state in ('late', 'missed') then late_reason end as "reason: LateReason",
                  count(*) as "count!",
                  (select round((percentile_cont(0.5) within group (order by days))::numeric)::bigint from told where state = 'late') as "median?"
           from told where state is not null group by 1, 2, 3"#,
        wanted,
        today
    )
    .fetch_all(db)
    .await?;
    let mut owed = Owed {
        reasons: LateReason::ALL.iter().map(|reason| (*reason, 0)).collect(),
        ..Owed::default()
    };
    for row in rows {
        let state = match row.state.as_str() {
            "on_time" => &mut owed.on_time,
            "late" => &mut owed.late,
            "missed" => &mut owed.missed,
            _ => &mut owed.excused,
        };
        *state += row.count;
        if row.state == "late" {
            let band = usize::try_from(row.band.unwrap_or_default()).unwrap_or_default();
            owed.delays.bands[band.min(2)] += row.count;
            owed.delays.median = row.median;
        }
        match (row.state.as_str(), row.reason) {
            ("late" | "missed", Some(reason)) => add(&mut owed.reasons, reason, row.count),
            ("late" | "missed", None) => owed.unexplained += row.count,
            _ => {}
        }
    }
    Ok(owed)
}

/// Reviews of plans held in the period; the family's part is the best of its guardians'.
async fn held(db: &mut PgConnection, wanted: &Wanted, today: NaiveDate) -> Result<Held> {
    let rows = of_plans!(
        r#"select r.category as "category: Category", f.attendance as "attendance?: Attendance",
                  f.attendance is null and btrim(r.family_absence_reason) <> '' as "could_not!", r.state = 'cancelled' as "cancelled!",
                  count(*) as "count!"
           from scope s join reviews r on r.partnership_id = s.id
           left join lateral (
               select rp.attendance from review_parties rp
               where rp.review_id = r.id and rp.guardian_id is not null and rp.attendance <> 'absent'
               order by array_position(array['present', 'remote', 'represented', 'in_writing'], rp.attendance) limit 1) f on true
           where r.state in ('held', 'agreed') and r.held_on between $1 and s.until
              or r.state = 'cancelled' and r.planned_on between $1 and s.until
           group by 1, 2, 3, 4"#,
        wanted,
        today
    )
    .fetch_all(db)
    .await?;
    let took_part = Attendance::ALL.iter().filter(|mode| **mode != Attendance::Absent);
    let mut held = Held {
        categories: Category::ALL.iter().map(|category| (*category, 0)).collect(),
        family: took_part.map(|mode| (*mode, 0)).collect(),
        ..Held::default()
    };
    for row in rows {
        if row.cancelled {
            held.cancelled += row.count;
            continue;
        }
        add(&mut held.categories, row.category, row.count);
        match row.attendance {
            Some(mode) => add(&mut held.family, mode, row.count),
            None if row.could_not => held.family_could_not += row.count,
            None => held.family_absent += row.count,
        }
    }
    Ok(held)
}

async fn decisions(db: &mut PgConnection, wanted: &Wanted, today: NaiveDate) -> Result<Vec<(Outcome, i64)>> {
    let rows = of_plans!(
        r#"select d.outcome as "outcome: Outcome", count(*) as "count!"
           from scope s join reviews r on r.partnership_id = s.id join decisions d on d.review_id = r.id
           where r.state in ('held', 'agreed') and r.held_on between $1 and s.until
           group by 1"#,
        wanted,
        today
    )
    .fetch_all(db)
    .await?;
    let mut outcomes: Vec<_> = Outcome::ALL.iter().map(|outcome| (*outcome, 0)).collect();
    for row in rows {
        add(&mut outcomes, row.outcome, row.count);
    }
    Ok(outcomes)
}

/// A plan that renews another is no opening.
async fn first_reviews(db: &mut PgConnection, wanted: &Wanted, today: NaiveDate) -> Result<Delays<4>> {
    let row = of_plans!(
        r#", first as (
               select min(r.held_on) - s.start_on as days
               from scope s join reviews r on r.partnership_id = s.id
               where s.previous_id is null and r.state in ('held', 'agreed') and r.held_on between s.start_on and s.until
               group by s.id, s.start_on having min(r.held_on) >= $1)
           select count(*) filter (where days <= 60) as "quick!", count(*) filter (where days between 61 and 120) as "usual!",
                  count(*) filter (where days between 121 and 180) as "slow!", count(*) filter (where days > 180) as "slowest!",
                  round((percentile_cont(0.5) within group (order by days))::numeric)::bigint as "median?"
           from first"#,
        wanted,
        today
    )
    .fetch_one(db)
    .await?;
    Ok(Delays {
        bands: [row.quick, row.usual, row.slow, row.slowest],
        median: row.median,
    })
}

/// A kind is counted once a review, however many of it were there: this is about kinds of places, and
/// no way to compare people.
async fn voices(db: &mut PgConnection, wanted: &Wanted, today: NaiveDate) -> Result<Vec<Voice>> {
    let rows = of_plans!(
        r#", heard as (
               select r.id, o.kind,
                      bool_or(coalesce(rp.attendance <> 'absent', false) or exists (
                          select from contributions c
                          where c.review_id = r.id and (c.member_id = rp.member_id or c.guardian_id = rp.guardian_id)
                            and btrim(concat(c.sees, c.works, c.hard, c.proposes)) <> '')) as spoke
               from scope s join reviews r on r.partnership_id = s.id join review_parties rp on rp.review_id = r.id
               left join members m on m.id = rp.member_id left join organisations o on o.id = m.organisation_id
               where r.state in ('held', 'agreed') and r.held_on between $1 and s.until
               group by r.id, o.kind)
           select kind as "kind?: OrganisationKind", count(*) as "invited!", count(*) filter (where spoke) as "spoke!"
           from heard group by kind"#,
        wanted,
        today
    )
    .fetch_all(db)
    .await?;
    let mut voices: Vec<_> = rows
        .into_iter()
        .map(|row| Voice {
            kind: row.kind,
            invited: row.invited,
            spoke: row.spoke,
        })
        .collect();
    voices.sort_by_key(|voice| voice.kind);
    Ok(voices)
}
