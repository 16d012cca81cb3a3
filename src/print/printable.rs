//! What people write made fit to print: nothing that a PDF may not hold, nothing that no font has.

use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};

/// Stands for a sign that no font has.
const UNKNOWN: char = '\u{25a1}';
/// A word longer than this may be broken anywhere, so that it stays on the paper.
const LONGEST_WORD: usize = 32;
/// Where it may.
const BREAK: char = '\u{200b}';

/// The data of a template as JSON, every text of it printable; `has` says which signs the fonts have.
pub fn printable(data: &impl Serialize, has: impl Fn(char) -> bool) -> Result<Vec<u8>> {
    let mut value = serde_json::to_value(data).map_err(Error::fault)?;
    clean(&mut value, &has);
    serde_json::to_vec(&value).map_err(Error::fault)
}

fn clean(value: &mut Value, has: &impl Fn(char) -> bool) {
    match value {
        Value::String(text) => *text = text_of(text, has),
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, has)),
        Value::Object(fields) => fields.values_mut().for_each(|field| clean(field, has)),
        _ => {}
    }
}

fn text_of(text: &str, has: &impl Fn(char) -> bool) -> String {
    let mut fit = String::with_capacity(text.len());
    let mut word = 0;
    for letter in text.chars().filter_map(|letter| sign(letter, has)) {
        word = if letter.is_whitespace() { 0 } else { word + 1 };
        if word > LONGEST_WORD {
            fit.push(BREAK);
            word = 1;
        }
        fit.push(letter);
    }
    fit
}

/// The sign as it is printed; nothing for one that is not seen.
fn sign(letter: char, has: &impl Fn(char) -> bool) -> Option<char> {
    match letter {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        // Joiners and marks of direction shape the words of other alphabets.
        '\u{ad}' | '\u{200b}'..='\u{200f}' => Some(letter),
        _ if is_unseen(letter) => None,
        _ if letter.is_whitespace() || has(letter) => Some(letter),
        _ => Some(UNKNOWN),
    }
}

/// Controls, orders about direction that reach past their own text, variants of a sign.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        || u32::from(letter) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        text_of(text, &|letter| letter.is_ascii())
    }

    #[test]
    fn lines_stay_and_what_cannot_be_seen_goes() {
        assert_eq!(of("a\r\nb\tc\0\u{202e}d\u{fe0f}"), "a\nb cd");
    }

    #[test]
    fn a_sign_that_no_font_has_leaves_its_place() {
        assert_eq!(of("a漢b"), "a\u{25a1}b");
    }

    #[test]
    fn an_endless_word_may_be_broken() {
        let broken = of(&"a".repeat(70));
        assert_eq!(broken.matches(BREAK).count(), 2);
        assert_eq!(broken.replace(BREAK, ""), "a".repeat(70));
        assert!(!of("quarante mots de suite sans jamais un seul qui soit trop long").contains(BREAK));
    }
}
