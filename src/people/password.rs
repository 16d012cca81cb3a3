//! Passwords and session tokens. The application presents Argon2id digests and SHA-256 hashes to
//! the database; it never reads the ones kept there.

use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// Fewer characters than this are refused (ASVS 5.0, 6.2.1).
pub const SHORTEST: usize = 12;
/// More than anybody types.
pub const LONGEST: usize = 200;

/// The Argon2id digest of a password with a salt: 19 MiB, two passes, one lane (OWASP's advice).
/// It takes a moment of a processor, on a thread of its own.
///
/// # Errors
/// [`Error::Fault`] when the salt is too short or memory is short.
pub async fn digest(password: String, salt: Vec<u8>) -> Result<Vec<u8>> {
    let work = move || {
        let params = Params::new(19 * 1024, 2, 1, Some(32)).map_err(Error::fault)?;
        let mut out = vec![0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(password.as_bytes(), &salt, &mut out)
            .map_err(Error::fault)?;
        Ok(out)
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::fault)?
}

/// A new salt.
pub fn new_salt() -> Vec<u8> {
    rand::random::<[u8; 16]>().to_vec()
}

/// A new session's token, for the cookie only.
pub fn new_token() -> String {
    rand::random::<[u8; 32]>()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A first password to hand over: twenty letters and figures in fours, none taken for another.
pub fn temporary() -> String {
    const LETTERS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let letters: Vec<char> = (0..20)
        .map(|_| LETTERS[rand::random_range(0..LETTERS.len())] as char)
        .collect();
    letters
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}

/// What is stored of a token: a copy of the table opens nothing.
pub fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_password_is_long_enough_and_never_the_same() {
        let one = temporary();
        assert_eq!(one.len(), 24);
        assert!(one.len() >= SHORTEST && one != temporary());
    }

    #[tokio::test]
    async fn a_digest_depends_on_password_and_salt() {
        let salt = new_salt();
        let one = digest("correct horse".into(), salt.clone()).await.unwrap();
        assert_eq!(one, digest("correct horse".into(), salt).await.unwrap());
        assert_ne!(one, digest("correct horse".into(), new_salt()).await.unwrap());
        assert_eq!(one.len(), 32);
    }
}
