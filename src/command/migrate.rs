//! `maillage migrate`: brings the schema up to date, as the owner. A private PostgreSQL is brought
//! up to date by every command; this one is for a server of one's own.

use super::{
    Trouble,
    open::{Purpose, open_place},
    tell,
};
use crate::config::DataPlace;

/// Brings the schema of a place up to date.
///
/// # Errors
/// When the place cannot be opened, or its schema was made by a newer program.
pub async fn migrate(place: &DataPlace) -> Result<(), Trouble> {
    let opened = open_place(place, Purpose::Migrate).await?;
    tell("The schema is up to date.");
    opened.close().await
}
