//! One thing that needs a coordinator, said in words with how late it is, and how to act on it.

use chrono::{DateTime, NaiveDate, Utc};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    choices,
    ids::PartnershipId,
    partnerships::model::Kind,
    web::{
        encode,
        form::{Check, Problems},
        lang::Lang,
        words_of,
    },
};

choices! {
    /// What it is about, the most pressing first.
    Matter {
        /// A period ended without its review.
        Missing = "missing", "day-missing";
        /// More than 180 days without a review.
        Gap = "gap", "day-gap";
        /// 30 days or fewer are left and no review is planned.
        Due = "due", "day-due";
        /// Past its term without a final review.
        Ended = "ended", "day-ended";
        /// A hand-over the family agreed to, whose day has come.
        HandOver = "hand_over", "day-hand-over";
        /// A hand-over the family has not answered.
        HandOverAnswer = "hand_over_answer", "day-hand-over-answer";
        /// A hand-over the family refused lately.
        HandOverRefused = "hand_over_refused", "day-hand-over-refused";
        /// An institutional partnership whose yearly joint evaluation is owed.
        Evaluation = "evaluation", "day-evaluation";
        /// A review the family asks for.
        Asked = "asked", "day-asked";
        /// Dates that are out, one of which is to be kept.
        Dates = "dates", "day-dates";
        /// A review of the coming week.
        Meeting = "meeting", "day-meeting";
        /// A review whose day passed; nobody said whether it was held.
        Unsaid = "unsaid", "day-unsaid";
        /// Contributions awaited for a review of the next 14 days.
        Awaited = "awaited", "day-awaited";
        /// An action past its day.
        Action = "action", "day-action";
        /// Minutes not agreed after 15 days.
        Minutes = "minutes", "day-minutes";
        /// A running plan nobody is answerable for.
        Referent = "referent", "day-referent";
        /// An agreement to share that ends or was withdrawn.
        Consent = "consent", "day-consent";
        /// A term that comes near.
        Ending = "ending", "day-ending";
        /// A suspension open for 90 days.
        Suspension = "suspension", "day-suspension";
        /// A plan being prepared.
        Draft = "draft", "day-draft";
    }
}

/// One line of the day.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it is about.
    pub matter: Matter,
    /// The plan or partnership.
    pub partnership: PartnershipId,
    /// Which of both it is.
    pub kind: Kind,
    /// Its reference.
    pub reference: String,
    /// The child's name, or the partnership's title.
    pub name: String,
    /// The place of care; empty for an institutional partnership.
    pub host: String,
    /// The flag, review, action, consent or suspension it is about.
    pub item: Uuid,
    /// The period's number, where it is about one.
    pub number: Option<i32>,
    /// The day it is counted from or to.
    pub day: NaiveDate,
    /// An action's title, the parties awaited, a place.
    pub words: String,
}

impl Line {
    /// The address of the plan or partnership.
    pub fn address(&self) -> String {
        match (self.kind, self.matter) {
            (Kind::Plan, Matter::Draft) => format!("/plans/{}/steps", self.partnership),
            (Kind::Plan, _) => format!("/plans/{}", self.partnership),
            (Kind::Institutional, _) => format!("/partnerships/{}", self.partnership),
        }
    }

