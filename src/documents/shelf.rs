//! Where the files of documents are kept: a folder, or S3-compatible storage. Each under a random key
//! that tells nothing; what it is and who sees it, PostgreSQL knows.

use std::{fs, io, os::unix::fs::DirBuilderExt, path::Path as Folder, sync::Arc};

use axum::body::{Body, Bytes};
use chrono::{DateTime, Utc};
use futures_util::{TryStreamExt, stream::BoxStream};
use object_store::{ObjectStore, ObjectStoreExt, PutPayload, local::LocalFileSystem, memory::InMemory, path::Path};
use uuid::Uuid;

use crate::error::{Error, Result};

/// How a place in S3-compatible storage is written.
const S3: &str = "s3://";

/// The files.
#[derive(Debug, Clone)]
pub struct Shelf {
    files: Arc<dyn ObjectStore>,
    /// What comes before every key.
    prefix: Path,
}

/// On no shelf at all: what is kept is gone with the process.
impl Default for Shelf {
    fn default() -> Self {
        Self::of(Arc::new(InMemory::new()))
    }
}

impl Shelf {
    /// The files of a place: `s3://bucket/prefix`, or a folder, which is made when it is not there.
    ///
    /// # Errors
    /// In words for the operator, when it cannot be used.
    pub fn open(place: &str) -> Result<Self, String> {
        match place.strip_prefix(S3) {
            Some(place) => bucket(place),
            None => folder(Folder::new(place)),
        }
        .map_err(|error| format!("the documents in {place} cannot be used: {error}"))
    }

    /// Files that are kept by something else.
    pub fn of(files: Arc<dyn ObjectStore>) -> Self {
        Self {
            files,
            prefix: Path::default(),
        }
    }

    fn path(&self, key: Uuid) -> Path {
        self.prefix.clone().join(key.to_string())
    }

    /// Keeps a file; it is safe from a power cut once this returns.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the place does not answer or is full.
    pub async fn put(&self, key: Uuid, content: impl Into<PutPayload>) -> Result<()> {
        let kept = self.files.put(&self.path(key), content.into()).await;
        kept.map(drop).map_err(unavailable)
    }

    /// A file, as it is read.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the place does not answer.
    pub async fn get(&self, key: Uuid) -> Result<Body> {
        let found = self.files.get(&self.path(key)).await.map_err(unavailable)?;
        Ok(Body::from_stream(found.into_stream()))
    }

    /// A file a piece at a time; none where there is no such file.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the place does not answer.
    pub async fn read(&self, key: Uuid) -> Result<Option<BoxStream<'static, object_store::Result<Bytes>>>> {
        match self.files.get(&self.path(key)).await {
            Ok(found) => Ok(Some(found.into_stream())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(unavailable(error)),
        }
    }

    /// Takes a file away; one that is not there is as good as taken.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the place does not answer.
    pub async fn remove(&self, key: Uuid) -> Result<()> {
        match self.files.delete(&self.path(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(unavailable(error)),
        }
    }

    /// Takes away files whose documents are gone for good. One that cannot be taken now is swept later, as
    /// any file that no document has (`sweep`).
    pub async fn remove_all(&self, keys: &[Uuid]) {
        for key in keys {
            if let Err(error) = self.remove(*key).await {
                tracing::warn!(%error, %key, "a file could not be taken from the shelf; it is swept later");
            }
        }
    }

    /// The keys of the files kept before that instant.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the place does not answer.
    pub async fn kept_before(&self, instant: DateTime<Utc>) -> Result<Vec<Uuid>> {
        let all: Vec<_> = self
            .files
            .list(Some(&self.prefix))
            .try_collect()
            .await
            .map_err(unavailable)?;
        let old = all.into_iter().filter(|file| file.last_modified < instant);
        // What else somebody put there is not ours.
        Ok(old.filter_map(|file| file.location.filename()?.parse().ok()).collect())
    }
}

fn unavailable(error: object_store::Error) -> Error {
    Error::Unavailable(format!("documents: {error}"))
}

/// For this account only: the files are children's.
fn folder(folder: &Folder) -> Result<Shelf, String> {
    let made = match folder.parent() {
        Some(parent) => fs::create_dir_all(parent),
        None => Ok(()),
    };
    made.and_then(|()| match fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        made => made,
    })
    .map_err(|error| error.to_string())?;
    let files = LocalFileSystem::new_with_prefix(folder)
        .map_err(|error| error.to_string())?
        .with_fsync(true);
    Ok(Shelf::of(Arc::new(files)))
}

/// Keys, region and address are read from the environment as other programs do (AWS_ACCESS_KEY_ID…).
#[cfg(feature = "s3")]
fn bucket(place: &str) -> Result<Shelf, String> {
    use object_store::{RetryConfig, aws::AmazonS3Builder};
    // One library of ciphers for everything; installed already is as well.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
    // Somebody waits for the answer.
    let patience = RetryConfig {
        max_retries: 3,
        retry_timeout: std::time::Duration::from_secs(20),
        ..RetryConfig::default()
    };
    let files = AmazonS3Builder::from_env()
        .with_bucket_name(bucket)
        .with_retry(patience)
        .build()
        .map_err(|error| error.to_string())?;
    Ok(Shelf {
        files: Arc::new(files),
        prefix: Path::from(prefix),
    })
}

#[cfg(not(feature = "s3"))]
fn bucket(_place: &str) -> Result<Shelf, String> {
    Err("this program was built without S3; build it with --features s3".to_owned())
}
