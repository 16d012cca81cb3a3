//! How long one may take: clients that dawdle are let go of, a database that hangs gives a page.

use std::time::{Duration, Instant};

use maillage::app::Settings;
use sqlx::Executor;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use crate::house::House;

const LONG: Duration = Duration::from_secs(40);

/// How long the server holds a connection after that was sent on it; what it said goes along.
async fn holds(house: &House, sent: &str) -> (Duration, String) {
    let mut stream = TcpStream::connect(house.address).await.unwrap();
    stream.write_all(sent.as_bytes()).await.unwrap();
    let since = Instant::now();
    let mut said = Vec::new();
    let _ = timeout(LONG, stream.read_to_end(&mut said)).await.expect("let go of");
    (since.elapsed(), String::from_utf8_lossy(&said).into_owned())
}

#[tokio::test]
async fn headers_that_never_end_and_idle_connections_are_let_go_of() {
    let house = House::open(Settings::default()).await;
    let (unfinished, silent, idle) = tokio::join!(
        holds(&house, "GET /sign-in HTTP/1.1\r\nHost: x\r\nA: "),
        holds(&house, ""),
        holds(&house, "GET /sign-in HTTP/1.1\r\nHost: x\r\n\r\n"),
    );
    for (name, (held, _)) in [("unfinished", &unfinished), ("silent", &silent), ("idle", &idle)] {
        assert!(*held < Duration::from_secs(15), "{name}: {held:?}");
    }
    assert!(idle.1.starts_with("HTTP/1.1 200"), "{}", idle.1);
}

#[tokio::test]
async fn a_form_that_never_ends_gets_its_answer() {
    let house = House::open(Settings::default()).await;
    let head = "POST /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail=";
    let (held, said) = holds(&house, head).await;
    assert!(held < Duration::from_secs(20), "{held:?}");
    assert!(said.starts_with("HTTP/1.1 503"), "{said}");
}

#[tokio::test]
async fn an_answer_nobody_reads_is_given_up() {
    let house = House::open(Settings::default()).await;
    let mut stream = TcpStream::connect(house.address).await.unwrap();
    let asked = "GET /sign-in HTTP/1.1\r\nHost: x\r\n\r\n".repeat(500_000);
    // What is written stalls once both ends are full, and fails once the server is gone.
    let since = Instant::now();
    let wrote = timeout(LONG, stream.write_all(asked.as_bytes()))
        .await
        .expect("let go of");
    assert!(
        wrote.is_err() && since.elapsed() > Duration::from_secs(15),
        "{:?}",
        since.elapsed()
    );
}

#[tokio::test]
async fn a_database_that_hangs_gives_a_page_in_time_and_comes_back() {
    let house = House::open(Settings::default()).await;
    let mut blocker = house.database.owner.begin().await.unwrap();
    blocker
        .execute("lock table partnerships in access exclusive mode")
        .await
        .unwrap();
    let since = Instant::now();
    let answer = house.get("/partnerships", Some("coordinator")).await;
    assert_eq!(answer.status(), 503);
    assert!(since.elapsed() < Duration::from_secs(9), "{:?}", since.elapsed());
    assert!(answer.text().await.unwrap().contains("momentanément indisponible"));
    blocker.rollback().await.unwrap();
    assert_eq!(house.get("/partnerships", Some("coordinator")).await.status(), 200);
}

#[tokio::test]
async fn a_statement_may_take_five_seconds_and_no_more() {
    let house = House::open(Settings::default()).await;
    let limit: String = sqlx::query_scalar("show statement_timeout")
        .fetch_one(house.database.application.pool())
        .await
        .unwrap();
    assert_eq!(limit, "5s");
}

/// More connections than are let in: the next one waits, and is answered once the silent ones go.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn silent_connections_cannot_keep_people_out() {
    let house = House::open(Settings::default()).await;
    let mut silent = Vec::new();
    for _ in 0..600 {
        silent.push(TcpStream::connect(house.address).await.unwrap());
    }
    let answer = timeout(Duration::from_secs(15), house.get("/sign-in", None))
        .await
        .expect("answered");
    assert_eq!(answer.status(), 200);
}
