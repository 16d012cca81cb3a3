//! Stopped politely: what is under way is answered, and behind a balancer nobody notices.

use std::{
    fs,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tokio::task::JoinSet;
use uuid::Uuid;

use crate::{
    house::{House, Server, free_port},
    load::{Load, note},
    support::client,
};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn requests_under_way_are_answered_when_it_stops() {
    let house = House::build().await;
    let mut server = house.serve();
    let client = client()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(20))
        .build()
        .expect("a client");
    let mut hold = house.owner.begin().await.expect("begun");
    sqlx::query("lock table notes in exclusive mode")
        .execute(&mut *hold)
        .await
        .expect("locked");
    let mut writers = JoinSet::new();
    for number in 0..24 {
        let (client, url) = (client.clone(), house.url());
        writers.spawn(async move {
            let words = format!("chaos stop {number}");
            let answer = note(&url, &client, &words, Uuid::new_v4()).send().await;
            answer.map_or(0, |answer| answer.status().as_u16())
        });
    }
    // Twenty of them wait for the lock, four for a connection.
    tokio::time::sleep(Duration::from_millis(700)).await;
    server.signal("-TERM");
    tokio::time::sleep(Duration::from_millis(300)).await;
    hold.rollback().await.expect("let go");
    let answers = writers.join_all().await;
    let finished = answers.iter().filter(|status| **status == 303).count();
    assert!(server.child.wait().expect("stopped").success());
    println!("SIGTERM with 24 writes under way: {finished} of 24 answered as ever");
    assert_eq!(finished, 24, "{answers:?}");
    house.leave().await;
}

/// HAProxy in front of two processes.
struct Balancer(Child);

impl Balancer {
    fn start(house: &House, port: u16, behind: [u16; 2]) -> Option<Self> {
        let file = house.folder.join("haproxy.cfg");
        let servers: String = behind
            .iter()
            .map(|port| format!("    server at{port} 127.0.0.1:{port} check\n"))
            .collect();
        fs::write(
            &file,
            format!("{}\nlisten maillage\n    bind 127.0.0.1:{port}\n{servers}", settings()),
        )
        .expect("its settings");
        let balancer = Command::new("haproxy")
            .arg("-db")
            .arg("-f")
            .arg(&file)
            .stderr(Stdio::null())
            .spawn();
        balancer.ok().map(Self)
    }
}

impl Drop for Balancer {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What the page on deployment says to put into haproxy.cfg.
fn settings() -> String {
    let page = include_str!("../../docs/deployment.md");
    let (_, rest) = page.split_once("```haproxy\n").expect("settings for HAProxy");
    let (settings, _) = rest.split_once("```").expect("their end");
    let (settings, _) = settings.split_once("frontend ").expect("what is in front");
    settings.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn two_processes_behind_a_balancer_are_replaced_without_a_failed_request() {
    let house = House::build().await;
    let ports = [free_port(), free_port()];
    let front = free_port();
    let data = house.folder.join("var");
    let serve = |port| Server::start(&data, port, &["--leave-after", "3"]);
    let mut servers = ports.map(serve);
    let Some(_balancer) = Balancer::start(&house, front, ports) else {
        println!("rolling restart: NOT TRIED, HAProxy is not installed");
        return;
    };
    tokio::time::sleep(Duration::from_secs(3)).await;
    let load = Load::begin(&format!("http://127.0.0.1:{front}"), 6);
    let began = Instant::now();
    for _ in 0..2 {
        for (place, port) in ports.into_iter().enumerate() {
            tokio::time::sleep(Duration::from_secs(3)).await;
            servers[place].signal("-TERM");
            assert!(servers[place].child.wait().expect("stopped").success());
            servers[place] = serve(port);
        }
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let outcome = load.end().await;
    let failed = outcome
        .attempts
        .iter()
        .filter(|attempt| attempt.status != Some(303))
        .count();
    println!(
        "4 restarts behind HAProxy in {:.0?}: {} requests, {failed} failed",
        began.elapsed(),
        outcome.attempts.len()
    );
    outcome.compare(&house, "rolling restart").await;
    assert_eq!(failed, 0);
    drop(servers);
    house.leave().await;
}
