//! From a row of cells to a line that makes sense by itself, or to everything that is wrong with
//! it. What other lines and the territory say of it is for `compare`.

use chrono::NaiveDate;

use crate::exchange::{
    columns::{self, Column, Columns},
    dates,
    model::{Line, Problem, Reading, Span, Trouble, Unreadable},
    names::{clean, fold},
    read::{self, Cell, MOST_LINES, Row},
};

/// Reads a whole file: its lines, what is wrong with them, and what was not looked at.
pub fn read_file(bytes: &[u8], today: NaiveDate) -> Result<Reading, Unreadable> {
    let content = read::read(bytes)?;
    let columns = match columns::find(&content.sheet) {
        Ok(columns) => columns,
        Err(problems) => {
            return Ok(Reading {
                problems,
                ..Reading::default()
            });
        }
    };
    let rows = &content.sheet.rows[columns.header + 1..];
    if rows.is_empty() {
        return Err(Unreadable::NoLines);
    }
    if rows.len() > MOST_LINES {
        return Err(Unreadable::TooManyLines);
    }
    let mut reading = Reading {
        ignored: columns.ignored.clone(),
        ..Reading::default()
    };
    for row in rows {
        if content.sheet.counted && row.cells.iter().skip(columns.width).any(|cell| !cell.is_empty()) {
            let beyond = row.cells.last().map(Cell::shown).unwrap_or_default();
            reading.problems.push(Problem {
                line: row.line,
                column: "",
                value: shortened(&beyond),
                trouble: Trouble::TooManyCells,
            });
        }
        match read_row(row, &columns, today) {
            Ok(line) => reading.lines.push(line),
            Err(problems) => reading.problems.extend(problems),
        }
    }
    if let Some((line, trouble)) = content.trouble {
        reading.problems.push(Problem {
            line,
            column: "",
            value: String::new(),
            trouble,
        });
    }
    Ok(reading)
}

/// Enough of a value to find it again.
fn shortened(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c });
    let mut short: String = visible.clone().take(60).collect();
    if visible.count() > 60 {
        short.push('…');
    }
    short
}

struct Check<'a> {
    row: &'a Row,
    columns: &'a Columns,
    problems: Vec<Problem>,
}

fn read_row(row: &Row, columns: &Columns, today: NaiveDate) -> Result<Line, Vec<Problem>> {
    let mut check = Check {
        row,
        columns,
        problems: Vec::new(),
    };
    let family_name = check.name(Column::FamilyName, 100);
    let given_name = check.name(Column::GivenName, 100);
    let birth_date = check.day(Column::BirthDate);
    let host = check.name(Column::Host, 200);
    let start_on = check.day(Column::Start);
    let end_on = check.optional_day(Column::End);
    let reviews_per_year = check.cadence();
    let suspensions = check.suspensions();
    let reviews = check.reviews(birth_date, today);
    let reference = check.text(Column::Reference, 40);
    if birth_date.is_some_and(|day| day > today) {
        check.problem(Column::BirthDate, Trouble::BornInTheFuture);
    } else if birth_date.zip(start_on).is_some_and(|(birth, start)| birth > start) {
        check.problem(Column::BirthDate, Trouble::BornAfterStart);
    }
    if start_on.zip(end_on).is_some_and(|(start, end)| end < start) {
        check.problem(Column::End, Trouble::EndsBeforeStart);
    }
    match (birth_date, start_on) {
        (Some(birth_date), Some(start_on)) if check.problems.is_empty() => Ok(Line {
            number: row.line,
            family_name,
            given_name,
            birth_date,
            host,
            start_on,
            end_on,
            reviews_per_year,
            suspensions,
            reviews,
            reference: Some(reference).filter(|text| !text.is_empty()),
        }),
        _ => Err(check.problems),
    }
}