    /// What it is, with how late in words. `silent` is the number of days without a review, for a gap.
    pub fn sentence(&self, today: NaiveDate, silent: Option<i64>, lang: Lang) -> String {
        let since = (today - self.day).num_days();
        let (late, left, day) = (
            lang.duration(since.max(0)),
            lang.duration((-since).max(0)),
            lang.date(self.day),
        );
        let words = self.words.as_str();
        match self.matter {
            Matter::Missing => fl!(lang, "day-missing-words", late = late, day = day),
            Matter::Gap => fl!(
                lang,
                "day-gap-words",
                silent = lang.duration(silent.unwrap_or(since + 180))
            ),
            Matter::Due if since == 0 => fl!(lang, "day-due-today"),
            Matter::Due => fl!(lang, "day-due-words", left = left, day = day),
            Matter::Ended => fl!(lang, "day-ended-words", late = late, day = day),
            Matter::HandOver => fl!(lang, "day-hand-over-words", name = words, day = day),
            Matter::HandOverAnswer => fl!(lang, "day-hand-over-answer-words", name = words, day = day),
            Matter::HandOverRefused => fl!(lang, "day-hand-over-refused-words", name = words, day = day),
            Matter::Evaluation if since > 0 => fl!(lang, "day-evaluation-late", day = day),
            Matter::Evaluation => fl!(lang, "day-evaluation-words", day = day),
            Matter::Asked => fl!(lang, "day-asked-words", day = day),
            Matter::Dates => {
                let (answered, asked) = words.split_once('/').unwrap_or_default();
                fl!(lang, "day-dates-words", day = day, answered = answered, asked = asked)
            }
            Matter::Meeting if since == 0 => fl!(lang, "day-meeting-today"),
            Matter::Meeting => fl!(lang, "day-meeting-words", day = lang.long_date(self.day)),
            Matter::Unsaid => fl!(lang, "day-unsaid-words", day = day),
            Matter::Awaited => fl!(lang, "day-awaited-words", names = words, day = day),
            Matter::Action => fl!(lang, "day-action-words", title = words, late = late),
            Matter::Minutes => fl!(lang, "day-minutes-words", day = day),
            Matter::Referent => fl!(lang, "day-referent-words"),
            Matter::Consent if since < 0 => fl!(lang, "day-consent-ends", name = words, day = day),
            Matter::Consent => fl!(lang, "day-consent-ended", name = words, day = day),
            Matter::Ending => fl!(lang, "day-ending-words", left = left, day = day),
            Matter::Suspension => fl!(lang, "day-suspension-words", since = late, day = day),
            Matter::Draft => fl!(lang, "day-draft-words", day = day),
        }
    }

    /// The kind of badge.
    pub fn badge(&self) -> &'static str {
        match self.matter {
            Matter::Missing | Matter::Gap | Matter::Ended | Matter::Action => "late",
            Matter::Due
            | Matter::HandOver
            | Matter::HandOverAnswer
            | Matter::HandOverRefused
            | Matter::Evaluation
            | Matter::Asked
            | Matter::Dates
            | Matter::Unsaid
            | Matter::Awaited
            | Matter::Minutes
            | Matter::Referent
            | Matter::Consent => "due",
            Matter::Meeting => "planned",
            Matter::Suspension => "paused",
            Matter::Ending | Matter::Draft => "plain",
        }
    }

    /// How to act: address and words of each way.
    pub fn acts(&self, lang: Lang) -> Vec<(String, String)> {
        let (id, item) = (self.partnership, self.item);
        let plan_review = || (format!("/partnerships/{id}/reviews/new"), fl!(lang, "day-act-review"));
        let close = || (format!("/flags/{item}/close"), fl!(lang, "day-act-close"));
        match self.matter {
            Matter::Missing => {
                let number = self.number.unwrap_or(1);
                vec![
                    plan_review(),
                    (format!("/plans/{id}/periods/{number}"), fl!(lang, "day-act-reason")),
                    close(),
                ]
            }
            Matter::Gap | Matter::Due => vec![plan_review(), close()],
            Matter::Ended | Matter::Ending => {
                let renew = match self.kind {
                    Kind::Plan => format!("/plans/{id}/renew"),
                    Kind::Institutional => format!("/partnerships/{id}/renew"),
                };
                vec![plan_review(), (renew, fl!(lang, "day-act-renew"))]
            }
            Matter::HandOver | Matter::HandOverAnswer | Matter::HandOverRefused => {
                vec![(format!("/hand-overs/{item}"), fl!(lang, "day-act-hand-over"))]
            }
            Matter::Evaluation => vec![plan_review()],
            Matter::Asked | Matter::Dates | Matter::Meeting | Matter::Minutes | Matter::Awaited => {
                vec![(format!("/reviews/{item}"), fl!(lang, "day-act-open-review"))]
            }
            Matter::Unsaid => vec![
                (format!("/reviews/{item}/hold"), fl!(lang, "day-act-hold")),
                (format!("/reviews/{item}"), fl!(lang, "day-act-open-review")),
            ],
            Matter::Action => vec![(
                format!("/partnerships/{id}/actions/{item}"),
                fl!(lang, "day-act-open-action"),
            )],
            Matter::Referent => vec![(format!("/plans/{id}/referent"), fl!(lang, "day-act-referent"))],
            Matter::Consent => vec![(self.address(), fl!(lang, "day-act-open"))],
            Matter::Suspension => vec![(
                format!("/plans/{id}/suspensions/{item}/end"),
                fl!(lang, "day-act-end-suspension"),
            )],
            Matter::Draft => vec![(self.address(), fl!(lang, "day-act-resume"))],
        }
    }
}

