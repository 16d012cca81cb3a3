//! What is typed about a child, its guardians and an agreement given on paper, and its checks.

use chrono::{Months, NaiveDate};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::{Child, Relation, Scope};
use crate::{
    ids::{GuardianId, OrganisationId, TerritoryId},
    web::form::{Check, Problem, Problems},
};

/// A child's identity as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ChildForm {
    /// Given name.
    #[serde(default)]
    pub given_name: String,
    /// Family name.
    #[serde(default)]
    pub family_name: String,
    /// Day of birth.
    #[serde(default)]
    pub birth_date: String,
    /// The territory, for a coordinator of several.
    #[serde(default)]
    pub territory: String,
    /// Ticked when another child has the same name and day of birth, and this is not it.
    #[serde(default)]
    pub twin: String,
    /// The version the form was opened on.
    #[serde(default)]
    pub version: i32,
    /// The form's key.
    #[serde(default)]
    pub once: Uuid,
}

/// A child's identity, checked.
#[derive(Debug, Clone)]
pub struct Identity {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Day of birth.
    pub birth_date: NaiveDate,
}

impl ChildForm {
    /// The form of a child as it is.
    pub fn of(child: &Child) -> Self {
        Self {
            given_name: child.given_name.clone(),
            family_name: child.family_name.clone(),
            birth_date: child.birth_date.to_string(),
            version: child.version,
            ..Self::default()
        }
    }

    /// The identity, or what is wrong with it.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, today: NaiveDate) -> Result<Identity, Problems> {
        let mut check = Check::new();
        let given_name = check.text("given_name", &self.given_name, 100);
        let family_name = check.text("family_name", &self.family_name, 100);
        let birth_date = check_birth(&mut check, "birth_date", &self.birth_date, today);
        check.finish(Identity {
            given_name,
            family_name,
            birth_date,
        })
    }

    /// The territory chosen, among those the person coordinates; the only one when there is one.
    pub fn territory(&self, own: &[TerritoryId]) -> Option<TerritoryId> {
        match own {
            [only] => Some(*only),
            _ => self.territory.parse().ok().filter(|territory| own.contains(territory)),
        }
    }
}

/// A day of birth: not in the future, and of somebody who is a child or barely no more one.
pub fn check_birth(check: &mut Check, field: &str, typed: &str, today: NaiveDate) -> NaiveDate {
    let birth = check.date(field, typed);
    if birth > today {
        check.problem(field, Problem::Own(|lang| fl!(lang, "children-birth-future")));
    } else if birth != NaiveDate::default()
        && today
            .checked_sub_months(Months::new(25 * 12))
            .is_some_and(|old| birth < old)
    {
        check.problem(field, Problem::Own(|lang| fl!(lang, "children-birth-old")));
    }
    birth
}

/// A guardian as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct GuardianForm {
    /// Given name.
    #[serde(default)]
    pub given_name: String,
    /// Family name.
    #[serde(default)]
    pub family_name: String,
    /// What it is to the child.
    #[serde(default)]
    pub relation: String,
    /// E-mail address; with one, an account of its own.
    #[serde(default)]
    pub email: String,
    /// The form's key.
    #[serde(default)]
    pub once: Uuid,
}

/// A guardian, checked.
#[derive(Debug, Clone)]
pub struct NewGuardian {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// What it is to the child.
    pub relation: Relation,
    /// E-mail address; empty for none.
    pub email: String,
}

impl GuardianForm {
    /// The guardian, or what is wrong.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self) -> Result<NewGuardian, Problems> {
        let mut check = Check::new();
        let given_name = check.text("given_name", &self.given_name, 100);
        let family_name = check.text("family_name", &self.family_name, 100);
        let relation = check.choice("relation", &self.relation).unwrap_or(Relation::Other);
        let email = check.optional_email("email", &self.email);
        check.finish(NewGuardian {
            given_name,
            family_name,
            relation,
            email,
        })
    }
}

