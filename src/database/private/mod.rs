//! A PostgreSQL of one's own in a data folder, for who has no server: socket only, run by an
//! unprivileged account, started by the first process that needs it and stopped by the last.
//! Other servers of the machine are never touched. What the database holds is for others.
//!
//! Two locks, both let go by the system when a process dies: `starting.lock` is held while the
//! server is started or stopped, `in-use.lock` is shared by everybody who uses it. A server left
//! behind by a killed process is taken over by the next one.

mod account;
mod error;
mod installed;
mod place;
mod postmaster;
mod roles;

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::ErrorKind,
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use sqlx::postgres::PgConnectOptions;

pub use error::StartError;
pub use installed::client_programs;
use place::Place;

/// Starting and stopping take seconds; a long recovery may take longer.
const TURN_WITHIN: Duration = Duration::from_secs(90);

/// A private cluster in use by this process; let go by [`PrivateCluster::stop`] or when dropped.
#[derive(Debug)]
pub struct PrivateCluster {
    place: Place,
    data: PathBuf,
    socket_folder: PathBuf,
    joined: bool,
    /// Taken out when this process has let go.
    in_use: Option<File>,
    /// Held until the cluster is ready.
    turn: Option<File>,
}

impl PrivateCluster {
    /// Starts the cluster of a data folder, making both if they are not there, or joins the server
    /// that another process of ours runs on it.
    ///
    /// # Errors
    /// [`StartError`], for a person at a terminal.
    pub async fn start(data: &Path) -> Result<Self, StartError> {
        let data = place::data_folder(data)?;
        let turn = turn(&data).await?;
        let place = Place::open(&data).await?;
        let in_use = lock_file(&data, "in-use.lock")?;
        let alone = in_use.try_lock().is_ok();
        // From exclusive to shared: nobody can come between, since we have the turn.
        in_use
            .unlock()
            .and_then(|()| in_use.lock_shared())
            .map_err(StartError::file(data.join("in-use.lock")))?;

        let (socket_folder, joined) = match running(&place, alone).await? {
            Some(socket_folder) => (socket_folder, !alone),
            None => (postmaster::start(&place).await?, false),
        };
        let mut cluster = Self {
            place,
            data,
            socket_folder,
            joined,
            in_use: Some(in_use),
            turn: Some(turn),
        };
        if !joined {
            let refused = |why| StartError::Refused {
                cluster: cluster.place.cluster.clone(),
                why,
            };
            roles::make_missing(&cluster.socket_folder).await.map_err(refused)?;
            roles::follow_the_alphabet(&cluster.socket_folder)
                .await
                .map_err(refused)?;
        }
        cluster.turn = None;
        Ok(cluster)
    }

    /// How the owner signs in: migrations and the operator's commands.
    pub fn owner_options(&self) -> PgConnectOptions {
        postmaster::sign_in(&self.socket_folder, roles::OWNER, roles::DATABASE)
    }

    /// How the application signs in.
    pub fn application_options(&self) -> PgConnectOptions {
        postmaster::sign_in(&self.socket_folder, roles::WEB, roles::DATABASE)
    }

    /// Whether another live process of ours had started it.
    pub fn joined(&self) -> bool {
        self.joined
    }

    /// The folder of the server's socket.
    pub fn socket_folder(&self) -> &Path {
        &self.socket_folder
    }

    /// Starts the server again where it is gone, killed for want of memory, say. One that is there and does
    /// not answer is left alone. Says whether it was gone.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn revive(&self) -> Result<bool, StartError> {
        let _turn = turn(&self.data).await?;
        let gone = postmaster::is_gone(&self.place);
        if gone {
            postmaster::start(&self.place).await?;
        }
        Ok(gone)
    }

    /// Lets go of it, and stops the server if nobody else uses it. Close the pools first.
    ///
    /// # Errors
    /// When PostgreSQL does not stop.
    pub async fn stop(mut self) -> Result<(), StartError> {
        tokio::task::spawn_blocking(move || self.leave())
            .await
            .expect("leaving does not panic")
    }

    fn leave(&mut self) -> Result<(), StartError> {
        let Some(in_use) = self.in_use.take() else {
            return Ok(());
        };
        let _turn = match self.turn.take() {
            Some(turn) => turn,
            None => wait_for_turn(&self.data)?,
        };
        in_use
            .unlock()
            .map_err(StartError::file(self.data.join("in-use.lock")))?;
        if in_use.try_lock().is_err() {
            return Ok(());
        }
        postmaster::stop(&self.place)?;
        let _ = fs::remove_dir(&self.socket_folder);
        Ok(())
    }
}

impl Drop for PrivateCluster {
    fn drop(&mut self) {
        if let Err(error) = self.leave() {
            tracing::warn!("{error}");
        }
    }
}

/// The server that runs now. Where others use the cluster, it must be reachable: starting a second
/// one on the same files would destroy them.
async fn running(place: &Place, alone: bool) -> Result<Option<PathBuf>, StartError> {
    let asked = Instant::now();
    loop {
        let found = postmaster::answering(place).await;
        if found.is_some() || alone {
            return Ok(found);
        }
        if asked.elapsed() > Duration::from_secs(15) {
            return Err(StartError::InUse(place.cluster.clone()));
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Waits for one's turn to start or stop the server; it is over when the file is closed.
async fn turn(data: &Path) -> Result<File, StartError> {
    let data = data.to_owned();
    tokio::task::spawn_blocking(move || wait_for_turn(&data))
        .await
        .expect("waiting does not panic")
}

fn wait_for_turn(data: &Path) -> Result<File, StartError> {
    let file = lock_file(data, "starting.lock")?;
    let asked = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(why)) => {
                return Err(StartError::File {
                    path: data.join("starting.lock"),
                    why,
                });
            }
            Err(TryLockError::WouldBlock) if asked.elapsed() > TURN_WITHIN => {
                return Err(StartError::Busy(data.to_owned()));
            }
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(50)),
        }
    }
}

fn lock_file(data: &Path, name: &str) -> Result<File, StartError> {
    let path = data.join(name);
    OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(&path)
        .map_err(|why| match fs::metadata(data) {
            Ok(folder) if why.kind() == ErrorKind::PermissionDenied => StartError::SomebodyElses {
                cluster: data.to_owned(),
                owner: folder.uid(),
            },
            _ => StartError::File { path, why },
        })
}
