//! The server process of a private cluster: started with the settings it needs, found again when
//! somebody else started it, stopped.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    os::unix::{fs::OpenOptionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::ExitStatus,
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use sqlx::{
    Connection, PgConnection,
    postgres::{PgConnectOptions, PgSslMode},
};

use super::{error::StartError, place::Place, roles::OWNER};

const PORT: u16 = 5432;
/// A server that was killed reads its journal again before it answers.
const READY_WITHIN: Duration = Duration::from_secs(300);
const LONGEST_LOG: u64 = 5 * 1024 * 1024;

/// What a running server wrote in its `postmaster.pid`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Notice {
    process: u32,
    socket_folder: PathBuf,
}

pub fn socket_in(folder: &Path) -> PathBuf {
    folder.join(format!(".s.PGSQL.{PORT}"))
}

/// How to sign in through a socket, whatever the environment says of other servers.
pub fn sign_in(socket_folder: &Path, role: &str, database: &str) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass()
        .socket(socket_folder)
        .port(PORT)
        .username(role)
        .database(database)
        .ssl_mode(PgSslMode::Disable)
}

/// The socket's folder of the server that runs this cluster now, if one answers.
pub async fn answering(place: &Place) -> Option<PathBuf> {
    let notice = notice(&place.cluster)?;
    answers(&place.cluster, &notice.socket_folder)
        .await
        .then_some(notice.socket_folder)
}

async fn answers(cluster: &Path, socket_folder: &Path) -> bool {
    let ask = async {
        let mut db = PgConnection::connect_with(&sign_in(socket_folder, OWNER, "postgres")).await?;
        let folder: String = sqlx::query_scalar("show data_directory").fetch_one(&mut db).await?;
        db.close().await?;
        Ok::<_, sqlx::Error>(folder)
    };
    match tokio::time::timeout(Duration::from_secs(5), ask).await {
        Ok(Ok(folder)) => Path::new(&folder) == cluster,
        _ => false,
    }
}

fn notice(cluster: &Path) -> Option<Notice> {
    let text = fs::read_to_string(cluster.join("postmaster.pid")).ok()?;
    // The process, the data folder, the start, the port, the socket's folder, …
    let lines: Vec<_> = text.lines().collect();
    Some(Notice {
        process: lines.first()?.trim().parse().ok()?,
        socket_folder: lines.get(4).filter(|l| !l.is_empty())?.into(),
    })
}

/// Whether no server works in the cluster's folder, whatever its notice says.
pub fn is_gone(place: &Place) -> bool {
    notice(&place.cluster).is_none_or(|notice| !works_in(notice.process, &place.cluster))
}

/// Starts the server and waits until it answers. Nobody else may use the cluster meanwhile.
pub async fn start(place: &Place) -> Result<PathBuf, StartError> {
    clear_the_way(place).await?;
    let socket_folder = place.socket_folder()?;
    let exit = spawn(place, &socket_folder)?;
    let started = Instant::now();
    let mut told = false;
    while !answers(&place.cluster, &socket_folder).await {
        if exit.try_recv().is_ok() || started.elapsed() > READY_WITHIN {
            return Err(StartError::Tool {
                what: "starting PostgreSQL".into(),
                said: end_of(&place.log),
            });
        }
        if !told && started.elapsed() > Duration::from_secs(10) {
            told = true;
            tracing::info!("PostgreSQL takes its time: it was not stopped properly and reads its journal again");
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(socket_folder)
}

fn spawn(place: &Place, socket_folder: &Path) -> Result<mpsc::Receiver<ExitStatus>, StartError> {
    if fs::metadata(&place.log).is_ok_and(|log| log.len() > LONGEST_LOG) {
        let _ = fs::rename(&place.log, place.log.with_extension("log.old"));
    }
    let open = || {
        OpenOptions::new()
            .create(true)
            .append(true)
            .mode(0o600)
            .open(&place.log)
    };
    let mut log = open().map_err(StartError::file(&place.log))?;
    let _ = writeln!(log, "--- start");
    let mut socket_setting = std::ffi::OsString::from("unix_socket_directories=");
    socket_setting.push(socket_folder);
    let mut command = place.account.command(place.programs.programs.join("postgres"));
    command
        .arg("-D")
        .arg(&place.cluster)
        .args([
            "-c",
            "listen_addresses=",
            "-c",
            "unix_socket_permissions=0700",
            "-c",
            &format!("port={PORT}"),
            "-c",
        ])
        .arg(socket_setting)
        // Signing out clears a user's shared memory under systemd, and containers have little of it.
        .args(["-c", "dynamic_shared_memory_type=mmap"])
        .args(["-c", "log_checkpoints=off", "-c", "log_autovacuum_min_duration=-1"])
        .stdout(log.try_clone().map_err(StartError::file(&place.log))?)
        .stderr(log)
        // Control-C at our terminal is for us: we stop it once the requests under way are answered.
        .process_group(0);
    let mut child = command
        .spawn()
        .map_err(StartError::file(place.programs.programs.join("postgres")))?;
    let (said, exit) = mpsc::channel();
    // Waited for, or it would stay behind as a zombie that looks alive.
    thread::spawn(move || child.wait().map(|status| said.send(status)));
    Ok(exit)
}

fn end_of(log: &Path) -> String {
    let text = fs::read(log)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let last = text.rsplit("--- start\n").next().unwrap_or_default().trim();
    let lines: Vec<_> = last.lines().rev().take(15).collect();
    lines.into_iter().rev().collect::<Vec<_>>().join("\n")
}

/// Stops a server of ours that was left behind and does not answer, and removes the notice of one
/// that is dead. PostgreSQL does the latter itself, except when another process got its number.
async fn clear_the_way(place: &Place) -> Result<(), StartError> {
    let Some(notice) = notice(&place.cluster) else {
        return Ok(());
    };
    if works_in(notice.process, &place.cluster) {
        return stop_async(place).await;
    }
    // The server was killed: its helpers notice within seconds, and must be gone before another starts.
    for _ in 0..100 {
        if !anybody_works_in(&place.cluster) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    if fs::exists(format!("/proc/{}", notice.process)).unwrap_or(false) && !anybody_works_in(&place.cluster) {
        let file = place.cluster.join("postmaster.pid");
        fs::remove_file(&file).map_err(StartError::file(file))?;
    }
    Ok(())
}

/// Whether that process is a server of this cluster: PostgreSQL works in its data folder.
fn works_in(process: u32, cluster: &Path) -> bool {
    fs::read_link(format!("/proc/{process}/cwd")).is_ok_and(|folder| folder == cluster)
}

fn anybody_works_in(cluster: &Path) -> bool {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .any(|process| works_in(process, cluster))
}

async fn stop_async(place: &Place) -> Result<(), StartError> {
    let place = place.clone();
    tokio::task::spawn_blocking(move || stop(&place))
        .await
        .expect("stopping does not panic")
}

/// Stops the server: open sessions are cut, what was committed stays.
pub fn stop(place: &Place) -> Result<(), StartError> {
    let program = place.programs.programs.join("pg_ctl");
    let mut said = String::new();
    for mode in ["fast", "immediate"] {
        let output = place
            .account
            .command(&program)
            .args(["stop", "--wait", "--timeout", "60", "--mode", mode, "--pgdata"])
            .arg(&place.cluster)
            .output()
            .map_err(StartError::file(&program))?;
        if output.status.success() || !place.cluster.join("postmaster.pid").exists() {
            return Ok(());
        }
        said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    }
    Err(StartError::Tool {
        what: "stopping PostgreSQL".into(),
        said,
    })
}
