//! The provider in a process of its own (tests/browser/tools/identity_provider.mjs), and a browser's way
//! through it.
#![allow(dead_code)] // Each test program uses its own part.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

use reqwest::{Client, Response, Url, header::LOCATION, redirect::Policy};

/// Where we are, as people type it. Nobody listens there: what goes to it is asked of the router.
pub const PUBLIC: &str = "http://127.0.0.1:9";
/// Where the provider sends people back to.
pub const BACK: &str = "http://127.0.0.1:9/sign-in/with/psc/back";
/// Our secret with it.
pub const SECRET: &str = "a secret that only tests know";

/// A provider that runs as long as it is held.
pub struct IdentityProvider {
    pub port: u16,
    process: Child,
    /// What it says later goes nowhere, but it may say it.
    _said: BufReader<ChildStdout>,
}

impl IdentityProvider {
    /// One on that port (0: a free one), with keys of its own.
    pub fn start(port: u16) -> Self {
        Self::start_for(port, BACK)
    }

    /// One that sends people back to that address.
    pub fn start_for(port: u16, back: &str) -> Self {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/tools/identity_provider.mjs");
        let mut process = Command::new("node")
            .arg(&program)
            .args([&port.to_string(), back])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("node cannot be started ({error}); script/install test installs it"));
        let mut said = BufReader::new(process.stdout.take().expect("its output"));
        let mut line = String::new();
        said.read_line(&mut line).expect("a line");
        let port = line.trim().parse();
        Self {
            port: port.expect("the provider says its port (npm ci in tests/browser/tools, as script/test does)"),
            process,
            _said: said,
        }
    }

    /// What it calls itself.
    pub fn issuer(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// It is away.
    pub fn stop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for IdentityProvider {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A browser at the provider.
pub fn client() -> Client {
    let client = Client::builder().cookie_store(true).redirect(Policy::none()).no_proxy();
    client.build().expect("a client")
}

fn leads(answer: &Response) -> Url {
    let to = answer
        .headers()
        .get(LOCATION)
        .expect("it leads on")
        .to_str()
        .expect("text");
    answer.url().join(to).expect("an address")
}

/// From the address one was sent to, through what the provider asks, to where it sends one back: path and
/// query, of ours.
pub async fn says_who(client: &Client, address: &str, said: &[(&str, &str)]) -> String {
    let mut next = leads(&client.get(address).send().await.expect("answered"));
    if next.path().starts_with("/interaction/") {
        let form = client.get(next.clone()).send().await.expect("answered");
        assert_eq!(form.status(), 200);
        next = leads(&client.post(next).form(said).send().await.expect("answered"));
    }
    while !next.as_str().starts_with(PUBLIC) {
        next = leads(&client.get(next).send().await.expect("answered"));
    }
    assert!(next.as_str().starts_with(BACK), "{next}");
    next.as_str()[PUBLIC.len()..].to_owned()
}