/// A consent given on paper, as typed by a coordinator.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ConsentForm {
    /// The organisation it is for.
    #[serde(default)]
    pub organisation: String,
    /// The guardian who signed.
    #[serde(default)]
    pub guardian: String,
    /// What it opens.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// The day of the signature.
    #[serde(default)]
    pub given_on: String,
    /// Last day, where it is limited.
    #[serde(default)]
    pub expires_on: String,
    /// The form's key.
    #[serde(default)]
    pub once: Uuid,
}

/// A consent given on paper, checked.
#[derive(Debug, Clone)]
pub struct PaperConsent {
    /// The organisation it is for.
    pub organisation: OrganisationId,
    /// The guardian who signed.
    pub guardian: GuardianId,
    /// What it opens; [`Scope::Plan`] always.
    pub scopes: Vec<Scope>,
    /// The day of the signature.
    pub given_on: NaiveDate,
    /// Last day, where it is limited.
    pub expires_on: Option<NaiveDate>,
}

impl ConsentForm {
    /// The consent, or what is wrong.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self, today: NaiveDate) -> Result<PaperConsent, Problems> {
        let mut check = Check::new();
        let organisation = check.choice("organisation", &self.organisation);
        let guardian = check.choice("guardian", &self.guardian);
        let given_on = check.date("given_on", &self.given_on);
        if given_on > today {
            check.problem("given_on", Problem::Own(|lang| fl!(lang, "children-consent-future")));
        }
        let expires_on = check.optional_date("expires_on", &self.expires_on);
        if expires_on.is_some_and(|last| last < given_on) {
            check.problem(
                "expires_on",
                Problem::Own(|lang| fl!(lang, "children-consent-ends-before")),
            );
        }
        let mut scopes = vec![Scope::Plan];
        for typed in &self.scopes {
            match typed.parse() {
                Ok(scope) if scopes.contains(&scope) => {}
                Ok(scope) => scopes.push(scope),
                Err(()) => check.problem("scopes", Problem::NotAChoice),
            }
        }
        let (organisation, guardian) = (
            organisation.unwrap_or(OrganisationId(Uuid::nil())),
            guardian.unwrap_or(GuardianId(Uuid::nil())),
        );
        check.finish(PaperConsent {
            organisation,
            guardian,
            scopes,
            given_on,
            expires_on,
        })
    }

    /// Whether a scope is ticked.
    pub fn has(&self, scope: &Scope) -> bool {
        self.scopes.iter().any(|code| code == scope.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::lang::Lang;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_birth_in_the_future_or_long_ago_is_a_slip() {
        let form = |birth: &str| ChildForm {
            given_name: "Léa".into(),
            family_name: "Martin".into(),
            birth_date: birth.into(),
            ..ChildForm::default()
        };
        let today = day("2026-05-03");
        assert!(form("2026-05-03").check(today).is_ok());
        for birth in ["2026-05-04", "1999-05-03", "", "31/02/2024"] {
            let problems = form(birth).check(today).unwrap_err();
            assert_eq!(problems.list(Lang::French).len(), 1, "{birth}");
        }
    }

    #[test]
    fn a_consent_always_opens_the_plan_and_never_ends_before_it_begins() {
        let form = ConsentForm {
            organisation: Uuid::new_v4().to_string(),
            guardian: Uuid::new_v4().to_string(),
            scopes: vec!["documents".into(), "plan".into()],
            given_on: "2026-05-01".into(),
            expires_on: "2027-05-01".into(),
            ..ConsentForm::default()
        };
        assert_eq!(
            form.check(day("2026-05-03")).unwrap().scopes,
            [Scope::Plan, Scope::Documents]
        );
        let backwards = ConsentForm {
            expires_on: "2026-04-30".into(),
            ..form.clone()
        };
        assert!(
            backwards
                .check(day("2026-05-03"))
                .unwrap_err()
                .on("expires_on", Lang::French)
                .is_some()
        );
        let unknown = ConsentForm {
            scopes: vec!["everything".into()],
            ..form
        };
        assert!(
            unknown
                .check(day("2026-05-03"))
                .unwrap_err()
                .on("scopes", Lang::French)
                .is_some()
        );
    }
}
