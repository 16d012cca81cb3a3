//! A database of one's own for each test: made from the migrations, dropped at its end. The
//! server is the one of TEST_DATABASE_URL (or DATABASE_URL), whose role may create databases.

use maillage::database::Database;
use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};
use uuid::Uuid;

/// A fresh database, seen as its owner and as the application.
pub struct TestDatabase {
    /// Sees and does everything.
    pub owner: Database,
    /// Sees what the policies let the person asking see.
    pub application: Database,
    server: PgConnectOptions,
    name: String,
}

/// Makes a database with the schema of today.
pub async fn database() -> TestDatabase {
    let server: PgConnectOptions = std::env::var("TEST_DATABASE_URL")
        .or_else(|_| std::env::var("DATABASE_URL"))
        .expect("TEST_DATABASE_URL says where a PostgreSQL for tests is")
        .parse()
        .expect("the address of a PostgreSQL");
    let name = format!("maillage_test_{}", Uuid::new_v4().simple());
    let mut connection = PgConnection::connect_with(&server)
        .await
        .expect("the PostgreSQL for tests answers");
    sqlx::query(sqlx::AssertSqlSafe(format!("create database {name}")))
        .execute(&mut connection)
        .await
        .expect("a database");
    let options = server.clone().database(&name);
    let owner = Database::as_owner(options.clone());
    owner.migrate(false).await.expect("the schema");
    TestDatabase {
        owner,
        application: Database::as_application(options),
        server,
        name,
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        // On a thread of its own: the test's runtime is busy ending.
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let mut connection = PgConnection::connect_with(&server).await?;
                sqlx::query(sqlx::AssertSqlSafe(format!(
                    "drop database if exists {name} with (force)"
                )))
                .execute(&mut connection)
                .await?;
                Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
            })
        });
        let _ = dropping.join();
    }
}
