//! What a file of FINESS changes of what a territory knows: what people wrote themselves stays.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::{Establishment, File};
use crate::{directory::model::OrganisationKind as Kind, exchange::names::fold, ids::OrganisationId};

/// An organisation as the territory knows it.
#[derive(Debug, Clone)]
pub struct Known {
    /// The organisation.
    pub id: OrganisationId,
    /// What its card says.
    pub kind: Kind,
    #[allow(missing_docs)]
    pub name: String,
    #[allow(missing_docs)]
    pub commune: String,
    #[allow(missing_docs)]
    pub phone: String,
    /// What FINESS said of it last.
    pub given: Option<Given>,
}

/// What FINESS said of an organisation last.
#[derive(Debug, Clone)]
pub struct Given {
    /// As the file said it.
    pub establishment: Establishment,
    /// What its card was given as its kind.
    pub kind: Kind,
    /// The day of that file.
    pub as_of: NaiveDate,
    /// Since when it is missing.
    pub absent_on: Option<NaiveDate>,
}

/// What a file does to one organisation.
#[derive(Debug, Clone)]
pub struct Change {
    /// The organisation.
    pub id: OrganisationId,
    /// What FINESS says now.
    pub establishment: Establishment,
    /// It had no number yet, and is this one by name and commune.
    pub recognised: bool,
    /// What the card will say; what people wrote themselves stays.
    pub card: (Kind, String, String, String),
    /// What changes on the card, before and after.
    pub on_card: Vec<(String, String)>,
    /// What kind of organisation the card said it is, and will.
    pub another_kind: Option<(Kind, Kind)>,
    /// What FINESS says otherwise, and stays as it was written.
    pub kept: Vec<(String, String)>,
}

impl Change {
    /// Something is written on its card.
    pub fn is_of_card(&self) -> bool {
        !self.on_card.is_empty() || self.another_kind.is_some()
    }
}

/// What a file would do.
#[derive(Debug, Default)]
pub struct Changes {
    /// Organisations to add.
    pub new: Vec<Establishment>,
    /// Those of which something changes.
    pub changed: Vec<Change>,
    /// Those that are as they were: only the day of the file is noted.
    pub same: Vec<Change>,
    /// Those the file no longer has, with their name.
    pub gone: Vec<(OrganisationId, String)>,
    /// Until when the territory is up to date already, where that is after the file.
    pub older_than: Option<NaiveDate>,
}

impl Changes {
    /// Nothing to apply but the day.
    pub fn is_nothing(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

/// Compares a file with what the territory knows.
pub fn compare(file: &File, known: &[Known], today: NaiveDate) -> Changes {
    let as_of = file.date.unwrap_or(today);
    let by_number: HashMap<&str, &Known> = known
        .iter()
        .filter_map(|one| Some((one.given.as_ref()?.establishment.number.as_str(), one)))
        .collect();
    let mut unnumbered: BTreeMap<String, Vec<&Known>> = BTreeMap::new();
    for one in known.iter().filter(|one| one.given.is_none()) {
        unnumbered.entry(fold(&one.name)).or_default().push(one);
    }
    let latest = known.iter().filter_map(|one| Some(one.given.as_ref()?.as_of)).max();
    let mut changes = Changes {
        older_than: latest.filter(|latest| *latest > as_of),
        ..Changes::default()
    };
    for establishment in &file.establishments {
        let numbered = by_number.get(establishment.number.as_str()).copied();
        let found = numbered.or_else(|| recognise(establishment, &mut unnumbered));
        let Some(known) = found else {
            changes.new.push(establishment.clone());
            continue;
        };
        let change = change(known, establishment);
        if change.recognised || change.is_of_card() || differs(known, establishment) {
            changes.changed.push(change);
        } else {
            changes.same.push(change);
        }
    }
    let absent = file.absent.iter().filter_map(|number| by_number.get(number.as_str()));
    let newly = absent.filter(|one| one.given.as_ref().is_some_and(|given| given.absent_on.is_none()));
    changes.gone = newly.map(|one| (one.id, one.name.clone())).collect();
    changes
}

/// The only organisation without a number that has that name, in that commune or in none.
fn recognise<'a>(
    establishment: &Establishment,
    unnumbered: &mut BTreeMap<String, Vec<&'a Known>>,
) -> Option<&'a Known> {
    let alike = unnumbered.get_mut(&fold(&establishment.name))?;
    let here = |one: &&Known| one.commune.is_empty() || fold(&one.commune) == fold(&establishment.commune);
    let mut fitting = alike.iter().enumerate().filter(|(_, one)| here(one)).map(|(at, _)| at);
    let at = fitting.next().filter(|_| fitting.next().is_none());
    at.map(|at| alike.remove(at))
}

/// Something FINESS said before is no longer so, on the card or beside it.
fn differs(known: &Known, now: &Establishment) -> bool {
    known
        .given
        .as_ref()
        .is_some_and(|given| given.establishment != *now || given.absent_on.is_some())
}

