//! The identity providers (OpenID Connect) people may sign in with: Pro Santé Connect, an organisation's
//! own. They are the operator's to choose (`configuration`); `protocol` talks with them and judges what
//! they say. Whose an identity is, the database knows (`store::identities`).
#![cfg_attr(not(feature = "openid"), allow(dead_code))] // Nobody is asked then.

mod configuration;
#[cfg(feature = "openid")]
mod http;
#[cfg(feature = "openid")]
mod protocol;
#[cfg(not(feature = "openid"))]
#[path = "absent.rs"]
mod protocol;

use std::{fmt, path::Path, sync::Arc};

use sha2::{Digest, Sha256};

use crate::people::password;
use configuration::Configuration;
use protocol::Conversation;

/// The providers of an installation, in the order they are offered.
#[derive(Clone, Default)]
pub struct Providers(Vec<Arc<Provider>>);

/// One of them.
pub struct Provider {
    configuration: Configuration,
    conversation: Conversation,
}

/// Who somebody is, as a provider says.
#[derive(Debug)]
pub struct Proved {
    /// Who it is for that provider, for ever.
    pub subject: String,
    /// Two factors were proved.
    pub strong: bool,
}

/// Why nobody is proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unproved {
    /// The provider does not answer, or not as one does.
    Away,
    /// What came back is not to be believed.
    Refused,
}

impl Providers {
    /// The providers of a file.
    ///
    /// # Errors
    /// In words for the operator, naming the key that is wrong.
    pub fn read(file: &Path) -> Result<Self, String> {
        let said = |problem: String| format!("{}: {problem}", file.display());
        let text = std::fs::read_to_string(file).map_err(|error| said(error.to_string()))?;
        Self::of(&text).map_err(said)
    }

    /// The providers of a text as in such a file.
    ///
    /// # Errors
    /// As above.
    pub fn of(text: &str) -> Result<Self, String> {
        let configurations = configuration::read(text, |name| std::env::var(name).ok())?;
        let providers = configurations.into_iter().map(|configuration| {
            let conversation = Conversation::new(&configuration)?;
            Ok(Arc::new(Provider {
                configuration,
                conversation,
            }))
        });
        providers.collect::<Result<_, String>>().map(Self)
    }

    /// Each of them.
    pub fn all(&self) -> &[Arc<Provider>] {
        &self.0
    }
}

/// Names alone: the others are secrets, or long.
impl fmt::Debug for Providers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|one| one.id())).finish()
    }
}

impl Provider {
    /// What it is called in addresses.
    pub fn id(&self) -> &str {
        &self.configuration.id
    }

    /// What it is called on buttons.
    pub fn name(&self) -> &str {
        &self.configuration.name
    }

    /// What it calls itself: identities are kept under it.
    pub fn issuer(&self) -> &str {
        &self.configuration.issuer
    }

    /// The address to send somebody to, who comes back to `back`.
    ///
    /// # Errors
    /// When the provider does not answer.
    pub async fn begin(&self, attempt: &Attempt, back: String) -> Result<String, Unproved> {
        self.conversation.begin(&self.configuration, attempt, back).await
    }

    /// Who came back to `back` with that code.
    ///
    /// # Errors
    /// When the provider does not answer, or what it says does not hold.
    pub async fn finish(&self, attempt: &Attempt, back: String, code: String) -> Result<Proved, Unproved> {
        self.conversation.finish(&self.configuration, attempt, back, code).await
    }
}

/// Somebody on the way to a provider and back. What is secret in it is computed of what the browser keeps and
/// of what the provider gives back: it is written down nowhere, and one without the other is worth nothing.
pub struct Attempt {
    /// What the browser keeps.
    pub browser: String,
    /// What goes to the provider and comes back.
    pub state: String,
}

impl Attempt {
    /// A new one.
    pub fn new() -> Self {
        Self {
            browser: password::new_token(),
            state: password::new_token(),
        }
    }

    /// What the provider repeats in its token, so that no other token is taken for it.
    fn nonce(&self) -> String {
        self.derive("nonce")
    }

    /// What proves to the provider that whoever has the code began the attempt (PKCE, RFC 7636).
    fn verifier(&self) -> String {
        self.derive("verifier")
    }

    fn derive(&self, purpose: &str) -> String {
        let text = format!("{purpose}\0{}\0{}", self.browser, self.state);
        data_encoding::HEXLOWER.encode(&Sha256::digest(text))
    }
}

impl Default for Attempt {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether secrets may go to that address: encrypted, or without leaving this machine.
fn is_safe(address: &str) -> bool {
    let Ok(address) = address.parse::<axum::http::Uri>() else {
        return false;
    };
    match (address.scheme_str(), address.host()) {
        (Some("https"), Some(host)) => !host.is_empty(),
        (Some("http"), Some(host)) => ["127.0.0.1", "[::1]", "localhost"].contains(&host),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_secret_of_an_attempt_hangs_on_both_halves() {
        let attempt = Attempt::new();
        let of = |browser: &str, state: &str| Attempt {
            browser: browser.to_owned(),
            state: state.to_owned(),
        };
        let same = of(&attempt.browser, &attempt.state);
        assert_eq!(same.nonce(), attempt.nonce());
        assert_ne!(attempt.nonce(), attempt.verifier());
        for other in [of(&attempt.browser, "x"), of("x", &attempt.state)] {
            assert_ne!(other.nonce(), attempt.nonce());
            assert_ne!(other.verifier(), attempt.verifier());
        }
    }

    #[test]
    fn secrets_leave_this_machine_encrypted_only() {
        for address in [
            "https://id.example.fr/x",
            "http://127.0.0.1:4000",
            "http://[::1]/x",
            "http://localhost:1/",
        ] {
            assert!(is_safe(address), "{address}");
        }
        for address in [
            "http://id.example.fr",
            "http://127.0.0.1.example.fr",
            "ftp://x",
            "x",
            "",
        ] {
            assert!(!is_safe(address), "{address}");
        }
    }
}
