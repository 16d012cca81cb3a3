//! `maillage fhir read`: brings in a plan that another installation told in FHIR.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{
    Trouble,
    open::{Purpose, open_place},
    tell,
};
use crate::{
    clock::Clock,
    config::DataPlace,
    exchange::{
        command::{content, language},
        fhir::command::{self, Request},
    },
};

/// What `fhir` is told.
#[derive(Debug, Clone, Subcommand)]
pub enum FhirOptions {
    /// Read a plan from a Bundle that an installation of Maillage made: whole or not at all
    Read(ReadOptions),
}

/// What `fhir read` is told.
#[derive(Debug, Clone, Args)]
pub struct ReadOptions {
    /// The Bundle, as the page of the plan gives it to a coordinator
    pub file: PathBuf,
    /// The territory it goes into; needed when there are several, made when there is none
    #[arg(long, value_name = "NAME")]
    pub territory: Option<String>,
}

/// Does what was asked.
///
/// # Errors
/// When something is wrong with the file, or the place cannot be opened.
pub async fn fhir(place: &DataPlace, options: &FhirOptions) -> Result<(), Trouble> {
    let FhirOptions::Read(options) = options;
    let lang = language();
    // Before anything is started for it.
    let content = content(lang, &options.file).map_err(Trouble::BadInput)?;
    let opened = open_place(place, Purpose::Operate).await?;
    let request = Request {
        file: &options.file,
        content: &content,
        territory: options.territory.as_deref(),
        lang,
    };
    let report = command::read(opened.owner()?, Clock::System, request).await;
    opened.close().await?;
    tell(&report?.map_err(Trouble::BadInput)?);
    Ok(())
}
