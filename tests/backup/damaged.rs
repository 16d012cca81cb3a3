//! What is damaged, cut short or not as it was: found, and nothing is made of it.

use std::{
    fs,
    io::Read,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use maillage::backup::contents;

use crate::{
    operator::{Folder, done, maillage, refused, rewritten, run, said, world},
    support,
};

#[tokio::test]
async fn a_damaged_backup_is_found_and_restores_nothing() {
    let folder = Folder::new();
    let (place, documents) = world(&folder).await;
    let (file, bad, data) = (
        folder.path("all.backup"),
        folder.path("bad.backup"),
        folder.path("data"),
    );
    done(Some(&place.url(None)), &["backup", &file, "--documents", &documents]);
    let whole = fs::read(&file).unwrap();
    let (length, spots) = (whole.len(), 12);
    // Wherever a bit is another one: in a header, in the dump, in the manifest, in the seal itself.
    for spot in (0..=spots).map(|spot| spot * (length - 1) / spots) {
        let mut bytes = whole.clone();
        bytes[spot] ^= 1;
        fs::write(&bad, bytes).unwrap();
        refused(None, &["backup", "--check", &bad], "no whole backup");
    }
    refused(
        None,
        &["restore", &bad, "--data-dir", &folder.path("new")],
        "no whole backup",
    );
    assert!(!Path::new(&folder.path("new")).exists());
    fs::write(&bad, &whole[..length / 2]).unwrap();
    refused(None, &["backup", "--check", &bad], "no whole backup");

    // Sealed well, but not what its manifest says.
    rewritten(&file, &bad, |manifest| manifest.dump.bytes += 1);
    refused(None, &["backup", "--check", &bad], "database.dump is not what it was");
    let empty = support::empty_database().await;
    refused(
        Some(&empty.url(None)),
        &["restore", &bad, "--data-dir", &data],
        "database.dump is not what it was",
    );
    rewritten(&file, &bad, |manifest| manifest.schema = 99_999_999);
    refused(
        Some(&empty.url(None)),
        &["restore", &bad, "--data-dir", &data],
        "install Maillage",
    );
    assert_eq!(contents::strangers(&empty.owner).await.unwrap(), [""; 0]);
    rewritten(&file, &bad, |manifest| manifest.format += 1);
    refused(None, &["backup", "--check", &bad], "install that version");
}

#[tokio::test]
async fn what_is_not_as_it_was_is_named_and_not_served() {
    let folder = Folder::new();
    let (place, documents) = world(&folder).await;
    let (file, bad, data) = (
        folder.path("all.backup"),
        folder.path("bad.backup"),
        folder.path("data"),
    );
    done(Some(&place.url(None)), &["backup", &file, "--documents", &documents]);
    rewritten(&file, &bad, |manifest| {
        for (name, more) in [("children", 1), ("policies", 0), ("_sqlx_migrations", 0)] {
            let mut counted = manifest.tables.iter_mut().chain(&mut manifest.guards);
            let one = counted.find(|counted| counted.name == name).unwrap();
            (one.rows, one.digest) = (one.rows + more, "0".repeat(64));
        }
    });
    let empty = support::empty_database().await;
    let output = run(Some(&empty.url(None)), &["restore", &bad, "--data-dir", &data]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let differs: Vec<_> = said(&output)
        .lines()
        .filter(|line| line.starts_with("DIFFERS"))
        .map(str::to_owned)
        .collect();
    assert!(
        differs.len() == 2 && differs[0].contains("children") && differs[1].contains("policies"),
        "{}",
        said(&output)
    );
    refused(
        Some(&empty.url(None)),
        &["serve", "--listen", "127.0.0.1:0", "--data-dir", &data],
        "could not be brought up to date",
    );
    refused(
        Some(&empty.url(None)),
        &["restore", &file, "--data-dir", &data],
        "is not empty",
    );
}

#[tokio::test]
async fn a_backup_that_is_killed_leaves_nothing_that_passes_for_one() {
    let folder = Folder::new();
    let (place, documents) = world(&folder).await;
    let (file, url) = (folder.path("all.backup"), place.url(None));
    let unfinished = folder.path("all.backup.unfinished");
    for signal in ["-TERM", "-9"] {
        let mut backup = maillage(Some(&url), &["backup", &file, "--documents", &documents]);
        let mut backup = backup.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while fs::metadata(&unfinished).map_or(0, |file| file.len()) < 10_000 {
            std::thread::sleep(Duration::from_millis(1));
        }
        Command::new("kill")
            .args([signal, &backup.id().to_string()])
            .status()
            .unwrap();
        assert!(!backup.wait().unwrap().success());
        assert!(!Path::new(&file).exists(), "it has its name once it is whole");
        if signal == "-9" {
            let mut left = Vec::new();
            fs::File::open(&unfinished).unwrap().read_to_end(&mut left).unwrap();
            fs::write(folder.path("renamed.backup"), left).unwrap();
            refused(
                None,
                &["backup", "--check", &folder.path("renamed.backup")],
                "no whole backup",
            );
        } else {
            assert!(!Path::new(&unfinished).exists());
        }
    }
    // What was left is no hindrance.
    done(Some(&url), &["backup", &file, "--documents", &documents]);
    done(None, &["backup", "--check", &file]);
    assert!(!Path::new(&unfinished).exists());
}

#[test]
fn where_there_is_nothing_nothing_is_backed_up() {
    let folder = Folder::new();
    refused(
        None,
        &["backup", &folder.path("a"), "--data-dir", &folder.path("data")],
        "nothing to back up",
    );
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0, "no file, no cluster");
}
