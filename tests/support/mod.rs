//! What tests share: a fresh database for each, copied from one that was migrated once.
//!
//! The server is the one of TEST_DATABASE_URL (a superuser's address; `script/test` gives it), or a
//! private cluster under the target folder, started by the first test and stopped by the last.
#![allow(dead_code)] // Each test program uses its own part.

pub mod world;

use std::{
    path::Path,
    str::FromStr,
    sync::{Arc, Mutex, Weak},
};

use maillage::database::{Database, MIGRATIONS, private::PrivateCluster};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, postgres::PgConnectOptions};

/// Words whatever space French puts before a sign.
pub fn spaced(words: &str) -> String {
    words.replace(['\u{a0}', '\u{202f}'], " ")
}

/// A client that asks as a browser does, to be given its cookies and its patience.
pub fn client() -> reqwest::ClientBuilder {
    // The program's client is built without ciphers of its own, and so is this one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    // The server closes what has been idle for five seconds; asking at that very moment would fail.
    reqwest::Client::builder()
        .no_proxy()
        .pool_idle_timeout(std::time::Duration::from_secs(2))
}

/// A migrated database of one test, dropped with it.
pub struct TestDatabase {
    /// Past every policy: to set the scene, and to see what became of it.
    pub owner: Database,
    /// Under the policies, as pages see it.
    pub application: Database,
    /// The database's name on the server.
    pub name: String,
    server: Server,
}

/// A real installation, empty.
pub async fn database() -> TestDatabase {
    TestDatabase::new(false).await
}

/// A demonstration, without its story.
pub async fn demonstration() -> TestDatabase {
    TestDatabase::new(true).await
}

/// A database without a schema.
pub async fn empty_database() -> TestDatabase {
    TestDatabase::copy("template0").await
}

impl TestDatabase {
    /// A copy of this one as it stands, once its own connections are closed.
    pub async fn twin(&self) -> Self {
        Self::copy(&self.name).await
    }

    async fn new(demonstration: bool) -> Self {
        let template = template(&Server::get().await).await;
        let database = Self::copy(&template).await;
        database.owner.migrate(demonstration).await.expect("migrated");
        database
    }

    async fn copy(template: &str) -> Self {
        let server = Server::get().await;
        let name = format!("maillage_test_{}", uuid::Uuid::new_v4().simple());
        let mut db = server.connect().await;
        run(&mut db, format!("create database {name} template {template}")).await;
        db.close().await.expect("closed");
        Self {
            owner: Database::as_owner(server.owner.clone().database(&name)),
            application: Database::as_application(server.application.clone().database(&name)),
            name,
            server,
        }
    }

    /// An address for another process to sign in with as the owner; another role's with `role`.
    pub fn url(&self, role: Option<&str>) -> String {
        let options = &self.server.owner;
        let role = role.unwrap_or(options.get_username());
        let place = match options.get_socket() {
            Some(folder) => format!("localhost/{}?host={}", self.name, folder.display()),
            None => format!("{}:{}/{}", options.get_host(), options.get_port(), self.name),
        };
        format!("postgres://{role}@{place}")
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        // Dropping is not asynchronous: on a thread of its own, with what it needs to be.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async {
                let mut db = server.connect().await;
                run(&mut db, format!("drop database {name} with (force)")).await;
            });
        });
        let _ = dropped.join();
    }
}

#[derive(Clone)]
struct Server {
    owner: PgConnectOptions,
    application: PgConnectOptions,
    /// Held as long as a test needs it.
    _cluster: Option<Arc<PrivateCluster>>,
}

static CLUSTER: Mutex<Weak<PrivateCluster>> = Mutex::new(Weak::new());
static STARTING: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

impl Server {
    async fn get() -> Self {
        if let Ok(url) = std::env::var("TEST_DATABASE_URL") {
            let owner = PgConnectOptions::from_str(&url).expect("TEST_DATABASE_URL");
            return Self {
                application: owner.clone(),
                owner,
                _cluster: None,
            };
        }
        let _turn = STARTING.lock().await;
        let running = CLUSTER.lock().expect("not poisoned").upgrade();
        let cluster = match running {
            Some(cluster) => cluster,
            None => {
                let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("postgresql");
                let cluster = PrivateCluster::start(&folder)
                    .await
                    .expect("a PostgreSQL for the tests");
                let cluster = Arc::new(cluster);
                *CLUSTER.lock().expect("not poisoned") = Arc::downgrade(&cluster);
                cluster
            }
        };
        Self {
            owner: cluster.owner_options(),
            application: cluster.application_options(),
            _cluster: Some(cluster),
        }
    }

    /// The owner, on a database that is always there.
    async fn connect(&self) -> PgConnection {
        PgConnection::connect_with(&self.owner.clone().database("postgres"))
            .await
            .expect("the tests' PostgreSQL")
    }
}

/// The name of the migrated database that others are copies of, made by the first who asks.
async fn template(server: &Server) -> String {
    let versions: Vec<u8> = MIGRATIONS
        .iter()
        .flat_map(|migration| migration.checksum.to_vec())
        .collect();
    let name = format!("maillage_template_{}", digest_of(&versions));
    let mut db = server.connect().await;
    // Test programs may run side by side.
    run(&mut db, "select pg_advisory_lock(20260301)".into()).await;
    let made: Option<bool> = sqlx::query_scalar("select datistemplate from pg_database where datname = $1")
        .bind(&name)
        .fetch_optional(&mut db)
        .await
        .expect("asked");
    if made != Some(true) {
        run(&mut db, format!("drop database if exists {name} with (force)")).await;
        run(&mut db, format!("create database {name} template template0")).await;
        let database = Database::as_owner(server.owner.clone().database(&name));
        MIGRATIONS.run(database.pool()).await.expect("migrated");
        database.close().await;
        run(&mut db, format!("alter database {name} is_template true")).await;
    }
    db.close().await.expect("closed");
    name
}

/// Enough of a digest to tell two schemas apart.
fn digest_of(bytes: &[u8]) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

async fn run(db: &mut PgConnection, statement: String) {
    // Made of names we invent.
    db.execute(AssertSqlSafe(statement)).await.expect("run");
}
