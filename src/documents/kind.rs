//! What a file is, told by its content: neither the name nor the browser is believed.

use std::io::{Cursor, Read};

use crate::choices;

choices! {
    /// The kinds of files that are kept.
    Kind {
        /// A PDF.
        Pdf = "pdf", "document-kind-pdf";
        /// A photograph.
        Jpeg = "jpeg", "document-kind-jpeg";
        /// An image.
        Png = "png", "document-kind-png";
        /// An image.
        Webp = "webp", "document-kind-webp";
        /// A text of LibreOffice.
        Odt = "odt", "document-kind-odt";
        /// A spreadsheet of LibreOffice.
        Ods = "ods", "document-kind-ods";
        /// A text of Word.
        Docx = "docx", "document-kind-docx";
        /// A spreadsheet of Excel.
        Xlsx = "xlsx", "document-kind-xlsx";
        /// Plain text.
        Text = "text", "document-kind-text";
        /// A recorded voice.
        Mp3 = "mp3", "document-kind-mp3";
        /// A voice recorded with a telephone.
        M4a = "m4a", "document-kind-m4a";
        /// A voice recorded with a telephone.
        Ogg = "ogg", "document-kind-ogg";
        /// A recorded voice.
        Wav = "wav", "document-kind-wav";
        /// A voice recorded with a telephone.
        Aac = "aac", "document-kind-aac";
        /// A voice recorded with an older telephone.
        Amr = "amr", "document-kind-amr";
        /// A voice recorded with an older telephone.
        ThreeGp = "3gp", "document-kind-3gp";
    }
}

/// The longest `mimetype` of an OpenDocument file.
const MOST_MIMETYPE: u64 = 100;

impl Kind {
    /// What this content is; nothing when it is none of what is kept. The name only tells a text from
    /// other bytes that look like one, and a sound from a film without pictures.
    pub fn of(content: &[u8], name: &str) -> Option<Self> {
        let ending = ending(name).unwrap_or_default();
        if ending == "txt" && is_text(content) {
            return Some(Kind::Text);
        }
        if content.starts_with(b"PK\x03\x04") {
            return office(content);
        }
        if is_third_generation(content) && Kind::ThreeGp.endings().contains(&ending.as_str()) {
            return Some(Kind::ThreeGp);
        }
        match infer::get(content)?.mime_type() {
            "application/pdf" => Some(Kind::Pdf),
            "image/jpeg" => Some(Kind::Jpeg),
            "image/png" => Some(Kind::Png),
            "image/webp" => Some(Kind::Webp),
            "audio/mpeg" => Some(Kind::Mp3),
            "audio/m4a" => Some(Kind::M4a),
            // The recorders of Android give their sound the head of a film.
            "video/mp4" if ending == "m4a" => Some(Kind::M4a),
            "audio/ogg" | "audio/opus" => Some(Kind::Ogg),
            "audio/x-wav" => Some(Kind::Wav),
            "audio/aac" => Some(Kind::Aac),
            "audio/amr" => Some(Kind::Amr),
            _ => None,
        }
    }

    /// The media type it is handed out with.
    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Pdf => "application/pdf",
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::Webp => "image/webp",
            Kind::Odt => "application/vnd.oasis.opendocument.text",
            Kind::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Kind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Kind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Kind::Text => "text/plain",
            Kind::Mp3 => "audio/mpeg",
            Kind::M4a => "audio/mp4",
            Kind::Ogg => "audio/ogg",
            Kind::Wav => "audio/wav",
            Kind::Aac => "audio/aac",
            Kind::Amr => "audio/amr",
            Kind::ThreeGp => "audio/3gpp",
        }
    }

    /// The endings of its names, the one that is given first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Kind::Pdf => &["pdf"],
            Kind::Jpeg => &["jpg", "jpeg"],
            Kind::Png => &["png"],
            Kind::Webp => &["webp"],
            Kind::Odt => &["odt"],
            Kind::Ods => &["ods"],
            Kind::Docx => &["docx"],
            Kind::Xlsx => &["xlsx"],
            Kind::Text => &["txt"],
            Kind::Mp3 => &["mp3"],
            Kind::M4a => &["m4a"],
            Kind::Ogg => &["ogg", "oga", "opus"],
            Kind::Wav => &["wav"],
            Kind::Aac => &["aac"],
            Kind::Amr => &["amr"],
            Kind::ThreeGp => &["3gp", "3ga"],
        }
    }

    /// A voice that was recorded.
    pub fn is_sound(self) -> bool {
        self.media_type().starts_with("audio/")
    }

    /// What a browser offers to choose from.
    pub fn accepted() -> String {
        let endings = Self::ALL.iter().flat_map(|kind| kind.endings());
        endings.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
    }
}

/// The ending of a name, in small letters.
pub fn ending(name: &str) -> Option<String> {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())
}

