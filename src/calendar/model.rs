//! The calendar's closed lists, what a list of flags is asked for and gives, and the words for the
//! state of a period and for why a review does not count.

use chrono::{DateTime, NaiveDate, Utc};
use i18n_embed_fl::fl;

use crate::{
    calendar::rule::{Reason, State},
    choices,
    ids::{ChildId, FlagId, PartnershipId, PersonId, TerritoryId},
    web::lang::Lang,
};

choices! {
    /// What a flag is about.
    FlagKind {
        /// A period ended without its review.
        Missing = "review_missing", "calendar-flag-missing";
        /// 30 days or fewer are left and no review is planned.
        Due = "review_due", "calendar-flag-due";
        /// More than 180 days without a review.
        Gap = "review_gap", "calendar-flag-gap";
    }
}

choices! {
    /// Why a review was late or missed; goes into the statistics.
    LateReason {
        /// The family could not.
        Family = "family_unavailable", "calendar-late-family";
        /// A partner could not.
        Partner = "partner_unavailable", "calendar-late-partner";
        /// Illness of the child or of somebody needed.
        Illness = "illness", "calendar-late-illness";
        /// People changed.
        StaffChange = "staff_change", "calendar-late-staff";
        /// The place was closed.
        Closure = "closure", "calendar-late-closure";
        /// The coordination's own organisation.
        Coordination = "coordination", "calendar-late-coordination";
        /// Something else, said in the comment.
        Other = "other", "calendar-late-other";
    }
}

choices! {
    /// The order of a list of flags.
    FlagOrder {
        /// Days late, descending, then reference.
        Pressing = "pressing", "calendar-order-pressing";
        /// By the child's name.
        Child = "child", "calendar-order-child";
        /// By the place of care.
        Host = "host", "calendar-order-host";
        /// By the plan's reference.
        Reference = "reference", "calendar-order-reference";
    }
}

/// What a list of open flags is asked for; the default is all of them, most pressing first.
#[derive(Debug, Clone)]
pub struct FlagFilter {
    /// Only of this kind.
    pub kind: Option<FlagKind>,
    /// Only of this plan.
    pub plan: Option<PartnershipId>,
    /// Only of this territory; the policies already leave out those the person does not coordinate.
    pub territory: Option<TerritoryId>,
    /// Only of plans this person is the referent of.
    pub referent: Option<PersonId>,
    /// Only where the child, the place or the reference contains this.
    pub text: String,
    /// Only of territories of this time zone.
    pub time_zone: Option<String>,
    /// The order.
    pub order: FlagOrder,
    /// At most so many.
    pub limit: i64,
    /// After so many.
    pub offset: i64,
}

impl Default for FlagFilter {
    fn default() -> Self {
        Self {
            kind: None,
            plan: None,
            territory: None,
            referent: None,
            text: String::new(),
            time_zone: None,
            order: FlagOrder::Pressing,
            limit: i64::MAX,
            offset: 0,
        }
    }
}

/// An open flag with what somebody needs to act on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenFlag {
    /// The flag.
    pub id: FlagId,
    /// What it is about.
    pub kind: FlagKind,
    /// The plan.
    pub plan: PartnershipId,
    /// The plan's reference, such as PAP-2026-0001.
    pub reference: String,
    /// The child.
    pub child: ChildId,
    /// The child's given name.
    pub given_name: String,
    /// The child's family name.
    pub family_name: String,
    /// The place of care.
    pub host: String,
    /// Who is answerable for keeping the plan alive.
    pub referent: Option<String>,
    /// The period's number, from 1 at the plan's start.
    pub number: i32,
    /// The period's first day.
    pub start: NaiveDate,
    /// The period's last day.
    pub end: NaiveDate,
    /// The day the fact became true.
    pub fact_on: NaiveDate,
    /// Since when it is known here.
    pub opened_at: DateTime<Utc>,
    /// From the period's end (negative: days left), or from the 180th day of a silence.
    pub days_late: i32,
    /// Why it is late, when somebody said so.
    pub late_reason: Option<LateReason>,
}

impl OpenFlag {
    /// « NOM Prénom », as French lists write it.
    pub fn child_name(&self) -> String {
        format!("{} {}", self.family_name.to_uppercase(), self.given_name)
    }

    /// How late, in words: « En retard de 3 semaines », « Il reste 12 jours ».
    pub fn lateness(&self, lang: Lang) -> String {
        let days = i64::from(self.days_late);
        match self.kind {
            FlagKind::Missing => fl!(lang, "calendar-lateness-missing", late = lang.duration(days)),
            FlagKind::Due if days == 0 => fl!(lang, "calendar-lateness-last-day"),
            FlagKind::Due => fl!(lang, "calendar-lateness-due", left = lang.duration(-days)),
            FlagKind::Gap => {
                fl!(
                    lang,
                    "calendar-lateness-gap",
                    silent = lang.duration(days + super::rule::SILENCE_DAYS)
                )
            }
        }
    }
}

/// How many flags are open, by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FlagCounts {
    /// Missing reviews.
    pub missing: i64,
    /// Reviews due soon.
    pub due: i64,
    /// Silences.
    pub gap: i64,
}

impl FlagCounts {
    /// All of them.
    pub fn total(&self) -> i64 {
        self.missing + self.due + self.gap
    }
}

/// Why a review does not count, in a sentence.
pub fn reason_words(reason: Reason, lang: Lang) -> String {
    match reason {
        Reason::Partial => fl!(lang, "calendar-not-counting-partial"),
        Reason::NotHeld => fl!(lang, "calendar-not-counting-not-held"),
        Reason::InTheFuture => fl!(lang, "calendar-not-counting-future"),
        Reason::NoSynthesis => fl!(lang, "calendar-not-counting-synthesis"),
        Reason::FamilyAbsent => fl!(lang, "calendar-not-counting-family"),
        Reason::TooFewMembers => fl!(lang, "calendar-not-counting-members"),
    }
}

/// The state of a period in a few words.
pub fn state_words(state: State, lang: Lang) -> String {
    match state {
        State::Upcoming => fl!(lang, "calendar-state-upcoming"),
        State::Fulfilled(held) if held.late => fl!(lang, "calendar-state-late", date = lang.date(held.on)),
        State::Fulfilled(held) => fl!(lang, "calendar-state-fulfilled", date = lang.date(held.on)),
        State::Excused => fl!(lang, "calendar-state-excused"),
        State::TooShort => fl!(lang, "calendar-state-too-short"),
        State::Scheduled(day) => fl!(lang, "calendar-state-scheduled", date = lang.date(day)),
        State::Due { .. } => fl!(lang, "calendar-state-due"),
        State::DueSoon { days_left: 0 } => fl!(lang, "calendar-state-last-day"),
        State::DueSoon { days_left } => fl!(lang, "calendar-state-due-soon", left = lang.duration(days_left)),
        State::Missing {
            days_late,
            repairable: true,
        } => {
            fl!(lang, "calendar-state-repairable", late = lang.duration(days_late))
        }
        State::Missing { .. } => fl!(lang, "calendar-state-missing"),
    }
}

/// The state of a period as a name for style sheets and icons.
pub fn state_code(state: State) -> &'static str {
    match state {
        State::Upcoming => "upcoming",
        State::Fulfilled(held) if held.late => "late",
        State::Fulfilled(_) => "fulfilled",
        State::Excused => "excused",
        State::TooShort => "too-short",
        State::Scheduled(_) => "scheduled",
        State::Due { .. } => "due",
        State::DueSoon { .. } => "due-soon",
        State::Missing { .. } => "missing",
    }
}
