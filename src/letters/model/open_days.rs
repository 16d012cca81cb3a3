//! Days on which somebody reads letters: not Saturdays, Sundays and the public holidays of France
//! (Code du travail, art. L3133-1). Holidays of one department or territory only are left out.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Whether offices are open.
pub fn is_open(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(day)
}

/// The last of the closed days that follow a day; the day itself when the next one is open.
pub fn until_next_open(day: NaiveDate) -> NaiveDate {
    let mut last = day;
    while let Some(next) = last.succ_opt().filter(|next| !is_open(*next)) {
        last = next;
    }
    last
}

fn is_holiday(day: NaiveDate) -> bool {
    let fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
    // Easter Monday, Ascension, Whit Monday.
    let moving = [1, 39, 50];
    fixed.contains(&(day.month(), day.day()))
        || easter(day.year()).is_some_and(|easter| moving.iter().any(|days| easter + Days::new(*days) == day))
}

/// Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_calendar_has_it() {
        for sunday in [
            "1954-04-18",
            "2000-04-23",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
        ] {
            assert_eq!(easter(day(sunday).year()), Some(day(sunday)));
        }
    }

    #[test]
    fn offices_are_closed_at_weekends_and_on_holidays() {
        // In 2026: 1 May is a Friday, Ascension 14 May, Whit Monday 25 May.
        for closed in [
            "2026-05-01",
            "2026-05-02",
            "2026-05-03",
            "2026-05-14",
            "2026-05-25",
            "2026-04-06",
            "2026-12-25",
        ] {
            assert!(!is_open(day(closed)), "{closed}");
        }
        for open in ["2026-05-04", "2026-05-15", "2026-05-26", "2026-12-24"] {
            assert!(is_open(day(open)), "{open}");
        }
    }

    #[test]
    fn what_falls_on_closed_days_is_told_before_them() {
        assert_eq!(until_next_open(day("2026-04-30")), day("2026-05-03"));
        assert_eq!(until_next_open(day("2026-05-22")), day("2026-05-25"));
        assert_eq!(until_next_open(day("2026-05-26")), day("2026-05-26"));
    }
}
