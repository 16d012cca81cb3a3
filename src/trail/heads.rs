//! How far each chain of the log goes, kept elsewhere every day: a chain does not see its own end cut
//! off. The server writes them into a folder; `maillage check` compares.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use chrono_tz::Tz;
use uuid::Uuid;

use crate::{clock::Clock, database::Database, error::Result};

/// How often an instance looks whether a day has none yet.
const LOOK_EVERY: Duration = Duration::from_secs(15 * 60);
/// Days that are kept.
const DAYS: usize = 40;
/// How the files of a folder end.
const ENDING: &str = "heads";

/// How far a chain went, and the hash of its last line in hexadecimal.
pub type Heads = BTreeMap<Uuid, (i64, String)>;

/// Writes the day's file when it is not there yet, for as long as it is awaited. Several instances write
/// the same; none hinders another.
pub async fn keep_heads(database: Database, clock: Clock, folder: Option<PathBuf>) {
    let Some(folder) = folder else {
        return std::future::pending().await;
    };
    loop {
        let file = folder.join(format!("maillage-{}.{ENDING}", clock.today(Tz::Europe__Paris)));
        if !file.exists()
            && let Err(error) = write_day(&database, &folder, &file).await
        {
            tracing::error!(%error, folder = %folder.display(), "the heads of the log could not be kept elsewhere; it is tried again");
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

async fn write_day(database: &Database, folder: &Path, file: &Path) -> Result<()> {
    let rows = sqlx::query!(
        r#"select chain as "chain!", entries as "entries!", encode(hash, 'hex') as "hash!" from access.log_heads()"#
    )
    .fetch_all(database.pool())
    .await?;
    let heads = rows
        .into_iter()
        .map(|row| (row.chain, (row.entries, row.hash)))
        .collect();
    write(file, &heads).map_err(crate::error::Error::fault)?;
    for old in files(folder)
        .map_err(crate::error::Error::fault)?
        .iter()
        .rev()
        .skip(DAYS)
    {
        // A place that keeps everything is as good.
        let _ = fs::remove_file(old);
    }
    tracing::info!(file = %file.display(), "kept the heads of the log elsewhere");
    Ok(())
}

/// The files of a folder, the oldest first; the file itself where it is one.
pub fn files(place: &Path) -> io::Result<Vec<PathBuf>> {
    if !place.is_dir() {
        return Ok(vec![place.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(place)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Beside it first, so that a power cut leaves the file before.
pub fn write(file: &Path, heads: &Heads) -> io::Result<()> {
    let lines: String = heads
        .iter()
        .map(|(chain, (entries, hash))| format!("{chain} {entries} {hash}\n"))
        .collect();
    let beside = file.with_extension(format!("{}.new", std::process::id()));
    fs::write(&beside, lines)?;
    fs::rename(beside, file)
}

/// What a file holds; nothing where there is none.
pub fn read(file: &Path) -> io::Result<Heads> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Heads::new()),
        text => text?,
    };
    let line = |line: &str| {
        let mut parts = line.split(' ');
        let chain = parts.next()?.parse().ok()?;
        Some((chain, (parts.next()?.parse().ok()?, parts.next()?.to_owned())))
    };
    Ok(text.lines().filter_map(line).collect())
}
