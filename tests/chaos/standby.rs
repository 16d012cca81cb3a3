//! The machine of the database is lost for good, and a standby that was fed by replication takes its place:
//! what every acknowledged write must outlive. The address of the database moves, as a floating address or
//! a balancer moves it (here a link to the folder of a socket).

use std::{
    fs,
    os::unix::{
        fs::{DirBuilderExt, MetadataExt, chown, symlink},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use maillage::database::private::client_programs;
use sqlx::{
    PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use crate::{
    house::{House, Server, signal},
    load::Load,
};

/// A second PostgreSQL that follows the first.
struct Standby {
    process: Child,
    pool: PgPool,
    socket_folder: PathBuf,
}

impl Standby {
    /// A copy of the house's, from then on fed by it; every write waits until both have it.
    async fn of(house: &House) -> Self {
        let programs = client_programs(15).expect("the programs of PostgreSQL");
        let owner = fs::metadata(house.folder.join("var/postgresql")).expect("the cluster");
        let folder = |name: &str| {
            let folder = house.folder.join(name);
            fs::DirBuilder::new().mode(0o700).create(&folder).expect("a folder");
            chown(&folder, Some(owner.uid()), Some(owner.gid())).expect("given away");
            folder
        };
        let (files, socket_folder) = (folder("second"), folder("s"));
        let run = |program: &str| {
            let mut command = Command::new(programs.join(program));
            command
                .uid(owner.uid())
                .gid(owner.gid())
                .current_dir("/")
                .stderr(Stdio::null());
            command
        };
        let copied = run("pg_basebackup")
            .arg("--host")
            .arg(house.socket_folder())
            .args([
                "--username",
                "maillage_owner",
                "--write-recovery-conf",
                "--checkpoint",
                "fast",
                "--pgdata",
            ])
            .arg(&files)
            .status()
            .expect("pg_basebackup");
        assert!(copied.success(), "a copy");
        let process = run("postgres")
            .arg("-D")
            .arg(&files)
            .args(["-c", "listen_addresses=", "-c", "dynamic_shared_memory_type=mmap", "-c"])
            .arg(format!("unix_socket_directories={}", socket_folder.display()))
            .spawn()
            .expect("postgres");
        let standby = Self {
            process,
            pool: PgPoolOptions::new().connect_lazy_with(at(&socket_folder)),
            socket_folder,
        };
        for statement in [
            "alter system set synchronous_standby_names = '*'",
            "select pg_reload_conf()",
        ] {
            sqlx::query(statement).execute(&house.owner).await.expect(statement);
        }
        for _ in 0..300 {
            let fed = "select count(*) from pg_stat_replication where sync_state = 'sync'";
            if sqlx::query_scalar::<_, i64>(fed)
                .fetch_one(&house.owner)
                .await
                .expect("its state")
                == 1
            {
                return standby;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the standby does not follow");
    }

    async fn promote(&self) {
        sqlx::query("select pg_promote()")
            .execute(&self.pool)
            .await
            .expect("promoted");
    }
}

impl Drop for Standby {
    fn drop(&mut self) {
        signal(self.process.id(), "-QUIT");
        let _ = self.process.wait();
    }
}

fn at(socket_folder: &Path) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass()
        .socket(socket_folder)
        .port(5432)
        .username("maillage_owner")
        .database("maillage")
}

/// Lets the address of the database name another server, at once.
fn point(address: &Path, at: &Path) {
    let new = address.with_extension("new");
    symlink(at, &new).expect("a link");
    fs::rename(&new, address).expect("moved");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn a_standby_takes_the_place_of_a_database_that_is_lost() {
    let mut house = House::build().await;
    let standby = Standby::of(&house).await;
    let address = house.folder.join("db");
    point(&address, &house.socket_folder());
    let url = format!("postgres://maillage_web@localhost/maillage?host={}", address.display()).replace(' ', "%20");
    let server = Server::start_on(&url, &house.folder.join("var"), house.port);

    let load = Load::begin(&house.url(), 8);
    tokio::time::sleep(Duration::from_secs(2)).await;
    let (postmaster, begun) = house.postgres();
    signal(postmaster, "-KILL");
    for process in begun {
        // Most leave by themselves then.
        let _ = Command::new("kill")
            .args(["-KILL", &process.to_string()])
            .stderr(Stdio::null())
            .status();
    }
    let lost = Instant::now();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let noticed = Instant::now();
    standby.promote().await;
    point(&address, &standby.socket_folder);
    tokio::time::sleep(Duration::from_secs(4)).await;
    let outcome = load.end().await;
    println!(
        "the database is lost, a standby promoted a second later: told within {:.1?}, first write {:.2?} after the promotion began",
        outcome.longest(lost, noticed),
        outcome.first_taken(noticed),
    );
    house.owner = standby.pool.clone();
    outcome.compare(&house, "a standby takes over").await;
    drop(server);
    house.owner.close().await;
    drop(standby);
    house.leave_the_ruins();
}
