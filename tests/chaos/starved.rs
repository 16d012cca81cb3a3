//! Nothing left of what it needs: connections, room on the disk.

use std::{
    fs,
    process::Command,
    time::{Duration, Instant},
};

use tokio::task::JoinSet;
use uuid::Uuid;

use crate::{
    house::House,
    load::{Load, note},
    support::{
        client,
        world::{id, token},
    },
};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn an_exhausted_pool_is_told_and_gets_over_it() {
    let house = House::build().await;
    let server = house.serve();
    let client = client()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(30))
        .build()
        .expect("a client");
    let mut hold = house.owner.begin().await.expect("begun");
    sqlx::query("lock table notes in exclusive mode")
        .execute(&mut *hold)
        .await
        .expect("locked");
    let began = Instant::now();
    let mut writers = JoinSet::new();
    for number in 0..60 {
        let (client, url) = (client.clone(), house.url());
        writers.spawn(async move {
            let asked = Instant::now();
            let once = Uuid::new_v4();
            let first = note(&url, &client, &format!("chaos pool {number}"), once)
                .send()
                .await
                .expect("an answer");
            let (status, waited) = (first.status().as_u16(), asked.elapsed());
            (number, once, status, waited)
        });
    }
    let answers = writers.join_all().await;
    let longest = answers.iter().map(|(.., waited)| *waited).max().expect("some");
    let refused = answers.iter().filter(|(_, _, status, _)| *status == 503).count();
    println!("60 writers on 20 connections that wait for a lock: {refused} told within {longest:.1?} to try again");
    assert_eq!(refused, 60);
    assert!(longest < Duration::from_secs(10), "{longest:?}");
    hold.rollback().await.expect("let go");
    let free = Instant::now();
    for (number, once, ..) in answers {
        let again = note(&house.url(), &client, &format!("chaos pool {number}"), once)
            .send()
            .await;
        assert_eq!(again.expect("an answer").status().as_u16(), 303);
    }
    println!("the lock let go: all 60 written {:.1?} after", free.elapsed());
    assert_eq!(
        house
            .count("select count(*) from notes where words like 'chaos pool %'")
            .await,
        60
    );
    println!(
        "exhausted pool: 60 writes sent again once, 0 lost, 0 doubled ({:.0?})",
        began.elapsed()
    );
    drop(server);
    house.leave().await;
}

/// Needs a file system of its own: root only.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn a_full_disk_keeps_reading_and_gets_over_it() {
    let folder = std::env::temp_dir().join(format!("maillage-chaos-disk-{}", Uuid::new_v4().simple()));
    fs::create_dir(&folder).expect("a folder");
    let mount = |words: &[&str]| Command::new(words[0]).args(&words[1..]).arg(&folder).status();
    let mounted = mount(&["mount", "-t", "tmpfs", "-o", "size=220m,mode=0755", "tmpfs"]);
    if !mounted.is_ok_and(|status| status.success()) {
        println!("disk full: NOT TRIED, a small file system cannot be mounted here (as root it can)");
        return;
    }
    let house = House::build_in(folder.clone()).await;
    let server = house.serve();
    let load = Load::begin(&house.url(), 4);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let ballast = folder.join("ballast");
    let filled = Command::new("dd")
        .args(["if=/dev/zero", "bs=64k", &format!("of={}", ballast.display())])
        .output()
        .expect("dd");
    assert!(!filled.status.success(), "the disk is not full");
    let full = Instant::now();
    let client = client().timeout(Duration::from_secs(15)).build().expect("a client");
    // A page of a child's file leaves a line in its log, and is not shown where there is no room for one.
    let paths = ["/directory".to_owned(), format!("/partnerships/{}", id("plan"))];
    let (mut read, mut asked) = ([0, 0], 0);
    while full.elapsed() < Duration::from_secs(8) {
        asked += 1;
        for (path, read) in paths.iter().zip(&mut read) {
            let page = client
                .get(format!("{}{path}", house.url()))
                .header("cookie", format!("maillage_session={}", token("host")));
            let answer = page.send().await.map(|answer| answer.status().as_u16());
            *read += u32::from(answer.ok() == Some(200));
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    fs::remove_file(&ballast).expect("room again");
    let room = Instant::now();
    let back = house.answers(Duration::from_secs(60)).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let outcome = load.end().await;
    println!(
        "disk full for 8 s: of {asked} pages of each, {} of the directory read and {} of a child’s file; \
         room again: ready after {back:.1?}, first write after {:.1?}",
        read[0],
        read[1],
        outcome.first_taken(room)
    );
    outcome.compare(&house, "disk full").await;
    drop(server);
    house.leave().await;
    let _ = Command::new("umount").arg(&folder).status();
    let _ = fs::remove_dir(&folder);
}
