//! The agreement around a child: the plan and its calendar, its members in their words, what the
//! family let them see, what all of them want and who does what for it.

use chrono::{Datelike, Days};

use super::{
    circle::{Circle, Member, Objective},
    rows::{Morning, Rows},
    words::ACTIONS,
};
use crate::demo::voices::{self, NEEDS, OBJECTIVES};

impl Circle<'_> {
    pub(super) fn write_plan(&self, rows: &mut Rows) {
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
                &"",
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

    pub(super) fn write_calendar(&self, rows: &mut Rows) {
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

    pub(super) fn write_members(&self, rows: &mut Rows) {
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

    pub(super) fn write_aims(&self, rows: &mut Rows) {
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

    /// One plan in a hundred is to go on at a school, and waits for the family's answer.
    pub(super) fn write_hand_over(&self, rows: &mut Rows) {
        let proposed = self.country.today - Days::new(6);
        let host = self.host().organisation;
        let school = self.territory.school_of(self.course.number);
        if self.course.number % 100 != 75 || self.course.start > proposed || host.id == school.id {
            return;
        }
        let id = self.id("hand-over", 0);
        rows.add(
            "hand_overs",
            &[
                &id,
                &self.territory.id,
                &self.plan,
                &school.id,
                &"École maternelle",
                &(proposed + Days::new(60)),
                &"L’école souhaite connaître ce qui aide l’enfant avant son premier matin.",
                &host.id,
                &true,
                &self.coordinator,
                &proposed,
                &Morning(proposed),
            ],
        );
        let open = self
            .objectives
            .iter()
            .filter(|objective| objective.reached_on.is_none());
        for (position, objective) in open.enumerate() {
            rows.add(
                "hand_over_items",
                &[
                    &self.id("item of a hand-over", position as u64),
                    &self.territory.id,
                    &id,
                    &self.plan,
                    &"objective",
                    &objective.id,
                    &"",
                    &(position as u64),
                ],
            );
        }
    }
}
