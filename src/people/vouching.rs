//! The key with which this program vouches for what the database cannot judge: the signature of a
//! passkey, the word of an identity provider. The database knows its digest only, and takes nobody's
//! word without it. What is vouched for is left to `passkeys` and `provider`.

use std::{
    fmt, fs,
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use sha2::{Digest, Sha256};

use crate::{database::Database, error::Result};

/// The fewest characters of a key that somebody chose: `openssl rand -hex 32` gives twice as many.
const SHORTEST: usize = 32;

/// The key; the same in every process of an installation.
#[derive(Clone)]
pub struct VouchingKey([u8; 32]);

impl fmt::Debug for VouchingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VouchingKey(…)")
    }
}

impl VouchingKey {
    /// The key an operator chose; `None` when it is too short to be one.
    pub fn chosen(text: &str) -> Option<Self> {
        let text = text.trim();
        (text.chars().count() >= SHORTEST).then(|| Self(Sha256::digest(text).into()))
    }

    /// The key of a folder of data, made when there is none: for its owner's eyes only.
    ///
    /// # Errors
    /// When it can be neither read nor written.
    pub fn kept_in(folder: &Path) -> std::io::Result<Self> {
        let file = folder.join("vouching-key");
        match fs::read_to_string(&file) {
            Ok(text) => {
                Self::chosen(&text).ok_or_else(|| std::io::Error::other(format!("{} holds no key", file.display())))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let text = data_encoding::HEXLOWER.encode(&rand::random::<[u8; 32]>());
                let mut made = fs::OpenOptions::new()
                    .write(true)
                    .create_new(true)
                    .mode(0o600)
                    .open(&file)?;
                made.write_all(text.as_bytes())?;
                made.sync_all()?;
                Ok(Self(Sha256::digest(text).into()))
            }
            Err(error) => Err(error),
        }
    }

    /// What the database's functions are given.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Tells the database, as its owner, that this is the key from now on.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tell(&self, owner: &Database) -> Result<()> {
        sqlx::query!(
            "insert into vouching (key_digest) values (sha256($1))
             on conflict (only_row) do update set key_digest = excluded.key_digest
             where vouching.key_digest <> excluded.key_digest",
            self.bytes()
        )
        .execute(owner.pool())
        .await?;
        Ok(())
    }

    /// Whether the database knows it as the key.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn known(&self, application: &Database) -> Result<bool> {
        Ok(
            sqlx::query_scalar!(r#"select access.vouched($1) as "known!""#, self.bytes())
                .fetch_one(application.pool())
                .await?,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_keeps_one_key_and_shows_it_to_nobody() {
        use std::os::unix::fs::PermissionsExt;
        let folder = std::env::temp_dir().join(format!("maillage-key-{}", uuid::Uuid::new_v4()));
        fs::create_dir(&folder).unwrap();
        let first = VouchingKey::kept_in(&folder).unwrap();
        assert_eq!(first.bytes(), VouchingKey::kept_in(&folder).unwrap().bytes());
        let mode = fs::metadata(folder.join("vouching-key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(!format!("{first:?}").contains(&data_encoding::HEXLOWER.encode(first.bytes())));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_is_short_is_no_key() {
        assert!(VouchingKey::chosen("motdepasse").is_none());
        assert!(VouchingKey::chosen(&"0123456789abcdef".repeat(2)).is_some());
    }
}
