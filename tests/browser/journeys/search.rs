//! A coordinator finds a child by a name that is not quite right, and what was said of it.

use crate::{driver::Screen, person::Person, server::House};

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_finds_a_child_and_what_was_said() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK.without_scripts()).await;
    camille.enters_as("Camille Delafable").await;
    camille.opens("/search").await;
    camille.sees("Tapez au moins deux lettres").await;
    camille.fills("Chercher un enfant", "Lina Lafixion").await;
    camille.clicks("Chercher").await;
    camille.sees("Résultats pour « Lina Lafixion »").await;
    camille.clicks_within("Enfants", "Lina Lafiction").await;
    assert!(camille.path().await.starts_with("/children/"));

    camille.fills("Chercher un enfant", "rendez-vous proposé").await;
    camille.clicks("Chercher").await;
    camille.sees("Résultats pour « rendez-vous proposé »").await;
    camille.clicks("Bilan du").await;
    assert!(camille.path().await.starts_with("/reviews/"));
}
