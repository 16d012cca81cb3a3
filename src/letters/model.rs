//! What a letter is, when it is tried again, and what people choose. The words are in `wording` (and
//! `marked`), the calendar file that goes with an invitation in `calendar_file`; sending is for `post`.

pub mod calendar_file;
pub mod choices;
pub mod digest;
pub mod marked;
pub mod open_days;
pub mod wording;

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use uuid::Uuid;

use self::digest::Line;
use crate::{
    choices,
    ids::{PersonId, ReviewId},
    web::lang::Lang,
};

choices! {
    /// What a letter is about.
    Kind {
        /// A review that is planned, moved or cancelled.
        Review = "review", "letters-kind-review";
        /// A contribution to a review, which somebody reminds of.
        Contribution = "contribution", "letters-kind-contribution";
        /// What awaits the person.
        Digest = "digest", "letters-kind-digest";
        /// A personal link, for somebody without an account.
        Link = "link", "letters-kind-link";
        /// Plans that a colleague entrusted.
        Entrusted = "entrusted", "letters-kind-entrusted";
        /// The way to a first password.
        Invitation = "invitation", "letters-kind-invitation";
        /// The way to another password, for whoever forgot it.
        Password = "password", "letters-kind-password";
        /// Somebody's way in changed.
        Account = "account", "letters-kind-account";
    }
}

choices! {
    /// What a letter says when it leaves.
    News {
        /// A review has its day.
        Planned = "planned", "letters-news-planned";
        /// Its day, hour or place is another.
        Moved = "moved", "letters-news-moved";
        /// It will not take place.
        Cancelled = "cancelled", "letters-news-cancelled";
        /// Somebody reminds of a contribution to a review.
        Contribution = "contribution", "letters-kind-contribution";
        /// What awaits.
        Digest = "digest", "letters-kind-digest";
        /// A contribution is asked for, through the link in it.
        Link = "link", "letters-kind-link";
        /// Plans are the reader's to follow.
        Entrusted = "entrusted", "letters-kind-entrusted";
        /// An account is open: its person chooses a password through the link in it.
        Invitation = "invitation", "letters-kind-invitation";
        /// Another password may be chosen through the link in it.
        Password = "password", "letters-kind-password";
        /// The reader's way in changed.
        Account = "account", "letters-kind-account";
    }
}

/// A letter taken from the outbox, with what is true now for the person it goes to.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Its identifier.
    pub id: Uuid,
    /// What it is, so that it is written once.
    pub key: String,
    /// What it says.
    pub news: News,
    /// The person's address; no other stands in the letter.
    pub email: String,
    /// The person's language.
    pub lang: Lang,
    /// The zone of the person's territory.
    pub zone: Tz,
    /// The person.
    pub person: PersonId,
    /// Signs that whoever holds it got a letter of that person.
    pub stop_mark: String,
    /// How often it was tried already.
    pub attempts: i16,
    /// The review it tells of.
    pub meeting: Option<Meeting>,
    /// What awaits the person, in a digest.
    pub lines: Vec<Line>,
    /// What opens the form of somebody without an account: it stands in no row.
    pub link_token: Option<String>,
}

impl Letter {
    /// Whether it is one that people may refuse.
    pub fn is_reminder(&self) -> bool {
        matches!(self.news, News::Contribution | News::Digest)
    }
}

/// When and where a review takes place, as a letter or a calendar may say it.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// The review.
    pub review: ReviewId,
    /// Raised at each change: the SEQUENCE of its calendar file.
    pub version: i32,
    /// The civil day.
    pub on: NaiveDate,
    /// The hour, in the zone of the territory.
    pub at: Option<NaiveTime>,
    /// Where.
    pub place: String,
    /// The address of the video meeting; empty without one.
    pub video_link: String,
}

/// Why a letter did not leave.
#[derive(Debug, Clone)]
pub struct Failure {
    /// In the words of the mail server or of the network.
    pub why: String,
    /// The server says it will never take it.
    pub permanent: bool,
}

/// Answers « never » before a letter is given up: a server may mistake a bad day for a bad address.
const MOST_REFUSALS: i16 = 3;
/// Other failures before it is given up: a day and a half.
const MOST_ATTEMPTS: i16 = 10;
const LONGEST_PAUSE: Duration = Duration::hours(12);

/// When a letter is tried again after it failed that many times; none when it is given up.
/// The pauses double: 5 minutes, 10, 20… up to twelve hours.
pub fn tried_again(now: DateTime<Utc>, failures: i16, failure: &Failure) -> Option<DateTime<Utc>> {
    let most = if failure.permanent {
        MOST_REFUSALS
    } else {
        MOST_ATTEMPTS
    };
    if failures >= most {
        return None;
    }
    let doublings = u32::try_from(failures - 1).unwrap_or(0);
    let pause = Duration::minutes(5 * 2_i64.saturating_pow(doublings));
    Some(now + pause.min(LONGEST_PAUSE))
}

/// How letters fare, as an administrator sees it.
#[derive(Debug, Clone)]
pub struct Office {
    /// Letters that wait.
    pub waiting: i64,
    /// Letters that left in the last thirty days.
    pub sent: i64,
    /// Letters given up.
    pub given_up: i64,
    /// When the mail server was last tried, and what failed; empty when it answered.
    pub last: Option<(DateTime<Utc>, String)>,
}

/// A letter that did not leave, as an administrator sees it: to whom, not what about.
#[derive(Debug, Clone)]
pub struct Stuck {
    /// Its identifier.
    pub id: Uuid,
    /// What kind of letter.
    pub kind: Kind,
    /// The person's name.
    pub name: String,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: i16,
    /// What the last attempt failed of.
    pub last_error: String,
    /// No further attempt until somebody asks for one.
    pub given_up: bool,
}

/// What stands in place of an error on letters that a restored backup still had to send.
pub const HELD: &str = "restored";

impl Stuck {
    /// Why it is here, in words.
    pub fn why(&self, lang: Lang) -> String {
        match &*self.last_error {
            HELD => fl!(lang, "letters-stuck-held"),
            failure => failure.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_restored_backup_holds_back_is_said_in_words() {
        let stuck = |last_error: &str| Stuck {
            id: Uuid::nil(),
            kind: Kind::Digest,
            name: String::new(),
            written_at: DateTime::UNIX_EPOCH,
            attempts: 0,
            last_error: last_error.to_owned(),
            given_up: true,
        };
        assert!(stuck(HELD).why(Lang::default()).contains("sauvegarde"));
        assert_eq!(stuck("550 no such user").why(Lang::default()), "550 no such user");
    }

    #[test]
    fn pauses_double_and_end() {
        let now: DateTime<Utc> = "2026-05-12T10:00:00Z".parse().unwrap();
        let failure = |permanent| Failure {
            why: String::new(),
            permanent,
        };
        let minutes = |failures, permanent| {
            tried_again(now, failures, &failure(permanent)).map(|again| (again - now).num_minutes())
        };
        assert_eq!(minutes(1, false), Some(5));
        assert_eq!(minutes(4, false), Some(40));
        assert_eq!(minutes(9, false), Some(720));
        assert_eq!(minutes(10, false), None);
        assert_eq!(minutes(2, true), Some(10));
        assert_eq!(minutes(3, true), None);
        let all: i64 = (1..10).filter_map(|failures| minutes(failures, false)).sum();
        assert!(all > 24 * 60, "a server that is away for a day loses nothing");
    }
}
