//! How a plan stands on a day, for pages: its year as boxes, and a sentence one can act on. The
//! rule decides, this only chooses what to say.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    calendar::{
        model::{state_code, state_words},
        rule::{Debt, Period, SILENCE_DAYS, State, Terms, YearSummary, silent_days, state_on, summary, union, year_on},
    },
    web::lang::Lang,
};

/// Whether the plan itself is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    /// Being prepared.
    Draft,
    /// Active, closed later perhaps.
    Active,
    /// Closed on that day.
    Closed(NaiveDate),
}

/// What is known of a plan on a day.
#[derive(Debug, Clone)]
pub struct PlanFacts {
    /// What its calendar follows from.
    pub terms: Terms,
    /// Whether it is under way.
    pub life: Life,
    /// Its stored periods, in order.
    pub periods: Vec<Period>,
    /// Days for which a review that can count is planned, in order, none passed.
    pub planned: Vec<NaiveDate>,
    /// The last counting review held on or before the day.
    pub last_review: Option<NaiveDate>,
}

/// One period of the plan's current year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearBox {
    /// From 1 at the plan's start.
    pub number: i32,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Its state.
    pub state: State,
}

impl YearBox {
    /// The state in words.
    pub fn words(&self, lang: Lang) -> String {
        state_words(self.state, lang)
    }

    /// The state as a name for style sheets and icons.
    pub fn code(&self) -> &'static str {
        state_code(self.state)
    }

    /// The kind of badge it is drawn as.
    pub fn state_class(&self) -> &'static str {
        match self.state {
            State::Upcoming | State::TooShort => "upcoming",
            State::Due { .. } => "plain",
            State::DueSoon { .. } => "due",
            _ => self.code(),
        }
    }

    /// The icon of that badge.
    pub fn icon(&self) -> &'static str {
        crate::web::icon::of_badge(self.state_class())
    }

    /// The state in words, as a box says it.
    pub fn label(&self, lang: Lang) -> String {
        self.words(lang)
    }

    /// From when to when.
    pub fn dates(&self, lang: Lang) -> String {
        fl!(
            lang,
            "calendar-from-to",
            start = lang.date(self.start),
            end = lang.date(self.end)
        )
    }
}

/// What comes next for the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Being prepared; meant to start that day.
    Draft(NaiveDate),
    /// Starts on that day.
    NotStarted(NaiveDate),
    /// Ended or closed on that day.
    Ended(NaiveDate),
    /// A period ended without its review and none was held since.
    Late {
        /// The period's last day.
        until: NaiveDate,
        /// Since then.
        days: i64,
    },
    /// A review is planned in the running period.
    Planned(NaiveDate),
    /// A review is owed in the running period.
    Owed {
        /// The period's last day.
        until: NaiveDate,
        /// To that day.
        days_left: i64,
    },
    /// The running period owes nothing more; the next one that owes a review.
    Later {
        /// Its first day.
        from: NaiveDate,
        /// Its last day.
        until: NaiveDate,
    },
    /// Nothing is owed any more.
    Nothing,
}

/// How a plan stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSituation {
    /// The plan's current year, one box a period.
    pub boxes: Vec<YearBox>,
    /// How that year stands.
    pub year: YearSummary,
    /// The last counting review.
    pub last_review: Option<NaiveDate>,
    /// The next day for which a review is planned.
    pub planned: Option<NaiveDate>,
    /// What comes next.
    pub next: Next,
    /// Suspended on that day.
    pub suspended: bool,
    /// Days without a review, suspended ones not counted, when they are more than 180.
    pub silent: Option<i64>,
    today: NaiveDate,
}

impl PlanSituation {
    /// From what is known of the plan.
    pub fn on(facts: &PlanFacts, today: NaiveDate) -> Self {
        let year = year_on(&facts.terms, today);
        let boxes = year
            .periods(&facts.periods)
            .map(|period| YearBox {
                number: period.number,
                start: period.start,
                end: period.end,
                state: state_on(period, today, &facts.planned),
            })
            .collect();
        let suspended = union(&facts.terms.suspensions);
        let is_suspended = suspended.iter().any(|span| span.start <= today && today <= span.last());
        let next = next(facts, today);
        let since = facts.last_review.unwrap_or(facts.terms.start).max(facts.terms.start);
        let silent = Some(silent_days(since, today, &suspended)).filter(|days| {
            *days > SILENCE_DAYS
                && !is_suspended
                && !matches!(
                    next,
                    Next::Draft(_) | Next::NotStarted(_) | Next::Ended(_) | Next::Late { .. }
                )
        });
        PlanSituation {
            boxes,
            year: summary(year, &facts.periods, today),
            last_review: facts.last_review,
            planned: facts.planned.first().copied(),
            next,
            suspended: is_suspended,
            silent,
            today,
        }
    }

