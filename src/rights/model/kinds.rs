//! What a copy is made of: a file of JSON for each kind of thing, in this order. The codes are the
//! names of the files and stay, since others read them.

use crate::choices;

choices! {
    /// A kind of thing in the copy of a child's file.
    OfChild {
        /// Who the child is.
        Child = "child", "copy-child";
        /// Its guardians: names, never how to reach them.
        Guardians = "guardians", "copy-guardians";
        /// What was agreed to be shared.
        Consents = "consents", "copy-consents";
        /// The plans.
        Plans = "plans", "copy-plans";
        /// What came from another territory.
        Inheritances = "inheritances", "copy-inheritances";
        /// The days a plan was suspended.
        Suspensions = "suspensions", "copy-suspensions";
        /// The organisations, in their words.
        Members = "members", "copy-members";
        /// The needs.
        Needs = "needs", "copy-needs";
        /// What the family expects.
        Expectations = "expectations", "copy-expectations";
        /// Who agreed with a plan.
        PlanAgreements = "plan_agreements", "copy-plan-agreements";
        /// The objectives.
        Objectives = "objectives", "copy-objectives";
        /// The actions.
        Actions = "actions", "copy-actions";
        /// The notes.
        Notes = "notes", "copy-notes";
        /// The reviews, with their minutes.
        Reviews = "reviews", "copy-reviews";
        /// The dates that were proposed for them.
        Dates = "dates", "copy-dates";
        /// Who was invited to them, and came.
        Invitations = "invitations", "copy-invitations";
        /// What each one brought to them.
        Contributions = "contributions", "copy-contributions";
        /// What was decided.
        Decisions = "decisions", "copy-decisions";
        /// Who agreed with the minutes.
        Agreements = "agreements", "copy-agreements";
        /// Who did not.
        Dissents = "dissents", "copy-dissents";
        /// What was added to minutes.
        Addenda = "addenda", "copy-addenda";
        /// The periods of the calendar.
        Periods = "periods", "copy-periods";
        /// The hand-overs.
        HandOvers = "hand_overs", "copy-hand-overs";
        /// The documents, whose files are beside.
        Documents = "documents", "copy-documents";
        /// What was asked to be put right.
        Rectifications = "rectifications", "copy-rectifications";
        /// Who looked, changed, was refused.
        Log = "log", "copy-log";
    }
}

choices! {
    /// A kind of thing in the copy of what is kept about oneself.
    OfSelf {
        /// The account.
        Account = "account", "copy-account";
        /// In what functions one acts or acted.
        Functions = "functions", "copy-functions";
        /// Where one is signed in.
        Sessions = "sessions", "copy-sessions";
        /// The passkeys, by their names.
        Passkeys = "passkeys", "copy-passkeys";
        /// Who one is for identity providers.
        Identities = "identities", "copy-identities";
        /// What happened to the account.
        Events = "events", "account-events";
        /// What one began to write.
        Drafts = "drafts", "copy-drafts";
        /// What one wrote.
        Words = "words", "copy-words";
        /// What one did.
        Log = "log", "copy-own-log";
    }
}
