//! The figures of a year as sections of a report, and the same as a file for a spreadsheet.

use chrono::{Datelike, NaiveDate};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    calendar::model::LateReason,
    error::Result,
    exchange::write::{self, Cell},
    reviews::model::{Attendance, Category},
    web::lang::Lang,
};

/// Which year is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    /// A calendar year; this one otherwise.
    #[serde(default)]
    pub year: String,
}

/// A year, as far as it has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The calendar year.
    pub year: i32,
    /// First civil day.
    pub from: NaiveDate,
    /// Last civil day.
    pub to: NaiveDate,
}

impl Asked {
    /// The year asked for, if it is one that makes sense; this one otherwise.
    pub fn stretch(&self, today: NaiveDate) -> Stretch {
        let year = self
            .year
            .trim()
            .parse()
            .ok()
            .filter(|year| (2000..=today.year() + 1).contains(year))
            .unwrap_or(today.year());
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today);
        Stretch {
            year,
            from: day(1, 1),
            to: day(12, 31),
        }
    }
}

/// The figures of a year.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// Plans being prepared today.
    pub draft: i64,
    /// Plans running today.
    pub active: i64,
    /// Plans closed until today.
    pub closed: i64,
    /// Periods that ended, or were fulfilled, on time.
    pub on_time: i64,
    /// Fulfilled up to 30 days after their end.
    pub late: i64,
    /// Ended without their review.
    pub missed: i64,
    /// Suspended for at least half.
    pub excused: i64,
    /// Why reviews were late or missed.
    pub reasons: Vec<(LateReason, i64)>,
    /// Late or missed, and nobody said why.
    pub unexplained: i64,
    /// Reviews held, by category.
    pub categories: Vec<(Category, i64)>,
    /// Reviews held, by how the family took part at best.
    pub family: Vec<(Attendance, i64)>,
    /// Reviews held for which the family was invited twice and could not come.
    pub family_could_not: i64,
    /// Children added.
    pub children: i64,
}

impl Figures {
    /// Reviews owed by periods that are over.
    pub fn owed(&self) -> i64 {
        self.on_time + self.late + self.missed
    }
}

/// One table of the report.
#[derive(Debug, Clone)]
pub struct Section {
    /// Part of ids and the file.
    pub code: &'static str,
    /// The caption.
    pub title: String,
    /// Words, number, and its part of the whole in percent where it is one.
    pub rows: Vec<(String, i64, Option<i64>)>,
}

/// A part of a whole in percent, rounded; none of nothing.
fn share(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 200 + whole) / (whole * 2))
}

/// The report in sections.
pub fn sections(figures: &Figures, lang: Lang) -> Vec<Section> {
    let owed = figures.owed();
    let held: i64 = figures.categories.iter().map(|(_, count)| count).sum();
    let part = |words: String, count: i64, whole: i64| (words, count, share(count, whole));
    let mut reasons: Vec<_> = figures
        .reasons
        .iter()
        .map(|(reason, count)| part(reason.label(lang), *count, figures.late + figures.missed))
        .collect();
    reasons.push(part(
        fl!(lang, "reports-unexplained"),
        figures.unexplained,
        figures.late + figures.missed,
    ));
    let mut family: Vec<_> = figures
        .family
        .iter()
        .map(|(mode, count)| part(mode.label(lang), *count, held))
        .collect();
    family.push(part(
        fl!(lang, "reports-family-could-not"),
        figures.family_could_not,
        held,
    ));
    vec![
        Section {
            code: "periods",
            title: fl!(lang, "reports-periods"),
            rows: vec![
                (fl!(lang, "reports-owed"), owed, None),
                part(fl!(lang, "reports-on-time"), figures.on_time, owed),
                part(fl!(lang, "reports-late"), figures.late, owed),
                part(fl!(lang, "reports-missed"), figures.missed, owed),
                (fl!(lang, "reports-excused"), figures.excused, None),
            ],
        },
        Section {
            code: "reasons",
            title: fl!(lang, "reports-reasons"),
            rows: reasons,
        },
        Section {
            code: "reviews",
            title: fl!(lang, "reports-reviews"),
            rows: figures
                .categories
                .iter()
                .map(|(category, count)| part(category.label(lang), *count, held))
                .collect(),
        },
        Section {
            code: "family",
            title: fl!(lang, "reports-family"),
            rows: family,
        },
        Section {
            code: "plans",
            title: fl!(lang, "reports-plans"),
            rows: vec![
                (fl!(lang, "reports-plans-draft"), figures.draft, None),
                (fl!(lang, "reports-plans-active"), figures.active, None),
                (fl!(lang, "reports-plans-closed"), figures.closed, None),
                (fl!(lang, "reports-children"), figures.children, None),
            ],
        },
    ]
}

/// The report as a file for a spreadsheet.
///
/// # Errors
/// A fault, when it cannot be written.
pub fn csv(sections: &[Section], lang: Lang) -> Result<Vec<u8>> {
    let header = vec![
        fl!(lang, "reports-column-table").into(),
        fl!(lang, "reports-column-what").into(),
        fl!(lang, "reports-column-count").into(),
        fl!(lang, "reports-column-share").into(),
    ];
    let rows = sections.iter().flat_map(|section| {
        section.rows.iter().map(|(words, count, share)| {
            let share = share.map_or(Cell::from(""), Cell::Number);
            vec![
                section.title.as_str().into(),
                words.as_str().into(),
                (*count).into(),
                share,
            ]
        })
    });
    write::csv(std::iter::once(header).chain(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_and_nothing_has_none() {
        assert_eq!(share(1, 3), Some(33));
        assert_eq!(share(2, 3), Some(67));
        assert_eq!(share(0, 0), None);
    }

    #[test]
    fn a_year_that_makes_no_sense_is_this_one() {
        let today = "2026-05-03".parse().unwrap();
        let year = |typed: &str| Asked { year: typed.into() }.stretch(today).year;
        assert_eq!(
            [year("2025"), year(""), year("0"), year("99999"), year("2027")],
            [2025, 2026, 2026, 2026, 2027]
        );
    }

    #[test]
    fn the_file_holds_no_formula_and_opens_in_french() {
        let section = Section {
            code: "x",
            title: "=HYPERLINK(\"http://x\")".into(),
            rows: vec![("@somme".into(), 3, Some(50))],
        };
        let written = String::from_utf8(csv(&[section], Lang::French).unwrap()).unwrap();
        assert!(written.starts_with('\u{feff}'));
        let line = written.lines().nth(1).unwrap();
        assert_eq!(line, "\"'=HYPERLINK(\"\"http://x\"\")\";'@somme;3;50");
    }
}
