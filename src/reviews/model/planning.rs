//! Planning a review, asking for one, moving and cancelling it: what is typed and its checks.

use chrono::{NaiveDate, NaiveTime};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    partnerships::model::Party,
    reviews::model::{
        Category, InvitedParty, Review,
        dates::{MOST_DATES, Slot},
    },
    web::form::{Check, Problem, Problems},
};

/// Where and when, of what kind, and who is invited.
#[derive(Debug, Clone)]
pub struct Planning {
    /// Partial, intermediate or final.
    pub category: Category,
    /// The civil day.
    pub day: NaiveDate,
    /// The hour.
    pub hour: Option<NaiveTime>,
    /// Where.
    pub place: String,
    /// The address of the video meeting; empty without one.
    pub video_link: String,
    /// What it is to look at, a line a point.
    pub scope: String,
    /// Parties to invite.
    pub parties: Vec<Party>,
    /// Other dates that would do: with any of them, the date is to be found among all.
    pub others: Vec<Slot>,
}

impl Planning {
    /// Every date there is to choose from.
    pub fn slots(&self) -> Vec<Slot> {
        let mut slots = vec![(self.day, self.hour)];
        slots.extend(&self.others);
        slots
    }
}

/// Fewer days than this before a review leave its parties little time to prepare; one may plan it
/// all the same. Reviews of the American family plan (IFSP) are announced that long before.
pub const NOTICE: i64 = 10;

/// Whether a day was set with little notice.
pub fn is_soon(day: NaiveDate, set_on: NaiveDate) -> bool {
    (day - set_on).num_days() < NOTICE
}

impl Planning {
    /// What is said once it is saved: one thing with notice enough, another when it is soon.
    pub fn notice(&self, today: NaiveDate, in_time: &'static str, soon: &'static str) -> &'static str {
        if is_soon(self.day, today) && self.day >= today {
            soon
        } else {
            in_time
        }
    }
}

/// The longest address of a video meeting, as the database takes it.
const MOST_LINK: usize = 500;

/// An address one may follow from a page: encrypted, and nothing but an address.
fn is_link(typed: &str) -> bool {
    let host = typed.strip_prefix("https://").and_then(|rest| rest.split('/').next());
    host.is_some_and(|host| host.contains('.')) && !typed.contains(char::is_whitespace)
}

/// What is typed to plan or to move a review.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PlanningForm {
    /// Category.
    pub category: String,
    /// Day.
    pub day: String,
    /// Hour.
    pub hour: String,
    /// Place.
    pub place: String,
    /// Address of the video meeting.
    pub video_link: String,
    /// What it is to look at.
    pub scope: String,
    /// Another date that would do, and its hour; likewise the next ones.
    pub day_2: String,
    /// Hour of the second.
    pub hour_2: String,
    /// Third date.
    pub day_3: String,
    /// Its hour.
    pub hour_3: String,
    /// Fourth date.
    pub day_4: String,
    /// Its hour.
    pub hour_4: String,
    /// Codes of the invited parties.
    pub parties: Vec<String>,
    /// The version that was read, when it is moved.
    pub version: i32,
    /// The form's key, when it is new.
    pub once: Uuid,
}

impl PlanningForm {
    /// The typed values.
    pub fn check(&self) -> Result<Planning, Problems> {
        let mut check = Check::new();
        let category = check.choice::<Category>("category", &self.category);
        let day = check.date("day", &self.day);
        let hour = check.optional_time("hour", &self.hour);
        let place = check.optional_text("place", &self.place, 300);
        let video_link = check.optional_text("video_link", &self.video_link, MOST_LINK);
        if !video_link.is_empty() && !is_link(&video_link) {
            check.problem("video_link", Problem::Own(|lang| fl!(lang, "review-video-no-link")));
        }
        let scope = check.optional_text("scope", &self.scope, 2000);
        let parties: Vec<Party> = self.parties.iter().filter_map(|code| Party::of(code)).collect();
        // One that is moved has its list already.
        if parties.is_empty() && self.version == 0 {
            check.problem("parties", Problem::Own(|lang| fl!(lang, "review-parties-none")));
        }
        let others = self
            .others()
            .into_iter()
            .filter_map(|(day_name, day, hour_name, hour)| {
                let typed = check.optional_date(&day_name, day);
                let hour = check.optional_time(&hour_name, hour);
                Some((typed?, hour))
            });
        let others = others.collect();
        check.finish(Planning {
            others,
            category: category.unwrap_or(Category::Intermediate),
            day,
            hour,
            place,
            video_link,
            scope,
            parties,
        })
    }

    /// Names and contents of the fields of other dates.
    pub fn others(&self) -> [(String, &str, String, &str); MOST_DATES - 1] {
        let field = |number: usize, day, hour| (format!("day_{number}"), day, format!("hour_{number}"), hour);
        [
            field(2, self.day_2.as_str(), self.hour_2.as_str()),
            field(3, self.day_3.as_str(), self.hour_3.as_str()),
            field(4, self.day_4.as_str(), self.hour_4.as_str()),
        ]
    }

    /// Whether other dates were typed.
    pub fn has_others(&self) -> bool {
        self.others()
            .iter()
            .any(|(_, day, _, hour)| !day.is_empty() || !hour.is_empty())
    }

    /// What a family gives to ask for a review: a day that would suit, if it has one, and about what.
    pub fn check_asking(&self) -> Result<(Option<NaiveDate>, String), Problems> {
        let mut check = Check::new();
        let day = check.optional_date("day", &self.day);
        let scope = check.text("scope", &self.scope, 2000);
        check.finish((day, scope))
    }

    /// What a review is now, to be moved.
    pub fn of(review: &Review) -> Self {
        Self {
            category: review.category.code().to_owned(),
            day: review.planned_on.map(|day| day.to_string()).unwrap_or_default(),
            hour: review
                .planned_at
                .map(|hour| hour.format("%H:%M").to_string())
                .unwrap_or_default(),
            place: review.place.clone(),
            video_link: review.video_link.clone(),
            scope: review.scope.clone(),
            version: review.version,
            ..Self::default()
        }
    }

    /// A new one: intermediate, everybody invited.
    pub fn fresh(parties: &[InvitedParty]) -> Self {
        Self {
            category: Category::Intermediate.code().to_owned(),
            parties: parties.iter().map(InvitedParty::code).collect(),
            ..Self::default()
        }
    }
}

/// Why a review will not take place.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CancellingForm {
    /// The reason.
    pub reason: String,
    /// The version that was read.
    pub version: i32,
}

impl CancellingForm {
    /// The reason, which must be given.
    pub fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let reason = check.text("reason", &self.reason, 1000);
        check.finish(reason)
    }
}
