//! Opens the place the operator named: a server of one's own, where nothing is changed but by
//! `migrate` and `demo`, or a private cluster, which is made and kept up to date by itself.

use std::str::FromStr;

use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};

use super::Trouble;
use crate::{
    config::DataPlace,
    database::{Database, Schema, private::PrivateCluster},
    people::vouching::VouchingKey,
};

/// The oldest server that will do, as `server_version_num` has it.
const OLDEST_SERVER: i32 = 150_000;

pub(super) const THEIR_DATABASE: &str = "the database of DATABASE_URL";

/// What a command opens a place for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Answering people: on a server of one's own, signed in as the application's role.
    Serve,
    /// The operator's work, as the owner.
    Operate,
    /// Bringing the schema up to date, as the owner.
    Migrate,
    /// The demonstration, as the owner.
    Demonstrate,
}

/// A place that is open.
pub struct Opened {
    /// Absent when `serve` works on a server of one's own.
    pub(super) owner: Option<Database>,
    /// Connections under the policies.
    pub application: Database,
    /// The key the database knows; absent where the operator of a server of one's own gave none.
    pub vouching: Option<VouchingKey>,
    pub(super) cluster: Option<PrivateCluster>,
}

impl Opened {
    /// The owner's connections.
    ///
    /// # Errors
    /// Where `serve` signed in as the application.
    pub fn owner(&self) -> Result<&Database, Trouble> {
        self.owner
            .as_ref()
            .ok_or_else(|| Trouble::failed("this needs the owner's address in DATABASE_URL"))
    }

    /// Whether another process runs the private PostgreSQL.
    pub fn joined(&self) -> bool {
        self.cluster.as_ref().is_some_and(PrivateCluster::joined)
    }

    /// Closes the connections and stops the private PostgreSQL if nobody else uses it.
    ///
    /// # Errors
    /// When it does not stop.
    pub async fn close(self) -> Result<(), Trouble> {
        self.application.close().await;
        if let Some(owner) = &self.owner {
            owner.close().await;
        }
        if let Some(cluster) = self.cluster {
            cluster.stop().await?;
        }
        Ok(())
    }
}

/// Opens a place.
///
/// # Errors
/// When it cannot be reached, is not of the kind asked for, or its schema does not fit.
pub async fn open_place(place: &DataPlace, purpose: Purpose) -> Result<Opened, Trouble> {
    match &place.database_url {
        Some(url) => open_server(url, chosen_key(place)?, purpose).await,
        None => open_private(place, purpose).await,
    }
}

/// The key of the environment.
pub(super) fn chosen_key(place: &DataPlace) -> Result<Option<VouchingKey>, Trouble> {
    let key = |text: &String| {
        VouchingKey::chosen(text).ok_or_else(|| {
            Trouble::BadInput(
                "MAILLAGE_VOUCHING_KEY is too short: 32 characters at least (openssl rand -hex 32)".into(),
            )
        })
    };
    place.vouching_key.as_ref().map(key).transpose()
}

async fn open_private(place: &DataPlace, purpose: Purpose) -> Result<Opened, Trouble> {
    let cluster = PrivateCluster::start(&place.data_dir).await?;
    let owner = Database::as_owner(cluster.owner_options());
    let application = Database::as_application(cluster.application_options());
    let folder = place.data_dir.display();
    let key = own_key(place)?;
    let opened = Opened {
        owner: Some(owner),
        application,
        vouching: Some(key.clone()),
        cluster: Some(cluster),
    };
    bring_up_to_date(opened.owner()?, purpose, &folder.to_string()).await?;
    key.tell(opened.owner()?).await?;
    Ok(opened)
}

