//! `maillage restore`: a backup into an empty place, compared with its manifest before anybody may meet
//! it. What differs is said, and then nothing is served from it.

use std::{collections::HashSet, path::PathBuf};

use chrono::{TimeDelta, Utc};
use clap::Args;
use futures_util::TryStreamExt;
use uuid::Uuid;

use super::{
    Trouble,
    backup::{check_file, described},
    tell,
    untouched::{Untouched, open_untouched},
};
use crate::{
    backup::{
        archive::{Archive, digest_of},
        contents,
        manifest::Manifest,
        settle::{self, Order},
        tools::Tools,
    },
    clock::Clock,
    config::DataPlace,
    database::MIGRATIONS,
    documents::shelf::Shelf,
};

/// What `restore` can be told.
#[derive(Debug, Clone, Args)]
pub struct RestoreOptions {
    /// The backup
    pub file: PathBuf,
}

/// Restores.
///
/// # Errors
/// When the file is not whole or for a newer program, the place is not empty, or what is there
/// afterwards is not what was backed up.
pub async fn restore(place: &DataPlace, options: &RestoreOptions) -> Result<(), Trouble> {
    let mut archive = check_file(&options.file).await.map_err(Trouble::Failed)?;
    refuse_newer(&archive.manifest)?;
    is_fresh(place)?;
    let opened = open_untouched(place).await?;
    let restored = fill(place, &opened, &mut archive).await;
    let held = match restored {
        Ok(()) => settle(place, &opened).await,
        Err(trouble) => Err(trouble),
    };
    opened.close().await?;
    let held = held?;
    tell(&format!(
        "Restored, and all as it was: {}",
        described(&archive.manifest)
    ));
    for key in &archive.manifest.missing {
        tell(&format!(
            "the document kept as {key} had no file any more when the backup was made"
        ));
    }
    tell(&format!(
        "Sessions have ended. Letters held back, which may have left already: {held}."
    ));
    tell("Before anybody signs in: `maillage retention`, then `maillage check` (docs/deployment.md).");
    Ok(())
}

fn refuse_newer(manifest: &Manifest) -> Result<(), Trouble> {
    let known = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0);
    if manifest.schema <= known {
        return Ok(());
    }
    Err(Trouble::Failed(format!(
        "the backup was made by Maillage {} (schema {}), and this one, {}, knows schemas up to {known}: \
         install Maillage {} or newer, and restore with that",
        manifest.maillage,
        manifest.schema,
        env!("CARGO_PKG_VERSION"),
        manifest.maillage,
    )))
}

/// A data folder holds nothing but what an attempt before this one left; no key of an installation, for one.
fn is_fresh(place: &DataPlace) -> Result<(), Trouble> {
    const OURS: [&str; 6] = [
        "postgresql",
        "postgresql.unfinished",
        "postgresql.log",
        "documents",
        "in-use.lock",
        "starting.lock",
    ];
    let Ok(entries) = place.data_dir.read_dir() else {
        return Ok(());
    };
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    let others: Vec<_> = names.filter(|name| !OURS.contains(&name.as_str())).take(5).collect();
    if place.database_url.is_some() || others.is_empty() {
        return Ok(());
    }
    Err(Trouble::Failed(format!(
        "{} is not empty: it holds {}; nothing was changed. Choose another folder with --data-dir",
        place.data_dir.display(),
        others.join(", ")
    )))
}

/// Nothing is there that was not put there from this very backup.
async fn is_empty(place: &DataPlace, opened: &Untouched, manifest: &Manifest) -> Result<Shelf, Trouble> {
    let there = contents::strangers(&opened.owner).await.map_err(Trouble::Failed)?;
    if !there.is_empty() {
        return Err(Trouble::Failed(format!(
            "{} is not empty: it holds {} tables and functions ({}…); nothing was changed. \
             A backup is restored into a new folder or a new database, also after an attempt that failed",
            opened.name,
            there.len(),
            there.iter().take(3).map(String::as_str).collect::<Vec<_>>().join(", ")
        )));
    }
    let shelf = Shelf::open(&place.documents()).map_err(Trouble::Failed)?;
    let all = shelf.kept_before(Utc::now() + TimeDelta::days(1)).await?;
    let ours: HashSet<Uuid> = manifest.documents.iter().map(|kept| kept.key).collect();
    match all.iter().filter(|key| !ours.contains(key)).count() {
        0 => Ok(shelf),
        others => Err(Trouble::Failed(format!(
            "{} is not empty: it holds {others} files that are not of this backup; nothing was changed. \
             Choose another place with --documents",
            place.documents()
        ))),
    }
}

