//! One entry of the log, in words. It holds names of things, never what was written in them.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use i18n_embed_fl::fl;

use crate::{choices, exchange::sheet::Sheet, ids::ChildId, web::lang::Lang};

choices! {
    /// What was done.
    Act {
        /// A file was opened.
        Opened = "opened", "trail-act-opened";
        /// Something was added.
        Created = "created", "trail-act-created";
        /// Something was changed.
        Changed = "changed", "trail-act-changed";
        /// Something was taken away.
        Removed = "removed", "trail-act-removed";
        /// Something was asked for and refused.
        Refused = "refused", "trail-act-refused";
        /// Something left in a file.
        Exported = "exported", "trail-act-exported";
        /// Somebody signed in.
        SignedIn = "signed_in", "trail-act-signed-in";
        /// Somebody signed out.
        SignedOut = "signed_out", "trail-act-signed-out";
    }
}

choices! {
    /// On what.
    Subject {
        /// The child's identity.
        Children = "children", "trail-subject-children";
        /// A guardian.
        Guardians = "guardians", "trail-subject-guardians";
        /// A consent.
        Consents = "consents", "trail-subject-consents";
        /// The agreement.
        Partnerships = "partnerships", "trail-subject-partnerships";
        /// The plan.
        Plans = "plans", "trail-subject-plans";
        /// A suspension.
        Suspensions = "suspensions", "trail-subject-suspensions";
        /// A partner.
        Members = "members", "trail-subject-members";
        /// A need.
        Needs = "needs", "trail-subject-needs";
        /// What the family expects.
        Expectations = "expectations", "trail-subject-expectations";
        /// An objective.
        Objectives = "objectives", "trail-subject-objectives";
        /// A partner's interest in an objective.
        Interests = "objective_interests", "trail-subject-interests";
        /// An action.
        Actions = "actions", "trail-subject-actions";
        /// Who is responsible for an action.
        ActionMembers = "action_members", "trail-subject-action-members";
        /// A note.
        Notes = "notes", "trail-subject-notes";
        /// A review.
        Reviews = "reviews", "trail-subject-reviews";
        /// Who is invited to a review.
        ReviewParties = "review_parties", "trail-subject-review-parties";
        /// A contribution.
        Contributions = "contributions", "trail-subject-contributions";
        /// A decision.
        Decisions = "decisions", "trail-subject-decisions";
        /// A document.
        Documents = "documents", "trail-subject-documents";
        /// A dissent.
        Dissents = "dissents", "trail-subject-dissents";
        /// A hand-over.
        HandOvers = "hand_overs", "trail-subject-hand-overs";
        /// A guardian's answer to one.
        HandOverAnswers = "hand_over_answers", "trail-subject-hand-over-answers";
        /// The page on which a review is being held.
        SheetFields = "sheet_fields", "trail-subject-sheet";
        /// Who comes to a review in a party's place.
        Substitutes = "substitutes", "trail-subject-substitutes";
        /// A party's answer to the plan.
        PlanAgreements = "plan_agreements", "trail-subject-plan-agreements";
        /// A party's answer to the minutes.
        Agreements = "agreements", "trail-subject-agreements";
        /// What is added to final minutes.
        Addenda = "addenda", "trail-subject-addenda";
        /// A date proposed for a review.
        ReviewDates = "review_dates", "trail-subject-review-dates";
        /// An answer to one.
        DateAnswers = "date_answers", "trail-subject-date-answers";
        /// What a contribution says of an objective.
        ContributionPoints = "contribution_points", "trail-subject-contribution-points";
        /// A personal link by which somebody contributes.
        ContributionLinks = "contribution_links", "trail-subject-contribution-links";
        /// A complete copy of the file.
        Copy = "copy", "trail-subject-copy";
        /// A copy of what the person itself wrote.
        OwnWords = "own_words", "trail-subject-own-words";
        /// Terms and dates of the plan, as a program reads them.
        Api = "api", "trail-subject-api";
        /// The dates of reviews, as a calendar program reads them.
        Calendar = "calendar", "trail-subject-calendar";
        /// What a guardian asks to have put right.
        Rectifications = "rectifications", "trail-subject-rectifications";
        /// A list it stands on.
        Lists = "lists", "trail-subject-lists";
        /// The log itself.
        Trail = "trail", "trail-subject-trail";
    }
}

/// In what function somebody acted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Function {
    /// A guardian of the child.
    Family,
    /// For an organisation, or several, by name.
    Organisation(String),
    /// A coordinator.
    Coordination,
    /// A coordinator of the territory to which the plan is handed over.
    CoordinationElsewhere,
    /// The operator's commands or the scheduler.
    Programme,
    /// None any more that can be told.
    Unknown,
}

/// One entry of a child's log.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its number in the child's chain, from 1.
    pub number: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who; none for the operator's commands and the scheduler, and for somebody whose name does not show.
    pub person: Option<String>,
    /// In what function.
    pub function: Function,
    /// What was done.
    pub act: Act,
    /// On what, by its code.
    pub subject: String,
}

impl Entry {
    /// Who, in words.
    pub fn who(&self, lang: Lang) -> String {
        match (&self.person, &self.function) {
            (Some(name), _) => name.clone(),
            (None, Function::Organisation(_)) if self.subject == Subject::Api.code() => fl!(lang, "trail-a-program"),
            (None, Function::Programme) => fl!(lang, "trail-programme"),
            (None, _) => fl!(lang, "trail-somebody"),
        }
    }

    /// In what function, in words.
    pub fn from(&self, lang: Lang) -> String {
        match &self.function {
            Function::Family => fl!(lang, "trail-from-family"),
            Function::Organisation(name) => name.clone(),
            Function::Coordination => fl!(lang, "trail-from-coordination"),
            Function::CoordinationElsewhere => fl!(lang, "trail-from-coordination-elsewhere"),
            Function::Programme => fl!(lang, "trail-from-programme"),
            Function::Unknown => fl!(lang, "trail-from-unknown"),
        }
    }

    /// What was done, in words: « a ouvert : le projet ».
    pub fn what(&self, lang: Lang) -> String {
        let subject = match self.subject.parse::<Subject>() {
            Ok(subject) => subject.label(lang),
            Err(()) => fl!(lang, "trail-subject-other"),
        };
        fl!(lang, "trail-what", act = self.act.label(lang), subject = subject)
    }

    /// The log as it leaves, the latest first: who did what, in what function, when.
    pub fn sheet(entries: &[Entry], title: String, child: ChildId, zone: Tz, lang: Lang) -> Sheet<'_, Entry> {
        Sheet::new("log", title, entries)
            .column(fl!(lang, "children-log-when"), move |entry| entry.when(zone, lang))
            .column(fl!(lang, "children-log-who"), move |entry| entry.who(lang))
            .column(fl!(lang, "children-log-from"), move |entry| entry.from(lang))
            .column(fl!(lang, "children-log-what"), move |entry| entry.what(lang))
            .about_one(child.0)
    }

    /// When, in the time zone of the territory.
    pub fn when(&self, zone: Tz, lang: Lang) -> String {
        let local = self.at.with_timezone(&zone);
        format!("{}, {}", lang.date(local.date_naive()), lang.time(local.time()))
    }
}
