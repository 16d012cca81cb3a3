//! The reviews of the story, held and planned, with what each party brought and what was decided.

use chrono::NaiveTime;
use uuid::Uuid;

use super::{
    cast::ORGANISATIONS,
    chronicle::{Chronicle, Stage, Went},
    load::{Circle, Story},
    voices::{self, LINA_FIRST, LINA_SECOND, Voice},
};
use crate::error::Result;

/// The family name of the child whose next review waits for its date.
const FINDING_ITS_DATE: &str = "Scénario";
/// Minutes older than this are agreed; those of the last weeks still wait for somebody.
const DAYS_OF_OLD_MINUTES: i64 = 40;
/// How long after a review its minutes were agreed.
const DAYS_TO_AGREE: i64 = 6;

impl Story<'_> {
    pub(super) async fn reviews(
        &mut self,
        index: usize,
        chronicle: &Chronicle,
        circle: &Circle,
        objectives: &[Uuid],
    ) -> Result<()> {
        for (turn, (days, went)) in chronicle.reviews.iter().enumerate() {
            let review = self.held(chronicle, circle, *days, *went).await?;
            self.attendance(circle, review, Some(*went)).await?;
            let lina = [LINA_FIRST, LINA_SECOND];
            match (index, lina.get(turn)) {
                (0, Some(voices)) => self.voices(circle, review, voices).await?,
                _ => self.short_voices(circle, review).await?,
            }
            self.decide(circle, review, objectives, *days, *went, turn).await?;
            if chronicle.stage != Stage::Imported && *days > DAYS_OF_OLD_MINUTES {
                self.agreed(review, *days - DAYS_TO_AGREE).await?;
            }
        }
        if let Some(days) = chronicle.planned {
            let planned_on = self.meets_in(days);
            let review = sqlx::query_scalar!(
                "insert into reviews (territory_id, partnership_id, state, planned_on, planned_at, place, scope, created_by)
                 values ($1, $2, 'planned', $3, $4, $5, 'Faire le point sur les objectifs et préparer la suite.', $6) returning id",
                self.territory,
                circle.plan,
                planned_on,
                NaiveTime::from_hms_opt(14, 30, 0),
                ORGANISATIONS[chronicle.host].name,
                self.coordinator
            )
            .fetch_one(&mut *self.db)
            .await?;
            self.attendance(circle, review, None).await?;
            if index == 0 {
                self.voices(circle, review, &LINA_SECOND[2..3]).await?;
            }
        }
        if chronicle.family == FINDING_ITS_DATE {
            self.dates_out(circle).await?;
        }
        Ok(())
    }

    /// A review that waits for its date: two are out, and the place of care has answered.
    async fn dates_out(&mut self, circle: &Circle) -> Result<()> {
        let review = sqlx::query_scalar!(
            "insert into reviews (territory_id, partnership_id, state, scope, created_by)
             values ($1, $2, 'proposed', 'Faire le point sur les objectifs.', $3) returning id",
            self.territory,
            circle.plan,
            self.coordinator
        )
        .fetch_one(&mut *self.db)
        .await?;
        self.attendance(circle, review, None).await?;
        let (first, second) = (self.meets_in(18), self.meets_in(21));
        sqlx::query!(
            "insert into review_dates (territory_id, review_id, partnership_id, day, hour, proposed_by)
             select $1::uuid, $2::uuid, $3::uuid, day, time '14:30', $6::uuid from unnest(array[$4::date, $5]) day",
            self.territory,
            review,
            circle.plan,
            first,
            second,
            self.coordinator
        )
        .execute(&mut *self.db)
        .await?;
        sqlx::query!(
            "insert into date_answers (territory_id, date_id, review_id, partnership_id, member_id, answer, answered_by)
             select d.territory_id, d.id, d.review_id, d.partnership_id, m.id, case when d.day = $2 then 'yes' else 'if_needed' end,
                    coalesce(m.accepted_by, m.written_by)
             from review_dates d
             join plans pl on pl.partnership_id = d.partnership_id
             join members m on m.partnership_id = d.partnership_id and m.organisation_id = pl.host_id
             where d.review_id = $1 and coalesce(m.accepted_by, m.written_by) is not null",
            review,
            first
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    pub(super) async fn held(&mut self, chronicle: &Chronicle, circle: &Circle, days: i64, went: Went) -> Result<Uuid> {
        let imported = chronicle.stage == Stage::Imported;
        let synthesis = match (imported, went) {
            (true, _) => "",
            (false, Went::Well) => {
                "Chacun a dit ce qu’il voit. Les objectifs sont repris un à un ; l’enfant avance, le repas reste à travailler."
            }
            (false, Went::WithoutFamily) => {
                "La famille n’a pas pu venir. L’équipe a fait le point ; un nouveau rendez-vous sera proposé."
            }
            (false, Went::Final) => {
                "L’enfant poursuit sa route. Ce qui reste à travailler est transmis avec l’accord de la famille."
            }
        };
        Ok(sqlx::query_scalar!(
            "insert into reviews (territory_id, partnership_id, category, state, planned_on, held_on, place, synthesis, synthesis_by,
                                  adjustments, counts, imported, created_by)
             values ($1, $2, $3, 'held', $4, $4, $5, $6, $7, $8, $9, $10, $7) returning id",
            self.territory,
            circle.plan,
            if went == Went::Final { "final" } else { "intermediate" },
            self.ago(days),
            ORGANISATIONS[chronicle.host].name,
            synthesis,
            self.coordinator,
            if imported { "" } else { "Prévenir avant chaque changement ; manger à trois près de la fenêtre." },
            went != Went::WithoutFamily,
            imported
        )
        .fetch_one(&mut *self.db)
        .await?)
    }

    /// Everybody who took part agreed with the minutes, some days after.
    async fn agreed(&mut self, review: Uuid, days: i64) -> Result<()> {
        let on = self.ago(days);
        sqlx::query!(
            "insert into agreements (territory_id, review_id, partnership_id, member_id, guardian_id, agreed_on, agreed_by)
             select p.territory_id, p.review_id, p.partnership_id, p.member_id, p.guardian_id, $2,
                    coalesce(g.person_id, m.accepted_by, m.written_by)
             from review_parties p
             left join members m on m.id = p.member_id
             left join guardians g on g.id = p.guardian_id
             where p.review_id = $1 and p.attendance <> 'absent'
               and coalesce(g.person_id, m.accepted_by, m.written_by) is not null",
            review,
            on
        )
        .execute(&mut *self.db)
        .await?;
        sqlx::query!(
            "update reviews set state = 'agreed', agreed_on = $2 where id = $1",
            review,
            on
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    pub(super) async fn attendance(&mut self, circle: &Circle, review: Uuid, went: Option<Went>) -> Result<()> {
        for (_, member) in &circle.members {
            self.party(circle, review, Some(*member), None, went.map(|_| "present"))
                .await?;
        }
        let family = went.map(|went| {
            if went == Went::WithoutFamily {
                "absent"
            } else {
                "present"
            }
        });
        self.party(circle, review, None, Some(circle.guardian), family).await
    }

    pub(super) async fn party(
        &mut self,
        circle: &Circle,
        review: Uuid,
        member: Option<Uuid>,
        guardian: Option<Uuid>,
        attendance: Option<&str>,
    ) -> Result<()> {
        sqlx::query!(
            "insert into review_parties (territory_id, review_id, partnership_id, member_id, guardian_id, attendance) values ($1, $2, $3, $4, $5, $6)",
            self.territory,
            review,
            circle.plan,
            member,
            guardian,
            attendance
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    pub(super) async fn voices(&mut self, circle: &Circle, review: Uuid, voices: &[Voice]) -> Result<()> {
        for voice in voices {
            let member = voice.organisation.and_then(|organisation| circle.member(organisation));
            let guardian = voice.organisation.is_none().then_some(circle.guardian);
            let writer = voice
                .organisation
                .map_or(circle.parent, |organisation| self.speakers[organisation]);
            let words = (voice.sees, voice.works, voice.hard, voice.proposes);
            self.contribution(circle, review, member, guardian, words, writer)
                .await?;
        }
        Ok(())
    }

    pub(super) async fn short_voices(&mut self, circle: &Circle, review: Uuid) -> Result<()> {
        for (organisation, member) in &circle.members {
            let words = voices::of_review(ORGANISATIONS[*organisation].kind);
            let writer = self.speakers[*organisation];
            self.contribution(circle, review, Some(*member), None, words, writer)
                .await?;
        }
        Ok(())
    }

    pub(super) async fn contribution(
        &mut self,
        circle: &Circle,
        review: Uuid,
        member: Option<Uuid>,
        guardian: Option<Uuid>,
        (sees, works, hard, proposes): (&str, &str, &str, &str),
        writer: Uuid,
    ) -> Result<()> {
        sqlx::query!(
            "insert into contributions (territory_id, review_id, partnership_id, member_id, guardian_id, sees, works, hard, proposes, written_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            self.territory,
            review,
            circle.plan,
            member,
            guardian,
            sees,
            works,
            hard,
            proposes,
            writer
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    pub(super) async fn decide(
        &mut self,
        circle: &Circle,
        review: Uuid,
        objectives: &[Uuid],
        days: i64,
        went: Went,
        turn: usize,
    ) -> Result<()> {
        for (place, objective) in objectives.iter().enumerate() {
            let outcome = if went == Went::Final { "achieved" } else { "continued" };
            let remaining = match (went, place) {
                (Went::Final, _) => "",
                (_, 0) => "Le faire aussi les jours de remplacement.",
                (_, _) => "Commencer par deux fois par semaine.",
            };
            sqlx::query!(
                "insert into decisions (territory_id, review_id, partnership_id, objective_id, outcome, remaining, decided_by)
                 values ($1, $2, $3, $4, $5, $6, $7)",
                self.territory,
                review,
                circle.plan,
                objective,
                outcome,
                remaining,
                self.coordinator
            )
            .execute(&mut *self.db)
            .await?;
            sqlx::query!(
                "update objectives set carried_over = $2 where id = $1",
                objective,
                remaining
            )
            .execute(&mut *self.db)
            .await?;
        }
        if turn > 0 || objectives.is_empty() || went == Went::Final {
            return Ok(());
        }
        self.adjusted(circle, review, objectives[0], days).await
    }

    /// An objective that an early review adjusted: its first version stays in the history.
    pub(super) async fn adjusted(&mut self, circle: &Circle, review: Uuid, objective: Uuid, days: i64) -> Result<()> {
        let on = self.ago(days);
        let earlier = sqlx::query_scalar!(
            "insert into objectives (territory_id, partnership_id, title, success, state, opened_on, closed_on, created_by)
             select territory_id, partnership_id, 'Première version : ' || lower(left(title, 1)) || substr(title, 2), success, 'replaced', opened_on, $2, created_by
             from objectives where id = $1 returning id",
            objective,
            on
        )
        .fetch_one(&mut *self.db)
        .await?;
        sqlx::query!(
            "update objectives set previous_id = $2, opened_on = $3 where id = $1",
            objective,
            earlier,
            on
        )
        .execute(&mut *self.db)
        .await?;
        sqlx::query!(
            "delete from decisions where review_id = $1 and objective_id = $2",
            review,
            objective
        )
        .execute(&mut *self.db)
        .await?;
        sqlx::query!(
            "insert into decisions (territory_id, review_id, partnership_id, objective_id, outcome, remaining, successor_id, decided_by)
             values ($1, $2, $3, $4, 'adjusted', 'Le faire aussi les jours de remplacement.', $5, $6)",
            self.territory,
            review,
            circle.plan,
            earlier,
            objective,
            self.coordinator
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }
}
