//! A person as the application knows it during a request, with the functions it acts in.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use i18n_embed_fl::fl;

use crate::{
    choices,
    ids::{ChildId, OrganisationId, PasskeyId, PersonId, SessionId, TerritoryId},
    web::{lang::Lang, routes::Audience},
};

choices! {
    /// What a session that is not yet its person's awaits.
    Awaits {
        /// A code of the telephone, a passkey, or a recovery code.
        Code = "code", "second-title";
        /// Setting the second factor up.
        Setup = "setup", "second-setup-title";
    }
}

choices! {
    /// What happened to an account.
    AccountMatter {
        /// Somebody signed in.
        SignedIn = "signed_in", "account-event-signed-in";
        /// A password was wrong.
        SignInFailed = "sign_in_failed", "account-event-sign-in-failed";
        /// The password was right and the code was not.
        SecondFactorFailed = "second_factor_failed", "account-event-second-factor-failed";
        /// Signed in with a recovery code.
        RecoveryCodeUsed = "recovery_code_used", "account-event-recovery-code-used";
        /// The second factor was set up.
        SecondFactorSet = "second_factor_set", "account-event-second-factor-set";
        /// The person removed it.
        SecondFactorRemoved = "second_factor_removed", "account-event-second-factor-removed";
        /// The coordination or an administrator took it away.
        SecondFactorReset = "second_factor_reset", "account-event-second-factor-reset";
        /// New recovery codes were made.
        RecoveryCodesMade = "recovery_codes_made", "account-event-recovery-codes-made";
        /// The password was changed.
        PasswordChanged = "password_changed", "account-event-password-changed";
        /// A passkey was added.
        PasskeyAdded = "passkey_added", "account-event-passkey-added";
        /// The person removed a passkey.
        PasskeyRemoved = "passkey_removed", "account-event-passkey-removed";
        /// What a passkey signed was not right.
        PasskeyRefused = "passkey_refused", "account-event-passkey-refused";
        /// Who one is for an identity provider opens the account from then on.
        IdentityLinked = "identity_linked", "account-event-identity-linked";
        /// It no longer does.
        IdentityUnlinked = "identity_unlinked", "account-event-identity-unlinked";
    }
}

/// A session whose second factor is still to be given.
#[derive(Debug, Clone)]
pub struct HalfSignedIn {
    /// The address that was signed in with.
    pub email: String,
    /// What it awaits.
    pub awaits: Awaits,
    /// A telephone gives codes.
    pub telephone: bool,
    /// There is a passkey.
    pub passkey: bool,
}

/// One's own second factor (double authentification): a telephone, passkeys, or both.
#[derive(Debug, Clone)]
pub struct SecondFactor {
    /// Since when a telephone gives codes; none does otherwise.
    pub since: Option<DateTime<Utc>>,
    /// How many recovery codes were not used yet.
    pub codes_left: i32,
    /// Whether this person must have one.
    pub needed: bool,
    /// How many passkeys there are.
    pub passkeys: i32,
}

impl SecondFactor {
    /// Whether the telephone may go: not when it is the last of whoever must have one.
    pub fn telephone_may_go(&self) -> bool {
        !self.needed || self.passkeys > 0
    }

    /// Whether a passkey may go.
    pub fn passkey_may_go(&self) -> bool {
        !self.needed || self.passkeys > 1 || self.since.is_some()
    }
}

/// One of one's own passkeys (clé d'accès).
#[derive(Debug, Clone)]
pub struct OwnPasskey {
    /// Its identifier, not the device's.
    pub id: PasskeyId,
    /// The name one gave it.
    pub name: String,
    /// When it was added.
    pub made_at: DateTime<Utc>,
    /// When one last signed in with it.
    pub used_at: Option<DateTime<Utc>>,
}

/// Something that happened to an account.
#[derive(Debug, Clone)]
pub struct AccountEvent {
    /// What.
    pub what: AccountMatter,
    /// When.
    pub at: DateTime<Utc>,
    /// What the browser said of itself; may be empty.
    pub browser: String,
}

choices! {
    /// In what capacity one acts.
    ActsAs {
        /// For the coordination of one's territories.
        Coordination = "coordination", "capacity-coordination";
        /// For an organisation.
        Organisation = "organisation", "capacity-organisation";
        /// As a parent.
        Family = "family", "capacity-family";
        /// For the installation.
        Administration = "administration", "capacity-administration";
    }
}

/// A capacity somebody has.
#[derive(Debug, Clone)]
pub struct Capacity {
    /// Which.
    pub acts_as: ActsAs,
    /// The organisation, where it is one.
    pub acts_for: Option<OrganisationId>,
    /// Its name, or that of the territories or children; empty for the administration.
    pub name: String,
    /// Whether the session acts in it.
    pub chosen: bool,
    /// Whether it was chosen the last time.
    pub last: bool,
}

