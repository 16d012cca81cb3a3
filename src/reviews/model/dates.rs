//! Dates proposed for a review: which suit whom, and which suits best.

use chrono::{NaiveDate, NaiveTime};
use i18n_embed_fl::fl;

use crate::{
    choices,
    ids::{DateId, ReviewId},
    partnerships::model::Party,
    reviews::model::InvitedParty,
    web::{
        form::{Check, Problems},
        lang::Lang,
    },
};

/// How many dates one proposes at most, the first included.
pub const MOST_DATES: usize = 4;

choices! {
    /// Whether a date suits.
    Availability {
        /// It does.
        Yes = "yes", "date-answer-yes";
        /// It can be arranged, should no other do.
        IfNeeded = "if_needed", "date-answer-if-needed";
        /// It does not.
        No = "no", "date-answer-no";
    }
}

/// A day and, once set, an hour, in the territory's time zone.
pub type Slot = (NaiveDate, Option<NaiveTime>);

/// One proposed date with what each party answered.
#[derive(Debug, Clone)]
pub struct ProposedDate {
    /// Its identifier.
    pub id: DateId,
    /// The civil day.
    pub day: NaiveDate,
    /// The hour.
    pub hour: Option<NaiveTime>,
    /// The answers there are.
    pub answers: Vec<(Party, Availability)>,
}

impl ProposedDate {
    /// When, in words.
    pub fn words(&self, lang: Lang) -> String {
        let day = lang.long_date(self.day);
        match self.hour {
            Some(hour) => fl!(lang, "review-day-hour", day = day, hour = lang.time(hour)),
            None => day,
        }
    }

    /// What that party answered.
    pub fn answer(&self, party: Party) -> Option<Availability> {
        self.answers
            .iter()
            .find(|(who, _)| *who == party)
            .map(|(_, answer)| *answer)
    }

    /// How many answered so.
    pub fn count(&self, answer: Availability) -> usize {
        self.answers.iter().filter(|(_, there)| *there == answer).count()
    }
}

/// The dates of one review.
#[derive(Debug, Clone, Default)]
pub struct Dates(pub Vec<ProposedDate>);

impl Dates {
    /// Whether any is out.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether that party has answered every one.
    pub fn answered_by(&self, party: Party) -> bool {
        self.0.iter().all(|date| date.answer(party).is_some())
    }

    /// How many of these parties have answered.
    pub fn answered(&self, invited: &[&InvitedParty]) -> usize {
        invited.iter().filter(|party| self.answered_by(party.party)).count()
    }

    /// The date that suits most: fewest refusals, then most agreements, then the earliest. None
    /// before anybody answered.
    pub fn best(&self) -> Option<DateId> {
        let answered = self.0.iter().filter(|date| !date.answers.is_empty());
        answered
            .min_by_key(|date| {
                let yes = date.count(Availability::Yes);
                (
                    date.count(Availability::No),
                    std::cmp::Reverse(yes),
                    date.day,
                    date.hour,
                )
            })
            .map(|date| date.id)
    }
}

/// A party's answers, as typed: `answer.<date>` for each date.
#[derive(Debug, Clone, Default)]
pub struct AnswersForm(Vec<(String, String)>);

impl AnswersForm {
    /// From the posted pairs.
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// What that party answered before.
    pub fn of(dates: &Dates, party: Party) -> Self {
        let answers = dates.0.iter().filter_map(|date| {
            let answer = date.answer(party)?;
            Some((field(date.id), answer.code().to_owned()))
        });
        Self(answers.collect())
    }

    /// What was typed in a field.
    pub fn typed(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// An answer for each date.
    pub fn check(&self, dates: &Dates) -> Result<Vec<(DateId, Availability)>, Problems> {
        let mut check = Check::new();
        let answers = dates.0.iter().filter_map(|date| {
            let name = field(date.id);
            Some((date.id, check.choice::<Availability>(&name, self.typed(&name))?))
        });
        let answers = answers.collect();
        check.finish(answers)
    }
}

/// The name of a date's field.
pub fn field(date: DateId) -> String {
    format!("answer.{date}")
}

/// Dates that one of the person's own parties has not answered.
#[derive(Debug, Clone)]
pub struct Unanswered {
    /// The review.
    pub review: ReviewId,
    /// The party.
    pub party: Party,
    /// The child's name, or the partnership's title.
    pub name: String,
    /// The earliest of the dates.
    pub earliest: NaiveDate,
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::ids::MemberId;

    fn party(number: u128) -> Party {
        Party::Member(MemberId(Uuid::from_u128(number)))
    }

    fn date(day: u32, answers: &[Availability]) -> ProposedDate {
        ProposedDate {
            id: DateId(Uuid::from_u128(day.into())),
            day: NaiveDate::from_ymd_opt(2026, 5, day).expect("a day"),
            hour: None,
            answers: (1..).map(party).zip(answers.iter().copied()).collect(),
        }
    }

    #[test]
    fn the_best_date_is_the_one_fewest_refuse() {
        use Availability::{IfNeeded, No, Yes};
        let best = |dates: &[ProposedDate]| Dates(dates.to_vec()).best().map(|id| id.0.as_u128());
        assert_eq!(best(&[date(1, &[]), date(2, &[])]), None);
        assert_eq!(best(&[date(1, &[Yes, No]), date(2, &[IfNeeded, IfNeeded])]), Some(2));
        assert_eq!(best(&[date(1, &[IfNeeded, Yes]), date(2, &[Yes, Yes])]), Some(2));
        assert_eq!(best(&[date(2, &[Yes]), date(1, &[Yes])]), Some(1));
    }

    #[test]
    fn every_date_wants_an_answer() {
        let dates = Dates(vec![date(1, &[]), date(2, &[])]);
        let first = (field(dates.0[0].id), "yes".to_owned());
        let half = AnswersForm::from_pairs(vec![first.clone()]);
        assert!(half.check(&dates).is_err());
        let whole = AnswersForm::from_pairs(vec![first, (field(dates.0[1].id), "if_needed".to_owned())]);
        let answers = whole.check(&dates).expect("both");
        assert_eq!(answers[1].1, Availability::IfNeeded);
    }
}
