//! Spreadsheets out: every table that leaves as CSV or XLSX is written here, so that no cell of any of them
//! is ever taken for a formula by the program that opens it (OWASP, *CSV injection*).

use rust_xlsxwriter::{Format, FormatAlign, Workbook};

use crate::error::{Error, Result};

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words, whoever wrote them.
    Text(String),
    /// A number to reckon with.
    Number(i64),
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

/// A file French spreadsheets open as it is: semicolons, marked as UTF-8.
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
        });
        writer.write_record(cells).map_err(Error::fault)?;
    }
    writer.into_inner().map_err(Error::fault)
}

/// A workbook with one sheet of that name: the first row its headings, each column as wide as it needs.
/// Texts are written as texts and formulas never; guarded as in CSV, since such a sheet is often saved as one.
///
/// # Errors
/// A fault, when it cannot be written.
pub fn xlsx(name: &str, widths: &[f64], rows: impl IntoIterator<Item = Vec<Cell>>) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(name).map_err(Error::fault)?;
    let heading = Format::new().set_bold();
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (column, width) in (0..).zip(widths) {
        sheet.set_column_width(column, *width).map_err(Error::fault)?;
    }
    for (at, row) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            let format = if at == 0 { &heading } else { &text };
            let written = match cell {
                Cell::Text(words) => sheet.write_string_with_format(at, column, plain(words), format),
                // Numbers of a spreadsheet are such; counts are far from where they end.
                Cell::Number(number) => sheet.write_number_with_format(at, column, number as f64, format),
            };
            written.map_err(Error::fault)?;
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(Error::fault)?;
    book.save_to_buffer().map_err(Error::fault)
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
            vec!["Quoi".into(), "Nombre".into()],
            vec![hostile.into(), Cell::Number(7)],
        ];
        let file = xlsx("Bilan", &[30.0, 10.0], rows).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(file)).unwrap();
        assert_eq!(book.sheet_names(), ["Bilan"]);
        let cells = book.worksheet_range("Bilan").unwrap();
        assert_eq!(cells.get_value((1, 0)), Some(&Data::String(format!("'{hostile}"))));
        assert_eq!(cells.get_value((1, 1)), Some(&Data::Float(7.0)));
        assert!(book.worksheet_formula("Bilan").unwrap().is_empty());
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
