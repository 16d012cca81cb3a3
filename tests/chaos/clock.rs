//! A clock that one sets, for every process of an installation, PostgreSQL included: libfaketime stands
//! between them and the system's. It goes on running from where it was put. What a process sleeps is
//! measured by it too, so whoever waits for a minute wakes when the clock is put a minute on, at the next
//! request that comes in.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use chrono::{DateTime, TimeDelta, Utc};

pub struct SetClock {
    file: PathBuf,
    /// What puts libfaketime before a program.
    environment: Vec<(String, String)>,
}

impl SetClock {
    /// Put to that instant; none where libfaketime is not installed.
    pub fn at(folder: &Path, instant: DateTime<Utc>) -> Option<Self> {
        let clock = Self {
            file: folder.join("clock"),
            environment: environment()?,
        };
        clock.put(instant);
        Some(clock)
    }

    /// Puts it to that instant, for everybody at once.
    pub fn put(&self, instant: DateTime<Utc>) {
        // Not a moment before.
        let ahead = (instant - Utc::now()).num_seconds() + 1;
        let beside = self.file.with_extension("next");
        fs::write(&beside, format!("{ahead:+}\n")).expect("the clock");
        fs::rename(beside, &self.file).expect("the clock is put");
    }

    pub fn now(&self) -> DateTime<Utc> {
        let ahead = fs::read_to_string(&self.file).expect("the clock");
        Utc::now() + TimeDelta::seconds(ahead.trim().parse().expect("seconds"))
    }

    /// Has a program that is about to start live by it.
    pub fn rule(&self, command: &mut Command) {
        let environment = self.environment.iter().map(|(name, value)| (name, value));
        command
            .envs(environment)
            .env("FAKETIME_TIMESTAMP_FILE", &self.file)
            .env("FAKETIME_NO_CACHE", "1");
    }
}

/// What the program `faketime` adds for those it starts, but for the instant, which our file says.
fn environment() -> Option<Vec<(String, String)>> {
    let shown = Command::new("faketime")
        .args(["-m", "-f", "+0s", "env", "-0"])
        .output()
        .ok()?;
    let shown = String::from_utf8(shown.stdout).ok()?;
    let added = shown
        .split('\0')
        .filter_map(|setting| setting.split_once('='))
        .filter(|(name, _)| env::var_os(name).is_none() && !name.starts_with("FAKETIME"));
    Some(added.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}
