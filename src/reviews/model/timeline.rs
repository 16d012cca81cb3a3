//! Reviews in lists: the timeline of a partnership, those a person is expected at, those asked for.

use chrono::{NaiveDate, NaiveTime};
use i18n_embed_fl::fl;

use crate::{
    calendar::rule,
    ids::{PartnershipId, PersonId, ReviewId},
    reviews::model::{Category, State, does_not_count},
    web::lang::Lang,
};

/// One review in the timeline of a partnership (`templates/reviews/_timeline.html`).
#[derive(Debug, Clone)]
pub struct ReviewLine {
    /// Its identifier.
    pub id: ReviewId,
    /// Its category.
    pub category: Category,
    /// Where it is in its life.
    pub state: State,
    /// The day it was held, or is planned for; none for one that is only asked for.
    pub day: Option<NaiveDate>,
    /// The hour it is planned for.
    pub hour: Option<NaiveTime>,
    /// Where.
    pub place: String,
    /// Parties invited.
    pub invited: i64,
    /// Those whose contribution arrived.
    pub wrote: i64,
    /// The synthesis, or the reason of a cancelled one.
    pub words: String,
    /// Whether a yearly duty exists: a child's plan.
    pub owed: bool,
    /// Whether it counts for it.
    pub counts: bool,
    /// Came from a coordinator's spreadsheet.
    pub imported: bool,
    /// Why it does not count, for a held one of a plan.
    pub reasons: Vec<rule::Reason>,
}

impl ReviewLine {
    /// The address of its page.
    pub fn address(&self) -> String {
        format!("/reviews/{}", self.id)
    }

    /// Its day in words.
    pub fn date(&self, lang: Lang) -> String {
        match (self.day, self.hour.filter(|_| self.state.is_coming())) {
            (Some(day), Some(hour)) => fl!(lang, "review-day-hour", day = lang.date(day), hour = lang.time(hour)),
            (Some(day), None) => lang.date(day),
            (None, _) => fl!(lang, "review-day-none"),
        }
    }

    /// Whether it counts for the yearly duty, or why not; nothing for one that was not held, or
    /// where no such duty is.
    pub fn counting(&self, lang: Lang) -> Option<String> {
        if !self.owed || !self.state.took_place() {
            None
        } else if self.counts {
            Some(fl!(lang, "review-counts"))
        } else {
            Some(does_not_count(lang, &self.reasons))
        }
    }

    /// How many contributions are there, for one to come.
    pub fn progress(&self, lang: Lang) -> Option<String> {
        (self.state == State::Planned && self.invited > 0).then(|| progress(lang, self.wrote, self.invited))
    }

    /// The first line of what was written, short.
    pub fn one_line(&self) -> String {
        let line = self
            .words
            .lines()
            .map(str::trim)
            .find(|line| !line.is_empty())
            .unwrap_or_default();
        match line.char_indices().nth(160) {
            Some((at, _)) => format!("{}…", line[..at].trim_end()),
            None => line.to_owned(),
        }
    }

    /// The kind of its badge.
    pub fn badge(&self) -> &'static str {
        badge(self.state)
    }
}

/// The kind of badge of a state.
pub fn badge(state: State) -> &'static str {
    match state {
        State::Proposed => "due",
        State::Planned => "planned",
        State::Held | State::Agreed => "done",
        State::Cancelled => "plain",
    }
}

/// « 4 contributions sur 6 ».
pub fn progress(lang: Lang, wrote: i64, invited: i64) -> String {
    if wrote == 0 {
        fl!(lang, "review-progress-none", invited = invited)
    } else {
        fl!(lang, "review-progress", wrote = wrote, invited = invited)
    }
}

/// A review to come at which the person asking is expected, with whether its words are there.
#[derive(Debug, Clone)]
pub struct Expected {
    /// The review.
    pub review: ReviewId,
    /// The partnership.
    pub partnership: PartnershipId,
    /// The child's name, or the partnership's title.
    pub name: String,
    /// Its category.
    pub category: Category,
    /// The day.
    pub day: NaiveDate,
    /// The hour.
    pub hour: Option<NaiveTime>,
    /// Whether its contribution arrived.
    pub wrote: bool,
}

/// A review the family asked for, waiting for a day.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The review.
    pub review: ReviewId,
    /// The partnership.
    pub partnership: PartnershipId,
    /// The child's name.
    pub name: String,
    /// Who asked.
    pub asked_by: Option<String>,
    /// The person who asked.
    pub asker: Option<PersonId>,
    /// The civil day it was asked.
    pub asked_on: NaiveDate,
    /// About what.
    pub scope: String,
}
