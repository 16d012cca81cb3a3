//! A coordinator brings a spreadsheet: what is wrong with it is said where it is, then it is in.

use std::path::{Path, PathBuf};

use crate::{
    checks::{Sheaf, assert_none},
    driver::Screen,
    person::Person,
    server::House,
};

const WRONG: &str = "\
nom;prenom;date_naissance;lieu_accueil;debut_pap;bilans
Tableau;Jade;12/03/2023;Crèche Les Petits Ponts;01/09/2025;15/11/2025
Tableau;Yuna;31/02/2023;Crèche Les Petits Ponts;01/09/2025;
";

#[tokio::test(flavor = "multi_thread")]
async fn a_spreadsheet_is_corrected_then_imported() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    let mut sheaf = Sheaf::new("import");
    camille.enters_as("Camille Delafable").await;
    camille.clicks("Importer").await;

    let wrong = file("a-corriger.csv", WRONG);
    camille.fills("Votre tableau", &wrong.to_string_lossy()).await;
    camille.clicks("Regarder le tableau").await;
    camille
        .sees("Une correction est nécessaire. Rien n’a été importé.")
        .await;
    let line = camille.words_of("tbody tr").await.join(" ");
    for words in ["3", "date_naissance", "31/02/2023", "Ce jour n’existe pas"] {
        assert!(line.contains(words), "{words} in {line:?}");
    }
    camille.finds_nothing_wrong().await;
    sheaf.add("the corrections", &camille.html().await);

    let right = file("corrige.csv", &WRONG.replace("31/02/2023", "28/02/2023"));
    camille.clicks("Envoyer le tableau corrigé").await;
    camille.fills("Votre tableau", &right.to_string_lossy()).await;
    camille.clicks("Regarder le tableau").await;
    camille.sees("Ce que ce tableau ajoutera").await;
    camille.sees("2 projets ajoutés").await;
    camille.finds_nothing_wrong().await;
    sheaf.add("the preview", &camille.html().await);
    camille.clicks("Importer").await;
    camille.sees("Ce qui a été ajouté").await;

    camille.clicks("Voir les projets").await;
    camille.fills("Enfant ou référence", "Yuna").await;
    camille.clicks("Chercher").await;
    camille.clicks("Yuna Tableau").await;
    camille.sees("Crèche Les Petits Ponts").await;
    assert_none(&sheaf.check());
}

fn file(name: &str, content: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, content).expect("the file is written");
    file
}
