//! `maillage scan`: goes through the review calendar once, now, and prints the plans flagged.

use chrono::NaiveDate;
use clap::Args;

use super::{
    Trouble,
    open::{Purpose, open_place},
};
use crate::{clock::Clock, config::DataPlace, database::Database};

/// What `scan` can be told.
#[derive(Debug, Clone, Args)]
pub struct ScanOptions {
    /// The day to scan for, YYYY-MM-DD; today in each territory when left out
    #[arg(long, value_name = "DAY")]
    pub on: Option<NaiveDate>,
}

/// Scans once.
///
/// # Errors
/// When the place cannot be opened.
pub async fn scan(place: &DataPlace, _options: &ScanOptions) -> Result<(), Trouble> {
    let opened = open_place(place, Purpose::Operate).await?;
    if let Some(table) = flagged_today(&opened.application, Clock::System).await? {
        println!("{table}");
    }
    opened.close().await
}

/// Hook: the calendar's scan, and its table of the plans flagged today, go here.
pub(super) async fn flagged_today(_application: &Database, _clock: Clock) -> Result<Option<String>, Trouble> {
    Ok(None)
}
