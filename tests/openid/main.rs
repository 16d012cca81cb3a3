//! Signing in by an identity provider: a real one in a process of its own, real requests to it and back.
//! What its person does is done; whatever is not as it was begun opens nothing.
#![cfg(feature = "openid")]

mod accepting;
mod linking;
mod provider;
mod refusing;
#[path = "../scene/mod.rs"]
mod scene;
mod signing_in;
mod sql;
#[path = "../support/mod.rs"]
mod support;

use maillage::{
    app::Settings,
    people::{providers::Providers, vouching::VouchingKey},
};
use provider::{IdentityProvider, PUBLIC, SECRET};
use scene::{Answer, PASSWORD, Scene, Visitor};
use uuid::Uuid;

const COOKIE: &str = "maillage_provider";
const SESSION: &str = "maillage_session";

/// Nadia, who acts for a crèche and so needs two factors; Sophie, a mother; Claire, who coordinates.
struct Story {
    scene: Scene,
    provider: IdentityProvider,
    nadia: Visitor,
    sophie: Visitor,
    claire: Visitor,
    creche: Uuid,
}

/// A browser, and what it keeps: here, and at the provider.
struct Browser {
    visitor: Visitor,
    there: reqwest::Client,
}

fn key() -> VouchingKey {
    VouchingKey::chosen("the key of an installation of the tests").expect("long enough")
}

fn settings(issuer: &str) -> Settings {
    let psc = serde_json::json!([{
        "id": "psc", "name": "Pro Santé Connect", "issuer": issuer, "client_id": "maillage", "client_secret": SECRET,
        "scopes": ["openid", "scope_all"], "strong": true, "acr": ["eidas1"],
    }]);
    Settings {
        public_url: Some(PUBLIC.to_owned()),
        vouching: Some(key()),
        providers: Providers::of(&psc.to_string()).expect("a provider"),
        ..Settings::default()
    }
}

async fn story() -> Story {
    told_with(IdentityProvider::start(0)).await
}

async fn told_with(provider: IdentityProvider) -> Story {
    let scene = Scene::with(settings(&provider.issuer())).await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let sophie = scene.person(Some(scene.territory), "Sophie Martin").await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    for visitor in [&nadia, &sophie] {
        scene.has_a_password(visitor).await;
    }
    Story {
        scene,
        provider,
        nadia,
        sophie,
        claire,
        creche,
    }
}

impl Story {
    fn browser_of(&self, visitor: &Visitor) -> Browser {
        Browser {
            visitor: visitor.with(visitor.cookie().to_owned()),
            there: provider::client(),
        }
    }

    fn new_browser(&self) -> Browser {
        self.browser_of(&self.scene.nobody())
    }

    /// Somebody links who it is at the provider to its account.
    async fn links(&self, visitor: &Visitor, login: &str) {
        let mut browser = self.browser_of(visitor);
        browser
            .goes("/account/providers/psc", login, "eidas1")
            .await
            .leads("/account/link");
        let linked = browser.visitor.post("/account/link", &[("current", PASSWORD)]).await;
        linked.is(303).leads_with("identity-linked");
    }

    async fn run(&self, statement: &'static str) {
        sqlx::query(statement).execute(self.scene.owner()).await.unwrap();
    }

    async fn sessions(&self) -> i64 {
        self.scene.count("select count(*) from sessions").await
    }
}

impl Browser {
    /// Leaves for the provider from that address of ours; the address it is sent to.
    async fn leaves(&mut self, from: &str) -> String {
        let answer = self.visitor.get(from).await;
        let cookie = answer.is(303).cookie_named(COOKIE);
        let session = self.visitor.cookie().split("; ").find(|one| one.starts_with(SESSION));
        let cookies = [session, Some(&*cookie)].into_iter().flatten().collect::<Vec<_>>();
        self.visitor = self.visitor.with(cookies.join("; "));
        answer.location
    }

    /// Says at the provider who one is; where that sends the browser, which is ours to ask.
    async fn says_who(&self, address: &str, login: &str, acr: &str) -> String {
        provider::says_who(&self.there, address, &[("login", login), ("acr", acr), ("act", "go")]).await
    }

    /// There and back; what we answered.
    async fn goes(&mut self, from: &str, login: &str, acr: &str) -> Answer {
        let address = self.leaves(from).await;
        let back = self.says_who(&address, login, acr).await;
        self.visitor.get(&back).await
    }

    /// The same browser, with the session that was opened.
    fn entered(&self, answer: &Answer) -> Visitor {
        self.visitor.with(answer.cookie_named(SESSION))
    }
}
