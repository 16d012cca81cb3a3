//! What one was writing is there again: after the page was left, and after the session ended.

use std::time::{Duration, Instant};

use crate::{driver::Screen, person::Person, server::House};

const PATIENCE: Duration = Duration::from_secs(60);

async fn kept(person: &Person, address: &str, words: &str) {
    let since = Instant::now();
    let script = format!(
        "const asked = new XMLHttpRequest(); asked.open('GET', '/typed?address={address}', false); asked.send(); return asked.responseText"
    );
    while !person.asks(&script).await.as_str().unwrap_or_default().contains(words) {
        assert!(since.elapsed() < PATIENCE, "{words:?} is not kept");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_being_written_is_offered_again_until_it_is_sent() {
    let house = House::open().await;
    let nour = Person::new(&house, Screen::DESK).await;
    nour.enters_as("Nour Comptine").await;
    nour.clicks_within("Lina Lafiction", "Noter ce que j’ai vu").await;
    let form = nour.path().await;
    nour.fills("Ce que vous avez vu", "Elle a montré la tasse du doigt.")
        .await;
    kept(&nour, &form, "la tasse du doigt").await;

    nour.opens("/mine").await;
    nour.opens(&form).await;
    nour.sees("Vous aviez commencé à écrire ici").await;
    nour.finds_nothing_wrong().await;
    // The button stays on the page, unlike those that send.
    nour.asks("document.querySelector('[data-take]').click()").await;
    nour.clicks("Enregistrer ma note").await;
    nour.sees("Votre note est enregistrée").await;

    nour.opens(&form).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    nour.sees_no("Vous aviez commencé à écrire ici").await;
}
