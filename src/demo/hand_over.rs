//! The hand-over of the story: a child who leaves the crèche for school. It waits for its parent's
//! answer.

use super::{
    cast::{ORGANISATIONS, place},
    load::Story,
};
use uuid::Uuid;

use crate::{
    error::Result,
    hand_over::{
        self,
        model::{ItemKind, OldHost, Proposal, Receiver},
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
            receiver: Receiver::Organisation(OrganisationId(self.organisations[place::SCHOOL])),
            receiver_name: ORGANISATIONS[place::SCHOOL].name.to_owned(),
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

    /// A child who moves here from the territory next door: the family agreed, and the plan waits to be
    /// taken over.
    pub(super) async fn arrival(&mut self) -> Result<PartnershipId> {
        let here = self.territory;
        self.territory =
            sqlx::query_scalar!("insert into territories (name, department) values ('Ariège', '09') returning id")
                .fetch_one(&mut *self.db)
                .await?;
        let plan = self.next_door().await?;
        let there = self.territory;
        self.territory = here;
        let (moves_on, asked_on) = (self.ago(-30), self.ago(6));
        let hand_over = sqlx::query_scalar!(
            "insert into hand_overs (territory_id, partnership_id, to_territory_id, to_name, takes_over_on, reason, old_host_id,
                                     old_host_leaves, proposed_by, proposed_on)
             select $1, pl.partnership_id, $2, t.name, $3, 'La famille déménage à Toulouse.', pl.host_id, true, pl.coordinator_id, $4
             from plans pl, territories t where pl.partnership_id = $5 and t.id = $2 returning id",
            there,
            here,
            moves_on,
            asked_on,
            plan
        )
        .fetch_one(&mut *self.db)
        .await?;
        sqlx::query!(
            "insert into hand_over_items (territory_id, hand_over_id, partnership_id, kind, subject_id, words, position)
             select $1, $2, $3, 'objective', o.id, o.title, 0 from objectives o where o.partnership_id = $3",
            there,
            hand_over,
            plan
        )
        .execute(&mut *self.db)
        .await?;
        sqlx::query!(
            "insert into hand_over_answers (territory_id, hand_over_id, partnership_id, guardian_id, agrees, words, answered_on, answered_by)
             select $1, $2, pl.partnership_id, g.id, true, 'Merci de ne pas nous faire tout recommencer.', $3, g.person_id
             from plans pl join guardians g on g.child_id = pl.child_id where pl.partnership_id = $4",
            there,
            hand_over,
            asked_on,
            plan
        )
        .execute(&mut *self.db)
        .await?;
        Ok(PartnershipId(plan))
    }

    /// The plan of the territory next door, with its coordinator, its place of care and a mother.
    async fn next_door(&mut self) -> Result<Uuid> {
        let (coordinator, mother) = (
            self.person("Yves", "Delarive").await?,
            self.person("Sonia", "Duvoyage").await?,
        );
        self.account(coordinator, "Yves", "Delarive", None).await?;
        self.account(mother, "Sonia", "Duvoyage", None).await?;
        let start = self.ago(60);
        let rows = sqlx::query!(
            r#"with coordination as (insert into coordinators (territory_id, person_id) values ($1, $2)),
                    place as (insert into organisations (territory_id, kind, name) values ($1, 'nursery', 'Crèche Les Galets') returning id),
                    child as (insert into children (territory_id, given_name, family_name, birth_date)
                              values ($1, 'Ilan', 'Duvoyage', $3) returning id),
                    family as (insert into guardians (territory_id, child_id, person_id, relation)
                               select $1, id, $4, 'mother' from child),
                    agreement as (insert into partnerships (territory_id, kind, reference, need, common_objective, start_on, state, activated_at, created_by)
                                  values ($1, 'plan', 'PAP-1', 'Dormir et jouer ailleurs qu’à la maison.',
                                          'Que l’enfant vive une journée ordinaire avec les autres.', $5, 'active', now(), $2) returning id),
                    aim as (insert into objectives (territory_id, partnership_id, title, success, opened_on, created_by)
                            select $1, id, 'Faire la sieste avec le groupe', 'L’enfant s’endort trois jours sur cinq.', $5, $2 from agreement),
                    host as (insert into members (territory_id, partnership_id, organisation_id) select $1, agreement.id, place.id from agreement, place)
               select agreement.id as "plan!", place.id as "host!", child.id as "child!" from agreement, place, child"#,
            self.territory,
            coordinator,
            self.ago(1100),
            mother,
            start
        )
        .fetch_one(&mut *self.db)
        .await?;
        sqlx::query!(
            "insert into plans (partnership_id, territory_id, child_id, host_id, referent_id, coordinator_id) values ($1, $2, $3, $4, $5, $5)",
            rows.plan,
            self.territory,
            rows.child,
            rows.host,
            coordinator
        )
        .execute(&mut *self.db)
        .await?;
        Ok(rows.plan)
    }
}
