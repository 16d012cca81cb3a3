//! What an objective is, who has an interest in it, and the line its versions make from review to
//! review. Rules only.

mod form;
pub mod story;

use std::collections::HashMap;

use chrono::NaiveDate;

pub use self::form::{NewObjective, ObjectiveForm};
use crate::{
    choices,
    error::{Error, Result},
    ids::{MemberId, NeedId, ObjectiveId, PartnershipId, ReviewId},
    partnerships::model::{Head, Standing},
    web::lang::Lang,
};

choices! {
    /// Where an objective is in its life.
    State {
        /// Put forward by the family; a partner or the coordination takes it up.
        Proposed = "proposed", "objective-state-proposed";
        /// Being worked on.
        Open = "open", "objective-state-open";
        /// Reached, a review found.
        Achieved = "achieved", "objective-state-achieved";
        /// Given up, a review decided.
        Abandoned = "abandoned", "objective-state-abandoned";
        /// Adjusted: a newer version stands in its place.
        Replaced = "replaced", "objective-state-replaced";
    }
}

choices! {
    /// What a review decides for one objective.
    Outcome {
        /// Reached.
        Achieved = "achieved", "objective-outcome-achieved";
        /// Goes on as it is.
        Continued = "continued", "objective-outcome-continued";
        /// Goes on in other words.
        Adjusted = "adjusted", "objective-outcome-adjusted";
        /// Given up.
        Abandoned = "abandoned", "objective-outcome-abandoned";
        /// Set at this review.
        New = "new", "objective-outcome-new";
    }
}

/// One version of an objective.
#[derive(Debug, Clone)]
pub struct Objective {
    /// Its identifier.
    pub id: ObjectiveId,
    /// The version it replaces.
    pub previous: Option<ObjectiveId>,
    /// The need it answers, when it names one.
    pub need: Option<NeedId>,
    /// That need in words; empty when it names none.
    pub need_words: String,
    /// What is wanted.
    pub title: String,
    /// How one will see that it is reached.
    pub success: String,
    /// What the review that made this version left to be worked on.
    pub carried_over: String,
    /// Where it is.
    pub state: State,
    /// The civil day it was set.
    pub opened_on: NaiveDate,
    /// The civil day it ended, whatever the outcome.
    pub closed_on: Option<NaiveDate>,
    /// Name of who wrote it down.
    pub created_by: Option<String>,
    /// What each member said of its interest in it, those of members that left excepted.
    pub interests: Vec<Interest>,
    /// What reviews decided on it, the latest first.
    pub decisions: Vec<Decision>,
    /// Raised at each change.
    pub version: i32,
}

/// A member's interest in an objective, in its own words.
#[derive(Debug, Clone)]
pub struct Interest {
    /// The objective.
    pub objective: ObjectiveId,
    /// The member.
    pub member: MemberId,
    /// The organisation's name.
    pub organisation: String,
    /// Its words.
    pub words: String,
}

/// What one review decided on one objective.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The objective.
    pub objective: ObjectiveId,
    /// The review.
    pub review: ReviewId,
    /// The civil day it was held.
    pub held_on: NaiveDate,
    /// What was decided.
    pub outcome: Outcome,
    /// What still has to be worked on.
    pub remaining: String,
}

/// How many partners have an interest: an objective of one partner is not yet a shared one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// No partner has said its interest.
    Nobody,
    /// A single one has.
    One,
    /// Two or more have.
    Shared,
}

impl Objective {
    /// What remains to be worked on: what the latest review left, or what this version came from.
    pub fn remaining(&self) -> &str {
        let decided = self
            .decisions
            .iter()
            .map(|decision| decision.remaining.as_str())
            .find(|words| !words.trim().is_empty());
        decided.unwrap_or(&self.carried_over)
    }

    /// How many partners have an interest in it.
    pub fn sharing(&self) -> Sharing {
        match self.interests.len() {
            0 => Sharing::Nobody,
            1 => Sharing::One,
            _ => Sharing::Shared,
        }
    }

    /// The day it ended, in words.
    pub fn closed(&self, lang: Lang) -> Option<String> {
        self.closed_on.map(|day| lang.date(day))
    }

