//! Passkeys: what a browser is asked to have signed, and whether it was. The judging is webauthn-rs's;
//! whom a judged answer lets in is for the database (`store::passkeys`). None is offered without the cargo
//! feature, a key to vouch with, or an address that browsers take passkeys for.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use serde_json::Value;

use crate::{
    app::App,
    error::{Error, Result},
    ids::PersonId,
    people::vouching::VouchingKey,
};

/// Whoever adds a passkey, as its device is told.
#[derive(Debug, Clone)]
pub struct Owner {
    /// Its identifier, which the device keeps.
    pub person: PersonId,
    /// The address it signs in with.
    pub email: String,
    /// Its name.
    pub name: String,
    /// The passkeys it has, by which their devices know them.
    pub credentials: Vec<Vec<u8>>,
}

/// What a browser is asked, and what is needed to judge its answer.
pub struct Asked {
    /// For the browser.
    pub options: Value,
    /// For the database, until the answer comes.
    pub state: Value,
}

/// A passkey that was just made.
pub struct Made {
    /// By which its device knows it.
    pub credential: Vec<u8>,
    /// What judges its signatures.
    pub judged_by: Value,
}

/// This installation as devices know it, with what it vouches with.
pub struct Party {
    /// Judges what was signed for it.
    pub judge: Judge,
    /// What the database takes its word for.
    pub key: VouchingKey,
}

impl Party {
    fn of(app: &App, headers: &HeaderMap) -> Option<Self> {
        let key = app.vouching()?.clone();
        let judge = Judge::at(&app.base_address(headers))?;
        Some(Self { judge, key })
    }
}

/// Where passkeys are not offered, nothing about them is there.
impl FromRequestParts<App> for Party {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        Self::of(app, &parts.headers).ok_or(Error::NotFound)
    }
}

/// Whether passkeys are offered here.
#[derive(Debug, Clone, Copy)]
pub struct PasskeysOffered(pub bool);

impl FromRequestParts<App> for PasskeysOffered {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self(Party::of(app, &parts.headers).is_some()))
    }
}

#[cfg(feature = "passkeys")]
pub use judge::{Judge, Signed};
#[cfg(not(feature = "passkeys"))]
pub use without::{Judge, Signed};

#[cfg(feature = "passkeys")]
mod judge {
    use serde_json::{Value, from_str, from_value, json, to_value};
    use webauthn_rs::prelude::{
        DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
        Url, Webauthn, WebauthnBuilder,
    };

    use super::{Asked, Made, Owner};
    use crate::{
        error::{Error, Result},
        ids::PersonId,
    };

    /// Asks for signatures and judges them, for one address.
    pub struct Judge(Webauthn);

    /// What a passkey signed, as its browser sent it.
    pub struct Signed(PublicKeyCredential);

    impl Judge {
        /// For that address: a domain over an encrypted connection, or this very machine; a bare number has no
        /// passkeys.
        pub fn at(address: &str) -> Option<Self> {
            let origin = Url::parse(address).ok()?;
            let domain = origin.domain()?;
            if origin.scheme() != "https" && domain != "localhost" {
                return None;
            }
            let builder = WebauthnBuilder::new(domain, &origin).ok()?;
            builder.rp_name("Maillage").build().ok().map(Self)
        }

        /// Asks whoever it is to sign in.
        pub fn ask(&self) -> Result<Asked> {
            let (asked, state) = self.0.start_discoverable_authentication().map_err(Error::fault)?;
            Ok(Asked {
                options: to_value(asked.public_key).map_err(Error::fault)?,
                state: to_value(state).map_err(Error::fault)?,
            })
        }

        /// Asks for a new passkey.
        pub fn ask_for_new(&self, owner: Owner) -> Result<Asked> {
            let (asked, state) = self
                .0
                .start_passkey_registration(owner.person.0, &owner.email, &owner.name, Some(owner.credentials))
                .map_err(Error::fault)?;
            let mut options = to_value(asked.public_key).map_err(Error::fault)?;
            // One that its device finds by itself: nobody types an address to sign in with it.
            options["authenticatorSelection"]["residentKey"] = json!("required");
            options["authenticatorSelection"]["requireResidentKey"] = json!(true);
            let state = to_value(state).map_err(Error::fault)?;
            Ok(Asked { options, state })
        }

