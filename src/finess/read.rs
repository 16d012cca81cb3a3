//! Reads the published file as it comes, a piece at a time: the whole country is a hundred thousand lines, of
//! which a territory wants some hundred, so nothing else is kept.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use encoding_rs::WINDOWS_1252;

use crate::{
    exchange::names::clean,
    finess::model::{Establishment, File, Problem, Trouble, Wanted},
};

/// Problems that are told; a file that is none of FINESS has one a line.
const MOST_PROBLEMS: usize = 100;
/// No line of it is nearly so long.
const LONGEST_LINE: usize = 64 * 1024;

/// Columns of a line `structureet`, as published.
mod column {
    pub const NUMBER: usize = 1;
    pub const SHORT_NAME: usize = 3;
    pub const LONG_NAME: usize = 4;
    pub const STREET_NUMBER: usize = 7;
    pub const STREET_KIND: usize = 8;
    pub const STREET: usize = 9;
    pub const STREET_MORE: usize = 10;
    pub const PLACE: usize = 11;
    pub const DEPARTMENT: usize = 13;
    pub const POSTAL_LINE: usize = 15;
    pub const PHONE: usize = 16;
    pub const CATEGORY: usize = 18;
    pub const CATEGORY_LABEL: usize = 19;
    /// At least so many; years add some at the end.
    pub const LEAST: usize = 20;
}

/// A file being read.
pub struct Reader {
    wanted: Wanted,
    /// Numbers the territory has.
    known: BTreeSet<String>,
    begun: Vec<u8>,
    line: u64,
    seen: HashSet<[u8; 9]>,
    met: BTreeSet<String>,
    /// How many there are by the first two signs of their number.
    departments: BTreeMap<[u8; 2], u64>,
    file: File,
}

impl Reader {
    /// Nothing is read yet. What the territory knows is followed wherever it went.
    pub fn new(wanted: Wanted, known: BTreeSet<String>) -> Self {
        Self {
            wanted,
            known,
            begun: Vec::new(),
            line: 0,
            seen: HashSet::new(),
            met: BTreeSet::new(),
            departments: BTreeMap::new(),
            file: File::default(),
        }
    }

    /// The next piece, cut anywhere.
    pub fn take(&mut self, mut piece: &[u8]) {
        while let Some(end) = piece.iter().position(|byte| *byte == b'\n') {
            self.begun.extend_from_slice(&piece[..end]);
            piece = &piece[end + 1..];
            let line = std::mem::take(&mut self.begun);
            self.read_line(&line);
        }
        self.begun.extend_from_slice(piece);
        if self.begun.len() > LONGEST_LINE {
            self.begun.clear();
            self.line += 1;
            self.problem(Trouble::NotOfFiness);
        }
    }

    /// All of it was taken.
    pub fn finish(mut self) -> File {
        let last = std::mem::take(&mut self.begun);
        self.read_line(&last);
        // A part of the country says nothing of the rest.
        let is_covered = |number: &&String| self.departments.contains_key(&first_two(number));
        let absent = self.known.difference(&self.met).filter(is_covered);
        self.file.absent = absent.cloned().collect();
        self.file
    }

    fn problem(&mut self, trouble: Trouble) {
        if self.file.problems.len() < MOST_PROBLEMS {
            let line = self.line;
            self.file.problems.push(Problem { line, trouble });
        }
    }

    fn read_line(&mut self, bytes: &[u8]) {
        self.line += 1;
        // Published in Latin-1 once and in UTF-8 since: a line says itself which it is.
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        };
        let text = text.trim_start_matches('\u{feff}').trim_end_matches('\r');
        // No quotes in it: a name with one would swallow what follows.
        let cells: Vec<&str> = text.split(';').collect();
        match cells[0] {
            "" if text.trim().is_empty() => {}
            "finess" => self.file.date = cells.get(3).and_then(|day| day.trim().parse().ok()),
            "geolocalisation" => {}
            // Some publish it with the names of its columns.
            "structureet" if cells.get(1) == Some(&"nofinesset") => {}
            "structureet" => {
                if let Err(trouble) = self.establishment(&cells) {
                    self.problem(trouble);
                }
            }
            _ => self.problem(Trouble::NotOfFiness),
        }
    }

    fn establishment(&mut self, cells: &[&str]) -> Result<(), Trouble> {
        if cells.len() < column::LEAST {
            return Err(Trouble::TooShort);
        }
        let number = cells[column::NUMBER].trim();
        let signs = signs(number).ok_or(Trouble::Number)?;
        self.file.read += 1;
        *self.departments.entry(first_two(number)).or_default() += 1;
        if !self.seen.insert(signs) {
            return Err(Trouble::Twice);
        }
        let (postcode, commune) = postal(cells[column::POSTAL_LINE]);
        let category = cells[column::CATEGORY].trim();
        let known = self.known.contains(number);
        if known {
            self.met.insert(number.to_owned());
        }
        let department = cells[column::DEPARTMENT].trim();
        if !known && !self.wanted.takes(category, department, postcode, &commune) {
            return Ok(());
        }
        let long = clean(cells[column::LONG_NAME]);
        let name = if long.is_empty() {
            clean(cells[column::SHORT_NAME])
        } else {
            long
        };
        if name.is_empty() || name.chars().count() > 200 {
            return Err(Trouble::Name);
        }
        if !(3..=4).contains(&category.len()) || !category.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Trouble::Category);
        }
        self.file.establishments.push(Establishment {
            number: number.to_owned(),
            name,
            commune: shortened(&commune, 100),
            address: address(cells),
            phone: phone(cells[column::PHONE]),
            category: category.to_owned(),
            category_label: shortened(&clean(cells[column::CATEGORY_LABEL]), 200),
        });
        Ok(())
    }
}

