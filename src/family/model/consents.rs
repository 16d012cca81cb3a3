//! Consents as one guardian decides on them: an entry an organisation, and the form that gives one.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    children::model::{Consent, Scope},
    ids::{GuardianId, OrganisationId},
    web::form::{Check, Problem, Problems},
};

/// What one organisation is given to see, as one guardian decides on it.
#[derive(Debug, Clone)]
pub struct Sharing {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// The guardian's own agreement in force.
    pub own: Option<Consent>,
    /// Names of the other guardians whose agreement is in force.
    pub others: Vec<String>,
}

/// One entry an organisation: those that take part and those with an agreement in force.
pub fn sharings(
    around: Vec<(OrganisationId, String)>,
    consents: &[Consent],
    guardian: GuardianId,
    today: NaiveDate,
) -> Vec<Sharing> {
    let current: Vec<&Consent> = consents.iter().filter(|consent| consent.is_current(today)).collect();
    let mut organisations = around;
    for consent in &current {
        if organisations.iter().all(|(id, _)| *id != consent.organisation) {
            organisations.push((consent.organisation, consent.organisation_name.clone()));
        }
    }
    let sharing = |(organisation, name)| {
        let of_it = current.iter().filter(|consent| consent.organisation == organisation);
        let (own, others): (Vec<&Consent>, Vec<&Consent>) = of_it.partition(|consent| consent.guardian == guardian);
        Sharing {
            organisation,
            name,
            own: own.first().map(|consent| (*consent).clone()),
            others: others.iter().map(|consent| consent.guardian_name.clone()).collect(),
        }
    };
    organisations.into_iter().map(sharing).collect()
}

impl Sharing {
    /// Nothing of the guardian's own stands, but another's agreement keeps it open.
    pub fn is_open_by_others(&self) -> bool {
        self.own.is_none() && !self.others.is_empty()
    }

    /// Those others' names.
    pub fn other_names(&self) -> String {
        self.others.join(", ")
    }
}

/// A consent as a guardian gives it.
#[derive(Debug, Default, Clone, Deserialize)]
pub struct ConsentForm {
    /// The key of the form.
    #[serde(default)]
    pub once: Uuid,
    /// The organisation.
    #[serde(default)]
    pub organisation: String,
    /// What is opened beside the plan itself.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Last civil day; empty while it is not limited.
    #[serde(default)]
    pub expires_on: String,
}

/// A checked consent.
#[derive(Debug)]
pub struct GivenConsent {
    /// The organisation.
    pub organisation: OrganisationId,
    /// What is opened; the plan always is.
    pub scopes: Vec<Scope>,
    /// Last civil day.
    pub expires_on: Option<NaiveDate>,
}

impl ConsentForm {
    /// The typed values; `offered` are the organisations on the page.
    pub fn check(&self, offered: &[Sharing], today: NaiveDate) -> Result<GivenConsent, Problems> {
        let mut check = Check::new();
        let organisation: Option<OrganisationId> = check.choice("organisation", &self.organisation);
        let known = organisation.filter(|id| offered.iter().any(|sharing| sharing.organisation == *id));
        if organisation.is_some() && known.is_none() {
            check.problem("organisation", Problem::NotAChoice);
        }
        let chosen: Vec<Scope> = self
            .scopes
            .iter()
            .filter_map(|typed| check.optional_choice("scopes", typed))
            .collect();
        let expires_on = check.optional_date("expires_on", &self.expires_on);
        if expires_on.is_some_and(|last| last < today) {
            check.problem("expires_on", Problem::Own(|lang| fl!(lang, "family-consent-past")));
        }
        let scopes = Scope::ALL
            .iter()
            .copied()
            .filter(|scope| *scope == Scope::Plan || chosen.contains(scope))
            .collect();
        let organisation = known.unwrap_or(OrganisationId(Uuid::nil()));
        check.finish(GivenConsent {
            organisation,
            scopes,
            expires_on,
        })
    }
}
