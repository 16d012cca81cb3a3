//! One's own account: its language, its second factor, and leaving everywhere at once.

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

#[tokio::test(flavor = "multi_thread")]
async fn a_mother_protects_her_access_with_her_telephone() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    amina.enters_as("Amina Lafiction").await;
    amina.clicks("Mon compte :").await;
    amina.clicks("Double authentification").await;
    amina.sees("photographiez ce dessin").await;
    amina.finds_nothing_wrong().await;
    amina.fills("Code", "000000").await;
    amina.clicks("Continuer").await;
    amina.sees("Ce code ne convient pas").await;
    amina.finds_nothing_wrong().await;
    let address = amina
        .asks("return document.querySelector('a[href^=\"otpauth:\"]').href")
        .await;
    let telephone = totp_rs::Totp::from_url(address.as_str().expect("an address")).expect("one a telephone knows");
    amina.fills("Code", &telephone.generate_current().to_string()).await;
    amina.clicks("Continuer").await;
    amina.sees("Vos codes de secours").await;
    amina.finds_nothing_wrong().await;
    amina.clicks("Je les ai gardés, continuer").await;
    amina.sees("Double authentification mise en place").await;
    amina.clicks("Double authentification").await;
    amina.sees("Il vous reste 10 codes de secours").await;
    amina.finds_nothing_wrong().await;
}
