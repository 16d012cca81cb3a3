//! Organisations and professionals: types, and the forms about them.

pub mod closures;

use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    choices,
    ids::{OrganisationId, PersonId, ProfessionalId, TerritoryId},
    people::model::Person,
    web::form::{Check, Problem, Problems},
};

choices! {
    /// What kind of organisation it is.
    OrganisationKind {
        /// Crèche, multi-accueil, micro-crèche (EAJE).
        Nursery = "nursery", "organisation-kind-nursery";
        /// Assistante maternelle, maison d'assistantes maternelles.
        Childminder = "childminder", "organisation-kind-childminder";
        /// Relais petite enfance (RPE).
        ChildminderRelay = "childminder_relay", "organisation-kind-childminder-relay";
        /// Accueil de loisirs (ACM).
        LeisureCentre = "leisure_centre", "organisation-kind-leisure-centre";
        /// École.
        School = "school", "organisation-kind-school";
        /// Protection maternelle et infantile.
        Pmi = "pmi", "organisation-kind-pmi";
        /// Centre d'action médico-sociale précoce.
        Camsp = "camsp", "organisation-kind-camsp";
        /// Centre médico-psycho-pédagogique.
        Cmpp = "cmpp", "organisation-kind-cmpp";
        /// Service d'éducation spéciale et de soins à domicile.
        Sessad = "sessad", "organisation-kind-sessad";
        /// Plateforme de coordination et d'orientation (PCO).
        CoordinationPlatform = "coordination_platform", "organisation-kind-coordination-platform";
        /// Centre de ressources autisme (CRA).
        AutismCentre = "autism_centre", "organisation-kind-autism-centre";
        /// Hôpital.
        Hospital = "hospital", "organisation-kind-hospital";
        /// Professionnel libéral.
        IndependentProfessional = "independent_professional", "organisation-kind-independent-professional";
        /// Maison départementale des personnes handicapées.
        Mdph = "mdph", "organisation-kind-mdph";
        /// Caisse d'allocations familiales.
        Caf = "caf", "organisation-kind-caf";
        /// Commune.
        Commune = "commune", "organisation-kind-commune";
        /// Pôle ressources handicap (PRH).
        ResourceHub = "resource_hub", "organisation-kind-resource-hub";
        /// Association.
        Association = "association", "organisation-kind-association";
        /// Anything else.
        Other = "other", "organisation-kind-other";
    }
}

/// An organisation's card.
#[derive(Debug, Clone)]
pub struct Organisation {
    /// Its identifier.
    pub id: OrganisationId,
    /// The tenant.
    pub territory: TerritoryId,
    /// What kind it is.
    pub kind: OrganisationKind,
    /// Its name.
    pub name: String,
    /// The commune it is in.
    pub commune: String,
    /// Its telephone.
    pub phone: String,
    /// Its e-mail.
    pub email: String,
    /// Its site.
    pub website: String,
    /// What it does and for whom, in its own words.
    pub mission: String,
    /// Raised at each change.
    pub version: i32,
}

impl Organisation {
    /// A coordinator of its territory and its own professionals write its card.
    pub fn may_be_edited_by(&self, person: &Person) -> bool {
        person.coordinates(self.territory) || person.organisations.contains(&self.id)
    }

    /// The telephone as a link dials it; none when it is no number.
    pub fn dial(&self) -> Option<String> {
        dialled(&self.phone)
    }

    /// The site's address if it is one that a browser may open.
    pub fn link(&self) -> Option<&str> {
        Some(self.website.as_str()).filter(|site| site.starts_with("https://") || site.starts_with("http://"))
    }
}

/// A telephone as it is written, as a link dials it; none when it is no number.
pub fn dialled(written: &str) -> Option<String> {
    let digits: String = written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (digits.len() >= 3).then_some(digits)
}

/// One line of the directory.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its identifier.
    pub id: OrganisationId,
    /// What kind it is.
    pub kind: OrganisationKind,
    /// Its name.
    pub name: String,
    /// The commune it is in.
    pub commune: String,
    /// Its telephone.
    pub phone: String,
    /// How many professionals act for it.
    pub professionals: i64,
    /// How many partnerships it takes part in, of those the person asking can see.
    pub partnerships: i64,
}

choices! {
    /// The order of the directory.
    Order {
        /// By name.
        Name = "name", "directory-order-name";
        /// By commune, then name.
        Commune = "commune", "directory-order-commune";
        /// By kind, then name.
        Kind = "kind", "directory-order-kind";
        /// The one in most partnerships first.
        Partnerships = "partnerships", "directory-order-partnerships";
    }
}

