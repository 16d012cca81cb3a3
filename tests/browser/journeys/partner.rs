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

#[tokio::test(flavor = "multi_thread")]
async fn a_speech_therapist_without_an_account_contributes_through_a_link() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    camille.enters_as("Camille Delafable").await;
    camille.opens("/day?show=meeting&q=Lina").await;
    camille.clicks("Ouvrir le bilan").await;
    camille
        .clicks_within("Cabinet d’orthophonie Voix claire", "Envoyer un lien personnel")
        .await;
    camille.clicks("Créer le lien").await;
    camille.sees("Cette réponse manque").await;
    camille.chooses("Pour qui ?", "Inès Sonnet").await;
    camille.clicks("Créer le lien").await;
    camille.sees("il n’est montré qu’une fois").await;
    camille.finds_nothing_wrong().await;
    let address = camille.words_of("code").await.remove(0);
    let path = address.trim_start_matches(&house.url).to_owned();

    let ines = Person::new(&house, Screen::PHONE).await;
    ines.opens(&path).await;
    ines.sees("Ce que vous voyez pour Lina").await;
    ines.sees_no("Lafiction").await;
    ines.finds_nothing_wrong().await;
    ines.fills(
        "Que proposez-vous pour la suite",
        "Garder les images à la maison aussi.",
    )
    .await;
    ines.clicks("Garder pour moi et finir plus tard").await;
    ines.opens(&path).await;
    ines.sees("Voici votre brouillon").await;
    ines.clicks("Enregistrer mon regard").await;
    ines.sees("Votre contribution est enregistrée").await;

    camille.clicks("Revenir au bilan").await;
    camille.sees("Garder les images à la maison aussi.").await;
    camille.sees("Lien ouvert par Inès Sonnet").await;
}