    /// The periods of the current year, each with its state and its days.
    pub fn year_in_words(&self, lang: Lang) -> String {
        let period = |period: &YearBox| format!("{} {}", period.label(lang), period.dates(lang));
        self.boxes.iter().map(period).collect::<Vec<_>>().join(" · ")
    }

    /// For the coordination: what the last review was, what is owed and until when, how the year
    /// stands.
    pub fn sentence(&self, lang: Lang) -> String {
        let mut said = vec![self.last(lang), self.next_words(lang)];
        if matches!(self.next, Next::Late { .. })
            && let Some(day) = self.planned
        {
            said.push(self.planned_words(day, lang));
        }
        if self.suspended {
            said.push(fl!(lang, "calendar-suspended"));
        }
        if let Some(days) = self.silent {
            said.push(fl!(lang, "calendar-silence", silent = lang.duration(days)));
        }
        if !matches!(self.next, Next::Draft(_) | Next::NotStarted(_)) {
            said.push(self.year_words(lang));
        }
        said.join(" ")
    }

    /// For partners and families: the last meeting and the next one, not the coordination's delays.
    pub fn meetings_sentence(&self, lang: Lang) -> String {
        let next = match self.planned {
            Some(day) => self.planned_words(day, lang),
            None if matches!(self.next, Next::Draft(_) | Next::NotStarted(_) | Next::Ended(_)) => self.next_words(lang),
            None => fl!(lang, "calendar-none-planned"),
        };
        format!("{} {next}", self.last(lang))
    }

    /// How many of the year's reviews are held, and whether the year can still be kept.
    pub fn year_words(&self, lang: Lang) -> String {
        let YearSummary {
            owed,
            held,
            days_left,
            can_be_kept,
            ..
        } = self.year;
        if owed == 0 {
            fl!(lang, "calendar-year-owes-nothing")
        } else if held >= owed {
            fl!(lang, "calendar-year-kept", held = held, owed = owed)
        } else if can_be_kept {
            fl!(lang, "calendar-year-open", held = held, owed = owed, days = days_left)
        } else {
            fl!(lang, "calendar-year-lost", held = held, owed = owed, days = days_left)
        }
    }

    fn last(&self, lang: Lang) -> String {
        match self.last_review {
            Some(day) => fl!(lang, "calendar-last-review", date = lang.date(day)),
            None => fl!(lang, "calendar-no-review-yet"),
        }
    }

    fn planned_words(&self, day: NaiveDate, lang: Lang) -> String {
        if day == self.today {
            fl!(lang, "calendar-planned-today")
        } else {
            fl!(lang, "calendar-planned", date = lang.date(day))
        }
    }

    fn next_words(&self, lang: Lang) -> String {
        match self.next {
            Next::Draft(day) => fl!(lang, "calendar-draft", date = lang.date(day)),
            Next::NotStarted(day) => fl!(lang, "calendar-not-started", date = lang.date(day)),
            Next::Ended(day) => fl!(lang, "calendar-ended", date = lang.date(day)),
            Next::Late { until, days } => {
                fl!(
                    lang,
                    "calendar-late",
                    date = lang.date(until),
                    late = lang.duration(days)
                )
            }
            Next::Planned(day) => self.planned_words(day, lang),
            Next::Owed { days_left: 0, .. } => fl!(lang, "calendar-owed-today"),
            Next::Owed { until, days_left } => {
                fl!(
                    lang,
                    "calendar-owed",
                    date = lang.date(until),
                    left = lang.duration(days_left)
                )
            }
            Next::Later { from, until } => {
                fl!(lang, "calendar-later", start = lang.date(from), end = lang.date(until))
            }
            Next::Nothing => fl!(lang, "calendar-nothing-owed"),
        }
    }
}

