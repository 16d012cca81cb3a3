//! Identifiers as types of their own, so that a child's is never taken for a plan's. They are
//! random (UUID v4) and tell nothing. What they identify is left to the features.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A territory (territoire), the tenant.
    TerritoryId;
    /// A person, whatever its functions.
    PersonId;
    /// An organisation (structure partenaire).
    OrganisationId;
    /// A stretch of days on which an organisation is closed (fermeture).
    ClosureId;
    /// A key of the read API.
    ApiTokenId;
    /// A person acting for an organisation (professionnel·le).
    ProfessionalId;
    /// A child (enfant).
    ChildId;
    /// A holder of parental authority over one child (responsable légal).
    GuardianId;
    /// A guardian's agreement to share (accord de partage).
    ConsentId;
    /// What a guardian asks to have put right (demande de rectification).
    RectificationId;
    /// A partnership (partenariat), a child's plan included: a plan has its partnership's identifier.
    PartnershipId;
    /// An organisation in a partnership (partenaire engagé).
    MemberId;
    /// A version of a convention.
    ConventionId;
    /// A need (besoin).
    NeedId;
    /// An objective (objectif).
    ObjectiveId;
    /// An action.
    ActionId;
    /// A progress note.
    NoteId;
    /// A document (document joint).
    DocumentId;
    /// A personal link to contribute to a review.
    LinkId;
    /// One of the dates proposed for a review.
    DateId;
    /// A review (bilan).
    ReviewId;
    /// A party invited to a review.
    ReviewPartyId;
    /// A contribution, « mon regard ».
    ContributionId;
    /// A suspension of a plan.
    SuspensionId;
    /// A hand-over of a plan (passage de relais).
    HandOverId;
    /// Something listed in a hand-over.
    HandOverItemId;
    /// A flag (alerte).
    FlagId;
    /// A signed-in session.
    SessionId;
    /// A passkey of somebody (clé d'accès).
    PasskeyId;
    /// Who somebody is for an identity provider.
    IdentityId;
}
