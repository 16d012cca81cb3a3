//! Dates and suspensions as spreadsheets hold them: French, ISO, Excel's own, in lists. A day that
//! could be read two ways is not read at all.

use chrono::{Datelike, Days, NaiveDate};

use crate::exchange::{
    model::{Span, Trouble},
    read::Cell,
};

/// One part of a list that cannot be read: what stands there, and why.
pub type Misread = (String, Trouble);

/// A date that must be the whole cell.
pub fn day(cell: &Cell) -> Result<NaiveDate, Trouble> {
    match cell {
        Cell::Date(day) => in_range(*day),
        Cell::Number(serial) => from_serial(*serial),
        Cell::Failed(_) => Err(Trouble::FailedFormula),
        Cell::Empty | Cell::Text(_) => whole_day(&cell.shown()),
    }
}

/// Dates separated by `|`, a semicolon, a comma or a line break.
pub fn days(cell: &Cell) -> Vec<Result<NaiveDate, Misread>> {
    parts(cell)
        .into_iter()
        .map(|part| day(&part).map_err(|trouble| (part.shown(), trouble)))
        .collect()
}

/// Suspensions, separated likewise.
pub fn spans(cell: &Cell) -> Vec<Result<Span, Misread>> {
    parts(cell)
        .into_iter()
        .map(|part| span(&part).map_err(|trouble| (part.shown(), trouble)))
        .collect()
}

fn parts(cell: &Cell) -> Vec<Cell> {
    match cell {
        Cell::Empty => Vec::new(),
        Cell::Text(text) => text
            .split(['|', ';', ',', '\n', '\r'])
            .filter(|part| !part.trim().is_empty())
            .map(Cell::text)
            .collect(),
        other => vec![other.clone()],
    }
}

/// `first-last`, `first-` for one that still runs, or `du first au last`.
fn span(cell: &Cell) -> Result<Span, Trouble> {
    let text = match cell {
        Cell::Text(text) => text.trim().to_lowercase(),
        Cell::Failed(_) => return Err(Trouble::FailedFormula),
        // A lone day says neither that it is the first nor that it is the only one.
        _ => return Err(Trouble::NotASpan),
    };
    let text = ["du ", "depuis le ", "from "]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(&text)
        .trim();
    let (first, rest) = take_day(text).map_err(|trouble| {
        if trouble == Trouble::NotADate {
            Trouble::NotASpan
        } else {
            trouble
        }
    })?;
    let rest = rest.trim();
    let last = ["->", "-", "–", "—", "→", "/", "au ", "à ", "to "]
        .iter()
        .find_map(|mark| rest.strip_prefix(mark))
        .ok_or(Trouble::NotASpan)?
        .trim();
    if last.is_empty() {
        return Ok((first, None));
    }
    let last = match take_day(last) {
        Ok((last, "")) => last,
        Err(trouble) if trouble != Trouble::NotADate => return Err(trouble),
        _ => return Err(Trouble::NotASpan),
    };
    if last < first {
        Err(Trouble::SpanEndsBeforeStart)
    } else {
        Ok((first, Some(last)))
    }
}

fn whole_day(text: &str) -> Result<NaiveDate, Trouble> {
    let text = text.trim();
    // A cell that lost its date format before it was saved as CSV.
    if text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return from_serial(text.parse().map_err(|_| Trouble::NotADate)?);
    }
    match take_day(text)? {
        (day, "") => Ok(day),
        _ => Err(Trouble::NotADate),
    }
}

/// Excel counts days from 30 December 1899 (its 1900 has a 29 February that never was, before
/// anything read here); a fraction is the hour.
fn from_serial(serial: f64) -> Result<NaiveDate, Trouble> {
    if !(61.0..=100_000.0).contains(&serial) {
        return Err(Trouble::NotADate);
    }
    let origin = NaiveDate::from_ymd_opt(1899, 12, 30).ok_or(Trouble::NotADate)?;
    in_range(
        origin
            .checked_add_days(Days::new(serial as u64))
            .ok_or(Trouble::NotADate)?,
    )
}

fn in_range(day: NaiveDate) -> Result<NaiveDate, Trouble> {
    if (1900..=2100).contains(&day.year()) {
        Ok(day)
    } else {
        Err(Trouble::FarDate)
    }
}

/// The date a text begins with, and what follows it.
fn take_day(text: &str) -> Result<(NaiveDate, &str), Trouble> {
    let (first, rest) = take_figures(text)?;
    let mark = rest
        .chars()
        .next()
        .filter(|c| ['/', '-', '.'].contains(c))
        .ok_or(Trouble::NotADate)?;
    let (second, rest) = take_figures(&rest[1..])?;
    let rest = rest.strip_prefix(mark).ok_or(Trouble::NotADate)?;
    let (third, rest) = take_figures(rest)?;
    let (year, month, day) = match (first.len(), second.len(), third.len()) {
        (4, 1..=2, 1..=2) => (first, second, third),
        (1..=2, 1..=2, 4) => (third, second, first),
        (1..=2, 1..=2, 1..=2) => return Err(Trouble::ShortYear),
        _ => return Err(Trouble::NotADate),
    };
    let figure = |text: &str| text.parse::<u32>().map_err(|_| Trouble::NotADate);
    let year = i32::try_from(figure(year)?).map_err(|_| Trouble::NotADate)?;
    let day = NaiveDate::from_ymd_opt(year, figure(month)?, figure(day)?).ok_or(Trouble::NoSuchDay)?;
    Ok((in_range(day)?, without_hour(rest)))
}

