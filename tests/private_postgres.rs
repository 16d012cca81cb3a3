//! The private PostgreSQL, as the operator of a small machine meets it.

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use maillage::database::{
    APPLICATION_ROLE,
    private::{PrivateCluster, StartError},
};
use sqlx::{Connection, Executor, PgConnection};

/// A folder of one test, removed with it; under the system's, where every account may go.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("maillage test {}", uuid::Uuid::new_v4().simple()));
        fs::create_dir(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        Folder(path)
    }

    fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn ask<T>(cluster: &PrivateCluster, question: &'static str) -> sqlx::Result<T>
where
    T: for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres> + Send + Unpin,
{
    let mut db = PgConnection::connect_with(&cluster.owner_options()).await?;
    sqlx::query_scalar(question).fetch_one(&mut db).await
}

async fn write(cluster: &PrivateCluster, statement: &'static str) {
    let mut db = PgConnection::connect_with(&cluster.owner_options()).await.unwrap();
    db.execute(statement).await.unwrap();
}

fn server_of(data: &Path) -> u32 {
    let notice = fs::read_to_string(data.join("postgresql/postmaster.pid")).unwrap();
    notice.lines().next().unwrap().trim().parse().unwrap()
}

fn is_running(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}

fn kill(process: u32) {
    assert!(
        Command::new("kill")
            .args(["-9", &process.to_string()])
            .status()
            .unwrap()
            .success()
    );
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

#[tokio::test]
async fn a_second_start_finds_what_the_first_wrote_and_nothing_runs_in_between() {
    let folder = Folder::new();
    let data = folder.join("var");
    let cluster = PrivateCluster::start(&data).await.unwrap();
    write(
        &cluster,
        "create table kept (word text); insert into kept values ('Zoé')",
    )
    .await;
    let (server, socket_folder) = (server_of(&data), cluster.socket_folder().to_owned());
    assert!(is_running(server));
    cluster.stop().await.unwrap();
    assert!(!is_running(server), "the server is stopped with the one who started it");
    assert!(!socket_folder.exists(), "no socket is left behind");

    let cluster = PrivateCluster::start(&data).await.unwrap();
    assert_eq!(ask::<String>(&cluster, "select word from kept").await.unwrap(), "Zoé");
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn nobody_reaches_it_from_the_network_or_from_another_account() {
    let folder = Folder::new();
    let cluster = PrivateCluster::start(&folder.join("var")).await.unwrap();
    assert_eq!(ask::<String>(&cluster, "show listen_addresses").await.unwrap(), "");
    for path in [cluster.socket_folder(), &folder.join("var/postgresql")] {
        let found = fs::metadata(path).unwrap();
        assert_eq!(found.permissions().mode() & 0o777, 0o700, "{}", path.display());
        assert_ne!(found.uid(), 0, "PostgreSQL does not run as root");
    }
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn the_application_cannot_become_the_owner() {
    let folder = Folder::new();
    let cluster = PrivateCluster::start(&folder.join("var")).await.unwrap();
    let options = cluster.application_options().options([("role", APPLICATION_ROLE)]);
    let mut db = PgConnection::connect_with(&options).await.unwrap();
    let role: String = sqlx::query_scalar("select current_user::text")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(role, APPLICATION_ROLE);
    db.execute("set role none").await.unwrap();
    let error = db.execute("set role maillage_owner").await.unwrap_err().to_string();
    assert!(error.contains("permission denied"), "{error}");
    let powers =
        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = session_user";
    assert!(!sqlx::query_scalar::<_, bool>(powers).fetch_one(&mut db).await.unwrap());
    assert!(db.execute("create temp table shadow ()").await.is_err());
    db.close().await.unwrap();
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn names_are_in_the_order_of_a_french_reader() {
    let folder = Folder::new();
    let cluster = PrivateCluster::start(&folder.join("var")).await.unwrap();
    let names =
        "select string_agg(name, ' ' order by name) from (values ('Zoé'), ('Élise'), ('Emma'), ('Éa')) n (name)";
    assert_eq!(ask::<String>(&cluster, names).await.unwrap(), "Éa Élise Emma Zoé");
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn two_folders_side_by_side_are_two_servers() {
    let folder = Folder::new();
    let (one, other) = (folder.join("one"), folder.join("other"));
    let (first, second) = (
        PrivateCluster::start(&one).await.unwrap(),
        PrivateCluster::start(&other).await.unwrap(),
    );
    write(&first, "create table only_here ()").await;
    assert!(
        ask::<bool>(&second, "select to_regclass('only_here') is null")
            .await
            .unwrap()
    );
    first.stop().await.unwrap();
    assert_eq!(ask::<i32>(&second, "select 1").await.unwrap(), 1, "the other goes on");
    second.stop().await.unwrap();
}

#[tokio::test]
async fn a_long_path_with_spaces_accents_and_a_dollar_will_do() {
    let folder = Folder::new();
    let data = folder
        .join("Données de l’équipe \"pôle\" $HOME")
        .join("é".repeat(60))
        .join("x".repeat(90))
        .join("var");
    assert!(data.as_os_str().len() > 250);
    let cluster = PrivateCluster::start(&data).await.unwrap();
    assert_eq!(ask::<i32>(&cluster, "select 1").await.unwrap(), 1);
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn whoever_comes_second_joins_and_the_last_one_stops_the_server() {
    let folder = Folder::new();
    let data = folder.join("var");
    let (first, second) = tokio::join!(PrivateCluster::start(&data), PrivateCluster::start(&data));
    let (first, second) = (first.unwrap(), second.unwrap());
    assert!(first.joined() != second.joined(), "one started it, the other joined");
    let server = server_of(&data);
    let (starter, other) = if first.joined() {
        (second, first)
    } else {
        (first, second)
    };
    starter.stop().await.unwrap();
    assert!(is_running(server), "somebody still uses it");
    assert_eq!(ask::<i32>(&other, "select 1").await.unwrap(), 1);
    other.stop().await.unwrap();
    assert!(!is_running(server));
}

#[tokio::test]
async fn a_killed_server_and_its_stale_notice_are_no_obstacle() {
    let folder = Folder::new();
    let data = folder.join("var");
    let cluster = PrivateCluster::start(&data).await.unwrap();
    write(
        &cluster,
        "create table kept (word text); insert into kept values ('là')",
    )
    .await;
    kill(server_of(&data));
    drop(cluster);
    // The machine restarted, and another process has the number now: this test's own.
    let notice = data.join("postgresql/postmaster.pid");
    let text = fs::read_to_string(&notice).unwrap();
    let (_, rest) = text.split_once('\n').unwrap();
    fs::write(&notice, format!("{}\n{rest}", std::process::id())).unwrap();

    let cluster = PrivateCluster::start(&data).await.unwrap();
    assert_eq!(ask::<String>(&cluster, "select word from kept").await.unwrap(), "là");
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_cluster_of_a_version_that_is_not_installed_is_named() {
    let folder = Folder::new();
    let data = folder.join("var");
    PrivateCluster::start(&data).await.unwrap().stop().await.unwrap();
    fs::write(data.join("postgresql/PG_VERSION"), "11\n").unwrap();
    let error = PrivateCluster::start(&data).await.unwrap_err();
    assert!(matches!(error, StartError::OtherVersion { .. }), "{error}");
    assert!(error.to_string().contains("made by PostgreSQL 11"), "{error}");
}

#[tokio::test]
async fn what_is_not_a_cluster_is_left_alone() {
    let folder = Folder::new();
    fs::create_dir_all(folder.join("var/postgresql")).unwrap();
    if is_root() {
        std::os::unix::fs::chown(folder.join("var/postgresql"), Some(65534), Some(65534)).unwrap();
    }
    fs::write(folder.join("var/postgresql/letters.txt"), "mine").unwrap();
    let error = PrivateCluster::start(&folder.join("var")).await.unwrap_err();
    assert!(matches!(error, StartError::NotACluster(_)), "{error}");
    assert_eq!(
        fs::read_to_string(folder.join("var/postgresql/letters.txt")).unwrap(),
        "mine"
    );
}

#[tokio::test]
async fn a_start_that_was_cut_short_is_done_again() {
    let folder = Folder::new();
    let unfinished = folder.join("var/postgresql.unfinished");
    fs::create_dir_all(&unfinished).unwrap();
    fs::write(unfinished.join("PG_VERSION"), "15\n").unwrap();
    let cluster = PrivateCluster::start(&folder.join("var")).await.unwrap();
    assert!(!unfinished.exists());
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_socket_folder_laid_as_a_trap_is_not_entered() {
    let folder = Folder::new();
    let data = folder.join("var");
    let cluster = PrivateCluster::start(&data).await.unwrap();
    let name = cluster.socket_folder().to_owned();
    cluster.stop().await.unwrap();
    // A link to a folder of ours, and open to all besides.
    let elsewhere = folder.join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &name).unwrap();
    let cluster = PrivateCluster::start(&data).await.unwrap();
    assert_ne!(cluster.socket_folder(), name);
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0);
    cluster.stop().await.unwrap();
    fs::remove_file(&name).unwrap();
}

/// `maillage serve` on a folder, by whichever program runs it.
fn serve(data: &Path, run_by: &[&str]) -> (Child, String) {
    let program = env!("CARGO_BIN_EXE_maillage");
    let words = [run_by, &[program, "serve", "--listen", "127.0.0.1:0", "--data-dir"]].concat();
    let mut child = Command::new(words[0])
        .args(&words[1..])
        .arg(data)
        .env_remove("DATABASE_URL")
        .current_dir("/")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stdout.as_mut().unwrap()), &mut line).unwrap();
    assert!(line.starts_with("Maillage: http://127.0.0.1:"), "{line}");
    (child, line)
}

fn ask_to_stop(mut child: Child) -> bool {
    Command::new("kill").arg(child.id().to_string()).status().unwrap();
    let asked = Instant::now();
    while asked.elapsed() < Duration::from_secs(30) {
        if let Some(status) = child.try_wait().unwrap() {
            return status.success();
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let _ = child.kill();
    false
}

#[tokio::test]
async fn a_server_left_behind_by_a_killed_process_is_taken_over_and_stopped_in_the_end() {
    let folder = Folder::new();
    let data = folder.join("var");
    let (mut serving, _) = serve(&data, &["env"]);
    let server = server_of(&data);
    kill(serving.id());
    serving.wait().unwrap();
    assert!(is_running(server), "nobody was left to stop it");

    let cluster = PrivateCluster::start(&data).await.unwrap();
    assert_eq!(server_of(&data), server, "taken over as it runs");
    assert!(!cluster.joined());
    cluster.stop().await.unwrap();
    assert!(!is_running(server));
}

#[tokio::test]
async fn a_command_works_beside_serve_and_leaves_it_running() {
    let folder = Folder::new();
    let data = folder.join("var");
    let (serving, _) = serve(&data, &["env"]);
    let server = server_of(&data);
    let migrated = Command::new(env!("CARGO_BIN_EXE_maillage"))
        .args(["migrate", "--data-dir"])
        .arg(&data)
        .env_remove("DATABASE_URL")
        .output()
        .unwrap();
    assert!(
        migrated.status.success(),
        "{}",
        String::from_utf8_lossy(&migrated.stderr)
    );
    assert!(is_running(server));
    assert!(ask_to_stop(serving));
    assert!(!is_running(server), "stopped on exit");
}

#[tokio::test]
async fn root_keeps_its_data_where_only_root_may_go() {
    if !is_root() {
        eprintln!("skipped: not root");
        return;
    }
    let folder = Folder::new();
    fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o700)).unwrap();
    let data = folder.join("var");
    let cluster = PrivateCluster::start(&data).await.unwrap();
    write(&cluster, "create table kept ()").await;
    cluster.stop().await.unwrap();
    let cluster = PrivateCluster::start(&data).await.unwrap();
    assert!(
        ask::<bool>(&cluster, "select to_regclass('kept') is not null")
            .await
            .unwrap()
    );
    cluster.stop().await.unwrap();
    let elsewhere = fs::canonicalize(data.join("postgresql")).unwrap();
    assert!(!elsewhere.starts_with(&folder.0));
    assert_eq!(
        fs::metadata(&folder.0).unwrap().permissions().mode() & 0o777,
        0o700,
        "no folder was opened for it"
    );
    fs::remove_dir_all(&elsewhere).unwrap();
    let error = PrivateCluster::start(&data).await.unwrap_err();
    assert!(matches!(error, StartError::LinkLeadsNowhere(_)), "{error}");
}

#[tokio::test]
async fn an_ordinary_user_runs_it_as_oneself_and_others_are_told_whose_it_is() {
    // The program has to be where that user may go.
    let as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    let folder = Folder::new();
    let reachable = Command::new(as_nobody[0])
        .args(&as_nobody[1..])
        .args(["test", "-x", env!("CARGO_BIN_EXE_maillage")])
        .status()
        .is_ok_and(|status| status.success());
    if !is_root() || !reachable {
        eprintln!("skipped: needs root, and the program where everybody may go");
        return;
    }
    fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o777)).unwrap();
    let data = folder.join("var");
    let (serving, _) = serve(&data, &as_nobody);
    assert_eq!(fs::metadata(data.join("postgresql")).unwrap().uid(), 65534);
    // Root joins it.
    let cluster = PrivateCluster::start(&data).await.unwrap();
    assert!(cluster.joined());
    cluster.stop().await.unwrap();
    assert!(ask_to_stop(serving));

    let of_postgres = folder.join("other");
    PrivateCluster::start(&of_postgres).await.unwrap().stop().await.unwrap();
    let refused = Command::new(as_nobody[0])
        .args(&as_nobody[1..])
        .args([
            env!("CARGO_BIN_EXE_maillage"),
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--data-dir",
        ])
        .arg(&of_postgres)
        .current_dir("/")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said.contains("belongs to another user"), "{said}");
}

#[tokio::test]
async fn a_server_that_was_killed_is_started_again_with_what_was_written() {
    let folder = Folder::new();
    let data = folder.join("var");
    let cluster = PrivateCluster::start(&data).await.unwrap();
    write(&cluster, "create table kept as select 7 as number").await;
    assert!(!cluster.revive().await.unwrap(), "it was there");
    kill(server_of(&data));
    while is_running(server_of(&data)) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(cluster.revive().await.unwrap(), "it was gone");
    assert_eq!(ask::<i32>(&cluster, "select number from kept").await.unwrap(), 7);
    cluster.stop().await.unwrap();
}
