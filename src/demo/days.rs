//! What happens between two reviews: actions, and what each party saw.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    chronicle::{Chronicle, Stage},
    load::{Circle, Story},
    voices::{LINA_NOTES, NOTES},
};
use crate::error::Result;

impl Story<'_> {
    /// Actions, some of them overdue, and what was seen.
    pub(super) async fn between_reviews(
        &mut self,
        index: usize,
        chronicle: &Chronicle,
        circle: &Circle,
        objectives: &[Uuid],
    ) -> Result<()> {
        if chronicle.stage != Stage::Active || chronicle.started <= 0 {
            return Ok(());
        }
        let due = if index % 5 == 1 { self.ago(9) } else { self.ago(-20) };
        self.action(
            circle,
            objectives.first().copied(),
            "Fabriquer le cahier d’images et le faire circuler",
            due,
            0,
        )
        .await?;
        if index == 0 {
            self.action(
                circle,
                objectives.get(1).copied(),
                "Une séance par mois à la crèche",
                self.ago(-45),
                1,
            )
            .await?;
            for (organisation, days, words) in LINA_NOTES {
                self.note(circle, *organisation, *days, words).await?;
            }
        } else if index.is_multiple_of(2) {
            self.note(circle, Some(chronicle.host), 4, NOTES[index % NOTES.len()])
                .await?;
        }
        Ok(())
    }

    pub(super) async fn action(
        &mut self,
        circle: &Circle,
        objective: Option<Uuid>,
        title: &str,
        due: NaiveDate,
        by: usize,
    ) -> Result<()> {
        let action = sqlx::query_scalar!(
            "insert into actions (territory_id, partnership_id, objective_id, title, expected_result, due_on, created_by)
             values ($1, $2, $3, $4, 'L’enfant s’en sert dans tous ses lieux de vie.', $5, $6) returning id",
            self.territory,
            circle.plan,
            objective,
            title,
            due,
            self.coordinator
        )
        .fetch_one(&mut *self.db)
        .await?;
        if let Some((_, member)) = circle.members.get(by) {
            sqlx::query!(
                "insert into action_members (action_id, member_id, partnership_id, territory_id) values ($1, $2, $3, $4)",
                action,
                member,
                circle.plan,
                self.territory
            )
            .execute(&mut *self.db)
            .await?;
        }
        Ok(())
    }

    pub(super) async fn note(
        &mut self,
        circle: &Circle,
        organisation: Option<usize>,
        days: i64,
        words: &str,
    ) -> Result<()> {
        let member = organisation.and_then(|organisation| circle.member(organisation));
        let guardian = organisation.is_none().then_some(circle.guardian);
        let writer = organisation.map_or(circle.parent, |organisation| self.speakers[organisation]);
        sqlx::query!(
            "insert into notes (territory_id, partnership_id, member_id, guardian_id, words, seen_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)",
            self.territory,
            circle.plan,
            member,
            guardian,
            words,
            self.ago(days),
            writer
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }
}
