//! Believable, invented data in any quantity, to try and to measure a whole country with: the same
//! numbers give the same rows to the byte. What happened around each child is decided in `course`
//! and its calendar comes from the review rule itself; `places`, `institutions`, `circle` and `life` turn it
//! into rows, `load` brings them in. Flags are left to the scan, which opens them as in any other installation.

mod agreement;
mod circle;
mod course;
mod dice;
mod institutions;
mod life;
mod load;
mod names;
mod places;
mod rows;
mod trail;
mod words;

use chrono::NaiveDate;

pub use load::{Refused, load};

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Country {
    /// Plans of children.
    pub plans: u64,
    /// Territories, the plans shared out evenly.
    pub territories: u64,
    /// Other seeds, other children.
    pub seed: u64,
    /// How far back the older plans go.
    pub years: u32,
    /// Plans with a review flag on the day.
    pub due: u64,
    /// Leave out words and people: only what the calendar reads.
    pub calendar_only: bool,
    /// The day everything leads up to.
    pub today: NaiveDate,
}

impl Country {
    /// The first plan of a territory, counted over the country.
    fn first_of(&self, territory: u64) -> u64 {
        // No product of two large numbers: a country is small beside what 128 bits hold.
        let first = u128::from(territory) * u128::from(self.plans) / u128::from(self.territories.max(1));
        u64::try_from(first).unwrap_or(u64::MAX)
    }

    /// How many plans a territory has.
    fn plans_of(&self, territory: u64) -> u64 {
        self.first_of(territory + 1) - self.first_of(territory)
    }
}
