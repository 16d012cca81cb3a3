//! The folders of a private cluster: where its data lies, made once and whole or not at all, and
//! the short private folder of its socket.

use std::{
    env, fs, io,
    os::unix::{
        ffi::OsStrExt,
        fs::{DirBuilderExt, MetadataExt, PermissionsExt},
    },
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::{account::Account, error::StartError, installed::Installed, postmaster, roles::OWNER};

/// Where the clusters of data folders that the unprivileged account cannot reach are put, when root
/// keeps its data under /root, say.
const REACHABLE: &str = "/var/lib/maillage";
/// The kernel's limit for the path of a socket.
const LONGEST_SOCKET_PATH: usize = 107;

/// A cluster on disk.
#[derive(Debug, Clone)]
pub struct Place {
    /// PostgreSQL's own data folder, canonical.
    pub cluster: PathBuf,
    /// What the server says goes here.
    pub log: PathBuf,
    pub account: Account,
    pub programs: Installed,
}

/// Makes the data folder where it is missing, and gives its canonical path.
pub fn data_folder(path: &Path) -> Result<PathBuf, StartError> {
    if !path.exists() {
        fs::create_dir_all(path).map_err(StartError::file(path))?;
        // Nobody lists it, but PostgreSQL run by root goes through it as somebody else.
        fs::set_permissions(path, fs::Permissions::from_mode(0o711)).map_err(StartError::file(path))?;
    }
    fs::canonicalize(path).map_err(StartError::file(path))
}

impl Place {
    /// The cluster of a data folder, made if it is not there yet.
    pub async fn open(data: &Path) -> Result<Self, StartError> {
        let named = data.join("postgresql");
        if fs::symlink_metadata(&named).is_err() {
            make(data, &named).await?;
        }
        let cluster = match fs::canonicalize(&named) {
            Ok(cluster) => cluster,
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Err(StartError::LinkLeadsNowhere(named)),
            Err(why) => return Err(StartError::File { path: named, why }),
        };
        let account = Account::of_cluster(&cluster)?;
        let version = cluster.join("PG_VERSION");
        let made_by = match fs::read_to_string(&version) {
            Ok(made_by) => made_by,
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Err(StartError::NotACluster(named)),
            Err(why) => return Err(StartError::File { path: version, why }),
        };
        let programs = Installed::for_cluster(&cluster, made_by.trim())?;
        Ok(Place {
            cluster,
            log: data.join("postgresql.log"),
            account,
            programs,
        })
    }

    /// The folder of the socket: short whatever the data folder's path, ours alone, and the same
    /// from one start to the next. Not in XDG_RUNTIME_DIR if it can be helped: that one is emptied
    /// when its user signs out, and a server stays.
    pub fn socket_folder(&self) -> Result<PathBuf, StartError> {
        let digest = Sha256::digest(self.cluster.as_os_str().as_bytes());
        let name: String = digest[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        let parents: Vec<PathBuf> = [
            Some("/tmp".into()),
            env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from),
            Some(env::temp_dir()),
        ]
        .into_iter()
        .flatten()
        .collect();
        for parent in &parents {
            // Somebody may have taken the name in a folder open to all: then the next name.
            for attempt in 0..10 {
                let folder = parent.join(format!("maillage-{name}-{attempt}"));
                let socket = postmaster::socket_in(&folder);
                if socket.as_os_str().len() <= LONGEST_SOCKET_PATH && self.owns_alone(&folder) {
                    return Ok(folder);
                }
            }
        }
        Err(StartError::NoSocketFolder(
            parents.iter().map(|parent| parent.display().to_string()).collect(),
        ))
    }

    fn owns_alone(&self, folder: &Path) -> bool {
        if fs::DirBuilder::new().mode(0o700).create(folder).is_ok() {
            return self.account.give(folder).is_ok();
        }
        // Not through a link: it could lead anywhere.
        fs::symlink_metadata(folder).is_ok_and(|found| {
            found.is_dir() && found.uid() == self.account.uid && found.permissions().mode() & 0o077 == 0
        })
    }
}

/// Makes a cluster beside its place and renames it when it is whole, so that a kill in between
/// leaves nothing that looks like one.
async fn make(data: &Path, named: &Path) -> Result<(), StartError> {
    let programs = Installed::newest()?;
    let account = Account::for_new_cluster()?;
    let unfinished = if account.can_enter(data) {
        data.join("postgresql.unfinished")
    } else {
        let parent = Path::new(REACHABLE);
        fs::create_dir_all(parent).map_err(StartError::file(parent))?;
        parent.join(uuid::Uuid::new_v4().simple().to_string())
    };
    tracing::info!(version = programs.major, folder = %named.display(), "making a private PostgreSQL");
    init(&programs, &account, &unfinished).await?;
    if unfinished.parent() == Some(data) {
        return fs::rename(&unfinished, named).map_err(StartError::file(named));
    }
    tracing::warn!(
        "PostgreSQL does not run as root, and the account it runs as cannot enter {}: the data is in {}",
        data.display(),
        unfinished.display()
    );
    std::os::unix::fs::symlink(&unfinished, named).map_err(StartError::file(named))
}

async fn init(programs: &Installed, account: &Account, folder: &Path) -> Result<(), StartError> {
    // Names in alphabetical order as French readers know it, where this PostgreSQL was built for it.
    let locales: [&[&str]; 3] = [
        &["--locale-provider=icu", "--icu-locale=fr-FR", "--locale=C.UTF-8"],
        &["--locale=C.UTF-8"],
        &["--no-locale"],
    ];
    let mut said = String::new();
    for locale in locales {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(StartError::file(folder))?;
        }
        fs::DirBuilder::new()
            .mode(0o700)
            .create(folder)
            .map_err(StartError::file(folder))?;
        account.give(folder).map_err(StartError::file(folder))?;
        let mut command = account.command(programs.programs.join("initdb"));
        command
            .arg("--pgdata")
            .arg(folder)
            .args(["--username", OWNER, "--encoding", "UTF8"])
            // Who may enter the socket's folder, mode 0700, may connect; nobody comes another way.
            .args(["--auth-local", "trust", "--auth-host", "reject"])
            .args(locale);
        let output = tokio::process::Command::from(command)
            .output()
            .await
            .map_err(StartError::file("initdb"))?;
        if output.status.success() {
            return Ok(());
        }
        if said.is_empty() {
            said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        }
    }
    let _ = fs::remove_dir_all(folder);
    Err(StartError::Tool {
        what: "initdb".into(),
        said,
    })
}
