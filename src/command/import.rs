//! `maillage import`: brings in a spreadsheet kept before Maillage.

use std::{fs::File, path::PathBuf};

use clap::Args;

use super::{
    Trouble,
    open::{Purpose, open_place},
    today,
};
use crate::{
    config::DataPlace,
    exchange::command::{self, Outcome},
};

/// What `import` is told.
#[derive(Debug, Clone, Args)]
pub struct ImportOptions {
    /// The spreadsheet: XLSX, ODS or CSV
    pub file: PathBuf,
    /// The territory the plans belong to; may be left out when there is one only
    #[arg(long, value_name = "NAME")]
    pub territory: Option<String>,
    /// Say what would be done, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Imports a file, all of it or nothing.
///
/// # Errors
/// When the file is refused, or the place cannot be opened.
pub async fn import(place: &DataPlace, options: &ImportOptions) -> Result<(), Trouble> {
    let ImportOptions {
        file,
        territory,
        dry_run,
    } = options;
    // Before anything is made for it.
    if let Err(error) = File::open(file) {
        return Err(Trouble::BadInput(format!("{}: {error}", file.display())));
    }
    let opened = open_place(place, Purpose::Operate).await?;
    let outcome = command::import(opened.owner()?, today(), file, territory.as_deref(), *dry_run).await?;
    opened.close().await?;
    match outcome {
        Outcome::Done(_) => Ok(()),
        Outcome::Refused => Err(Trouble::Refused),
    }
}