fn shortened(text: &str, most: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(most).collect()
}

fn first_two(number: &str) -> [u8; 2] {
    let bytes = number.as_bytes();
    [bytes[0], bytes[1]]
}

/// Nine signs: figures, but for Corsica's letter.
fn signs(number: &str) -> Option<[u8; 9]> {
    let signs: [u8; 9] = number.as_bytes().try_into().ok()?;
    let figure = |(at, sign): (usize, &u8)| sign.is_ascii_digit() || at == 1 && matches!(sign, b'A' | b'B');
    signs.iter().enumerate().all(figure).then_some(signs)
}

/// « 31059 TOULOUSE CEDEX 9 »: the postcode, and the commune as people write it.
fn postal(line: &str) -> (&str, String) {
    let line = line.trim();
    let (postcode, place) = match line.split_once(' ') {
        Some((first, rest)) if first.len() == 5 && first.bytes().all(|byte| byte.is_ascii_digit()) => (first, rest),
        _ => ("", line),
    };
    let place = place.split(" CEDEX").next().unwrap_or_default();
    (postcode, capitalised(&clean(place)))
}

/// « SAINT-ORENS-DE-GAMEVILLE » as « Saint-Orens-de-Gameville ».
fn capitalised(name: &str) -> String {
    const SMALL: [&str; 14] = [
        "de", "du", "des", "la", "le", "les", "l", "d", "sur", "sous", "en", "aux", "et", "lès",
    ];
    let mut written = String::with_capacity(name.len());
    let lower = name.to_lowercase();
    for (at, word) in lower.split_inclusive([' ', '-', '\'', '’']).enumerate() {
        let bare = word.trim_end_matches([' ', '-', '\'', '’']);
        let mut signs = word.chars();
        match signs.next() {
            Some(first) if at == 0 || !SMALL.contains(&bare) => {
                written.extend(first.to_uppercase());
                written.push_str(signs.as_str());
            }
            _ => written.push_str(word),
        }
    }
    written
}

fn address(cells: &[&str]) -> String {
    let of = |columns: &[usize]| {
        let cells = columns.iter().map(|column| cells[*column].trim());
        let said: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
        clean(&said.join(" "))
    };
    let street = of(&[
        column::STREET_NUMBER,
        column::STREET_MORE,
        column::STREET_KIND,
        column::STREET,
    ]);
    let lines = [street, of(&[column::PLACE]), of(&[column::POSTAL_LINE])];
    let said: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    shortened(&said.join(", "), 300)
}

