//! An objective across the years, as what happened to it, in order: set, decided on at reviews,
//! adjusted into a new version, ended. Pages say it in words; a plan's chart draws it.

use chrono::{Datelike, NaiveDate};
use i18n_embed_fl::fl;

use crate::{
    ids::{ObjectiveId, ReviewId},
    objectives::model::{Line, Objective, Outcome, State},
    web::lang::Lang,
};

/// The story of one objective, its versions together.
#[derive(Debug, Clone)]
pub struct Story {
    /// The version that stands.
    pub objective: ObjectiveId,
    /// Its title.
    pub title: String,
    /// Where it is.
    pub state: State,
    /// The civil day its first version was set.
    pub begun: NaiveDate,
    /// The civil day it ended; none while it is worked on.
    pub ended: Option<NaiveDate>,
    /// What happened, the first first.
    pub events: Vec<Event>,
}

/// Something that happened to an objective on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The civil day.
    pub day: NaiveDate,
    /// The review at which it happened, if it did at one.
    pub review: Option<ReviewId>,
    /// The version that stood from then on.
    pub version: ObjectiveId,
    /// What.
    pub what: What,
}

/// What may happen to an objective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It was set, or put forward, in those words.
    Set {
        /// The words.
        title: String,
    },
    /// A review found that it goes on.
    Continued {
        /// What still has to be worked on.
        remaining: String,
    },
    /// A review gave it other words.
    Adjusted {
        /// The new words.
        title: String,
        /// What still has to be worked on.
        remaining: String,
    },
    /// It was reached.
    Achieved,
    /// It was given up.
    Abandoned,
}

impl Story {
    /// The story of a line of versions.
    pub fn of(line: &Line) -> Self {
        let mut versions: Vec<&Objective> = line.history.iter().rev().collect();
        versions.push(&line.current);
        let first = versions[0];
        let set_at = first.decisions.iter().find(|decision| decision.outcome == Outcome::New);
        let mut events = vec![Event {
            day: first.opened_on,
            review: set_at.map(|decision| decision.review),
            version: first.id,
            what: What::Set {
                title: first.title.clone(),
            },
        }];
        for (at, version) in versions.iter().enumerate() {
            let next = versions.get(at + 1).copied();
            events.extend(version.decisions.iter().rev().filter_map(|decision| {
                let adjusted = next.filter(|_| decision.outcome == Outcome::Adjusted);
                Some(Event {
                    day: decision.held_on,
                    review: Some(decision.review),
                    version: adjusted.unwrap_or(version).id,
                    what: What::decided(decision.outcome, &decision.remaining, adjusted)?,
                })
            }));
        }
        let current = &line.current;
        let story = Self {
            objective: current.id,
            title: current.title.clone(),
            state: current.state,
            begun: first.opened_on,
            ended: current.closed_on,
            events,
        };
        story.with_its_end()
    }

    /// The stories of lines, without those that are only proposed.
    pub fn all(lines: &[Line]) -> Vec<Self> {
        let taken_up = lines.iter().filter(|line| !line.current.is_proposed());
        taken_up.map(Self::of).collect()
    }

    /// What ended without a review's decision known here ends all the same.
    fn with_its_end(mut self) -> Self {
        let end = match self.state {
            State::Achieved => What::Achieved,
            State::Abandoned => What::Abandoned,
            State::Proposed | State::Open | State::Replaced => return self,
        };
        let told = self.events.iter().any(|event| event.what == end);
        if let (false, Some(day)) = (told, self.ended) {
            self.events.push(Event {
                day,
                review: None,
                version: self.objective,
                what: end,
            });
        }
        self
    }

    /// What happened, year by year, the first first.
    pub fn years(&self) -> Vec<(i32, &[Event])> {
        self.events
            .chunk_by(|one, next| one.day.year() == next.day.year())
            .map(|events| (events[0].day.year(), events))
            .collect()
    }
}

impl What {
    /// What a decision makes happen; nothing for the decision that sets the objective. `next` is the
    /// version that follows.
    fn decided(outcome: Outcome, remaining: &str, next: Option<&Objective>) -> Option<Self> {
        let remaining = remaining.trim().to_owned();
        Some(match outcome {
            Outcome::New => return None,
            Outcome::Continued => What::Continued { remaining },
            Outcome::Adjusted => What::Adjusted {
                title: next.map(|next| next.title.clone()).unwrap_or_default(),
                remaining,
            },
            Outcome::Achieved => What::Achieved,
            Outcome::Abandoned => What::Abandoned,
        })
    }

