//! A coordinator: a plan from nothing to its start, and a missing review held.

use chrono::NaiveDate;

use crate::{
    driver::Screen,
    person::Person,
    server::{House, today},
};

const NURSERY: &str = "Crèche Les Petits Ponts";
const CARE: &str = "CAMSP Les Passerelles";

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_plan_is_prepared_with_its_partners_and_started() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    camille.enters_as("Camille Delafable").await;
    starts_the_plan_of_ada(&house, &camille, today()).await;
    camille.sees("Qu’Ada partage les repas avec plaisir.").await;
    camille.sees("Que nos séances servent à table aussi.").await;
    camille.sees("Prévoir un bilan").await;
}

/// From nothing to a running plan, with a nursery and a CAMSP; its page is open, and its path given.
pub async fn starts_the_plan_of_ada(house: &House, camille: &Person, start: NaiveDate) -> String {
    camille.clicks("Projets d’accueil").await;
    camille.clicks("Commencer un projet").await;
    camille.fills("Prénom", "Ada").await;
    camille.fills("Nom", "Lenouveau").await;
    camille
        .fills("Date de naissance", &(today() - chrono::Months::new(26)).to_string())
        .await;
    camille.selects("Lieu d’accueil", NURSERY).await;
    camille.fills("Premier jour", &start.to_string()).await;
    camille.clicks("Commencer la préparation").await;
    camille.sees("La préparation est commencée").await;
    camille.sees("Avant de démarrer, il manque encore").await;
    let steps = camille.path().await;

    camille.clicks("Ajouter un responsable légal").await;
    camille.fills("Prénom", "Selma").await;
    camille.fills("Nom", "Lenouveau").await;
    camille.selects("Lien avec l’enfant", "Mère").await;
    camille.clicks("Ajouter un responsable légal").await;
    camille.sees("Le responsable légal est inscrit").await;

    camille.opens(&steps).await;
    camille.clicks("Inviter un partenaire").await;
    camille.selects("Structure", CARE).await;
    camille.clicks("Inviter").await;
    camille.sees("La structure est invitée").await;

    for organisation in [NURSERY, CARE] {
        camille.opens(&steps).await;
        camille.clicks("Accords de partage").await;
        camille.selects("Structure", organisation).await;
        camille.selects("Responsable légal", "Selma").await;
        camille.ticks("Contributions aux bilans et notes").await;
        camille.clicks("Noter cet accord").await;
        camille.sees("L’accord est noté").await;
    }

    camille.opens(&steps).await;
    camille.clicks("Besoins").await;
    camille
        .fills(
            "Le besoin, en mots simples",
            "Manger avec les autres, sans être pressée.",
        )
        .await;
    camille.clicks("Ajouter ce besoin").await;
    camille.sees("Le besoin est ajouté").await;

    camille.opens(&steps).await;
    camille.clicks("Attentes de la famille").await;
    camille.fills("Ce que dit Selma", "Qu’elle ait des amis.").await;
    camille.clicks("Enregistrer").await;
    camille.sees("Noté par").await;

    camille.opens(&steps).await;
    camille.clicks("Besoin et objectif commun").await;
    camille.fills("Le besoin", "Ada mange peu, et seule.").await;
    camille
        .fills("L’objectif commun", "Qu’Ada partage les repas avec plaisir.")
        .await;
    camille.clicks("Enregistrer").await;
    camille.sees("C’est enregistré").await;

    camille.opens(&steps).await;
    camille.clicks("Ajouter un objectif").await;
    camille
        .fills("Ce que nous souhaitons", "Rester à table jusqu’à la fin du repas")
        .await;
    camille
        .fills("À quoi verrons-nous", "Elle demande à se resservir.")
        .await;
    camille.clicks("Ajouter un objectif").await;
    camille.sees("Rester à table jusqu’à la fin du repas").await;

    for (name, interest) in [
        (
            "Nour Comptine",
            "Que les repas soient un moment de joie pour tout le groupe.",
        ),
        ("Hugo Refrain", "Que nos séances servent à table aussi."),
    ] {
        says_its_interest_and_accepts(house, name, interest).await;
    }

    camille.opens(&steps).await;
    camille.clicks_within("Référent·e", "Choisir").await;
    camille.selects("Référent·e du projet", "Camille Delafable").await;
    camille.clicks("Enregistrer").await;
    camille.sees("La personne référente est enregistrée").await;

    camille.opens(&steps).await;
    camille.clicks_within("Accord sur le projet", "Voir les réponses").await;
    camille.clicks_within("Selma Lenouveau", "Noter sa réponse").await;
    camille.sees("Rester à table jusqu’à la fin du repas").await;
    camille
        .chooses("Êtes-vous d’accord avec ce projet ?", "Oui, d’accord")
        .await;
    camille.clicks("Donner ma réponse").await;
    camille.sees("noté par Camille Delafable").await;

    camille.opens(&steps).await;
    camille.sees("Tout est là : le projet peut démarrer.").await;
    camille.clicks("Démarrer le projet").await;
    camille.sees("Le partenariat a démarré").await;
    let plan = steps.trim_end_matches("/steps").to_owned();
    camille.opens(&plan).await;
    plan
}

