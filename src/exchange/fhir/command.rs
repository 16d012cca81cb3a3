//! The operator's reading of a Bundle into a territory: whole or not at all, with one sentence to be read at
//! a terminal. How it is typed and its exit status are for `command`.

use std::path::Path;

use chrono_tz::Tz;
use i18n_embed_fl::fl;
use uuid::Uuid;

use super::{
    model::Plan,
    read::{self, Refusal, Trouble},
    store::load::{self, Obstacle},
};
use crate::{
    calendar,
    clock::Clock,
    database::Database,
    error::{Error, Result},
    exchange::{command::choose, store},
    ids::TerritoryId,
    web::lang::Lang,
};

/// What the operator asks for.
#[derive(Debug)]
pub struct Request<'a> {
    /// The file's name, for the report.
    pub file: &'a Path,
    /// What stands in it.
    pub content: &'a [u8],
    /// The territory it goes into; may go unnamed when there is one, or none yet: then one is made.
    pub territory: Option<&'a str>,
    /// The language of the report.
    pub lang: Lang,
}

/// What to tell the operator: that the plan is there, or why nothing was read.
pub type Report = std::result::Result<String, String>;

/// Reads a plan into a territory.
///
/// # Errors
/// When the database fails; what is wrong with the file is in the [`Report`].
pub async fn read(owner: &Database, clock: Clock, request: Request<'_>) -> Result<Report> {
    let (lang, file) = (request.lang, request.file.display().to_string());
    let plan = match read::plan(request.content) {
        Ok(plan) => plan,
        Err(refusal) => return Ok(Err(refusal.say(lang, &file))),
    };
    let mut tx = owner.begin().await?;
    store::begin(&mut tx, TerritoryId(Uuid::nil())).await?;
    let territories = store::territories(&mut tx).await?;
    let chosen = match choose(lang, &territories, request.territory) {
        Ok(chosen) => chosen,
        Err(sentence) => return Ok(Err(sentence)),
    };
    let new_name = request
        .territory
        .map_or_else(|| fl!(lang, "import-first-territory"), |name| name.trim().to_owned());
    let territory = match chosen {
        Some(territory) => territory.id,
        None => store::make_territory(&mut tx, &new_name).await?,
    };
    store::begin(&mut tx, territory).await?;
    if let Some(obstacle) = load::obstacle(&mut tx, territory, &plan).await? {
        return Ok(Err(obstacle.say(lang)));
    }
    let added = match load::add(&mut tx, territory, &plan).await {
        Ok(added) => added,
        // A rule of the database that the file does not keep: half a plan, most likely.
        Err(Error::Fault(rule)) => return Ok(Err(fl!(lang, "fhir-read-rule", file = file, rule = rule))),
        Err(error) => return Err(error),
    };
    let today = clock.today(chosen.map_or(Tz::Europe__Paris, |territory| territory.time_zone));
    calendar::store::refresh(&mut tx, added, today).await?;
    tx.commit().await?;
    let name = chosen.map_or(new_name, |territory| territory.name.clone());
    Ok(Ok(fl!(
        lang,
        "fhir-read-done",
        file = file,
        reference = reference(&plan),
        territory = name
    )))
}

fn reference(plan: &Plan) -> String {
    let said = plan.of("plan").first().and_then(|row| row.get("reference")?.as_str());
    said.unwrap_or_default().to_owned()
}

impl Refusal {
    fn say(&self, lang: Lang, file: &str) -> String {
        let at = self.at.as_str();
        match self.trouble {
            Trouble::NotJson => fl!(lang, "fhir-read-not-json", file = file),
            Trouble::NotBundle => fl!(lang, "fhir-read-not-bundle", file = file),
            Trouble::UnknownKind => fl!(lang, "fhir-read-unknown", file = file, at = at),
            Trouble::NotUnderstood => fl!(lang, "fhir-read-not-understood", file = file, at = at),
            Trouble::NotOnePlan => fl!(lang, "fhir-read-not-one-plan", file = file),
        }
    }
}

impl Obstacle {
    fn say(&self, lang: Lang) -> String {
        match self {
            Obstacle::Here => fl!(lang, "fhir-read-here"),
            Obstacle::Account(name) => fl!(lang, "fhir-read-account", name = name.as_str()),
        }
    }
}
