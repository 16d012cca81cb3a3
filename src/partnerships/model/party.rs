//! A party to a partnership, and who holds the pen when something is written in its name.

use uuid::Uuid;

use super::Standing;
use crate::{
    error::{Error, Result},
    ids::{GuardianId, MemberId, PersonId},
};

/// One party to a partnership: a member organisation or a guardian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Party {
    /// A member organisation.
    Member(MemberId),
    /// A guardian, for the family.
    Guardian(GuardianId),
}

impl Party {
    /// The party of a row that names a membership or a guardian.
    pub fn new(member: Option<MemberId>, guardian: Option<GuardianId>) -> Option<Party> {
        guardian.map(Party::Guardian).or_else(|| member.map(Party::Member))
    }

    /// Its code in forms and addresses: `member:<id>` or `guardian:<id>`.
    pub fn code(self) -> String {
        match self {
            Party::Member(member) => format!("member:{member}"),
            Party::Guardian(guardian) => format!("guardian:{guardian}"),
        }
    }

    /// The party of a code.
    pub fn of(code: &str) -> Option<Party> {
        let (kind, id) = code.split_once(':')?;
        match kind {
            "member" => id.parse::<MemberId>().ok().map(Party::Member),
            "guardian" => id.parse::<GuardianId>().ok().map(Party::Guardian),
            _ => None,
        }
    }

    /// The membership, if it is one.
    pub fn member(self) -> Option<MemberId> {
        match self {
            Party::Member(member) => Some(member),
            Party::Guardian(_) => None,
        }
    }

    /// The guardian, if it is one.
    pub fn guardian(self) -> Option<GuardianId> {
        match self {
            Party::Member(_) => None,
            Party::Guardian(guardian) => Some(guardian),
        }
    }
}

/// Who holds the pen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pen {
    /// The party itself.
    Own,
    /// A coordinator who writes down what the party said.
    Recording,
}

impl Pen {
    /// Who wrote, and who wrote it down for somebody else: one of the two is the author.
    pub fn signs(self, author: PersonId) -> (Option<Uuid>, Option<Uuid>) {
        match self {
            Pen::Own => (Some(author.0), None),
            Pen::Recording => (None, Some(author.0)),
        }
    }
}

impl Standing {
    /// The party a code names, and who holds the pen: without a code, the person's own party.
    ///
    /// # Errors
    /// [`Error::Refused`] for whoever is no party and may not write for one.
    pub fn pen_for(&self, code: &str) -> Result<(Party, Pen)> {
        if code.is_empty() {
            return self.party().map(|party| (party, Pen::Own)).ok_or(Error::Refused);
        }
        let party = Party::of(code).ok_or(Error::NotFound)?;
        if self.owns(party) {
            Ok((party, Pen::Own))
        } else {
            self.coordinating().map(|()| (party, Pen::Recording))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partys_code_is_read_back() {
        let party = Party::Guardian(GuardianId(Uuid::from_u128(7)));
        assert_eq!(Party::of(&party.code()), Some(party));
        assert_eq!(Party::of("member:nobody"), None);
        assert_eq!(Party::of("stranger:00000000-0000-0000-0000-000000000007"), None);
    }
}
