//! The whole year of a plan: opened, reviewed three times, once late; suspended, disagreed with, renewed,
//! closed. Its days lie behind us, so that all of it can be lived through in one sitting.

use chrono::{Days, NaiveDate};

use super::coordinator::starts_the_plan_of_ada;
use crate::{
    driver::Screen,
    person::Person,
    server::{House, today},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_lives_through_its_year() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    camille.enters_as("Camille Delafable").await;
    let start = today() - Days::new(340);
    let plan = starts_the_plan_of_ada(&house, &camille, start).await;
    let after = |days| start + Days::new(days);

    // The first review is held two weeks after its period ended; the reason goes into the figures.
    holds(
        &camille,
        &plan,
        "Bilan intermédiaire",
        after(135),
        "Ada reste à table dix minutes.",
    )
    .await;
    camille.clicks("Ada Lenouveau").await;
    camille.clicks("Dire pourquoi").await;
    camille.chooses("Raison principale", "Changement dans une équipe").await;
    camille.clicks("Enregistrer").await;
    camille.opens(&plan).await;
    camille.sees("Tenu en retard").await;

    camille.clicks("Suspendre").await;
    camille.fills("Premier jour", &after(150).to_string()).await;
    camille.fills("Dernier jour", &after(170).to_string()).await;
    camille.selects("Raison", "Hospitalisation").await;
    camille.clicks("Suspendre le projet").await;
    camille.sees("Hospitalisation").await;

    // Hugo's CAMSP disagrees with the second; the nursery agrees, and the minutes are final.
    let second = holds(
        &camille,
        &plan,
        "Bilan intermédiaire",
        after(220),
        "Ada demande à se resservir.",
    )
    .await;
    let hugo = Person::new(&house, Screen::PHONE).await;
    hugo.enters_as("Hugo Refrain").await;
    hugo.opens(&second).await;
    hugo.clicks("Je ne suis pas d’accord").await;
    hugo.fills(
        "Mon désaccord, dans mes mots",
        "En séance, elle ne le demande pas encore.",
    )
    .await;
    hugo.clicks("Noter mon désaccord").await;
    hugo.sees("En séance, elle ne le demande pas encore.").await;
    let nour = Person::new(&house, Screen::PHONE).await;
    nour.enters_as("Nour Comptine").await;
    nour.opens(&second).await;
    nour.clicks("Je suis d’accord").await;
    nour.sees("Votre accord est enregistré").await;
    camille.opens(&second).await;
    camille.clicks_within("Selma Lenouveau", "Noter son accord").await;
    camille.sees("Le compte rendu est définitif").await;
    camille.sees("En séance, elle ne le demande pas encore.").await;
    camille.clicks("Ajouter un additif").await;
    camille
        .fills("Ce que vous ajoutez", "Depuis, elle le demande aussi au CAMSP.")
        .await;
    camille.clicks("Ajouter").await;
    camille.sees("Depuis, elle le demande aussi au CAMSP.").await;

    // The next plan takes up what goes on; then the final review closes this one.
    camille.opens(&plan).await;
    camille.clicks("Renouveler").await;
    camille
        .fills(
            "Premier jour du prochain projet",
            &(today() + Days::new(30)).to_string(),
        )
        .await;
    camille
        .fills("Dernier jour", &(today() + Days::new(390)).to_string())
        .await;
    camille.clicks("Commencer le prochain projet").await;
    camille.sees("Le prochain projet est commencé").await;
    camille.sees("Avant de démarrer, il manque encore").await;
    camille.sees("Objectifs – fait").await;

    holds(&camille, &plan, "Bilan final", after(335), "Une belle année.").await;
    camille.sees("Le bilan final est enregistré").await;
    camille.opens(&plan).await;
    camille.sees("Clos").await;
    let boxes = camille.words_of(".year-box").await;
    assert!(
        boxes.iter().filter(|slot| slot.starts_with("Tenu")).count() >= 3,
        "{boxes:?}"
    );
}

/// Plans a review for a day that is past and holds it, everybody there; its path is given.
async fn holds(camille: &Person, plan: &str, category: &str, day: NaiveDate, synthesis: &str) -> String {
    camille.opens(plan).await;
    camille.clicks("Prévoir un bilan").await;
    camille.chooses("Type de bilan", category).await;
    camille.fills("Jour", &day.to_string()).await;
    camille.clicks("Enregistrer et inviter").await;
    camille.sees("Le bilan est prévu").await;
    let review = camille.path().await;
    camille.clicks("Tenir ce bilan").await;
    for party in ["Selma", "Crèche", "CAMSP"] {
        camille.chooses(party, "Sur place").await;
    }
    let decision = if category == "Bilan final" {
        "Atteint"
    } else {
        "Poursuivi"
    };
    camille.chooses("Que décidez-vous ensemble", decision).await;
    camille.fills("Synthèse", synthesis).await;
    let save = if category == "Bilan final" {
        "Enregistrer et clore"
    } else {
        "Enregistrer le bilan"
    };
    camille.clicks(save).await;
    camille.sees(synthesis).await;
    review
}
