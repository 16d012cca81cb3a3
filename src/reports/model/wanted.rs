//! The period and the partner a report is asked for.

use chrono::{Datelike, NaiveDate};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    ids::OrganisationId,
    web::{
        form::{Check, Problem, Problems},
        lang::Lang,
    },
};

/// As the address has it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// First day; that of this year otherwise.
    pub from: String,
    /// Last day; that of this year otherwise.
    pub to: String,
    /// The only organisation whose plans count, if one is named.
    pub partner: String,
    /// A calendar year, in place of the two days.
    pub year: String,
}

/// Civil days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// First day.
    pub from: NaiveDate,
    /// Last day; it may be still to come.
    pub to: NaiveDate,
}

/// What is reported on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// When.
    pub stretch: Stretch,
    /// Of which organisation; of the whole territory otherwise.
    pub partner: Option<OrganisationId>,
}

impl Stretch {
    /// A calendar year.
    pub fn year(year: i32) -> Self {
        Self::between((year, 1, 1), (year, 12, 31))
    }

    /// The school year that day is in: from 1 September to 31 August.
    pub fn school_year(day: NaiveDate) -> Self {
        let begins = if day.month() >= 9 { day.year() } else { day.year() - 1 };
        Self::between((begins, 9, 1), (begins + 1, 8, 31))
    }

    fn between(from: (i32, u32, u32), to: (i32, u32, u32)) -> Self {
        let day = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        Self {
            from: day(from),
            to: day(to),
        }
    }

    /// « Du 1er janvier 2026 au 31 décembre 2026 ».
    pub fn words(self, lang: Lang) -> String {
        fl!(
            lang,
            "reports-from-to",
            start = lang.date(self.from),
            end = lang.date(self.to)
        )
    }

    /// The periods one asks for most: a name and the days.
    pub fn quick(today: NaiveDate, lang: Lang) -> Vec<(String, Stretch)> {
        vec![
            (fl!(lang, "reports-this-year"), Self::year(today.year())),
            (fl!(lang, "reports-last-year"), Self::year(today.year() - 1)),
            (fl!(lang, "reports-school-year"), Self::school_year(today)),
        ]
    }
}

impl Asked {
    /// What is wanted, or what is wrong with it.
    ///
    /// # Errors
    /// Days that are none, or that end before they begin; a partner that is no identifier.
    pub fn check(&self, today: NaiveDate) -> Result<Wanted, Problems> {
        let mut check = Check::new();
        let year = self
            .year
            .trim()
            .parse()
            .ok()
            .filter(|year| (1990..=2100).contains(year));
        let usual = Stretch::year(year.unwrap_or(today.year()));
        let stretch = Stretch {
            from: check.optional_date("from", &self.from).unwrap_or(usual.from),
            to: check.optional_date("to", &self.to).unwrap_or(usual.to),
        };
        if stretch.to < stretch.from {
            check.problem("to", Problem::Own(|lang| fl!(lang, "reports-ends-before")));
        }
        let partner = check.optional_choice("partner", &self.partner);
        check.finish(Wanted { stretch, partner })
    }
}

impl Wanted {
    /// The same as the query of an address.
    pub fn query(&self) -> String {
        let partner = self.partner.map(|partner| format!("&partner={}", partner.0));
        format!(
            "from={}&to={}{}",
            self.stretch.from,
            self.stretch.to,
            partner.unwrap_or_default()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2026-05-03".parse().unwrap()
    }

    #[test]
    fn a_year_that_makes_no_sense_is_this_one() {
        let year = |typed: &str| {
            let asked = Asked {
                year: typed.into(),
                ..Asked::default()
            };
            asked.check(today()).unwrap().stretch.from.year()
        };
        assert_eq!(
            [year("2025"), year(""), year("0"), year("99999"), year("2027")],
            [2025, 2026, 2026, 2026, 2027]
        );
    }

    #[test]
    fn days_are_taken_as_they_are_and_never_backwards() {
        let asked = |from: &str, to: &str| Asked {
            from: from.into(),
            to: to.into(),
            ..Asked::default()
        };
        let stretch = asked("2025-09-01", "31/08/2026").check(today()).unwrap().stretch;
        assert_eq!(stretch, Stretch::school_year(today()));
        assert!(asked("2026-01-02", "2026-01-01").check(today()).is_err());
        assert!(asked("2026-01-01", "2026-01-01").check(today()).is_ok());
        assert!(asked("hier", "").check(today()).is_err());
        let first = "2026-09-01".parse().unwrap();
        assert_eq!(Stretch::school_year(first).from, first);
    }
}
