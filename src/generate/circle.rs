//! A child and those around it: who they are, and what is written of each plan.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::{
    Country,
    course::Course,
    dice::Dice,
    names::{ADULTS, CHILDREN, FAMILIES},
    places::{Organisation, Territory},
    rows::{Morning, Rows},
};
use crate::demo::voices::EXPECTATIONS;

/// A member of a plan.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    pub id: Uuid,
    pub organisation: Organisation,
}

/// A parent.
#[derive(Debug, Clone, Copy)]
pub struct Guardian {
    pub id: Uuid,
    pub person: Uuid,
}

/// An objective, opened at a review or with the plan, reached at a review or still open.
#[derive(Debug, Clone, Copy)]
pub struct Objective {
    pub id: Uuid,
    pub opened_on: NaiveDate,
    pub reached_on: Option<NaiveDate>,
}

/// One plan and those around it.
pub struct Circle<'a> {
    pub country: &'a Country,
    pub dice: Dice,
    pub territory: &'a Territory,
    pub course: Course,
    pub plan: Uuid,
    pub child: Uuid,
    pub coordinator: Uuid,
    pub members: [Member; 4],
    pub guardians: Vec<Guardian>,
    pub objectives: Vec<Objective>,
}

impl<'a> Circle<'a> {
    pub fn of(country: &'a Country, dice: Dice, territory: &'a Territory, number: u64) -> Self {
        let course = Course::of(country, dice, number);
        let mut place = 0;
        let members = territory.circle(number).map(|organisation| {
            place += 1;
            Member {
                id: dice.id("member", &[number, place]),
                organisation,
            }
        });
        // One parent in four is alone.
        let parents = if number % 4 == 3 { 1 } else { 2 };
        let guardians = (0..parents)
            .map(|turn| Guardian {
                id: dice.id("guardian", &[number, turn]),
                person: dice.id("parent", &[number, turn]),
            })
            .collect();
        // Once there were reviews enough, the first is reached and another follows.
        let turned = (course.held.len() > 3).then(|| course.held[course.held.len() / 2].on);
        let objective = |turn, opened_on, reached_on| Objective {
            id: dice.id("objective", &[number, turn]),
            opened_on,
            reached_on,
        };
        let mut objectives = vec![
            objective(0, course.start, turned),
            objective(1, course.start, None),
            objective(2, course.start, None),
        ];
        objectives.extend(turned.map(|on| objective(3, on, None)));
        Self {
            country,
            dice,
            territory,
            plan: dice.id("plan", &[number]),
            child: dice.id("child", &[number]),
            coordinator: territory.coordinator(number),
            members,
            guardians,
            objectives,
            course,
        }
    }

    /// The place of care.
    pub fn host(&self) -> Member {
        self.members[0]
    }

    /// One of several, other for each plan.
    pub fn one<T: Copy>(&self, of: &[T], what: &str, turn: u64) -> T {
        self.dice.one(of, what, &[self.course.number, turn])
    }

    pub fn id(&self, what: &str, turn: u64) -> Uuid {
        self.dice.id(what, &[self.course.number, turn])
    }

    /// Everything of it.
    pub fn write(&self, rows: &mut Rows) {
        self.write_child(rows);
        self.write_plan(rows);
        self.write_calendar(rows);
        self.write_reviews(rows);
        if !self.country.calendar_only {
            self.write_family(rows);
            self.write_members(rows);
            self.write_aims(rows);
            self.write_hand_over(rows);
            self.write_daily(rows);
            self.write_trail(rows);
        }
    }

    fn family_name(&self) -> String {
        let first = self.one(FAMILIES, "family name", 0);
        match self.one(FAMILIES, "second family name", 0) {
            second if self.course.number.is_multiple_of(3) && second != first => format!("{first}-{second}"),
            _ => first.to_owned(),
        }
    }

    fn write_child(&self, rows: &mut Rows) {
        let days = 90 + self.dice.below(1000, "age at the start", &[self.course.number]);
        let born = self.course.start - Days::new(days);
        let given = self.one(CHILDREN, "given name", 0);
        rows.add(
            "children",
            &[
                &self.child,
                &self.territory.id,
                &given,
                &self.family_name(),
                &born,
                &Morning(self.course.start),
            ],
        );
    }

    fn write_family(&self, rows: &mut Rows) {
        let name = self.family_name();
        for (turn, guardian) in self.guardians.iter().enumerate() {
            let (number, turn) = (self.course.number, turn as u64);
            let start = Morning(self.course.start);
            let given = self.one(ADULTS, "parent", turn);
            rows.add("people", &[&guardian.person, &self.territory.id, &given, &name, &start]);
            let email = format!("famille.{}.{}@exemple.invalid", number + 1, turn + 1);
            let role = (number == 0 && turn == 0).then_some("Parent d’un enfant inventé.");
            rows.add("accounts", &[&guardian.person, &email, &false, &role, &start]);
            let relation = if turn == 0 { "mother" } else { "father" };
            rows.add(
                "guardians",
                &[
                    &guardian.id,
                    &self.territory.id,
                    &self.child,
                    &guardian.person,
                    &relation,
                    &start,
                ],
            );
        }
        let parent = self.guardians[0];
        let words = self.one(EXPECTATIONS, "expectation", 0);
        rows.add(
            "expectations",
            &[
                &self.id("expectation", 0),
                &self.territory.id,
                &self.plan,
                &parent.id,
                &words,
                &Morning(self.course.start),
            ],
        );
    }
}
