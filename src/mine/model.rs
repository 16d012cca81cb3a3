//! A child one follows, a thing that is expected, a partnership one takes part in. Rules only.

use chrono::{NaiveDate, NaiveTime};
use i18n_embed_fl::fl;

use crate::{
    ids::{ActionId, MemberId, PartnershipId, ReviewId},
    partnerships::model::State,
    web::lang::Lang,
};

/// A child whose plan is shared with the person's organisation.
#[derive(Debug, Clone)]
pub struct Followed {
    /// The plan.
    pub plan: PartnershipId,
    /// Given name and family name.
    pub child: String,
    /// Where the child is welcomed.
    pub host: String,
    /// Who keeps the plan alive.
    pub referent: Option<String>,
    /// Draft or active.
    pub state: State,
    /// The next planned review.
    pub review: Option<ReviewId>,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// Its hour.
    pub hour: Option<NaiveTime>,
    /// The person's organisation is invited to it and has not written.
    pub awaited: bool,
    /// How much others did since the person last looked.
    pub news: i64,
}

impl Followed {
    /// When one meets next, in words.
    pub fn next(&self, lang: Lang) -> String {
        match (self.day, self.hour) {
            (Some(day), Some(hour)) => fl!(
                lang,
                "mine-next-hour",
                day = lang.long_date(day),
                hour = lang.time(hour)
            ),
            (Some(day), None) => fl!(lang, "mine-next", day = lang.long_date(day)),
            _ => fl!(lang, "mine-next-none"),
        }
    }

    /// Where one gives one's view, while it is awaited.
    pub fn contribution(&self) -> Option<String> {
        self.review
            .filter(|_| self.awaited)
            .map(|review| format!("/reviews/{review}/contribution"))
    }
}

/// Something expected of the person's organisation.
#[derive(Debug, Clone)]
pub struct Expected {
    /// What it is.
    pub what: What,
    /// The child's name or the partnership's title.
    pub name: String,
    /// By when; none when nothing is set.
    pub day: Option<NaiveDate>,
}

/// The kinds of things that are expected.
#[derive(Debug, Clone)]
pub enum What {
    /// A contribution before a review.
    Contribution(ReviewId),
    /// Confirming or correcting a contribution somebody wrote down for the organisation.
    RecordedContribution(ReviewId),
    /// Saying whether one agrees with a plan being prepared.
    Agreement(PartnershipId),
    /// Saying which of several dates suit.
    Dates(ReviewId),
    /// Reading the minutes of a review, and agreeing or not.
    Minutes(ReviewId),
    /// Saying one's interest and accepting to take part.
    Membership(PartnershipId, MemberId),
    /// Confirming or correcting what somebody wrote down of the organisation's words.
    RecordedMembership(PartnershipId, MemberId),
    /// An action one answers for, with its title.
    Action(PartnershipId, ActionId, String),
}

impl Expected {
    /// What it is, in words.
    pub fn words(&self, lang: Lang) -> String {
        match &self.what {
            What::Contribution(_) => fl!(lang, "mine-expected-contribution"),
            What::RecordedContribution(_) => fl!(lang, "mine-expected-recorded-contribution"),
            What::Agreement(_) => fl!(lang, "expected-agreement"),
            What::Dates(_) => fl!(lang, "expected-dates"),
            What::Minutes(_) => fl!(lang, "mine-expected-minutes"),
            What::Membership(..) => fl!(lang, "mine-expected-membership"),
            What::RecordedMembership(..) => fl!(lang, "mine-expected-recorded-membership"),
            What::Action(_, _, title) => title.clone(),
        }
    }

    /// Where it is done.
    pub fn address(&self) -> String {
        match &self.what {
            What::Contribution(review) | What::RecordedContribution(review) => {
                format!("/reviews/{review}/contribution")
            }
            What::Agreement(plan) => format!("/plans/{plan}/agreement"),
            What::Dates(review) => format!("/reviews/{review}/dates"),
            What::Minutes(review) => format!("/reviews/{review}#answers"),
            What::Membership(partnership, member) | What::RecordedMembership(partnership, member) => {
                format!("/partnerships/{partnership}/members/{member}")
            }
            What::Action(partnership, action, _) => format!("/partnerships/{partnership}/actions/{action}"),
        }
    }

    /// By when, or how late it is, in words.
    pub fn when(&self, today: NaiveDate, lang: Lang) -> Option<String> {
        let day = self.day?;
        let left = (day - today).num_days();
        Some(match left {
            ..0 => fl!(lang, "mine-late", duration = lang.duration(-left)),
            0 => fl!(lang, "mine-today"),
            _ => fl!(lang, "mine-before", day = lang.date(day)),
        })
    }

    /// The kind of badge: late, due within a week, or planned.
    pub fn badge(&self, today: NaiveDate) -> &'static str {
        match self.day.map(|day| (day - today).num_days()) {
            Some(..0) => "late",
            Some(0..=7) => "due",
            Some(_) => "planned",
            None => "plain",
        }
    }
}

/// Most pressing first: the latest, then the soonest, then what has no day.
pub fn by_urgency(mut expected: Vec<Expected>) -> Vec<Expected> {
    expected.sort_by_key(|one| (one.day.is_none(), one.day));
    expected
}

/// A partnership between organisations the person's takes part in.
#[derive(Debug, Clone)]
pub struct Institutional {
    /// The partnership.
    pub id: PartnershipId,
    /// Its title.
    pub title: String,
    /// Where it is.
    pub state: State,
    /// The day of its next planned review.
    pub next: Option<NaiveDate>,
}

impl Institutional {
    /// When one meets next, in words.
    pub fn next(&self, lang: Lang) -> String {
        self.next.map_or_else(
            || fl!(lang, "mine-next-none"),
            |day| fl!(lang, "mine-next", day = lang.long_date(day)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected(day: Option<u32>) -> Expected {
        let day = day.map(|day| NaiveDate::from_ymd_opt(2026, 5, day).unwrap());
        Expected {
            what: What::Contribution(ReviewId(uuid::Uuid::nil())),
            name: String::new(),
            day,
        }
    }

    #[test]
    fn the_most_pressing_comes_first_and_is_said_in_words() {
        let today = NaiveDate::from_ymd_opt(2026, 5, 15).unwrap();
        let sorted = by_urgency(vec![
            expected(None),
            expected(Some(20)),
            expected(Some(1)),
            expected(Some(15)),
        ]);
        let badges: Vec<_> = sorted.iter().map(|one| one.badge(today)).collect();
        assert_eq!(badges, ["late", "due", "due", "plain"]);
        assert_eq!(
            sorted[0].when(today, Lang::French).unwrap(),
            "En retard de 2\u{a0}semaines".replace('\u{a0}', " ")
        );
        assert_eq!(sorted[3].when(today, Lang::French), None);
    }
}
