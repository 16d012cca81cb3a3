//! The operator's way to apply a file, the whole country's too: as the owner of the database, with a report to
//! be read at a terminal. How it is typed is for `command`.

use std::{io::Read, path::Path};

use i18n_embed_fl::fl;

use crate::{
    clock::Clock,
    database::Database,
    error::Result,
    exchange,
    finess::{
        model::{Changes, File, Wanted, compare},
        read::Reader,
        store,
    },
    web::lang::Lang,
};

/// What the operator asks for.
#[derive(Debug)]
pub struct Request<'a> {
    /// The published file.
    pub file: &'a Path,
    /// The territory it goes into; may go unnamed when there is one.
    pub territory: Option<&'a str>,
    /// Which departments; that of the territory when none is named.
    pub departments: &'a [String],
    /// Which communes; all when none is named.
    pub communes: &'a [String],
    /// Which categories.
    pub categories: Vec<String>,
    /// Whether to say what would change, and change nothing.
    pub dry_run: bool,
    /// The language of the report.
    pub lang: Lang,
}

/// Applies a file to a territory: all of it, or nothing. The inner error says in words why nothing was done.
///
/// # Errors
/// When the database fails.
pub async fn apply(
    owner: &Database,
    clock: Clock,
    request: Request<'_>,
) -> Result<std::result::Result<String, String>> {
    let lang = request.lang;
    let mut tx = owner.begin().await?;
    let territories = exchange::store::territories(&mut tx).await?;
    let territory = match exchange::command::choose(lang, &territories, request.territory) {
        Ok(Some(territory)) => territory,
        Ok(None) => return Ok(Err(fl!(lang, "finess-no-territory"))),
        Err(sentence) => return Ok(Err(sentence)),
    };
    exchange::store::begin(&mut tx, territory.id).await?;
    let mut departments = request.departments.join(",");
    if departments.is_empty() && request.communes.is_empty() {
        departments = store::department(&mut tx, territory.id).await?.unwrap_or_default();
    }
    let wanted = Wanted::new(&departments, &request.communes.join(","), request.categories.clone());
    let known = store::known(&mut tx, territory.id).await?;
    let numbers = known
        .iter()
        .filter_map(|one| Some(one.given.as_ref()?.establishment.number.clone()));
    let file = match read(request.file, Reader::new(wanted, numbers.collect())) {
        Ok(file) => file,
        Err(error) => {
            let (file, reason) = (request.file.display().to_string(), error.to_string());
            return Ok(Err(fl!(lang, "import-cannot-open", file = file, reason = reason)));
        }
    };
    if file.read == 0 && file.problems.is_empty() {
        return Ok(Err(fl!(lang, "finess-no-finess")));
    }
    if !file.problems.is_empty() {
        let mut lines = vec![fl!(lang, "finess-refused", count = file.problems.len())];
        lines.extend(file.problems.iter().map(|problem| problem.say(lang)));
        return Ok(Err(lines.join("\n")));
    }
    let today = clock.today(territory.time_zone);
    let changes = compare(&file, &known, today);
    if let Some(day) = changes.older_than {
        return Ok(Err(fl!(lang, "finess-older", day = lang.date(day))));
    }
    if !request.dry_run {
        store::apply(&mut tx, territory.id, &changes, file.date.unwrap_or(today)).await?;
        tx.commit().await?;
    }
    Ok(Ok(report(&changes, &territory.name, &file, request.dry_run, lang)))
}

fn read(path: &Path, mut reader: Reader) -> std::io::Result<File> {
    let mut file = std::fs::File::open(path)?;
    let mut piece = vec![0; 64 * 1024];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(reader.finish()),
            got => reader.take(&piece[..got]),
        }
    }
}

fn report(changes: &Changes, territory: &str, file: &File, dry_run: bool, lang: Lang) -> String {
    let head = match dry_run {
        true => fl!(lang, "finess-would-apply", territory = territory, read = file.read),
        false => fl!(lang, "finess-applied", territory = territory, read = file.read),
    };
    let counts = [
        fl!(lang, "finess-new", count = changes.new.len()),
        fl!(lang, "finess-changed", count = changes.changed.len()),
        fl!(lang, "finess-gone", count = changes.gone.len()),
        fl!(lang, "finess-same", count = changes.same.len()),
    ];
    let lines = counts.into_iter().map(|line| format!("  {line}"));
    std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n")
}
