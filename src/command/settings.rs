//! Settings as the environment gives them: what is wrong with one is said by the name it has there, and
//! one that nobody knows is said too, since a typing mistake would otherwise leave a default in its place.

use std::{
    collections::BTreeSet,
    env,
    io::{Write, stderr},
};

use clap::{Command, Parser, error::ContextKind};

/// Settings that are no flags: secrets, which would show in the list of processes, and what is read before
/// the command line.
const NOT_FLAGS: [&str; 3] = ["MAILLAGE_LOG", "MAILLAGE_SMTP_PASSWORD", "MAILLAGE_VOUCHING_KEY"];
/// Ends the names of what the file of identity providers may ask for (`client_secret_env`).
const SECRET: &str = "_SECRET";

/// The command line with what the environment adds; ends the process on what cannot be used.
pub fn read<P: Parser>() -> P {
    let mut command = P::command();
    command.build();
    for name in unknown(&command, env::vars_os().filter_map(|(name, _)| name.into_string().ok())) {
        let _ = writeln!(
            stderr(),
            "maillage: {name} is no setting of Maillage; it is left aside (docs/deployment.md)"
        );
    }
    P::try_parse().unwrap_or_else(|error| {
        let _ = error.print();
        if let Some(name) = setting_of(&command, &error) {
            let _ = writeln!(stderr(), "\nIt comes from {name} in the environment.");
        }
        std::process::exit(error.exit_code());
    })
}

/// Every argument of a command and of those below it.
fn arguments(command: &Command) -> Vec<&clap::Arg> {
    let below = command.get_subcommands().flat_map(arguments);
    command.get_arguments().chain(below).collect()
}

/// Names that look like settings and are none.
fn unknown(command: &Command, names: impl Iterator<Item = String>) -> Vec<String> {
    let known: BTreeSet<String> = arguments(command)
        .into_iter()
        .filter_map(|argument| argument.get_env()?.to_str().map(str::to_owned))
        .collect();
    let ours = names.filter(|name| name.starts_with("MAILLAGE_") && !name.ends_with(SECRET));
    ours.filter(|name| !known.contains(name) && !NOT_FLAGS.contains(&name.as_str()))
        .collect()
}

/// The setting a wrong value came from, unless it was typed on the command line.
fn setting_of(command: &Command, error: &clap::Error) -> Option<String> {
    let wrong = error.get(ContextKind::InvalidArg)?.to_string();
    let argument = arguments(command)
        .into_iter()
        .find(|argument| argument.to_string() == wrong)?;
    let flag = format!("--{}", argument.get_long()?);
    let typed = env::args().any(|word| word == flag || word.starts_with(&format!("{flag}=")));
    let name = argument.get_env()?.to_str()?;
    (!typed && env::var_os(name).is_some()).then(|| name.to_owned())
}
