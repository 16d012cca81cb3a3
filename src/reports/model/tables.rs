//! What a report is made of: parts, tables, rows, and what each says in a sentence. What goes into them
//! is for `telling`.

use i18n_embed_fl::fl;

use crate::web::lang::Lang;

/// One part of a report.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// What is in it.
    pub tables: Vec<Table>,
}

/// One table of a report.
#[derive(Debug, Clone)]
pub struct Table {
    /// Part of ids.
    pub code: &'static str,
    /// What it counts.
    pub title: String,
    /// What each cell is a part of: none where cells stand alone.
    pub total: Option<Row>,
    /// Its cells.
    pub rows: Vec<Row>,
    /// What belongs to it and is no part of its total: a median, what was excused.
    pub apart: Vec<Row>,
    /// Whether its cells are worth drawing.
    pub is_drawn: bool,
}

/// One cell with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub words: String,
    /// How many; none where it is masked.
    pub count: Option<i64>,
    /// Its part of the whole in percent, where it is one.
    pub share: Option<i64>,
}

impl Row {
    /// With its part of a whole.
    pub(super) fn of(words: String, count: Option<i64>, whole: Option<i64>) -> Self {
        let share = count.zip(whole).and_then(|(count, whole)| share(count, whole));
        Self { words, count, share }
    }

    /// The number, or that it is masked.
    pub fn say(&self, lang: Lang) -> String {
        match self.count {
            Some(count) => count.to_string(),
            None => fl!(lang, "reports-masked"),
        }
    }

    /// Its part of the whole; none where it is none, or masked.
    pub fn say_share(&self, lang: Lang) -> Option<String> {
        self.share.map(|share| fl!(lang, "reports-percent", share = share))
    }

    /// « 8 (67 %) ».
    pub fn say_with_share(&self, lang: Lang) -> String {
        let count = self.say(lang);
        match self.say_share(lang) {
            Some(share) => format!("{count} ({share})"),
            None => count,
        }
    }

    /// « à temps : 8 (67 %) ».
    fn in_words(&self, lang: Lang) -> String {
        fl!(
            lang,
            "reports-words-count",
            what = self.words.as_str(),
            count = self.say_with_share(lang)
        )
    }
}

impl Table {
    /// One with nothing in it yet.
    pub(super) fn empty(code: &'static str, title: String) -> Self {
        Self {
            code,
            title,
            total: None,
            rows: Vec::new(),
            apart: Vec::new(),
            is_drawn: false,
        }
    }

    /// What it says, in a sentence or two; what is masked is not told row by row.
    pub fn in_words(&self, lang: Lang) -> String {
        let told = |rows: &[Row]| -> Option<String> {
            let rows = rows.iter().filter(|row| row.count.is_some_and(|count| count != 0));
            let told: Vec<String> = rows.map(|row| row.in_words(lang)).collect();
            (!told.is_empty()).then(|| told.join(&fl!(lang, "reports-words-and")))
        };
        let list = |parts: String| fl!(lang, "reports-words-list", parts = parts);
        let nothing = match &self.total {
            Some(total) => total.count == Some(0),
            None => self.rows.iter().all(|row| row.count == Some(0)),
        };
        let cells = match (&self.total, told(&self.rows)) {
            _ if nothing => Some(fl!(lang, "reports-words-none")),
            (Some(total), Some(parts)) if total.count.is_some() => {
                let (what, count) = (total.words.as_str(), total.say(lang));
                Some(fl!(lang, "reports-words-of", what = what, count = count, parts = parts))
            }
            (Some(total), None) if total.count.is_some() => Some(list(total.in_words(lang))),
            (_, parts) => parts.map(list),
        };
        let mut sentences: Vec<String> = cells.into_iter().chain(told(&self.apart).map(list)).collect();
        if self.is_masked() {
            sentences.push(if sentences.is_empty() {
                fl!(lang, "reports-words-masked")
            } else {
                fl!(lang, "reports-words-rest")
            });
        }
        sentences.join(" ")
    }

    /// All that is in it, the total first.
    pub fn lines(&self) -> impl Iterator<Item = &Row> {
        self.total.iter().chain(&self.rows).chain(&self.apart)
    }

    /// Whether something in it is masked.
    pub fn is_masked(&self) -> bool {
        self.lines().any(|row| row.count.is_none())
    }

    /// Drawn, where there is anything of it.
    pub(super) fn drawn(mut self) -> Self {
        let total = self.total.as_ref();
        self.is_drawn =
            total.is_none_or(|total| total.count != Some(0)) && self.rows.iter().any(|row| row.share.is_some());
        self
    }

    /// Whether that cell is given.
    pub(super) fn gives(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(|row| row.count.is_some())
    }
}

/// A part of a whole in percent, rounded; none of nothing.
fn share(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 200 + whole) / (whole * 2))
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
}
