//! What those around a child did together: reviews with everybody's words and what was decided,
//! and what was noted from day to day.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::{
    circle::{Circle, Member},
    rows::{Morning, Rows, Value},
    words::{ADJUSTMENTS, AT_HOME, HARD, NOTES, PROPOSES, REMAINING, SEEN, SYNTHESES, WORKS},
};

/// Minutes of a review of these last days wait for everybody's agreement.
const DAYS_TO_AGREE: u64 = 10;
const NO_ONE: Option<Uuid> = None;

/// Who takes part in a review.
#[derive(Clone, Copy)]
struct Party {
    member: Option<Uuid>,
    guardian: Option<Uuid>,
    person: Uuid,
}

/// What a party did for a review.
struct Part {
    invited: Morning,
    wrote: Option<Morning>,
    attendance: Option<&'static str>,
}

impl From<Member> for Party {
    fn from(member: Member) -> Self {
        Self {
            member: Some(member.id),
            guardian: None,
            person: member.organisation.speaker,
        }
    }
}

impl Circle<'_> {
    fn parties(&self) -> [Party; 4] {
        let parent = self.guardians[0];
        let family = Party {
            member: None,
            guardian: Some(parent.id),
            person: parent.person,
        };
        [
            family,
            self.members[0].into(),
            self.members[1].into(),
            self.members[2].into(),
        ]
    }

    pub(super) fn write_reviews(&self, rows: &mut Rows) {
        for (turn, held) in self.course.held.iter().enumerate() {
            self.write_held(rows, turn as u64, held.id.0, held.on);
        }
        if let Some(on) = self.course.planned {
            let (id, asked) = (self.id("next review", 0), Morning(self.country.today - Days::new(20)));
            let nothing: Option<NaiveDate> = None;
            rows.add(
                "reviews",
                &[
                    &id,
                    &self.territory.id,
                    &self.plan,
                    &"planned",
                    &on,
                    &"14:30",
                    &"Dans la salle de réunion du lieu d’accueil",
                    &"Faire le point sur les objectifs et préparer la suite.",
                    &nothing,
                    &"",
                    &NO_ONE,
                    &"",
                    &false,
                    &self.coordinator,
                    &asked,
                    &nothing,
                ],
            );
            if !self.country.calendar_only {
                for (place, party) in self.parties().iter().enumerate() {
                    let wrote = (place == 1).then_some(Morning(self.country.today - Days::new(2)));
                    let part = Part {
                        invited: asked,
                        wrote,
                        attendance: None,
                    };
                    self.write_party(rows, id, place, party, part);
                    if let Some(on) = wrote {
                        self.write_contribution(rows, id, 100, place, party, on);
                    }
                }
            }
        }
    }

    fn write_held(&self, rows: &mut Rows, turn: u64, id: Uuid, on: NaiveDate) {
        let agreed_on = on + Days::new(6 + self.dice.below(4, "days to agree", &[self.course.number, turn]));
        // One in forty is forgotten by somebody.
        let forgotten = (self.course.number + turn) % 40 == 3 && on + Days::new(60) > self.country.today;
        let agreed = (on + Days::new(DAYS_TO_AGREE) < self.country.today && !forgotten).then_some(agreed_on);
        let state = if agreed.is_some() { "agreed" } else { "held" };
        let synthesis = self.two(SYNTHESES, "synthesis", turn);
        let adjustments = self.one(ADJUSTMENTS, "adjustments", turn);
        let (synthesis, adjustments) = if self.country.calendar_only {
            (String::new(), "")
        } else {
            (synthesis, adjustments)
        };
        rows.add(
            "reviews",
            &[
                &id,
                &self.territory.id,
                &self.plan,
                &state,
                &on,
                &"14:30",
                &"Dans la salle de réunion du lieu d’accueil",
                &"Faire le point sur les objectifs et préparer la suite.",
                &on,
                &synthesis,
                &self.coordinator,
                &adjustments,
                &true,
                &self.coordinator,
                &Morning(on - Days::new(30)),
                &agreed,
            ],
        );
        if self.country.calendar_only {
            return;
        }
        let before = Morning(on - Days::new(3));
        for (place, party) in self.parties().iter().enumerate() {
            // The last of them came without having written anything.
            let wrote = (place < 3).then_some(before);
            let part = Part {
                invited: Morning(on - Days::new(30)),
                wrote,
                attendance: Some("present"),
            };
            self.write_party(rows, id, place, party, part);
            if wrote.is_some() {
                self.write_contribution(rows, id, turn, place, party, before);
            }
            if let Some(on) = agreed {
                let agreement = self.id("agreement", 10 * turn + place as u64);
                rows.add(
                    "agreements",
                    &[
                        &agreement,
                        &self.territory.id,
                        &id,
                        &self.plan,
                        &party.member,
                        &party.guardian,
                        &on,
                        &party.person,
                        &Morning(on),
                    ],
                );
            }
        }
        self.write_decisions(rows, turn, id, on);
    }

    fn write_party(&self, rows: &mut Rows, review: Uuid, place: usize, party: &Party, part: Part) {
        let id = self.dice.id("party", &[review.as_u64_pair().0, place as u64]);
        rows.add(
            "review_parties",
            &[
                &id,
                &self.territory.id,
                &review,
                &self.plan,
                &party.member,
                &party.guardian,
                &part.invited,
                &part.wrote,
                &part.attendance,
            ],
        );
    }

    fn write_contribution(&self, rows: &mut Rows, review: Uuid, turn: u64, place: usize, party: &Party, on: Morning) {
        let at = 10 * turn + place as u64;
        let sees = match party.guardian {
            Some(_) => format!("{} {}", self.one(AT_HOME, "at home", at), self.one(SEEN, "seen", at)),
            None => self.two(SEEN, "seen", at),
        };
        let values: [&dyn Value; 12] = [
            &self.id("contribution", at),
            &self.territory.id,
            &review,
            &self.plan,
            &party.member,
            &party.guardian,
            &sees,
            &self.one(WORKS, "works", at),
            &self.one(HARD, "hard", at),
            &self.one(PROPOSES, "proposes", at),
            &party.person,
            &on,
        ];
        rows.add("contributions", &values);
    }

    fn write_decisions(&self, rows: &mut Rows, turn: u64, review: Uuid, on: NaiveDate) {
        let decided = |objective: &&super::circle::Objective| {
            objective.opened_on <= on && objective.reached_on.is_none_or(|reached| on <= reached)
        };
        for (place, objective) in self
            .objectives
            .iter()
            .enumerate()
            .filter(|(_, objective)| decided(objective))
        {
            let outcome = match objective.reached_on {
                Some(reached) if reached == on => "achieved",
                _ if objective.opened_on == on => "new",
                _ => "continued",
            };
            let at = 10 * turn + place as u64;
            let remaining = if outcome == "continued" {
                self.one(REMAINING, "remaining", at)
            } else {
                ""
            };
            rows.add(
                "decisions",
                &[
                    &self.id("decision", at),
                    &self.territory.id,
                    &review,
                    &self.plan,
                    &objective.id,
                    &outcome,
                    &remaining,
                    &self.coordinator,
                    &Morning(on),
                ],
            );
        }
    }

    pub(super) fn write_daily(&self, rows: &mut Rows) {
        let running = (self.country.today - self.course.start).num_days().unsigned_abs();
        for (turn, member) in self.members.iter().take(3).chain(self.members.first()).enumerate() {
            let at = turn as u64;
            // Within the days the plan has been running.
            let ago = self
                .dice
                .below(running.min(90), "days since a note", &[self.course.number, at]);
            let on = self.country.today - Days::new(ago);
            let words = self.two(NOTES, "note", at);
            rows.add(
                "notes",
                &[
                    &self.id("note", at),
                    &self.territory.id,
                    &self.plan,
                    &member.id,
                    &NO_ONE,
                    &words,
                    &on,
                    &member.organisation.speaker,
                    &Morning(on),
                ],
            );
        }
    }

    /// Two sentences of a list.
    fn two(&self, of: &[&'static str], what: &str, turn: u64) -> String {
        let first = self.one(of, what, turn);
        match self.one(of, what, turn + 5000) {
            second if second == first => first.to_owned(),
            second => format!("{first} {second}"),
        }
    }
}
