//! The command line, nothing else: what each command does is in `maillage::command`.

use std::{
    io::{Write, stderr},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use maillage::{
    command::{
        self, AdministratorOptions, BackupOptions, CheckOptions, FhirOptions, FinessOptions, GenerateOptions,
        ImportOptions, LetterOptions, RestoreOptions, RetentionOptions, ScanOptions, Serving, until_stopped,
    },
    config::{DataPlace, Listening},
};

/// Partnerships around a child, personalised plans and their three reviews a year.
///
/// Without DATABASE_URL in the environment, the data is kept by a private PostgreSQL in a folder,
/// which is made, started and stopped by itself.
#[derive(Parser)]
#[command(name = "maillage", version)]
struct CommandLine {
    #[command(flatten)]
    place: DataPlace,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the installation
    Serve(Serving),
    /// Make a demonstration, with a story of invented people, and serve it
    Demo(Listening),
    /// Fill an empty demonstration with invented data in any quantity
    Generate(GenerateOptions),
    /// Bring the schema of one's own PostgreSQL up to date, as its owner
    Migrate,
    /// Go through the review calendar now, and print the plans flagged
    Scan(ScanOptions),
    /// Send the letters that wait, once
    Letters(LetterOptions),
    /// Check the schema, the log of every child, the documents, the mail server and the clock
    Check(CheckOptions),
    /// Anonymise the files and accounts whose time is up, and shorten the log
    Retention(RetentionOptions),
    /// Copy everything into one file, or check such a file
    Backup(BackupOptions),
    /// Bring a backup back into an empty place, and compare
    Restore(RestoreOptions),
    /// Bring in a spreadsheet
    Import(ImportOptions),
    /// Plans told in FHIR
    #[command(subcommand)]
    Fhir(FhirOptions),
    /// Bring in the establishments of the public register FINESS, or bring them up to date
    Finess(FinessOptions),
    /// Make the first account of a real installation
    Administrator(AdministratorOptions),
}

#[tokio::main]
async fn main() -> ExitCode {
    command::log::start();
    let CommandLine { place, command } = command::settings::read();
    let place = place.with_environment();
    let outcome = match command {
        Command::Serve(serving) => command::serve(&place, &serving).await,
        Command::Demo(listening) => command::demo(&place, &listening).await,
        Command::Generate(options) => until_stopped(command::generate(&place, &options)).await,
        Command::Migrate => until_stopped(command::migrate(&place)).await,
        Command::Scan(options) => until_stopped(command::scan(&place, &options)).await,
        Command::Letters(options) => until_stopped(command::letters(&place, &options)).await,
        Command::Check(options) => until_stopped(command::check(&place, &options)).await,
        Command::Retention(options) => until_stopped(command::retention(&place, &options)).await,
        Command::Backup(options) => until_stopped(command::backup(&place, &options)).await,
        Command::Restore(options) => until_stopped(command::restore(&place, &options)).await,
        Command::Administrator(options) => until_stopped(command::administrator(&place, &options)).await,
        Command::Fhir(options) => until_stopped(command::fhir(&place, &options)).await,
        Command::Finess(options) => until_stopped(command::finess(&place, &options)).await,
        Command::Import(options) => until_stopped(command::import(&place, &options)).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            let _ = writeln!(stderr(), "maillage: {trouble}");
            trouble.exit_code()
        }
    }
}
