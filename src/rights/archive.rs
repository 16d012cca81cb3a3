//! A ZIP file that is sent while it is written: what was gathered, then the files of documents, one
//! after the other and a piece at a time, so that no size of file fills the memory.

use std::{
    io::{self, Write},
    mem,
    sync::{Arc, Mutex},
    vec,
};

use axum::body::{Body, Bytes};
use chrono::{Datelike, NaiveDateTime, Timelike};
use futures_util::{
    TryStreamExt,
    stream::{self, BoxStream},
};
use uuid::Uuid;
use zip::{
    ZipWriter,
    write::{SimpleFileOptions, StreamWriter},
};

use crate::{
    documents::shelf::Shelf,
    error::{Error, Result},
};

/// What is handed to the browser at once, more or less.
const PIECE: usize = 64 * 1024;

/// A document to be put in, as the database knows it.
#[derive(Debug, Clone)]
pub struct Attached {
    /// Where it stands in the archive.
    pub path: String,
    /// Its key on the shelf.
    pub key: Uuid,
}

/// What the archive wrote and nobody has taken yet.
#[derive(Debug, Clone, Default)]
struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Buffer {
    fn take(&self) -> Vec<u8> {
        mem::take(&mut *self.0.lock().expect("not poisoned"))
    }

    fn len(&self) -> usize {
        self.0.lock().expect("not poisoned").len()
    }
}

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An archive being written.
pub struct Archive {
    zip: ZipWriter<StreamWriter<Buffer>>,
    written: Buffer,
    options: SimpleFileOptions,
}

impl Archive {
    /// One whose files are of that moment, in the person's time zone.
    pub fn new(moment: NaiveDateTime) -> Self {
        let written = Buffer::default();
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        let at = zip::DateTime::from_date_and_time(
            u16::try_from(moment.year()).unwrap_or(1980),
            part(moment.month()),
            part(moment.day()),
            part(moment.hour()),
            part(moment.minute()),
            part(moment.second().min(59)),
        );
        Self {
            zip: ZipWriter::new_stream(written.clone()),
            written,
            // Deflated even what does not shrink: some programs read nothing else from a stream.
            options: SimpleFileOptions::default().last_modified_time(at.unwrap_or_default()),
        }
    }

    /// Puts a whole file in.
    ///
    /// # Errors
    /// When two files have one name.
    pub fn put(&mut self, path: &str, content: &[u8]) -> Result<()> {
        self.zip.start_file(path, self.options).map_err(Error::fault)?;
        self.zip.write_all(content).map_err(Error::fault)
    }

    /// The archive as it is sent, with those documents at its end. One whose file is gone from the shelf
    /// is replaced by words that say so, since the rest must not be withheld for it.
    pub fn deliver(self, documents: Vec<Attached>, shelf: Shelf, absent: String) -> Body {
        let sending = Sending {
            archive: Some(self),
            documents: documents.into_iter(),
            open: None,
            shelf,
            absent,
        };
        Body::from_stream(stream::try_unfold(sending, Sending::piece))
    }
}

/// An archive on its way.
struct Sending {
    /// None once its last byte is sent.
    archive: Option<Archive>,
    documents: vec::IntoIter<Attached>,
    open: Option<BoxStream<'static, object_store::Result<Bytes>>>,
    shelf: Shelf,
    absent: String,
}

impl Sending {
    /// The next piece; none after the last.
    async fn piece(mut self) -> io::Result<Option<(Bytes, Self)>> {
        let Some(mut archive) = self.archive.take() else {
            return Ok(None);
        };
        while archive.written.len() < PIECE {
            if !self.read_on(&mut archive).await? {
                archive.zip.finish()?;
                return Ok(Some((archive.written.take().into(), self)));
            }
        }
        let piece = archive.written.take();
        self.archive = Some(archive);
        Ok(Some((piece.into(), self)))
    }

    /// Writes a little more; false when there is nothing left to write.
    async fn read_on(&mut self, archive: &mut Archive) -> io::Result<bool> {
        if let Some(open) = &mut self.open {
            match open.try_next().await.map_err(io::Error::other)? {
                Some(bytes) => archive.zip.write_all(&bytes)?,
                None => self.open = None,
            }
            return Ok(true);
        }
        let Some(document) = self.documents.next() else {
            return Ok(false);
        };
        match self.shelf.read(document.key).await.map_err(io::Error::other)? {
            Some(file) => {
                archive.zip.start_file(&document.path, archive.options)?;
                self.open = Some(file);
            }
            None => {
                tracing::error!(key = %document.key, "a document's file is not on the shelf");
                archive
                    .put(&format!("{}.txt", document.path), self.absent.as_bytes())
                    .map_err(io::Error::other)?;
            }
        }
        Ok(true)
    }
}
