//! What time it is, as an argument: tests hold it still. Which day it is depends on the
//! territory's time zone.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// The source of "now" for a whole process.
#[derive(Debug, Clone, Copy, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// An instant that does not move.
    Still(DateTime<Utc>),
}

impl Clock {
    /// The present instant.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Clock::System => Utc::now(),
            Clock::Still(instant) => *instant,
        }
    }

    /// The civil day in a time zone: 31 December 23:30 UTC is 1 January in Paris.
    pub fn today(&self, zone: Tz) -> NaiveDate {
        self.now().with_timezone(&zone).date_naive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_year_comes_to_paris_before_utc() {
        let clock = Clock::Still("2025-12-31T23:30:00Z".parse().unwrap());
        assert_eq!(clock.today(Tz::Europe__Paris).to_string(), "2026-01-01");
        assert_eq!(clock.today(Tz::America__Cayenne).to_string(), "2025-12-31");
    }
}
