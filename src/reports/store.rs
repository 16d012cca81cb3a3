//! The SQL of reports. Everything is of the territories the person coordinates.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    calendar::model::LateReason,
    children,
    error::Result,
    reports::model::{Figures, Stretch},
    reviews::model::{Attendance, Category},
};

/// The figures of a year, as far as it has gone on a day.
pub async fn figures(db: &mut PgConnection, stretch: Stretch, today: NaiveDate) -> Result<Figures> {
    let mut figures = Figures {
        children: children::store::added_between(db, stretch.from, stretch.to).await?,
        ..Figures::default()
    };
    plans(db, &mut figures).await?;
    periods(db, stretch, today, &mut figures).await?;
    reasons(db, stretch, today, &mut figures).await?;
    reviews(db, stretch, today, &mut figures).await?;
    Ok(figures)
}

async fn plans(db: &mut PgConnection, figures: &mut Figures) -> Result<()> {
    let row = sqlx::query!(
        r#"select count(*) filter (where state = 'draft') as "draft!", count(*) filter (where state = 'active') as "active!",
                  count(*) filter (where state = 'closed') as "closed!"
           from partnerships where kind = 'plan' and territory_id = any (array(select access.coordinated()))"#
    )
    .fetch_one(db)
    .await?;
    (figures.draft, figures.active, figures.closed) = (row.draft, row.active, row.closed);
    Ok(())
}

/// Periods by the day they end on; one that still runs counts once it is fulfilled. A plan that was
/// closed owes nothing for what came after.
async fn periods(db: &mut PgConnection, stretch: Stretch, today: NaiveDate, figures: &mut Figures) -> Result<()> {
    let row = sqlx::query!(
        r#"select count(*) filter (where rp.debt = 'owed' and rp.fulfilled_on <= $3 and not rp.late) as "on_time!",
                  count(*) filter (where rp.debt = 'owed' and rp.fulfilled_on <= $3 and rp.late) as "late!",
                  count(*) filter (where rp.debt = 'owed' and rp.end_on < $3 and (rp.fulfilled_on is null or rp.fulfilled_on > $3)) as "missed!",
                  count(*) filter (where rp.debt = 'excused' and rp.end_on < $3) as "excused!"
           from review_periods rp join partnerships p on p.id = rp.partnership_id
           where rp.territory_id = any (array(select access.coordinated())) and p.state <> 'draft'
             and rp.end_on between $1 and $2 and rp.end_on <= coalesce(p.closed_on, 'infinity'::date)"#,
        stretch.from,
        stretch.to,
        today
    )
    .fetch_one(db)
    .await?;
    (figures.on_time, figures.late, figures.missed, figures.excused) = (row.on_time, row.late, row.missed, row.excused);
    Ok(())
}

async fn reasons(db: &mut PgConnection, stretch: Stretch, today: NaiveDate, figures: &mut Figures) -> Result<()> {
    let rows = sqlx::query!(
        r#"select rp.late_reason as "reason: LateReason", count(*) as "count!"
           from review_periods rp join partnerships p on p.id = rp.partnership_id
           where rp.territory_id = any (array(select access.coordinated())) and p.state <> 'draft'
             and rp.end_on between $1 and $2 and rp.end_on <= coalesce(p.closed_on, 'infinity'::date)
             and rp.debt = 'owed' and rp.end_on < $3 and (rp.late or rp.fulfilled_on is null or rp.fulfilled_on > $3)
           group by rp.late_reason"#,
        stretch.from,
        stretch.to,
        today
    )
    .fetch_all(db)
    .await?;
    let count = |wanted: Option<LateReason>| rows.iter().find(|row| row.reason == wanted).map_or(0, |row| row.count);
    figures.reasons = LateReason::ALL
        .iter()
        .map(|reason| (*reason, count(Some(*reason))))
        .collect();
    figures.unexplained = count(None);
    Ok(())
}

/// Reviews of plans held in the year; the family's part is the best of its guardians'.
async fn reviews(db: &mut PgConnection, stretch: Stretch, today: NaiveDate, figures: &mut Figures) -> Result<()> {
    let rows = sqlx::query!(
        r#"select r.category as "category: Category", f.attendance as "attendance?: Attendance",
                  f.attendance is null and btrim(r.family_absence_reason) <> '' as "could_not!", count(*) as "count!"
           from reviews r
           join plans pl on pl.partnership_id = r.partnership_id
           left join lateral (
               select rp.attendance from review_parties rp
               where rp.review_id = r.id and rp.guardian_id is not null and rp.attendance <> 'absent'
               order by array_position(array['present', 'remote', 'represented', 'in_writing'], rp.attendance) limit 1) f on true
           where r.territory_id = any (array(select access.coordinated())) and r.state in ('held', 'agreed')
             and r.held_on between $1 and least($2::date, $3::date)
           group by 1, 2, 3"#,
        stretch.from,
        stretch.to,
        today
    )
    .fetch_all(db)
    .await?;
    let sum = |wanted: &dyn Fn(Category, Option<Attendance>, bool) -> bool| -> i64 {
        rows.iter()
            .filter(|row| wanted(row.category, row.attendance, row.could_not))
            .map(|row| row.count)
            .sum()
    };
    figures.categories = Category::ALL
        .iter()
        .map(|one| (*one, sum(&|category, _, _| category == *one)))
        .collect();
    figures.family = Attendance::ALL
        .iter()
        .map(|one| {
            (
                *one,
                sum(&|_, mode, could_not| {
                    mode == Some(*one) || (*one == Attendance::Absent && mode.is_none() && !could_not)
                }),
            )
        })
        .collect();
    figures.family_could_not = sum(&|_, _, could_not| could_not);
    Ok(())
}
