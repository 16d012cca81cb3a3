//! What a review is, who is invited, what each brought and what was decided. Whether a held one
//! counts for the yearly duty is decided here from its facts (rule 3 of the review rule).

pub mod dates;
pub mod hold;
pub mod links;
pub mod minutes;
pub mod planning;
pub mod substitutes;
pub mod timeline;
pub mod words;

use chrono::{NaiveDate, NaiveTime};
use i18n_embed_fl::fl;
use sqlx::types::Json;

pub use self::substitutes::Substitute;
pub use self::timeline::{Asked, Expected, ReviewLine, badge, progress};
use crate::{
    calendar::rule,
    choices,
    error::{Error, Result},
    ids::{ContributionId, ObjectiveId, PartnershipId, ReviewId},
    objectives::model::Outcome,
    partnerships::model::Party,
    web::lang::Lang,
};

choices! {
    /// What kind of review it is.
    Category {
        /// Some partners, one subject; never counts for the yearly duty.
        Partial = "partial", "review-category-partial";
        /// Along the way.
        Intermediate = "intermediate", "review-category-intermediate";
        /// The last: it closes the partnership.
        Final = "final", "review-category-final";
    }
}

choices! {
    /// Where a review is in its life.
    State {
        /// The family asked for it; no day is set by the coordination yet.
        Proposed = "proposed", "review-state-proposed";
        /// A day is set, the parties are invited.
        Planned = "planned", "review-state-planned";
        /// It took place; its minutes may still be discussed.
        Held = "held", "review-state-held";
        /// Its minutes are agreed and never change.
        Agreed = "agreed", "review-state-agreed";
        /// It will not take place, for a reason.
        Cancelled = "cancelled", "review-state-cancelled";
    }
}

impl State {
    /// It took place.
    pub fn took_place(self) -> bool {
        matches!(self, State::Held | State::Agreed)
    }

    /// It is still to come.
    pub fn is_coming(self) -> bool {
        matches!(self, State::Proposed | State::Planned)
    }
}

choices! {
    /// How an invited party took part.
    Attendance {
        /// In the room.
        Present = "present", "review-attendance-present";
        /// By video or telephone.
        Remote = "remote", "review-attendance-remote";
        /// By somebody it named.
        Represented = "represented", "review-attendance-represented";
        /// By the contribution it wrote before.
        InWriting = "in_writing", "review-attendance-in-writing";
        /// Not at all.
        Absent = "absent", "review-attendance-absent";
    }
}

impl Attendance {
    /// Whatever is not absence.
    pub fn took_part(self) -> bool {
        self != Attendance::Absent
    }
}

/// A review's own facts.
#[derive(Debug, Clone)]
pub struct Review {
    /// Its identifier.
    pub id: ReviewId,
    /// The partnership it is of; a plan has its partnership's identifier.
    pub partnership: PartnershipId,
    /// Partial, intermediate or final.
    pub category: Category,
    /// Where it is in its life.
    pub state: State,
    /// The civil day it is meant for.
    pub planned_on: Option<NaiveDate>,
    /// The civil day on which that day was set.
    pub day_set_on: Option<NaiveDate>,
    /// The hour it is meant for, in the territory's time zone.
    pub planned_at: Option<NaiveTime>,
    /// Where.
    pub place: String,
    /// The address of the video meeting; empty without one.
    pub video_link: String,
    /// What it is to look at (ordre du jour), a line a point.
    pub scope: String,
    /// The civil day it was held.
    pub held_on: Option<NaiveDate>,
    /// The synthesis, once held.
    pub synthesis: String,
    /// Name of who wrote the synthesis.
    pub synthesis_by: Option<String>,
    /// What changes in everyday practice.
    pub adjustments: String,
    /// The day of the next one.
    pub next_on: Option<NaiveDate>,
    /// The civil day its minutes became final.
    pub agreed_on: Option<NaiveDate>,
    /// Why the family, invited twice, could not come.
    pub family_absence_reason: String,
    /// Why it was cancelled.
    pub cancelled_reason: String,
    /// Whether it counts for the yearly duty.
    pub counts: bool,
    /// Came from a coordinator's spreadsheet.
    pub imported: bool,
    /// Raised at each change.
    pub version: i32,
    /// Name of who planned it or asked for it.
    pub created_by: Option<String>,
}

