//! Spreadsheets out: every table that leaves as CSV or XLSX is written here, so that no cell of any of them
//! is ever taken for a formula by the program that opens it (OWASP, *CSV injection*).

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
    response::{IntoResponse, Response},
};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format as Look, FormatAlign, Workbook};

use crate::error::{Error, Result};

/// What kind of file; an address says it by its ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For any spreadsheet.
    Csv,
    /// A workbook.
    Xlsx,
}

impl Format {
    /// How its name ends.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Format {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(if parts.uri.path().ends_with(".xlsx") {
            Format::Xlsx
        } else {
            Format::Csv
        })
    }
}

/// A table to take away, its headings first: `stem` is the name of the file without its ending, `title` of the
/// sheet in a workbook. Written beside other requests, since a long one takes its time.
///
/// # Errors
/// A fault, when it cannot be written.
pub async fn file(format: Format, stem: &str, title: String, rows: Vec<Vec<Cell>>) -> Result<Response> {
    let writing = tokio::task::spawn_blocking(move || match format {
        Format::Csv => csv(rows),
        Format::Xlsx => xlsx(&title, rows),
    });
    let bytes = writing.await.map_err(Error::fault)??;
    let headers = [
        (header::CONTENT_TYPE, format.media_type().to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{stem}.{}\"", format.ending()),
        ),
    ];
    Ok((headers, bytes).into_response())
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words, whoever wrote them.
    Text(String),
    /// A number to reckon with.
    Number(i64),
    /// A civil day.
    Day(NaiveDate),
}

impl Cell {
    /// How wide it is, in characters.
    fn width(&self) -> usize {
        match self {
            Cell::Text(text) => text.chars().count(),
            Cell::Number(number) => number.to_string().len(),
            Cell::Day(_) => 10,
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Cell::Number(number)
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Cell::Day(day)
    }
}

/// Nothing is an empty cell.
impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(content: Option<T>) -> Self {
        content.map_or(Cell::Text(String::new()), Into::into)
    }
}

/// A file French spreadsheets open as it is: semicolons, marked as UTF-8. Days are written as every
/// spreadsheet reads them, whatever its language.
///
/// # Errors
/// A fault, when it cannot be written.
pub fn csv(rows: impl IntoIterator<Item = Vec<Cell>>) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        let cells = row.into_iter().map(|cell| match cell {
            Cell::Text(text) => plain(text),
            Cell::Number(number) => number.to_string(),
            Cell::Day(day) => day.to_string(),
        });
        writer.write_record(cells).map_err(Error::fault)?;
    }
    writer.into_inner().map_err(Error::fault)
}

/// The narrowest and the widest a column is made.
const WIDTHS: (usize, usize) = (8, 60);

/// A workbook with one sheet of that name: the first row its headings, each column as wide as it needs.
/// Texts are written as texts and formulas never; guarded as in CSV, since such a sheet is often saved as one.
///
/// # Errors
/// A fault, when it cannot be written.
pub fn xlsx(title: &str, rows: Vec<Vec<Cell>>) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(title)).map_err(Error::fault)?;
    let heading = Look::new().set_bold();
    let text = Look::new().set_text_wrap().set_align(FormatAlign::Top);
    let date = Look::new().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Top);
    for column in 0..rows.first().map_or(0, Vec::len) {
        let widest = rows.iter().filter_map(|row| row.get(column)).map(Cell::width).max();
        let width = widest.unwrap_or_default().clamp(WIDTHS.0, WIDTHS.1) + 2;
        let at = u16::try_from(column).map_err(Error::fault)?;
        sheet.set_column_width(at, width as f64).map_err(Error::fault)?;
    }
    for (at, row) in (0..).zip(rows) {
        let look = if at == 0 { &heading } else { &text };
        for (column, cell) in (0..).zip(row) {
            let written = match cell {
                Cell::Text(words) => sheet.write_string_with_format(at, column, plain(words), look),
                // Numbers of a spreadsheet are such; counts are far from where they end.
                Cell::Number(number) => sheet.write_number_with_format(at, column, number as f64, look),
                Cell::Day(day) => match calendar_day(day) {
                    Some(day) => sheet.write_datetime_with_format(at, column, day, &date),
                    None => sheet.write_string_with_format(at, column, day.to_string(), look),
                },
            };
            written.map_err(Error::fault)?;
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(Error::fault)?;
    book.save_to_buffer().map_err(Error::fault)
}

/// A day as a workbook counts it; none before 1900.
fn calendar_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
}