/// What the day is asked for, in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct DaySearch {
    /// Only one matter.
    #[serde(default)]
    pub show: String,
    /// Words of the name, the reference or the host.
    #[serde(default)]
    pub q: String,
    /// `pressing`, `name` or `host`.
    #[serde(default)]
    pub order: String,
    /// `on` for what the person follows alone.
    #[serde(default)]
    pub mine: String,
    /// The page, from 1.
    #[serde(default)]
    pub page: String,
}

impl DaySearch {
    /// The page asked for.
    pub fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).max(1)
    }

    /// The matter asked for; anything that is none is all of them.
    pub fn matter(&self) -> Option<Matter> {
        self.show.parse().ok()
    }

    /// The words searched.
    pub fn words(&self) -> Vec<String> {
        words_of(&self.q)
    }

    /// The address of the same search for one matter; empty for all.
    pub fn showing(&self, show: &str) -> String {
        let mine = if self.is_mine() { "&mine=on" } else { "" };
        format!(
            "/day?show={show}&q={}&order={}{mine}",
            encode(&self.q),
            encode(&self.order)
        )
    }

    /// Whether anything narrows the list.
    pub fn is_narrow(&self) -> bool {
        self.matter().is_some() || self.is_mine() || !self.q.trim().is_empty()
    }

    /// Whether only what the person follows is asked for.
    pub fn is_mine(&self) -> bool {
        self.mine == "on"
    }
}

/// When flags were last looked at.
#[derive(Debug, Clone, Copy, Default)]
pub struct LastScan {
    /// The civil day that was scanned.
    pub on: Option<NaiveDate>,
    /// The instant.
    pub at: Option<DateTime<Utc>>,
}

impl LastScan {
    /// Today was scanned.
    pub fn is_of(&self, today: NaiveDate) -> bool {
        self.on.is_some_and(|day| day >= today)
    }
}

/// A flag that is about to be closed by hand.
#[derive(Debug, Clone)]
pub struct Flag {
    /// What it is about.
    pub kind: crate::calendar::model::FlagKind,
    /// The plan.
    pub plan: PartnershipId,
    /// The child's name.
    pub name: String,
    /// The plan's reference.
    pub reference: String,
    /// Whether it is closed already.
    pub closed: bool,
}

/// Why a flag is closed, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CloseForm {
    /// In words.
    #[serde(default)]
    pub reason: String,
}

impl CloseForm {
    /// The reason, which must be given.
    ///
    /// # Errors
    /// Every problem, by field.
    pub fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let reason = check.text("reason", &self.reason, 1000);
        check.finish(reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(matter: Matter, day: &str) -> Line {
        Line {
            matter,
            partnership: PartnershipId(Uuid::nil()),
            kind: Kind::Plan,
            reference: "PAP-2026-0001".into(),
            name: "Léa Martin".into(),
            host: "Crèche des Tilleuls".into(),
            item: Uuid::nil(),
            number: Some(2),
            day: day.parse().unwrap(),
            words: String::new(),
        }
    }

    #[test]
    fn lateness_is_said_and_never_a_bare_number() {
        let today = "2026-05-22".parse().unwrap();
        let late = line(Matter::Missing, "2026-05-01").sentence(today, None, Lang::French);
        assert!(late.replace('\u{a0}', " ").contains("3 semaines"), "{late}");
        let last = line(Matter::Due, "2026-05-22").sentence(today, None, Lang::French);
        assert!(last.contains("aujourd’hui"), "{last}");
    }

    #[test]
    fn every_matter_can_be_acted_on() {
        for matter in Matter::ALL {
            let acts = line(*matter, "2026-05-01").acts(Lang::French);
            assert!(
                !acts.is_empty()
                    && acts
                        .iter()
                        .all(|(address, words)| address.starts_with('/') && !words.is_empty()),
                "{matter:?}"
            );
        }
    }

    #[test]
    fn a_day_that_was_not_scanned_is_known() {
        let today = "2026-05-22".parse().unwrap();
        assert!(!LastScan::default().is_of(today));
        assert!(
            !LastScan {
                on: "2026-05-21".parse().ok(),
                at: None
            }
            .is_of(today)
        );
        assert!(
            LastScan {
                on: Some(today),
                at: None
            }
            .is_of(today)
        );
    }

    #[test]
    fn a_flag_is_closed_with_a_reason_only() {
        assert!(CloseForm { reason: "  ".into() }.check().is_err());
        assert!(
            CloseForm {
                reason: "La famille déménage.".into()
            }
            .check()
            .is_ok()
        );
    }
}
