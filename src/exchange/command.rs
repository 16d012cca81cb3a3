//! `maillage import FILE`: the operator's import, as the owner of the database, with a report that
//! can be read and an exit status that can be tested.

use std::{io::Write, path::Path, process::ExitCode};

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    database::Database,
    error::Result,
    exchange::{
        model::{Problem, Tally, Unreadable},
        names::fold,
        prepare, read, store,
    },
    ids::TerritoryId,
    web::lang::Lang,
};

/// How an import ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// What was added, or would be.
    Done(Tally),
    /// Nothing was, since something is wrong: already said on standard error.
    Refused,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done(_) => ExitCode::SUCCESS,
            Outcome::Refused => ExitCode::from(2),
        }
    }
}

/// The language of the terminal: English where the environment says so, French otherwise.
pub fn language() -> Lang {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    if said.is_some_and(|value| value.starts_with("en")) {
        Lang::English
    } else {
        Lang::French
    }
}

/// Imports a file into a territory, all of it or nothing, and says what became of it: on standard
/// output what was added, on standard error what keeps it from being added.
///
/// The territory may go unnamed when there is one, or none yet: then one is made.
///
/// # Errors
/// When the database fails; what is wrong with the file is an [`Outcome::Refused`].
pub async fn import(
    owner: &Database,
    today: NaiveDate,
    file: &Path,
    territory: Option<&str>,
    dry_run: bool,
) -> Result<Outcome> {
    let lang = language();
    match attempt(owner, lang, today, file, territory, dry_run).await? {
        Ok(success) => {
            let _ = std::io::stdout()
                .lock()
                .write_all(done(lang, file, &success, dry_run).as_bytes());
            Ok(Outcome::Done(success.tally))
        }
        Err(sentences) => {
            let mut report = sentences.join("\n");
            report.push('\n');
            // A reader that closed its end wants no more of it.
            let _ = std::io::stderr().lock().write_all(report.as_bytes());
            Ok(Outcome::Refused)
        }
    }
}

/// What there is to say of an import that went well.
struct Success {
    tally: Tally,
    ignored: Vec<String>,
    territory: String,
}

/// Or the sentences that say why it did not.
type Report = std::result::Result<Success, Vec<String>>;

async fn attempt(
    owner: &Database,
    lang: Lang,
    today: NaiveDate,
    file: &Path,
    named: Option<&str>,
    dry_run: bool,
) -> Result<Report> {
    let content = match content(lang, file) {
        Ok(content) => content,
        Err(sentence) => return Ok(Err(vec![sentence])),
    };
    let mut tx = owner.begin().await?;
    // One command at a time, since it may make the territory.
    store::begin(&mut tx, TerritoryId(Uuid::nil())).await?;
    let territories = store::territories(&mut tx).await?;
    let territory = match choose(lang, &territories, named) {
        Ok(territory) => territory,
        Err(sentence) => return Ok(Err(vec![sentence])),
    };
    let new_name = named.map_or_else(|| fl!(lang, "import-first-territory"), |name| name.trim().to_owned());
    let name = territories
        .into_iter()
        .find(|(id, _)| Some(*id) == territory)
        .map_or(new_name, |(_, name)| name);
    if let Some(territory) = territory {
        store::begin(&mut tx, territory).await?;
    }
    let prepared = match prepare(&mut tx, territory, content, today).await? {
        Ok(prepared) => prepared,
        Err(unreadable) => return Ok(Err(vec![unreadable.say(lang)])),
    };
    if !prepared.problems.is_empty() {
        return Ok(Err(problems(lang, file, &prepared.problems)));
    }
    if !dry_run {
        let territory = match territory {
            Some(territory) => territory,
            None => store::make_territory(&mut tx, &name).await?,
        };
        store::add(&mut tx, territory, None, &prepared.import, today).await?;
        tx.commit().await?;
    }
    Ok(Ok(Success {
        tally: prepared.import.tally(),
        ignored: prepared.ignored,
        territory: name,
    }))
}

