//! What the API hands out, and what may be asked of it. No I/O.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    calendar::{
        model::state_code,
        rule::State,
        situation::{PlanSituation, YearBox},
    },
    choices,
    directory::model::OrganisationKind,
    error::{Error, Result},
    ids::ApiTokenId,
    web::form::{Check, Problems},
};

/// As many as one answer has, unless asked otherwise; and at most.
const USUAL: i64 = 50;
const MOST: i64 = 200;

/// What an address asks for, as it came.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    after: Option<String>,
    limit: Option<String>,
    kind: Option<String>,
    plan: Option<String>,
}

/// A stretch of a list, in the order of identifiers: one that is added meanwhile shifts nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// After that one.
    pub after: Option<Uuid>,
    /// At most so many.
    pub limit: i64,
}

fn wrong(parameter: &str, wanted: &str) -> Error {
    Error::Unreadable(format!("{parameter}: {wanted}"))
}

/// An identifier, as an address has it.
pub fn identifier(parameter: &str, text: &str) -> Result<Uuid> {
    // The one form we write: others would make two addresses of one thing.
    let parsed = Uuid::try_parse(text).ok().filter(|_| text.len() == 36);
    parsed.ok_or_else(|| wrong(parameter, "a UUID"))
}

impl Asked {
    /// Which stretch.
    pub fn stretch(&self) -> Result<Stretch> {
        let after = self.after.as_deref().map(|after| identifier("after", after));
        let limit = match self.limit.as_deref() {
            None => USUAL,
            Some(typed) => typed
                .parse()
                .ok()
                .filter(|limit| (1..=MOST).contains(limit) && typed.bytes().all(|byte| byte.is_ascii_digit()))
                .ok_or_else(|| wrong("limit", "a whole number from 1 to 200"))?,
        };
        Ok(Stretch {
            after: after.transpose()?,
            limit,
        })
    }

    /// Only organisations of that kind.
    pub fn kind(&self) -> Result<Option<OrganisationKind>> {
        let kind = self.kind.as_deref().map(str::parse);
        kind.transpose()
            .map_err(|()| wrong("kind", "one of the kinds described"))
    }

    /// Only reviews of that plan.
    pub fn plan(&self) -> Result<Option<Uuid>> {
        self.plan.as_deref().map(|plan| identifier("plan", plan)).transpose()
    }
}

/// A stretch of a list, with where the next begins.
#[derive(Debug, Serialize)]
pub struct List<T> {
    items: Vec<T>,
    /// What to ask `after` next; null at the end.
    next: Option<Uuid>,
}

/// What has an identifier to go on from.
pub trait Keyed {
    /// The identifier.
    fn key(&self) -> Uuid;
}

impl<T: Keyed> List<T> {
    /// Of one more than `limit`, where there are more.
    pub fn of(mut found: Vec<T>, limit: i64) -> Self {
        let limit = usize::try_from(limit).unwrap_or_default();
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(Keyed::key);
        Self { items: found, next }
    }

    /// What is in it.
    pub fn items(&self) -> &[T] {
        &self.items
    }
}

/// An organisation of the directory.
#[derive(Debug, Serialize)]
pub struct Organisation {
    /// Its identifier.
    pub id: Uuid,
    /// Its kind, by its code.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Where it is; may be empty, as what follows.
    pub commune: String,
    /// Its telephone.
    pub phone: String,
    /// Its address for mail.
    pub email: String,
    /// Its site.
    pub website: String,
}

/// The terms of a plan, as they are stored.
#[derive(Debug)]
pub struct Terms {
    /// The plan.
    pub id: Uuid,
    /// Its reference.
    pub reference: String,
    /// Draft, active or closed.
    pub state: String,
    /// The place of care.
    pub host: Uuid,
    /// First day.
    pub start_on: NaiveDate,
    /// Last day, where one is set.
    pub end_on: Option<NaiveDate>,
    /// How many a year.
    pub reviews_per_year: i16,
}

/// A plan without a word about its child.
#[derive(Debug, Serialize)]
pub struct Plan {
    id: Uuid,
    reference: String,
    state: String,
    host: Uuid,
    start_on: NaiveDate,
    end_on: Option<NaiveDate>,
    reviews_per_year: i16,
    suspended: bool,
    /// Its current year.
    periods: Vec<Period>,
    /// The last day of the next period that still wants its review.
    next_due_on: Option<NaiveDate>,
}

/// A period in which a review is owed.
#[derive(Debug, Serialize)]
struct Period {
    number: i32,
    start_on: NaiveDate,
    end_on: NaiveDate,
    state: &'static str,
}

impl From<&YearBox> for Period {
    fn from(year_box: &YearBox) -> Self {
        Self {
            number: year_box.number,
            start_on: year_box.start,
            end_on: year_box.end,
            state: state_code(year_box.state),
        }
    }
}

