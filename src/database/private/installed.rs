//! Which PostgreSQL versions are installed on this machine, and which one a cluster needs.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::error::StartError;

/// Policies rest on what version 15 brought (`security_invoker`, the public schema closed).
const OLDEST: u32 = 15;

/// The programs of one installed version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// Major version.
    pub major: u32,
    /// Folder with `postgres`, `initdb` and `pg_ctl`.
    pub programs: PathBuf,
}

impl Installed {
    /// The newest one, for a new cluster.
    pub fn newest() -> Result<Self, StartError> {
        let found = all();
        let newest = found.first().filter(|one| one.major >= OLDEST).cloned();
        newest.ok_or_else(|| StartError::NotInstalled {
            oldest: OLDEST,
            found: majors(&found),
        })
    }

    /// The one that made this cluster.
    pub fn for_cluster(cluster: &Path, made_by: &str) -> Result<Self, StartError> {
        let found = all();
        let same = found
            .iter()
            .find(|one| one.major >= OLDEST && one.major.to_string() == made_by)
            .cloned();
        same.ok_or_else(|| StartError::OtherVersion {
            cluster: cluster.to_owned(),
            made_by: made_by.to_owned(),
            found: majors(&found),
        })
    }
}

/// The folder of `pg_dump` and `pg_restore`, of the oldest version that knows a server of that major one:
/// a newer one writes what an older server does not read.
pub fn client_programs(at_least: u32) -> Result<PathBuf, StartError> {
    let mut found: Vec<(u32, PathBuf)> = folders()
        .into_iter()
        .filter(|folder| folder.join("pg_restore").is_file())
        .filter_map(|folder| {
            let version = said_by(&folder.join("pg_dump"), "--version")?;
            Some((major_in(&version)?, folder))
        })
        .collect();
    found.sort_by_key(|(major, _)| *major);
    let majors = found.iter().map(|(major, _)| *major).collect();
    let fit = found.into_iter().find(|(major, _)| *major >= at_least);
    fit.map(|(_, folder)| folder).ok_or(StartError::NoClient {
        at_least,
        found: majors,
    })
}

fn majors(found: &[Installed]) -> Vec<u32> {
    let mut majors: Vec<_> = found.iter().map(|one| one.major).collect();
    majors.dedup();
    majors
}

/// Every installed version, newest first.
fn all() -> Vec<Installed> {
    let mut found: Vec<Installed> = Vec::new();
    for folder in folders() {
        // /usr/local/bin may hold links to one of the others.
        let Some(programs) = fs::canonicalize(folder.join("postgres"))
            .ok()
            .and_then(|p| Some(p.parent()?.to_owned()))
        else {
            continue;
        };
        let whole = ["initdb", "pg_ctl"]
            .iter()
            .all(|program| programs.join(program).is_file());
        if !whole || found.iter().any(|one| one.programs == programs) {
            continue;
        }
        if let Some(major) = said_by(&programs.join("postgres"), "--version")
            .as_deref()
            .and_then(major_in)
        {
            found.push(Installed { major, programs });
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.major));
    found
}

fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = Vec::new();
    folders.extend(said_by(Path::new("pg_config"), "--bindir").map(|folder| PathBuf::from(folder.trim())));
    folders.extend(versions_under("/usr/lib/postgresql", "")); // Debian, Ubuntu
    folders.extend(versions_under("/usr", "pgsql-")); // Red Hat and its kin
    folders.extend(env::var_os("PATH").iter().flat_map(env::split_paths));
    folders.push(PathBuf::from("/usr/local/pgsql/bin"));
    folders
}

fn versions_under(parent: &str, prefix: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(parent) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .map(|entry| entry.path().join("bin"))
        .collect()
}

fn said_by(program: &Path, argument: &str) -> Option<String> {
    let output = Command::new(program).arg(argument).stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The major version in `postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)` or `… 19beta1`.
fn major_in(version: &str) -> Option<u32> {
    let number = version.split_once("(PostgreSQL)")?.1.trim_start();
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    number[..digits].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_packagers_write_them() {
        let cases = [
            ("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n", Some(15)),
            ("postgres (PostgreSQL) 18.1\n", Some(18)),
            ("postgres (PostgreSQL) 19beta1\n", Some(19)),
            ("postgres (PostgreSQL) 9.6.24\n", Some(9)),
            ("mysqld 8.0\n", None),
        ];
        for (said, major) in cases {
            assert_eq!(major_in(said), major, "{said}");
        }
    }

    #[test]
    fn a_cluster_of_a_version_that_is_not_there_is_named() {
        let error = Installed::for_cluster(Path::new("/srv/maillage/postgresql"), "11")
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("made by PostgreSQL 11") && error.contains("postgresql-11"),
            "{error}"
        );
    }
}