        /// What judges the passkey from now on, when it signed what was asked, here, and its device knew its
        /// owner.
        pub fn judge(&self, signed: &Signed, state: Value, judged_by: Value) -> Option<Value> {
            let state: DiscoverableAuthentication = from_value(state).ok()?;
            let mut passkey: Passkey = from_value(judged_by).ok()?;
            let judged = self
                .0
                .finish_discoverable_authentication_v2(&signed.0, state, &passkey)
                .ok()
                .filter(|judged| judged.user_verified())?;
            passkey.update_credential(&judged)?;
            to_value(passkey).ok()
        }

        /// The passkey that was made as it was asked.
        pub fn judge_new(&self, answer: &str, state: Value) -> Option<Made> {
            let answer: RegisterPublicKeyCredential = from_str(answer).ok()?;
            let state: PasskeyRegistration = from_value(state).ok()?;
            let passkey = self.0.finish_passkey_registration(&answer, &state).ok()?;
            Some(Made {
                credential: passkey.cred_id().clone(),
                judged_by: to_value(passkey).ok()?,
            })
        }
    }

    impl Signed {
        /// Reads an answer.
        pub fn read(answer: &str) -> Option<Self> {
            from_str(answer).ok().map(Self)
        }

        /// By which its device knows the passkey.
        pub fn credential(&self) -> &[u8] {
            self.0.get_credential_id()
        }

        /// Whose it is, as its device says.
        pub fn person(&self) -> Option<PersonId> {
            let said = self.0.get_user_unique_id()?;
            webauthn_rs::prelude::Uuid::from_slice(said).ok().map(PersonId)
        }
    }
}

/// Built without passkeys: they are had nowhere, so nothing is ever judged.
#[cfg(not(feature = "passkeys"))]
mod without {
    use serde_json::Value;

    use super::{Asked, Made, Owner};
    use crate::{
        error::{Error, Result},
        ids::PersonId,
    };

    /// Nobody.
    pub struct Judge(());

    /// Nothing.
    pub struct Signed(());

    impl Judge {
        /// At no address.
        pub fn at(_: &str) -> Option<Self> {
            None
        }

        /// Asks nobody.
        pub fn ask(&self) -> Result<Asked> {
            Err(Error::NotFound)
        }

        /// Asks nobody.
        pub fn ask_for_new(&self, _: Owner) -> Result<Asked> {
            Err(Error::NotFound)
        }

        /// Judges nothing to be right.
        pub fn judge(&self, _: &Signed, _: Value, _: Value) -> Option<Value> {
            None
        }

        /// Judges nothing to be right.
        pub fn judge_new(&self, _: &str, _: Value) -> Option<Made> {
            None
        }
    }

    impl Signed {
        /// Reads nothing.
        pub fn read(_: &str) -> Option<Self> {
            None
        }

        /// No passkey.
        pub fn credential(&self) -> &[u8] {
            &[]
        }

        /// Nobody's.
        pub fn person(&self) -> Option<PersonId> {
            None
        }
    }
}

#[cfg(all(test, feature = "passkeys"))]
mod tests {
    use super::Judge;

    #[test]
    fn passkeys_are_offered_where_browsers_take_them() {
        for (address, offered) in [
            ("https://maillage.example.fr", true),
            ("https://maillage.example.fr/", true),
            ("http://localhost:8080", true),
            ("http://maillage.example.fr", false),
            ("http://127.0.0.1:8080", false),
            ("https://192.0.2.7", false),
            ("https://[2001:db8::7]", false),
            ("", false),
        ] {
            assert_eq!(Judge::at(address).is_some(), offered, "{address:?}");
        }
    }
}
