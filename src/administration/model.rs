//! Territories, their coordinators and accounts, as an administrator handles them.

use std::ops::RangeInclusive;

use chrono_tz::Tz;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    choices,
    ids::{PersonId, TerritoryId},
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

choices! {
    /// How a territory cuts a plan's year.
    YearKind {
        /// From the plan's start.
        Anniversary = "anniversary", "territory-calendar-anniversary";
        /// At 1 September, 1 January and 1 April.
        SchoolYear = "school_year", "territory-calendar-school-year";
    }
}

/// A territory with its settings.
#[derive(Debug, Clone)]
pub struct Territory {
    /// Its identifier.
    pub id: TerritoryId,
    /// Its name.
    pub name: String,
    /// The department's number.
    pub department: Option<String>,
    /// The zone its civil days are in.
    pub time_zone: String,
    /// How it cuts a plan's year.
    pub calendar: YearKind,
    /// What a plan is called there.
    pub plan_label: String,
    /// Years a file is kept after the last contact.
    pub file_kept_years: i16,
    /// Months a line of the log is kept.
    pub log_kept_months: i16,
    /// How many coordinators it has today.
    pub coordinators: i64,
}

/// A coordinator of a territory today.
#[derive(Debug, Clone)]
pub struct Coordinator {
    /// The function's identifier.
    pub id: Uuid,
    /// Who has it.
    pub person: PersonId,
    /// Given name and family name.
    pub name: String,
    /// Its account's address.
    pub email: Option<String>,
    /// How many plans that are not closed it follows.
    pub follows: i64,
}

/// Somebody's account.
#[derive(Debug, Clone)]
pub struct Account {
    /// The person.
    pub person: PersonId,
    /// Given name and family name.
    pub name: String,
    /// Its address.
    pub email: String,
    /// The territory it belongs to.
    pub territory: Option<String>,
    /// An administrator's.
    pub administrator: bool,
    /// It opens nothing any more.
    pub closed: bool,
}

impl Account {
    /// Its territory, or that it is an administrator's.
    pub fn place(&self, lang: Lang) -> String {
        match &self.territory {
            Some(territory) => territory.clone(),
            None if self.administrator => fl!(lang, "accounts-administrator"),
            None => String::new(),
        }
    }

    /// Open or closed, in words.
    pub fn state(&self, lang: Lang) -> String {
        if self.closed {
            fl!(lang, "accounts-closed")
        } else {
            fl!(lang, "accounts-open")
        }
    }
}

/// A territory's settings, checked.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Settings {
    pub name: String,
    pub department: Option<String>,
    pub time_zone: String,
    pub calendar: YearKind,
    pub plan_label: String,
    pub file_kept_years: i16,
    pub log_kept_months: i16,
}

/// Years a file may be kept after the last contact.
const FILE_KEPT_YEARS: RangeInclusive<i16> = 1..=10;
/// Months a line of the log may be kept: six at least, three years at most (docs/privacy.md).
const LOG_KEPT_MONTHS: RangeInclusive<i16> = 6..=36;

/// A whole number within bounds.
fn within(check: &mut Check, field: &str, typed: &str, bounds: RangeInclusive<i16>) -> i16 {
    let text = check.text(field, typed, 10);
    let number = text.parse().ok().filter(|number| bounds.contains(number));
    if number.is_none() && !text.is_empty() {
        check.problem(field, Problem::Own(|lang| fl!(lang, "territory-kept-wrong")));
    }
    number.unwrap_or_default()
}

/// What is posted as a territory's settings.
#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct SettingsForm {
    pub name: String,
    pub department: String,
    pub time_zone: String,
    pub calendar: String,
    pub plan_label: String,
    pub file_kept_years: String,
    pub log_kept_months: String,
    pub once: Option<Uuid>,
}

impl Default for SettingsForm {
    fn default() -> Self {
        Self {
            name: String::new(),
            department: String::new(),
            time_zone: Tz::Europe__Paris.name().to_owned(),
            calendar: YearKind::Anniversary.code().to_owned(),
            // What plans are called where nobody chose (migrations/0001).
            plan_label: "Projet d’accueil personnalisé".to_owned(),
            // As long as files and logs are kept where nobody chose (docs/privacy.md says why so long).
            file_kept_years: "2".to_owned(),
            log_kept_months: "12".to_owned(),
            once: None,
        }
    }
}

impl SettingsForm {
    /// The form as it stands in the database.
    pub fn of(territory: &Territory) -> Self {
        Self {
            name: territory.name.clone(),
            department: territory.department.clone().unwrap_or_default(),
            time_zone: territory.time_zone.clone(),
            calendar: territory.calendar.code().to_owned(),
            plan_label: territory.plan_label.clone(),
            file_kept_years: territory.file_kept_years.to_string(),
            log_kept_months: territory.log_kept_months.to_string(),
            once: None,
        }
    }

    /// The typed settings.
    pub fn check(&self) -> Result<Settings, Problems> {
        let mut check = Check::new();
        let name = check.text("name", &self.name, 100);
        let department = check.optional_text("department", &self.department, 3);
        let time_zone = check.text("time_zone", &self.time_zone, 60);
        if !time_zone.is_empty() && time_zone.parse::<Tz>().is_err() {
            check.problem("time_zone", Problem::Own(|lang| fl!(lang, "territory-time-zone-wrong")));
        }
        let calendar = check
            .choice("calendar", &self.calendar)
            .unwrap_or(YearKind::Anniversary);
        let plan_label = check.text("plan_label", &self.plan_label, 80);
        let file_kept_years = within(&mut check, "file_kept_years", &self.file_kept_years, FILE_KEPT_YEARS);
        let log_kept_months = within(&mut check, "log_kept_months", &self.log_kept_months, LOG_KEPT_MONTHS);
        let department = Some(department).filter(|number| !number.is_empty());
        check.finish(Settings {
            name,
            department,
            time_zone,
            calendar,
            plan_label,
            file_kept_years,
            log_kept_months,
        })
    }
}

/// A coordinator to name, checked.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct NewCoordinator {
    pub given: String,
    pub family: String,
    pub email: String,
}

/// What is posted as a coordinator.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct CoordinatorForm {
    pub given: String,
    pub family: String,
    pub email: String,
    pub once: Option<Uuid>,
}

impl CoordinatorForm {
    /// The typed coordinator.
    pub fn check(&self) -> Result<NewCoordinator, Problems> {
        let mut check = Check::new();
        let given = check.text("given", &self.given, 100);
        let family = check.text("family", &self.family, 100);
        check.text("email", &self.email, 254);
        let email = check.optional_email("email", &self.email);
        check.finish(NewCoordinator { given, family, email })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::lang::Lang;

    #[test]
    fn a_time_zone_is_one_there_is() {
        let named = |zone: &str| SettingsForm {
            name: "Creuse".into(),
            time_zone: zone.into(),
            ..SettingsForm::default()
        };
        assert!(named("Indian/Reunion").check().is_ok());
        let fields: Vec<_> = named("Europe/Guéret")
            .check()
            .unwrap_err()
            .list(Lang::French)
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        assert_eq!(fields, ["time_zone"]);
    }
}
