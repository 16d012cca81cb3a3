//! A plan as rows of text, and the tables that say where each field of a row stands in which resource.
//! Telling and reading follow the same table, so neither can know what the other does not.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{place, tables};

/// A row as the database gives it: no nulls, no empty words, no empty lists.
pub type Row = Map<String, Value>;

/// A field of a row and where it stands.
#[derive(Debug)]
pub struct Field {
    /// Its name in the row.
    pub key: &'static str,
    /// Where it stands (see [`place`]).
    pub path: &'static str,
    /// What is between the two.
    pub content: Content,
}

/// How a field is said.
#[derive(Debug)]
pub enum Content {
    /// As it is.
    Plain,
    /// By a code of FHIR for each of ours.
    Code(&'static [(&'static str, &'static str)]),
    /// As the reference to the entry that it names.
    Entry,
    /// As the reference to the professional or the guardian who that person is.
    Person,
    /// As the references to several entries, one an element.
    Entries,
    /// Rows of its own, one an element.
    Rows(&'static [Field]),
}

/// A kind of row, and the resource it becomes.
#[derive(Debug)]
pub struct Kind {
    /// Its name; also the tag of its resources.
    pub code: &'static str,
    /// The type of the resource.
    pub resource: &'static str,
    /// Its profile in the guide, where there is one.
    pub profile: Option<&'static str>,
    /// What such a resource says whatever the row, and what follows from the plan as a whole.
    pub fixed: fn(&Row, &Plan) -> Value,
    /// Where its fields stand.
    pub fields: &'static [Field],
}

impl Kind {
    /// The one of that name.
    pub fn of(code: &str) -> Option<&'static Kind> {
        tables::KINDS.into_iter().find(|kind| kind.code == code)
    }

    /// The address of its profile.
    pub fn profile(&self) -> Option<String> {
        Some(format!("{}/StructureDefinition/{}", place::TDDUI, self.profile?))
    }
}

/// A whole plan: its rows by the name of their kind.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Plan {
    rows: BTreeMap<&'static str, Vec<Row>>,
    /// What has an entry.
    entries: BTreeSet<String>,
    /// Professionals and coordinators who are named in it.
    professionals: BTreeSet<String>,
    /// The people its guardians are: guardian by person, and back.
    guardians: BTreeMap<String, String>,
    people: BTreeMap<String, String>,
}

impl Plan {
    /// Of those rows.
    pub fn new(rows: BTreeMap<&'static str, Vec<Row>>) -> Self {
        let mut plan = Self {
            rows,
            ..Self::default()
        };
        for rows in plan.rows.values_mut() {
            rows.iter_mut().for_each(tidy);
        }
        for review in plan.rows.get_mut("review").into_iter().flatten() {
            for contribution in rows_mut(review, "contributions") {
                let words = words_of(contribution);
                contribution.insert("words".to_owned(), words.into());
            }
        }
        let text = |row: &Row, key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        plan.entries = plan.rows.values().flatten().map(|row| text(row, "id")).collect();
        plan.professionals = plan.of("person").iter().map(|row| text(row, "id")).collect();
        let guardians: Vec<_> = plan
            .of("guardian")
            .iter()
            .map(|row| (text(row, "id"), text(row, "person")))
            .collect();
        for (guardian, person) in guardians {
            plan.people.insert(guardian.clone(), person.clone());
            plan.guardians.entry(person).or_insert(guardian);
        }
        plan
    }

    /// Its rows of that kind.
    pub fn of(&self, kind: &str) -> &[Row] {
        self.rows.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Whether it holds that entry: what it does not hold, it does not speak of either.
    pub fn has(&self, entry: &str) -> bool {
        self.entries.contains(entry)
    }

    /// The people who are named in it, whoever they are.
    pub fn named(&self) -> BTreeSet<&str> {
        let mut named = BTreeSet::new();
        for kind in tables::KINDS {
            self.of(kind.code)
                .iter()
                .for_each(|row| people_in(row, kind.fields, &mut named));
        }
        named
    }

    /// Adds rows of that kind.
    pub fn with(mut self, kind: &'static str, rows: Vec<Row>) -> Self {
        self.rows.insert(kind, rows);
        Self::new(self.rows)
    }

    /// The entry that stands for a person, if the plan may name them.
    pub fn entry_of_person<'a>(&'a self, person: &'a str) -> Option<&'a str> {
        if self.professionals.contains(person) {
            return Some(person);
        }
        self.guardians.get(person).map(String::as_str)
    }

    /// The person an entry stands for.
    pub fn person_of_entry<'a>(&'a self, entry: &'a str) -> &'a str {
        self.people.get(entry).map_or(entry, String::as_str)
    }

    /// The name of the organisation, the guardian or the professional of that entry.
    pub fn name_of(&self, entry: &str) -> String {
        let is = |row: &&Row| row.get("id").and_then(Value::as_str) == Some(entry);
        let said = |row: &Row, key: &str| row.get(key).and_then(Value::as_str).map(str::to_owned);
        if let Some(organisation) = self.of("organisation").iter().find(is) {
            return said(organisation, "name").unwrap_or_default();
        }
        let mut people = self.of("guardian").iter().chain(self.of("person"));
        let names = people
            .find(is)
            .map(|row| [said(row, "given_name"), said(row, "family_name")]);
        names.into_iter().flatten().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// The rows that a row holds.
pub fn rows_of<'a>(row: &'a Row, key: &str) -> impl Iterator<Item = &'a Row> {
    row.get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
}

fn rows_mut<'a>(row: &'a mut Row, key: &str) -> impl Iterator<Item = &'a mut Row> {
    let rows = row.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten();
    rows.filter_map(Value::as_object_mut)
}

fn people_in<'a>(row: &'a Row, fields: &[Field], named: &mut BTreeSet<&'a str>) {
    for field in fields {
        match field.content {
            Content::Person => named.extend(row.get(field.key).and_then(Value::as_str)),
            Content::Rows(inner) => rows_of(row, field.key).for_each(|row| people_in(row, inner, named)),
            _ => (),
        }
    }
}

/// What a contribution says, in one piece: for those who know no more of it than the guide does.
fn words_of(contribution: &Row) -> String {
    let parts = ["sees", "works", "hard", "proposes"].map(|part| contribution.get(part));
    let points = rows_of(contribution, "points").map(|point| point.get("words"));
    let said = parts.into_iter().chain(points).flatten().filter_map(Value::as_str);
    match said.collect::<Vec<_>>().join("\n\n") {
        words if words.is_empty() => "–".to_owned(),
        words => words,
    }
}

/// Takes out what says nothing: in FHIR nothing is said by leaving it out.
fn tidy(row: &mut Row) {
    row.retain(|_, value| {
        if let Value::Array(values) = value {
            values.iter_mut().filter_map(Value::as_object_mut).for_each(tidy);
        }
        !matches!(value, Value::Null)
            && value.as_str() != Some("")
            && value.as_array().is_none_or(|all| !all.is_empty())
    });
}