impl Plan {
    /// With how it stands on a day.
    pub fn on(terms: Terms, situation: &PlanSituation, today: NaiveDate) -> Self {
        let wants = |slot: &&YearBox| {
            slot.end >= today
                && matches!(
                    slot.state,
                    State::Upcoming | State::Scheduled(_) | State::Due { .. } | State::DueSoon { .. }
                )
        };
        let next = situation.boxes.iter().find(wants).map(|slot| slot.end);
        Self {
            next_due_on: next.filter(|_| terms.state == "active"),
            periods: situation.boxes.iter().map(Period::from).collect(),
            suspended: situation.suspended,
            id: terms.id,
            reference: terms.reference,
            state: terms.state,
            host: terms.host,
            start_on: terms.start_on,
            end_on: terms.end_on,
            reviews_per_year: terms.reviews_per_year,
        }
    }
}

/// A review: when and how far, not what was said.
#[derive(Debug, Serialize)]
pub struct Review {
    /// Its identifier.
    pub id: Uuid,
    /// Its plan.
    pub plan: Uuid,
    /// Partial, intermediate or final.
    pub category: String,
    /// How far it is.
    pub state: String,
    /// The day it is meant for.
    pub planned_on: Option<NaiveDate>,
    /// The hour.
    #[serde(serialize_with = "clock")]
    pub planned_at: Option<NaiveTime>,
    /// The day it was held.
    pub held_on: Option<NaiveDate>,
    /// Whether it counts for the year.
    pub counts: bool,
}

fn clock<S: serde::Serializer>(at: &Option<NaiveTime>, to: S) -> Result<S::Ok, S::Error> {
    match at {
        Some(at) => to.serialize_str(&at.format("%H:%M").to_string()),
        None => to.serialize_none(),
    }
}

impl Keyed for Organisation {
    fn key(&self) -> Uuid {
        self.id
    }
}

impl Keyed for Plan {
    fn key(&self) -> Uuid {
        self.id
    }
}

impl Keyed for Review {
    fn key(&self) -> Uuid {
        self.id
    }
}

// Tokens ------------------------------------------------------------------------------------------

choices! {
    /// How long a token works.
    Lasting {
        /// A month.
        Month = "30", "api-token-lasts-month";
        /// Three months.
        Season = "90", "api-token-lasts-season";
        /// A year.
        Year = "365", "api-token-lasts-year";
    }
}

impl Lasting {
    /// In days.
    pub fn days(self) -> i32 {
        match self {
            Lasting::Month => 30,
            Lasting::Season => 90,
            Lasting::Year => 365,
        }
    }
}

/// A token, as its organisation sees it.
#[derive(Debug, Clone)]
pub struct Token {
    /// Which.
    pub id: ApiTokenId,
    /// What for.
    pub name: String,
    /// Who made it; not said to those who may not know.
    pub made_by: Option<String>,
    /// When.
    pub made_at: DateTime<Utc>,
    /// Until when it works.
    pub expires_at: DateTime<Utc>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Whether its maker still acts for the organisation.
    pub kept: bool,
    /// When it was last used.
    pub used_at: Option<DateTime<Utc>>,
    /// How often in the last thirty days.
    pub uses: i64,
}

impl Token {
    /// Whether it opens anything.
    pub fn works(&self, now: DateTime<Utc>) -> bool {
        self.withdrawn_at.is_none() && self.kept && self.expires_at > now
    }
}

/// What is typed for a new one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TokenForm {
    /// What for.
    pub name: String,
    /// How long.
    pub lasts: String,
    /// The form's key.
    pub once: Option<Uuid>,
}

impl TokenForm {
    /// Name and days.
    pub fn check(&self) -> Result<(String, i32), Problems> {
        let mut check = Check::new();
        let name = check.text("name", &self.name, 100);
        let lasts: Option<Lasting> = check.choice("lasts", &self.lasts);
        check.finish((name, lasts.map_or(0, Lasting::days)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(limit: Option<&str>, after: Option<&str>) -> Result<Stretch> {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let asked = Asked {
            limit: owned(limit),
            after: owned(after),
            ..Asked::default()
        };
        asked.stretch()
    }

    #[test]
    fn a_stretch_is_what_was_described() {
        assert_eq!(asked(None, None).unwrap(), Stretch { after: None, limit: 50 });
        assert_eq!(asked(Some("200"), None).unwrap().limit, 200);
        for limit in ["0", "201", "", "+5", "-1", "1.0", "fifty"] {
            assert!(asked(Some(limit), None).is_err(), "{limit}");
        }
        for after in [
            "",
            "1",
            "67e5504410b1426f9247bb680e5fe0c8",
            "{67e55044-10b1-426f-9247-bb680e5fe0c8}",
        ] {
            assert!(asked(None, Some(after)).is_err(), "{after}");
        }
        assert!(asked(None, Some("67e55044-10b1-426f-9247-bb680e5fe0c8")).is_ok());
    }

    #[test]
    fn a_list_says_where_to_go_on_only_where_there_is_more() {
        let reviews = |count: u128| -> Vec<Review> {
            let review = |id| Review {
                id: Uuid::from_u128(id),
                plan: Uuid::nil(),
                category: String::new(),
                state: String::new(),
                planned_on: None,
                planned_at: None,
                held_on: None,
                counts: false,
            };
            (1..=count).map(review).collect()
        };
        assert_eq!(List::of(reviews(2), 2).next, None);
        let list = List::of(reviews(3), 2);
        assert_eq!((list.items().len(), list.next), (2, Some(Uuid::from_u128(2))));
    }
}
