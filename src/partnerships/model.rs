//! What a partnership is, and what a person is in one. Rules only; the database holds them too.

pub mod forms;
pub mod modalities;
mod party;
pub mod serafin;
mod who_reads;

pub use self::{
    modalities::Modalities,
    party::{Party, Pen},
    who_reads::WhoReads,
};

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    choices,
    error::{Error, Result},
    ids::{ChildId, GuardianId, MemberId, NeedId, OrganisationId, PartnershipId, PersonId, TerritoryId},
    web::lang::Lang,
};

choices! {
    /// The two kinds of partnership.
    Kind {
        /// Between organisations, formalised by a convention.
        Institutional = "institutional", "partnership-kind-institutional";
        /// Around one child: a plan (projet d'accueil personnalisé).
        Plan = "plan", "partnership-kind-plan";
    }
}

choices! {
    /// Where a partnership is in its life.
    State {
        /// Being prepared; may be left and resumed.
        Draft = "draft", "partnership-state-draft";
        /// Running.
        Active = "active", "partnership-state-active";
        /// Closed by a final review.
        Closed = "closed", "partnership-state-closed";
    }
}

choices! {
    /// On what ground an organisation takes part (the seed's own four).
    Ground {
        /// An interest of its own or of the people it supports.
        Interest = "interest", "ground-interest";
        /// A responsibility that is its.
        Responsibility = "responsibility", "ground-responsibility";
        /// A motivation.
        Motivation = "motivation", "ground-motivation";
        /// An obligation by law or contract.
        Obligation = "obligation", "ground-obligation";
    }
}

/// A partnership's own facts, without what hangs on it.
#[derive(Debug, Clone)]
pub struct Head {
    /// Its identifier; a plan has the same.
    pub id: PartnershipId,
    /// The tenant.
    pub territory: TerritoryId,
    /// Plan or institutional.
    pub kind: Kind,
    /// PAP-2026-0001, CONV-2026-0001.
    pub reference: String,
    /// Its title; empty for a plan, which is named by its child.
    pub title: String,
    /// The clearly identified need.
    pub need: String,
    /// The objective all share.
    pub common_objective: String,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day; none while no term is set.
    pub end: Option<NaiveDate>,
    /// Draft, active or closed.
    pub state: State,
    /// Came from a coordinator's spreadsheet.
    pub imported: bool,
    /// Raised at each change of these facts.
    pub version: i32,
    /// The child, for a plan.
    pub child: Option<ChildId>,
    /// Given name and family name of the child; empty for an institutional partnership.
    pub child_name: String,
}

impl Head {
    /// The address of its page.
    pub fn address(&self) -> String {
        match self.kind {
            Kind::Plan => format!("/plans/{}", self.id),
            Kind::Institutional => format!("/partnerships/{}", self.id),
        }
    }

    /// What people call it: the child's name, or its title.
    pub fn name(&self) -> &str {
        match self.kind {
            Kind::Plan => &self.child_name,
            Kind::Institutional => &self.title,
        }
    }
}

/// An organisation in a partnership (partenaire engagé), with its own words.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its identifier in this partnership.
    pub id: MemberId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The organisation's name.
    pub name: String,
    /// On what ground it takes part; none while it has not said.
    pub ground: Option<Ground>,
    /// Its interest, or that of the people it supports.
    pub interest: String,
    /// Its precise function here.
    pub function: String,
    /// Competences and means it pools.
    pub means: String,
    /// Name of who wrote these words for the organisation.
    pub written_by: Option<String>,
    /// Name of who wrote them down for it, until it confirms or corrects them.
    pub recorded_by: Option<String>,
    /// The civil day they were written down for it.
    pub recorded_on: Option<NaiveDate>,
    /// The civil day it accepted for itself.
    pub accepted_on: Option<NaiveDate>,
    /// The civil day it left; its contributions stay.
    pub left_on: Option<NaiveDate>,
    /// Raised at each change.
    pub version: i32,
}

impl Member {
    /// Still in the partnership.
    pub fn is_in(&self) -> bool {
        self.left_on.is_none()
    }

    /// Has written its interest and accepted for itself.
    pub fn is_committed(&self) -> bool {
        self.is_in() && self.accepted_on.is_some() && !self.interest.trim().is_empty()
    }
}

