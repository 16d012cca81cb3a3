//! `maillage generate`: invented data in any quantity, into an empty demonstration.

use chrono::NaiveDate;
use clap::Args;

use super::{
    Trouble,
    open::{Purpose, open_place},
    tell, today,
};
use crate::{
    config::DataPlace,
    generate::{Country, load},
};

/// What `generate` is told.
#[derive(Debug, Clone, Args)]
pub struct GenerateOptions {
    /// How many plans of children
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    pub plans: u64,
    /// In how many territories
    #[arg(long, value_name = "M", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=10_000))]
    pub territories: u64,
    /// The same seed, numbers and day give the same data
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// How far back the older plans go
    #[arg(long, value_name = "YEARS", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=10))]
    pub years: u32,
    /// How many plans are due or late on the day; one in ten when left out
    #[arg(long, value_name = "N")]
    pub due: Option<u64>,
    /// The day everything leads up to, YYYY-MM-DD; today when left out
    #[arg(long, value_name = "DAY")]
    pub on: Option<NaiveDate>,
    /// Only what the review calendar reads: no words, no families, to measure scans
    #[arg(long)]
    pub calendar_only: bool,
}

/// Generates.
///
/// # Errors
/// When the place holds anybody, or cannot be opened.
pub async fn generate(place: &DataPlace, options: &GenerateOptions) -> Result<(), Trouble> {
    let opened = open_place(place, Purpose::Demonstrate).await?;
    let country = Country {
        plans: options.plans,
        territories: options.territories,
        seed: options.seed,
        years: options.years,
        due: options.due.unwrap_or(options.plans / 10).min(options.plans),
        calendar_only: options.calendar_only,
        today: options.on.unwrap_or_else(today),
    };
    let loaded = load(opened.owner()?, country).await;
    opened.close().await?;
    loaded?.map_err(|refused| Trouble::BadInput(refused.to_string()))?;
    tell(&format!(
        "{} invented plans in {} territories. `maillage demo` serves them.",
        country.plans, country.territories
    ));
    Ok(())
}