    /// The kind of badge of its state.
    pub fn badge(&self) -> &'static str {
        match self.state {
            State::Proposed => "due",
            State::Open => "planned",
            State::Achieved => "done",
            State::Abandoned | State::Replaced => "plain",
        }
    }

    /// Being worked on.
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// Put forward and not taken up yet.
    pub fn is_proposed(&self) -> bool {
        self.state == State::Proposed
    }

    /// Its wording may still be edited: once a review has decided on it (or made it), it is adjusted
    /// at a review, so that its history stays. A proposed one stays in the words of who proposed it.
    pub fn may_be_reworded(&self) -> bool {
        self.is_open() && self.decisions.is_empty()
    }

    /// What that member said of its interest.
    pub fn interest_of(&self, member: MemberId) -> Option<&Interest> {
        self.interests.iter().find(|interest| interest.member == member)
    }
}

/// An objective across its reviews: how it stands now, and the versions before, the latest first.
#[derive(Debug, Clone)]
pub struct Line {
    /// The version that stands.
    pub current: Objective,
    /// The ones it replaced.
    pub history: Vec<Objective>,
}

/// The objectives of a partnership as `templates/objectives/_list.html` shows them.
#[derive(Debug, Clone)]
pub struct Lineages {
    /// The partnership.
    pub partnership: PartnershipId,
    /// One line an objective, in the order they were first set.
    pub lines: Vec<Line>,
    /// The person may write and reword them.
    pub may_write: bool,
    /// The person may propose one, for the family.
    pub may_propose: bool,
    /// The memberships the person speaks for.
    pub own: Vec<MemberId>,
}

impl Lineages {
    /// Groups the versions, for the person of that standing.
    pub fn new(head: &Head, standing: &Standing, objectives: Vec<Objective>) -> Self {
        Self {
            partnership: head.id,
            lines: lines(objectives),
            may_write: standing.may_write(),
            may_propose: !standing.may_write() && standing.is_family(),
            own: standing.members.clone(),
        }
    }

    /// The lines being worked on.
    pub fn open(&self) -> Vec<&Line> {
        self.lines.iter().filter(|line| line.current.is_open()).collect()
    }

    /// What the family put forward and nobody took up yet.
    pub fn proposed(&self) -> Vec<&Line> {
        self.lines.iter().filter(|line| line.current.is_proposed()).collect()
    }

    /// The lines that ended, the latest first.
    pub fn ended(&self) -> Vec<&Line> {
        let mut ended: Vec<_> = self
            .lines
            .iter()
            .filter(|line| !line.current.is_open() && !line.current.is_proposed())
            .collect();
        ended.sort_by_key(|line| std::cmp::Reverse(line.current.closed_on));
        ended
    }

    /// The page of an objective.
    pub fn address(&self, objective: &Objective) -> String {
        format!("/partnerships/{}/objectives/{}", self.partnership, objective.id)
    }

    /// A membership of the person's that has not said its interest in this one.
    pub fn asks_interest(&self, objective: &Objective) -> bool {
        self.own.iter().any(|member| objective.interest_of(*member).is_none())
    }
}

/// Versions that nothing replaces, each with the chain behind it.
pub fn lines(objectives: Vec<Objective>) -> Vec<Line> {
    let by_id: HashMap<ObjectiveId, &Objective> =
        objectives.iter().map(|objective| (objective.id, objective)).collect();
    let replaced: Vec<ObjectiveId> = objectives.iter().filter_map(|objective| objective.previous).collect();
    let stands = |objective: &&Objective| !replaced.contains(&objective.id);
    let mut lines: Vec<Line> = objectives
        .iter()
        .filter(stands)
        .map(|current| Line {
            history: before(current, &by_id),
            current: current.clone(),
        })
        .collect();
    lines.sort_by_key(|line| line.history.last().unwrap_or(&line.current).opened_on);
    lines
}

/// The line in which that version stands: it and the ones before.
///
/// # Errors
/// [`Error::NotFound`] when there is no such version.
pub fn line_of(objectives: Vec<Objective>, id: ObjectiveId) -> Result<Line> {
    let upto = objectives
        .iter()
        .find(|objective| objective.id == id)
        .ok_or(Error::NotFound)?
        .clone();
    let by_id: HashMap<ObjectiveId, &Objective> =
        objectives.iter().map(|objective| (objective.id, objective)).collect();
    let history = before(&upto, &by_id);
    Ok(Line { current: upto, history })
}

