//! A territory with one coordinator, and plans written as one would tell them.

use chrono::NaiveDate;
use maillage::{
    calendar::{
        rule::{PerYear, Rhythm, Span, Terms},
        store,
    },
    database::Tx,
    ids::{PartnershipId, PersonId, ReviewId},
    people,
};
use uuid::Uuid;

use crate::support::{TestDatabase, database};

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A plan that starts that day, three reviews a year, without an end.
pub fn plan_from(start: &str) -> Terms {
    Terms {
        start: day(start),
        end: None,
        rhythm: Rhythm::Anniversary(PerYear::Three),
        suspensions: vec![],
    }
}

pub struct Story {
    pub base: TestDatabase,
    pub coordinator: PersonId,
    territory: Uuid,
    school_territory: Uuid,
    plans: std::cell::Cell<u32>,
}

impl Story {
    pub async fn new() -> Self {
        let base = database().await;
        let mut tx = base.owner.begin().await.unwrap();
        let territory = territory(&mut tx, "Haute-Garonne", "anniversary").await;
        let school_territory = self::territory(&mut tx, "Gers", "school_year").await;
        let coordinator = coordinator(&mut tx, territory, "c").await;
        self::coordinator(&mut tx, school_territory, "elsewhere").await;
        tx.commit().await.unwrap();
        Story {
            base,
            coordinator,
            territory,
            school_territory,
            plans: std::cell::Cell::new(0),
        }
    }

    /// An active plan on those terms; nothing is computed yet.
    pub async fn plan(&self, terms: &Terms) -> PartnershipId {
        let mut tx = self.base.owner.begin().await.unwrap();
        let plan = self.plan_in(&mut tx, terms).await;
        tx.commit().await.unwrap();
        plan
    }

    pub async fn plan_in(&self, tx: &mut Tx, terms: &Terms) -> PartnershipId {
        self.plans.set(self.plans.get() + 1);
        let number = self.plans.get();
        let (territory, per_year) = match terms.rhythm {
            Rhythm::Anniversary(per_year) => (self.territory, per_year.number()),
            Rhythm::SchoolYear => (self.school_territory, 3),
        };
        let plan: Uuid = sqlx::query_scalar(
            "with child as (
                 insert into children (territory_id, given_name, family_name, birth_date)
                 values ($1, 'Zoé', 'Lefèvre' || $2, '2022-03-01') returning id),
             host as (
                 insert into organisations (territory_id, kind, name) values ($1, 'nursery', 'Crèche ' || $2) returning id),
             agreement as (
                 insert into partnerships (territory_id, kind, reference, start_on, end_on, state)
                 values ($1, 'plan', 'PAP-2026-' || lpad($2::text, greatest(4, length($2::text)), '0'), $3, $4, 'active') returning id)
             insert into plans (partnership_id, territory_id, child_id, host_id, reviews_per_year)
             select agreement.id, $1, child.id, host.id, $5 from agreement, child, host returning partnership_id",
        )
        .bind(territory)
        .bind(number as i32)
        .bind(terms.start)
        .bind(terms.end)
        .bind(per_year as i16)
        .fetch_one(&mut **tx)
        .await
        .unwrap();
        for Span { start, end } in &terms.suspensions {
            sqlx::query(
                "insert into suspensions (territory_id, partnership_id, start_on, end_on, reason) values ($1, $2, $3, $4, 'hospital')",
            )
            .bind(territory)
            .bind(plan)
            .bind(start)
            .bind(end)
            .execute(&mut **tx)
            .await
            .unwrap();
        }
        PartnershipId(plan)
    }

    /// A review that counts.
    pub async fn held(&self, plan: PartnershipId, on: NaiveDate) -> ReviewId {
        let mut tx = self.base.owner.begin().await.unwrap();
        let review = held_in(&mut tx, plan, on).await;
        tx.commit().await.unwrap();
        review
    }

    /// A review planned for that day.
    pub async fn planned(&self, plan: PartnershipId, on: NaiveDate, category: &str) {
        let mut tx = self.base.owner.begin().await.unwrap();
        sqlx::query(
            "insert into reviews (territory_id, partnership_id, category, state, planned_on)
             select territory_id, id, $3, 'planned', $2 from partnerships where id = $1",
        )
        .bind(plan.0)
        .bind(on)
        .bind(category)
        .execute(&mut *tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn refresh(&self, plan: PartnershipId, today: &str) {
        let mut tx = self.base.owner.begin().await.unwrap();
        store::refresh(&mut tx, plan, day(today)).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A transaction in which the database knows the coordinator: "c", or the one "elsewhere".
    pub async fn asks(&self, token: &str) -> Tx {
        let mut tx = self.base.application.begin().await.unwrap();
        people::store::identify(&mut tx, token)
            .await
            .unwrap()
            .expect("signed in");
        tx
    }

    /// Every open flag: reference, kind, period and day, in order.
    pub async fn open(&self) -> Vec<(String, String, i32, String)> {
        sqlx::query_as(
            "select p.reference, f.kind, f.period_number, f.fact_on::text
             from flags f join partnerships p on p.id = f.partnership_id
             where f.closed_at is null order by 1, 2, 3",
        )
        .fetch_all(self.base.owner.pool())
        .await
        .unwrap()
    }

    /// Why the flags of a plan were closed, in order of their periods.
    pub async fn closed(&self, plan: PartnershipId) -> Vec<(String, String)> {
        sqlx::query_as(
            "select kind, closed_because from flags where partnership_id = $1 and closed_at is not null order by period_number, kind",
        )
        .bind(plan.0)
        .fetch_all(self.base.owner.pool())
        .await
        .unwrap()
    }
}

pub async fn held_in(tx: &mut Tx, plan: PartnershipId, on: NaiveDate) -> ReviewId {
    let review: Uuid = sqlx::query_scalar(
        "insert into reviews (territory_id, partnership_id, state, held_on, counts)
         select territory_id, id, 'held', $2, true from partnerships where id = $1 returning id",
    )
    .bind(plan.0)
    .bind(on)
    .fetch_one(&mut **tx)
    .await
    .unwrap();
    ReviewId(review)
}

async fn territory(tx: &mut Tx, name: &str, calendar: &str) -> Uuid {
    sqlx::query_scalar("insert into territories (name, calendar) values ($1, $2) returning id")
        .bind(name)
        .bind(calendar)
        .fetch_one(&mut **tx)
        .await
        .unwrap()
}

async fn coordinator(tx: &mut Tx, territory: Uuid, token: &str) -> PersonId {
    let person: Uuid = sqlx::query_scalar(
        "with someone as (
             insert into people (territory_id, given_name, family_name) values ($1, 'Line', 'Coordination') returning id),
         account as (
             insert into accounts (person_id, email) select id, $2 || '@exemple.fr' from someone returning person_id)
         insert into coordinators (territory_id, person_id) select $1, person_id from account returning person_id",
    )
    .bind(territory)
    .bind(token)
    .fetch_one(&mut **tx)
    .await
    .unwrap();
    sqlx::query(
        "insert into sessions (token_hash, person_id, expires_at)
         values (sha256(convert_to($1, 'UTF8')), $2, now() + interval '1 hour')",
    )
    .bind(token)
    .bind(person)
    .execute(&mut **tx)
    .await
    .unwrap();
    PersonId(person)
}
