//! What stands on a paper, from top to bottom, in the reader's language: what people wrote as they
//! wrote it, with the words of the interface around. How it looks is for `templates/print/paper.typ`.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Serialize;

use crate::web::lang::Lang;

/// A paper.
#[derive(Debug, Serialize)]
pub struct Paper {
    /// The language's code.
    lang: &'static str,
    /// What it is: also the title a reader's program shows, so never a child's name.
    title: String,
    /// What it belongs to, above the title.
    kicker: String,
    /// Whom or what it is about, below the title.
    about: String,
    /// Where it stands, beside that.
    state: Option<Badge>,
    /// In brief.
    facts: Vec<Fact>,
    /// Its parts.
    sections: Vec<Section>,
    /// Who may read it.
    care: String,
    /// Who had it printed, and when; at the foot of each page.
    printed: String,
    /// « Page { page } sur { total } », to be filled in.
    page: String,
}

/// A state: words, and a kind that chooses its colour (as the badges of pages).
#[derive(Debug, Serialize)]
pub struct Badge {
    kind: &'static str,
    words: String,
}

impl Badge {
    /// A badge of that kind.
    pub fn new(kind: &'static str, words: String) -> Self {
        Self { kind, words }
    }
}

/// Something known by its name.
#[derive(Debug, Serialize)]
pub struct Fact {
    name: String,
    words: String,
}

/// A part with its heading.
#[derive(Debug, Serialize)]
pub struct Section {
    heading: String,
    blocks: Vec<Block>,
}

/// One thing in a part.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// What somebody wrote; its lines and paragraphs are kept.
    Words {
        /// The words.
        words: String,
    },
    /// A remark of the paper itself, in a softer ink.
    Remark {
        /// The words.
        words: String,
    },
    /// A party's own words, with whose they are.
    Quote {
        /// The words.
        words: String,
        /// Whose, and when.
        by: String,
        /// The family's: they have a colour of their own.
        family: bool,
    },
    /// Things known by their names.
    Facts {
        /// Each of them.
        facts: Vec<Fact>,
    },
    /// Something with a title of its own.
    Card {
        /// Its title.
        title: String,
        /// Where it stands.
        state: Option<Badge>,
        /// What is in it.
        blocks: Vec<Block>,
    },
    /// A table with its headings.
    Table {
        /// The headings.
        columns: Vec<String>,
        /// The cells, row by row.
        rows: Vec<Vec<String>>,
        /// Whether all but the first column are numbers.
        figures: bool,
    },
}

impl Paper {
    /// A paper with nothing in it yet, printed on that day by that person.
    pub fn new(lang: Lang, title: String, kicker: String, about: &str, by: &str, on: NaiveDate) -> Self {
        Self {
            lang: lang.code(),
            title,
            kicker,
            about: about.to_owned(),
            state: None,
            facts: Vec::new(),
            sections: Vec::new(),
            care: String::new(),
            printed: fl!(lang, "print-by", day = lang.date(on), name = by),
            page: fl!(lang, "print-page", page = "{page}", total = "{total}"),
        }
    }

    /// Says where it stands.
    pub fn state(mut self, state: Badge) -> Self {
        self.state = Some(state);
        self
    }

    /// Says who may read it.
    pub fn care(mut self, words: String) -> Self {
        self.care = words;
        self
    }

    /// Says in brief what it is about, without what is empty.
    pub fn facts(mut self, facts: Facts) -> Self {
        self.facts = facts.0;
        self
    }

    /// Adds a part, unless nothing is in it.
    pub fn section(mut self, heading: String, blocks: Vec<Block>) -> Self {
        if !blocks.is_empty() {
            self.sections.push(Section { heading, blocks });
        }
        self
    }
}

/// Facts being gathered; those without words are left out.
#[derive(Debug, Default)]
pub struct Facts(Vec<Fact>);

impl Facts {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn with(mut self, name: String, words: impl Into<String>) -> Self {
        let words = words.into();
        if !words.trim().is_empty() {
            self.0.push(Fact { name, words });
        }
        self
    }

    /// As a block, if there are any.
    pub fn block(self) -> Option<Block> {
        (!self.0.is_empty()).then_some(Block::Facts { facts: self.0 })
    }
}

impl Block {
    /// What somebody wrote, if anything.
    pub fn words(words: &str) -> Option<Self> {
        written(words).map(|words| Block::Words { words })
    }

    /// A remark of the paper itself.
    pub fn remark(words: String) -> Self {
        Block::Remark { words }
    }

    /// A party's own words.
    pub fn quote(words: &str, by: String, family: bool) -> Self {
        Block::Quote {
            words: words.to_owned(),
            by,
            family,
        }
    }

    /// A table, unless it has no row.
    pub fn table(columns: Vec<String>, rows: Vec<Vec<String>>) -> Option<Self> {
        (!rows.is_empty()).then_some(Block::Table {
            columns,
            rows,
            figures: false,
        })
    }

    /// A table of numbers, each row with its name before them.
    pub fn figures(columns: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        Block::Table {
            columns,
            rows,
            figures: true,
        }
    }
}

fn written(words: &str) -> Option<String> {
    (!words.trim().is_empty()).then(|| words.to_owned())
}

/// A name that every system takes for a file: letters, digits and hyphens.
pub fn file_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
        .take(80)
        .collect();
    plain.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_name_breaks_out_of_nothing() {
        assert_eq!(file_name("minutes-PAP-2026-0001"), "minutes-PAP-2026-0001");
        assert_eq!(file_name("a\"; b=/../ç\r\n"), "a---b");
    }
}