impl Review {
    /// The address of its page.
    pub fn address(&self) -> String {
        format!("/reviews/{}", self.id)
    }

    /// The points of its agenda.
    pub fn agenda(&self) -> Vec<&str> {
        let lines = self
            .scope
            .lines()
            .map(|line| line.trim_start_matches(['-', '•', '*', ' ']).trim());
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// The day that matters: the one it was held, or is planned for.
    pub fn day(&self) -> Option<NaiveDate> {
        self.held_on.or(self.planned_on)
    }

    /// Planned with fewer than ten days' notice.
    pub fn is_at_short_notice(&self) -> bool {
        let set = self.planned_on.zip(self.day_set_on);
        self.state == State::Planned && set.is_some_and(|(day, set_on)| planning::is_soon(day, set_on))
    }

    /// Refuses what is only for a review still to come.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it was held or cancelled meanwhile.
    pub fn coming(&self) -> Result<()> {
        if self.state.is_coming() {
            Ok(())
        } else {
            Err(Error::Conflict)
        }
    }
}

/// One party invited to a review.
#[derive(Debug, Clone)]
pub struct InvitedParty {
    /// The party.
    pub party: Party,
    /// The organisation's name, or the guardian's.
    pub name: String,
    /// Whether it is on the list of this review: a party that joined since then is not yet.
    pub invited: bool,
    /// The civil day its contribution arrived.
    pub wrote_on: Option<NaiveDate>,
    /// The civil day somebody last reminded it of its contribution.
    pub reminded_on: Option<NaiveDate>,
    /// How it took part, once held.
    pub attendance: Option<Attendance>,
    /// Who comes in its place.
    pub substitute: Option<Substitute>,
}

impl InvitedParty {
    /// Its code in forms: `member:<id>` or `guardian:<id>`.
    pub fn code(&self) -> String {
        self.party.code()
    }

    /// Who comes in its place, or came: not somebody it named before it came itself.
    pub fn stand_in(&self) -> Option<&Substitute> {
        let came_itself = self.attendance.is_some_and(|how| how != Attendance::Represented);
        self.substitute.as_ref().filter(|_| !came_itself)
    }

    /// A guardian rather than an organisation.
    pub fn is_family(&self) -> bool {
        self.party.guardian().is_some()
    }
}

/// What one party brings to a review, in its own words (« mon regard »).
#[derive(Debug, Clone)]
pub struct Contribution {
    /// Its identifier.
    pub id: ContributionId,
    /// Whose words they are.
    pub party: Party,
    /// What it sees.
    pub sees: String,
    /// What works.
    pub works: String,
    /// What is hard.
    pub hard: String,
    /// What it proposes.
    pub proposes: String,
    /// What it says of each objective it speaks of.
    pub points: Vec<Point>,
    /// Name of who wrote them, of the party itself.
    pub written_by: Option<String>,
    /// Name of who wrote them down for the party, until it confirms or corrects them.
    pub recorded_by: Option<String>,
    /// The civil day they were written, or written down for the party.
    pub written_on: NaiveDate,
    /// Raised at each change.
    pub version: i32,
}

/// What a contribution says of one objective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The objective.
    pub objective: ObjectiveId,
    /// Its title.
    pub title: String,
    /// The party's words.
    pub words: String,
}

impl Contribution {
    /// What it says of an objective.
    pub fn on(&self, objective: ObjectiveId) -> Option<&str> {
        let point = self.points.iter().find(|point| point.objective == objective);
        point.map(|point| point.words.as_str())
    }

    /// Its parts that are not empty, each under its name.
    pub fn parts(&self, lang: Lang) -> Vec<(String, &str)> {
        let names = match self.party {
            Party::Guardian(_) => [
                fl!(lang, "review-part-family-sees"),
                fl!(lang, "review-part-family-works"),
                fl!(lang, "review-part-family-hard"),
                fl!(lang, "review-part-family-proposes"),
            ],
            Party::Member(_) => [
                fl!(lang, "review-part-sees"),
                fl!(lang, "review-part-works"),
                fl!(lang, "review-part-hard"),
                fl!(lang, "review-part-proposes"),
            ],
        };
        let words = [&self.sees, &self.works, &self.hard, &self.proposes];
        names
            .into_iter()
            .zip(words.map(String::as_str))
            .filter(|(_, words)| !words.is_empty())
            .collect()
    }

