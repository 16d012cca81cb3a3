//! How far everybody can use the application: what the audit found, criterion by criterion. Its figures
//! are counted in the table of `docs/accessibility-audit.md`, so that the declaration says nothing else.

use std::sync::LazyLock;

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::web::lang::Lang;

const REPORT: &str = include_str!("../../docs/accessibility-audit.md");

/// What the audit of the RGAA's 106 criteria found.
#[derive(Debug)]
pub struct Audit {
    /// The day it was finished.
    pub on: NaiveDate,
    /// How many criteria the pages conform to.
    pub conform: usize,
    /// The numbers of those they do not conform to.
    pub failing: Vec<&'static str>,
    /// How many have nothing to apply to.
    pub without_object: usize,
}

/// The audit, read once.
pub static AUDIT: LazyLock<Audit> = LazyLock::new(|| Audit::read(REPORT));

/// What one row of the table says: the criterion's number and the verdict.
fn rows(report: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    report.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.split(" | ");
        let number = cells
            .next()
            .filter(|cell| cell.starts_with(|first: char| first.is_ascii_digit()))?;
        Some((number, cells.nth(1)?))
    })
}

impl Audit {
    fn read(report: &'static str) -> Self {
        let with = |wanted: &'static str| rows(report).filter(move |(_, verdict)| *verdict == wanted);
        Self {
            on: report
                .lines()
                .find_map(|line| line.strip_prefix("Finished on: ")?.parse().ok())
                .unwrap_or_default(),
            conform: with("conforms").count(),
            failing: with("does not").map(|(number, _)| number).collect(),
            without_object: with("not applicable").count(),
        }
    }

    /// How many criteria have something to apply to.
    pub fn applicable(&self) -> usize {
        self.conform + self.failing.len()
    }

    /// Those the pages conform to, in a hundred; not rounded up.
    pub fn rate(&self) -> usize {
        self.conform * 100 / self.applicable().max(1)
    }

    /// What French law calls that.
    pub fn state(&self, lang: Lang) -> String {
        match self.rate() {
            100 => fl!(lang, "accessibility-total"),
            50.. => fl!(lang, "accessibility-partial"),
            _ => fl!(lang, "accessibility-none"),
        }
    }
}

/// The words at the foot of every page, which the law wants to say how far it goes.
pub fn link(lang: &Lang) -> String {
    let state = match AUDIT.rate() {
        100 => fl!(*lang, "accessibility-link-total"),
        50.. => fl!(*lang, "accessibility-link-partial"),
        _ => fl!(*lang, "accessibility-link-none"),
    };
    fl!(*lang, "accessibility-link", state = state)
}

/// What is missing for that criterion, in words.
pub fn gap(number: &str, lang: Lang) -> String {
    lang.get(&gap_key(number))
}

fn gap_key(number: &str) -> String {
    format!("accessibility-gap-{}", number.replace('.', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many criteria each of the RGAA's 13 themes has.
    const THEMES: [usize; 13] = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

    #[test]
    fn every_criterion_has_its_row_and_every_figure_comes_from_them() {
        let numbers: Vec<String> = (1..)
            .zip(THEMES)
            .flat_map(|(theme, most)| (1..=most).map(move |number| format!("{theme}.{number}")))
            .collect();
        assert_eq!(numbers.len(), 106);
        assert_eq!(rows(REPORT).map(|(number, _)| number).collect::<Vec<_>>(), numbers);
        assert_eq!(
            AUDIT.applicable() + AUDIT.without_object,
            106,
            "a verdict is none of the three"
        );
        assert_ne!(AUDIT.on, NaiveDate::default(), "the day is not said");
    }

    #[test]
    fn what_is_missing_is_said_in_every_language_and_nothing_else_is() {
        let missing: Vec<String> = AUDIT.failing.iter().map(|number| gap_key(number)).collect();
        let told: Vec<&str> = include_str!("../../locales/fr/maillage.ftl")
            .lines()
            .filter_map(|line| Some(line.split_once(" =")?.0))
            .filter(|key| key.starts_with("accessibility-gap-"))
            .collect();
        assert_eq!(missing, told);
        for lang in Lang::ALL {
            assert!(missing.iter().all(|key| lang.has(key)), "not said in {}", lang.code());
        }
    }

    #[test]
    fn a_rate_is_never_rounded_up() {
        let mut audit =
            Audit::read("| 1.1 | x | conforms | y |\n| 1.2 | x | does not | y |\n| 1.3 | x | not applicable | y |");
        assert_eq!(
            (audit.rate(), audit.applicable(), audit.failing.clone()),
            (50, 2, vec!["1.2"])
        );
        audit.conform = 199;
        assert_eq!(audit.rate(), 99);
        assert!(audit.state(Lang::French).contains("Partiellement"));
    }
}
