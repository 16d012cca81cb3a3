//! The text of a letter once more as HTML, word for word. Plain text has neither a language nor a
//! direction: a screen reader would read Arabic with a French voice, and many programs set it from the left.

use askama::Template;

use crate::{
    error::Result,
    letters::model::{Letter, wording::Written},
    web::lang::Lang,
};

#[derive(Template)]
#[template(path = "letters/letter.html")]
struct MarkedLetter<'a> {
    lang: Lang,
    subject: &'a str,
    paragraphs: Vec<Vec<Line<'a>>>,
}

/// A line of the text, with the address in it, if there is one.
#[derive(Debug, PartialEq, Eq)]
struct Line<'a> {
    before: &'a str,
    address: &'a str,
    after: &'a str,
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Self {
        let begin = ["https://", "http://"]
            .iter()
            .filter_map(|scheme| line.find(scheme))
            .min()
            .unwrap_or(line.len());
        let (before, rest) = line.split_at(begin);
        // Where sentences are isolated, the mark that ends it stands right behind the address.
        let end = rest
            .find(|letter: char| letter.is_whitespace() || letter == '\u{2069}')
            .unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        Self { before, address, after }
    }
}

/// The HTML of a letter.
///
/// # Errors
/// When the template cannot be filled in.
pub fn marked(letter: &Letter, written: &Written) -> Result<String> {
    let paragraphs = written
        .text
        .trim_end()
        .split("\n\n")
        // What programs know a signature by is nothing to be read.
        .map(|paragraph| paragraph.trim_start_matches("-- \n").lines().map(Line::of).collect())
        .collect();
    let letter = MarkedLetter {
        lang: letter.lang,
        subject: &written.subject,
        paragraphs,
    };
    Ok(letter.render()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_in_its_line_without_what_follows() {
        let line = |before, address, after| Line { before, address, after };
        assert_eq!(Line::of("Bonjour,"), line("Bonjour,", "", ""));
        assert_eq!(Line::of("https://m.fr/a"), line("", "https://m.fr/a", ""));
        assert_eq!(
            Line::of("فيديو: \u{2068}https://m.fr/a\u{2069}."),
            line("فيديو: \u{2068}", "https://m.fr/a", "\u{2069}.")
        );
    }
}
