//! Which column of a spreadsheet is which: headers as coordinators write them, found wherever the
//! table begins. Cells are read by `line`.

use crate::exchange::{
    model::{Problem, Trouble},
    names::{clean, fold},
    read::{Cell, Sheet},
};

/// A column we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// Family name of the child.
    FamilyName,
    /// Given name of the child.
    GivenName,
    /// Day of birth of the child.
    BirthDate,
    /// Place of care.
    Host,
    /// First day of the plan.
    Start,
    /// Last day of the plan.
    End,
    /// Reviews owed a year.
    Cadence,
    /// Suspensions.
    Suspensions,
    /// Days of held reviews.
    Reviews,
    /// Reference of the plan.
    Reference,
}

impl Column {
    /// In the order of the model file.
    pub const ALL: [Column; 10] = [
        Column::FamilyName,
        Column::GivenName,
        Column::BirthDate,
        Column::Host,
        Column::Start,
        Column::End,
        Column::Cadence,
        Column::Suspensions,
        Column::Reviews,
        Column::Reference,
    ];

    /// The header, as in the model file.
    pub fn name(self) -> &'static str {
        match self {
            Column::FamilyName => "nom",
            Column::GivenName => "prenom",
            Column::BirthDate => "date_naissance",
            Column::Host => "lieu_accueil",
            Column::Start => "debut_pap",
            Column::End => "fin_pap",
            Column::Cadence => "bilans_par_an",
            Column::Suspensions => "suspensions",
            Column::Reviews => "bilans",
            Column::Reference => "reference",
        }
    }

    /// Whether a spreadsheet may do without it.
    pub fn optional(self) -> bool {
        matches!(
            self,
            Column::End | Column::Cadence | Column::Suspensions | Column::Reviews | Column::Reference
        )
    }

    /// Other ways to write the header, folded and without little words: taken only where the
    /// proper one is missing.
    fn other_names(self) -> &'static [&'static str] {
        match self {
            Column::FamilyName => &["noms", "nom enfant", "nom famille", "nom famille enfant"],
            Column::GivenName => &["prenoms", "prenom enfant"],
            Column::BirthDate => &["naissance", "date naissance enfant", "ne", "nee", "ne e", "ddn"],
            Column::Host => &[
                "lieux accueil",
                "structure accueil",
                "structure",
                "etablissement accueil",
                "accueil",
            ],
            Column::Start => &["date debut pap", "debut", "date debut"],
            Column::End => &["date fin pap", "fin", "date fin"],
            Column::Cadence => &[
                "bilan par an",
                "bilans an",
                "nombre bilans par an",
                "nb bilans par an",
                "nombre bilans",
            ],
            Column::Suspensions => &["suspension", "suspensions pap"],
            Column::Reviews => &[
                "bilan",
                "dates bilans",
                "date bilans",
                "bilans tenus",
                "bilans realises",
            ],
            Column::Reference => &[
                "references",
                "ref",
                "reference pap",
                "ref pap",
                "numero pap",
                "no pap",
                "n pap",
            ],
        }
    }
}

/// Where each column stands.
#[derive(Debug)]
pub struct Columns {
    places: [Option<usize>; 10],
    /// The header's row among the sheet's.
    pub header: usize,
    /// How many cells the header has.
    pub width: usize,
    /// Headers nobody asked for.
    pub ignored: Vec<String>,
}

impl Columns {
    /// Where a column stands, if there is one.
    pub fn place(&self, column: Column) -> Option<usize> {
        self.places[column as usize]
    }
}

