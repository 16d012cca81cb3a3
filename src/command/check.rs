//! `maillage check`: whether what the installation rests on still holds: the schema, the log of every
//! child, the documents, the mail server, the clock. One line each; it fails when one of them does.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use clap::Args;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{
    Trouble,
    open::{Purpose, open_place},
    tell,
};
use crate::{
    config::DataPlace,
    documents::shelf::Shelf,
    error::{Error, Result},
    letters::store::outbox,
    trail::{self, heads::Heads},
};

/// Seconds between our clock and the database's that are nobody's fault.
const CLOCKS_APART: i64 = 5;

/// What `check` can be told.
#[derive(Debug, Clone, Args)]
pub struct CheckOptions {
    /// A file of one's own, kept elsewhere: how far each chain of the log went. What was cut off since
    /// then shows; when nothing was, the file is written anew. Or the folder the server keeps such files
    /// in (`serve --log-heads`), which is only read
    #[arg(long, value_name = "PLACE")]
    pub heads: Option<PathBuf>,
}

/// What was found of one thing: a line when it holds, another when it does not.
type Finding = std::result::Result<String, String>;

/// Checks.
///
/// # Errors
/// When the place cannot be opened, or something does not hold.
pub async fn check(place: &DataPlace, options: &CheckOptions) -> std::result::Result<(), Trouble> {
    let opened = open_place(place, Purpose::Operate).await?;
    let mut tx = opened.owner()?.begin().await?;
    let mut findings = vec![
        database(&mut tx).await?,
        clock(&mut tx, Utc::now()).await?,
        log(&mut tx).await?,
        letters(&mut tx).await?,
        documents(place).await,
    ];
    if let Some(file) = &options.heads {
        findings.push(heads(&mut tx, file).await?);
    }
    drop(tx);
    opened.close().await?;
    for finding in &findings {
        match finding {
            Ok(line) => tell(&format!("ok      {line}")),
            Err(line) => tell(&format!("BROKEN  {line}")),
        }
    }
    match findings.iter().filter(|finding| finding.is_err()).count() {
        0 => Ok(()),
        broken => Err(Trouble::Failed(format!("checks that failed: {broken}"))),
    }
}

async fn database(db: &mut PgConnection) -> Result<Finding> {
    let version: String = sqlx::query_scalar("select current_setting('server_version')")
        .fetch_one(db)
        .await?;
    // That the schema is this program's was found when the place was opened.
    Ok(Ok(format!("database: PostgreSQL {version}, schema up to date")))
}

async fn clock(db: &mut PgConnection, ours: DateTime<Utc>) -> Result<Finding> {
    let theirs: DateTime<Utc> = sqlx::query_scalar("select clock_timestamp()").fetch_one(db).await?;
    let apart = (theirs - ours).num_seconds().abs();
    Ok(if apart <= CLOCKS_APART {
        Ok("clock: ours and the database's agree".to_owned())
    } else {
        Err(format!("clock: ours and the database's are {apart} seconds apart"))
    })
}