fn content(lang: Lang, file: &Path) -> std::result::Result<Vec<u8>, String> {
    let unreadable = |error: std::io::Error| {
        fl!(
            lang,
            "import-cannot-open",
            file = file.display().to_string(),
            reason = error.to_string()
        )
    };
    let size = std::fs::metadata(file).map_err(unreadable)?.len();
    if size > read::MOST_BYTES as u64 {
        return Err(Unreadable::TooBig.say(lang));
    }
    std::fs::read(file).map_err(unreadable)
}

/// The territory meant: none when none exists yet.
fn choose(
    lang: Lang,
    territories: &[(TerritoryId, String)],
    named: Option<&str>,
) -> std::result::Result<Option<TerritoryId>, String> {
    let names = || {
        territories
            .iter()
            .map(|(_, name)| name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    match (territories, named) {
        ([], Some(name))
            if name.trim().is_empty() || name.chars().count() > 100 || name.chars().any(char::is_control) =>
        {
            Err(fl!(lang, "import-bad-territory"))
        }
        ([], _) => Ok(None),
        ([(only, _)], None) => Ok(Some(*only)),
        (_, None) => Err(fl!(lang, "import-which-territory", names = names())),
        (_, Some(name)) => territories
            .iter()
            .find(|(_, known)| known == name)
            .or_else(|| territories.iter().find(|(_, known)| fold(known) == fold(name)))
            .map(|(id, _)| Some(*id))
            .ok_or_else(|| fl!(lang, "import-no-such-territory", name = name, names = names())),
    }
}

fn problems(lang: Lang, file: &Path, problems: &[Problem]) -> Vec<String> {
    let count = problems.len();
    let mut sentences = vec![fl!(
        lang,
        "import-refused",
        file = file.display().to_string(),
        count = count
    )];
    sentences.extend(problems.iter().map(|problem| {
        let line = problem.line.to_string();
        let words = problem.trouble.say(lang);
        let value = if problem.value.is_empty() {
            fl!(lang, "import-nothing-there")
        } else {
            fl!(lang, "import-quoted", value = problem.value.as_str())
        };
        if problem.column.is_empty() {
            fl!(
                lang,
                "import-problem-of-line",
                line = line,
                value = value,
                words = words
            )
        } else {
            fl!(
                lang,
                "import-problem",
                line = line,
                column = problem.column,
                value = value,
                words = words
            )
        }
    }));
    sentences
}

fn done(lang: Lang, file: &Path, success: &Success, dry_run: bool) -> String {
    let (file, territory, ignored) = (file.display().to_string(), success.territory.as_str(), &success.ignored);
    let mut report = match (success.tally.is_nothing(), dry_run) {
        (true, _) => fl!(lang, "import-added-nothing", file = file, territory = territory),
        (false, true) => fl!(lang, "import-would-add", file = file, territory = territory),
        (false, false) => fl!(lang, "import-added", file = file, territory = territory),
    };
    for phrase in success.tally.phrases(lang) {
        report.push_str("\n  ");
        report.push_str(&phrase);
    }
    if !ignored.is_empty() {
        report.push('\n');
        report.push_str(&fl!(lang, "import-ignored-columns", names = ignored.join(", ")));
    }
    report.push('\n');
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_territory_is_chosen_by_name_or_by_being_alone() {
        let ids = [TerritoryId(Uuid::new_v4()), TerritoryId(Uuid::new_v4())];
        let two = [(ids[0], "Haute-Garonne".to_owned()), (ids[1], "Lot".to_owned())];
        let lang = Lang::French;
        assert_eq!(choose(lang, &[], None), Ok(None));
        assert_eq!(choose(lang, &[], Some("Gers")), Ok(None));
        assert!(choose(lang, &[], Some(" ")).is_err());
        assert_eq!(choose(lang, &two[..1], None), Ok(Some(ids[0])));
        assert_eq!(choose(lang, &two, Some("haute garonne")), Ok(Some(ids[0])));
        for named in [None, Some("Gers")] {
            let sentence = choose(lang, &two, named).unwrap_err();
            assert!(sentence.contains("Haute-Garonne, Lot"), "{sentence}");
        }
    }
}