/// The partner itself: nobody accepts for it.
async fn says_its_interest_and_accepts(house: &House, name: &str, interest: &str) {
    let partner = Person::new(house, Screen::DESK).await;
    partner.enters_as(name).await;
    partner
        .clicks_within("Ada Lenouveau", "Dire votre intérêt et accepter de prendre part")
        .await;
    partner.chooses("À quel titre prenez-vous part", "Intérêt").await;
    partner.fills("Votre intérêt, ou celui des personnes", interest).await;
    partner
        .fills("Votre fonction ici", "Être là aux repas, une fois par semaine.")
        .await;
    partner
        .fills("Ce que vous mettez en commun", "Une heure par semaine.")
        .await;
    partner.clicks("J’écris et j’accepte").await;
    partner.sees("votre structure a accepté").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_review_is_planned_and_held_and_its_flag_goes() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    camille.enters_as("Camille Delafable").await;
    camille.fills("Enfant, référence ou lieu", "Malo").await;
    camille.clicks("Chercher").await;
    let waiting = camille.words_of("tbody tr").await.join(" ");
    assert!(waiting.contains("Bilan manquant"), "{waiting}");
    camille.clicks("Malo Songe").await;
    let plan = camille.path().await;
    let before = camille.words_of(".year-box").await;
    assert!(before.iter().any(|slot| slot.starts_with("En retard de")), "{before:?}");

    camille.opens("/day?q=Malo").await;
    camille.clicks_within("Malo Songe", "Prévoir un bilan").await;
    camille.chooses("Type de bilan", "Bilan intermédiaire").await;
    camille.fills("Jour", &today().to_string()).await;
    camille.fills("Lieu", "À la crèche").await;
    camille.clicks("Enregistrer et inviter").await;
    camille.sees("Le bilan est prévu et les personnes sont invitées").await;

    camille.clicks("Tenir ce bilan").await;
    camille.clicks("Enregistrer le bilan").await;
    camille.sees("À corriger avant d’enregistrer").await;
    for party in ["Julie", "Crèche", "PMI", "CAMSP"] {
        camille.chooses(party, "Sur place").await;
    }
    camille.chooses("Que décidez-vous ensemble", "Poursuivi").await;
    camille
        .fills("Synthèse", "Malo va bien ; nous gardons le même cap.")
        .await;
    camille.clicks("Enregistrer le bilan").await;
    camille.sees("Le bilan est enregistré. L’alerte est levée.").await;
    camille.sees("Malo va bien ; nous gardons le même cap.").await;

    camille.opens("/day?q=Malo").await;
    let waiting = camille.words_of("tbody tr").await.join(" ");
    assert!(!waiting.contains("Bilan manquant"), "{waiting}");
    camille.opens(&plan).await;
    let after = camille.words_of(".year-box").await;
    assert!(after.iter().any(|slot| slot.starts_with("Tenu en retard")), "{after:?}");
    assert!(!after.iter().any(|slot| slot.starts_with("En retard de")), "{after:?}");
}
