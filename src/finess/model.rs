//! What FINESS says of an establishment, which of them one wants, and what is wrong with a file. Rules only; what
//! a file changes is in `changes`, categories are in `category`.
//!
//! FINESS is the register of health and social establishments of the French state. Columns: the file
//! « etalab-cs1100502-stock » on data.gouv.fr.

mod category;
mod changes;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::{Deserialize, Serialize};

pub use self::{
    category::Category,
    changes::{Change, Changes, Given, Known, compare},
};
use crate::{directory::model::OrganisationKind as Kind, exchange::names::fold, web::lang::Lang};

/// One establishment, as the file says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Establishment {
    /// Its number in FINESS.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Its commune, written as people write it.
    pub commune: String,
    /// Street and postal line.
    pub address: String,
    /// Its telephone, in pairs.
    pub phone: String,
    /// The code of its category.
    pub category: String,
    /// That category in words.
    pub category_label: String,
}

impl Establishment {
    /// What it is in the directory.
    pub fn kind(&self) -> Kind {
        category::kind_of(&self.category)
    }
}

/// Which establishments one wants.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Departments: 31, 2A, 971; empty for all.
    pub departments: Vec<String>,
    /// Communes, by folded name or by postcode; empty for all.
    pub communes: Vec<String>,
    /// Codes of categories.
    pub categories: BTreeSet<String>,
}

impl Wanted {
    /// From what was typed: lists with commas, semicolons or lines between.
    pub fn new(departments: &str, communes: &str, categories: impl IntoIterator<Item = String>) -> Self {
        let list = |typed: &str| -> Vec<String> {
            let parts = typed.split([',', ';', '\n']).map(str::trim);
            parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
        };
        Self {
            departments: list(departments).iter().map(|one| one.to_uppercase()).collect(),
            communes: list(communes).iter().map(|one| fold(one)).collect(),
            categories: categories.into_iter().collect(),
        }
    }

    /// Whether a line is wanted. Overseas the file has letters for departments, people have the postcode's three figures.
    pub fn takes(&self, category: &str, department: &str, postcode: &str, commune: &str) -> bool {
        let in_department = |one: &String| one == department || one.len() >= 2 && postcode.starts_with(one.as_str());
        let in_commune = |one: &String| *one == postcode || *one == fold(commune);
        self.categories.contains(category)
            && (self.departments.is_empty() || self.departments.iter().any(in_department))
            && (self.communes.is_empty() || self.communes.iter().any(in_commune))
    }
}

/// Why a line cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Not a line of that file.
    NotOfFiness,
    /// Fewer columns than it has.
    TooShort,
    /// No number, or not one of FINESS.
    Number,
    /// Two lines have this number.
    Twice,
    /// Nothing where the name is, or too much.
    Name,
    /// Not the code of a category.
    Category,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// Its number in the file, from 1.
    pub line: u64,
    /// What it is.
    pub trouble: Trouble,
}

impl Problem {
    /// In words.
    pub fn say(&self, lang: Lang) -> String {
        let line = self.line.to_string();
        let words = match self.trouble {
            Trouble::NotOfFiness => fl!(lang, "finess-trouble-not-of-finess"),
            Trouble::TooShort => fl!(lang, "finess-trouble-too-short"),
            Trouble::Number => fl!(lang, "finess-trouble-number"),
            Trouble::Twice => fl!(lang, "finess-trouble-twice"),
            Trouble::Name => fl!(lang, "finess-trouble-name"),
            Trouble::Category => fl!(lang, "finess-trouble-category"),
        };
        fl!(lang, "finess-problem", line = line, words = words)
    }
}

/// What a whole file gave.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct File {
    /// The day it was made, as it says itself.
    pub date: Option<NaiveDate>,
    /// Those wanted, and those known already.
    pub establishments: Vec<Establishment>,
    /// Known numbers it does not have, of departments it has others of.
    pub absent: Vec<String>,
    /// What is wrong, by line.
    #[serde(skip)]
    pub problems: Vec<Problem>,
    /// How many there are in it.
    pub read: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn departments_and_communes_are_taken_as_people_type_them() {
        let wanted = |departments: &str, communes: &str| Wanted::new(departments, communes, ["190".to_owned()]);
        assert!(wanted("31", "").takes("190", "31", "31000", "Toulouse"));
        assert!(!wanted("31", "").takes("620", "31", "31000", "Toulouse"));
        assert!(!wanted("09", "").takes("190", "31", "31000", "Toulouse"));
        assert!(wanted("971, 2a", "").takes("190", "9A", "97133", "St Barthelemy"));
        assert!(wanted("2a", "").takes("190", "2A", "20000", "Ajaccio"));
        assert!(wanted("", "saint orens de gameville").takes("190", "31", "31650", "Saint-Orens-de-Gameville"));
        assert!(!wanted("", "31650").takes("190", "31", "31000", "Toulouse"));
    }
}
