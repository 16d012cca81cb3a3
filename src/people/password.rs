//! Passwords and session tokens. The application presents Argon2id digests and SHA-256 hashes to
//! the database; it never reads the ones kept there.

use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// Fewer characters than this are refused (ASVS 5.0, 6.2.1).
pub const SHORTEST: usize = 12;
/// More than anybody types.
pub const LONGEST: usize = 200;

/// Whether somebody who tries the commonest passwords, keyboard rows and dates would come upon it soon;
/// or who knows these words: names, an address (ASVS 5.0, 6.2.4 and 6.2.11). Soon is before ten thousand
/// million attempts.
pub fn is_guessable(password: &str, known: &[&str]) -> bool {
    let parts = known.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let words: Vec<&str> = parts
        .filter(|part| part.chars().count() > 2)
        .chain(["maillage"])
        .collect();
    zxcvbn::zxcvbn(password, &words).score() < zxcvbn::Score::Four
}

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

    #[test]
    fn what_many_people_have_or_anybody_knows_of_one_is_guessed() {
        for common in [
            "motdepasse123",
            "azertyuiop12",
            "qwertyuiop123",
            "aaaaaaaaaaaaaa",
            "password12345",
            "123456789012",
            "Maillage2026!",
        ] {
            assert!(is_guessable(common, &[]), "{common}");
        }
        assert!(is_guessable(
            "nadiabenali2026",
            &["Nadia Benali", "nadia.benali@example.org"]
        ));
        for phrase in [
            "un grand arbre vert",
            "trois chats sur le toit",
            "le vélo de Léo est rouge",
            "k7fm-x2pd-9qsz",
        ] {
            assert!(!is_guessable(phrase, &["Nadia Benali"]), "{phrase}");
        }
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
