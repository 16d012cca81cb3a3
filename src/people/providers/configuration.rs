//! What the operator says of each provider (docs/deployment.md), and what is wrong with it in words that name
//! the key.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::is_safe;

/// One provider as the operator describes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    /// A short word for addresses: what the provider sends people back to holds it.
    pub id: String,
    /// The name on the button.
    pub name: String,
    /// What the provider calls itself.
    pub issuer: String,
    /// Where it describes itself, when that is not where the standard has it.
    #[serde(default)]
    pub discovery: Option<String>,
    /// Who we are for it.
    pub client_id: String,
    /// Our secret with it; or else…
    #[serde(default)]
    client_secret: Option<String>,
    /// … the name of the variable of the environment that holds it.
    #[serde(default)]
    client_secret_env: Option<String>,
    /// What we ask for, beside `openid`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Whether it proves two factors…
    #[serde(default)]
    pub strong: bool,
    /// … when it says so in one of these words, which we ask for; always, when there are none.
    #[serde(default)]
    pub acr: Vec<String>,
}

impl Configuration {
    /// Our secret with it.
    pub fn secret(&self) -> String {
        self.client_secret.clone().unwrap_or_default()
    }

    /// Whether two factors were proved, when the provider said that of the sign-in.
    pub fn is_strong(&self, acr: Option<&str>) -> bool {
        self.strong && (self.acr.is_empty() || acr.is_some_and(|said| self.acr.iter().any(|one| one == said)))
    }

    /// What is wrong with it: a key, and why.
    fn problem(&self) -> Option<(&'static str, &'static str)> {
        let short = |text: &str, most| !text.trim().is_empty() && text.len() <= most;
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let safe = "must be an address that begins with https:// (http:// on this machine only)";
        if !short(&self.id, 30) || !self.id.bytes().all(plain) {
            Some(("id", "must be a short word of a-z, 0-9 and -"))
        } else if !short(&self.name, 60) {
            Some(("name", "must be the name on the button, of 60 bytes at most"))
        } else if !is_safe(&self.issuer) || self.issuer.contains(['?', '#']) || !short(&self.issuer, 500) {
            Some(("issuer", safe))
        } else if self.discovery.as_deref().is_some_and(|address| !is_safe(address)) {
            Some(("discovery", safe))
        } else if !short(&self.client_id, 200) {
            Some(("client_id", "must not be empty"))
        } else {
            None
        }
    }

    /// Its secret, from where it is said to be.
    fn find_secret(&mut self, environment: &impl Fn(&str) -> Option<String>) -> Result<(), String> {
        let found = match (self.client_secret.take(), &self.client_secret_env) {
            (Some(secret), None) => Some(secret),
            (None, Some(name)) => {
                let found = environment(name).filter(|secret| !secret.trim().is_empty());
                Some(found.ok_or_else(|| format!("`client_secret_env`: {name} is not in the environment"))?)
            }
            _ => None,
        };
        let found = found.filter(|secret| !secret.trim().is_empty());
        self.client_secret =
            Some(found.ok_or("one of `client_secret` and `client_secret_env` must be given, and one only")?);
        Ok(())
    }
}

/// The providers of such a text, secrets found.
pub fn read(text: &str, environment: impl Fn(&str) -> Option<String>) -> Result<Vec<Configuration>, String> {
    let mut all: Vec<Configuration> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let (mut ids, mut issuers) = (BTreeSet::new(), BTreeSet::new());
    for (index, one) in all.iter_mut().enumerate() {
        let of = |problem: String| format!("provider {} (“{}”): {problem}", index + 1, one.id);
        if let Some((key, why)) = one.problem() {
            return Err(of(format!("`{key}` {why}")));
        }
        if !ids.insert(one.id.clone()) {
            return Err(of("`id` is another’s already".to_owned()));
        }
        if !issuers.insert(one.issuer.clone()) {
            return Err(of("`issuer` is another’s already".to_owned()));
        }
        let name = one.id.clone();
        one.find_secret(&environment)
            .map_err(|problem| format!("provider {} (“{name}”): {problem}", index + 1))?;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn good() -> Value {
        json!({
            "id": "psc", "name": "Pro Santé Connect", "issuer": "https://id.example.fr/realm", "client_id": "maillage",
            "client_secret_env": "SECRET", "scopes": ["scope_all"], "strong": true, "acr": ["eidas1"],
        })
    }

    fn read_all(providers: &[Value]) -> Result<Vec<Configuration>, String> {
        let environment = |name: &str| (name == "SECRET").then(|| "hush".to_owned());
        read(&Value::from(providers).to_string(), environment)
    }

    #[test]
    fn a_provider_is_read_with_the_secret_of_the_environment() {
        let all = read_all(&[good()]).unwrap();
        assert_eq!(
            (all[0].name.as_str(), all[0].secret().as_str()),
            ("Pro Santé Connect", "hush")
        );
        assert!(read("[]", |_| None).unwrap().is_empty());
    }

    #[test]
    fn two_factors_are_believed_in_the_words_that_were_agreed_alone() {
        let strong = |said: Value, acr: Option<&str>| {
            let mut one = good();
            one.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
            read_all(&[one]).unwrap()[0].is_strong(acr)
        };
        assert!(strong(json!({}), Some("eidas1")));
        assert!(!strong(json!({}), Some("eidas0")) && !strong(json!({}), None));
        assert!(!strong(json!({"strong": false}), Some("eidas1")));
        assert!(strong(json!({"acr": []}), None));
    }

    #[test]
    fn what_is_wrong_is_said_with_the_name_of_its_key() {
        let wrong = [
            ("id", json!("Pro Santé")),
            ("id", json!("")),
            ("name", json!(" ")),
            ("issuer", json!("http://id.example.fr")),
            ("issuer", json!("id.example.fr")),
            ("discovery", json!("http://id.example.fr/x")),
            ("client_id", json!("")),
            ("client_secret_env", json!("ABSENT")),
            ("client_secret", json!("both")),
            ("scopes", json!("openid")),
            ("strong", json!("yes")),
            ("secret", json!("a key there is not")),
        ];
        for (key, value) in wrong {
            let mut one = good();
            one[key] = value.clone();
            let said = read_all(&[one]).err().unwrap_or_default();
            // Of a wrong type, the place is named.
            assert!(
                said.contains(key) || said.contains("line 1 column"),
                "{key} = {value}: {said}"
            );
        }
        for key in ["id", "name", "issuer", "client_id", "client_secret_env"] {
            let mut one = good();
            one.as_object_mut().unwrap().remove(key);
            let said = read_all(&[one]).err().unwrap_or_default();
            assert!(said.contains(key), "{key}: {said}");
        }
        let mut elsewhere = good();
        elsewhere["issuer"] = json!("https://other.example.fr");
        assert!(read_all(&[good(), elsewhere]).err().unwrap().contains("`id`"));
        let mut renamed = good();
        renamed["id"] = json!("other");
        assert!(read_all(&[good(), renamed]).err().unwrap().contains("`issuer`"));
    }
}
