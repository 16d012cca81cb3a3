//! A clock that one sets, for every process of an installation, PostgreSQL included: libfaketime stands
//! between them and the system's. It goes on running from where it was put. What a process sleeps is
//! measured by it too, so whoever waits for a minute wakes when the clock is put a minute on, at the next
//! request that comes in.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use chrono::{DateTime, TimeDelta, Utc};

pub struct SetClock {
    library: PathBuf,
    file: PathBuf,
}

impl SetClock {
    /// Put to that instant; none where libfaketime is not installed.
    pub fn at(folder: &Path, instant: DateTime<Utc>) -> Option<Self> {
        let library = fs::read_dir("/usr/lib")
            .ok()?
            .flatten()
            .map(|entry| entry.path().join("faketime/libfaketimeMT.so.1"))
            .find(|path| path.exists())?;
        let clock = Self {
            library,
            file: folder.join("clock"),
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
        command
            .env("LD_PRELOAD", &self.library)
            .env("FAKETIME_TIMESTAMP_FILE", &self.file)
            .env("FAKETIME_NO_CACHE", "1");
    }
}