/// Loads everything, and compares it. The list of migrations comes last, and without it no program
/// serves what is there.
async fn fill(place: &DataPlace, opened: &Untouched, archive: &mut Archive) -> Result<(), Trouble> {
    let tools = Tools::new(&opened.options, opened.server_major()).map_err(Trouble::Failed)?;
    let shelf = is_empty(place, opened, &archive.manifest).await?;
    settle::roles(&opened.owner).await.map_err(Trouble::Failed)?;
    let superuser = settle::is_superuser(&opened.owner).await.map_err(Trouble::Failed)?;
    let lines = tools.list(read(archive)?).await.map_err(Trouble::Failed)?;
    let order = Order::new(lines, superuser);
    put_back(&shelf, archive).await?;
    tools
        .load(&order.first, read(archive)?)
        .await
        .map_err(Trouble::Failed)?;
    settle::own(&opened.owner, &order.owned)
        .await
        .map_err(Trouble::Failed)?;
    let mut differences = compare(opened, &archive.manifest).await?;
    // The list of migrations is still to come.
    differences.retain(|line| !line.starts_with("_sqlx_migrations:"));
    differences.extend(compare_documents(&shelf, &archive.manifest).await?);
    refuse(&differences)?;
    settle::quiet(&opened.owner, archive.manifest.made_at)
        .await
        .map_err(Trouble::Failed)?;
    tools.load(&order.last, read(archive)?).await.map_err(Trouble::Failed)
}

fn read(archive: &mut Archive) -> Result<impl std::io::Read + '_, Trouble> {
    archive.dump().map_err(Trouble::Failed)
}

fn refuse(differences: &[String]) -> Result<(), Trouble> {
    for line in differences {
        tell(&format!("DIFFERS  {line}"));
    }
    match differences.len() {
        0 => Ok(()),
        count => Err(Trouble::Failed(format!(
            "what was restored is not what was backed up: {count} differences. Nothing is served from it"
        ))),
    }
}

async fn compare(opened: &Untouched, manifest: &Manifest) -> Result<Vec<String>, Trouble> {
    let mut tx = contents::still(&opened.owner).await.map_err(Trouble::Failed)?;
    let tables = contents::tables(&mut tx).await.map_err(Trouble::Failed)?;
    let guards = contents::guards(&mut tx).await.map_err(Trouble::Failed)?;
    Ok(manifest.differences(&tables, &guards))
}

async fn put_back(shelf: &Shelf, archive: &mut Archive) -> Result<(), Trouble> {
    let keys: Vec<Uuid> = archive.manifest.documents.iter().map(|kept| kept.key).collect();
    for key in keys {
        let content = archive.document(key).map_err(Trouble::Failed)?;
        shelf.put(key, content).await?;
    }
    Ok(())
}

/// Each file as it can be read back.
async fn compare_documents(shelf: &Shelf, manifest: &Manifest) -> Result<Vec<String>, Trouble> {
    let mut differences = Vec::new();
    for kept in &manifest.documents {
        let content: Option<Vec<u8>> = match shelf.read(kept.key).await? {
            Some(pieces) => {
                let fold = pieces.try_fold(Vec::new(), async |mut content, bytes| {
                    content.extend_from_slice(&bytes);
                    Ok(content)
                });
                Some(fold.await.map_err(Trouble::failed)?)
            }
            None => None,
        };
        let same = match content {
            Some(content) => digest_of(&*content).map_err(Trouble::failed)? == kept.piece,
            None => false,
        };
        if !same {
            differences.push(format!("the document kept as {}", kept.key));
        }
    }
    Ok(differences)
}

/// Brings an older schema up to date, tells the database the key of this place, and holds letters back;
/// how many.
async fn settle(place: &DataPlace, opened: &Untouched) -> Result<i64, Trouble> {
    opened.bring_up_to_date(place).await?;
    let (owner, application) = (&opened.owner, &opened.application);
    Ok(settle::hold_reminders(owner, application, &Clock::System).await?)
}
