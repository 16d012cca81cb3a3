//! What a backup says of itself: what it was made from, and what must be there once it is restored.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How this program writes backups. One written another way is for another program.
pub const FORMAT: u32 = 1;

/// The manifest of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// How the file is written.
    pub format: u32,
    /// The version of the program that made it.
    pub maillage: String,
    /// The last migration of the schema.
    pub schema: i64,
    /// The instant whose data it holds.
    pub made_at: DateTime<Utc>,
    /// The version of the server.
    pub postgresql: String,
    /// The database, as `pg_dump` wrote it.
    pub dump: Piece,
    /// Every table.
    pub tables: Vec<Counted>,
    /// What guards the tables: policies, privileges, triggers and the like.
    pub guards: Vec<Counted>,
    /// The files of documents.
    pub documents: Vec<Kept>,
    /// Documents of that instant whose files were not there to be copied.
    pub missing: Vec<Uuid>,
}

/// A file within the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
}

/// Things of one kind: how many, and a digest that any change of one of them changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// The table, or what guards it.
    pub name: String,
    /// How many there are.
    pub rows: i64,
    /// Of all of them, in hexadecimal.
    pub digest: String,
}

/// The file of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The key it is kept under.
    pub key: Uuid,
    /// What it is.
    #[serde(flatten)]
    pub piece: Piece,
}

impl Manifest {
    /// How many rows there are in all.
    pub fn rows(&self) -> i64 {
        self.tables.iter().map(|table| table.rows).sum()
    }

    /// Where what is there now is not what was there then, a line each.
    pub fn differences(&self, tables: &[Counted], guards: &[Counted]) -> Vec<String> {
        let mut lines = differences(&self.tables, tables);
        lines.extend(differences(&self.guards, guards));
        lines
    }
}

fn differences(then: &[Counted], now: &[Counted]) -> Vec<String> {
    let mut others: BTreeMap<&str, &Counted> = now.iter().map(|one| (one.name.as_str(), one)).collect();
    let mut lines = Vec::new();
    for one in then {
        match others.remove(one.name.as_str()) {
            None => lines.push(format!(
                "{}: {} in the backup, not there at all here",
                one.name, one.rows
            )),
            Some(other) if other.rows != one.rows => {
                lines.push(format!("{}: {} in the backup, {} here", one.name, one.rows, other.rows));
            }
            Some(other) if other.digest != one.digest => {
                lines.push(format!("{}: {} in both, but not the same", one.name, one.rows));
            }
            Some(_) => (),
        }
    }
    let strangers = others.values().filter(|other| other.rows > 0);
    lines.extend(strangers.map(|other| format!("{}: not in the backup, {} here", other.name, other.rows)));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(name: &str, rows: i64, digest: &str) -> Counted {
        Counted {
            name: name.into(),
            rows,
            digest: digest.into(),
        }
    }

    #[test]
    fn what_differs_is_said_and_nothing_else() {
        let then = [
            counted("children", 3, "a"),
            counted("notes", 5, "b"),
            counted("plans", 2, "c"),
            counted("old", 1, "d"),
        ];
        let now = [
            counted("children", 3, "a"),
            counted("notes", 5, "x"),
            counted("plans", 1, "y"),
            counted("new", 7, "z"),
        ];
        assert_eq!(
            differences(&then, &now),
            [
                "notes: 5 in both, but not the same",
                "plans: 2 in the backup, 1 here",
                "old: 1 in the backup, not there at all here",
                "new: not in the backup, 7 here"
            ]
        );
        assert!(differences(&then, &then).is_empty());
    }
}
