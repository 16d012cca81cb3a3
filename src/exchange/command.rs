//! The operator's import, as the owner of the database, with a report to be read at a terminal.
//! How it is typed and its exit status are for `command`.

use std::path::Path;

use chrono_tz::Tz;
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    clock::Clock,
    database::Database,
    error::Result,
    exchange::{
        model::{Problem, Tally, Unreadable},
        names::fold,
        prepare, read,
        store::{self, Territory},
    },
    ids::TerritoryId,
    web::lang::Lang,
};

/// What the operator asks for.
#[derive(Debug)]
pub struct Request<'a> {
    /// The spreadsheet's name, for the report.
    pub file: &'a Path,
    /// What stands in it: see [`content`].
    pub content: Vec<u8>,
    /// The territory it goes into; may go unnamed when there is one, or none yet: then one is made.
    pub territory: Option<&'a str>,
    /// Whether to say what would be added, and add nothing.
    pub dry_run: bool,
    /// The language of the report.
    pub lang: Lang,
}

/// How an import ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// All of it is added, or would be.
    Done {
        /// How much it is.
        tally: Tally,
        /// What to tell the operator.
        report: String,
    },
    /// Nothing is, since something is wrong.
    Refused {
        /// Everything that is wrong, a line each.
        report: String,
    },
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

/// Imports a file into a territory: all of it, or nothing.
///
/// # Errors
/// When the database fails; what is wrong with the file is an [`Outcome::Refused`].
pub async fn import(owner: &Database, clock: Clock, mut request: Request<'_>) -> Result<Outcome> {
    Ok(match attempt(owner, clock, &mut request).await? {
        Ok(success) => Outcome::Done {
            tally: success.tally,
            report: done(&request, &success),
        },
        Err(sentences) => Outcome::Refused {
            report: sentences.join("\n"),
        },
    })
}

/// What there is to say of an import that went well.
struct Success {
    tally: Tally,
    ignored: Vec<String>,
    territory: String,
}

/// Or the sentences that say why it did not.
type Attempt = std::result::Result<Success, Vec<String>>;

async fn attempt(owner: &Database, clock: Clock, request: &mut Request<'_>) -> Result<Attempt> {
    let lang = request.lang;
    let mut tx = owner.begin().await?;
    // One command at a time, since it may make the territory.
    store::begin(&mut tx, TerritoryId(Uuid::nil())).await?;
    let territories = store::territories(&mut tx).await?;
    let territory = match choose(lang, &territories, request.territory) {
        Ok(territory) => territory,
        Err(sentence) => return Ok(Err(vec![sentence])),
    };
    if let Some(territory) = territory {
        store::begin(&mut tx, territory.id).await?;
    }
    let today = clock.today(territory.map_or(Tz::Europe__Paris, |territory| territory.time_zone));
    let content = std::mem::take(&mut request.content);
    let prepared = match prepare(&mut tx, territory.map(|territory| territory.id), content, today).await? {
        Ok(prepared) => prepared,
        Err(unreadable) => return Ok(Err(vec![unreadable.say(lang)])),
    };
    if !prepared.problems.is_empty() {
        return Ok(Err(problems(request, &prepared.problems)));
    }
    let new_name = request
        .territory
        .map_or_else(|| fl!(lang, "import-first-territory"), |name| name.trim().to_owned());
    let success = Success {
        tally: prepared.import.tally(),
        ignored: prepared.ignored,
        territory: territory.map_or(new_name, |territory| territory.name.clone()),
    };
    if !request.dry_run {
        let territory = match territory {
            Some(territory) => territory.id,
            None => store::make_territory(&mut tx, &success.territory).await?,
        };
        store::add(&mut tx, territory, None, &prepared.import, today).await?;
        tx.commit().await?;
    }
    Ok(Ok(success))
}

/// What stands in a file, or the sentence that says why it cannot be read.
pub fn content(lang: Lang, file: &Path) -> std::result::Result<Vec<u8>, String> {
    let unreadable = |error: std::io::Error| {
        let (file, reason) = (file.display().to_string(), error.to_string());
        fl!(lang, "import-cannot-open", file = file, reason = reason)
    };
    let size = std::fs::metadata(file).map_err(unreadable)?.len();
    if size > read::MOST_BYTES as u64 {
        return Err(Unreadable::TooBig.say(lang));
    }
    std::fs::read(file).map_err(unreadable)
}

/// The territory meant: none when none exists yet.
pub(crate) fn choose<'a>(
    lang: Lang,
    territories: &'a [Territory],
    named: Option<&str>,
) -> std::result::Result<Option<&'a Territory>, String> {
    let names = || {
        territories
            .iter()
            .map(|territory| territory.name.as_str())
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
        ([only], None) => Ok(Some(only)),
        (_, None) => Err(fl!(lang, "import-which-territory", names = names())),
        (_, Some(name)) => territories
            .iter()
            .find(|territory| territory.name == name)
            .or_else(|| territories.iter().find(|territory| fold(&territory.name) == fold(name)))
            .map(Some)
            .ok_or_else(|| fl!(lang, "import-no-such-territory", name = name, names = names())),
    }
}

fn problems(request: &Request<'_>, problems: &[Problem]) -> Vec<String> {
    let (lang, file) = (request.lang, request.file.display().to_string());
    let mut sentences = vec![fl!(lang, "import-refused", file = file, count = problems.len())];
    sentences.extend(problems.iter().map(|problem| {
        let line = problem.line.to_string();
        let words = problem.trouble.say(lang);
        let value = match problem.value.as_str() {
            "" => fl!(lang, "import-nothing-there"),
            value => fl!(lang, "import-quoted", value = value),
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

fn done(request: &Request<'_>, success: &Success) -> String {
    let (lang, file, territory) = (
        request.lang,
        request.file.display().to_string(),
        success.territory.as_str(),
    );
    let mut lines = vec![match (success.tally.is_nothing(), request.dry_run) {
        (true, _) => fl!(lang, "import-added-nothing", file = file, territory = territory),
        (false, true) => fl!(lang, "import-would-add", file = file, territory = territory),
        (false, false) => fl!(lang, "import-added", file = file, territory = territory),
    }];
    lines.extend(
        success
            .tally
            .phrases(lang)
            .into_iter()
            .map(|phrase| format!("  {phrase}")),
    );
    if !success.ignored.is_empty() {
        lines.push(fl!(lang, "import-ignored-columns", names = success.ignored.join(", ")));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_territory_is_chosen_by_name_or_by_being_alone() {
        let territory = |name: &str| Territory {
            id: TerritoryId(Uuid::new_v4()),
            name: name.to_owned(),
            time_zone: Tz::Europe__Paris,
        };
        let two = [territory("Haute-Garonne"), territory("Lot")];
        let chosen =
            |among: &[Territory], named| choose(Lang::French, among, named).map(|found| found.map(|one| one.id));
        assert_eq!(chosen(&[], None), Ok(None));
        assert_eq!(chosen(&[], Some("Gers")), Ok(None));
        assert!(chosen(&[], Some(" ")).is_err());
        assert_eq!(chosen(&two[..1], None), Ok(Some(two[0].id)));
        assert_eq!(chosen(&two, Some("haute garonne")), Ok(Some(two[0].id)));
        for named in [None, Some("Gers")] {
            let sentence = chosen(&two, named).unwrap_err();
            assert!(sentence.contains("Haute-Garonne, Lot"), "{sentence}");
        }
    }
}
