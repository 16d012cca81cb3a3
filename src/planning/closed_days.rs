//! Days on which nobody meets: weekends, public holidays, school holidays by zone (vendored in
//! `school_holidays.csv`, which says where it is from), and what a place of care says of itself.

use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::{directory::model::closures::Closure, ids::OrganisationId};

/// A zone of the school calendar of metropolitan France.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers.
    A,
    /// Every other academy of the mainland.
    B,
    /// Créteil, Montpellier, Paris, Toulouse, Versailles.
    C,
}

/// Departments of the academies of zone A (code de l'éducation, arrêté fixing the school calendar).
const ZONE_A: [&str; 32] = [
    "25", "39", "70", "90", "24", "33", "40", "47", "64", "03", "15", "43", "63", "21", "58", "71", "89", "07", "26",
    "38", "73", "74", "19", "23", "87", "01", "42", "69", "16", "17", "79", "86",
];
/// Departments of the academies of zone C.
const ZONE_C: [&str; 21] = [
    "77", "93", "94", "11", "30", "34", "48", "66", "75", "09", "12", "31", "32", "46", "65", "81", "82", "78", "91",
    "92", "95",
];

impl Zone {
    /// The zone of a department's number. None for Corsica and overseas, whose academies have
    /// calendars of their own, and for what is no department.
    pub fn of_department(number: &str) -> Option<Zone> {
        let number = number.trim();
        if ZONE_A.contains(&number) {
            Some(Zone::A)
        } else if ZONE_C.contains(&number) {
            Some(Zone::C)
        } else {
            let mainland = number.len() == 2 && number.parse::<u8>().is_ok_and(|number| (1..=95).contains(&number));
            (mainland && number != "20").then_some(Zone::B)
        }
    }
}

static SCHOOL_HOLIDAYS: LazyLock<Vec<(Zone, NaiveDate, NaiveDate)>> = LazyLock::new(|| {
    include_str!("school_holidays.csv")
        .lines()
        .filter_map(stretch)
        .collect()
});

/// One line of the file; comments are none.
fn stretch(line: &str) -> Option<(Zone, NaiveDate, NaiveDate)> {
    let mut parts = line.split(',');
    let zone = match parts.next()? {
        "A" => Zone::A,
        "B" => Zone::B,
        "C" => Zone::C,
        _ => return None,
    };
    Some((zone, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Whether schools of that zone are closed on that day.
pub fn school_is_closed(zone: Option<Zone>, day: NaiveDate) -> bool {
    SCHOOL_HOLIDAYS
        .iter()
        .any(|(there, first, last)| Some(*there) == zone && (*first..=*last).contains(&day))
}

/// The days on which schools are closed, and each place of care.
#[derive(Debug, Clone, Default)]
pub struct ClosedDays {
    /// The zone of the school calendar; none where it is not known.
    pub zone: Option<Zone>,
    /// What places say of themselves.
    pub closures: Vec<Closure>,
}

impl ClosedDays {
    /// Whether schools are closed on that day.
    pub fn school_is_closed(&self, day: NaiveDate) -> bool {
        school_is_closed(self.zone, day)
    }

    /// Whether that place says it is closed on that day.
    pub fn place_is_closed(&self, place: OrganisationId, day: NaiveDate) -> bool {
        self.closures
            .iter()
            .any(|closure| closure.organisation == place && closure.covers(day))
    }
}

/// The last day the school calendar of that zone is known for.
pub fn school_calendar_ends(zone: Zone) -> Option<NaiveDate> {
    let of_zone = SCHOOL_HOLIDAYS.iter().filter(|(there, ..)| *there == zone);
    of_zone.map(|(.., last)| *last).max()
}

/// Whether it is a public holiday in all of France (code du travail, art. L3133-1).
pub fn is_public_holiday(day: NaiveDate) -> bool {
    let fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
    fixed.contains(&(day.month(), day.day()))
        || easter(day.year()).is_some_and(|easter| {
            [1, 39, 50]
                .iter()
                .any(|after| easter.checked_add_days(Days::new(*after)) == Some(day))
        })
}

/// Weekends and public holidays.
pub fn nobody_works(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || is_public_holiday(day)
}

/// Easter Sunday of the Gregorian calendar (the algorithm of Butcher, 1876).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31).ok()? + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn public_holidays_move_with_easter() {
        for holiday in [
            "2026-04-06",
            "2026-05-14",
            "2026-05-25",
            "2027-03-29",
            "2026-11-11",
            "2024-05-09",
        ] {
            assert!(is_public_holiday(day(holiday)), "{holiday}");
        }
        for open in ["2026-04-07", "2026-04-05", "2026-05-15", "2026-12-24"] {
            assert!(!is_public_holiday(day(open)), "{open}");
        }
    }

    #[test]
    fn each_department_has_its_zone_and_the_file_is_read_whole() {
        let zones = ["31", "69", "59", "75", "2A", "974", "", "20"].map(Zone::of_department);
        assert_eq!(
            zones,
            [
                Some(Zone::C),
                Some(Zone::A),
                Some(Zone::B),
                Some(Zone::C),
                None,
                None,
                None,
                None
            ]
        );
        let lines = include_str!("school_holidays.csv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        assert_eq!(SCHOOL_HOLIDAYS.len(), lines.count());
        assert!(school_is_closed(Some(Zone::C), day("2027-02-08")));
        assert!(!school_is_closed(Some(Zone::A), day("2027-02-08")));
        assert!(!school_is_closed(None, day("2027-02-08")));
    }
}
