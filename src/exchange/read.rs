//! From the bytes of a file to rows of cells with their line numbers, whatever program saved it:
//! CSV of any usual separator and encoding, or XLSX. What the cells mean is for `columns` and `line`.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use chrono::NaiveDate;

use crate::exchange::{
    columns::recognised,
    model::{Trouble, Unreadable},
    names::clean,
};

/// The largest file taken in.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// The most lines with something in them, whatever their columns.
pub const MOST_LINES: usize = 50_000;
/// What an XLSX may grow to when unpacked: a file of ten megabytes can hide ten thousand.
const MOST_UNPACKED: u64 = 100 * 1024 * 1024;
/// Columns further right are nobody's.
const MOST_COLUMNS: usize = 256;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing, or only white space.
    Empty,
    /// A text, as typed.
    Text(String),
    /// A number, or a date that lost its format.
    Number(f64),
    /// A date of Excel's.
    Date(NaiveDate),
    /// A formula that failed: `#REF!`.
    Failed(String),
}

impl Cell {
    /// A text, or nothing.
    pub fn text(text: &str) -> Self {
        if text.trim().is_empty() {
            Cell::Empty
        } else {
            Cell::Text(text.to_owned())
        }
    }

    /// Whether nothing stands there.
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }

    /// What people see in it, on one line.
    pub fn shown(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Failed(text) => clean(text),
            Cell::Number(number) => number.to_string(),
            Cell::Date(day) => day.format("%d/%m/%Y").to_string(),
        }
    }
}

/// A row with something in it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number as the spreadsheet shows it, from 1, empty rows counted.
    pub line: u32,
    /// Its cells from the first column on.
    pub cells: Vec<Cell>,
}

/// One table of rows.
#[derive(Debug)]
pub struct Sheet {
    /// Rows with something in them.
    pub rows: Vec<Row>,
    /// Whether a row with more cells than headers tells of a separator inside a text (CSV), not of
    /// a remark beside the table (XLSX).
    pub counted: bool,
}

/// A file that was read: the sheet that has our columns, and what broke off its reading.
#[derive(Debug)]
pub struct Content {
    /// The first sheet with a header we know, else the first with something in it.
    pub sheet: Sheet,
    /// A line at which the file stops making sense.
    pub trouble: Option<(u32, Trouble)>,
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<Content, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooBig);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Content {
            sheet: xlsx(bytes)?,
            trouble: None,
        });
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Unreadable::OldExcel);
    }
    let text = decode(bytes)?;
    csv(&text)
}

/// UTF-8 (or what a byte order mark says) when it is that, Windows-1252 otherwise.
fn decode(bytes: &[u8]) -> Result<String, Unreadable> {
    const NOT_TEXT: [&[u8]; 5] = [b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF"];
    if NOT_TEXT.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(Unreadable::NotASpreadsheet);
    }
    let encoding = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => encoding_rs::UTF_8,
        None => encoding_rs::WINDOWS_1252,
    };
    let (text, _, _) = encoding.decode(bytes);
    if text
        .trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
        .is_empty()
    {
        return Err(Unreadable::Empty);
    }
    // One stray control character is a line's problem; many are another kind of file.
    let (mut strange, mut all) = (0_usize, 0_usize);
    for c in text.chars().take(8192) {
        all += 1;
        strange += usize::from(c == '\u{fffd}' || (c.is_control() && !matches!(c, '\t' | '\n' | '\r')));
    }
    if strange * 20 > all {
        Err(Unreadable::NotASpreadsheet)
    } else {
        Ok(text.into_owned())
    }
}

fn csv(text: &str) -> Result<Content, Unreadable> {
    // Excel's own way to say which separator it is; it counts as a line.
    let said = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("sep="))
        .and_then(|mark| mark.bytes().next());
    let skipped = if said.is_some() {
        text.find('\n').map_or(text.len(), |end| end + 1)
    } else {
        0
    };
    let body = &text[skipped..];
    let separator = said.filter(u8::is_ascii).unwrap_or_else(|| separator(body));
    let first = if skipped == 0 { 1 } else { 2 };
    rows(body, separator, first, usize::MAX)
}

/// The separator under which most of our headers are found; the semicolon of a French Excel first.
fn separator(text: &str) -> u8 {
    let found = |separator: u8| {
        let known = rows(text, separator, 1, 20).map(|content| {
            content
                .sheet
                .rows
                .iter()
                .map(|row| recognised(&row.cells))
                .max()
                .unwrap_or_default()
        });
        known.unwrap_or_default()
    };
    // `max_by_key` keeps the last of equals.
    *[b',', b'\t', b';']
        .iter()
        .max_by_key(|separator| found(**separator))
        .unwrap_or(&b';')
}