    /// « écrit par X le … », or « noté par Y pour la famille le … ».
    pub fn signature(&self, lang: Lang, party: &str) -> String {
        let day = lang.date(self.written_on);
        match (&self.written_by, &self.recorded_by) {
            (None, recorder) => {
                let recorder = recorder.clone().unwrap_or_default();
                fl!(lang, "review-recorded", recorder = recorder, party = party, day = day)
            }
            (Some(name), _) if name.is_empty() || name == party => fl!(lang, "review-written-on", day = day),
            (Some(name), _) => fl!(lang, "review-written", name = name.as_str(), day = day),
        }
    }

    /// Holds exactly these words.
    pub fn says(&self, words: &words::Words) -> bool {
        let points = self.points.iter().map(|point| (point.objective, point.words.as_str()));
        (&self.sees, &self.works, &self.hard, &self.proposes)
            == (&words.sees, &words.works, &words.hard, &words.proposes)
            && points.eq(words
                .points
                .iter()
                .map(|(objective, words)| (*objective, words.as_str())))
    }

    /// Written down by somebody else, and not confirmed yet.
    pub fn is_recorded(&self) -> bool {
        self.written_by.is_none()
    }
}

/// What was decided on one objective.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Its identifier.
    pub id: uuid::Uuid,
    /// The objective.
    pub objective: ObjectiveId,
    /// Its title.
    pub title: String,
    /// How one will see that it is reached.
    pub success: String,
    /// The outcome.
    pub outcome: Outcome,
    /// What still has to be worked on.
    pub remaining: String,
    /// The title it was adjusted to.
    pub successor_title: Option<String>,
    /// The actions agreed on with it, as they were said then.
    pub actions: Json<Vec<hold::AgreedAction>>,
}

impl Decision {
    /// The kind of badge of its outcome.
    pub fn badge(&self) -> &'static str {
        match self.outcome {
            Outcome::Achieved => "done",
            Outcome::Continued | Outcome::Adjusted => "planned",
            Outcome::Abandoned => "paused",
            Outcome::New => "due",
        }
    }
}

/// A party that disagrees, beside the decision or with the minutes as a whole.
#[derive(Debug, Clone)]
pub struct Dissent {
    /// Its identifier.
    pub id: uuid::Uuid,
    /// The decision it is about; none for the minutes as a whole.
    pub decision: Option<uuid::Uuid>,
    /// The party.
    pub party: Option<Party>,
    /// About the minutes as they stand, not as they were before a correction.
    pub current: bool,
    /// The organisation's or guardian's name.
    pub party_name: String,
    /// In its own words.
    pub words: String,
    /// Name of who wrote them down for it, until it confirms or corrects them.
    pub recorded_by: Option<String>,
    /// The civil day.
    pub written_on: NaiveDate,
}

impl Dissent {
    /// Whose it is and since when, in words.
    pub fn signed(&self, lang: Lang) -> String {
        let (party, day) = (self.party_name.as_str(), lang.date(self.written_on));
        match &self.recorded_by {
            Some(recorder) => fl!(
                lang,
                "review-recorded",
                recorder = recorder.as_str(),
                party = party,
                day = day
            ),
            None => fl!(lang, "review-dissent-by", party = party, day = day),
        }
    }
}

/// Why a review does not count for the yearly duty, in words.
pub fn does_not_count(lang: Lang, reasons: &[rule::Reason]) -> String {
    let word = |reason: &rule::Reason| match reason {
        rule::Reason::Partial => fl!(lang, "review-shortfall-partial"),
        rule::Reason::NotHeld | rule::Reason::InTheFuture => fl!(lang, "review-shortfall-not-held"),
        rule::Reason::NoSynthesis => fl!(lang, "review-shortfall-no-synthesis"),
        rule::Reason::FamilyAbsent => fl!(lang, "review-shortfall-no-family"),
        rule::Reason::TooFewMembers => fl!(lang, "review-shortfall-few-members"),
    };
    let why: Vec<String> = reasons.iter().map(word).collect();
    fl!(
        lang,
        "review-does-not-count",
        why = why.join(fl!(lang, "review-shortfall-and").as_str())
    )
}
