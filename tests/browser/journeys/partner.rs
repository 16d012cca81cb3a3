//! A partner on a phone, between two children: a note in two clicks, and its view before a review.

use crate::{driver::Screen, person::Person, server::House};

#[tokio::test(flavor = "multi_thread")]
async fn a_nursery_notes_what_it_saw_and_gives_its_view() {
    let house = House::open().await;
    let nour = Person::new(&house, Screen::PHONE).await;
    notes_and_gives_its_view(&nour).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_without_scripts() {
    let house = House::open().await;
    let nour = Person::new(&house, Screen::PHONE.without_scripts()).await;
    let page = "data:text/html,<title>off</title><script>document.title='on'</script>";
    nour.browser.client.goto(page).await.expect("a page with a script");
    assert_eq!(
        nour.browser.client.title().await.expect("a title"),
        "off",
        "scripts run"
    );
    notes_and_gives_its_view(&nour).await;
}

async fn notes_and_gives_its_view(nour: &Person) {
    // Two clicks: who I am, and the note.
    nour.enters_as("Nour Comptine").await;
    nour.clicks_within("Lina Lafiction", "Noter ce que j’ai vu").await;
    nour.sees("Qui lira cette note").await;
    nour.clicks("Enregistrer ma note").await;
    nour.sees("Cette réponse manque").await;
    nour.fills(
        "Ce que vous avez vu",
        "Elle a tendu l’image du goûter, sans qu’on lui demande.",
    )
    .await;
    nour.clicks("Enregistrer ma note").await;
    nour.sees("Votre note est enregistrée").await;
    nour.clicks("Lina Lafiction").await;
    nour.sees("Elle a tendu l’image du goûter").await;

    nour.clicks("Mes suivis").await;
    nour.clicks_within("Gabin Croquis", "Donner mon regard").await;
    nour.fills("Que voyez-vous de l’enfant en ce moment", "Il joue près des autres.")
        .await;
    nour.fills("Que proposez-vous pour la suite", "Un petit groupe le matin.")
        .await;
    nour.clicks("Enregistrer mon regard").await;
    nour.sees("Votre regard est enregistré").await;
    nour.sees("Un petit groupe le matin.").await;
}
