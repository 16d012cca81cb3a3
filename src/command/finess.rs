//! `maillage finess`: brings the establishments of the public register into a territory's directory.

use std::path::PathBuf;

use clap::Args;

use super::{
    Trouble,
    open::{Purpose, open_place},
    tell,
};
use crate::{
    clock::Clock,
    config::DataPlace,
    exchange::command::language,
    finess::{
        command::{self, Request},
        model::Category,
    },
};

/// What `finess` is told.
#[derive(Debug, Clone, Args)]
pub struct FinessOptions {
    /// The file « etalab-cs1100502-stock » as published on data.gouv.fr
    pub file: PathBuf,
    /// The territory it goes into; needed when there are several
    #[arg(long, value_name = "NAME")]
    pub territory: Option<String>,
    /// A department: 31, 2A, 971; may be repeated. Without it, and without communes, that of the territory
    #[arg(long, value_name = "NUMBER")]
    pub department: Vec<String>,
    /// A commune, by name or postcode; may be repeated
    #[arg(long, value_name = "NAME")]
    pub commune: Vec<String>,
    /// The code of a category; may be repeated. Without it, those around children with disabilities
    #[arg(long, value_name = "CODE")]
    pub category: Vec<String>,
    /// Say what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Applies a file.
///
/// # Errors
/// When something is wrong with the file, or the place cannot be opened.
pub async fn finess(place: &DataPlace, options: &FinessOptions) -> Result<(), Trouble> {
    let opened = open_place(place, Purpose::Operate).await?;
    let categories = match options.category.as_slice() {
        [] => Category::codes(),
        named => named.to_vec(),
    };
    let request = Request {
        file: &options.file,
        territory: options.territory.as_deref(),
        departments: &options.department,
        communes: &options.commune,
        categories,
        dry_run: options.dry_run,
        lang: language(),
    };
    let outcome = command::apply(opened.owner()?, Clock::System, request).await;
    opened.close().await?;
    match outcome? {
        Ok(report) => {
            tell(&report);
            Ok(())
        }
        Err(sentences) => Err(Trouble::BadInput(sentences)),
    }
}
