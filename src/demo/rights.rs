//! What the family of the story asks to have put right, and nobody has answered yet.

use super::load::Story;
use crate::{error::Result, ids::PartnershipId};

impl Story<'_> {
    pub(super) async fn rectification(&mut self, plan: PartnershipId) -> Result<()> {
        sqlx::query!(
            "insert into rectifications (territory_id, child_id, guardian_id, about, original, words, asked_by, asked_on)
             select pl.territory_id, pl.child_id, g.id, 'child', $2, $3, g.person_id, $4
             from plans pl join guardians g on g.child_id = pl.child_id
             where pl.partnership_id = $1 order by g.since, g.id limit 1",
            plan.0,
            "« Mange uniquement mixé », dans le premier bilan.",
            "Elle mangeait déjà des morceaux mous à la maison. Je voudrais que ce soit noté à côté.",
            self.ago(2)
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }
}
