//! The file of a backup as it is read: a ZIP of the dump, the documents and the manifest, whose last
//! sixty-four signs are the SHA-256 of all before them. So one bit that is another shows, wherever it is.

use std::{
    fs::File,
    io::{self, BufReader, Read, Seek, SeekFrom},
    path::Path,
};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zip::ZipArchive;

use super::{
    Result,
    manifest::{FORMAT, Manifest, Piece},
    words,
};

pub(super) const DUMP: &str = "database.dump";
pub(super) const MANIFEST: &str = "manifest.json";
/// What stands before the digest at the end of the file.
pub(super) const SEAL: &str = "Maillage backup; SHA-256 of all before: ";
/// The signs of a digest in hexadecimal.
pub(super) const DIGEST: usize = 64;
/// What is read at once.
const BLOCK: usize = 128 * 1024;

pub(super) fn document_path(key: Uuid) -> String {
    format!("documents/{key}")
}

/// A backup that was found whole as far as its seal and its manifest go.
#[derive(Debug)]
pub struct Archive {
    zip: ZipArchive<BufReader<File>>,
    /// What it says of itself.
    pub manifest: Manifest,
}

impl Archive {
    /// Opens one.
    ///
    /// # Errors
    /// When it is none, was cut short or changed, or is for a newer program.
    pub fn open(path: &Path) -> Result<Self> {
        let named = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let mut file = File::open(path).map_err(|error| named(&error))?;
        if !is_sealed(&mut file).map_err(|error| named(&error))? {
            return Err(named(
                &"this is no whole backup: it is something else, was cut short, or was changed or damaged since it was written",
            ));
        }
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|error| named(&error))?;
        let text = zip.by_name(MANIFEST).map_err(|error| named(&error))?;
        let text: serde_json::Value = serde_json::from_reader(text).map_err(|error| named(&error))?;
        if text["format"] != FORMAT {
            return Err(named(&format!(
                "made by Maillage {}, in a way this program does not know: install that version",
                text["maillage"]
            )));
        }
        let manifest = serde_json::from_value(text).map_err(|error| named(&error))?;
        Ok(Self { zip, manifest })
    }

    /// Reads every file of it, and compares them with the manifest.
    ///
    /// # Errors
    /// When one is missing, too many, or not what it was.
    pub fn verify(&mut self) -> Result<()> {
        let mut expected = vec![(DUMP.to_owned(), self.manifest.dump.clone())];
        let documents = self.manifest.documents.iter();
        expected.extend(documents.map(|kept| (document_path(kept.key), kept.piece.clone())));
        if self.zip.len() != expected.len() + 1 {
            return Err(format!(
                "the backup holds {} files, where its manifest has {}",
                self.zip.len(),
                expected.len() + 1
            ));
        }
        for (name, piece) in expected {
            let read = self
                .zip
                .by_name(&name)
                .map_err(words)
                .and_then(|file| digest_of(file).map_err(words));
            if read.map_err(|error| format!("{name}: {error}"))? != piece {
                return Err(format!("{name} is not what it was when the backup was made"));
            }
        }
        Ok(())
    }

    /// The dump, as it is read.
    ///
    /// # Errors
    /// When it is not there.
    pub fn dump(&mut self) -> Result<impl Read + '_> {
        self.zip.by_name(DUMP).map_err(words)
    }

    /// A document.
    ///
    /// # Errors
    /// When it is not there.
    pub fn document(&mut self, key: Uuid) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        let mut file = self.zip.by_name(&document_path(key)).map_err(words)?;
        file.read_to_end(&mut content).map_err(words)?;
        Ok(content)
    }
}

/// What a file is.
pub fn digest_of(mut file: impl Read) -> io::Result<Piece> {
    let (mut hash, mut bytes, mut block) = (Sha256::new(), 0, vec![0; BLOCK]);
    loop {
        match file.read(&mut block)? {
            0 => break,
            read => {
                hash.update(&block[..read]);
                bytes += read as u64;
            }
        }
    }
    Ok(Piece {
        bytes,
        sha256: HEXLOWER.encode(&hash.finalize()),
    })
}

/// The digest of all before the last signs, which the file then stands at.
pub(super) fn digest_before_seal(file: &mut File) -> io::Result<String> {
    let before = file.metadata()?.len().saturating_sub(DIGEST as u64);
    file.rewind()?;
    let digest = digest_of((&*file).take(before))?.sha256;
    file.seek(SeekFrom::Start(before))?;
    Ok(digest)
}

fn is_sealed(file: &mut File) -> io::Result<bool> {
    let digest = digest_before_seal(file)?;
    let mut said = String::new();
    // What is no text is no seal.
    let read = file.read_to_string(&mut said);
    Ok(read.is_ok() && said == digest)
}