/// A title as a workbook allows it for a sheet: 31 characters, none of its own signs.
fn sheet_name(title: &str) -> String {
    let signs = ['[', ']', ':', '*', '?', '/', '\\', '\''];
    title.replace(signs, " ").trim().chars().take(31).collect()
}

/// A text no spreadsheet takes for a formula. Blanks before the sign do not hide it, nor does its
/// wide form.
fn plain(text: String) -> String {
    let blank = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}');
    let begins = text.trim_start_matches(blank);
    let formula = begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%']);
    if formula || text.starts_with(['\t', '\r', '\n']) {
        format!("'{text}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_back(file: &[u8]) -> Vec<Vec<String>> {
        let text = std::str::from_utf8(file).unwrap().trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        reader
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect()
    }

    #[test]
    fn what_a_spreadsheet_would_run_it_only_shows() {
        for hostile in [
            "=HYPERLINK(\"http://x\";\"Léa\")",
            "+33561000000",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "  =1",
            "\u{feff}=1",
            "＝1+1",
            "|calc",
            "a\"; =1",
        ] {
            let rows = read_back(&csv([vec!["x".into(), hostile.into(), Cell::Number(-5)]]).unwrap());
            let [row] = rows.as_slice() else {
                panic!("{hostile:?} makes {rows:?}")
            };
            let guarded = format!("'{hostile}");
            assert!(
                row[1] == guarded || (row[1] == hostile && hostile.starts_with('a')),
                "{row:?}"
            );
            assert_eq!((row.len(), row[2].as_str()), (3, "-5"));
        }
        assert_eq!(plain("Crèche L’Œuf d’or".into()), "Crèche L’Œuf d’or");
    }

    #[test]
    fn a_workbook_holds_texts_and_numbers_and_no_formula() {
        use calamine::{Data, Reader, Xlsx};

        let hostile = "=HYPERLINK(\"http://x\")";
        let rows = [
            vec!["Quoi".into(), "Nombre".into(), "Jour".into()],
            vec![
                hostile.into(),
                Cell::Number(7),
                Cell::Day("2026-02-28".parse().unwrap()),
            ],
        ];
        let file = xlsx("Bilan", rows.to_vec()).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(file)).unwrap();
        assert_eq!(book.sheet_names(), ["Bilan"]);
        let cells = book.worksheet_range("Bilan").unwrap();
        assert_eq!(cells.get_value((1, 0)), Some(&Data::String(format!("'{hostile}"))));
        assert_eq!(cells.get_value((1, 1)), Some(&Data::Float(7.0)));
        let day = cells.get_value((1, 2)).and_then(calamine::DataType::as_date);
        assert_eq!(day, "2026-02-28".parse().ok());
        assert!(book.worksheet_formula("Bilan").unwrap().is_empty());
    }

    #[test]
    fn any_title_is_the_name_of_a_sheet() {
        for title in ["Projets d’accueil personnalisés en cours : 2026/27", "'a'", "[x]*?\\:"] {
            xlsx(title, vec![vec!["a".into()]]).unwrap();
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_out_of_its_cell(text in any::<String>()) {
            let rows = read_back(&csv([vec![Cell::Text(text.clone()), "end".into()]]).unwrap());
            prop_assert_eq!(rows.len(), 1);
            prop_assert_eq!(rows[0].len(), 2);
            let guarded = format!("'{text}");
            prop_assert!(rows[0][0] == text || rows[0][0] == guarded);
            prop_assert!(!rows[0][0].starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
