//! Writes the story into the database, as its owner, in one transaction.

use chrono::{Datelike, Days, NaiveDate};
use sqlx::PgConnection;
use uuid::Uuid;

use super::chronicle::{CHRONICLES, Chronicle, Stage};
use crate::{calendar, database::Database, error::Result, ids::PartnershipId};

/// Loads the story once; a demonstration that holds one already is left as it is.
///
/// # Errors
/// When the database fails; nothing is half-loaded.
pub async fn load(owner: &Database, today: NaiveDate) -> Result<()> {
    let mut tx = owner.begin().await?;
    let there = sqlx::query_scalar!(r#"select exists (select from territories) as "there!""#)
        .fetch_one(&mut *tx)
        .await?;
    if there {
        return Ok(());
    }
    let territory =
        sqlx::query_scalar!("insert into territories (name, department) values ('Haute-Garonne', '31') returning id")
            .fetch_one(&mut *tx)
            .await?;
    let mut story = Story {
        db: &mut tx,
        today,
        territory,
        coordinator: Uuid::nil(),
        colleague: Uuid::nil(),
        organisations: vec![],
        speakers: vec![],
    };
    story.cast().await?;
    let mut plans = Vec::new();
    for (index, chronicle) in CHRONICLES.iter().enumerate() {
        plans.push(PartnershipId(story.plan(index, chronicle).await?));
    }
    story.conventions().await?;
    // The first is told in full.
    if let Some(told) = plans.first() {
        story.hand_over(*told).await?;
        story.rectification(*told).await?;
    }
    plans.push(story.arrival().await?);
    calendar::store::refresh_many(&mut tx, &plans, today).await?;
    tx.commit().await?;
    Ok(())
}

/// The story being written.
pub(super) struct Story<'a> {
    pub(super) db: &'a mut PgConnection,
    pub(super) today: NaiveDate,
    pub(super) territory: Uuid,
    pub(super) coordinator: Uuid,
    /// The other one of the coordination, who follows some of the plans.
    pub(super) colleague: Uuid,
    pub(super) organisations: Vec<Uuid>,
    /// Who speaks for each organisation.
    pub(super) speakers: Vec<Uuid>,
}

/// The parties to one plan of the story.
pub(super) struct Circle {
    pub(super) plan: Uuid,
    pub(super) guardian: Uuid,
    pub(super) parent: Uuid,
    /// Organisation and membership.
    pub(super) members: Vec<(usize, Uuid)>,
}

impl Circle {
    pub(super) fn member(&self, organisation: usize) -> Option<Uuid> {
        self.members
            .iter()
            .find(|(index, _)| *index == organisation)
            .map(|(_, member)| *member)
    }
}

impl Story<'_> {
    /// The day that many days before today; after it when negative.
    pub(super) fn ago(&self, days: i64) -> NaiveDate {
        match u64::try_from(days) {
            Ok(days) => self.today - Days::new(days),
            Err(_) => self.today + Days::new(days.unsigned_abs()),
        }
    }

    /// The day in that many days, or the Friday before it: nobody meets at a weekend.
    pub(super) fn meets_in(&self, days: u64) -> NaiveDate {
        friday_at_most(self.today + Days::new(days))
    }

    async fn plan(&mut self, index: usize, chronicle: &Chronicle) -> Result<Uuid> {
        let child = self.child(chronicle).await?;
        let (guardian, parent) = self.family(index, child, chronicle).await?;
        let plan = self.agreement(index, child, chronicle).await?;
        self.suspension(plan, chronicle).await?;
        let mut circle = Circle {
            plan,
            guardian,
            parent,
            members: vec![],
        };
        if chronicle.stage != Stage::Imported {
            self.circle(index, child, chronicle, &mut circle).await?;
        }
        let objectives = if chronicle.stage == Stage::Imported {
            vec![]
        } else {
            self.aims(index, chronicle, &circle).await?
        };
        self.signed(chronicle, &circle).await?;
        self.reviews(index, chronicle, &circle, &objectives).await?;
        self.between_reviews(index, chronicle, &circle, &objectives).await?;
        Ok(plan)
    }
}

fn friday_at_most(day: NaiveDate) -> NaiveDate {
    let after_friday = day.weekday().num_days_from_monday().saturating_sub(4);
    day - Days::new(after_friday.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_meets_at_a_weekend() {
        for (day, meets) in [
            ("2026-12-03", "2026-12-03"),
            ("2026-12-04", "2026-12-04"),
            ("2026-12-05", "2026-12-04"),
            ("2026-12-06", "2026-12-04"),
            ("2026-12-07", "2026-12-07"),
        ] {
            let day: NaiveDate = day.parse().unwrap();
            assert_eq!(friday_at_most(day).to_string(), meets);
        }
    }
}