fn take_figures(text: &str) -> Result<(&str, &str), Trouble> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if end == 0 {
        Err(Trouble::NotADate)
    } else {
        Ok(text.split_at(end))
    }
}

/// What follows an hour (`T00:00:00`, ` 00:00`), or the text itself.
fn without_hour(text: &str) -> &str {
    let start = text.strip_prefix(['T', 't', ' ']).unwrap_or(text).trim_start();
    let end = start
        .find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.')
        .unwrap_or(start.len());
    let (hour, rest) = start.split_at(end);
    let is_hour = hour.split(':').count() >= 2 && hour.split(':').all(|part| !part.is_empty());
    if is_hour {
        rest.strip_prefix(['Z', 'z']).unwrap_or(rest)
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_day_is_read_as_people_and_programs_write_it() {
        let third_of_may = Ok(date("2026-05-03"));
        for text in [
            "03/05/2026",
            "3/5/2026",
            "2026-05-03",
            "03-05-2026",
            "03.05.2026",
            " 03/05/2026 ",
            "2026-05-03T00:00:00",
            "2026-05-03T00:00:00.000Z",
            "03/05/2026 00:00",
            "03/05/2026 00:00:00",
            "46145",
        ] {
            assert_eq!(day(&Cell::text(text)), third_of_may, "{text}");
        }
        assert_eq!(day(&Cell::Number(46145.0)), third_of_may);
        assert_eq!(day(&Cell::Number(46145.75)), third_of_may);
        assert_eq!(day(&Cell::Date(date("2026-05-03"))), third_of_may);
    }

    #[test]
    fn a_day_that_is_none_says_why() {
        for (text, trouble) in [
            ("31/02/2026", Trouble::NoSuchDay),
            ("29/02/2025", Trouble::NoSuchDay),
            ("05/13/2026", Trouble::NoSuchDay),
            ("03/05/26", Trouble::ShortYear),
            ("3-5-26", Trouble::ShortYear),
            ("03/05/1826", Trouble::FarDate),
            ("03/05/2206", Trouble::FarDate),
            ("03/05/20266", Trouble::NotADate),
            ("03/05-2026", Trouble::NotADate),
            ("mai 2026", Trouble::NotADate),
            ("03/05/2026 environ", Trouble::NotADate),
            ("03/05/2026-04/05/2026", Trouble::NotADate),
            ("20260503", Trouble::NotADate),
            ("٠٣/٠٥/٢٠٢٦", Trouble::NotADate),
            ("-", Trouble::NotADate),
        ] {
            assert_eq!(day(&Cell::text(text)), Err(trouble), "{text}");
        }
        assert_eq!(day(&Cell::Number(20_260_503.0)), Err(Trouble::NotADate));
        assert_eq!(day(&Cell::Number(-1.0)), Err(Trouble::NotADate));
        assert_eq!(day(&Cell::Number(f64::NAN)), Err(Trouble::NotADate));
    }

    #[test]
    fn a_list_of_days_names_the_part_that_is_wrong() {
        let read = days(&Cell::text("03/05/2026 | 2026-06-03|| 31/06/2026\n46145"));
        assert_eq!(
            read,
            [
                Ok(date("2026-05-03")),
                Ok(date("2026-06-03")),
                Err(("31/06/2026".to_owned(), Trouble::NoSuchDay)),
                Ok(date("2026-05-03")),
            ]
        );
        assert_eq!(days(&Cell::Date(date("2026-05-03"))), [Ok(date("2026-05-03"))]);
        assert!(days(&Cell::text(" | ")).is_empty());
    }

    #[test]
    fn suspensions_are_read_with_both_ends_or_the_first() {
        let whole = (date("2026-03-01"), Some(date("2026-04-01")));
        for text in [
            "01/03/2026-01/04/2026",
            "01/03/2026 - 01/04/2026",
            "01/03/2026 – 1/4/2026",
            "2026-03-01-2026-04-01",
            "2026-03-01/2026-04-01",
            "01-03-2026-01-04-2026",
            "du 01/03/2026 au 01/04/2026",
            "01/03/2026/01/04/2026",
            "01/03/2026 00:00-01/04/2026 00:00",
        ] {
            assert_eq!(spans(&Cell::text(text)), [Ok(whole)], "{text}");
        }
        assert_eq!(spans(&Cell::text("01/03/2026-")), [Ok((date("2026-03-01"), None))]);
        assert_eq!(
            spans(&Cell::text("01/03/2026-01/04/2026|01/06/2026-")),
            [Ok(whole), Ok((date("2026-06-01"), None))]
        );
        assert_eq!(
            spans(&Cell::text("01/03/2026-01/03/2026")),
            [Ok((date("2026-03-01"), Some(date("2026-03-01"))))]
        );
    }

    #[test]
    fn suspensions_that_are_none_say_why() {
        for (text, trouble) in [
            ("01/04/2026-01/03/2026", Trouble::SpanEndsBeforeStart),
            ("01/03/2026", Trouble::NotASpan),
            ("-01/03/2026", Trouble::NotASpan),
            ("hospitalisation", Trouble::NotASpan),
            ("01/03/2026-bientôt", Trouble::NotASpan),
            ("01/03/26-01/04/26", Trouble::ShortYear),
            ("01/03/2026-31/04/2026", Trouble::NoSuchDay),
            ("01/03/2026-01/04/2026-01/05/2026", Trouble::NotASpan),
        ] {
            assert_eq!(spans(&Cell::text(text)), [Err((text.to_owned(), trouble))], "{text}");
        }
        assert_eq!(
            spans(&Cell::Date(date("2026-03-01"))),
            [Err(("01/03/2026".to_owned(), Trouble::NotASpan))]
        );
    }
}
