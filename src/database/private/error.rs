//! What can keep the private PostgreSQL from starting, said to a person at a terminal together
//! with what to do next.

use std::{io, path::PathBuf};

/// Why the private PostgreSQL is not there.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// No PostgreSQL at all, or only older ones.
    #[error(
        "no PostgreSQL {oldest} or newer was found on this machine{}.\n\
         Install one (Debian, Ubuntu: sudo apt-get install postgresql), or give the address of a server with DATABASE_URL.",
        found_only(.found)
    )]
    NotInstalled {
        /// The oldest major version that will do.
        oldest: u32,
        /// The major versions there are.
        found: Vec<u32>,
    },
    /// No programs to dump and restore with.
    #[error(
        "no pg_dump and pg_restore of PostgreSQL {at_least} or newer were found on this machine{}.\n\
         Install them (Debian, Ubuntu: sudo apt-get install postgresql-client).",
        found_only(.found)
    )]
    NoClient {
        /// The oldest major version that will do.
        at_least: u32,
        /// The major versions there are.
        found: Vec<u32>,
    },
    /// The cluster was made by a version that is not installed.
    #[error(
        "the data in {} was made by PostgreSQL {made_by}, which is not installed here{}.\n\
         Install it (Debian, Ubuntu: sudo apt-get install postgresql-{made_by}), or move the data to a newer version with pg_upgrade.",
        .cluster.display(), found_only(.found)
    )]
    OtherVersion {
        /// The cluster's folder.
        cluster: PathBuf,
        /// What its PG_VERSION says.
        made_by: String,
        /// The major versions there are.
        found: Vec<u32>,
    },
    /// The folder holds something else than a cluster.
    #[error("{} is not empty and is not a PostgreSQL cluster: move it away, or choose another folder with --data-dir.", .0.display())]
    NotACluster(PathBuf),
    /// The cluster was moved out of the data folder and is gone.
    #[error(
        "{} points to a folder that is no longer there, so the data cannot be read.\n\
         Bring that folder back, or remove the link to start empty.",
        .0.display()
    )]
    LinkLeadsNowhere(PathBuf),
    /// Made by another system account.
    #[error(
        "the data in {} belongs to another user of this machine (user id {owner}).\n\
         Run maillage as that user or as root, or choose another folder with --data-dir.",
        .cluster.display()
    )]
    SomebodyElses {
        /// The cluster's folder.
        cluster: PathBuf,
        /// The user id that owns it.
        owner: u32,
    },
    /// Root, and no unprivileged account to run PostgreSQL as.
    #[error(
        "PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody: run maillage as an ordinary user."
    )]
    NoUnprivilegedAccount,
    /// A live process of ours uses it, but its server cannot be reached from here.
    #[error(
        "the data in {} is in use by another Maillage process that is still running, and its PostgreSQL does not answer from here\n\
         (in another container, perhaps). Stop that process, or choose another folder with --data-dir.",
        .0.display()
    )]
    InUse(PathBuf),
    /// Another process of ours has been starting or stopping it for too long.
    #[error("another Maillage process has been starting or stopping the PostgreSQL of {} for over a minute: look at that process, then try again.", .0.display())]
    Busy(PathBuf),
    /// No folder short and private enough for the socket.
    #[error("no private folder could be made for PostgreSQL's socket in {}: give write permission to one of them.", .0.join(", "))]
    NoSocketFolder(Vec<String>),
    /// A PostgreSQL program said no.
    #[error("{what} failed:\n{said}")]
    Tool {
        /// Which one.
        what: String,
        /// What it said.
        said: String,
    },
    /// The server refused us.
    #[error("the private PostgreSQL in {} refused: {why}", .cluster.display())]
    Refused {
        /// The cluster's folder.
        cluster: PathBuf,
        /// Its words.
        why: sqlx::Error,
    },
    /// A file or folder.
    #[error("{}: {why}", .path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// The system's words.
        why: io::Error,
    },
}

impl StartError {
    /// An error of the file system, with the path that the system leaves out.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |why| StartError::File { path, why }
    }
}

fn found_only(found: &[u32]) -> String {
    if found.is_empty() {
        return String::new();
    }
    let names: Vec<_> = found.iter().map(u32::to_string).collect();
    format!(" (found: {})", names.join(", "))
}
