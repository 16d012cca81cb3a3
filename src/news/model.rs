//! One thing that changed, in words and with where it is. Rules only.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{choices, ids::ReviewId, partnerships::model::Head, web::lang::Lang};

choices! {
    /// What happened.
    What {
        /// A review was asked for, or dates for it are out.
        ReviewProposed = "review_proposed", "news-review-proposed";
        /// A review has its day, or another one.
        ReviewPlanned = "review_planned", "news-review-planned";
        /// A review was held, or its minutes corrected.
        ReviewHeld = "review_held", "news-review-held";
        /// Minutes are final.
        ReviewAgreed = "review_agreed", "news-review-agreed";
        /// A review will not take place.
        ReviewCancelled = "review_cancelled", "news-review-cancelled";
        /// Somebody gave its view for a review.
        Contribution = "contribution", "news-contribution";
        /// Somebody noted what it saw.
        Note = "note", "news-note";
        /// An objective was set.
        Objective = "objective", "news-objective";
        /// An objective was proposed.
        ObjectiveProposed = "objective_proposed", "news-objective-proposed";
        /// An action was agreed on or changed.
        Action = "action", "news-action";
        /// An action was done or given up.
        ActionClosed = "action_closed", "news-action-closed";
        /// A file was attached.
        Document = "document", "news-document";
        /// What a recording says was written down.
        Transcript = "transcript", "news-transcript";
        /// Somebody disagrees with minutes.
        Dissent = "dissent", "news-dissent";
        /// Something was added to final minutes.
        Addendum = "addendum", "news-addendum";
        /// The family said what it expects.
        Expectation = "expectation", "news-expectation";
        /// An organisation was invited.
        Member = "member", "news-member";
        /// The plan was suspended.
        Suspension = "suspension", "news-suspension";
    }
}

/// One thing that changed.
#[derive(Debug, Clone)]
pub struct Item {
    /// What happened.
    pub what: What,
    /// To what: the row's identifier.
    pub id: Uuid,
    /// The review it belongs to.
    pub review: Option<ReviewId>,
    /// The title of what it is about, the party's name, or a review's day.
    pub about: String,
    /// Name of who did it; may be unknown.
    pub who: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

impl Item {
    /// Where it is, in that partnership.
    pub fn address(&self, head: &Head) -> String {
        let page = head.address();
        match (self.what, self.review) {
            (What::Dissent, Some(review)) => format!("/reviews/{review}#dissents"),
            (What::Addendum, Some(review)) => format!("/reviews/{review}#addenda"),
            (What::Document | What::Transcript, Some(review)) => format!("/reviews/{review}#documents"),
            (_, Some(review)) => format!("/reviews/{review}"),
            (What::Objective | What::ObjectiveProposed, None) => {
                format!("/partnerships/{}/objectives/{}", head.id, self.id)
            }
            (What::Action | What::ActionClosed, None) => format!("/partnerships/{}/actions/{}", head.id, self.id),
            (What::Document | What::Transcript, None) => format!("{page}#documents"),
            (What::Note, None) => format!("{page}#notes-heading"),
            _ => page,
        }
    }

    /// What it is about, in words; a day is said as one.
    pub fn about(&self, lang: Lang) -> String {
        let day = self.about.parse::<NaiveDate>().ok();
        day.map_or_else(|| self.about.clone(), |day| lang.date(day))
    }

    /// Who did it and when, in words.
    pub fn signed(&self, lang: Lang, zone: Tz) -> String {
        let day = lang.date(self.at.with_timezone(&zone).date_naive());
        match &self.who {
            Some(name) => format!("{name}, {day}"),
            None => day,
        }
    }
}

/// How many are shown one by one.
pub const MOST_SHOWN: usize = 12;

/// What others did since the person last looked.
#[derive(Debug, Clone, Default)]
pub struct News {
    /// When that was; none at the first visit, when all is new.
    pub since: Option<DateTime<Utc>>,
    /// What they did, the latest first.
    pub items: Vec<Item>,
    /// The zone of the person's territory.
    pub zone: Tz,
}

impl News {
    /// « 3 nouveautés depuis votre visite du 12 novembre »; nothing at the first visit.
    pub fn title(&self, lang: Lang) -> Option<String> {
        let day = lang.date(self.since?.with_timezone(&self.zone).date_naive());
        Some(match self.items.len() {
            0 => fl!(lang, "news-none", day = day),
            count => fl!(lang, "news-title", count = count, day = day),
        })
    }

    /// Those that are shown.
    pub fn shown(&self) -> &[Item] {
        &self.items[..self.items.len().min(MOST_SHOWN)]
    }

    /// How many are not.
    pub fn further(&self) -> usize {
        self.items.len() - self.shown().len()
    }
}