/// « 0561000000 » as « 05 61 00 00 00 »; anything else as it is.
fn phone(typed: &str) -> String {
    let typed = clean(typed);
    if typed.len() == 10 && typed.bytes().all(|byte| byte.is_ascii_digit()) {
        let pairs: Vec<String> = typed
            .as_bytes()
            .chunks(2)
            .map(|pair| pair.iter().map(|digit| char::from(*digit)).collect())
            .collect();
        return pairs.join(" ");
    }
    shortened(&typed, 30)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Lines as published, of invented establishments.
    const LINES: &str = "finess;etalab;111;2026-05-12\n\
structureet;310000001;310000100;CAMSP LILAS;CENTRE D'ACTION MEDICO-SOCIALE PRECOCE LES LILAS;;;12;R;DES LILAS;BIS;;555;31;HAUTE GARONNE;31059 TOULOUSE CEDEX 9;0561000001;;190;Centre Action Médico-Sociale Précoce (C.A.M.S.P.);4103;x;;8610Z;99;x;9;x;1979-02-13;1979-02-13;2026-02-04;\n\
structureet;310000002;310000100;PHARMACIE;;;;;;;;;555;31;HAUTE GARONNE;31000 TOULOUSE;;;620;Pharmacie d'Officine;3201;x;;;;;;;;;;\n\
structureet;2A0000003;2A0000100;CMPP;;;;;;;;LIEU DIT;004;2A;CORSE DU SUD;20000 AJACCIO;0495000000;;189;CMPP;4103;x;;;;;;;;;;\n\
geolocalisation;310000001;574000.1;6279000.2;1;2026-02-04\n";

    fn read(wanted: Wanted, known: &[&str], pieces: impl IntoIterator<Item = Vec<u8>>) -> File {
        let mut reader = Reader::new(wanted, known.iter().map(|one| (*one).to_owned()).collect());
        for piece in pieces {
            reader.take(&piece);
        }
        reader.finish()
    }

    fn wanted() -> Wanted {
        Wanted::new("31", "", ["190".to_owned(), "189".to_owned()])
    }

    #[test]
    fn a_line_says_who_what_and_where() {
        let file = read(wanted(), &[], [LINES.as_bytes().to_vec()]);
        assert_eq!((file.read, file.problems.len()), (3, 0));
        assert_eq!(file.date, "2026-05-12".parse().ok());
        let [camsp] = file.establishments.as_slice() else {
            panic!("{file:?}")
        };
        assert_eq!(camsp.name, "CENTRE D'ACTION MEDICO-SOCIALE PRECOCE LES LILAS");
        assert_eq!(camsp.address, "12 BIS R DES LILAS, 31059 TOULOUSE CEDEX 9");
        assert_eq!(
            (camsp.commune.as_str(), camsp.phone.as_str()),
            ("Toulouse", "05 61 00 00 01")
        );
        assert_eq!(
            camsp.category_label,
            "Centre Action Médico-Sociale Précoce (C.A.M.S.P.)"
        );
    }

    #[test]
    fn both_encodings_are_read() {
        let (latin, _, _) = WINDOWS_1252.encode(LINES);
        let file = read(wanted(), &[], [latin.into_owned()]);
        assert_eq!(
            file.establishments[0].category_label,
            "Centre Action Médico-Sociale Précoce (C.A.M.S.P.)"
        );
        let marked = read(
            wanted(),
            &[],
            [format!("\u{feff}{LINES}").replace('\n', "\r\n").into_bytes()],
        );
        assert_eq!((marked.establishments.len(), marked.problems.len()), (1, 0));
    }

    #[test]
    fn known_ones_are_followed_and_only_a_department_that_is_there_says_who_is_gone() {
        let file = read(
            wanted(),
            &["310000002", "310000009", "090000001"],
            [LINES.as_bytes().to_vec()],
        );
        let numbers: Vec<&str> = file.establishments.iter().map(|one| one.number.as_str()).collect();
        assert_eq!(numbers, ["310000001", "310000002"]);
        assert_eq!(file.absent, ["310000009"]);
    }

    #[test]
    fn a_wrong_line_is_told_by_its_number() {
        let text = LINES.replace("structureet;310000002", "structureet;31000000X")
            + "structureet;310000001;"
            + &";".repeat(30)
            + "\nstructureet;310000005;x\nnom;prénom\n";
        let file = read(wanted(), &[], [text.into_bytes()]);
        let found: Vec<(u64, Trouble)> = file.problems.iter().map(|one| (one.line, one.trouble)).collect();
        assert_eq!(
            found,
            [
                (3, Trouble::Number),
                (6, Trouble::Twice),
                (7, Trouble::TooShort),
                (8, Trouble::NotOfFiness)
            ]
        );
    }

    #[test]
    fn communes_are_written_as_people_write_them() {
        for (line, commune) in [
            ("31650 SAINT-ORENS-DE-GAMEVILLE", "Saint-Orens-de-Gameville"),
            ("31059 TOULOUSE CEDEX 9", "Toulouse"),
            ("76600 LE HAVRE", "Le Havre"),
            ("94240 L'HAY LES ROSES", "L'Hay les Roses"),
        ] {
            assert_eq!(postal(line).1, commune);
        }
    }

    proptest! {
        #[test]
        fn where_the_pieces_are_cut_is_no_matter(cuts in proptest::collection::vec(0..1000_usize, 0..12)) {
            let bytes = LINES.as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut % bytes.len()).collect();
            cuts.extend([0, bytes.len()]);
            cuts.sort_unstable();
            let pieces = cuts.windows(2).map(|pair| bytes[pair[0]..pair[1]].to_vec());
            let file = read(wanted(), &[], pieces);
            prop_assert_eq!((file.read, file.establishments.len(), file.problems.len()), (3, 1, 0));
        }

        #[test]
        fn nothing_makes_it_panic(bytes in any::<Vec<u8>>()) {
            read(wanted(), &["310000001"], [bytes]);
        }
    }
}
