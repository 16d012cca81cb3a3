//! A database that is frozen: it refuses nothing and answers nothing.

use std::time::{Duration, Instant};

use crate::{
    house::{House, signal},
    load::Load,
};

/// How long people may wait for an answer.
const MARK: Duration = Duration::from_secs(3);
/// How long after it is back the first write may take.
const BACK: Duration = Duration::from_secs(1);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn a_frozen_database_is_told_to_everybody_within_three_seconds() {
    let house = House::build().await;
    let server = house.serve();
    let load = Load::begin(&house.url(), 8);
    let (mut longest, mut back) = (Duration::ZERO, Duration::ZERO);
    let mut spells = Vec::new();
    for _ in 0..3 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let (postmaster, begun) = house.postgres();
        let frozen = Instant::now();
        for process in begun.iter().chain([&postmaster]) {
            signal(*process, "-STOP");
        }
        tokio::time::sleep(Duration::from_secs(8)).await;
        let thawed = Instant::now();
        for process in begun.iter().chain([&postmaster]) {
            signal(*process, "-CONT");
        }
        spells.push((frozen, thawed));
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    let outcome = load.end().await;
    for (frozen, thawed) in spells {
        longest = longest.max(outcome.longest(frozen, thawed));
        back = back.max(outcome.first_taken(thawed));
    }
    println!("database frozen 3 times for 8 s: answered within {longest:.2?}; first write {back:.2?} after it is back");
    outcome.compare(&house, "database frozen").await;
    assert!(longest < MARK, "somebody waited {longest:?}");
    assert!(back < BACK, "the first write took {back:?}");
    drop(server);
    house.leave().await;
}