fn next(facts: &PlanFacts, today: NaiveDate) -> Next {
    match facts.life {
        Life::Draft => return Next::Draft(facts.terms.start),
        Life::Closed(day) if day <= today => return Next::Ended(day),
        Life::Active | Life::Closed(_) => {}
    }
    if today < facts.terms.start {
        return Next::NotStarted(facts.terms.start);
    }
    if let Some(end) = facts.terms.end.filter(|end| *end < today) {
        return Next::Ended(end);
    }
    let unsettled = facts
        .periods
        .iter()
        .filter(|period| period.debt == Debt::Owed && !period.settled_by(today));
    for period in unsettled {
        return match state_on(period, today, &facts.planned) {
            State::Missing { days_late, .. } => Next::Late {
                until: period.end,
                days: days_late,
            },
            State::Scheduled(day) => Next::Planned(day),
            State::Due { days_left } | State::DueSoon { days_left } => Next::Owed {
                until: period.end,
                days_left,
            },
            State::Upcoming => Next::Later {
                from: period.start,
                until: period.end,
            },
            State::Fulfilled(_) | State::Excused | State::TooShort => continue,
        };
    }
    Next::Nothing
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::rule::{Calendar, Held, PerYear, Rhythm, Span};
    use crate::ids::ReviewId;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn said(reviews: &[&str], planned: &[&str], today: &str, change: impl Fn(&mut Terms)) -> String {
        let mut terms = Terms {
            start: day("2026-01-01"),
            end: None,
            rhythm: Rhythm::Anniversary(PerYear::Three),
            suspensions: vec![],
        };
        change(&mut terms);
        let held: Vec<Held> = reviews
            .iter()
            .map(|on| Held {
                on: day(on),
                id: ReviewId(uuid::Uuid::from_u128(1)),
            })
            .collect();
        let facts = PlanFacts {
            periods: Calendar::of(&terms, &held, day("2028-01-01")).periods,
            terms,
            life: Life::Active,
            planned: planned.iter().map(|on| day(on)).collect(),
            last_review: held.iter().map(|held| held.on).max(),
        };
        PlanSituation::on(&facts, day(today)).sentence(Lang::French)
    }

    #[test]
    fn a_plan_says_what_is_owed_and_how_its_year_stands() {
        let as_is = |_: &mut Terms| {};
        let cases = [
            (
                said(&["2026-02-03", "2026-05-03"], &[], "2026-11-20", as_is),
                "Le dernier bilan a eu lieu le 3 mai 2026. Un bilan est dû au plus tard le 31 décembre 2026 : il reste 5 semaines. \
                 Aucun bilan depuis 6 mois, sans compter les jours de suspension. 2 bilans sur 3 tenus cette année, 41 jours restants.",
            ),
            (
                said(&["2026-05-03"], &[], "2026-09-22", as_is),
                "Le dernier bilan a eu lieu le 3 mai 2026. Un bilan était dû au plus tard le 31 août 2026 : en retard de 3 semaines. \
                 1 bilan sur 3 tenu cette année, 100 jours restants.",
            ),
            (
                said(&[], &["2026-06-12"], "2026-06-10", as_is),
                "Aucun bilan n’a encore eu lieu. Un bilan était dû au plus tard le 30 avril 2026 : en retard de 5 semaines. \
                 Le prochain bilan est prévu le 12 juin 2026. \
                 Aucun bilan sur 3 tenu cette année, qui ne peut plus être complète ; 204 jours restants.",
            ),
            (
                said(&["2026-02-03"], &[], "2026-03-01", as_is),
                "Le dernier bilan a eu lieu le 3 février 2026. Le prochain bilan est à tenir entre le 1er mai 2026 et le 31 août 2026. \
                 1 bilan sur 3 tenu cette année, 305 jours restants.",
            ),
            (
                said(&["2026-02-03"], &[], "2026-03-01", |terms| {
                    terms.end = Some(day("2026-04-30"))
                }),
                "Le dernier bilan a eu lieu le 3 février 2026. Aucun autre bilan n’est dû. Année complète : 1 bilan sur 1 tenu.",
            ),
            (
                said(&[], &[], "2026-03-01", |terms| {
                    terms.suspensions.push(Span {
                        start: day("2026-01-01"),
                        end: None,
                    })
                }),
                "Aucun bilan n’a encore eu lieu. Aucun autre bilan n’est dû. Le projet est suspendu en ce moment. \
                 Aucun bilan n’est dû cette année.",
            ),
        ];
        for (said, expected) in cases {
            assert_eq!(said.replace('\u{a0}', " "), expected);
        }
    }
}
