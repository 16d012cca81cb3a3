//! The file of a backup as it is written: beside its place, and it has its name once it is whole. A kill
//! in between leaves nothing that passes for a backup.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{
    Result,
    archive::{DIGEST, DUMP, MANIFEST, SEAL, digest_before_seal, document_path},
    manifest::{Manifest, Piece},
    words,
};

/// A backup being written; gone with this value unless it was finished.
pub struct Writing {
    zip: Option<ZipWriter<File>>,
    options: SimpleFileOptions,
    unfinished: PathBuf,
    target: PathBuf,
    finished: bool,
}

impl Writing {
    /// Begins one, for its owner's eyes only.
    ///
    /// # Errors
    /// Where a file is already there and is not to be replaced, or the folder cannot be written.
    pub fn begin(target: &Path, replace: bool) -> Result<Self> {
        if target.exists() && !replace {
            return Err(format!(
                "{} is already there: choose another name, or say --replace",
                target.display()
            ));
        }
        let mut name = target.as_os_str().to_owned();
        name.push(".unfinished");
        let unfinished = PathBuf::from(name);
        let failed = |error: io::Error| format!("{} cannot be written: {error}", unfinished.display());
        // What a killed backup left; one that is under way holds its lock.
        match File::open(&unfinished) {
            Ok(left) => match left.try_lock() {
                Err(TryLockError::WouldBlock) => {
                    return Err(format!("another backup is writing {}", unfinished.display()));
                }
                _ => fs::remove_file(&unfinished).map_err(failed)?,
            },
            Err(error) if error.kind() == ErrorKind::NotFound => (),
            Err(error) => return Err(failed(error)),
        }
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&unfinished)
            .map_err(failed)?;
        file.lock().map_err(failed)?;
        Ok(Self {
            zip: Some(ZipWriter::new(file)),
            // The dump is compressed already, and so are most documents.
            options: SimpleFileOptions::default()
                .compression_method(CompressionMethod::Stored)
                .large_file(true),
            unfinished,
            target: target.to_owned(),
            finished: false,
        })
    }

    /// Where it lies until it has its name.
    pub fn unfinished(&self) -> &Path {
        &self.unfinished
    }

    fn zip(&mut self) -> &mut ZipWriter<File> {
        self.zip.as_mut().expect("not sealed yet")
    }

    /// Begins the dump.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn dump(&mut self) -> Result<Writer<'_>> {
        self.file(DUMP)
    }

    /// Begins a document.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn document(&mut self, key: Uuid) -> Result<Writer<'_>> {
        self.file(&document_path(key))
    }

    fn file(&mut self, name: &str) -> Result<Writer<'_>> {
        let options = self.options;
        self.zip().start_file(name, options).map_err(words)?;
        Ok(Writer {
            to: self.zip(),
            hash: Sha256::new(),
            bytes: 0,
        })
    }

    /// Writes the manifest, and seals the whole.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn seal(&mut self, manifest: &Manifest) -> Result<()> {
        let text = serde_json::to_vec_pretty(manifest).map_err(words)?;
        self.file(MANIFEST)?.write_all(&text).map_err(words)?;
        let mut zip = self.zip.take().expect("sealed once");
        zip.set_comment(format!("{SEAL}{}", "0".repeat(DIGEST)))
            .map_err(words)?;
        let mut file = zip.finish().map_err(words)?;
        let digest = digest_before_seal(&mut file).map_err(words)?;
        file.write_all(digest.as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(words)
    }

    /// Gives it its name.
    ///
    /// # Errors
    /// When the folder does not let it.
    pub fn finish(mut self, replace: bool) -> Result<()> {
        if self.target.exists() && !replace {
            return Err(format!("{} was made meanwhile by somebody else", self.target.display()));
        }
        fs::rename(&self.unfinished, &self.target).map_err(words)?;
        self.finished = true;
        let folder = match self.target.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        // The name is on disk too.
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(words)
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if !self.finished {
            let _ = fs::remove_file(&self.unfinished);
        }
    }
}

/// One file within the backup, being written.
pub struct Writer<'a> {
    to: &'a mut ZipWriter<File>,
    hash: Sha256,
    bytes: u64,
}

impl Writer<'_> {
    /// What was written.
    pub fn piece(self) -> Piece {
        Piece {
            bytes: self.bytes,
            sha256: HEXLOWER.encode(&self.hash.finalize()),
        }
    }
}

impl Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