/// The chain of versions behind one, the latest first.
fn before(objective: &Objective, by_id: &HashMap<ObjectiveId, &Objective>) -> Vec<Objective> {
    let step = |version: &Objective| version.previous.and_then(|id| by_id.get(&id).copied());
    std::iter::successors(step(objective), |version| step(version))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use i18n_embed_fl::fl;
    use uuid::Uuid;

    use super::*;

    fn objective(id: u128, previous: Option<u128>, state: State, day: u32) -> Objective {
        Objective {
            id: ObjectiveId(Uuid::from_u128(id)),
            previous: previous.map(|id| ObjectiveId(Uuid::from_u128(id))),
            need: None,
            need_words: String::new(),
            title: format!("objective {id}"),
            success: String::new(),
            carried_over: String::new(),
            state,
            opened_on: NaiveDate::from_ymd_opt(2026, 1, day).unwrap(),
            closed_on: None,
            created_by: None,
            interests: Vec::new(),
            decisions: Vec::new(),
            version: 1,
        }
    }

    fn decision(outcome: Outcome, remaining: &str, day: u32) -> Decision {
        Decision {
            objective: ObjectiveId(Uuid::nil()),
            review: ReviewId(Uuid::nil()),
            held_on: NaiveDate::from_ymd_opt(2026, 3, day).unwrap(),
            outcome,
            remaining: remaining.to_owned(),
        }
    }

    #[test]
    fn versions_make_one_line_with_the_latest_in_front() {
        let versions = vec![
            objective(3, Some(2), State::Open, 20),
            objective(1, None, State::Replaced, 1),
            objective(2, Some(1), State::Replaced, 10),
            objective(4, None, State::Open, 5),
        ];
        let lines = lines(versions);
        let titles: Vec<_> = lines
            .iter()
            .map(|line| {
                (
                    line.current.title.as_str(),
                    line.history.iter().map(|v| v.title.as_str()).collect::<Vec<_>>(),
                )
            })
            .collect();
        assert_eq!(
            titles,
            [
                ("objective 3", vec!["objective 2", "objective 1"]),
                ("objective 4", vec![])
            ]
        );
    }

    #[test]
    fn what_remains_is_what_the_latest_review_left() {
        let mut one = objective(1, None, State::Open, 1);
        one.carried_over = "carried".to_owned();
        assert_eq!(one.remaining(), "carried");
        one.decisions = vec![
            decision(Outcome::Continued, " ", 20),
            decision(Outcome::Continued, "eat with others", 1),
        ];
        assert_eq!(one.remaining(), "eat with others");
    }

    #[test]
    fn an_objective_a_review_decided_on_is_adjusted_there_and_not_reworded() {
        let mut one = objective(1, None, State::Open, 1);
        assert!(one.may_be_reworded());
        one.decisions = vec![decision(Outcome::Continued, "", 1)];
        assert!(!one.may_be_reworded());
        assert!(!objective(2, None, State::Achieved, 1).may_be_reworded());
        assert!(
            !objective(3, None, State::Proposed, 1).may_be_reworded(),
            "the family's words stay its own"
        );
    }

    #[derive(askama::Template)]
    #[template(path = "objectives/_list.html")]
    struct Part {
        page: crate::web::page::Page,
        objectives: Lineages,
    }

    #[test]
    fn the_list_warns_of_an_objective_that_is_not_shared_yet() {
        use askama::Template;
        let interest = |member: u128, organisation: &str| Interest {
            objective: ObjectiveId(Uuid::nil()),
            member: MemberId(Uuid::from_u128(member)),
            organisation: organisation.to_owned(),
            words: format!("words of {organisation}"),
        };
        let mut one = objective(2, Some(1), State::Open, 10);
        one.decisions = vec![decision(Outcome::Continued, "the stairs", 1)];
        let mut part = Part {
            page: crate::web::page::Page::new(Lang::English, None, false, "/"),
            objectives: Lineages {
                partnership: PartnershipId(Uuid::nil()),
                lines: lines(vec![
                    one.clone(),
                    objective(1, None, State::Replaced, 1),
                    objective(3, None, State::Achieved, 2),
                    objective(4, None, State::Proposed, 2),
                ]),
                may_write: true,
                may_propose: false,
                own: vec![MemberId(Uuid::from_u128(7))],
            },
        };
        let html = part.render().unwrap();
        for words in [
            "No partner has said",
            "the stairs",
            "Say our interest",
            "objective 1",
            "Review of 1 March 2026: Continued",
            "Ended objectives",
            "Proposed by the family",
        ] {
            assert!(html.contains(words), "{words} in {html}");
        }
        one.interests = vec![interest(7, "Nursery")];
        part.objectives.lines = lines(vec![one.clone()]);
        assert!(part.render().unwrap().contains("Only one partner"));
        one.interests.push(interest(8, "CAMSP"));
        part.objectives.lines = lines(vec![one]);
        let html = part.render().unwrap();
        assert!(
            html.contains("words of CAMSP") && !html.contains("Only one partner") && !html.contains("Say our interest")
        );
    }
}
