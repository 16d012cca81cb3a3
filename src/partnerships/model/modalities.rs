//! The four modalities of a partnership, from its facts: what is there, what is missing, what asks
//! for attention. Pure; `partnerships::store::modalities` brings the facts, the partial
//! `partnerships/_modalities.html` draws the panels.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use super::{Head, Kind, Member};
use crate::{
    choices,
    ids::{ActionId, MemberId, ObjectiveId, ReviewId},
    web::lang::Lang,
};

choices! {
    /// What makes a partnership one (source: the page "Qu'est-ce que le partenariat ?").
    Modality {
        /// A need, an objective all share, objectives in which each has an interest.
        CommonObjective = "common_objective", "modality-common-objective";
        /// Each partner speaks and accepts for itself.
        Autonomy = "autonomy", "modality-autonomy";
        /// Actions with responsible members, means that are pooled.
        Cooperation = "cooperation", "modality-cooperation";
        /// Reviews that decide, and a final one that closes.
        Evaluation = "evaluation", "modality-evaluation";
    }
}

/// An objective, as far as the modalities look at it.
#[derive(Debug, Clone)]
pub struct ObjectiveFacts {
    /// Its identifier.
    pub id: ObjectiveId,
    /// What is wanted.
    pub title: String,
    /// Worked on now; otherwise achieved, abandoned, replaced or only proposed.
    pub open: bool,
    /// Members that stated an interest in it, and are in.
    pub interested: Vec<MemberId>,
}

/// An action, as far as the modalities look at it.
#[derive(Debug, Clone)]
pub struct ActionFacts {
    /// Its identifier.
    pub id: ActionId,
    /// What is done.
    pub title: String,
    /// Under way.
    pub open: bool,
    /// Done, and said how it went.
    pub evaluated: bool,
    /// How many members answer for it.
    pub responsible: i64,
}

/// A review, as far as the modalities look at it.
#[derive(Debug, Clone)]
pub struct ReviewFacts {
    /// Its identifier.
    pub id: ReviewId,
    /// The civil day it is planned for.
    pub planned_on: Option<NaiveDate>,
    /// The civil day it was held.
    pub held_on: Option<NaiveDate>,
    /// It is the final one.
    pub last: bool,
    /// How many disagreements are recorded beside its decisions.
    pub dissents: i64,
}

/// Everything the modalities are read from.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Its objectives, whatever their state.
    pub objectives: Vec<ObjectiveFacts>,
    /// Its actions.
    pub actions: Vec<ActionFacts>,
    /// Its reviews that were not cancelled.
    pub reviews: Vec<ReviewFacts>,
    /// Name of a plan's referent.
    pub referent: Option<String>,
}

/// How much a finding asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It is there.
    There,
    /// It is there, and somebody should look.
    Warning,
    /// It is not there yet.
    Missing,
}

/// One thing found on a partnership.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Finding {
    Need,
    NoNeed,
    CommonObjective,
    NoCommonObjective,
    OpenObjectives(usize),
    NoOpenObjective,
    /// Nobody said what interest it has in the objective.
    InterestOfNone {
        objective: String,
    },
    /// Only one did: the objective may be one partner's and no common one.
    InterestOfOne {
        objective: String,
        member: String,
    },
    Committed(usize),
    /// Fewer than two members wrote their interest and accepted; carries how many did.
    TooFewCommitted(usize),
    NoWords {
        member: String,
    },
    RecordedFor {
        member: String,
        by: String,
    },
    NotAccepted {
        member: String,
    },
    Left {
        member: String,
        day: NaiveDate,
    },
    Referent(String),
    NoReferent,
    OpenActions(usize),
    NoAction,
    NoResponsible {
        action: String,
    },
    Pooled(usize),
    NothingPooled,
    NoReview,
    Held {
        count: usize,
        last: NaiveDate,
    },
    Planned(NaiveDate),
    NonePlanned,
    Dissents(i64),
    NotEvaluated {
        action: String,
    },
    FinalHeld(NaiveDate),
    /// The term has passed without a final review.
    FinalOwed(NaiveDate),
}

impl Finding {
    /// How much it asks for.
    pub fn weight(&self) -> Weight {
        use Finding::*;
        match self {
            Need
            | CommonObjective
            | OpenObjectives(_)
            | Committed(_)
            | Left { .. }
            | Referent(_)
            | OpenActions(_)
            | Pooled(_)
            | Held { .. }
            | Planned(_)
            | FinalHeld(_) => Weight::There,
            InterestOfNone { .. }
            | InterestOfOne { .. }
            | RecordedFor { .. }
            | NotEvaluated { .. }
            | Dissents(_)
            | NoResponsible { .. } => Weight::Warning,
            NoNeed
            | NoCommonObjective
            | NoOpenObjective
            | TooFewCommitted(_)
            | NoWords { .. }
            | NotAccepted { .. }
            | NoReferent
            | NoAction
            | NothingPooled
            | NoReview
            | NonePlanned
            | FinalOwed(_) => Weight::Missing,
        }
    }