/// One need (besoin) of a partnership or of a child.
#[derive(Debug, Clone)]
pub struct Need {
    /// Its identifier.
    pub id: NeedId,
    /// Its SERAFIN-PH code, if one was chosen.
    pub code: Option<String>,
    /// The need, in words of everyday life.
    pub description: String,
}

impl Need {
    /// The nomenclature's wording of its code, in French.
    pub fn wording(&self) -> Option<&'static str> {
        self.code.as_deref().and_then(serafin::wording)
    }
}

/// One guardian of a plan's child, with what it expects of the plan once that is said.
#[derive(Debug, Clone)]
pub struct Voice {
    /// The guardian.
    pub guardian: GuardianId,
    /// Its name.
    pub name: String,
    /// What it expects, if it said so.
    pub expectation: Option<Expectation>,
}

/// What a guardian expects (attente), in its own words.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// The guardian.
    pub guardian: GuardianId,
    /// Its name.
    pub name: String,
    /// Its words.
    pub words: String,
    /// Name of who wrote them down for it, until it confirms or corrects them.
    pub recorded_by: Option<String>,
    /// The civil day they were written.
    pub written_on: NaiveDate,
    /// Raised at each change.
    pub version: i32,
}

/// One line of the list of partnerships.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its identifier.
    pub id: PartnershipId,
    /// Plan or institutional.
    pub kind: Kind,
    /// PAP-2026-0001, CONV-2026-0001.
    pub reference: String,
    /// Its title, or the child's name.
    pub name: String,
    /// Draft, active or closed.
    pub state: State,
    /// First civil day.
    pub start: NaiveDate,
    /// Last civil day, if a term is set.
    pub end: Option<NaiveDate>,
    /// Names of the organisations that are in.
    pub members: Vec<String>,
}

impl Line {
    /// From when, and until when if a term is set, in words.
    pub fn term(&self, lang: Lang) -> String {
        let start = lang.date(self.start);
        match self.end {
            Some(end) => fl!(lang, "partnership-from-to", start = start, end = lang.date(end)),
            None => fl!(lang, "partnership-from", start = start),
        }
    }

    /// The address of its page.
    pub fn address(&self) -> String {
        match self.kind {
            Kind::Plan => format!("/plans/{}", self.id),
            Kind::Institutional => format!("/partnerships/{}", self.id),
        }
    }
}

/// What the person asking is in one partnership. Every act on a partnership is decided from it;
/// the database's policies hold the same table underneath.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The person.
    pub person: PersonId,
    /// Coordinates the partnership's territory.
    pub coordinator: bool,
    /// Its organisations' memberships that are in and, for a plan, agreed to by the family.
    pub members: Vec<MemberId>,
    /// Its entries as a guardian of the plan's child.
    pub guardians: Vec<GuardianId>,
}

impl Standing {
    /// May write objectives, actions, needs, reviews: coordinators and members, as members.
    pub fn may_write(&self) -> bool {
        self.coordinator || !self.members.is_empty()
    }

    /// Refuses whoever may not write.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn writing(&self) -> Result<()> {
        if self.may_write() { Ok(()) } else { Err(Error::Refused) }
    }

    /// Refuses whoever is no party, and everybody once the partnership is closed.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn still_writing(&self, head: &Head) -> Result<()> {
        if head.state != State::Closed && (self.may_write() || self.is_family()) {
            Ok(())
        } else {
            Err(Error::Refused)
        }
    }

    /// Refuses whoever does not coordinate.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn coordinating(&self) -> Result<()> {
        if self.coordinator { Ok(()) } else { Err(Error::Refused) }
    }

    /// Acts for that member.
    pub fn is_member(&self, member: MemberId) -> bool {
        self.members.contains(&member)
    }

    /// Speaks for that party: its words are this person's to write.
    pub fn owns(&self, party: Party) -> bool {
        match party {
            Party::Member(member) => self.members.contains(&member),
            Party::Guardian(guardian) => self.guardians.contains(&guardian),
        }
    }

    /// Is a guardian of the plan's child.
    pub fn is_family(&self) -> bool {
        !self.guardians.is_empty()
    }

    /// The party this person speaks as, in its own words: its membership, or itself as guardian.
    pub fn party(&self) -> Option<Party> {
        let member = self.members.first().copied().map(Party::Member);
        member.or_else(|| self.guardians.first().copied().map(Party::Guardian))
    }
}
