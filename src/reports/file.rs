//! A report as rows for a spreadsheet: what the file is, then every table. Always what may leave.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    exchange::write::Cell,
    reports::model::{
        tables::{Part, Row},
        wanted::Stretch,
    },
    web::lang::Lang,
};

/// What a file says of itself.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The territories.
    pub territories: String,
    /// The partner it is of; the whole territory otherwise.
    pub partner: Option<String>,
    /// The days.
    pub stretch: Stretch,
    /// Who made it.
    pub by: String,
    /// The civil day it was made.
    pub on: NaiveDate,
}

impl Origin {
    /// A name and words each.
    pub fn facts(&self, lang: Lang) -> Vec<(String, String)> {
        let partner = self.partner.clone().unwrap_or_else(|| fl!(lang, "reports-whole"));
        vec![
            (fl!(lang, "reports-territory"), self.territories.clone()),
            (fl!(lang, "reports-of"), partner),
            (fl!(lang, "reports-period"), self.stretch.words(lang)),
            (fl!(lang, "reports-made-by"), self.by.clone()),
            (fl!(lang, "reports-made-on"), lang.date(self.on)),
            (fl!(lang, "reports-what-is-masked"), fl!(lang, "reports-masking")),
        ]
    }

    /// The name of the file, without its ending.
    pub fn file_name(&self) -> String {
        format!("maillage-{}-{}", self.stretch.from, self.stretch.to)
    }
}

/// The whole file, its headings first.
pub fn rows(origin: &Origin, parts: &[Part], lang: Lang) -> Vec<Vec<Cell>> {
    let header = vec![
        fl!(lang, "reports-column-table").into(),
        fl!(lang, "reports-column-what").into(),
        fl!(lang, "reports-column-count").into(),
        fl!(lang, "reports-column-share").into(),
    ];
    let about = fl!(lang, "reports-about");
    let facts = origin.facts(lang).into_iter();
    let facts = facts.map(|(name, words)| vec![about.as_str().into(), name.into(), words.into(), "".into()]);
    let tables = parts.iter().flat_map(|part| &part.tables);
    let rows = tables.flat_map(|table| table.lines().map(|row| cells(&table.title, row, lang)));
    std::iter::once(header).chain(facts).chain(rows).collect()
}

fn cells(title: &str, row: &Row, lang: Lang) -> Vec<Cell> {
    let count = row.count.map_or_else(|| row.say(lang).into(), Cell::Number);
    vec![
        title.into(),
        row.words.as_str().into(),
        count,
        row.share.map_or(Cell::from(""), Cell::Number),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        exchange::write,
        reports::model::{figures::Figures, telling::to_give_away},
    };

    #[test]
    fn the_file_says_what_it_is_and_holds_no_formula() {
        let day: NaiveDate = "2026-06-01".parse().unwrap();
        let origin = Origin {
            territories: "=HYPERLINK(\"http://x\")".into(),
            partner: Some("@somme".into()),
            stretch: Stretch::school_year(day),
            by: "+Claire".into(),
            on: day,
        };
        let mut figures = Figures::default();
        figures.children.communes = vec![("-1+1".into(), 9)];
        figures.children.entered = 9;
        let rows = rows(&origin, &to_give_away(&figures, Lang::French), Lang::French);
        let written = String::from_utf8(write::csv(rows).unwrap()).unwrap();
        assert!(written.starts_with('\u{feff}'));
        for line in [
            "Territoire;\"'=HYPERLINK(\"\"http://x\"\")\";",
            ";'@somme;",
            ";'+Claire;",
            ";1er juin 2026;",
            "du 1er septembre 2025 au 31 août 2026",
            ";'-1+1;9;100\n",
            "masqués",
        ] {
            assert!(written.contains(line), "{line} in {written}");
        }
    }
}
