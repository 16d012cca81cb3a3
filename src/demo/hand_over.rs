//! The hand-over of the story: a child who leaves the crèche for school. It waits for its parent's
//! answer.

use super::{cast::place, load::Story};
use crate::{
    error::Result,
    hand_over::{
        self,
        model::{ItemKind, OldHost, Proposal},
    },
    ids::{OrganisationId, PartnershipId, PersonId},
    plans,
};

impl Story<'_> {
    /// Proposed some days ago, for the day school begins for her.
    pub(super) async fn hand_over(&mut self, plan: PartnershipId) -> Result<()> {
        let plan = plans::store::plan(self.db, plan).await?;
        let mut items = hand_over::store::offers(self.db, plan.head.id).await?;
        items.retain(|offer| offer.is_usual() || offer.kind == ItemKind::Minutes);
        let proposal = Proposal {
            receiver: OrganisationId(self.organisations[place::SCHOOL]),
            takes_over_on: self.ago(-45),
            reason: "Elle entre en petite section. L’école souhaite connaître ce qui l’aide avant son premier matin."
                .to_owned(),
            old_host: OldHost::Stays,
            items,
        };
        let (coordinator, day) = (PersonId(self.coordinator), self.ago(3));
        hand_over::store::propose(self.db, &plan, &proposal, coordinator, day).await?;
        Ok(())
    }
}
