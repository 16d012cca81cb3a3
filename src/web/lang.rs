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
static ARABIC: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load("ar"));

/// The civil months as they are called where most readers of Arabic in France come from or have family.
const ARABIC_MONTHS: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];
/// The days of the week, from Monday.
const ARABIC_DAYS: [&str; 7] = ["الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];

fn load(code: &str) -> FluentLanguageLoader {
    let french = "fr".parse().expect("a language");
    let loader = FluentLanguageLoader::new("maillage", french);
    loader
        .load_languages(&Messages, &[code.parse().expect("a language")])
        .expect("the messages are inside the binary");
    // French and English run left to right, and what people typed is isolated by `dir=auto`. In Arabic,
    // a French name or a number within a sentence must not turn the words around it.
    loader.set_use_isolating(code == "ar");
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
    /// Arabic, read from right to left.
    Arabic,
}

impl Deref for Lang {
    type Target = FluentLanguageLoader;

    fn deref(&self) -> &FluentLanguageLoader {
        match self {
            Lang::French => &FRENCH,
            Lang::English => &ENGLISH,
            Lang::Arabic => &ARABIC,
        }
    }
}

impl Lang {
    /// All of them.
    pub const ALL: [Lang; 3] = [Lang::French, Lang::English, Lang::Arabic];

    /// The code in `lang` attributes and in the account.
    pub fn code(self) -> &'static str {
        match self {
            Lang::French => "fr",
            Lang::English => "en",
            Lang::Arabic => "ar",
        }
    }

    /// The direction of reading.
    pub fn dir(self) -> &'static str {
        match self {
            Lang::French | Lang::English => "ltr",
            Lang::Arabic => "rtl",
        }
    }

    /// What it calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Lang::French => "Français",
            Lang::English => "English",
            Lang::Arabic => "العربية",
        }
    }

    /// The language of that code, if it is one of ours.
    pub fn from_code(code: &str) -> Option<Self> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
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
            Lang::Arabic => format!("{} {} {}", day.day(), ARABIC_MONTHS[day.month0() as usize], day.year()),
        }
    }

    /// A civil date with its weekday: « dimanche 3 mai 2026 ».
    pub fn long_date(self, day: NaiveDate) -> String {
        let weekday = match self {
            Lang::French => day.format_localized("%A", Locale::fr_FR).to_string(),
            Lang::English => day.format_localized("%A", Locale::en_GB).to_string(),
            Lang::Arabic => ARABIC_DAYS[day.weekday().num_days_from_monday() as usize].to_owned(),
        };
        format!("{weekday} {}", self.date(day))
    }

    /// A civil date in a dense list: 03/05/2026.
    pub fn short_date(self, day: NaiveDate) -> String {
        day.format("%d/%m/%Y").to_string()
    }

    /// An hour: « 14 h 30 », “14:30”.
    pub fn time(self, hour: NaiveTime) -> String {
        match self {
            Lang::French => hour.format("%-H\u{a0}h\u{a0}%M").to_string(),
            Lang::English | Lang::Arabic => hour.format("%H:%M").to_string(),
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
    use std::collections::{BTreeMap, BTreeSet};

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
    fn arabic_says_days_in_its_own_words() {
        let day = "2026-05-03".parse().unwrap();
        assert_eq!(Lang::Arabic.date(day), "3 مايو 2026");
        assert_eq!(Lang::Arabic.long_date(day), "الأحد 3 مايو 2026");
        assert_eq!(Lang::Arabic.dir(), "rtl");
    }

    /// Each message with the variables in it.
    fn messages(file: &'static str) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
        let mut messages = BTreeMap::new();
        let mut variables: &mut BTreeSet<&str> = &mut BTreeSet::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let named = line.split_once(" =").map(|(key, _)| key);
            if let Some(key) = named.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())) {
                variables = messages.entry(key).or_default();
            }
            variables.extend(
                line.split('$')
                    .skip(1)
                    .filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '_').next()),
            );
        }
        messages
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_variables() {
        let french = messages(include_str!("../../locales/fr/maillage.ftl"));
        assert!(french.len() > 2000 && french["family-next-hour"].contains("hour"));
        for (code, file) in [
            ("en", include_str!("../../locales/en/maillage.ftl")),
            ("ar", include_str!("../../locales/ar/maillage.ftl")),
        ] {
            let theirs = messages(file);
            let of =
                |one: &BTreeMap<&'static str, BTreeSet<&'static str>>, other: &BTreeMap<_, _>| -> Vec<&'static str> {
                    one.iter()
                        .filter(|(key, variables)| other.get(*key) != Some(*variables))
                        .map(|(key, _)| *key)
                        .collect()
                };
            assert_eq!(
                of(&french, &theirs),
                Vec::<&str>::new(),
                "missing in {code}, or with other variables"
            );
            assert_eq!(of(&theirs, &french), Vec::<&str>::new(), "only in {code}");
        }
    }

    /// French typography: a line never begins with one of these signs, nor ends with an opening one.
    #[test]
    fn french_signs_stay_with_their_words() {
        let file = include_str!("../../locales/fr/maillage.ftl");
        let parts = [" :", " ;", " !", " ?", " »", "« "];
        let loose: Vec<&str> = file
            .lines()
            .filter(|line| !line.starts_with('#') && parts.iter().any(|sign| line.contains(sign)))
            .collect();
        assert_eq!(loose, Vec::<&str>::new(), "a no-break space is wanted");
    }

    #[test]
    fn arabic_is_never_answered_in_french() {
        let same = [
            "app-name",
            "trail-programme",
            "letters-calendar-name",
            "document-kind-pdf",
        ];
        let own = |key: &str| Lang::Arabic.get(key) != Lang::French.get(key);
        let file = include_str!("../../locales/ar/maillage.ftl");
        let letters = |key: &str| {
            let value = Lang::French.get(key);
            value.chars().any(char::is_alphabetic) && !value.contains('{')
        };
        let french: Vec<&str> = messages(file)
            .into_iter()
            .filter(|(key, variables)| variables.is_empty() && letters(key) && !own(key) && !same.contains(key))
            .map(|(key, _)| key)
            .filter(|key| !key.starts_with("print-file") && *key != "convention-file")
            .collect();
        assert_eq!(french, Vec::<&str>::new());
    }

    /// Arabic says one, two, three to ten, eleven to ninety-nine and hundreds each in another way: a message
    /// that is said in several ways here has all five, and one that is so in French is so here.
    #[test]
    fn arabic_has_every_plural_where_something_is_counted() {
        let bodies = |file: &'static str| -> BTreeMap<&'static str, String> {
            let mut bodies = BTreeMap::<&str, String>::new();
            let mut key = "";
            for line in file.lines().filter(|line| !line.starts_with('#')) {
                let named = line.split_once(" =").map(|(key, _)| key);
                if let Some(named) = named.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())) {
                    key = named;
                }
                *bodies.entry(key).or_default() += line;
            }
            bodies
        };
        let counted = |body: &str| {
            ["[one]", "[two]", "[few]", "[many]"]
                .iter()
                .any(|form| body.contains(form))
        };
        let french = bodies(include_str!("../../locales/fr/maillage.ftl"));
        let arabic = bodies(include_str!("../../locales/ar/maillage.ftl"));
        let wanting: Vec<&str> = arabic
            .iter()
            .filter(|(key, body)| counted(body) || counted(&french[*key]))
            .filter(|(_, body)| {
                ["[one]", "[two]", "[few]", "[many]", "*[other]"]
                    .iter()
                    .any(|form| !body.contains(form))
            })
            .map(|(key, _)| *key)
            .collect();
        assert_eq!(wanting, Vec::<&str>::new());
        let limit = |most: usize| fl!(Lang::Arabic, "form-most", most = most);
        assert!(limit(2).starts_with("حرفان") && limit(60).contains("حرفًا") && limit(200).contains("حرف على"));
    }

    #[test]
    fn arabic_counts_as_arabic_does_and_keeps_names_apart() {
        assert_eq!(Lang::Arabic.duration(1), "يوم واحد");
        assert_eq!(Lang::Arabic.duration(2), "يومان");
        assert_eq!(Lang::Arabic.duration(5), "\u{2068}5\u{2069} أيام");
        assert_eq!(Lang::Arabic.duration(13), "\u{2068}13\u{2069} يومًا");
        assert_eq!(
            fl!(Lang::Arabic, "family-wish", child = "Léa"),
            "ما نريده لـ \u{2068}Léa\u{2069}"
        );
        assert_eq!(
            fl!(Lang::French, "family-wish", child = "Léa"),
            "Ce que nous voulons pour Léa"
        );
    }
}
