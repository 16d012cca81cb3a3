//! What a form that waits holds, and which forms may wait: never one with a secret in it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Names of fields as they were posted, in order, with what was typed.
pub type Fields = Vec<(String, String)>;

/// A form that was posted, or is being typed, and not taken yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The fields.
    pub fields: Fields,
}

/// A form that waits to be sent.
#[derive(Debug)]
pub struct Unsent {
    /// The address it is posted to.
    pub address: String,
    /// What it holds.
    pub fields: Fields,
    /// When it was kept.
    pub saved_at: DateTime<Utc>,
}

/// What a form carries for itself.
const CARRIED: [&str; 5] = ["once", "version", "seen", "draft", "next"];

impl Unsent {
    /// What a person wrote, without what only the form understands.
    pub fn words(&self) -> Vec<&str> {
        words(&self.fields)
    }
}

/// What a person wrote in fields, without what only the form understands.
pub fn words(fields: &Fields) -> Vec<&str> {
    fields
        .iter()
        .filter(|(name, text)| !CARRIED.contains(&name.as_str()) && is_of_a_person(text))
        .map(|(_, text)| text.trim())
        .collect()
}

/// Words rather than a code, an identifier or a choice.
fn is_of_a_person(text: &str) -> bool {
    let text = text.trim();
    text.contains(char::is_whitespace) || (text.chars().count() > 12 && text.parse::<Uuid>().is_err())
}

/// Whether a form of that address may wait: not those of the account, nor one with a secret in it.
pub fn may_wait(address: &str, fields: &Fields) -> bool {
    let of_an_account = ["/account", "/sign-", "/invitation", "/unsent", "/typed"]
        .iter()
        .any(|start| address.starts_with(start));
    address.starts_with('/')
        && address.len() <= 250
        && !of_an_account
        && fields.iter().any(|(_, text)| is_of_a_person(text))
        && without_secrets(fields)
}

/// Whether no field has a secret in it.
pub fn without_secrets(fields: &Fields) -> bool {
    let secret = |name: &str| ["password", "code", "token"].iter().any(|word| name.contains(word));
    !fields.iter().any(|(name, _)| secret(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(of: &[(&str, &str)]) -> Fields {
        of.iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn words_wait_and_secrets_do_not() {
        let note = fields(&[("once", "0b5bb1a4-5f0e-4b8e-8a0e-3c1f6e9c7a11"), ("words", "Elle a ri")]);
        assert!(may_wait("/partnerships/x/notes/new", &note));
        assert!(!may_wait("/account/password", &note));
        assert!(!may_wait("https://example.org/", &note));
        assert!(!may_wait("/x", &fields(&[("new_password", "un grand arbre vert")])));
        assert!(!may_wait("/x", &fields(&[("agrees", "yes")])), "nothing was written");
    }

    #[test]
    fn what_only_the_form_understands_is_not_shown() {
        let unsent = Unsent {
            address: "/x".to_owned(),
            fields: fields(&[
                ("version", "3"),
                ("kind", "nursery"),
                ("once", "a b"),
                ("words", " Elle a ri "),
            ]),
            saved_at: DateTime::default(),
        };
        assert_eq!(unsent.words(), ["Elle a ri"]);
    }
}