/// A header without case, accents, brackets and little words: "Date de naissance (JJ/MM/AAAA)" and
/// "date_naissance" are one.
fn essence(header: &str) -> String {
    let mut depth = 0_u32;
    let outside: String = header
        .chars()
        .filter(|c| match c {
            '(' => {
                depth += 1;
                false
            }
            ')' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect();
    let little = ["de", "du", "des", "d", "l", "le", "la", "les", "en"];
    fold(&outside)
        .split(' ')
        .filter(|word| !little.contains(word))
        .collect::<Vec<_>>()
        .join(" ")
}

fn proper(column: Column) -> String {
    column.name().replace('_', " ")
}

/// How many of our columns a row names, in whatever way.
pub fn recognised(cells: &[Cell]) -> usize {
    let written: Vec<String> = cells.iter().map(|cell| essence(&cell.shown())).collect();
    Column::ALL
        .iter()
        .filter(|column| {
            written
                .iter()
                .any(|text| *text == proper(**column) || column.other_names().contains(&text.as_str()))
        })
        .count()
}

/// A header stands within the first rows, under a title or two.
const HEADER_WITHIN: usize = 20;

/// Finds the header: the first row that names three of our columns, else the first that is not empty.
pub fn find(sheet: &Sheet) -> Result<Columns, Vec<Problem>> {
    let header = sheet
        .rows
        .iter()
        .take(HEADER_WITHIN)
        .position(|row| recognised(&row.cells) >= 3)
        .unwrap_or(0);
    let Some(row) = sheet.rows.get(header) else {
        return Err(Vec::new());
    };
    let written: Vec<String> = row.cells.iter().map(|cell| essence(&cell.shown())).collect();
    let mut problems = Vec::new();
    let mut places = [None; 10];
    for column in Column::ALL {
        let all = |matches: &dyn Fn(&str) -> bool| -> Vec<usize> {
            written
                .iter()
                .enumerate()
                .filter(|(_, text)| matches(text))
                .map(|(place, _)| place)
                .collect()
        };
        let name = proper(column);
        let mut found = all(&|text| text == name);
        if found.is_empty() {
            found = all(&|text| column.other_names().contains(&text));
        }
        match found[..] {
            [place] => places[column as usize] = Some(place),
            [] if column.optional() => {}
            [] => problems.push(Problem::at(row.line, column, "", Trouble::MissingColumn)),
            [_, second, ..] => {
                problems.push(Problem::at(
                    row.line,
                    column,
                    row.cells[second].shown(),
                    Trouble::TwiceTheColumn,
                ));
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let ignored = row
        .cells
        .iter()
        .enumerate()
        .filter(|(place, cell)| !cell.is_empty() && !places.contains(&Some(*place)))
        .map(|(_, cell)| clean(&cell.shown()))
        .collect();
    Ok(Columns {
        places,
        header,
        width: row.cells.len(),
        ignored,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::Row;

    fn sheet(headers: &[&str]) -> Sheet {
        let cells = headers.iter().map(|text| Cell::text(text)).collect();
        Sheet {
            rows: vec![Row { line: 1, cells }],
            counted: true,
        }
    }

    #[test]
    fn headers_are_known_however_they_are_written() {
        for headers in [
            ["nom", "prenom", "date_naissance", "lieu_accueil", "debut_pap"],
            ["NOM", "Prénom", "Date de naissance", "Lieu d’accueil", "Début PAP"],
            ["Nom ", " PRÉNOM", "date naissance", "lieu d'accueil", "Début du PAP"],
            [
                "Nom de l'enfant",
                "Prénom(s)",
                "Date de naissance (JJ/MM/AAAA)",
                "Lieu_Accueil",
                "date de début du PAP",
            ],
            ["nom", "pre\u{301}nom", "DATE-NAISSANCE", "Lieu accueil", "debut pap"],
        ] {
            let columns = find(&sheet(&headers)).expect("a header");
            let order: Vec<_> = Column::ALL
                .iter()
                .take(5)
                .map(|column| columns.place(*column))
                .collect();
            assert_eq!(order, [Some(0), Some(1), Some(2), Some(3), Some(4)], "{headers:?}");
        }
    }

    #[test]
    fn a_missing_column_is_named_and_an_optional_one_is_not_missed() {
        let problems = find(&sheet(&["nom", "prenom", "debut_pap", "lieu_accueil"])).unwrap_err();
        assert_eq!(
            problems,
            [Problem::at(1, Column::BirthDate, "", Trouble::MissingColumn)]
        );
    }

    #[test]
    fn two_headers_for_one_column_are_a_problem() {
        let headers = ["Nom", "prenom", "date_naissance", "lieu_accueil", "debut_pap", "NOM"];
        let problems = find(&sheet(&headers)).unwrap_err();
        assert_eq!(
            problems,
            [Problem::at(1, Column::FamilyName, "NOM", Trouble::TwiceTheColumn)]
        );
    }

    #[test]
    fn unknown_columns_are_ignored_and_said_so() {
        let headers = [
            "structure",
            "nom",
            "prenom",
            "date_naissance",
            "lieu_accueil",
            "debut_pap",
            "",
            "Téléphone",
        ];
        let columns = find(&sheet(&headers)).expect("a header");
        assert_eq!(columns.ignored, ["structure", "Téléphone"]);
        assert_eq!(columns.place(Column::Host), Some(4));
    }

    #[test]
    fn the_header_stands_under_a_title() {
        let mut under = sheet(&["PAP de l’année"]);
        under.rows.push(Row {
            line: 3,
            cells: sheet(&["prenom", "nom", "date_naissance", "lieu_accueil", "debut_pap"])
                .rows
                .remove(0)
                .cells,
        });
        assert_eq!(find(&under).expect("a header").header, 1);
    }
}
