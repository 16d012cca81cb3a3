//! What the operator has at hand: a folder, the program, a look inside; and the small world that is
//! backed up.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

use maillage::{
    backup::{
        archive::Archive,
        contents,
        manifest::{Counted, Manifest},
        writing::Writing,
    },
    database::{Database, private::PrivateCluster},
};
use sqlx::{Executor, PgPool};

use crate::support::{self, TestDatabase};

/// A folder of one test, removed with it; under the system's, where every account may go.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        let path = std::env::temp_dir().join(format!("maillage-backup-{}", uuid::Uuid::new_v4().simple()));
        fs::create_dir(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        Folder(path)
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The program, on a private cluster where no address is given.
pub fn maillage(url: Option<&str>, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maillage"));
    command.args(arguments).env_remove("DATABASE_URL");
    if let Some(url) = url {
        command.env("DATABASE_URL", url);
    }
    command
}

pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

pub fn run(url: Option<&str>, arguments: &[&str]) -> Output {
    maillage(url, arguments).output().unwrap()
}

/// Runs what must succeed; what it said.
pub fn done(url: Option<&str>, arguments: &[&str]) -> String {
    let output = run(url, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

/// Runs what must be refused in those words.
pub fn refused(url: Option<&str>, arguments: &[&str], words: &str) {
    let output = run(url, arguments);
    assert!(!output.status.success(), "{arguments:?}: {}", said(&output));
    assert!(said(&output).contains(words), "{arguments:?}: {}", said(&output));
}

/// Starts a server; its address.
pub fn serving(mut command: Command) -> (Child, String) {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    let address = line
        .trim()
        .strip_prefix("Maillage: ")
        .unwrap_or_else(|| panic!("{line}"))
        .to_owned();
    // Read on, or it would stop where the pipe is full.
    std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()));
    (child, address)
}

pub fn stop(mut child: Child) {
    Command::new("kill").arg(child.id().to_string()).status().unwrap();
    child.wait().unwrap();
}

pub async fn count(pool: &PgPool, question: &'static str) -> i64 {
    sqlx::query_scalar(question).fetch_one(pool).await.unwrap()
}

/// Everything a database holds.
pub async fn holds(owner: &Database) -> Vec<Counted> {
    let mut tx = contents::still(owner).await.unwrap();
    let mut all = contents::tables(&mut tx).await.unwrap();
    all.extend(contents::guards(&mut tx).await.unwrap());
    all
}

/// The private cluster of a folder, for a look inside.
pub async fn inside(data: &str) -> (PrivateCluster, Database) {
    let cluster = PrivateCluster::start(Path::new(data)).await.unwrap();
    let owner = Database::as_owner(cluster.owner_options());
    (cluster, owner)
}

/// The same backup with another manifest.
pub fn rewritten(from: &str, to: &str, change: impl FnOnce(&mut Manifest)) {
    let mut archive = Archive::open(Path::new(from)).unwrap();
    let mut manifest = archive.manifest.clone();
    change(&mut manifest);
    let mut writing = Writing::begin(Path::new(to), true).unwrap();
    std::io::copy(&mut archive.dump().unwrap(), &mut writing.dump().unwrap()).unwrap();
    for kept in &archive.manifest.documents.clone() {
        let content = archive.document(kept.key).unwrap();
        writing.document(kept.key).unwrap().write_all(&content).unwrap();
    }
    writing.seal(&manifest).unwrap();
    writing.finish(true).unwrap();
}

/// A small world whose documents have their files, in the folder `documents`.
pub async fn world(folder: &Folder) -> (TestDatabase, String) {
    let place = support::world::world().await;
    let documents = folder.path("documents");
    fs::create_dir(&documents).unwrap();
    let pool = place.owner.pool();
    pool.execute("update documents set sha256 = sha256('a file'), size_bytes = 6")
        .await
        .unwrap();
    for key in keys(pool).await {
        fs::write(Path::new(&documents).join(key.to_string()), "a file").unwrap();
    }
    (place, documents)
}

pub async fn keys(pool: &PgPool) -> Vec<uuid::Uuid> {
    sqlx::query_scalar("select stored_as from documents order by 1")
        .fetch_all(pool)
        .await
        .unwrap()
}
