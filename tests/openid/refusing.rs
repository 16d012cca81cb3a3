//! Whatever is not as it was begun: nothing opens, and the page says a plain thing.

use std::time::Instant;

use reqwest::Url;

use crate::{
    COOKIE, PASSWORD, SESSION, Story,
    provider::{self, IdentityProvider},
    scene::{Answer, Scene, Visitor},
    settings, story,
};

/// Nothing opened.
fn is_refused(answer: &Answer) {
    answer
        .is(422)
        .says("Cette connexion n’a pas abouti")
        .says("Rien n’a été ouvert ni changé");
    assert!(answer.cookies.iter().all(|cookie| !cookie.starts_with(SESSION)));
}

/// The story of one who gets in, up to where it would.
async fn linked() -> Story {
    let story = story().await;
    story.links(&story.nadia, "899700001").await;
    story
}

/// An address with another value for a parameter of its query.
fn with(address: &str, name: &str, value: &str) -> String {
    let mut url = Url::parse(address)
        .or_else(|_| Url::parse(&format!("{}{address}", provider::PUBLIC)))
        .unwrap();
    let pairs: Vec<(String, String)> = url
        .query_pairs()
        .map(|(key, old)| {
            (
                key.to_string(),
                if key == name { value.to_owned() } else { old.to_string() },
            )
        })
        .collect();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    let whole = url.to_string();
    whole.strip_prefix(provider::PUBLIC).unwrap_or(&whole).to_owned()
}

#[tokio::test]
async fn what_comes_back_serves_once_and_in_the_browser_that_left() {
    let story = linked().await;
    let mut browser = story.new_browser();
    let address = browser.leaves("/sign-in/with/psc?next=/mine").await;
    let back = browser.says_who(&address, "899700001", "eidas1").await;
    let before = story.sessions().await;
    // Somebody else's browser: without a cookie, or with one of its own.
    is_refused(&story.scene.nobody().get(&back).await);
    let mut other = story.new_browser();
    other.leaves("/sign-in/with/psc").await;
    is_refused(&other.visitor.get(&back).await);
    // Another state, or none.
    is_refused(&browser.visitor.get(&with(&back, "state", &"0".repeat(64))).await);
    is_refused(&browser.visitor.get("/sign-in/with/psc/back").await);
    assert_eq!(story.sessions().await, before);
    browser.visitor.get(&back).await.is(303).leads("/mine");
    // Again.
    is_refused(&browser.visitor.get(&back).await);
    assert_eq!(story.sessions().await, before + 1);
}

#[tokio::test]
async fn ten_minutes_are_enough() {
    let story = linked().await;
    let mut browser = story.new_browser();
    let address = browser.leaves("/sign-in/with/psc").await;
    let back = browser.says_who(&address, "899700001", "eidas1").await;
    story
        .run("update identity_attempts set expires_at = expires_at - interval '10 minutes'")
        .await;
    is_refused(&browser.visitor.get(&back).await);
    // And so are they to say what to do with an identity that was proved.
    let mut browser = story.browser_of(&story.sophie);
    browser.goes("/account/providers/psc", "sophie", "eidas1").await;
    story
        .run("update identity_attempts set expires_at = expires_at - interval '10 minutes'")
        .await;
    browser.visitor.get("/account/link").await.is(303).leads("/account");
    is_refused(&browser.visitor.post("/account/link", &[("current", PASSWORD)]).await);
}

#[tokio::test]
async fn a_token_made_for_another_sign_in_is_not_taken() {
    let story = linked().await;
    let before = story.sessions().await;
    // The provider was asked for another nonce than the one we wait for.
    let mut browser = story.new_browser();
    let address = browser.leaves("/sign-in/with/psc").await;
    let back = browser
        .says_who(&with(&address, "nonce", "another"), "899700001", "eidas1")
        .await;
    is_refused(&browser.visitor.get(&back).await);
    // A code of somebody else's, slipped into one's own way back.
    let mut thief = story.new_browser();
    let address = thief.leaves("/sign-in/with/psc").await;
    let own = thief.says_who(&address, "thief", "eidas1").await;
    let mut victim = story.new_browser();
    let address = victim.leaves("/sign-in/with/psc").await;
    let theirs = victim.says_who(&address, "899700001", "eidas1").await;
    let code = |back: &str| {
        let url = Url::parse(&format!("{}{back}", provider::PUBLIC)).unwrap();
        let found = url.query_pairs().find(|(key, _)| key == "code");
        found.unwrap().1.to_string()
    };
    is_refused(&thief.visitor.get(&with(&own, "code", &code(&theirs))).await);
    // Said to be from another provider.
    let mut browser = story.new_browser();
    let address = browser.leaves("/sign-in/with/psc").await;
    let back = browser.says_who(&address, "899700001", "eidas1").await;
    is_refused(&browser.visitor.get(&with(&back, "iss", "https://other.example")).await);
    assert_eq!(story.sessions().await, before);
}

