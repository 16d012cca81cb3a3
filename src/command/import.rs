//! `maillage import`: brings in a spreadsheet kept before Maillage.

use std::path::PathBuf;

use clap::Args;

use super::{
    Trouble,
    open::{Purpose, open_place},
};
use crate::config::DataPlace;

/// What `import` is told.
#[derive(Debug, Clone, Args)]
pub struct ImportOptions {
    /// The spreadsheet: XLSX, ODS or CSV
    pub file: PathBuf,
    /// Say what would be done, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Imports a file.
///
/// # Errors
/// When the file cannot be read, or the place cannot be opened.
pub async fn import(place: &DataPlace, options: &ImportOptions) -> Result<(), Trouble> {
    let content = std::fs::read(&options.file)
        .map_err(|error| Trouble::BadInput(format!("{}: {error}", options.file.display())))?;
    let opened = open_place(place, Purpose::Operate).await?;
    bring_in(&opened, &content, options.dry_run).await?;
    opened.close().await
}

/// Hook: `exchange::import` goes here.
async fn bring_in(_opened: &super::Opened, _content: &[u8], _dry_run: bool) -> Result<(), Trouble> {
    Err(Trouble::failed("import is not there yet"))
}