    /// It, in words.
    pub fn say(&self, lang: Lang) -> String {
        use Finding::*;
        match self.clone() {
            Need => fl!(lang, "modality-need"),
            NoNeed => fl!(lang, "modality-no-need"),
            CommonObjective => fl!(lang, "modality-shared-objective"),
            NoCommonObjective => fl!(lang, "modality-no-shared-objective"),
            OpenObjectives(count) => fl!(lang, "modality-open-objectives", count = count),
            NoOpenObjective => fl!(lang, "modality-no-open-objective"),
            InterestOfNone { objective } => fl!(lang, "modality-interest-of-none", objective = objective),
            InterestOfOne { objective, member } => {
                fl!(lang, "modality-interest-of-one", objective = objective, member = member)
            }
            Committed(count) => fl!(lang, "modality-committed", count = count),
            TooFewCommitted(0) => fl!(lang, "modality-none-committed"),
            TooFewCommitted(_) => fl!(lang, "modality-one-committed"),
            NoWords { member } => fl!(lang, "modality-no-words", member = member),
            RecordedFor { member, by } => fl!(lang, "modality-recorded-for", member = member, by = by),
            NotAccepted { member } => fl!(lang, "modality-not-accepted", member = member),
            Left { member, day } => fl!(lang, "modality-left", member = member, day = lang.date(day)),
            Referent(name) => fl!(lang, "modality-referent", name = name),
            NoReferent => fl!(lang, "modality-no-referent"),
            OpenActions(count) => fl!(lang, "modality-open-actions", count = count),
            NoAction => fl!(lang, "modality-no-action"),
            NoResponsible { action } => fl!(lang, "modality-no-responsible", action = action),
            Pooled(count) => fl!(lang, "modality-pooled", count = count),
            NothingPooled => fl!(lang, "modality-nothing-pooled"),
            NoReview => fl!(lang, "modality-no-review"),
            Held { count, last } => fl!(lang, "modality-held", count = count, last = lang.date(last)),
            Planned(day) => fl!(lang, "modality-planned", day = lang.date(day)),
            NonePlanned => fl!(lang, "modality-none-planned"),
            Dissents(count) => fl!(lang, "modality-dissents", count = count),
            NotEvaluated { action } => fl!(lang, "modality-not-evaluated", action = action),
            FinalHeld(day) => fl!(lang, "modality-final-held", day = lang.date(day)),
            FinalOwed(day) => fl!(lang, "modality-final-owed", day = lang.date(day)),
        }
    }
}

/// What was found on one modality and asks for as much, in words.
#[derive(Debug, Clone)]
pub struct Group {
    /// The kind of its badge.
    pub badge: &'static str,
    /// How much it asks for, in words.
    pub title: String,
    /// Each finding.
    pub sentences: Vec<String>,
}

/// One modality with what was found on it.
#[derive(Debug, Clone)]
pub struct Panel {
    /// Which of the four.
    pub modality: Modality,
    /// What was found, in the order it is told.
    pub findings: Vec<Finding>,
}

impl Panel {
    /// Nothing is missing.
    pub fn is_whole(&self) -> bool {
        self.findings.iter().all(|finding| finding.weight() != Weight::Missing)
    }

    /// What was found, of that weight.
    pub fn of(&self, weight: Weight) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.weight() == weight)
    }

    /// What is missing first, then what asks for attention, then what is there.
    pub fn groups(&self, lang: Lang) -> Vec<Group> {
        let group = |weight, badge, title| Group {
            badge,
            title,
            sentences: self.of(weight).map(|finding| finding.say(lang)).collect(),
        };
        let groups = [
            group(Weight::Missing, "due", fl!(lang, "modality-missing")),
            group(Weight::Warning, "planned", fl!(lang, "modality-warning")),
            group(Weight::There, "done", fl!(lang, "modality-there")),
        ];
        groups.into_iter().filter(|group| !group.sentences.is_empty()).collect()
    }

    /// What the modality means, in plain words.
    pub fn meaning(&self, lang: Lang) -> String {
        match self.modality {
            Modality::CommonObjective => fl!(lang, "modality-common-objective-meaning"),
            Modality::Autonomy => fl!(lang, "modality-autonomy-meaning"),
            Modality::Cooperation => fl!(lang, "modality-cooperation-meaning"),
            Modality::Evaluation => fl!(lang, "modality-evaluation-meaning"),
        }
    }
}

/// The four panels of a partnership.
#[derive(Debug, Clone)]
pub struct Modalities {
    /// In the order of the page that founds them.
    pub panels: [Panel; 4],
}

impl Modalities {
    /// Reads the four modalities from the facts, on a day.
    pub fn read(head: &Head, members: &[Member], facts: &Facts, today: NaiveDate) -> Self {
        let panel = |modality, findings| Panel { modality, findings };
        Self {
            panels: [
                panel(Modality::CommonObjective, common_objective(head, members, facts)),
                panel(Modality::Autonomy, autonomy(members)),
                panel(Modality::Cooperation, cooperation(head, members, facts)),
                panel(Modality::Evaluation, evaluation(head, facts, today)),
            ],
        }
    }

