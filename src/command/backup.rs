//! `maillage backup`: everything an installation holds, in one file; with `--check`, whether such a file
//! is whole. It changes nothing of what it copies, and people go on working meanwhile.

use std::{
    collections::HashMap,
    io::Write,
    path::{Path, PathBuf},
};

use chrono::Utc;
use clap::Args;
use futures_util::TryStreamExt;
use uuid::Uuid;

use super::{
    Trouble, tell,
    untouched::{Untouched, open_untouched},
};
use crate::{
    backup::{
        archive::Archive,
        contents,
        manifest::{FORMAT, Kept, Manifest},
        tools::Tools,
        writing::Writing,
    },
    config::DataPlace,
    database::Schema,
    documents::shelf::Shelf,
};

/// What `backup` can be told.
#[derive(Debug, Clone, Args)]
pub struct BackupOptions {
    /// The file to write. It holds everything: keep it encrypted, apart from this machine
    pub file: PathBuf,
    /// Replace a file of that name
    #[arg(long)]
    pub replace: bool,
    /// Only check that the file, written before, is whole; no database is needed
    #[arg(long, conflicts_with = "replace")]
    pub check: bool,
}

/// Backs up, or checks a backup.
///
/// # Errors
/// When there is nothing to back up, the file cannot be written, is not whole, or a document's file is
/// lost: the backup is there all the same.
pub async fn backup(place: &DataPlace, options: &BackupOptions) -> Result<(), Trouble> {
    if options.check {
        let archive = check_file(&options.file).await.map_err(Trouble::Failed)?;
        tell(&format!(
            "{} is whole: {}",
            options.file.display(),
            described(&archive.manifest)
        ));
        return Ok(());
    }
    // Nothing is made here only to be found empty.
    if place.database_url.is_none() && !place.data_dir.join("postgresql").exists() {
        return Err(Trouble::BadInput(format!(
            "there is nothing to back up in {}: say where the data is with --data-dir, or DATABASE_URL",
            place.data_dir.display()
        )));
    }
    let mut writing = Writing::begin(&options.file, options.replace).map_err(Trouble::BadInput)?;
    let opened = open_untouched(place).await?;
    let found = match opened.owner.schema().await? {
        Schema::Absent => Err(Trouble::failed(
            "the database has no schema yet: there is nothing to back up",
        )),
        Schema::Newer => Err(super::open::newer()),
        Schema::Current | Schema::Older => write(place, &opened, &mut writing).await,
    };
    opened.close().await?;
    let found = found?;
    let manifest = check_file(writing.unfinished())
        .await
        .map_err(Trouble::Failed)?
        .manifest;
    writing.finish(options.replace).map_err(Trouble::Failed)?;
    tell(&format!("{}: {}", options.file.display(), described(&manifest)));
    found.say()
}

/// Opens a backup and reads it from end to end.
pub(super) async fn check_file(file: &Path) -> Result<Archive, String> {
    let mut archive = Archive::open(file)?;
    archive.verify()?;
    // What was dumped by a newer server is for newer programs.
    let tools = Tools::offline(0)?;
    let lines = tools.list(archive.dump()?).await?;
    if lines.is_empty() {
        return Err("the dump in it holds nothing".to_owned());
    }
    Ok(archive)
}

/// A manifest in a line.
pub(super) fn described(manifest: &Manifest) -> String {
    format!(
        "tables: {}, rows: {}, documents: {}; of {}, Maillage {}, schema {}",
        manifest.tables.len(),
        manifest.rows(),
        manifest.documents.len(),
        manifest.made_at.format("%Y-%m-%d %H:%M UTC"),
        manifest.maillage,
        manifest.schema
    )
}

/// Documents whose files are not what they should be.
struct Found {
    /// Taken away while the backup was made: rightly gone.
    removed: usize,
    /// Not on the shelf.
    lost: Vec<Uuid>,
    /// Another content than when it was attached; copied as it is.
    damaged: Vec<Uuid>,
}

impl Found {
    fn say(&self) -> Result<(), Trouble> {
        if self.removed > 0 {
            tell(&format!(
                "documents taken away while the backup was made: {}",
                self.removed
            ));
        }
        for (keys, what) in [
            (&self.lost, "is not on the shelf"),
            (&self.damaged, "is not what was attached"),
        ] {
            for key in keys {
                tell(&format!("DOCUMENT  the file {key} {what}"));
            }
        }
        match self.lost.len() + self.damaged.len() {
            0 => Ok(()),
            bad => Err(Trouble::Failed(format!(
                "the backup is whole, but files of the shelf are lost or damaged: {bad}"
            ))),
        }
    }
}

async fn write(place: &DataPlace, opened: &Untouched, writing: &mut Writing) -> Result<Found, Trouble> {
    let tools = Tools::new(&opened.options, opened.server_major()).map_err(Trouble::Failed)?;
    let shelf = Shelf::open(&place.documents()).map_err(Trouble::Failed)?;
    let mut tx = contents::still(&opened.owner).await.map_err(Trouble::Failed)?;
    let snapshot = contents::name(&mut tx).await.map_err(Trouble::Failed)?;
    let made_at = Utc::now();
    let mut dump = writing.dump().map_err(Trouble::Failed)?;
    tools.dump(&snapshot, &mut dump).await.map_err(Trouble::Failed)?;
    let dump = dump.piece();
    let tables = contents::tables(&mut tx).await.map_err(Trouble::Failed)?;
    let guards = contents::guards(&mut tx).await.map_err(Trouble::Failed)?;
    let schema = contents::schema(&mut tx).await.map_err(Trouble::Failed)?;
    let attached = contents::documents(&mut tx).await.map_err(Trouble::Failed)?;
    // Documents do not change once they are kept: from here on the instant need not be held.
    tx.rollback().await.map_err(Trouble::failed)?;
    let (documents, missing) = copy(&shelf, writing, &attached).await?;
    let lost = contents::still_documents(&opened.owner, &missing)
        .await
        .map_err(Trouble::Failed)?;
    let copied: HashMap<Uuid, &Kept> = documents.iter().map(|kept| (kept.key, kept)).collect();
    let damaged = attached
        .iter()
        .filter(|was| copied.get(&was.key).is_some_and(|copied| copied != was));
    let found = Found {
        removed: missing.len() - lost.len(),
        lost,
        damaged: damaged.map(|was| was.key).collect(),
    };
    let manifest = Manifest {
        format: FORMAT,
        maillage: env!("CARGO_PKG_VERSION").to_owned(),
        schema,
        made_at,
        postgresql: opened.version.to_string(),
        dump,
        tables,
        guards,
        documents,
        missing,
    };
    writing.seal(&manifest).map_err(Trouble::Failed)?;
    Ok(found)
}

/// Copies the files; those that are not there, apart.
async fn copy(shelf: &Shelf, writing: &mut Writing, attached: &[Kept]) -> Result<(Vec<Kept>, Vec<Uuid>), Trouble> {
    let (mut copied, mut missing) = (Vec::new(), Vec::new());
    for document in attached {
        let key = document.key;
        let Some(mut pieces) = shelf.read(key).await? else {
            missing.push(key);
            continue;
        };
        let mut file = writing.document(key).map_err(Trouble::Failed)?;
        while let Some(bytes) = pieces.try_next().await.map_err(Trouble::failed)? {
            file.write_all(&bytes).map_err(Trouble::failed)?;
        }
        copied.push(Kept {
            key,
            piece: file.piece(),
        });
    }
    Ok((copied, missing))
}
