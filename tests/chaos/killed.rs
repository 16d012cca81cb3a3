//! Killed in the middle of a write: the server, PostgreSQL as a whole, one of its processes.

use std::time::Duration;

use crate::{
    house::{House, signal},
    load::Load,
};

const KILLS: u32 = 12;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn the_server_is_killed_in_mid_write() {
    let house = House::build().await;
    let mut server = house.serve();
    let load = Load::begin(&house.url(), 8);
    for kill in 0..KILLS {
        tokio::time::sleep(Duration::from_millis(400 + u64::from(kill) * 37)).await;
        server.signal("-KILL");
        let _ = server.child.wait();
        server = house.serve();
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let outcome = load.end().await;
    outcome.compare(&house, &format!("server killed {KILLS} times")).await;
    drop(server);
    house.leave().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn postgresql_is_killed_under_load_and_comes_back_by_itself() {
    let house = House::build().await;
    let server = house.serve();
    let load = Load::begin(&house.url(), 8);
    let mut back = Vec::new();
    for _ in 0..5 {
        tokio::time::sleep(Duration::from_millis(900)).await;
        let (postmaster, _) = house.postgres();
        signal(postmaster, "-KILL");
        tokio::time::sleep(Duration::from_millis(200)).await;
        back.push(house.answers(Duration::from_secs(30)).await);
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let outcome = load.end().await;
    println!(
        "PostgreSQL killed: ready again after {back:.1?}, no write for {:.1?} at most",
        outcome.longest_gap()
    );
    outcome.compare(&house, "PostgreSQL killed 5 times").await;
    drop(server);
    house.leave().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn one_process_of_postgresql_is_killed_as_for_want_of_memory() {
    let house = House::build().await;
    let server = house.serve();
    let load = Load::begin(&house.url(), 8);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let (_, begun) = house.postgres();
    signal(*begun.last().expect("a connection"), "-KILL");
    tokio::time::sleep(Duration::from_secs(3)).await;
    let outcome = load.end().await;
    println!(
        "a process of PostgreSQL killed: no write for {:.1?} at most",
        outcome.longest_gap()
    );
    outcome.compare(&house, "a process of PostgreSQL killed").await;
    drop(server);
    house.leave().await;
}