/// The rows of a CSV, with the numbers a spreadsheet shows them under: a line break within quotes
/// starts no row, an empty line is one.
fn rows(text: &str, separator: u8, first_line: u32, most: usize) -> Result<Content, Unreadable> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut rows = Vec::new();
    let (mut line, mut reached) = (first_line, 0_usize);
    let mut trouble = None;
    while rows.len() < most
        && reader
            .read_record(&mut record)
            .map_err(|_| Unreadable::NotASpreadsheet)?
    {
        let start = record
            .position()
            .map_or(0, |place| usize::try_from(place.byte()).unwrap_or(0));
        // The reader steps over empty lines, and over the end of the line before, without a word.
        let start = start + text[start..].len() - text[start..].trim_start_matches(['\r', '\n']).len();
        line += breaks(&text[reached..start]);
        let end = usize::try_from(reader.position().byte())
            .unwrap_or(text.len())
            .min(text.len());
        let end = text[..end].trim_end_matches(['\r', '\n']).len().max(start);
        reached = end;
        let cells: Vec<Cell> = record.iter().take(MOST_COLUMNS).map(Cell::text).collect();
        if text[end..].trim().is_empty() && never_closed(&record, &text[start..end]) {
            trouble = Some((line, Trouble::OpenQuote));
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells });
        }
        if most == usize::MAX && rows.len() > MOST_LINES + 20 {
            return Err(Unreadable::TooManyLines);
        }
    }
    Ok(Content {
        sheet: Sheet { rows, counted: true },
        trouble,
    })
}

/// A quotation mark that opens in one of the last cells and swallows the rest of the file.
fn never_closed(record: &csv::StringRecord, raw: &str) -> bool {
    record.iter().next_back().is_some_and(|last| last.contains('\n')) && !raw.trim_end().ends_with('"')
}

fn breaks(text: &str) -> u32 {
    let lone = text.replace("\r\n", "\n").matches(['\n', '\r']).count();
    u32::try_from(lone).unwrap_or(u32::MAX)
}

/// The first sheet with a header we know, read cell by cell: never as the rectangle a hostile file
/// claims to fill.
fn xlsx(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    unpacks(bytes)?;
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    let mut first = None;
    for name in book.sheet_names() {
        // A chart's sheet has no cells.
        let Ok(rows) = sheet_rows(&mut book, &name)? else {
            continue;
        };
        let sheet = Sheet { rows, counted: false };
        if sheet.rows.iter().take(20).any(|row| recognised(&row.cells) >= 3) {
            return Ok(sheet);
        }
        if first.is_none() && !sheet.rows.is_empty() {
            first = Some(sheet);
        }
    }
    first.ok_or(Unreadable::Empty)
}

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

fn sheet_rows(book: &mut Book<'_>, name: &str) -> Result<Result<Vec<Row>, calamine::XlsxError>, Unreadable> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(error) => return Ok(Err(error)),
    };
    let mut rows: std::collections::BTreeMap<u32, Vec<Cell>> = std::collections::BTreeMap::new();
    loop {
        let cell = match cells.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            Err(_) => return Err(Unreadable::Broken),
        };
        let (row, column) = cell.get_position();
        let column = column as usize;
        let value = value(cell.get_value());
        if value.is_empty() || column >= MOST_COLUMNS {
            continue;
        }
        let row = rows.entry(row + 1).or_default();
        if row.len() <= column {
            row.resize(column + 1, Cell::Empty);
        }
        row[column] = value;
        if rows.len() > MOST_LINES + 20 {
            return Err(Unreadable::TooManyLines);
        }
    }
    Ok(Ok(rows.into_iter().map(|(line, cells)| Row { line, cells }).collect()))
}

fn value(data: &DataRef<'_>) -> Cell {
    match data {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Bool(yes) => Cell::text(if *yes { "VRAI" } else { "FAUX" }),
        DataRef::DateTime(moment) => moment
            .as_datetime()
            .map_or(Cell::Number(moment.as_f64()), |moment| Cell::Date(moment.date())),
        DataRef::Error(error) => Cell::Failed(error.to_string()),
    }
}

