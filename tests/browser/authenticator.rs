//! A device that keeps passkeys and knows its owner, played by the driver.

use axum::http::Method;
use fantoccini::wd::WebDriverCompatibleCommand;
use reqwest::Url;
use serde_json::json;

use crate::driver::Browser;

impl Browser {
    /// Plugs a device in that keeps passkeys; its name for the driver.
    pub async fn plug_authenticator(&self) -> String {
        let device = self.client.issue_cmd(PlugAuthenticator).await.expect("a device");
        device.as_str().expect("its name").to_owned()
    }

    /// The device is in the hands of its owner, or of somebody else.
    pub async fn recognises(&self, device: &str, owner: bool) {
        let device = device.to_owned();
        let told = self.client.issue_cmd(Recognise { device, owner }).await;
        told.expect("the device is told");
    }
}

#[derive(Debug)]
struct PlugAuthenticator;

impl WebDriverCompatibleCommand for PlugAuthenticator {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, <Url as std::str::FromStr>::Err> {
        base.join(&format!(
            "session/{}/webauthn/authenticator",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let device = json!({
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
            "hasUserVerification": true, "isUserVerified": true, "isUserConsenting": true,
        });
        (Method::POST, Some(device.to_string()))
    }
}

/// Whether that device knows who holds it.
#[derive(Debug)]
struct Recognise {
    device: String,
    owner: bool,
}

impl WebDriverCompatibleCommand for Recognise {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, <Url as std::str::FromStr>::Err> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/webauthn/authenticator/{}/uv", self.device))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "isUserVerified": self.owner }).to_string()))
    }
}
