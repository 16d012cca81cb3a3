//! `maillage scan`: goes through the review calendar once, now, and lists the flags open after it.

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::{
    Opened, Trouble,
    open::{Purpose, open_place},
    tell, today,
};
use crate::{
    calendar::{
        listing,
        scan::{self, open_after},
    },
    clock::Clock,
    config::DataPlace,
    exchange::command::language,
};

/// What `scan` can be told.
#[derive(Debug, Clone, Args)]
pub struct ScanOptions {
    /// The day to scan for, YYYY-MM-DD; today in each territory when left out
    #[arg(long, value_name = "DAY")]
    pub on: Option<NaiveDate>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// How the flags are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table
    Text,
    /// An array of objects
    Json,
}

/// Scans once.
///
/// # Errors
/// When the place cannot be opened.
pub async fn scan(place: &DataPlace, options: &ScanOptions) -> Result<(), Trouble> {
    let opened = open_place(place, Purpose::Operate).await?;
    tell(&scan_and_list(&opened, &Clock::System, options).await?);
    opened.close().await
}

/// The table of the plans flagged today, for whoever starts the server; none where it signed in as
/// the application, which sees no plan before somebody signs in.
pub(super) async fn flagged_today(opened: &Opened, clock: &Clock) -> Result<Option<String>, Trouble> {
    if opened.owner().is_err() {
        return Ok(None);
    }
    let options = ScanOptions {
        on: None,
        format: Format::Text,
    };
    scan_and_list(opened, clock, &options).await.map(Some)
}

async fn scan_and_list(opened: &Opened, clock: &Clock, options: &ScanOptions) -> Result<String, Trouble> {
    let scans = scan::scan(&opened.application, clock, options.on).await?;
    let mut tx = opened.owner()?.begin().await?;
    let flags = open_after(&mut tx, &scans).await?;
    Ok(match options.format {
        Format::Json => listing::json(&flags)?,
        Format::Text => {
            let on = options.on.or(scans.first().map(|scan| scan.on)).unwrap_or_else(today);
            listing::text(&flags, on, language())
        }
    })
}
