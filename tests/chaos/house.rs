//! A real installation of one test: a private PostgreSQL that the test shares, the small world in it, and
//! the program itself as a process that can be killed.

use std::{
    ffi::OsStr,
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    os::unix::{
        ffi::OsStrExt,
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use maillage::database::{Database, private::PrivateCluster};
use sqlx::{AssertSqlSafe, PgPool};

use crate::{clock::SetClock, support::world};

/// The program as a process.
pub struct Server {
    pub child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// On that port, with more options, once it says where it is.
    pub fn start(folder: &Path, port: u16, options: &[&str]) -> Self {
        Self::begin(Command::new(env!("CARGO_BIN_EXE_maillage")), folder, port, options)
    }

    /// With the database of that address.
    pub fn start_on(database: &str, folder: &Path, port: u16) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_maillage"));
        command.env("DATABASE_URL", database);
        Self::begin(command, folder, port, &[])
    }

    fn begin(mut command: Command, folder: &Path, port: u16, options: &[&str]) -> Self {
        let mut child = command
            .arg("serve")
            .arg("--data-dir")
            .arg(folder)
            .args(["--listen", &format!("127.0.0.1:{port}")])
            .args([
                "--pages-a-minute",
                "0",
                "--heavy-pages-a-minute",
                "0",
                "--sign-ins-a-minute",
                "0",
            ])
            .args(options)
            .env("RUST_LOG", "off")
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut said = BufReader::new(child.stdout.take().expect("its words")).lines();
        let first = said.next().expect("a line").expect("a line");
        assert!(first.starts_with("Maillage: http://"), "{first}");
        // Read on, or it would wait for us.
        std::thread::spawn(move || said.for_each(drop));
        Self { child }
    }

    pub fn signal(&self, name: &str) {
        signal(self.child.id(), name);
    }

    /// Memory it holds, in KiB.
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("its status");
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS:"))
            .expect("its memory");
        line.split_whitespace()
            .nth(1)
            .expect("a number")
            .parse()
            .expect("a number")
    }

    /// Sockets of clients it holds open.
    pub fn sockets(&self, port: u16) -> usize {
        let mine: Vec<String> = fs::read_dir(format!("/proc/{}/fd", self.child.id()))
            .expect("its files")
            .flatten()
            .filter_map(|file| fs::read_link(file.path()).ok()?.to_str().map(str::to_owned))
            .filter_map(|name| name.strip_prefix("socket:[")?.strip_suffix(']').map(str::to_owned))
            .collect();
        let local = format!(":{port:04X}");
        let table = fs::read_to_string("/proc/net/tcp").expect("the table of connections");
        table
            .lines()
            .skip(1)
            .map(|line| line.split_whitespace().collect::<Vec<_>>())
            // Not the one that listens (0A).
            .filter(|columns| columns[1].ends_with(&local) && columns[3] != "0A")
            .filter(|columns| mine.iter().any(|inode| inode == columns[9]))
            .count()
    }
}

pub fn signal(process: u32, name: &str) {
    let sent = Command::new("kill")
        .args([name, &process.to_string()])
        .status()
        .expect("kill");
    assert!(sent.success(), "{name} to {process}");
}

fn new_folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("maillage chaos {}", uuid::Uuid::new_v4().simple()));
    fs::create_dir(&folder).expect("a folder");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("open to PostgreSQL");
    folder
}

/// Somebody at the installation's pages: the name is the one of the world.
pub struct Person<'a> {
    pub name: &'a str,
    pub url: String,
    pub client: reqwest::Client,
}

impl<'a> Person<'a> {
    pub fn new(name: &'a str, port: u16) -> Self {
        let client = crate::support::client()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(20))
            .build()
            .expect("a client");
        Self {
            name,
            url: format!("http://127.0.0.1:{port}"),
            client,
        }
    }

    /// What a page says.
    pub async fn get(&self, address: &str) -> String {
        self.send(self.client.get(format!("{}{address}", self.url))).await.1
    }

    /// Status and where that leads, or what the page says.
    pub async fn post(&self, address: &str, form: &[(&str, &str)]) -> (u16, String) {
        self.send(self.client.post(format!("{}{address}", self.url)).form(form))
            .await
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> (u16, String) {
        let cookie = format!("maillage_session={}", world::token(self.name));
        let answer = request.header("cookie", cookie).send().await.expect("an answer");
        let status = answer.status().as_u16();
        let to = answer.headers().get("location").and_then(|to| to.to_str().ok());
        let to = to.map(str::to_owned);
        let page = answer.text().await.expect("a page");
        (status, to.unwrap_or_else(|| crate::support::spaced(&page)))
    }
}

pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its address").port()
}

/// The installation.
pub struct House {
    pub folder: PathBuf,
    pub port: u16,
    /// Past every policy, to see what became of it all.
    pub owner: PgPool,
    cluster: Option<PrivateCluster>,
}

impl House {
    pub async fn build() -> Self {
        Self::build_in(new_folder()).await
    }

    /// In a folder that is there.
    pub async fn build_in(folder: PathBuf) -> Self {
        Self::build_by(folder, None).await
    }

