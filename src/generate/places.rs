//! A territory, who coordinates it, and the organisations its children share.

use chrono::{Datelike, Months, NaiveDate};
use uuid::Uuid;

use super::{
    Country,
    dice::Dice,
    names::{ADULTS, COMMUNES, FAMILIES, HOUSES, KINDS, TERRITORIES},
    rows::{Morning, Rows, Value},
};
use crate::demo::voices;

const PLANS_A_COORDINATOR: u64 = 500;
/// Plans around one dozen of organisations, one of each kind.
const PLANS_A_DOZEN: u64 = 400;
const KINDS_A_DOZEN: u64 = KINDS.len() as u64;
/// Of the kinds, the first that many receive children.
const CARE: u64 = KINDS_A_DOZEN / 2;
const PROFESSIONALS: u64 = 3;
/// The place of the school among the kinds.
const SCHOOL: u64 = 2;

/// One territory, and whom one meets there.
#[derive(Debug, Clone, Copy)]
pub struct Territory {
    pub id: Uuid,
    pub(super) number: u64,
    /// The first of its plans and how many there are, counted over the country.
    pub first_plan: u64,
    pub plans: u64,
    pub(super) dice: Dice,
    /// Before everything that happened in it.
    founded: NaiveDate,
    pub(super) today: NaiveDate,
}

/// An organisation as plans meet it.
#[derive(Debug, Clone, Copy)]
pub struct Organisation {
    pub id: Uuid,
    pub kind: &'static str,
    /// Who speaks for it.
    pub speaker: Uuid,
}

impl Territory {
    pub fn of(country: &Country, dice: Dice, number: u64) -> Self {
        Self {
            id: dice.id("territory", &[number]),
            number,
            first_plan: country.first_of(number),
            plans: country.plans_of(number),
            dice,
            founded: country.today - Months::new(12 * (country.years + 1)),
            today: country.today,
        }
    }

    fn coordinators(&self) -> u64 {
        1 + self.plans / PLANS_A_COORDINATOR
    }

    pub(super) fn dozens(&self) -> u64 {
        1 + self.plans / PLANS_A_DOZEN
    }

    /// The coordinator who follows a plan.
    pub fn coordinator(&self, plan: u64) -> Uuid {
        self.dice.id("coordinator", &[self.number, plan % self.coordinators()])
    }

    /// The one of that kind in a dozen.
    pub(super) fn in_dozen(&self, dozen: u64, kind: u64) -> Organisation {
        self.organisation(KINDS_A_DOZEN * dozen + kind)
    }

    fn organisation(&self, place: u64) -> Organisation {
        let kind = usize::try_from(place % KINDS_A_DOZEN).unwrap_or(0);
        Organisation {
            id: self.dice.id("organisation", &[self.number, place]),
            kind: KINDS[kind].code,
            speaker: self.dice.id("professional", &[self.number, place, 0]),
        }
    }

    /// Where that child may go to school.
    pub(super) fn school_of(&self, plan: u64) -> Organisation {
        self.in_dozen(self.dice.below(self.dozens(), "dozen of a school", &[plan]), SCHOOL)
    }

    /// Those around a child: where it is received, and three who come there.
    pub fn circle(&self, plan: u64) -> [Organisation; 4] {
        let draw = |below: u64, what: &str, turn: u64| self.dice.below(below, what, &[plan, turn]);
        let host = self.in_dozen(
            draw(self.dozens(), "dozen of a host", 0),
            draw(CARE, "kind of a host", 0),
        );
        let first = draw(CARE, "kind of a partner", 0);
        let partner = |turn: u64| {
            let dozen = draw(self.dozens(), "dozen of a partner", turn);
            self.in_dozen(dozen, CARE + (first + 2 * turn) % CARE)
        };
        [host, partner(0), partner(1), partner(2)]
    }

