//! A parent reads the plan in plain words, writes before the meeting, and decides who may see.

use crate::{
    driver::{Browser, Screen},
    person::Person,
    server::House,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_mother_reads_and_says_what_matters_to_her() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    amina.enters_as("Amina Lafiction").await;
    amina.sees("Notre prochaine rencontre").await;
    amina.sees("Ce que nous voulons pour Lina").await;
    amina.sees("Qui est autour de Lina").await;

    amina.clicks("Dire ce que je souhaite avant la rencontre").await;
    amina
        .fills("Qu’est-ce qui a changé à la maison", "Elle dort mieux depuis l’été.")
        .await;
    amina
        .fills(
            "Qu’aimeriez-vous pour la suite",
            "Que sa cousine puisse venir la chercher.",
        )
        .await;
    amina.clicks("Enregistrer mon regard").await;
    amina.sees("Votre regard est enregistré").await;
    amina.sees("Que sa cousine puisse venir la chercher.").await;

    amina.clicks("Mon enfant").await;
    amina.clicks("Écrire ce que j’attends").await;
    amina
        .fills_each("Ce que vous attendez", "Qu’elle entre à l’école avec ses amis.")
        .await;
    amina.clicks("Enregistrer").await;
    amina.sees("Qu’elle entre à l’école avec ses amis.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consent_opens_the_plan_and_its_withdrawal_closes_it_at_once() {
    const SCHOOL: &str = "École maternelle des Marronniers";
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    let paul = Person::new(&house, Screen::DESK).await;
    paul.enters_as("Paul Marelle").await;
    paul.sees_no("Lina Lafiction").await;

    amina.enters_as("Amina Lafiction").await;
    amina.clicks("Qui peut voir le projet : mes accords").await;
    amina.clicks_within(SCHOOL, "Dire oui").await;
    amina.sees("Vous avez dit oui le").await;

    paul.clicks("Mes suivis").await;
    paul.clicks("Lina Lafiction").await;
    paul.sees("Le cercle autour de l’enfant").await;
    let plan = paul.path().await;

    amina.clicks_within(SCHOOL, "Retirer mon accord").await;
    paul.opens(&plan).await;
    paul.sees_no("Le cercle autour de l’enfant").await;
    assert_eq!(
        status(&paul.browser).await,
        404,
        "to Paul there is no such plan any more"
    );
    paul.opens("/mine").await;
    paul.sees_no("Lina Lafiction").await;
}

/// What the server answered for the page that is open.
async fn status(browser: &Browser) -> u64 {
    const LOOK: &str = "return performance.getEntriesByType('navigation')[0].responseStatus;";
    let found = browser.client.execute(LOOK, vec![]).await.expect("asked");
    found.as_u64().expect("a status")
}
