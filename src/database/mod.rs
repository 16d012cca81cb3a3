//! The way to the data: the pool of the application's role, its migrations, and the private
//! PostgreSQL for those who have none. Who asks is said at the start of each transaction by
//! `people::store::identify`; what they may see is for the policies of `migrations/`.

pub mod migrating;
pub mod private;

use std::time::Duration;

use sqlx::{
    PgPool, Postgres, Transaction,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use crate::error::Result;

/// A transaction of one request or one command.
pub type Tx = Transaction<'static, Postgres>;

/// The schema, in the order it grew.
pub static MIGRATIONS: Migrator = sqlx::migrate!();

/// The role that owns nothing and sees what policies let it see.
pub const APPLICATION_ROLE: &str = "maillage_app";

/// How far a database's schema is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// Never migrated.
    Absent,
    /// Migrations are missing.
    Older,
    /// As this program knows it.
    Current,
    /// Made by a newer program.
    Newer,
}

/// A pool of connections.
#[derive(Clone)]
pub struct Database {
    pool: PgPool,
}

impl Database {
    /// Connections that act as the application's role, whoever they sign in as.
    pub fn as_application(options: PgConnectOptions) -> Self {
        let options = options
            .application_name("maillage")
            .options([("statement_timeout", "5000"), ("role", APPLICATION_ROLE)]);
        Self::lazily(options, 20)
    }

    /// Connections of the owner: migrations and the operator's commands.
    pub fn as_owner(options: PgConnectOptions) -> Self {
        Self::lazily(options.application_name("maillage owner"), 4)
    }

    fn lazily(options: PgConnectOptions, most: u32) -> Self {
        let pool = PgPoolOptions::new()
            .max_connections(most)
            // Long enough for a busy moment, short enough for a page that says the database is away.
            .acquire_timeout(Duration::from_secs(2))
            .connect_lazy_with(options);
        Self { pool }
    }

    /// A transaction.
    ///
    /// # Errors
    /// [`crate::error::Error::Unavailable`] when no connection can be had in two seconds.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(self.pool.begin().await?)
    }

    /// The pool itself, for what is not one transaction.
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// Brings the schema up to date, and says what kind of installation this is when it is new.
    ///
    /// # Errors
    /// When a migration fails or the schema is newer than this program.
    pub async fn migrate(&self, demonstration: bool) -> Result<()> {
        migrating::apply(&MIGRATIONS, &self.pool).await?;
        // So that `serve`, which never migrates a server of one's own, can tell that it is behind.
        sqlx::query("grant select on _sqlx_migrations to maillage_app")
            .execute(&self.pool)
            .await?;
        sqlx::query!(
            "insert into installation (demonstration) values ($1) on conflict do nothing",
            demonstration
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// How far the schema is, compared with what this program knows.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn schema(&self) -> Result<Schema> {
        let known = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0);
        let table = "select to_regclass('_sqlx_migrations') is not null";
        if !sqlx::query_scalar::<_, bool>(table).fetch_one(&self.pool).await? {
            return Ok(Schema::Absent);
        }
        let applied = sqlx::query_scalar::<_, Option<i64>>("select max(version) from _sqlx_migrations where success")
            .fetch_one(&self.pool)
            .await;
        match applied {
            Ok(Some(version)) if version == known => Ok(Schema::Current),
            Ok(Some(version)) if version > known => Ok(Schema::Newer),
            Ok(Some(_)) => Ok(Schema::Older),
            Ok(None) => Ok(Schema::Absent),
            // Not for this role to read yet: the first `migrate` did not finish.
            Err(sqlx::Error::Database(cause)) if cause.code().as_deref() == Some("42501") => Ok(Schema::Absent),
            Err(error) => Err(error.into()),
        }
    }

    /// Whether this installation was born a demonstration.
    pub async fn is_demonstration(&self) -> Result<bool> {
        Ok(sqlx::query_scalar!(r#"select access.is_demonstration() as "yes!""#)
            .fetch_one(&self.pool)
            .await?)
    }

    /// Closes every connection.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
