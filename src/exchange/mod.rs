//! Exchange with the spreadsheets coordinators keep: reading one, showing what it would add and
//! what is wrong with it, adding it whole or not at all. And the way out, for any table that leaves.

pub mod columns;
pub mod command;
pub mod compare;
pub mod dates;
pub mod fhir;
pub mod line;
pub mod model;
pub mod names;
pub mod pages;
pub mod read;
pub mod sheet;
pub mod store;
pub mod write;

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::TerritoryId,
    web::{
        routes::{Audience, Routes},
        upload::room,
    },
};

/// Where it is.
pub fn routes() -> Routes {
    Routes::new()
        .get("/import", Audience::COORDINATOR, pages::explain)
        .get("/import/model.csv", Audience::COORDINATOR, pages::model_file)
        .post_upload("/import", Audience::COORDINATOR, room(read::MOST_BYTES), pages::preview)
        .post_file("/import/{id}/confirm", Audience::COORDINATOR, pages::confirm)
        .merge(fhir::routes())
}

/// What a file would add to a territory, or everything that is wrong with it.
pub struct Prepared {
    /// What it would add; not to be added while there are problems.
    pub import: model::ImportPlan,
    /// Everything that is wrong, in the order of the lines.
    pub problems: Vec<model::Problem>,
    /// Headers nobody asked for.
    pub ignored: Vec<String>,
}

/// Reads a file and compares it with what the territory knows. Without a territory yet, nothing is known.
///
/// # Errors
/// The outer for the database, the inner for a file that gives no line at all.
pub async fn prepare(
    db: &mut PgConnection,
    territory: Option<TerritoryId>,
    content: Vec<u8>,
    today: NaiveDate,
) -> Result<Result<Prepared, model::Unreadable>> {
    // A library that panics on a broken file must not take more down with it.
    let reading = tokio::task::spawn_blocking(move || line::read_file(&content, today)).await;
    let reading = match reading {
        Ok(Ok(reading)) => reading,
        Ok(Err(unreadable)) => return Ok(Err(unreadable)),
        Err(stopped) if stopped.is_panic() => return Ok(Err(model::Unreadable::Broken)),
        Err(stopped) => return Err(Error::fault(stopped)),
    };
    let known = match territory {
        Some(territory) => store::known(db, territory).await?,
        None => compare::Known::default(),
    };
    let (import, found) = compare::compare(&reading.lines, &known);
    let mut problems = reading.problems;
    problems.extend(found);
    problems.sort_by_key(|problem| problem.line);
    Ok(Ok(Prepared {
        import,
        problems,
        ignored: reading.ignored,
    }))
}
