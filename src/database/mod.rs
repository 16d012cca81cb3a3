//! The way to the data: the pool of the application's role, its migrations, and the private
//! PostgreSQL for those who have none. Who asks is said at the start of each transaction by
//! `people::store::identify`; what they may see is for the policies of `migrations/`.

use std::time::Duration;

use sqlx::{
    PgPool, Postgres, Transaction,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use crate::error::{Error, Result};

/// A transaction of one request or one command.
pub type Tx = Transaction<'static, Postgres>;

/// The schema, in the order it grew.
pub static MIGRATIONS: Migrator = sqlx::migrate!();

/// The role that owns nothing and sees what policies let it see.
pub const APPLICATION_ROLE: &str = "maillage_app";

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
    /// [`Error::Unavailable`] when no connection can be had in two seconds.
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
        MIGRATIONS.run(&self.pool).await.map_err(Error::fault)?;
        sqlx::query!(
            "insert into installation (demonstration) values ($1) on conflict do nothing",
            demonstration
        )
        .execute(&self.pool)
        .await?;
        Ok(())
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