impl Check<'_> {
    fn cell(&self, column: Column) -> &Cell {
        self.columns
            .place(column)
            .and_then(|place| self.row.cells.get(place))
            .unwrap_or(&Cell::Empty)
    }

    fn problem(&mut self, column: Column, trouble: Trouble) {
        let shown = self.cell(column).shown();
        self.problem_with(column, &shown, trouble);
    }

    fn problem_with(&mut self, column: Column, value: &str, trouble: Trouble) {
        self.problems
            .push(Problem::at(self.row.line, column, shortened(value), trouble));
    }

    /// A text of at most that many characters.
    fn text(&mut self, column: Column, most: usize) -> String {
        let cell = self.cell(column);
        let text = clean(&cell.shown());
        if matches!(cell, Cell::Failed(_)) {
            self.problem(column, Trouble::FailedFormula);
        } else if text.chars().any(|c| c.is_control() || c == '\u{fffd}') {
            self.problem(column, Trouble::Unreadable);
        } else if text.chars().count() > most {
            self.problem(column, Trouble::TooLong(most));
        }
        text
    }

    /// A text that must be given and must have a letter or a figure.
    fn name(&mut self, column: Column, most: usize) -> String {
        let text = self.text(column, most);
        if text.is_empty() {
            self.problem(column, Trouble::Required);
        } else if fold(&text).is_empty() {
            self.problem(column, Trouble::NotAName);
        }
        text
    }

    fn optional_day(&mut self, column: Column) -> Option<NaiveDate> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        dates::day(cell).map_err(|trouble| self.problem(column, trouble)).ok()
    }

    fn day(&mut self, column: Column) -> Option<NaiveDate> {
        if self.cell(column).is_empty() {
            self.problem(column, Trouble::Required);
        }
        self.optional_day(column)
    }

    /// 3, 4, 6 or 12 reviews a year; a spreadsheet may hold it as 3.0 or "3,0".
    fn cadence(&mut self) -> Option<i16> {
        let cell = self.cell(Column::Cadence);
        if cell.is_empty() {
            return None;
        }
        let number = match cell {
            Cell::Number(number) => Some(*number),
            Cell::Text(text) => text.trim().replace(',', ".").parse::<f64>().ok(),
            _ => None,
        };
        let cadence = [3_i16, 4, 6, 12]
            .into_iter()
            .find(|cadence| number == Some(f64::from(*cadence)));
        if cadence.is_none() {
            self.problem(Column::Cadence, Trouble::NotACadence);
        }
        cadence
    }

    fn suspensions(&mut self) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for read in dates::spans(self.cell(Column::Suspensions)) {
            match read {
                Ok(span) if spans.contains(&span) => {}
                Ok(span) if spans.iter().any(|(first, _)| *first == span.0) => {
                    self.problem(Column::Suspensions, Trouble::TwoSpansFromOneDay);
                }
                Ok(span) => spans.push(span),
                Err((value, trouble)) => self.problem_with(Column::Suspensions, &value, trouble),
            }
        }
        spans.sort_unstable();
        spans
    }

    /// Days of held reviews; one written twice is one review, since a meeting never stands for two.
    fn reviews(&mut self, birth_date: Option<NaiveDate>, today: NaiveDate) -> Vec<NaiveDate> {
        let mut days = Vec::new();
        for read in dates::days(self.cell(Column::Reviews)) {
            let shown = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
            match read {
                Ok(day) if day > today => self.problem_with(Column::Reviews, &shown(day), Trouble::ReviewInTheFuture),
                Ok(day) if birth_date.is_some_and(|birth| day < birth) => {
                    self.problem_with(Column::Reviews, &shown(day), Trouble::ReviewBeforeBirth);
                }
                Ok(day) => days.push(day),
                Err((value, trouble)) => self.problem_with(Column::Reviews, &value, trouble),
            }
        }
        days.sort_unstable();
        days.dedup();
        days
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str =
        "nom;prenom;date_naissance;lieu_accueil;debut_pap;fin_pap;bilans_par_an;suspensions;bilans;reference";

    fn today() -> NaiveDate {
        "2026-05-03".parse().expect("a date")
    }

    fn reading(lines: &str) -> Reading {
        read_file(format!("{HEADER}\n{lines}\n").as_bytes(), today()).expect("a table")
    }

    #[test]
    fn a_full_line_and_a_bare_one() {
        let full = "Lefèvre;Zoé;12/04/2021;Crèche Les Lutins;01/09/2025;31/08/2026;4;01/02/2026-15/02/2026|01/04/2026-;10/12/2025|2025-11-02|10/12/2025;PAP-7";
        let bare = "O’Brien;Ana;12/04/2021;Chez Nous;01/09/2025";
        let read = reading(&format!("{full}\n\n{bare}"));
        assert_eq!(read.problems, []);
        let date = |text: &str| text.parse::<NaiveDate>().expect("a date");
        assert_eq!(
            read.lines[0],
            Line {
                number: 2,
                family_name: "Lefèvre".into(),
                given_name: "Zoé".into(),
                birth_date: date("2021-04-12"),
                host: "Crèche Les Lutins".into(),
                start_on: date("2025-09-01"),
                end_on: Some(date("2026-08-31")),
                reviews_per_year: Some(4),
                suspensions: vec![
                    (date("2026-02-01"), Some(date("2026-02-15"))),
                    (date("2026-04-01"), None)
                ],
                reviews: vec![date("2025-11-02"), date("2025-12-10")],
                reference: Some("PAP-7".into()),
            }
        );
        assert_eq!(read.lines[1].number, 4);
        assert_eq!(
            (
                read.lines[1].end_on,
                read.lines[1].reviews_per_year,
                &read.lines[1].reference
            ),
            (None, None, &None)
        );
    }

    #[test]
    fn each_fault_is_named_by_line_column_and_value() {
        let long = "é".repeat(101);
        let cases = [
            (";Zoé;12/04/2021;Lieu;01/09/2025", "nom", "", Trouble::Required),
            ("—;Zoé;12/04/2021;Lieu;01/09/2025", "nom", "—", Trouble::NotAName),
            (
                "A;B\0b;12/04/2021;Lieu;01/09/2025",
                "prenom",
                "B\u{fffd}b",
                Trouble::Unreadable,
            ),
            (
                "A;B;31/02/2021;Lieu;01/09/2025",
                "date_naissance",
                "31/02/2021",
                Trouble::NoSuchDay,
            ),
            (
                "A;B;12/04/21;Lieu;01/09/2025",
                "date_naissance",
                "12/04/21",
                Trouble::ShortYear,
            ),
            (
                "A;B;12/04/2027;Lieu;01/09/2027",
                "date_naissance",
                "12/04/2027",
                Trouble::BornInTheFuture,
            ),
            (
                "A;B;12/04/2026;Lieu;01/09/2025",
                "date_naissance",
                "12/04/2026",
                Trouble::BornAfterStart,
            ),
            ("A;B;12/04/2021; ;01/09/2025", "lieu_accueil", "", Trouble::Required),
            ("A;B;12/04/2021;Lieu;", "debut_pap", "", Trouble::Required),
            (
                "A;B;12/04/2021;Lieu;01/09/2025;31/08/2025",
                "fin_pap",
                "31/08/2025",
                Trouble::EndsBeforeStart,
            ),
            (
                "A;B;12/04/2021;Lieu;01/09/2025;;5",
                "bilans_par_an",
                "5",
                Trouble::NotACadence,
            ),
            (
                "A;B;12/04/2021;Lieu;01/09/2025;;trois",
                "bilans_par_an",
                "trois",
                Trouble::NotACadence,
            ),
            (
                "A;B;12/04/2021;Lieu;01/09/2025;;;02/02/2026-01/02/2026",
                "suspensions",
                "02/02/2026-01/02/2026",
                Trouble::SpanEndsBeforeStart,
            ),
            (
                "A;B;12/04/2021;Lieu;01/09/2025;;;;01/01/2026|04/05/2026",
                "bilans",
                "04/05/2026",
                Trouble::ReviewInTheFuture,
            ),
            (
                "A;B;12/04/2021;Lieu;01/09/2025;;;;01/01/2020",
                "bilans",
                "01/01/2020",
                Trouble::ReviewBeforeBirth,
            ),
            (
                "A;B;12/04/2021;Lieu;01/09/2025;;;;;R;trop",
                "",
                "trop",
                Trouble::TooManyCells,
            ),
        ];
        for (text, column, value, trouble) in cases {
            let expected = Problem {
                line: 2,
                column,
                value: value.to_owned(),
                trouble,
            };
            assert_eq!(reading(text).problems, [expected], "{text}");
        }
        let problems = reading(&format!("{long};B;12/04/2021;Lieu;01/09/2025")).problems;
        assert_eq!(
            (problems[0].value.chars().count(), &problems[0].trouble),
            (61, &Trouble::TooLong(100))
        );
    }

    #[test]
    fn every_fault_of_every_line_is_named_at_once() {
        let problems = reading(";;x;;y\nA;B;12/04/2021;Lieu;01/09/2025\n;B;12/04/2021;Lieu;01/09/2025").problems;
        let found: Vec<_> = problems.iter().map(|problem| (problem.line, problem.column)).collect();
        assert_eq!(
            found,
            [
                (2, "nom"),
                (2, "prenom"),
                (2, "date_naissance"),
                (2, "lieu_accueil"),
                (2, "debut_pap"),
                (4, "nom")
            ]
        );
    }

    #[test]
    fn the_cadence_may_be_a_number_of_a_spreadsheet() {
        for (text, cadence) in [("3", 3), ("3.0", 3), ("4,0", 4), (" 12 ", 12), ("6", 6)] {
            assert_eq!(
                reading(&format!("A;B;12/04/2021;Lieu;01/09/2025;;{text}")).lines[0].reviews_per_year,
                Some(cadence)
            );
        }
    }

    #[test]
    fn what_looks_like_a_formula_is_a_text() {
        let read = reading("=cmd|'/c calc'!A0;+Zoé;12/04/2021;@Lieu;01/09/2025");
        assert_eq!(read.lines[0].family_name, "=cmd|'/c calc'!A0");
    }

    #[test]
    fn a_header_alone_has_no_line() {
        assert_eq!(read_file(HEADER.as_bytes(), today()).unwrap_err(), Unreadable::NoLines);
    }

    #[test]
    fn excel_cells_are_read_by_their_type() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (column, header) in (0_u16..).zip(HEADER.split(';')) {
            sheet.write(0, column, header).expect("a cell");
        }
        let format = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
        let date = |text: &str| rust_xlsxwriter::ExcelDateTime::parse_from_str(text).expect("a date");
        sheet.write(1, 0, "Lefèvre").expect("a cell");
        sheet.write(1, 1, "Zoé").expect("a cell");
        sheet
            .write_with_format(1, 2, date("2021-04-12"), &format)
            .expect("a cell");
        sheet.write(1, 3, 12).expect("a cell");
        sheet.write(1, 4, 45901).expect("a cell");
        sheet.write(1, 6, 4.0).expect("a cell");
        sheet
            .write_with_format(1, 8, date("2026-01-10"), &format)
            .expect("a cell");
        sheet.write(1, 9, 2026).expect("a cell");
        // A remark beside the table is no part of it.
        sheet.write(1, 12, "à rappeler").expect("a cell");
        let read = read_file(&book.save_to_buffer().expect("a file"), today()).expect("a table");
        assert_eq!(read.problems, []);
        let line = &read.lines[0];
        assert_eq!(line.birth_date.to_string(), "2021-04-12");
        assert_eq!(
            (line.host.as_str(), line.start_on.to_string().as_str()),
            ("12", "2025-09-01")
        );
        assert_eq!(
            (line.reviews_per_year, line.reference.as_deref()),
            (Some(4), Some("2026"))
        );
        assert_eq!(line.reviews, ["2026-01-10".parse::<NaiveDate>().expect("a date")]);
    }
}
