//! The people of the story: coordination, professionals, children and their families.

use chrono::{Days, Months};
use uuid::Uuid;

use super::{
    cast::{ADMINISTRATOR, COORDINATORS, ORGANISATIONS, PROFESSIONALS, WORKS_FOR_TWO},
    chronicle::Chronicle,
    load::Story,
};
use crate::error::Result;

impl Story<'_> {
    pub(super) async fn person(&mut self, given: &str, family: &str) -> Result<Uuid> {
        let territory = self.territory;
        Ok(sqlx::query_scalar!(
            "insert into people (territory_id, given_name, family_name) values ($1, $2, $3) returning id",
            territory,
            given,
            family
        )
        .fetch_one(&mut *self.db)
        .await?)
    }

    pub(super) async fn account(&mut self, person: Uuid, given: &str, family: &str, role: Option<&str>) -> Result<()> {
        let plain = |name: &str| {
            name.to_lowercase()
                .replace(['é', 'è', 'ê'], "e")
                .replace(['’', '\'', ' '], "-")
                .replace('ï', "i")
                .replace('ô', "o")
        };
        let email = format!("{}.{}@exemple.invalid", plain(given), plain(family));
        sqlx::query!(
            "insert into accounts (person_id, email, demonstration_role, created_at) values ($1, $2, $3, clock_timestamp())",
            person,
            email,
            role
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    pub(super) async fn cast(&mut self) -> Result<()> {
        for (given, family, role) in COORDINATORS {
            let person = self.person(given, family).await?;
            self.account(person, given, family, Some(role)).await?;
            sqlx::query!(
                "insert into coordinators (territory_id, person_id) values ($1, $2)",
                self.territory,
                person
            )
            .execute(&mut *self.db)
            .await?;
            if self.coordinator.is_nil() {
                self.coordinator = person;
            }
            self.colleague = person;
        }
        for organisation in ORGANISATIONS {
            let id = sqlx::query_scalar!(
                "insert into organisations (territory_id, kind, name, commune, phone, mission) values ($1, $2, $3, $4, $5, $6) returning id",
                self.territory,
                organisation.kind,
                organisation.name,
                organisation.commune,
                organisation.phone,
                organisation.mission
            )
            .fetch_one(&mut *self.db)
            .await?;
            self.organisations.push(id);
            self.speakers.push(Uuid::nil());
        }
        for professional in PROFESSIONALS {
            let person = self.person(professional.given, professional.family).await?;
            self.account(person, professional.given, professional.family, professional.role)
                .await?;
            sqlx::query!(
                "insert into professionals (territory_id, organisation_id, person_id, function) values ($1, $2, $3, $4)",
                self.territory,
                self.organisations[professional.organisation],
                person,
                professional.function
            )
            .execute(&mut *self.db)
            .await?;
            if self.speakers[professional.organisation].is_nil() {
                self.speakers[professional.organisation] = person;
            }
        }
        let (family, organisation, function) = WORKS_FOR_TWO;
        sqlx::query!(
            "insert into professionals (territory_id, organisation_id, person_id, function)
             select territory_id, $1, id, $3 from people where family_name = $2",
            self.organisations[organisation],
            family,
            function
        )
        .execute(&mut *self.db)
        .await?;
        let (given, family, role) = ADMINISTRATOR;
        let administrator = sqlx::query_scalar!(
            "insert into people (given_name, family_name) values ($1, $2) returning id",
            given,
            family
        )
        .fetch_one(&mut *self.db)
        .await?;
        self.account(administrator, given, family, Some(role)).await?;
        sqlx::query!(
            "update accounts set administrator = true where person_id = $1",
            administrator
        )
        .execute(&mut *self.db)
        .await?;
        Ok(())
    }

    pub(super) async fn child(&mut self, chronicle: &Chronicle) -> Result<Uuid> {
        let birth =
            self.today - Months::new(chronicle.age_in_months) - Days::new(u64::from(chronicle.age_in_months % 27));
        Ok(sqlx::query_scalar!(
            "insert into children (territory_id, given_name, family_name, birth_date) values ($1, $2, $3, $4) returning id",
            self.territory,
            chronicle.given,
            chronicle.family,
            birth
        )
        .fetch_one(&mut *self.db)
        .await?)
    }

    /// The parents: two who live apart for Lina, one for the others. The first can be entered as.
    pub(super) async fn family(&mut self, index: usize, child: Uuid, chronicle: &Chronicle) -> Result<(Uuid, Uuid)> {
        const GIVEN: [&str; 8] = ["Amina", "Julie", "Karim", "Laure", "Thomas", "Awa", "Nadia", "Pierre"];
        let given = GIVEN[index % GIVEN.len()];
        let role = match index {
            0 => Some("Mère de Lina : elle suit le projet de sa fille et prépare le prochain bilan."),
            1 => Some("Mère de Malo, dont le bilan se fait attendre."),
            _ => None,
        };
        let relation = if matches!(given, "Karim" | "Thomas" | "Pierre") {
            "father"
        } else {
            "mother"
        };
        let (guardian, parent) = self.guardian(child, given, chronicle.family, relation, role).await?;
        if index == 0 {
            self.guardian(
                child,
                "Mehdi",
                chronicle.family,
                "father",
                Some("Père de Lina ; il vit à une autre adresse."),
            )
            .await?;
        }
        Ok((guardian, parent))
    }

    pub(super) async fn guardian(
        &mut self,
        child: Uuid,
        given: &str,
        family: &str,
        relation: &str,
        role: Option<&str>,
    ) -> Result<(Uuid, Uuid)> {
        let parent = self.person(given, family).await?;
        if role.is_some() {
            self.account(parent, given, family, role).await?;
        }
        let guardian = sqlx::query_scalar!(
            "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, $4) returning id",
            self.territory,
            child,
            parent,
            relation
        )
        .fetch_one(&mut *self.db)
        .await?;
        Ok((guardian, parent))
    }
}
