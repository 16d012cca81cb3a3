//! Two people hold a review at once, each at a computer: what one writes comes to the other by itself,
//! and of two texts for one field both are shown.

use std::time::{Duration, Instant};

use crate::{driver::Screen, person::Person, server::House};

/// A page is kept every few seconds, and asks as often what the others wrote.
const PATIENCE: Duration = Duration::from_secs(60);

async fn finds_written(person: &Person, field: &str, words: &str) {
    let since = Instant::now();
    let script = format!("return document.querySelector('[name={field}]').value");
    while person.asks(&script).await != words {
        assert!(since.elapsed() < PATIENCE, "{words:?} does not come to {field}");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hold_a_review_and_lose_nothing() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    camille.enters_as("Camille Delafable").await;
    camille.opens("/day?show=meeting&q=Lina").await;
    camille.clicks("Ouvrir le bilan").await;
    camille.clicks("Tenir ce bilan").await;
    let sheet = camille.path().await;
    let nour = Person::new(&house, Screen::DESK).await;
    nour.enters_as("Nour Comptine").await;
    nour.opens(&sheet).await;

    nour.fills("Synthèse", "Lina mange avec les autres.").await;
    finds_written(&camille, "synthesis", "Lina mange avec les autres.").await;
    camille.sees("Dernière modification : Nour Comptine").await;

    camille
        .fills("Ce qui change au quotidien", "Une table plus basse.")
        .await;
    nour.fills("Ce qui change au quotidien", "Deux chaises de plus.").await;
    let since = Instant::now();
    let second = loop {
        let told = |words: String| words.contains("Votre texte est dans le champ");
        if told(camille.words().await) {
            break camille;
        }
        if told(nour.words().await) {
            break nour;
        }
        assert!(since.elapsed() < PATIENCE, "nobody is told of the other's text");
        tokio::time::sleep(Duration::from_millis(200)).await;
    };
    let words = second.words().await;
    let own = second
        .asks("return document.querySelector('[name=adjustments]').value")
        .await;
    let other = ["Une table plus basse.", "Deux chaises de plus."]
        .into_iter()
        .find(|text| own != *text);
    assert!(words.contains(other.unwrap_or_default()), "{words}");
    second.finds_nothing_wrong().await;

    second
        .fills("Ce qui change au quotidien", "Une table plus basse et deux chaises.")
        .await;
    second.clicks("Garder et continuer").await;
    second.sees("le bilan n’est pas encore enregistré").await;
    finds_written(&second, "adjustments", "Une table plus basse et deux chaises.").await;
}
