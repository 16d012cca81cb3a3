//! A child, the people who hold parental authority, and what they agreed to share. Rules and forms
//! only; giving and withdrawing one's own consent is the family's page.

use chrono::{Datelike, Months, NaiveDate};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    choices,
    error::{Error, Result as Done},
    ids::{ChildId, ConsentId, GuardianId, OrganisationId, PartnershipId, PersonId, TerritoryId},
    partnerships::model::State,
    people::model::Person,
    web::{
        encode,
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

choices! {
    /// What a guardian is to the child.
    Relation {
        /// Mother.
        Mother = "mother", "children-relation-mother";
        /// Father.
        Father = "father", "children-relation-father";
        /// A parent, without saying more.
        Parent = "parent", "children-relation-parent";
        /// A legal guardian (tutrice, tuteur).
        Guardian = "guardian", "children-relation-guardian";
        /// Another holder of parental authority.
        Other = "other", "children-relation-other";
    }
}

choices! {
    /// What a consent opens.
    Scope {
        /// Objectives, actions and meetings; every consent has it.
        Plan = "plan", "children-scope-plan";
        /// What each party brings to a review, and notes.
        Contributions = "contributions", "children-scope-contributions";
        /// Attached documents.
        Documents = "documents", "children-scope-documents";
        /// Health notes: only organisations the family named for it, by every guardian.
        Health = "health", "children-scope-health";
    }
}

/// A child.
#[derive(Debug, Clone)]
pub struct Child {
    /// Its identifier.
    pub id: ChildId,
    /// The tenant.
    pub territory: TerritoryId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Day of birth.
    pub birth_date: NaiveDate,
    /// Raised at each change.
    pub version: i32,
}

impl Child {
    /// Given name and family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }

    /// Refuses whoever does not coordinate the child's territory.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn coordinating(&self, person: &Person) -> Done<()> {
        if person.coordinates(self.territory) {
            Ok(())
        } else {
            Err(Error::Refused)
        }
    }

    /// The address of its page.
    pub fn address(&self) -> String {
        format!("/children/{}", self.id)
    }

    /// The age in words on a day.
    pub fn age(&self, today: NaiveDate, lang: Lang) -> String {
        age(self.birth_date, today, lang)
    }
}

/// An age in words: months until two years, then years.
pub fn age(birth: NaiveDate, today: NaiveDate, lang: Lang) -> String {
    let months = (today.year() - birth.year()) * 12 + today.month() as i32
        - birth.month() as i32
        - i32::from(today.day() < birth.day());
    match months.max(0) {
        0 => fl!(lang, "children-age-newborn"),
        months @ 1..24 => fl!(lang, "children-age-months", count = months),
        months => fl!(lang, "children-age-years", count = (months / 12)),
    }
}

/// A holder of parental authority over a child.
#[derive(Debug, Clone)]
pub struct Guardian {
    /// Its identifier for this child.
    pub id: GuardianId,
    /// The person.
    pub person: PersonId,
    /// Given name and family name.
    pub name: String,
    /// What it is to the child.
    pub relation: Relation,
    /// First civil day.
    pub since: NaiveDate,
    /// The civil day it ended.
    pub ended_on: Option<NaiveDate>,
    /// Its e-mail address; only a coordinator and the person itself read one.
    pub email: Option<String>,
    /// Its telephone; only a coordinator and the person itself read one.
    pub phone: Option<String>,
    /// Whether it can sign in, as far as the person asking may know.
    pub has_account: bool,
}

impl Guardian {
    /// Holds authority today.
    pub fn is_current(&self) -> bool {
        self.ended_on.is_none()
    }
}

/// A guardian's agreement that an organisation takes part and sees given parts of the plan.
#[derive(Debug, Clone)]
pub struct Consent {
    /// Its identifier.
    pub id: ConsentId,
    /// The organisation it is for.
    pub organisation: OrganisationId,
    /// The organisation's name.
    pub organisation_name: String,
    /// The guardian who agreed.
    pub guardian: GuardianId,
    /// The guardian's name.
    pub guardian_name: String,
    /// What it opens.
    pub scopes: Vec<Scope>,
    /// The civil day it was given.
    pub given_on: NaiveDate,
    /// Last civil day; none while it is not limited.
    pub expires_on: Option<NaiveDate>,
    /// The civil day it was withdrawn.
    pub withdrawn_on: Option<NaiveDate>,
    /// Name of the coordinator who wrote down a consent given on paper.
    pub recorded_by: Option<String>,
}

