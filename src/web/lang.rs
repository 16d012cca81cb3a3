//! Languages of the interface, and dates and durations in words. Messages stand in
//! `locales/<language>/maillage.ftl`; the French file is the one every message exists in, and a
//! message that is missing there fails the build.

use std::{ops::Deref, sync::LazyLock};

use chrono::{Datelike, Locale, NaiveDate, NaiveTime};
use i18n_embed::{LanguageLoader, fluent::FluentLanguageLoader};
use i18n_embed_fl::fl;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Messages;

static FRENCH: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load("fr"));
static ENGLISH: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load("en"));

fn load(code: &str) -> FluentLanguageLoader {
    let french = "fr".parse().expect("a language");
    let loader = FluentLanguageLoader::new("maillage", french);
    loader
        .load_languages(&Messages, &[code.parse().expect("a language")])
        .expect("the messages are inside the binary");
    // Both languages run left to right, and what people typed is isolated by `dir=auto`.
    loader.set_use_isolating(false);
    loader
}

/// A language of the interface. It stands for its messages: `fl!(lang, "key")`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// French, the first.
    #[default]
    French,
    /// English.
    English,
}

impl Deref for Lang {
    type Target = FluentLanguageLoader;

    fn deref(&self) -> &FluentLanguageLoader {
        match self {
            Lang::French => &FRENCH,
            Lang::English => &ENGLISH,
        }
    }
}

impl Lang {
    /// The code in `lang` attributes and in the account.
    pub fn code(self) -> &'static str {
        match self {
            Lang::French => "fr",
            Lang::English => "en",
        }
    }

    /// The direction of reading.
    pub fn dir(self) -> &'static str {
        "ltr"
    }

    /// The language of that code, if it is one of ours.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "fr" => Some(Lang::French),
            "en" => Some(Lang::English),
            _ => None,
        }
    }

    /// The first of ours that a browser's `Accept-Language` names; French otherwise.
    pub fn from_browser(accepted: &str) -> Self {
        accepted
            .split(',')
            .filter_map(|part| Lang::from_code(part.trim().get(..2)?.to_lowercase().as_str()))
            .next()
            .unwrap_or_default()
    }

    /// A civil date in full: « 3 mai 2026 », “3 May 2026”.
    pub fn date(self, day: NaiveDate) -> String {
        match self {
            Lang::French if day.day() == 1 => format!("1er {}", day.format_localized("%B %Y", Locale::fr_FR)),
            Lang::French => day.format_localized("%-d %B %Y", Locale::fr_FR).to_string(),
            Lang::English => day.format_localized("%-d %B %Y", Locale::en_GB).to_string(),
        }
    }

    /// A civil date with its weekday: « dimanche 3 mai 2026 ».
    pub fn long_date(self, day: NaiveDate) -> String {
        let locale = match self {
            Lang::French => Locale::fr_FR,
            Lang::English => Locale::en_GB,
        };
        format!("{} {}", day.format_localized("%A", locale), self.date(day))
    }

    /// A civil date in a dense list: 03/05/2026.
    pub fn short_date(self, day: NaiveDate) -> String {
        day.format("%d/%m/%Y").to_string()
    }

    /// An hour: « 14 h 30 », “14:30”.
    pub fn time(self, hour: NaiveTime) -> String {
        match self {
            Lang::French => hour.format("%-H\u{a0}h\u{a0}%M").to_string(),
            Lang::English => hour.format("%H:%M").to_string(),
        }
    }

    /// A number of days in the words people use: days, then weeks, then months.
    pub fn duration(self, days: i64) -> String {
        match days {
            0..14 => fl!(self, "duration-days", count = days),
            14..60 => fl!(self, "duration-weeks", count = (days / 7)),
            _ => fl!(self, "duration-months", count = (days / 30)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_chooses_the_first_language_we_speak() {
        assert_eq!(Lang::from_browser("de-DE,en;q=0.8,fr;q=0.5"), Lang::English);
        assert_eq!(Lang::from_browser("fr-CA,en"), Lang::French);
        assert_eq!(Lang::from_browser("日本語"), Lang::French);
    }

    #[test]
    fn lateness_is_said_in_words() {
        assert_eq!(Lang::French.duration(1), "1 jour");
        assert_eq!(Lang::French.duration(21), "3 semaines");
        assert_eq!(Lang::English.duration(75), "2 months");
    }

    #[test]
    fn both_languages_have_the_same_messages() {
        let keys = |file: &str| -> std::collections::BTreeSet<String> {
            file.lines()
                .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
                .filter_map(|line| line.split_once(" ="))
                .map(|(key, _)| key.to_owned())
                .collect()
        };
        let french = keys(include_str!("../../locales/fr/maillage.ftl"));
        let english = keys(include_str!("../../locales/en/maillage.ftl"));
        assert_eq!(
            french.difference(&english).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "missing in English"
        );
        assert_eq!(
            english.difference(&french).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "missing in French"
        );
    }
}