    /// It, in words.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            What::Set { title } => fl!(lang, "objective-story-set", title = title.as_str()),
            What::Continued { .. } => fl!(lang, "objective-story-continued"),
            What::Adjusted { title, .. } if title.is_empty() => fl!(lang, "objective-story-adjusted-only"),
            What::Adjusted { title, .. } => fl!(lang, "objective-story-adjusted", title = title.as_str()),
            What::Achieved => fl!(lang, "objective-story-achieved"),
            What::Abandoned => fl!(lang, "objective-story-abandoned"),
        }
    }

    /// What still had to be worked on after it; empty when nothing was said.
    pub fn remaining(&self) -> &str {
        match self {
            What::Continued { remaining } | What::Adjusted { remaining, .. } => remaining,
            What::Set { .. } | What::Achieved | What::Abandoned => "",
        }
    }
}

impl Event {
    /// When and what, in words.
    pub fn say(&self, lang: Lang) -> String {
        fl!(
            lang,
            "objective-story-event",
            day = lang.date(self.day),
            what = self.what.say(lang)
        )
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::objectives::model::Decision;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn version(
        number: u128,
        title: &str,
        state: State,
        opened: &str,
        decisions: &[(&str, Outcome, &str)],
    ) -> Objective {
        Objective {
            id: ObjectiveId(Uuid::from_u128(number)),
            previous: None,
            need: None,
            need_words: String::new(),
            title: title.to_owned(),
            success: String::new(),
            carried_over: String::new(),
            state,
            opened_on: day(opened),
            closed_on: None,
            created_by: None,
            interests: Vec::new(),
            // The latest first, as the store reads them.
            decisions: decisions
                .iter()
                .rev()
                .map(|(on, outcome, remaining)| Decision {
                    objective: ObjectiveId(Uuid::from_u128(number)),
                    review: ReviewId(Uuid::from_u128(number)),
                    held_on: day(on),
                    outcome: *outcome,
                    remaining: (*remaining).to_owned(),
                })
                .collect(),
            version: 1,
        }
    }

    #[test]
    fn versions_and_decisions_are_told_in_the_order_they_came() {
        let story = Story::of(&Line {
            history: vec![version(
                1,
                "Manger assise",
                State::Replaced,
                "2024-09-01",
                &[
                    ("2024-12-10", Outcome::Continued, "le soir"),
                    ("2025-03-20", Outcome::Adjusted, "à la cantine"),
                ],
            )],
            current: version(
                2,
                "Manger avec les autres",
                State::Achieved,
                "2025-03-20",
                &[("2025-06-12", Outcome::Achieved, "")],
            ),
        });
        let told: Vec<(String, String, &str)> = story
            .events
            .iter()
            .map(|event| {
                (
                    event.day.to_string(),
                    event.what.say(Lang::English),
                    event.what.remaining(),
                )
            })
            .collect();
        let told: Vec<(&str, &str, &str)> = told
            .iter()
            .map(|(on, what, left)| (on.as_str(), what.as_str(), *left))
            .collect();
        assert_eq!(
            told,
            [
                ("2024-09-01", "set: “Manger assise”", ""),
                ("2024-12-10", "continued", "le soir"),
                (
                    "2025-03-20",
                    "adjusted; it becomes “Manger avec les autres”",
                    "à la cantine"
                ),
                ("2025-06-12", "reached", ""),
            ]
        );
        let years: Vec<(i32, usize)> = story
            .years()
            .iter()
            .map(|(year, events)| (*year, events.len()))
            .collect();
        assert_eq!(years, [(2024, 2), (2025, 2)]);
        assert_eq!(story.begun, day("2024-09-01"));
    }

    #[test]
    fn one_set_at_a_review_says_so_once() {
        let current = version(
            1,
            "Dormir",
            State::Open,
            "2025-03-20",
            &[("2025-03-20", Outcome::New, "")],
        );
        let story = Story::of(&Line {
            history: vec![],
            current,
        });
        assert_eq!(story.events.len(), 1);
        assert!(story.events[0].review.is_some());
    }

    #[test]
    fn what_ended_without_a_review_ends_all_the_same() {
        let mut current = version(1, "Dormir", State::Abandoned, "2025-03-20", &[]);
        current.closed_on = Some(day("2025-09-01"));
        let story = Story::of(&Line {
            history: vec![],
            current,
        });
        assert_eq!(story.events.last().map(|event| &event.what), Some(&What::Abandoned));
    }
}