impl Consent {
    /// Opens something on that day.
    pub fn is_current(&self, today: NaiveDate) -> bool {
        self.withdrawn_on.is_none() && self.expires_on.is_none_or(|last| last >= today)
    }

    /// What it opens, in words.
    pub fn scope_names(&self, lang: Lang) -> String {
        self.scopes
            .iter()
            .map(|scope| scope.label(lang))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Where it stands on a day, in words.
    pub fn situation(&self, today: NaiveDate, lang: Lang) -> String {
        match (self.withdrawn_on, self.expires_on) {
            (Some(day), _) => fl!(lang, "children-consent-withdrawn", day = lang.date(day)),
            (None, Some(last)) if last < today => fl!(lang, "children-consent-expired", day = lang.date(last)),
            (None, Some(last)) => fl!(lang, "children-consent-until", day = lang.date(last)),
            (None, None) => fl!(lang, "children-consent-current"),
        }
    }
}

/// One line of the list of children.
#[derive(Debug, Clone)]
pub struct ChildLine {
    /// The child.
    pub id: ChildId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Day of birth.
    pub birth_date: NaiveDate,
    /// The most alive of its plans.
    pub plan: Option<PartnershipId>,
    /// That plan's reference.
    pub reference: Option<String>,
    /// That plan's state.
    pub state: Option<State>,
    /// That plan's host.
    pub host_name: Option<String>,
}

impl ChildLine {
    /// The child's plan in words, or that it has none.
    pub fn situation(&self, lang: Lang) -> String {
        self.state
            .map_or_else(|| fl!(lang, "children-no-plan"), |state| state.label(lang))
    }
}

/// What the list of children is asked for, in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ChildSearch {
    /// Words of the name.
    #[serde(default)]
    pub name: String,
    /// `without`: no plan under way; `with`: one under way; anything else: all.
    #[serde(default)]
    pub show: String,
    /// `name`, `age` (youngest first) or `recent` (latest added first).
    #[serde(default)]
    pub order: String,
    /// The page, from 1.
    #[serde(default)]
    pub page: String,
}

impl ChildSearch {
    /// The words of the name, with what `like` would read as its own signs taken as letters.
    pub fn words(&self) -> Vec<String> {
        words_of(&self.name)
    }

    /// The page asked for.
    pub fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).max(1)
    }

    /// The address of the same search showing something else.
    pub fn showing(&self, show: &str) -> String {
        format!(
            "/children?show={show}&name={}&order={}",
            encode(&self.name),
            encode(&self.order)
        )
    }

    /// The address of the same search in another order.
    pub fn ordered(&self, order: &str) -> String {
        format!(
            "/children?show={}&name={}&order={order}",
            encode(&self.show),
            encode(&self.name)
        )
    }
}

/// The words of a search as `like` patterns' insides: its own signs stand for themselves.
pub fn words_of(typed: &str) -> Vec<String> {
    let clean = typed
        .replace('\0', "")
        .replace('\\', r"\\")
        .replace('%', r"\%")
        .replace('_', r"\_");
    clean
        .split_whitespace()
        .take(8)
        .map(|word| word.chars().take(60).collect())
        .collect()
}

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

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn ages_are_said_as_people_say_them() {
        for (birth, today, words) in [
            ("2026-05-01", "2026-05-20", "moins d’un mois"),
            ("2026-03-31", "2026-04-30", "moins d’un mois"),
            ("2025-05-03", "2026-11-02", "17\u{a0}mois"),
            ("2024-02-29", "2026-02-28", "23\u{a0}mois"),
            ("2024-02-29", "2026-03-01", "2\u{a0}ans"),
            ("2020-09-01", "2026-08-31", "5\u{a0}ans"),
        ] {
            assert_eq!(
                age(day(birth), day(today), Lang::French),
                words,
                "born {birth}, on {today}"
            );
        }
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

    #[test]
    fn a_search_cannot_smuggle_wildcards() {
        assert_eq!(words_of(" 100% l_a\0 "), [r"100\%", r"l\_a"]);
    }
}