impl Capacity {
    /// What a form posts to choose it, and carries to be sent in it.
    pub fn code(&self) -> String {
        match self.acts_for {
            Some(organisation) => format!("{}.{organisation}", self.acts_as.code()),
            None => self.acts_as.code().to_owned(),
        }
    }

    /// The capacity of a code.
    pub fn of_code(code: &str) -> Option<(ActsAs, Option<OrganisationId>)> {
        match code.split_once('.') {
            Some((acts_as, organisation)) => Some((acts_as.parse().ok()?, Some(organisation.parse().ok()?))),
            None => Some((code.parse().ok()?, None)),
        }
    }

    /// In words: « CAMSP de Muret », « Coordination : Haute-Garonne ».
    pub fn in_words(&self, lang: Lang) -> String {
        match self.acts_as {
            ActsAs::Organisation => self.name.clone(),
            ActsAs::Administration => self.acts_as.label(lang),
            ActsAs::Coordination => fl!(lang, "capacity-coordination-of", name = self.name.as_str()),
            ActsAs::Family => fl!(lang, "capacity-family-of", name = self.name.as_str()),
        }
    }
}

/// Whoever is signed in.
#[derive(Debug, Clone)]
pub struct Person {
    /// Its identifier.
    pub id: PersonId,
    /// Given name and family name.
    pub name: String,
    /// The language chosen in the account; the browser's otherwise.
    pub language: Option<Lang>,
    /// Runs the installation; sees no child's content.
    pub administrator: bool,
    /// Territories this person coordinates.
    pub territories: Vec<TerritoryId>,
    /// The time zone its civil days are in.
    pub time_zone: Tz,
    /// Organisations this person acts for.
    pub organisations: Vec<OrganisationId>,
    /// Children this person is a guardian of.
    pub children: Vec<ChildId>,
    /// The capacities this person has; what is above is of the chosen one.
    pub capacities: Vec<Capacity>,
}

impl Person {
    /// The functions this person acts in.
    pub fn kinds(&self) -> Audience {
        [
            (self.is_coordinator(), Audience::COORDINATOR),
            (self.is_professional(), Audience::PROFESSIONAL),
            (self.is_guardian(), Audience::GUARDIAN),
            (self.administrator, Audience::ADMINISTRATOR),
            // Somebody who left every function still owns an account.
            (true, Audience::ACCOUNT),
        ]
        .into_iter()
        .filter(|(is, _)| *is)
        .fold(Audience::none(), |kinds, (_, kind)| kinds.or(kind))
    }

    /// Whether there is something to choose.
    pub fn has_several_capacities(&self) -> bool {
        self.capacities.len() > 1
    }

    /// The one it acts in.
    pub fn acts_in(&self) -> Option<&Capacity> {
        self.capacities.iter().find(|capacity| capacity.chosen)
    }

    /// Whether it has several capacities and acts in none yet.
    pub fn must_choose(&self) -> bool {
        self.has_several_capacities() && self.acts_in().is_none()
    }

    /// Runs the partnerships of some territory (coordinatrice, coordinateur).
    pub fn is_coordinator(&self) -> bool {
        !self.territories.is_empty()
    }

    /// Acts for some organisation (professionnel·le).
    pub fn is_professional(&self) -> bool {
        !self.organisations.is_empty()
    }

    /// Holds parental authority over some child (responsable légal).
    pub fn is_guardian(&self) -> bool {
        !self.children.is_empty()
    }

    /// Whether this person coordinates that territory.
    pub fn coordinates(&self, territory: TerritoryId) -> bool {
        self.territories.contains(&territory)
    }

    /// Where it starts after signing in.
    pub fn first_page(&self) -> &'static str {
        if self.must_choose() {
            "/acting"
        } else if self.is_coordinator() {
            "/day"
        } else if self.is_professional() {
            "/mine"
        } else if self.is_guardian() {
            "/family"
        } else if self.administrator {
            "/administration"
        } else {
            "/account"
        }
    }
}

/// One place somebody is signed in at.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its identifier, not its token.
    pub id: SessionId,
    /// What the browser said of itself.
    pub browser: Option<String>,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was last used, to the minute.
    pub seen_at: DateTime<Utc>,
    /// Whether it is the one asking.
    pub current: bool,
}

/// Somebody one can enter as in the demonstration.
#[derive(Debug, Clone)]
pub struct StoryPerson {
    /// Its identifier.
    pub id: PersonId,
    /// Given name and family name.
    pub name: String,
    /// What it is in the story, in French.
    pub role: String,
    /// `coordinator`, `professional`, `guardian` or `administrator`.
    pub kind: String,
    /// Its organisation; empty for a parent.
    pub place: String,
}
