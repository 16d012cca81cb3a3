//! Typesetting: Typst within the binary, with the fonts it needs and nothing of the machine's, on
//! threads of its own. A paper comes to `templates/print/paper.typ` as data and is never markup.

use std::{sync::LazyLock, time::Duration};

use tokio::sync::Semaphore;
use typst::{
    Library, LibraryExt, World, comemo,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    error::{Error, Result},
    print::{paper::Paper, printable::printable},
};

/// Papers set at once; a further one waits its turn.
const PRESSES: usize = 2;
/// How long it waits.
const TURN_WITHIN: Duration = Duration::from_secs(20);

static TURNS: Semaphore = Semaphore::const_new(PRESSES);

/// Atkinson Hyperlegible for what it has; DejaVu for other alphabets, Noto for emoji.
const FONTS: [&[u8]; 6] = [
    include_bytes!("fonts/atkinson-400.ttf"),
    include_bytes!("fonts/atkinson-400-italic.ttf"),
    include_bytes!("fonts/atkinson-700.ttf"),
    include_bytes!("fonts/atkinson-700-italic.ttf"),
    include_bytes!("fonts/dejavu-sans.ttf"),
    include_bytes!("fonts/noto-emoji.ttf"),
];

const TEMPLATE: &str = include_str!("../../templates/print/paper.typ");
const MARK: &[u8] = include_bytes!("../../static/favicon.svg");

/// The paper as a tagged PDF that conforms to PDF/UA-1.
///
/// # Errors
/// [`Error::Unavailable`] when others have kept every press busy.
pub async fn print(paper: Paper) -> Result<Vec<u8>> {
    let turn = tokio::time::timeout(TURN_WITHIN, TURNS.acquire())
        .await
        .map_err(|_| Error::Unavailable("every press is busy".to_owned()))?
        .map_err(Error::fault)?;
    let set = move || {
        // Held by the thread: one that is no longer waited for still counts.
        let _turn = turn;
        set(&paper)
    };
    tokio::task::spawn_blocking(set).await.map_err(Error::fault)?
}

fn set(paper: &Paper) -> Result<Vec<u8>> {
    let data = printable(paper, |letter| SHELF.has(letter))?;
    let desk = Desk { data: Bytes::new(data) };
    let pdf = typst::compile::<PagedDocument>(&desk)
        .output
        .and_then(|document| typst_pdf::pdf(&document, &options()))
        .map_err(|found| fault(&found));
    // Typst remembers what it set: nothing of a child stays in memory for that.
    comemo::evict(0);
    pdf
}

fn options() -> PdfOptions {
    PdfOptions {
        creator: Smart::Custom(Some("Maillage".to_owned())),
        standards: SHELF.standards.clone(),
        ..PdfOptions::default()
    }
}

fn fault(found: &[SourceDiagnostic]) -> Error {
    let words: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
    Error::fault(format!("a paper could not be set: {}", words.join("; ")))
}

/// What every paper is set with.
struct Shelf {
    definitions: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data: FileId,
    mark: FileId,
    standards: PdfStandards,
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect();
    Shelf {
        definitions: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        template: Source::new(file("paper.typ"), TEMPLATE.to_owned()),
        data: file("paper.json"),
        mark: file("mark.svg"),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard agrees with itself"),
    }
});

impl Shelf {
    /// Whether some font has that sign.
    fn has(&self, letter: char) -> bool {
        self.fonts
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(letter)))
    }
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// What one paper is set from.
struct Desk {
    data: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &SHELF.definitions
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHELF.book
    }

    fn main(&self) -> FileId {
        SHELF.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == SHELF.template.id() {
            Ok(SHELF.template.clone())
        } else {
            Err(absent(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHELF.data {
            Ok(self.data.clone())
        } else if id == SHELF.mark {
            Ok(Bytes::new(MARK))
        } else {
            Err(absent(id))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHELF.fonts.get(index).cloned()
    }

    /// A paper says its day itself, in the time zone of its territory.
    fn today(&self, _offset: Option<typst::foundations::Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;
    use crate::{
        print::paper::{Badge, Block, Facts},
        web::lang::Lang,
    };

    /// A paper that has those words wherever words may stand.
    fn paper(words: &str) -> Paper {
        let card = Block::Card {
            title: words.to_owned(),
            state: Some(Badge::new("done", words.to_owned())),
            blocks: vec![Block::quote(words, words.to_owned(), true)],
        };
        let table = Block::table(
            vec![words.to_owned(), words.to_owned()],
            vec![vec![words.to_owned(); 2]; 2],
        );
        let facts = Facts::new().with(words.to_owned(), words);
        let today = "2026-06-01".parse().expect("a day");
        Paper::new(Lang::French, "Titre".to_owned(), words.to_owned(), words, words, today)
            .facts(facts)
            .section(
                words.to_owned(),
                [Some(card), table, Block::words(words)].into_iter().flatten().collect(),
            )
            .care(words.to_owned())
    }

    #[test]
    fn words_that_break_typesetters_are_set() {
        for words in [
            "",
            " \n\n \n",
            "\u{200b}\u{200d}\u{ad}",
            "\u{301}",
            "#panic() $ \\ ` * _ @a <b> // /* ] } ) = - + 1. http://exemple.fr/é?a=b#c",
            "ק\u{5b0}\u{5b8} \u{301}\u{489} e\u{301}\u{20dd} ك\u{64e}\u{651} \u{200d}\u{200d} 👩\u{200d}👩\u{200d}👧\u{fe0f} 🇫🇷 1\u{fe0f}\u{20e3}",
            "漢字 ไทย हिन्दी 𐍈 \u{e000} \u{10ffff} \u{fffe} \u{feff} \u{202e}abc \u{2066}x",
        ] {
            let set = set(&paper(words));
            assert!(set.is_ok(), "{words:?}: {:?}", set.err());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4))]

        /// One paper a case, with many texts in it: setting is slow where it is not optimised.
        #[test]
        fn whatever_is_written_can_be_set(texts in vec(vec(any::<char>(), 0..40), 12)) {
            let words: Vec<String> = texts.into_iter().map(|text| text.into_iter().collect()).collect();
            prop_assert!(set(&paper(&words.join(" \n"))).is_ok(), "{words:?}");
        }
    }
}
