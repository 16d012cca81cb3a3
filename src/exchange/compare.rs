//! What a spreadsheet adds to what a territory knows already. A line is the plan of its reference
//! when it gives one, else of its child, place and start; names are compared folded. A plan known
//! already is left as it is: it only gets the reviews, suspensions and ends it had not.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use crate::{
    exchange::{
        columns::Column,
        model::{ImportPlan, Line, NewChild, NewHost, NewPlan, NewReview, NewSuspension, Problem, Span, Trouble},
        names::{fold, kind_of_place},
    },
    ids::{ChildId, OrganisationId, PartnershipId, ReviewId, SuspensionId},
};

/// What the territory knows. Of two of the same name, the first counts.
#[derive(Debug, Default)]
pub struct Known {
    /// Organisations and their names.
    pub hosts: Vec<(OrganisationId, String)>,
    /// Children: family name, given name, day of birth.
    pub children: Vec<(ChildId, String, String, NaiveDate)>,
    /// Plans.
    pub plans: Vec<KnownPlan>,
    /// References of partnerships that are no plan.
    pub other_references: Vec<String>,
}

/// A plan the territory knows.
#[derive(Debug, Clone)]
pub struct KnownPlan {
    /// Its identifier.
    pub id: PartnershipId,
    /// Its reference.
    pub reference: String,
    /// Whose plan.
    pub child: ChildId,
    /// Where.
    pub host: OrganisationId,
    /// First day.
    pub start_on: NaiveDate,
    /// Last day.
    pub end_on: Option<NaiveDate>,
    /// Reviews owed a year.
    pub reviews_per_year: i16,
    /// Days of its held reviews.
    pub reviews: Vec<NaiveDate>,
    /// Its suspensions.
    pub suspensions: Vec<(SuspensionId, Span)>,
}

type ChildKey = (String, String, NaiveDate);
type PlanKey = (ChildId, OrganisationId, NaiveDate);

/// Compares the lines with what is known, and with each other.
pub fn compare(lines: &[Line], known: &Known) -> (ImportPlan, Vec<Problem>) {
    let mut comparison = Comparison::new(known);
    for line in lines {
        comparison.line(line);
    }
    (comparison.import, comparison.problems)
}

struct Comparison<'a> {
    hosts: HashMap<String, OrganisationId>,
    children: HashMap<ChildKey, ChildId>,
    plans: HashMap<PlanKey, &'a KnownPlan>,
    /// `None` for a partnership that is no plan.
    references: HashMap<&'a str, Option<&'a KnownPlan>>,
    lines_by_plan: HashMap<PlanKey, u32>,
    lines_by_reference: HashMap<String, u32>,
    import: ImportPlan,
    problems: Vec<Problem>,
}

impl<'a> Comparison<'a> {
    fn new(known: &'a Known) -> Self {
        let mut new = Self {
            hosts: HashMap::new(),
            children: HashMap::new(),
            plans: HashMap::new(),
            references: HashMap::new(),
            lines_by_plan: HashMap::new(),
            lines_by_reference: HashMap::new(),
            import: ImportPlan::default(),
            problems: Vec::new(),
        };
        for (id, name) in &known.hosts {
            new.hosts.entry(fold(name)).or_insert(*id);
        }
        for (id, family_name, given_name, birth_date) in &known.children {
            new.children
                .entry((fold(family_name), fold(given_name), *birth_date))
                .or_insert(*id);
        }
        for plan in &known.plans {
            // A child entered twice in the application is one child here.
            new.plans.entry((plan.child, plan.host, plan.start_on)).or_insert(plan);
            new.references.insert(&plan.reference, Some(plan));
            new.remember_number(&plan.reference);
        }
        for reference in &known.other_references {
            new.references.insert(reference, None);
            new.remember_number(reference);
        }
        new
    }

    fn line(&mut self, line: &Line) {
        let child = self.child(line);
        let host = self.host(line);
        let key = (child, host, line.start_on);
        let before = self.problems.len();
        if let Some(other) = self.lines_by_plan.insert(key, line.number) {
            self.problem(line, Column::FamilyName, &line.family_name, Trouble::SamePlan(other));
        }
        if let Some(reference) = &line.reference
            && let Some(other) = self.lines_by_reference.insert(reference.clone(), line.number)
        {
            self.problem(line, Column::Reference, reference, Trouble::SameReference(other));
        }
        if self.problems.len() > before {
            return;
        }
        let by_content = self.plans.get(&key).copied();
        let by_reference = line
            .reference
            .as_deref()
            .and_then(|reference| self.references.get(reference).copied());
        match (by_reference, by_content, &line.reference) {
            (Some(Some(plan)), _, _) if (plan.child, plan.host, plan.start_on) == key => self.complete(line, plan),
            (Some(_), _, Some(reference)) => self.problem(line, Column::Reference, reference, Trouble::ReferenceTaken),
            (None, Some(plan), Some(reference)) => {
                self.problem(
                    line,
                    Column::Reference,
                    reference,
                    Trouble::KnownUnder(plan.reference.clone()),
                );
            }
            (_, Some(plan), None) => self.complete(line, plan),
            (_, None, _) => self.add(line, child, host),
        }
    }

