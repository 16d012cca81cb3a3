//! What the commands of the command line do, one file each. How they are typed is `main.rs`; what
//! they work on is opened by `open`.

mod administrator;
mod backup;
mod check;
mod demo;
mod fhir;
mod finess;
mod generate;
mod import;
mod letters;
pub mod log;
mod migrate;
mod open;
mod restore;
mod retention;
mod scan;
mod serve;
pub mod settings;
mod untouched;

use std::{io::Write, process::ExitCode};

use chrono::NaiveDate;
use chrono_tz::Tz;
use tokio::signal::unix::{SignalKind, signal};

pub use administrator::{AdministratorOptions, administrator};
pub use backup::{BackupOptions, backup};
pub use check::{CheckOptions, check};
pub use demo::demo;
pub use fhir::{FhirOptions, fhir};
pub use finess::{FinessOptions, finess};
pub use generate::{GenerateOptions, generate};
pub use import::{ImportOptions, import};
pub use letters::{LetterOptions, letters};
pub use migrate::migrate;
pub use open::{Opened, open_place};
pub use restore::{RestoreOptions, restore};
pub use retention::{RetentionOptions, retention};
pub use scan::{ScanOptions, scan};
pub use serve::{Serving, serve};

use crate::{clock::Clock, database::private::StartError, error::Error};

/// What ends a command early, in words for a person at a terminal.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// What was typed or handed in cannot be used.
    #[error("{0}")]
    BadInput(String),
    /// It could not be done.
    #[error("{0}")]
    Failed(String),
    /// Control-C, or a polite kill.
    #[error("stopped before it was done")]
    Interrupted,
}

impl Trouble {
    /// 2 for bad input, 130 when interrupted as shells have it, 1 otherwise.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Trouble::BadInput(_) => 2,
            Trouble::Failed(_) => 1,
            Trouble::Interrupted => 130,
        })
    }

    fn failed(error: impl std::fmt::Display) -> Self {
        Trouble::Failed(error.to_string())
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Trouble::failed(error)
    }
}

impl From<StartError> for Trouble {
    fn from(error: StartError) -> Self {
        Trouble::failed(error)
    }
}

/// A line for whoever reads our output; one who stopped reading wants no more of it.
fn tell(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// The day at the operator's, until a territory says where it is.
fn today() -> NaiveDate {
    Clock::System.today(Tz::Europe__Paris)
}

/// Runs a command until it is done or somebody wants it stopped; what it opened is closed either way.
///
/// # Errors
/// The command's own, or [`Trouble::Interrupted`].
pub async fn until_stopped<T>(command: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    let stop = stop_signal()?;
    tokio::select! {
        outcome = command => outcome,
        () = stop => Err(Trouble::Interrupted),
    }
}

/// Resolves at Control-C or SIGTERM, from now on.
fn stop_signal() -> Result<impl Future<Output = ()>, Trouble> {
    let mut interrupt = signal(SignalKind::interrupt()).map_err(Trouble::failed)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(Trouble::failed)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => (),
            _ = terminate.recv() => (),
        }
    })
}