/// The head of the films, and of the sounds without pictures, of telephones of the third generation.
fn is_third_generation(content: &[u8]) -> bool {
    content.get(4..11) == Some(b"ftyp3gp")
}

/// Of the archives that are kept: texts and spreadsheets, without programs in them.
fn office(content: &[u8]) -> Option<Kind> {
    let mut archive = zip::ZipArchive::new(Cursor::new(content)).ok()?;
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.to_lowercase()).collect();
    let has = |name: &str| names.iter().any(|one| one == name);
    if names.iter().any(|name| name.ends_with("vbaproject.bin")) {
        return None;
    }
    if has("word/document.xml") {
        return Some(Kind::Docx);
    }
    if has("xl/workbook.xml") {
        return Some(Kind::Xlsx);
    }
    let mut said = String::new();
    let entry = archive.by_name("mimetype").ok()?;
    entry.take(MOST_MIMETYPE).read_to_string(&mut said).ok()?;
    [Kind::Odt, Kind::Ods]
        .into_iter()
        .find(|kind| kind.media_type() == said.trim())
}

/// Bytes without any that no text has, in UTF-8 or in an older alphabet.
fn is_text(content: &[u8]) -> bool {
    !content.is_empty() && content.iter().all(|byte| *byte >= b' ' || b"\t\n\r\x0c".contains(byte))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in entries {
            archive
                .start_file(*name, zip::write::SimpleFileOptions::default())
                .unwrap();
            archive.write_all(content.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn a_file_is_what_it_contains() {
        let odt = archive(&[
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", ""),
        ]);
        let ods = archive(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]);
        let docx = archive(&[
            ("[Content_Types].xml", ""),
            ("docProps/app.xml", ""),
            ("word/document.xml", ""),
        ]);
        let xlsx = archive(&[("xl/workbook.xml", "")]);
        let cases: [(&[u8], &str, Option<Kind>); 23] = [
            (b"%PDF-1.7\n", "pai.pdf", Some(Kind::Pdf)),
            (b"%PDF-1.7\n\0", "photo.jpg", Some(Kind::Pdf)),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "IMG_1.jpeg", Some(Kind::Jpeg)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a.png", Some(Kind::Png)),
            (b"RIFF\x10\0\0\0WEBPVP8 ", "a.webp", Some(Kind::Webp)),
            (&odt, "a.odt", Some(Kind::Odt)),
            (&ods, "a.ods", Some(Kind::Ods)),
            (&docx, "a.docx", Some(Kind::Docx)),
            (&xlsx, "a.xlsx", Some(Kind::Xlsx)),
            ("Bonjour à tous\r\n".as_bytes(), "Lettre.TXT", Some(Kind::Text)),
            (b"Gar\xe7on", "ancien.txt", Some(Kind::Text)),
            (b"ID3\x04\0\0\0", "voix.mp3", Some(Kind::Mp3)),
            (b"\0\0\0\x1cftypM4A \0\0\0\0", "voix.m4a", Some(Kind::M4a)),
            (b"\0\0\0\x18ftypmp42\0\0\0\0", "voix.m4a", Some(Kind::M4a)),
            (b"\0\0\0\x18ftypmp42\0\0\0\0", "film.mp4", None),
            (b"OggS\0\x02\0\0", "voix.ogg", Some(Kind::Ogg)),
            (b"RIFF\x24\0\0\0WAVEfmt ", "voix.wav", Some(Kind::Wav)),
            (b"\xff\xf1\x50\x80\0\0\0", "voix.aac", Some(Kind::Aac)),
            (b"#!AMR\n\0\0\0\0\0\0", "voix.amr", Some(Kind::Amr)),
            (b"\0\0\0\x18ftyp3gp4\0\0\0\0", "voix.3gp", Some(Kind::ThreeGp)),
            (b"\0\0\0\x18ftyp3gp4\0\0\0\0", "film.mp4", None),
            (b"<!DOCTYPE html><script>alert(1)</script>", "pai.pdf", None),
            (b"Bonjour", "sans-fin", None),
        ];
        for (content, name, expected) in cases {
            assert_eq!(Kind::of(content, name), expected, "{name}");
        }
    }

    #[test]
    fn programs_and_pages_are_not_kept_whatever_their_name() {
        let macros = archive(&[("word/document.xml", ""), ("word/vbaProject.bin", "")]);
        let anything = archive(&[("invoice.exe", "MZ")]);
        let svg = b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        for (content, name) in [
            (&macros[..], "a.docx"),
            (&anything[..], "a.odt"),
            (b"PK\x03\x04 and no archive", "a.docx"),
            (&svg[..], "a.png"),
            (b"MZ\x90\0\x03", "a.pdf"),
            (b"#!/bin/sh\n", "a.pdf"),
            (b"", "vide.txt"),
            (b"nul\0", "a.txt"),
        ] {
            assert_eq!(Kind::of(content, name), None, "{name}");
        }
    }
}