#[tokio::test]
async fn a_token_signed_by_another_key_is_not_taken() {
    let mut story = linked().await;
    let before = story.sessions().await;
    // Another takes the provider's place, with the same name and keys of its own.
    let port = story.provider.port;
    story.provider.stop();
    story.provider = IdentityProvider::start(port);
    let mut browser = story.new_browser();
    let address = browser.leaves("/sign-in/with/psc").await;
    let back = browser.says_who(&address, "899700001", "eidas1").await;
    is_refused(&browser.visitor.get(&back).await);
    assert_eq!(story.sessions().await, before);
}

#[tokio::test]
async fn stopping_at_the_provider_is_said_kindly() {
    let story = linked().await;
    let stops = [("act", "stop"), ("login", "")];
    let mut browser = story.new_browser();
    let address = browser.leaves("/sign-in/with/psc").await;
    let back = provider::says_who(&browser.there, &address, &stops).await;
    assert!(back.contains("error=access_denied"), "{back}");
    let answer = browser.visitor.get(&back).await;
    answer.is(303).leads("/sign-in").leads_with("done=provider-cancelled");
    let page = browser.visitor.get(&answer.location).await;
    page.is(200);
    assert!(page.text.contains("Vous avez arrêté en chemin"));
    let mut browser = story.browser_of(&story.sophie);
    let address = browser.leaves("/account/providers/psc").await;
    let back = provider::says_who(&browser.there, &address, &stops).await;
    browser.visitor.get(&back).await.is(303).leads("/account");
    // Whatever else goes wrong there.
    let mut browser = story.new_browser();
    let address = browser.leaves("/sign-in/with/psc").await;
    let back = provider::says_who(&browser.there, &address, &stops).await;
    is_refused(&browser.visitor.get(&with(&back, "error", "server_error")).await);
}

#[tokio::test]
async fn a_provider_that_is_away_is_said_to_be_and_the_password_goes_on() {
    let mut story = linked().await;
    let mut browser = story.new_browser();
    let address = browser.leaves("/sign-in/with/psc").await;
    let back = browser.says_who(&address, "899700001", "eidas1").await;
    let port = story.provider.port;
    story.provider.stop();
    let away = |answer: &Answer| {
        answer
            .is(502)
            .says("Pro Santé Connect ne répond pas")
            .says("votre mot de passe fonctionne comme d’habitude");
    };
    // Between there and back.
    away(&browser.visitor.get(&back).await);
    // Before anybody was ever sent there.
    let fresh = Scene::with(settings(&story.provider.issuer())).await;
    let begun = Instant::now();
    away(&fresh.nobody().get("/sign-in/with/psc").await);
    assert!(begun.elapsed().as_secs() < 10);
    assert_eq!(fresh.count("select count(*) from identity_attempts").await, 0);
    fresh.nobody().get("/sign-in").await.is(200).says("Pro Santé Connect");
    let nobody: Visitor = story.scene.nobody();
    let fields = [
        ("email", "sophie@example.org"),
        ("password", PASSWORD),
        ("next", "/account"),
    ];
    nobody.post("/sign-in", &fields).await.is(303).leads("/account");
    // It is asked again once it is back.
    story.provider = IdentityProvider::start(port);
    let answer = fresh.nobody().get("/sign-in/with/psc").await;
    assert!(answer.is(303).location.starts_with(&story.provider.issuer()));
    answer.cookie_named(COOKIE);
}

#[tokio::test]
async fn without_the_key_no_provider_is_offered() {
    let provider = IdentityProvider::start(0);
    let mut keyless = settings(&provider.issuer());
    keyless.vouching = None;
    let scene = Scene::with(keyless).await;
    scene
        .nobody()
        .get("/sign-in")
        .await
        .is(200)
        .does_not_say("Pro Santé Connect");
    scene.nobody().get("/sign-in/with/psc").await.is(404);
    scene.nobody().get("/sign-in/with/psc/back").await.is(404);
}