async fn open_server(url: &str, vouching: Option<VouchingKey>, purpose: Purpose) -> Result<Opened, Trouble> {
    let options = PgConnectOptions::from_str(url)
        .map_err(|error| Trouble::BadInput(format!("DATABASE_URL cannot be read: {error}")))?;
    let power = power_of(&options).await?;
    let application = Database::as_application(options.clone());
    if purpose == Purpose::Serve {
        if power.beyond_policies {
            tracing::warn!(
                "DATABASE_URL signs in as {}, which can go round the policies that guard the children's data: \
                 give `serve` the application's role (docs/deployment.md)",
                power.role
            );
        }
        // An empty database in hands that may fill it: nothing to be careful with yet.
        if power.may_create && application.schema().await? == Schema::Absent {
            let owner = Database::as_owner(options);
            bring_up_to_date(&owner, purpose, THEIR_DATABASE).await?;
            tell_key(vouching.as_ref(), &owner).await?;
            owner.close().await;
        }
        check_schema(&application).await?;
        check_key(vouching.as_ref(), &application).await?;
        return Ok(Opened {
            owner: None,
            application,
            vouching,
            cluster: None,
        });
    }
    let owner = Database::as_owner(options);
    let opened = Opened {
        owner: Some(owner),
        application,
        vouching,
        cluster: None,
    };
    match purpose {
        Purpose::Operate if opened.owner()?.schema().await? != Schema::Absent => check_schema(opened.owner()?).await?,
        _ => {
            bring_up_to_date(opened.owner()?, purpose, THEIR_DATABASE).await?;
            tell_key(opened.vouching.as_ref(), opened.owner()?).await?;
        }
    }
    Ok(opened)
}

/// The key of a data folder.
pub(super) fn own_key(place: &DataPlace) -> Result<VouchingKey, Trouble> {
    let folder = place.data_dir.display();
    VouchingKey::kept_in(&place.data_dir)
        .map_err(|error| Trouble::Failed(format!("the key of {folder} cannot be kept: {error}")))
}

/// Who signs in, and whether policies hold that role.
pub(super) struct Power {
    /// The server's version.
    pub version: i32,
    role: String,
    beyond_policies: bool,
    /// Whether it may make a schema in this database.
    may_create: bool,
}

pub(super) async fn power_of(options: &PgConnectOptions) -> Result<Power, Trouble> {
    let unreachable = |error| Trouble::Failed(format!("the database of DATABASE_URL cannot be used: {error}"));
    let mut db = PgConnection::connect_with(options).await.map_err(unreachable)?;
    let (version, role, beyond_policies, may_create): (i32, String, bool, bool) = sqlx::query_as(
        "select current_setting('server_version_num')::int, session_user::text,
                rolsuper or rolbypassrls or rolcreaterole,
                has_database_privilege(session_user, current_database(), 'create') from pg_roles where rolname = session_user",
    )
    .fetch_one(&mut db)
    .await
    .map_err(unreachable)?;
    let _ = db.close().await;
    if version < OLDEST_SERVER {
        return Err(Trouble::Failed(format!(
            "the server of DATABASE_URL is PostgreSQL {}: Maillage needs 15 or newer",
            version / 10_000
        )));
    }
    Ok(Power {
        version,
        role,
        beyond_policies,
        may_create,
    })
}

async fn check_schema(database: &Database) -> Result<(), Trouble> {
    match database.schema().await? {
        Schema::Current => Ok(()),
        Schema::Newer => Err(newer()),
        Schema::Older => Err(Trouble::failed(
            "the schema of the database is older than this program: run `maillage migrate` with the owner's DATABASE_URL",
        )),
        Schema::Absent => Err(Trouble::failed(
            "the database has no schema yet: run `maillage migrate` with the owner's DATABASE_URL",
        )),
    }
}

pub(super) async fn tell_key(key: Option<&VouchingKey>, owner: &Database) -> Result<(), Trouble> {
    match key {
        Some(key) => Ok(key.tell(owner).await?),
        None => Ok(()),
    }
}

async fn check_key(key: Option<&VouchingKey>, application: &Database) -> Result<(), Trouble> {
    match key {
        Some(key) if !key.known(application).await? => Err(Trouble::failed(
            "MAILLAGE_VOUCHING_KEY is not the key the database was told: run `maillage migrate` with the same one",
        )),
        _ => Ok(()),
    }
}

pub(super) async fn bring_up_to_date(owner: &Database, purpose: Purpose, place: &str) -> Result<(), Trouble> {
    let before = owner.schema().await?;
    if before == Schema::Newer {
        return Err(newer());
    }
    if purpose == Purpose::Demonstrate && before != Schema::Absent && !owner.is_demonstration().await? {
        return Err(Trouble::Failed(format!(
            "{place} holds a real installation, and a demonstration never mixes with real data: \
             choose another folder with --data-dir"
        )));
    }
    owner
        .migrate(purpose == Purpose::Demonstrate)
        .await
        .map_err(|error| Trouble::Failed(format!("the schema could not be brought up to date: {error}")))
}

pub(super) fn newer() -> Trouble {
    Trouble::failed("the schema of the database is newer than this program: install the newer Maillage")
}
