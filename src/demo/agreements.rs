//! The agreements of the story: plans and conventions, their members, needs and objectives.

use chrono::{Months, NaiveDate};
use uuid::Uuid;

use super::{
    cast::{ORGANISATIONS, place},
    chronicle::{Chronicle, Stage},
    load::{Circle, Story},
    voices::{self, EXPECTATIONS, NEEDS, OBJECTIVES},
};
use crate::error::Result;

impl Story<'_> {
    pub(super) async fn agreement(&mut self, index: usize, child: Uuid, chronicle: &Chronicle) -> Result<Uuid> {
        let start = self.ago(chronicle.started);
        let end = chronicle.ends.map(|days| self.ago(-days));
        let series = format!("PAP-{}", start.format("%Y"));
        let number = sqlx::query_scalar!(
            r#"select access.next_number($1, $2) as "number!""#,
            self.territory,
            series
        )
        .fetch_one(&mut *self.db)
        .await?;
        let imported = chronicle.stage == Stage::Imported;
        let state = match chronicle.stage {
            Stage::Draft => "draft",
            Stage::Closed => "closed",
            Stage::Active | Stage::Imported => "active",
        };
        let need = if imported { "" } else { NEEDS[index % NEEDS.len()].1 };
        let common = if imported {
            ""
        } else {
            "Que l’enfant vive une journée ordinaire avec les autres, et que chacun sache quoi faire."
        };
        let closed = (chronicle.stage == Stage::Closed).then_some(end).flatten();
        let plan = sqlx::query_scalar!(
            "insert into partnerships (territory_id, kind, reference, need, common_objective, start_on, end_on, state, closed_on,
                                       activated_at, imported, created_by)
             values ($1, 'plan', $2, $3, $4, $5, $6, $7, $8, case when $7 = 'draft' then null else now() end, $9, $10) returning id",
            self.territory,
            format!("{series}-{number:04}"),
            need,
            common,
            start,
            end,
            state,
            closed,
            imported,
            self.coordinator
        )
        .fetch_one(&mut *self.db)
        .await?;
        let referent = match chronicle.stage {
            Stage::Imported | Stage::Draft => None,
            _ if index.is_multiple_of(3) => Some(self.coordinator),
            _ => Some(self.speakers[chronicle.host]),
        };
        let coordinator = if index % 4 == 3 {
            self.colleague
        } else {
            self.coordinator
        };
        sqlx::query!(
            "insert into plans (partnership_id, territory_id, child_id, host_id, referent_id, reviews_per_year, coordinator_id)
             values ($1, $2, $3, $4, $5, $6, $7)",
            plan,
            self.territory,
            child,
            self.organisations[chronicle.host],
            referent,
            chronicle.reviews_per_year,
            coordinator
        )
        .execute(&mut *self.db)
        .await?;
        Ok(plan)
    }

    pub(super) async fn suspension(&mut self, plan: Uuid, chronicle: &Chronicle) -> Result<()> {
        let Some((first, last, reason)) = chronicle.suspended else {
            return Ok(());
        };
        sqlx::query!(
            "insert into suspensions (territory_id, partnership_id, start_on, end_on, reason, recorded_by) values ($1, $2, $3, $4, $5, $6)",
            self.territory,
            plan,
            self.ago(first),
            last.map(|days| self.ago(days)),
            reason,
            self.coordinator
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    /// The members in their own words, with the family's consent; the school around Lina has none yet.
    pub(super) async fn circle(
        &mut self,
        index: usize,
        child: Uuid,
        chronicle: &Chronicle,
        circle: &mut Circle,
    ) -> Result<()> {
        let hosts = std::iter::once(&chronicle.host);
        for organisation in hosts.chain(chronicle.circle).copied() {
            let silent = (index == 0 && organisation == place::SCHOOL) || chronicle.stage == Stage::Draft;
            let words_on = (!silent).then(|| self.ago(chronicle.started.max(0)));
            let member = self.member(circle.plan, organisation, words_on).await?;
            circle.members.push((organisation, member));
            if !silent {
                let health = matches!(organisation, place::CAMSP | place::PMI | place::HOSPITAL);
                let scopes: &[&str] = if health {
                    &["plan", "contributions", "documents", "health"]
                } else {
                    &["plan", "contributions"]
                };
                sqlx::query!(
                    "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes) values ($1, $2, $3, $4, $5)",
                    self.territory,
                    child,
                    self.organisations[organisation],
                    circle.guardian,
                    scopes as &[&str]
                )
                .execute(&mut *self.db)
                .await?;
            }
        }
        let words = EXPECTATIONS[index % EXPECTATIONS.len()];
        sqlx::query!(
            "insert into expectations (territory_id, partnership_id, guardian_id, words) values ($1, $2, $3, $4)",
            self.territory,
            circle.plan,
            circle.guardian,
            words
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    /// Invited; on the day it accepted, if it has, in its own words.
    pub(super) async fn member(
        &mut self,
        partnership: Uuid,
        organisation: usize,
        accepted: Option<NaiveDate>,
    ) -> Result<Uuid> {
        let (ground, interest, function, means) = voices::of_member(ORGANISATIONS[organisation].kind);
        let speaker = self.speakers[organisation];
        let id = sqlx::query_scalar!(
            "insert into members (territory_id, partnership_id, organisation_id) values ($1, $2, $3) returning id",
            self.territory,
            partnership,
            self.organisations[organisation]
        )
        .fetch_one(&mut *self.db)
        .await?;
        if accepted.is_some() {
            sqlx::query!(
                "update members set ground = $2, interest = $3, function = $4, means = $5, written_by = $6, accepted_by = $6, accepted_on = $7 where id = $1",
                id,
                ground,
                interest,
                function,
                means,
                speaker,
                accepted
            )
            .execute(&mut *self.db)
            .await?;
        }
        Ok(id)
    }

    /// Needs and objectives; each objective with the interest of the host and of one partner.
    pub(super) async fn aims(&mut self, index: usize, chronicle: &Chronicle, circle: &Circle) -> Result<Vec<Uuid>> {
        let (code, description) = NEEDS[index % NEEDS.len()];
        let need = sqlx::query_scalar!(
            "insert into needs (territory_id, partnership_id, code, description, created_by) values ($1, $2, $3, $4, $5) returning id",
            self.territory,
            circle.plan,
            code,
            description,
            self.coordinator
        )
        .fetch_one(&mut *self.db)
        .await?;
        let mut objectives = Vec::new();
        for offset in 0..2 {
            let (title, success) = OBJECTIVES[(index + offset) % OBJECTIVES.len()];
            let closed = chronicle.stage == Stage::Closed;
            let objective = sqlx::query_scalar!(
                "insert into objectives (territory_id, partnership_id, need_id, title, success, state, opened_on, closed_on, created_by)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id",
                self.territory,
                circle.plan,
                need,
                title,
                success,
                if closed { "achieved" } else { "open" },
                self.ago(chronicle.started.max(0)),
                closed.then(|| self.ago(chronicle.reviews.last().map_or(0, |(days, _)| *days))),
                self.coordinator
            )
            .fetch_one(&mut *self.db)
            .await?;
            // The second objective of every fourth plan has the interest of one partner only: a warning to see.
            let voices = match chronicle.stage {
                // Nobody has accepted yet.
                Stage::Draft => 0,
                _ if offset == 1 && index % 4 == 3 => 1,
                _ => 2,
            };
            for (organisation, member) in circle.members.iter().take(voices) {
                sqlx::query!(
                    "insert into objective_interests (objective_id, member_id, partnership_id, territory_id, words, written_by) values ($1, $2, $3, $4, $5, $6)",
                    objective,
                    member,
                    circle.plan,
                    self.territory,
                    voices::of_member(ORGANISATIONS[*organisation].kind).1,
                    self.speakers[*organisation]
                )
                .execute(&mut *self.db)
                .await?;
            }
            objectives.push(objective);
        }
        Ok(objectives)
    }

    /// The family and the members that accepted agree with the plan on its first day.
    pub(super) async fn signed(&mut self, chronicle: &Chronicle, circle: &Circle) -> Result<()> {
        if matches!(chronicle.stage, Stage::Draft | Stage::Imported) {
            return Ok(());
        }
        sqlx::query!(
            "insert into plan_agreements (territory_id, partnership_id, guardian_id, member_id, agrees, of_text, said_on, said_by)
             select $1::uuid, $2::uuid, g.id, null::uuid, true, access.text_of_plan($2), $3::date, g.person_id from guardians g where g.id = $4
             union all
             select $1, $2, null, m.id, true, access.text_of_plan($2), $3, m.accepted_by from members m
             where m.partnership_id = $2 and m.accepted_on is not null",
            self.territory,
            circle.plan,
            self.ago(chronicle.started.max(0)),
            circle.guardian
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    /// Two institutional partnerships: one running, one being prepared.
    pub(super) async fn conventions(&mut self) -> Result<()> {
        let running = self
            .convention("Venir observer sur place", "active", 420,
                "Les équipes des crèches demandent à ne pas attendre la première difficulté pour rencontrer les soignants.",
                "Que toute équipe qui accueille un enfant suivi reçoive une visite dans le mois.")
            .await?;
        for organisation in [place::HUB, place::CAMSP, place::PONTS, place::RIBAMBELLE, place::CAF] {
            self.signatory(running, organisation, true).await?;
        }
        self.text(running, &[place::HUB, place::CAMSP, place::PONTS]).await?;
        let preparing = self
            .convention(
                "De la crèche à l’école",
                "draft",
                -30,
                "L’entrée à l’école se prépare trop tard pour les enfants dont l’accueil est aménagé.",
                "Que chaque enfant ait visité sa classe avant l’été.",
            )
            .await?;
        for (organisation, says) in [(place::HUB, true), (place::SCHOOL, false), (place::TOWN, true)] {
            self.signatory(preparing, organisation, says).await?;
        }
        Ok(())
    }

    pub(super) async fn convention(
        &mut self,
        title: &str,
        state: &str,
        started: i64,
        need: &str,
        objective: &str,
    ) -> Result<Uuid> {
        let start = self.ago(started);
        let series = format!("CONV-{}", start.format("%Y"));
        let number = sqlx::query_scalar!(
            r#"select access.next_number($1, $2) as "number!""#,
            self.territory,
            series
        )
        .fetch_one(&mut *self.db)
        .await?;
        let id = sqlx::query_scalar!(
            "insert into partnerships (territory_id, kind, reference, title, need, common_objective, start_on, end_on, state, created_by)
             values ($1, 'institutional', $2, $3, $4, $5, $6, $7, $8, $9) returning id",
            self.territory,
            format!("{series}-{number:04}"),
            title,
            need,
            objective,
            start,
            start + Months::new(36),
            state,
            self.coordinator
        )
        .fetch_one(&mut *self.db)
        .await?;
        sqlx::query!(
            "insert into objectives (territory_id, partnership_id, title, success, opened_on, created_by) values ($1, $2, $3, $4, $5, $6)",
            self.territory,
            id,
            objective,
            "Le nombre de visites faites dans le mois, compté ensemble une fois l’an.",
            start,
            self.coordinator
        )
        .execute(&mut *self.db)
        .await?;
        Ok(id)
    }

    /// The convention is written down, and those organisations agreed on it.
    async fn text(&mut self, partnership: Uuid, agreed: &[usize]) -> Result<()> {
        sqlx::query!("select access.keep_convention($1)", partnership)
            .execute(&mut *self.db)
            .await?;
        for organisation in agreed.iter().copied() {
            sqlx::query!(
                "insert into convention_agreements (convention_id, member_id, partnership_id, territory_id, agreed_on, agreed_by)
                 select c.id, m.id, m.partnership_id, m.territory_id, $3, $4
                 from conventions c join members m on m.partnership_id = c.partnership_id
                 where c.partnership_id = $1 and m.organisation_id = $2",
                partnership,
                self.organisations[organisation],
                self.ago(0),
                self.speakers[organisation]
            )
            .execute(&mut *self.db)
            .await?;
        }
        Ok(())
    }

    pub(super) async fn signatory(&mut self, partnership: Uuid, organisation: usize, says: bool) -> Result<()> {
        let accepted = says.then(|| self.ago(1));
        self.member(partnership, organisation, accepted).await?;
        Ok(())
    }
}
