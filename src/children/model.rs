//! A child, the people who hold parental authority, and what they agreed to share. Rules and forms
//! only; giving and withdrawing one's own consent is the family's page.

mod differing;
mod forms;
mod search;

use chrono::{Datelike, NaiveDate};
use i18n_embed_fl::fl;

pub use self::{
    differing::{Differing, differing},
    forms::{ChildForm, ConsentForm, GuardianForm, Identity, NewGuardian, PaperConsent, check_birth},
    search::{ChildLine, ChildSearch},
};
use crate::{
    choices,
    error::{Error, Result as Done},
    ids::{ChildId, ConsentId, GuardianId, OrganisationId, PersonId, TerritoryId},
    people::model::Person,
    web::lang::Lang,
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
    /// Given by agreeing to a hand-over.
    pub by_hand_over: bool,
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
}
