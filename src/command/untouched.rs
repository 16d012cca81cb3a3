//! Opens a place as it is, to be backed up or restored into: its schema is neither looked at nor brought
//! up to date, its key not told, until that is asked for.

use std::str::FromStr;

use sqlx::postgres::PgConnectOptions;

use super::{
    Trouble,
    open::{Opened, Purpose, THEIR_DATABASE, bring_up_to_date, chosen_key, own_key, power_of, tell_key},
};
use crate::{
    config::DataPlace,
    database::{Database, private::PrivateCluster},
};

/// A place opened as it is.
pub struct Untouched {
    /// The owner's connections.
    pub owner: Database,
    /// Connections under the policies.
    pub application: Database,
    /// How the owner signs in.
    pub options: PgConnectOptions,
    /// What people call it.
    pub name: String,
    /// The server's version, as `server_version_num` has it.
    pub version: i32,
    cluster: Option<PrivateCluster>,
}

impl Untouched {
    /// The server's major version.
    pub fn server_major(&self) -> u32 {
        (self.version / 10_000).unsigned_abs()
    }

    /// Brings the schema up to date, and tells the database the key of this place.
    ///
    /// # Errors
    /// When a migration fails, or the key cannot be kept.
    pub async fn bring_up_to_date(&self, place: &DataPlace) -> Result<(), Trouble> {
        bring_up_to_date(&self.owner, Purpose::Migrate, &self.name).await?;
        let key = match self.cluster {
            Some(_) => Some(own_key(place)?),
            None => chosen_key(place)?,
        };
        tell_key(key.as_ref(), &self.owner).await
    }

    /// Closes it, as [`Opened::close`] does.
    ///
    /// # Errors
    /// When the private PostgreSQL does not stop.
    pub async fn close(self) -> Result<(), Trouble> {
        let opened = Opened {
            owner: Some(self.owner),
            application: self.application,
            vouching: None,
            cluster: self.cluster,
        };
        opened.close().await
    }
}

/// Opens a place as it is; a private cluster is made where there is none.
///
/// # Errors
/// When it cannot be reached.
pub async fn open_untouched(place: &DataPlace) -> Result<Untouched, Trouble> {
    let (options, application, name, cluster) = match &place.database_url {
        Some(url) => {
            let options = PgConnectOptions::from_str(url)
                .map_err(|error| Trouble::BadInput(format!("DATABASE_URL cannot be read: {error}")))?;
            (options.clone(), options, THEIR_DATABASE.to_owned(), None)
        }
        None => {
            let cluster = PrivateCluster::start(&place.data_dir).await?;
            let name = format!("the database in {}", place.data_dir.display());
            (
                cluster.owner_options(),
                cluster.application_options(),
                name,
                Some(cluster),
            )
        }
    };
    Ok(Untouched {
        version: power_of(&options).await?.version,
        owner: Database::as_owner(options.clone()),
        application: Database::as_application(application),
        options,
        name,
        cluster,
    })
}
