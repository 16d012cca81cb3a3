//! The system account PostgreSQL runs as: the one who started us, or an unprivileged one when that
//! is root, as which PostgreSQL refuses to run.

use std::{
    env, fs, io,
    os::unix::{fs::MetadataExt, process::CommandExt},
    path::Path,
    process::{Command, Stdio},
};

use super::error::StartError;

/// A user of this machine, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    pub uid: u32,
    pub gid: u32,
    /// Whether we are root and change to it.
    change: bool,
}

impl Account {
    /// For a new cluster.
    pub fn for_new_cluster() -> Result<Self, StartError> {
        let uid = number(&["-u"])?;
        if uid != 0 {
            return Ok(Account {
                uid,
                gid: number(&["-g"])?,
                change: false,
            });
        }
        let named = |name| {
            Some(Account {
                uid: number(&["-u", name]).ok()?,
                gid: number(&["-g", name]).ok()?,
                change: true,
            })
        };
        named("postgres")
            .or_else(|| named("nobody"))
            .filter(|account| account.uid != 0)
            .ok_or(StartError::NoUnprivilegedAccount)
    }

    /// For an existing cluster: whoever owns its folder.
    pub fn of_cluster(cluster: &Path) -> Result<Self, StartError> {
        let folder = fs::metadata(cluster).map_err(StartError::file(cluster))?;
        let uid = number(&["-u"])?;
        if uid != 0 && uid != folder.uid() {
            return Err(StartError::SomebodyElses {
                cluster: cluster.to_owned(),
                owner: folder.uid(),
            });
        }
        if folder.uid() == 0 {
            return Err(StartError::NotACluster(cluster.to_owned()));
        }
        Ok(Account {
            uid: folder.uid(),
            gid: folder.gid(),
            change: uid == 0,
        })
    }

    /// A program run as this account, without what the environment says of another PostgreSQL and
    /// from a folder that everybody may enter.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PG")) {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C").current_dir("/").stdin(Stdio::null());
        if self.change {
            command.uid(self.uid).gid(self.gid);
        }
        command
    }

    /// Hands a file or folder we made to this account.
    pub fn give(&self, path: &Path) -> io::Result<()> {
        if self.change {
            std::os::unix::fs::lchown(path, Some(self.uid), Some(self.gid))
        } else {
            Ok(())
        }
    }

    /// Whether this account may go through that folder and all those above it.
    pub fn can_enter(&self, folder: &Path) -> bool {
        !self.change
            || self
                .command("test")
                .arg("-x")
                .arg(folder)
                .status()
                .is_ok_and(|status| status.success())
    }
}

fn number(arguments: &[&str]) -> Result<u32, StartError> {
    let output = Command::new("id")
        .args(arguments)
        .output()
        .map_err(StartError::file("id"))?;
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .map_err(|_| StartError::Tool {
            what: "id".into(),
            said: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
}