    fn problem(&mut self, line: &Line, column: Column, value: &str, trouble: Trouble) {
        self.problems.push(Problem::at(line.number, column, value, trouble));
    }

    fn child(&mut self, line: &Line) -> ChildId {
        let key = (fold(&line.family_name), fold(&line.given_name), line.birth_date);
        *self.children.entry(key).or_insert_with(|| {
            let id = ChildId(Uuid::new_v4());
            self.import.children.push(NewChild {
                id,
                family_name: line.family_name.clone(),
                given_name: line.given_name.clone(),
                birth_date: line.birth_date,
            });
            id
        })
    }

    fn host(&mut self, line: &Line) -> OrganisationId {
        *self.hosts.entry(fold(&line.host)).or_insert_with(|| {
            let id = OrganisationId(Uuid::new_v4());
            self.import.hosts.push(NewHost {
                id,
                kind: kind_of_place(&line.host),
                name: line.host.clone(),
            });
            id
        })
    }

    fn add(&mut self, line: &Line, child: ChildId, host: OrganisationId) {
        let id = PartnershipId(Uuid::new_v4());
        if let Some(reference) = &line.reference {
            self.remember_number(reference);
        }
        self.import.plans.push(NewPlan {
            id,
            reference: line.reference.clone(),
            child,
            host,
            start_on: line.start_on,
            end_on: line.end_on,
            reviews_per_year: line.reviews_per_year.unwrap_or(3),
        });
        self.import
            .reviews
            .extend(line.reviews.iter().map(|day| new_review(id, *day)));
        self.import
            .suspensions
            .extend(line.suspensions.iter().map(|days| new_suspension(id, *days)));
    }

    /// Adds to a known plan what it had not; what it says otherwise is for people to settle.
    fn complete(&mut self, line: &Line, plan: &KnownPlan) {
        let before = self.problems.len();
        let mut added = false;
        match (line.end_on, plan.end_on) {
            (Some(end), None) => {
                self.import.plan_ends.push((plan.id, end));
                added = true;
            }
            (Some(end), Some(known)) if end != known => {
                self.problem(line, Column::End, &shown(end), Trouble::KnownEnd(known));
            }
            _ => {}
        }
        if let Some(cadence) = line.reviews_per_year
            && cadence != plan.reviews_per_year
        {
            self.problem(
                line,
                Column::Cadence,
                &cadence.to_string(),
                Trouble::KnownCadence(plan.reviews_per_year),
            );
        }
        for day in line.reviews.iter().filter(|day| !plan.reviews.contains(day)) {
            self.import.reviews.push(new_review(plan.id, *day));
            added = true;
        }
        for days in &line.suspensions {
            let same_start: Vec<_> = plan.suspensions.iter().filter(|(_, known)| known.0 == days.0).collect();
            match (same_start.first(), days.1) {
                (None, _) => {
                    self.import.suspensions.push(new_suspension(plan.id, *days));
                    added = true;
                }
                (Some((id, (_, None))), Some(end)) => {
                    self.import.span_ends.push((*id, end));
                    added = true;
                }
                (Some((_, (_, Some(known)))), Some(end)) if same_start.iter().all(|(_, span)| span.1 != Some(end)) => {
                    self.problem(
                        line,
                        Column::Suspensions,
                        &format!("{}-{}", shown(days.0), shown(end)),
                        Trouble::KnownSpanEnd(*known),
                    );
                }
                _ => {}
            }
        }
        if self.problems.len() == before {
            if added {
                self.import.completed.push(plan.id);
            } else {
                self.import.already += 1;
            }
        }
    }

    /// PAP-2026-0042 given by hand: the numbers given here start after it.
    fn remember_number(&mut self, reference: &str) {
        if let Some((series, number)) = reference.rsplit_once('-')
            && let Ok(number) = number.parse::<i32>()
            && (0..=MOST_NUMBER).contains(&number)
            && is_series(series)
        {
            let highest = self.import.highest.entry(series.to_owned()).or_default();
            *highest = number.max(*highest);
        }
    }
}

/// Numbers beyond are somebody's own and never met.
const MOST_NUMBER: i32 = 99_999_999;

/// The series a plan that starts that year is numbered in.
pub fn series(start_on: NaiveDate) -> String {
    format!("PAP-{}", start_on.year())
}

fn is_series(text: &str) -> bool {
    text.strip_prefix("PAP-")
        .is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))
}

fn shown(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

fn new_review(plan: PartnershipId, held_on: NaiveDate) -> NewReview {
    NewReview {
        id: ReviewId(Uuid::new_v4()),
        plan,
        held_on,
    }
}

fn new_suspension(plan: PartnershipId, days: Span) -> NewSuspension {
    NewSuspension {
        id: SuspensionId(Uuid::new_v4()),
        plan,
        days,
    }
}

#[cfg(test)]
mod tests;