    /// What keeps it from starting: the same four conditions the database holds
    /// (`access.partnership_states`).
    pub fn missing_to_start(&self) -> Vec<&Finding> {
        let needed = |finding: &&Finding| {
            matches!(
                finding,
                Finding::NoNeed | Finding::NoOpenObjective | Finding::TooFewCommitted(_) | Finding::NoReferent
            )
        };
        self.panels
            .iter()
            .flat_map(|panel| &panel.findings)
            .filter(needed)
            .collect()
    }

    /// Whether that was found.
    pub fn found(&self, finding: &Finding) -> bool {
        self.panels.iter().any(|panel| panel.findings.contains(finding))
    }
}

fn common_objective(head: &Head, members: &[Member], facts: &Facts) -> Vec<Finding> {
    let said = |text: &str, there, missing| if text.trim().is_empty() { missing } else { there };
    let mut findings = vec![
        said(&head.need, Finding::Need, Finding::NoNeed),
        said(
            &head.common_objective,
            Finding::CommonObjective,
            Finding::NoCommonObjective,
        ),
    ];
    let open: Vec<_> = facts.objectives.iter().filter(|objective| objective.open).collect();
    findings.push(if open.is_empty() {
        Finding::NoOpenObjective
    } else {
        Finding::OpenObjectives(open.len())
    });
    for objective in open {
        let interested = |member: &&Member| member.is_in() && objective.interested.contains(&member.id);
        let mut names = members.iter().filter(interested).map(|member| member.name.clone());
        match (names.next(), names.next()) {
            (None, _) => findings.push(Finding::InterestOfNone {
                objective: objective.title.clone(),
            }),
            (Some(member), None) => findings.push(Finding::InterestOfOne {
                objective: objective.title.clone(),
                member,
            }),
            _ => {}
        }
    }
    findings
}

fn autonomy(members: &[Member]) -> Vec<Finding> {
    let committed = members.iter().filter(|member| member.is_committed()).count();
    let mut findings = vec![if committed < 2 {
        Finding::TooFewCommitted(committed)
    } else {
        Finding::Committed(committed)
    }];
    for member in members {
        let name = || member.name.clone();
        if let Some(day) = member.left_on {
            findings.push(Finding::Left { member: name(), day });
        } else if let Some(by) = &member.recorded_by {
            findings.push(Finding::RecordedFor {
                member: name(),
                by: by.clone(),
            });
        } else if member.interest.trim().is_empty() {
            findings.push(Finding::NoWords { member: name() });
        } else if member.accepted_on.is_none() {
            findings.push(Finding::NotAccepted { member: name() });
        }
    }
    findings
}

fn cooperation(head: &Head, members: &[Member], facts: &Facts) -> Vec<Finding> {
    let mut findings = Vec::new();
    if head.kind == Kind::Plan {
        findings.push(facts.referent.clone().map_or(Finding::NoReferent, Finding::Referent));
    }
    let pooled = members
        .iter()
        .filter(|member| member.is_in() && !member.means.trim().is_empty())
        .count();
    findings.push(if pooled == 0 {
        Finding::NothingPooled
    } else {
        Finding::Pooled(pooled)
    });
    let open: Vec<_> = facts.actions.iter().filter(|action| action.open).collect();
    if facts.actions.is_empty() {
        findings.push(Finding::NoAction);
    } else if !open.is_empty() {
        findings.push(Finding::OpenActions(open.len()));
    }
    let alone = open.iter().filter(|action| action.responsible == 0);
    findings.extend(alone.map(|action| Finding::NoResponsible {
        action: action.title.clone(),
    }));
    findings
}

fn evaluation(head: &Head, facts: &Facts, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let held: Vec<NaiveDate> = facts.reviews.iter().filter_map(|review| review.held_on).collect();
    findings.push(match held.iter().max() {
        Some(last) => Finding::Held {
            count: held.len(),
            last: *last,
        },
        None => Finding::NoReview,
    });
    let last = facts
        .reviews
        .iter()
        .filter(|review| review.last)
        .find_map(|review| review.held_on);
    let next = facts
        .reviews
        .iter()
        .filter(|review| review.held_on.is_none())
        .filter_map(|review| review.planned_on)
        .min();
    match (last, head.end) {
        (Some(day), _) => findings.push(Finding::FinalHeld(day)),
        (None, Some(end)) if end < today => findings.push(Finding::FinalOwed(end)),
        _ => findings.push(next.map_or(Finding::NonePlanned, Finding::Planned)),
    }
    let unsaid = facts.actions.iter().filter(|action| !action.open && !action.evaluated);
    findings.extend(unsaid.map(|action| Finding::NotEvaluated {
        action: action.title.clone(),
    }));
    let dissents: i64 = facts.reviews.iter().map(|review| review.dissents).sum();
    if dissents > 0 {
        findings.push(Finding::Dissents(dissents));
    }
    findings
}

#[cfg(test)]
mod tests;
