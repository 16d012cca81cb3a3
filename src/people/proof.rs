//! The gravest acts, which want a proof of who is there that is less than ten minutes old: somebody at an
//! unlocked computer is signed in as its owner. Each is something that lets another person in or shuts it
//! out, that cannot be undone, or that carries a whole file away. What is done many times a day is not among
//! them, since a question asked too often is answered without reading: opening accounts, exports of one
//! plan, reports (which name nobody). Nor is what only takes access away and may be given back at once:
//! ending a function, withdrawing a consent. One's own password, second factor and recovery codes ask for
//! the password in their own forms.
//!
//! The database holds it (`migrations/0270_proving_again.sql`): the functions that do these acts stop, and
//! name the act. Asking for the proof is left to `pages::prove`, keeping the form meanwhile to `unsent`.
//! Another way of proving is a function of the database that ends with `access.note_proof`, a line in
//! `access.ways_of_proving` and its form on the page.

use crate::choices;

choices! {
    /// An act that wants a fresh proof.
    GraveAct {
        /// Taking away somebody's second factor: who has the password gets in.
        SecondFactor = "second_factor", "prove-act-second-factor";
        /// Closing an account, or opening it again.
        Account = "account", "prove-act-account";
        /// A new code for an account there is: whoever holds it chooses the password.
        Invitation = "invitation", "prove-act-invitation";
        /// Naming a coordinator, who sees a whole territory.
        Coordinator = "coordinator", "prove-act-coordinator";
        /// How long files and the log are kept.
        Retention = "retention", "prove-act-retention";
        /// A token of the API, which reads for a whole organisation.
        ApiToken = "api_token", "prove-act-api-token";
        /// Anonymising files, which nobody can undo.
        Anonymisation = "anonymisation", "prove-act-anonymisation";
        /// A complete copy, of a child's file or of oneself.
        Copy = "copy", "prove-act-copy";
    }
}

impl GraveAct {
    /// Whether one only reads: then there is no form to send again.
    pub fn only_reads(self) -> bool {
        self == GraveAct::Copy
    }
}

/// What one may prove it with.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ways {
    /// The password.
    pub password: bool,
    /// A code of the telephone.
    pub code: bool,
}

/// What came of a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The session is proved, under the new token.
    Done,
    /// That is not it.
    Wrong,
    /// Too many failures.
    SlowDown,
}
