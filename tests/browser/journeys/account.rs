//! One's own account: its language, and leaving everywhere at once.

use crate::{driver::Screen, person::Person, server::House};

#[tokio::test(flavor = "multi_thread")]
async fn the_language_follows_the_person() {
    let house = House::open().await;
    let hugo = Person::new(&house, Screen::PHONE).await;
    hugo.enters_as("Hugo Refrain").await;
    hugo.sees("Les enfants que je suis").await;
    hugo.clicks("English").await;
    assert_eq!(hugo.path().await, "/mine", "one stays where one was");
    hugo.sees_no("Les enfants que je suis").await;
    let elsewhere = Person::new(&house, Screen::DESK).await;
    elsewhere.enters_as("Hugo Refrain").await;
    elsewhere.clicks("Français").await;
    elsewhere.sees("Les enfants que je suis").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_everywhere_closes_the_other_browser_too() {
    let house = House::open().await;
    let here = Person::new(&house, Screen::DESK).await;
    let forgotten = Person::new(&house, Screen::DESK).await;
    forgotten.enters_as("Maud Berceuse").await;
    here.enters_as("Maud Berceuse").await;
    here.clicks("Mon compte :").await;
    here.sees("Connexions ouvertes").await;
    here.clicks("Me déconnecter partout").await;
    forgotten.opens("/mine").await;
    assert_eq!(forgotten.path().await, "/sign-in");
    here.opens("/mine").await;
    assert_eq!(here.path().await, "/sign-in");
}