    /// By a clock that is put to that instant, without a letter on its way; none where libfaketime is not
    /// installed.
    pub async fn build_at(instant: DateTime<Utc>) -> Option<(Self, SetClock)> {
        let folder = new_folder();
        let Some(clock) = SetClock::at(&folder, instant) else {
            let _ = fs::remove_dir_all(&folder);
            return None;
        };
        let house = Self::build_by(folder, Some(&clock)).await;
        // Nobody's session ends while days go by in minutes.
        house
            .run(
                "delete from letters;
                 update sessions set seen_at = now() + interval '1 year', expires_at = now() + interval '1 year'
                 where expires_at > now()",
            )
            .await;
        Some((house, clock))
    }

    async fn build_by(folder: PathBuf, clock: Option<&SetClock>) -> Self {
        let cluster = PrivateCluster::start(&folder.join("var")).await.expect("a PostgreSQL");
        let database = Database::as_owner(cluster.owner_options());
        database.migrate(false).await.expect("migrated");
        let house = Self {
            owner: database.pool().clone(),
            folder,
            port: free_port(),
            cluster: Some(cluster),
        };
        if let Some(clock) = clock {
            house.restart_postgres_by(clock).await;
        }
        world::tell_in(&database).await;
        house
    }

    /// Starts the server process anew, as it was started, by another clock.
    async fn restart_postgres_by(&self, clock: &SetClock) {
        let (postmaster, _) = self.postgres();
        let said = fs::read(format!("/proc/{postmaster}/cmdline")).expect("how it was started");
        let mut words = said
            .split(|byte| *byte == 0)
            .filter(|word| !word.is_empty())
            .map(OsStr::from_bytes);
        let mut command = Command::new(words.next().expect("a program"));
        signal(postmaster, "-INT");
        while fs::exists(format!("/proc/{postmaster}")).expect("processes") {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let account = fs::metadata(self.cluster_folder()).expect("its folder");
        command
            .args(words)
            .uid(account.uid())
            .gid(account.gid())
            .current_dir("/")
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        clock.rule(&mut command);
        let mut started = command.spawn().expect("PostgreSQL");
        std::thread::spawn(move || started.wait());
        self.count("select 1::bigint").await;
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn serve(&self) -> Server {
        Server::start(&self.folder.join("var"), self.port, &[])
    }

    /// On that port, by that clock.
    pub fn serve_by(&self, clock: &SetClock, port: u16, options: &[&str]) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_maillage"));
        clock.rule(&mut command);
        Server::begin(command, &self.folder.join("var"), port, options)
    }

    /// Statements past every policy: `{mother}` is who has that name in the world.
    pub async fn run(&self, statements: &str) {
        sqlx::raw_sql(AssertSqlSafe(world::told(statements)))
            .execute(&self.owner)
            .await
            .expect(statements);
    }

    /// Rows of text of the database, past every policy.
    pub async fn rows(&self, question: &str) -> Vec<String> {
        sqlx::query_scalar(AssertSqlSafe(world::told(question)))
            .fetch_all(&self.owner)
            .await
            .expect(question)
    }

    /// The server process of PostgreSQL, and those it began.
    pub fn postgres(&self) -> (u32, Vec<u32>) {
        let notice = fs::read_to_string(self.cluster_folder().join("postmaster.pid")).expect("its notice");
        let server = notice
            .lines()
            .next()
            .expect("a line")
            .trim()
            .parse()
            .expect("a process");
        let parent = |process: u32| {
            let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
            stat.rsplit(") ").next()?.split(' ').nth(1)?.parse::<u32>().ok()
        };
        let processes = fs::read_dir("/proc").expect("processes").flatten();
        let begun = processes
            .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
            .filter(|process| parent(*process) == Some(server))
            .collect();
        (server, begun)
    }

    /// Where its PostgreSQL is reached.
    pub fn socket_folder(&self) -> PathBuf {
        self.cluster
            .as_ref()
            .expect("its PostgreSQL")
            .socket_folder()
            .to_owned()
    }

    fn cluster_folder(&self) -> PathBuf {
        self.folder.join("var/postgresql")
    }

    /// A number of the database, past every policy.
    pub async fn count(&self, question: &'static str) -> i64 {
        for _ in 0..100 {
            if let Ok(number) = sqlx::query_scalar(question).fetch_one(&self.owner).await {
                return number;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("the database did not come back")
    }

    /// Waits until a page answers, and says how long that took.
    pub async fn answers(&self, within: Duration) -> Duration {
        let began = Instant::now();
        let client = crate::support::client()
            .timeout(Duration::from_secs(1))
            .build()
            .expect("a client");
        while began.elapsed() < within {
            if let Ok(answer) = client.get(format!("{}/readyz", self.url())).send().await
                && answer.status().is_success()
            {
                return began.elapsed();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("it does not answer after {within:?}")
    }

    /// Leaves when its PostgreSQL is gone for good.
    pub fn leave_the_ruins(mut self) {
        drop(self.cluster.take());
        let _ = fs::remove_dir_all(&self.folder);
    }

    pub async fn leave(mut self) {
        self.owner.close().await;
        if let Some(cluster) = self.cluster.take() {
            cluster.stop().await.expect("stopped");
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}
