//! Where two guardians differ on what an organisation may see: for documents and health notes, the more
//! protective of them wins, and both names show. The database holds the same rule
//! (`access.member_partnerships`); this says it in words.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use super::{Consent, Guardian, Scope};
use crate::{ids::OrganisationId, web::lang::Lang};

/// What one guardian opened to an organisation and another keeps closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// What stays closed.
    pub scope: Scope,
    /// Names of the guardians who opened it.
    pub agreed: Vec<String>,
    /// Names of those without whose word it stays closed.
    pub closed_by: Vec<String>,
}

impl Differing {
    /// In words, with every name.
    pub fn sentence(&self, lang: Lang) -> String {
        fl!(
            lang,
            "consent-differing",
            scope = self.scope.label(lang),
            agreed = self.agreed.join(", "),
            closed = self.closed_by.join(", ")
        )
    }
}

/// Where the guardians of a child differ on a day, organisation by organisation.
pub fn differing(consents: &[Consent], guardians: &[Guardian], today: NaiveDate) -> Vec<Differing> {
    let mut organisations: Vec<(OrganisationId, &str)> = Vec::new();
    for consent in consents {
        if organisations.iter().all(|(id, _)| *id != consent.organisation) {
            organisations.push((consent.organisation, &consent.organisation_name));
        }
    }
    let pairs = organisations
        .into_iter()
        .flat_map(|organisation| [Scope::Documents, Scope::Health].map(|scope| (organisation, scope)));
    pairs
        .filter_map(|((organisation, name), scope)| {
            let opened = |guardian: &Guardian| {
                consents.iter().any(|consent| {
                    consent.organisation == organisation
                        && consent.guardian == guardian.id
                        && consent.is_current(today)
                        && consent.scopes.contains(&scope)
                })
            };
            // On documents a guardian who never decided about that organisation keeps nothing closed.
            let has_a_say = |guardian: &Guardian| {
                scope == Scope::Health
                    || consents
                        .iter()
                        .any(|consent| consent.organisation == organisation && consent.guardian == guardian.id)
            };
            let names = |wanted: &dyn Fn(&Guardian) -> bool| -> Vec<String> {
                let of_them = guardians
                    .iter()
                    .filter(|guardian| guardian.is_current() && wanted(guardian));
                of_them.map(|guardian| guardian.name.clone()).collect()
            };
            let agreed = names(&opened);
            let closed_by = names(&|guardian| has_a_say(guardian) && !opened(guardian));
            (!agreed.is_empty() && !closed_by.is_empty()).then(|| Differing {
                organisation,
                organisation_name: name.to_owned(),
                scope,
                agreed,
                closed_by,
            })
        })
        .collect()
}
