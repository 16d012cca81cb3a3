//! A child and the agreement around it: family, plan, members, consents, needs and objectives.

use chrono::{Datelike, Days, NaiveDate};
use uuid::Uuid;

use super::{
    Country,
    course::Course,
    dice::Dice,
    names::{ADULTS, CHILDREN, FAMILIES},
    places::{Organisation, Territory},
    rows::{Morning, Rows},
    words::ACTIONS,
};
use crate::demo::voices::{self, EXPECTATIONS, NEEDS, OBJECTIVES};

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
            self.write_daily(rows);
            self.write_trail(rows);
        }
    }

    fn family_name(&self) -> String {
        let first = self.one(FAMILIES, "family name", 0);
        match self.one(FAMILIES, "second family name", 0) {
            second if self.course.number % 3 == 0 && second != first => format!("{first}-{second}"),
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

    fn write_plan(&self, rows: &mut Rows) {
        let start = self.course.start;
        let number = self.course.number - self.territory.first_plan + 1;
        let reference = format!("PAP-{}-{number:04}", start.year());
        let need = self.one(NEEDS, "need", 0).1;
        let common = "Que l’enfant vive une journée ordinaire avec les autres, et que chacun sache quoi faire.";
        rows.add(
            "partnerships",
            &[
                &self.plan,
                &self.territory.id,
                &"plan",
                &reference,
                &need,
                &common,
                &start,
                &self.course.end,
                &"active",
                &Morning(start),
                &self.coordinator,
                &Morning(start),
            ],
        );
        let suspended = self.course.suspended.map(|span| (span.start, span.end));
        let range = match suspended {
            Some((first, Some(last))) => format!("{{[{first},{last}]}}"),
            _ => "{}".to_owned(),
        };
        // One plan in a hundred waits for its referent.
        let host = self.host().organisation;
        let referent = (self.course.number % 100 != 50).then_some(host.speaker);
        rows.add(
            "plans",
            &[
                &self.plan,
                &self.territory.id,
                &self.child,
                &host.id,
                &referent,
                &range,
                &self.course.computed_through,
                &self.coordinator,
            ],
        );
        if let Some((first, last)) = suspended {
            let id = self.id("suspension", 0);
            rows.add(
                "suspensions",
                &[
                    &id,
                    &self.territory.id,
                    &self.plan,
                    &first,
                    &last,
                    &"hospital",
                    &self.coordinator,
                    &Morning(first),
                ],
            );
        }
    }

    fn write_calendar(&self, rows: &mut Rows) {
        for period in &self.course.calendar.periods {
            let (by, on) = (period.fulfilment.map(|by| by.by.0), period.fulfilment.map(|by| by.on));
            let late = period.fulfilment.is_some_and(|by| by.late);
            rows.add(
                "review_periods",
                &[
                    &self.plan,
                    &self.territory.id,
                    &period.number,
                    &period.start,
                    &period.end,
                    &period.debt.code(),
                    &by,
                    &on,
                    &late,
                    &period.settled_on,
                ],
            );
        }
        for silence in &self.course.calendar.silences {
            rows.add(
                "silences",
                &[
                    &self.plan,
                    &self.territory.id,
                    &silence.since,
                    &silence.opens_on,
                    &silence.ends_on,
                ],
            );
        }
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

    fn write_members(&self, rows: &mut Rows) {
        let start = self.course.start;
        for (place, member) in self.members.iter().enumerate() {
            let (ground, interest, function, means) = voices::of_member(member.organisation.kind);
            let speaker = member.organisation.speaker;
            rows.add(
                "members",
                &[
                    &member.id,
                    &self.territory.id,
                    &self.plan,
                    &member.organisation.id,
                    &ground,
                    &interest,
                    &function,
                    &means,
                    &speaker,
                    &start,
                    &speaker,
                    &Morning(start),
                ],
            );
            let scopes = match member.organisation.kind {
                "camsp" | "pmi" => "{plan,contributions,documents,health}",
                _ => "{plan,contributions,documents}",
            };
            // One family in a hundred is asked again soon.
            let number = self.course.number;
            let days = if number % 100 == 25 && place == 1 {
                20
            } else {
                100 + number % 265
            };
            for (turn, guardian) in self.guardians.iter().enumerate() {
                let id = self.id("consent", (10 * place + turn) as u64);
                rows.add(
                    "consents",
                    &[
                        &id,
                        &self.territory.id,
                        &self.child,
                        &member.organisation.id,
                        &guardian.id,
                        &scopes,
                        &Morning(start),
                        &(self.country.today + Days::new(days)),
                    ],
                );
            }
        }
    }

    fn write_aims(&self, rows: &mut Rows) {
        let start = Morning(self.course.start);
        let (code, description) = self.one(NEEDS, "need", 0);
        let need = self.id("need", 0);
        rows.add(
            "needs",
            &[
                &need,
                &self.territory.id,
                &self.plan,
                &code,
                &description,
                &self.coordinator,
                &start,
            ],
        );
        let first = self
            .dice
            .below(OBJECTIVES.len() as u64, "objective", &[self.course.number]);
        for (turn, objective) in self.objectives.iter().enumerate() {
            let (title, success) = OBJECTIVES[(usize::try_from(first).unwrap_or(0) + turn) % OBJECTIVES.len()];
            let state = if objective.reached_on.is_some() {
                "achieved"
            } else {
                "open"
            };
            rows.add(
                "objectives",
                &[
                    &objective.id,
                    &self.territory.id,
                    &self.plan,
                    &need,
                    &title,
                    &success,
                    &state,
                    &objective.opened_on,
                    &objective.reached_on,
                    &self.coordinator,
                    &Morning(objective.opened_on),
                ],
            );
            let partner = self.members[1 + turn % 3];
            for member in [self.host(), partner] {
                let interest = voices::of_member(member.organisation.kind).1;
                rows.add(
                    "objective_interests",
                    &[
                        &objective.id,
                        &member.id,
                        &self.plan,
                        &self.territory.id,
                        &interest,
                        &member.organisation.speaker,
                    ],
                );
            }
            self.write_action(rows, turn as u64, objective, partner);
        }
    }

    fn write_action(&self, rows: &mut Rows, turn: u64, objective: &Objective, partner: Member) {
        let id = self.id("action", turn);
        let (title, result) = self.one(ACTIONS, "action", turn);
        let number = self.course.number;
        let due = match objective.reached_on {
            Some(on) => on,
            None if number % 20 == 2 && turn == 1 => self.country.today - Days::new(10),
            None => self.country.today + Days::new(15 + (number + 40 * turn) % 120),
        };
        let state = if objective.reached_on.is_some() { "done" } else { "open" };
        rows.add(
            "actions",
            &[
                &id,
                &self.territory.id,
                &self.plan,
                &objective.id,
                &title,
                &result,
                &due,
                &state,
                &objective.reached_on,
                &self.coordinator,
                &Morning(objective.opened_on),
            ],
        );
        for member in [self.host(), partner] {
            rows.add("action_members", &[&id, &member.id, &self.plan, &self.territory.id]);
        }
    }
}
