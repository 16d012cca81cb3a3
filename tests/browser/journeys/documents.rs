//! A mother on her phone attaches a document and downloads it again; a partner does not see it until
//! she shares documents with it.

use std::{path::PathBuf, time::Duration};

use serde_json::json;

use crate::{driver::Screen, person::Person, server::House};

#[tokio::test(flavor = "multi_thread")]
async fn a_mother_attaches_a_document_and_downloads_it() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    attaches_and_downloads(&amina, "with-scripts").await;
    let nour = Person::new(&house, Screen::PHONE).await;
    nour.enters_as("Nour Comptine").await;
    nour.clicks("Lina Lafiction").await;
    nour.sees("Aucun document joint").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_without_scripts() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE.without_scripts()).await;
    attaches_and_downloads(&amina, "without-scripts").await;
}

async fn attaches_and_downloads(amina: &Person, name: &str) {
    let folder = folder(name);
    let (wrong, right) = (folder.join("page.pdf"), folder.join("Dessin de Lina.png"));
    std::fs::write(&wrong, "<!DOCTYPE html><p>Bonjour</p>").expect("a file");
    std::fs::write(&right, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").expect("a file");
    amina.enters_as("Amina Lafiction").await;
    amina.clicks("Joindre un document").await;
    amina.sees("Qui le verra").await;
    amina.fills("Ce que c’est", "Un dessin de Lina").await;
    amina.fills("Le fichier", &wrong.display().to_string()).await;
    amina.clicks("Joindre un document").await;
    amina
        .sees("Le contenu de ce fichier n’est pas de ceux qui sont acceptés")
        .await;
    // What was typed is still there.
    amina.fills("Le fichier", &right.display().to_string()).await;
    amina.clicks("Joindre un document").await;
    amina.sees("Le document est joint").await;

    let saved = folder.join("saved");
    let place = json!({ "behavior": "allow", "downloadPath": saved.display().to_string() });
    amina.browser.devtools("Browser.setDownloadBehavior", place).await;
    amina.clicks("Un dessin de Lina").await;
    let file = saved.join("Dessin de Lina.png");
    for _ in 0..100 {
        if file.exists() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(
        std::fs::read(&file).expect("the file is saved"),
        std::fs::read(&right).expect("the file that was sent")
    );
    std::fs::remove_dir_all(&folder).expect("gone");
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}
