//! `maillage import`: brings in a spreadsheet kept before Maillage.

use std::path::PathBuf;

use clap::Args;

use super::{
    Trouble,
    open::{Purpose, open_place},
    tell,
};
use crate::{
    clock::Clock,
    config::DataPlace,
    exchange::command::{self, Outcome, Request},
};

/// What `import` is told.
#[derive(Debug, Clone, Args)]
pub struct ImportOptions {
    /// The spreadsheet: CSV or XLSX, with the columns that the page « Importer » explains
    pub file: PathBuf,
    /// The territory it goes into; needed when there are several, made when there is none
    #[arg(long, value_name = "NAME")]
    pub territory: Option<String>,
    /// Say what would be done, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Imports a file.
///
/// # Errors
/// When something is wrong with the file, or the place cannot be opened.
pub async fn import(place: &DataPlace, options: &ImportOptions) -> Result<(), Trouble> {
    let lang = command::language();
    // Before anything is started for it.
    let content = command::content(lang, &options.file).map_err(Trouble::BadInput)?;
    let opened = open_place(place, Purpose::Operate).await?;
    let request = Request {
        file: &options.file,
        content,
        territory: options.territory.as_deref(),
        dry_run: options.dry_run,
        lang,
    };
    let outcome = command::import(opened.owner()?, Clock::System, request).await;
    opened.close().await?;
    match outcome? {
        Outcome::Done { report, .. } => {
            tell(&report);
            Ok(())
        }
        Outcome::Refused { report } => Err(Trouble::BadInput(report)),
    }
}