fn change(known: &Known, now: &Establishment) -> Change {
    let given = known.given.as_ref();
    let mut change = Change {
        id: known.id,
        establishment: now.clone(),
        recognised: given.is_none(),
        card: (known.kind, String::new(), String::new(), String::new()),
        on_card: Vec::new(),
        another_kind: None,
        kept: Vec::new(),
    };
    // Of a card somebody wrote, nothing is FINESS's but what is empty.
    let mut settle = |written: &str, before: Option<&str>, now: &str| -> String {
        if written == now || now.is_empty() {
            return written.to_owned();
        }
        if written.is_empty() || before == Some(written) {
            change.on_card.push((written.to_owned(), now.to_owned()));
            return now.to_owned();
        }
        // What it said before as well is no news.
        if before != Some(now) {
            change.kept.push((written.to_owned(), now.to_owned()));
        }
        written.to_owned()
    };
    let before = given.map(|given| &given.establishment);
    let name = settle(&known.name, before.map(|one| one.name.as_str()), &now.name);
    let commune = settle(&known.commune, before.map(|one| one.commune.as_str()), &now.commune);
    let phone = settle(&known.phone, before.map(|one| one.phone.as_str()), &now.phone);
    let kind = match given {
        Some(given) if given.kind == known.kind => now.kind(),
        _ => known.kind,
    };
    change.another_kind = (kind != known.kind).then_some((known.kind, kind));
    change.card = (kind, name, commune, phone);
    change
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn establishment(number: &str, name: &str) -> Establishment {
        Establishment {
            number: number.into(),
            name: name.into(),
            commune: "Toulouse".into(),
            address: "1 RUE DES LILAS, 31000 TOULOUSE".into(),
            phone: "05 61 00 00 01".into(),
            category: "190".into(),
            category_label: "CAMSP".into(),
        }
    }

    fn known(name: &str, given: Option<Establishment>) -> Known {
        Known {
            id: OrganisationId(Uuid::new_v4()),
            kind: Kind::Camsp,
            name: name.into(),
            commune: "Toulouse".into(),
            phone: "05 61 00 00 01".into(),
            given: given.map(|establishment| Given {
                establishment,
                kind: Kind::Camsp,
                as_of: day("2026-01-10"),
                absent_on: None,
            }),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn file(establishments: Vec<Establishment>) -> File {
        File {
            date: Some(day("2026-05-12")),
            establishments,
            ..File::default()
        }
    }

    #[test]
    fn what_people_wrote_themselves_stays() {
        let before = establishment("310000001", "CAMSP DE TOULOUSE");
        let mut now = before.clone();
        now.name = "CAMSP DU GRAND TOULOUSE".into();
        now.phone = "05 61 00 00 02".into();
        // Its people gave the card another name; the telephone is as FINESS gave it.
        let theirs = known("Le CAMSP des Lilas", Some(before.clone()));
        let changes = compare(&file(vec![now.clone()]), &[theirs], day("2026-06-01"));
        let [change] = changes.changed.as_slice() else {
            panic!("{changes:?}")
        };
        assert_eq!(change.card.1, "Le CAMSP des Lilas");
        assert_eq!(change.card.3, "05 61 00 00 02");
        assert_eq!(
            change.kept,
            [("Le CAMSP des Lilas".to_owned(), "CAMSP DU GRAND TOULOUSE".to_owned())]
        );
        // As it was: nothing to do, and nothing is told of the name again.
        let same = compare(
            &file(vec![before.clone()]),
            &[known("Le CAMSP des Lilas", Some(before))],
            day("2026-06-01"),
        );
        assert!(same.is_nothing() && same.same.len() == 1 && same.same[0].kept.is_empty());
    }

    #[test]
    fn one_that_is_known_by_name_gets_its_number_and_is_not_doubled() {
        let mut elsewhere = known("Camsp de Toulouse", None);
        elsewhere.commune = "Muret".into();
        let here = known("Camsp de Toulouse", None);
        let found = compare(
            &file(vec![establishment("310000001", "CAMSP DE TOULOUSE")]),
            &[elsewhere.clone(), here.clone()],
            day("2026-06-01"),
        );
        assert!(found.new.is_empty() && found.changed[0].recognised && found.changed[0].id == here.id);
        // Two that could be it: neither is guessed.
        let twin = known("CAMSP de Toulouse", None);
        let unsure = compare(
            &file(vec![establishment("310000001", "CAMSP DE TOULOUSE")]),
            &[here, twin],
            day("2026-06-01"),
        );
        assert_eq!(unsure.new.len(), 1);
    }

    #[test]
    fn one_that_is_gone_is_told_once_and_an_older_file_is_known() {
        let one = known("CAMSP", Some(establishment("310000001", "CAMSP")));
        let mut gone = file(Vec::new());
        gone.absent = vec!["310000001".into()];
        assert_eq!(
            compare(&gone, std::slice::from_ref(&one), day("2026-06-01")).gone.len(),
            1
        );
        let mut again = one.clone();
        again.given.as_mut().unwrap().absent_on = Some(day("2026-05-12"));
        assert!(
            compare(&gone, std::slice::from_ref(&again), day("2026-06-01"))
                .gone
                .is_empty()
        );
        // It is back.
        let back = compare(
            &file(vec![establishment("310000001", "CAMSP")]),
            &[again],
            day("2026-06-01"),
        );
        assert_eq!(back.changed.len(), 1);
        gone.date = Some(day("2025-12-01"));
        assert_eq!(
            compare(&gone, &[one], day("2026-06-01")).older_than,
            Some(day("2026-01-10"))
        );
    }
}
