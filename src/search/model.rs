//! What is searched, and what is found: names and texts with the words that were searched marked in
//! them. Rules only.

use askama::{Template, filters::Safe};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    exchange::names::fold,
    ids::{ChildId, ObjectiveId, OrganisationId, PartnershipId, ReviewId},
    partnerships::model::Kind,
    web::lang::Lang,
};

/// What is kept of what was typed, in characters and in words.
const MOST_TYPED: usize = 200;
const MOST_WORDS: usize = 8;

/// What stands between the words of a name.
const BETWEEN_WORDS: [char; 4] = [' ', '-', '\'', '’'];

/// Around a marked word in what the database answers; no text holds these, forms refuse them.
pub const MARK: char = '\u{2}';
/// After a marked word.
pub const UNMARK: char = '\u{3}';

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    /// As it stays in the box.
    pub phrase: String,
    /// Its words, in small letters without accents.
    pub words: Vec<String>,
}

impl Searched {
    /// What was typed, without what no text holds.
    pub fn new(typed: &str) -> Self {
        let readable: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let phrase: String = readable.trim().chars().take(MOST_TYPED).collect();
        let words = fold(&phrase)
            .split(' ')
            .filter(|word| !word.is_empty())
            .take(MOST_WORDS)
            .map(str::to_owned)
            .collect();
        Self { phrase, words }
    }

    /// Too little to search with: nothing, or a single letter.
    pub fn is_too_short(&self) -> bool {
        self.words.iter().all(|word| word.chars().count() < 2)
    }
}

/// A text in parts, some of them what was searched.
#[derive(Debug, Clone, Default, PartialEq, Eq, Template)]
#[template(path = "search/_marked.html")]
pub struct Marked(pub Vec<Part>);

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// It is what was searched.
    pub marked: bool,
    /// The words.
    pub words: String,
}

impl Marked {
    fn push(&mut self, marked: bool, words: &str) {
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(last) if last.marked == marked => last.words.push_str(words),
            _ => self.0.push(Part {
                marked,
                words: words.to_owned(),
            }),
        }
    }

    /// A text with marks in it, as the database answers.
    pub fn of_headline(text: &str) -> Self {
        let mut parts = Self::default();
        for (place, piece) in text.split(MARK).enumerate() {
            match piece.split_once(UNMARK) {
                Some((marked, rest)) if place > 0 => {
                    parts.push(true, marked);
                    parts.push(false, rest);
                }
                _ => parts.push(false, piece),
            }
        }
        parts
    }

    /// A name: its words that begin with one that was typed.
    pub fn of_name(name: &str, searched: &Searched) -> Self {
        let mut parts = Self::default();
        for piece in name.split_inclusive(BETWEEN_WORDS) {
            let word = piece.trim_end_matches(BETWEEN_WORDS);
            let folded = fold(word);
            let found = |typed: &String| !folded.is_empty() && folded.starts_with(typed.as_str());
            parts.push(searched.words.iter().any(found), word);
            parts.push(false, &piece[word.len()..]);
        }
        parts
    }

    /// The text for a page, with its marks.
    pub fn html(&self) -> Safe<String> {
        Safe(self.render().unwrap_or_default())
    }

    /// Nothing at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What is found of one kind: the best of it, and whether there is more.
#[derive(Debug, Clone)]
pub struct Found<T> {
    /// The best.
    pub items: Vec<T>,
    /// There is more than that.
    pub more: bool,
}

impl<T> Default for Found<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            more: false,
        }
    }
}

/// A child.
#[derive(Debug, Clone)]
pub struct FoundChild {
    /// Its identifier.
    pub id: ChildId,
    /// Given name and family name.
    pub name: Marked,
    /// Its birth date, to tell namesakes apart.
    pub birth_date: NaiveDate,
    /// The person asking is its guardian.
    pub own: bool,
}

impl FoundChild {
    /// Its page: the family's, or the child's file.
    pub fn address(&self) -> String {
        if self.own {
            format!("/family/{}", self.id)
        } else {
            format!("/children/{}", self.id)
        }
    }
}