/// Unpacks an archive into nothing, to know that it fits: what it says of its own size may be a lie.
fn unpacks(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    let mut room = MOST_UNPACKED;
    let mut workbook = false;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| Unreadable::Broken)?;
        match entry.name().map_err(|_| Unreadable::Broken)?.as_ref() {
            "mimetype" => return Err(Unreadable::OpenDocument),
            name => workbook |= name.ends_with("workbook.xml"),
        }
        let size = std::io::copy(&mut entry.take(room), &mut std::io::sink()).map_err(|_| Unreadable::Broken)?;
        room -= size;
        if room == 0 {
            return Err(Unreadable::TooBig);
        }
    }
    if workbook {
        Ok(())
    } else {
        Err(Unreadable::NotASpreadsheet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
        let content = read(bytes).expect("a table");
        assert_eq!(content.trouble, None);
        content
            .sheet
            .rows
            .iter()
            .map(|row| (row.line, row.cells.iter().map(Cell::shown).collect()))
            .collect()
    }

    const HEADER: &str = "nom;prenom;date_naissance;lieu_accueil;debut_pap";

    #[test]
    fn every_encoding_of_a_french_excel_gives_the_same_text() {
        let text = format!("{HEADER}\r\nLefèvre;Zoé;03/05/2022;L’Œuf d’or;01/09/2025\r\n");
        let (windows, _, lossy) = encoding_rs::WINDOWS_1252.encode(&text);
        assert!(!lossy);
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let expected = shown(text.as_bytes());
        assert_eq!(expected[1].1[3], "L’Œuf d’or");
        assert_eq!(shown(&windows), expected);
        assert_eq!(shown(&[b"\xef\xbb\xbf", text.as_bytes()].concat()), expected);
        assert_eq!(shown(&utf16), expected);
    }

    #[test]
    fn every_usual_separator_is_found() {
        let text = format!("{HEADER}\nA;B;01/01/2022;\"Crèche, la; \"\"petite\"\"\";01/09/2025\n");
        for separator in [",", "\t"] {
            let other = format!("{}\nA;B;01/01/2022;\"Crèche, la; \"\"petite\"\"\";01/09/2025\n", HEADER);
            let (header, line) = other.split_once('\n').expect("two lines");
            let other = format!(
                "{}\n{}",
                header.replace(';', separator),
                line.replace(";\"", &format!("{separator}\""))
                    .replace("\";", &format!("\"{separator}"))
                    .replacen(';', separator, 2)
            );
            assert_eq!(
                shown(other.as_bytes())[1].1,
                shown(text.as_bytes())[1].1,
                "{separator:?}"
            );
        }
        assert_eq!(
            shown(format!("sep=,\r\n{}\r\nA,B\r\n", HEADER.replace(';', ",")).as_bytes())[1],
            (3, vec!["A".into(), "B".into()])
        );
    }

    #[test]
    fn lines_have_the_numbers_a_spreadsheet_shows() {
        let text = format!("{HEADER}\r\n\r\nA;\"deux\r\nlignes\"\r\n;;;;\r\n\r\nB;x\r\nC;y");
        let lines: Vec<_> = shown(text.as_bytes())
            .into_iter()
            .map(|(line, cells)| (line, cells[0].clone()))
            .collect();
        assert_eq!(
            lines[1..],
            [(3, "A".to_owned()), (6, "B".to_owned()), (7, "C".to_owned())]
        );
        let lf = text.replace("\r\n", "\n");
        assert_eq!(
            shown(lf.as_bytes()).iter().map(|(line, _)| *line).collect::<Vec<_>>(),
            [1, 3, 6, 7]
        );
    }

    #[test]
    fn a_quotation_mark_that_never_closes_does_not_swallow_lines() {
        let text =
            format!("{HEADER};reference\nA;B;01/01/2022;Lieu;01/09/2025;\"oups\nC;D;01/01/2022;Lieu;01/09/2025;\n");
        assert_eq!(
            read(text.as_bytes()).expect("a table").trouble,
            Some((2, Trouble::OpenQuote))
        );
    }

    #[test]
    fn what_is_no_spreadsheet_is_said_to_be_none() {
        for (bytes, reason) in [
            (&b""[..], Unreadable::Empty),
            (b"\xef\xbb\xbf \r\n", Unreadable::Empty),
            (b"%PDF-1.7 \xe2\xe3", Unreadable::NotASpreadsheet),
            (b"\x00\x01\x02\x03\x04rubbish\x00\x00\x00", Unreadable::NotASpreadsheet),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Unreadable::OldExcel),
            (b"PK\x03\x04 and nothing else", Unreadable::Broken),
        ] {
            assert_eq!(read(bytes).unwrap_err(), reason, "{bytes:?}");
        }
        assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]).unwrap_err(), Unreadable::TooBig);
        assert_eq!(
            read("a;b\n".repeat(MOST_LINES + 30).as_bytes()).unwrap_err(),
            Unreadable::TooManyLines
        );
    }

    #[test]
    fn the_sheet_with_our_header_is_found_and_a_far_cell_costs_nothing() {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().write(0, 0, "Mode d’emploi").expect("a cell");
        let sheet = book.add_worksheet();
        for (column, header) in (0_u16..).zip(HEADER.split(';')) {
            sheet.write(1, column, header).expect("a cell");
        }
        sheet.write(3, 0, "A").expect("a cell");
        sheet.write(1_048_575, 16_383, "loin").expect("a cell");
        let read = shown(&book.save_to_buffer().expect("a file"));
        assert_eq!(read.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 4]);
    }

    #[test]
    fn an_archive_that_unpacks_beyond_measure_is_too_big() {
        use std::io::Write;
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        archive.start_file("xl/workbook.xml", options).expect("a file");
        let block = vec![b' '; 1024 * 1024];
        for _ in 0..=MOST_UNPACKED / (1024 * 1024) {
            archive.write_all(&block).expect("room");
        }
        let bytes = archive.finish().expect("an archive").into_inner();
        assert!(bytes.len() < MOST_BYTES);
        assert_eq!(read(&bytes).unwrap_err(), Unreadable::TooBig);
    }
}