    /// Its rows, and from which number its next plans go on.
    pub fn write(&self, rows: &mut Rows, with_people: bool) {
        let name = match usize::try_from(self.number)
            .ok()
            .and_then(|number| TERRITORIES.get(number))
        {
            Some(name) => (*name).to_owned(),
            None => format!(
                "{} {}",
                self.dice.one(TERRITORIES, "territory", &[self.number]),
                self.number + 1
            ),
        };
        let department = format!("{:02}", 1 + self.number % 95);
        rows.add("territories", &[&self.id, &name, &department, &Morning(self.founded)]);
        for turn in 0..self.coordinators() {
            let role = "Coordonne un territoire inventé ; suit une partie de ses projets.";
            let email = format!("coordination.{}.{}@exemple.invalid", self.number + 1, turn + 1);
            let first = self.number == 0 && turn == 0;
            let person = self.person(rows, "coordinator", &[self.number, turn], &email, first.then_some(role));
            let id = self.dice.id("coordination", &[self.number, turn]);
            rows.add("coordinators", &[&id, &self.id, &person, &Morning(self.founded)]);
        }
        for place in 0..self.dozens() * KINDS_A_DOZEN {
            self.write_organisation(rows, place, with_people);
        }
        if with_people {
            self.write_institutions(rows);
        }
        // A series of references for every year in which a plan began.
        for year in self.founded.year()..=self.today.year() {
            for (prefix, last) in [("PAP", self.plans), ("CONV", self.dozens())] {
                rows.add("reference_counters", &[&self.id, &format!("{prefix}-{year}"), &last]);
            }
        }
    }

    fn write_organisation(&self, rows: &mut Rows, place: u64, with_people: bool) {
        let organisation = self.organisation(place);
        let kind = &KINDS[usize::try_from(place % KINDS_A_DOZEN).unwrap_or(0)];
        let at = [self.number, place];
        let (house, first, second) = (
            self.dice.one(HOUSES, "house", &at),
            self.dice.one(COMMUNES.0, "commune", &at),
            self.dice.one(COMMUNES.1, "commune, second part", &at),
        );
        let (name, commune) = (format!("{} {house}", kind.called), format!("{first}-{second}"));
        // Of the numbers that are kept for fiction.
        let phone = format!("05 36 49 {:02} {:02}", place / 100 % 100, place % 100);
        let (_, mission, _, _) = voices::of_member(kind.code);
        rows.add(
            "organisations",
            &[
                &organisation.id,
                &self.id,
                &kind.code,
                &name,
                &commune,
                &phone,
                &mission,
                &Morning(self.founded),
            ],
        );
        // Who signs in nowhere is not needed to count reviews; who wrote something is.
        for turn in 0..if with_people { PROFESSIONALS } else { 1 } {
            let email = format!("pro.{}.{}.{}@exemple.invalid", self.number + 1, place + 1, turn + 1);
            let role = "Travaille dans un lieu d’accueil inventé, auprès de plusieurs enfants.";
            let first = self.number == 0 && place == 0 && turn == 0;
            let at = [self.number, place, turn];
            let person = self.person(rows, "professional", &at, &email, first.then_some(role));
            let id = self.dice.id("function", &at);
            rows.add(
                "professionals",
                &[
                    &id,
                    &self.id,
                    &organisation.id,
                    &person,
                    &kind.function,
                    &Morning(self.founded),
                ],
            );
        }
    }

    fn person(&self, rows: &mut Rows, what: &str, at: &[u64], email: &str, role: Option<&str>) -> Uuid {
        let id = self.dice.id(what, at);
        let (given, family) = (self.dice.one(ADULTS, what, at), self.dice.one(FAMILIES, what, at));
        rows.add("people", &[&id, &self.id, &given, &family, &Morning(self.founded)]);
        rows.add("accounts", &[&id, &email, &false, &role, &Morning(self.founded)]);
        id
    }
}

/// The one who runs the installation, and sees nothing of the children.
pub fn write_administrator(rows: &mut Rows, dice: Dice, on: NaiveDate) {
    let id = dice.id("administrator", &[]);
    let nowhere: Option<Uuid> = None;
    let role = "Administre l’application ; ne voit rien des enfants.";
    rows.add("people", &[&id, &nowhere, &"Dominique", &"Prologue", &Morning(on)]);
    let account: [&dyn Value; 5] = [&id, &"administration@exemple.invalid", &true, &role, &Morning(on)];
    rows.add("accounts", &account);
}