/// An organisation.
#[derive(Debug, Clone)]
pub struct FoundOrganisation {
    /// Its identifier.
    pub id: OrganisationId,
    /// Its name.
    pub name: Marked,
    /// Where it is; may be empty.
    pub commune: Marked,
}

/// A partnership or a plan.
#[derive(Debug, Clone)]
pub struct FoundPartnership {
    /// Its identifier.
    pub id: PartnershipId,
    /// Plan or institutional.
    pub kind: Kind,
    /// PAP-2026-0001, CONV-2026-0001.
    pub reference: String,
    /// Its title, or the child's name.
    pub name: Marked,
}

impl FoundPartnership {
    /// The address of its page.
    pub fn address(&self) -> String {
        match self.kind {
            Kind::Plan => format!("/plans/{}", self.id),
            Kind::Institutional => format!("/partnerships/{}", self.id),
        }
    }
}

/// An objective.
#[derive(Debug, Clone)]
pub struct FoundObjective {
    /// Its identifier.
    pub id: ObjectiveId,
    /// Its partnership.
    pub partnership: PartnershipId,
    /// What that is called.
    pub of: String,
    /// Its title.
    pub title: Marked,
    /// How one sees that it is reached, where the words are; may be empty.
    pub success: Marked,
}

impl FoundObjective {
    /// The address of its page.
    pub fn address(&self) -> String {
        format!("/partnerships/{}/objectives/{}", self.partnership, self.id)
    }
}

/// The minutes of a review.
#[derive(Debug, Clone)]
pub struct FoundMinutes {
    /// The review.
    pub id: ReviewId,
    /// What the partnership is called.
    pub of: String,
    /// The day it was held.
    pub held_on: NaiveDate,
    /// Where the words are.
    pub words: Marked,
}

impl FoundMinutes {
    /// « Bilan du 3 mai 2026 ».
    pub fn name(&self, lang: Lang) -> String {
        fl!(lang, "search-review-of", day = lang.date(self.held_on))
    }
}

/// Everything that is found.
#[derive(Debug, Clone, Default)]
pub struct Results {
    /// Children by name.
    pub children: Found<FoundChild>,
    /// Organisations by name and commune.
    pub organisations: Found<FoundOrganisation>,
    /// Partnerships and plans by reference and title.
    pub partnerships: Found<FoundPartnership>,
    /// Objectives by their words.
    pub objectives: Found<FoundObjective>,
    /// Minutes by their words.
    pub minutes: Found<FoundMinutes>,
}

impl Results {
    /// Nothing was found.
    pub fn is_empty(&self) -> bool {
        self.children.items.is_empty()
            && self.organisations.items.is_empty()
            && self.partnerships.items.is_empty()
            && self.objectives.items.is_empty()
            && self.minutes.items.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(marked: &Marked) -> String {
        let part = |part: &Part| match part.marked {
            true => format!("[{}]", part.words),
            false => part.words.clone(),
        };
        marked.0.iter().map(part).collect()
    }

    #[test]
    fn what_was_typed_is_kept_without_what_no_text_holds() {
        let searched = Searched::new("  Léa\0 d’Œuvre ");
        assert_eq!(searched.phrase, "Léa  d’Œuvre");
        assert_eq!(searched.words, ["lea", "d", "oeuvre"]);
        assert!(Searched::new("").is_too_short() && Searched::new(" é ’").is_too_short());
        assert!(!Searched::new("Lé").is_too_short());
        let long = Searched::new(&"mot ".repeat(100_000));
        assert!(long.phrase.chars().count() <= MOST_TYPED && long.words.len() == MOST_WORDS);
    }

    #[test]
    fn the_words_that_were_searched_are_marked() {
        let searched = Searched::new("lea mar");
        assert_eq!(
            shown(&Marked::of_name("Léa-Rose d’Amartin Martin", &searched)),
            "[Léa]-Rose d’Amartin [Martin]"
        );
        assert_eq!(
            shown(&Marked::of_headline("il \u{2}mange\u{3} <b> et \u{2}mangera\u{3}")),
            "il [mange] <b> et [mangera]"
        );
        // Marks that have no fellow are no marks.
        assert_eq!(shown(&Marked::of_headline("a\u{3}b\u{2}c")), "a\u{3}bc");
    }
}