/// A person acting for an organisation.
#[derive(Debug, Clone)]
pub struct Professional {
    /// Its identifier in that organisation.
    pub id: ProfessionalId,
    /// The person.
    pub person: PersonId,
    /// Given name and family name.
    pub name: String,
    /// What it does there.
    pub function: String,
    /// Its e-mail where the person asking may read it, which says that it has an account.
    pub email: Option<String>,
}

/// An organisation's card, checked.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Card {
    pub kind: OrganisationKind,
    pub name: String,
    pub commune: String,
    pub phone: String,
    pub email: String,
    pub website: String,
    pub mission: String,
}

/// What is posted as an organisation's card.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct CardForm {
    pub territory: String,
    pub kind: String,
    pub name: String,
    pub commune: String,
    pub phone: String,
    pub email: String,
    pub website: String,
    pub mission: String,
    pub version: i32,
    pub once: Option<Uuid>,
}

impl CardForm {
    /// The form as it stands in the database.
    pub fn of(organisation: &Organisation) -> Self {
        Self {
            territory: organisation.territory.to_string(),
            kind: organisation.kind.code().to_owned(),
            name: organisation.name.clone(),
            commune: organisation.commune.clone(),
            phone: organisation.phone.clone(),
            email: organisation.email.clone(),
            website: organisation.website.clone(),
            mission: organisation.mission.clone(),
            version: organisation.version,
            once: None,
        }
    }

    /// The typed card.
    pub fn check(&self) -> Result<Card, Problems> {
        let mut check = Check::new();
        let name = check.text("name", &self.name, 200);
        let kind = check.choice("kind", &self.kind);
        let commune = check.optional_text("commune", &self.commune, 100);
        let phone = check.optional_text("phone", &self.phone, 30);
        let email = check.optional_email("email", &self.email);
        let website = check.optional_text("website", &self.website, 300);
        if !(website.is_empty() || website.starts_with("https://") || website.starts_with("http://")) {
            check.problem("website", Problem::Own(|lang| fl!(lang, "organisation-website-wrong")));
        }
        let mission = check.optional_text("mission", &self.mission, 2000);
        check.finish(Card {
            kind: kind.unwrap_or(OrganisationKind::Other),
            name,
            commune,
            phone,
            email,
            website,
            mission,
        })
    }

    /// The territory chosen among those one coordinates; the only one when there is one.
    pub fn territory(&self, coordinated: &[TerritoryId]) -> Result<TerritoryId, Problems> {
        let chosen = self
            .territory
            .parse()
            .ok()
            .filter(|territory| coordinated.contains(territory));
        let only = if coordinated.len() == 1 {
            coordinated.first().copied()
        } else {
            None
        };
        chosen
            .or(only)
            .ok_or_else(|| Problems::one("territory", Problem::NotAChoice))
    }
}

/// A professional to add, checked.
#[derive(Debug, Clone)]
pub struct NewProfessional {
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// What it does there.
    pub function: String,
    /// The address of its account; empty when it gets none yet.
    pub email: String,
}

/// What is posted as a professional.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct ProfessionalForm {
    pub given: String,
    pub family: String,
    pub function: String,
    pub email: String,
    pub once: Option<Uuid>,
}

impl ProfessionalForm {
    /// The typed professional.
    pub fn check(&self) -> Result<NewProfessional, Problems> {
        let mut check = Check::new();
        let given = check.text("given", &self.given, 100);
        let family = check.text("family", &self.family, 100);
        let function = check.text("function", &self.function, 100);
        let email = check.optional_email("email", &self.email);
        check.finish(NewProfessional {
            given,
            family,
            function,
            email,
        })
    }
}

/// The address of an account to open.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct AccountForm {
    pub email: String,
    pub once: Option<Uuid>,
}

impl AccountForm {
    /// The typed address.
    pub fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        check.text("email", &self.email, 254);
        let email = check.optional_email("email", &self.email);
        check.finish(email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::lang::Lang;

    #[test]
    fn a_card_names_the_organisation_and_its_kind_and_links_only_to_sites() {
        let form = CardForm {
            website: "javascript:alert(1)".into(),
            email: "pas une adresse".into(),
            ..CardForm::default()
        };
        let fields: Vec<_> = form
            .check()
            .unwrap_err()
            .list(Lang::French)
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        assert_eq!(fields, ["name", "kind", "email", "website"]);
    }

    #[test]
    fn only_a_territory_one_coordinates_can_be_chosen() {
        let [one, two, other] = [0; 3].map(|_| TerritoryId(Uuid::new_v4()));
        let asked = |territory: TerritoryId| CardForm {
            territory: territory.to_string(),
            ..CardForm::default()
        };
        assert_eq!(asked(two).territory(&[one, two]).unwrap(), two);
        assert!(asked(other).territory(&[one, two]).is_err());
        assert!(CardForm::default().territory(&[one, two]).is_err());
        assert_eq!(CardForm::default().territory(&[one]).unwrap(), one);
    }
}