/// Every line of the log follows from the one before, chain by chain.
async fn log(db: &mut PgConnection) -> Result<Finding> {
    let chains = sqlx::query!(
        r#"select chain as "chain!", access.broken_link(chain) as broken
           from (select chain from trail_heads union select chain from trail) c order by 1"#
    )
    .fetch_all(&mut *db)
    .await?;
    let broken: Vec<String> = chains
        .iter()
        .filter_map(|one| one.broken.map(|line| format!("{} at line {line}", one.chain)))
        .collect();
    let lines = sqlx::query_scalar!(r#"select count(*) as "lines!" from trail"#)
        .fetch_one(db)
        .await?;
    Ok(if broken.is_empty() {
        Ok(format!(
            "log: {lines} lines in {} chains, none missing or changed",
            chains.len()
        ))
    } else {
        Err(format!("log: lines were removed or changed in {}", broken.join(", ")))
    })
}

async fn letters(db: &mut PgConnection) -> Result<Finding> {
    let office = sqlx::query!("select tried_at, failure from letter_office")
        .fetch_optional(&mut *db)
        .await?;
    let held = outbox::held(&mut *db).await?;
    let given_up = sqlx::query_scalar!(r#"select count(*) as "count!" from letters where given_up_at is not null"#)
        .fetch_one(db)
        .await?
        - held;
    let waiting = match held {
        0 => String::new(),
        _ => format!("; held back since a backup was restored: {held}, an administrator may send them"),
    };
    Ok(match office {
        Some(office) if !office.failure.is_empty() => Err(format!(
            "letters: the mail server failed on {}: {}",
            office.tried_at, office.failure
        )),
        _ if given_up > 0 => Err(format!(
            "letters: {given_up} were given up; an administrator may send them again"
        )),
        Some(office) => Ok(format!(
            "letters: the mail server answered on {}{waiting}",
            office.tried_at
        )),
        None => Ok(format!("letters: no mail server was tried yet{waiting}")),
    })
}

async fn documents(place: &DataPlace) -> Finding {
    let at = place.documents();
    let probe = async {
        let shelf = Shelf::open(&at)?;
        let key = Uuid::new_v4();
        let failed = |error: Error| format!("the documents in {at} cannot be written: {error}");
        shelf.put(key, b"check".to_vec()).await.map_err(failed)?;
        shelf.remove(key).await.map_err(failed)
    };
    probe
        .await
        .map(|()| "documents: can be written and taken away".to_owned())
}

/// Each chain still holds the line it ended with when a file was written: one file, which is then written
/// anew, or every file of a folder, which the server writes. Lines that were kept too long are gone, and
/// the last of them is remembered.
async fn heads(db: &mut PgConnection, place: &Path) -> Result<Finding> {
    let files = match trail::heads::files(place) {
        Ok(files) => files,
        Err(error) => return Ok(Err(format!("heads: {} cannot be read: {error}", place.display()))),
    };
    let mut chains = BTreeSet::new();
    for file in &files {
        let before = match trail::heads::read(file) {
            Ok(before) => before,
            Err(error) => return Ok(Err(format!("heads: {} cannot be read: {error}", file.display()))),
        };
        for (chain, (number, hash)) in &before {
            if !is_whole(db, *chain, *number, hash).await? {
                return Ok(Err(format!(
                    "heads: the log of {chain} was cut before line {number}, or is another"
                )));
            }
            chains.insert(*chain);
        }
    }
    if place.is_dir() {
        return Ok(Ok(format!(
            "heads: {} chains are as {} files have them",
            chains.len(),
            files.len()
        )));
    }
    let now = now(db).await?;
    Ok(match trail::heads::write(place, &now) {
        Ok(()) => Ok(format!(
            "heads: {} chains of before are whole; {} written",
            chains.len(),
            now.len()
        )),
        Err(error) => Err(format!("heads: {} cannot be written: {error}", place.display())),
    })
}

/// Whether a chain still holds that line, or was rightly shortened beyond it.
async fn is_whole(db: &mut PgConnection, chain: Uuid, number: i64, hash: &str) -> Result<bool> {
    let there = sqlx::query_scalar!(
        r#"select encode(hash, 'hex') as "hash!" from trail where chain = $1 and number = $2
           union all
           select case when number = $2 then encode(hash, 'hex') else $3 end from trail_cuts where chain = $1 and number >= $2"#,
        chain,
        number,
        hash
    )
    .fetch_optional(db)
    .await?;
    Ok(there.as_deref() == Some(hash))
}

async fn now(db: &mut PgConnection) -> Result<Heads> {
    let rows = sqlx::query!(r#"select chain, entries, encode(hash, 'hex') as "hash!" from trail_heads order by chain"#)
        .fetch_all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.chain, (row.entries, row.hash)))
        .collect())
}
