//! Clients that mean no good, or have a bad line: slow ones, and bodies nobody asked for.

use std::time::{Duration, Instant};

use tokio::{io::AsyncWriteExt, net::TcpStream, task::JoinSet};

use crate::{house::House, support::client};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn nine_hundred_slow_clients_hold_hardly_a_socket() {
    let house = House::build().await;
    let server = house.serve();
    let address = format!("127.0.0.1:{}", house.port);
    let mut slow = JoinSet::new();
    for _ in 0..900 {
        let address = address.clone();
        slow.spawn(async move {
            let Ok(mut stream) = TcpStream::connect(&address).await else {
                return;
            };
            let _ = stream.write_all(b"GET /sign-in HTTP/1.1\r\nHost: x\r\n").await;
            // A letter a second, for ever.
            while stream.write_all(b"X").await.is_ok() {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        });
    }
    let asking = client().timeout(Duration::from_secs(30)).build().expect("a client");
    let (began, mut longest, mut most) = (Instant::now(), Duration::ZERO, 0);
    while began.elapsed() < Duration::from_secs(25) {
        let asked = Instant::now();
        let answer = asking
            .get(format!("{}/sign-in", house.url()))
            .send()
            .await
            .expect("an answer");
        assert_eq!(answer.status().as_u16(), 200);
        longest = longest.max(asked.elapsed());
        most = most.max(server.sockets(house.port));
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    let held = server.sockets(house.port);
    println!("900 slow clients: {most} sockets at most, {held} after 25 s; somebody else waited {longest:.1?} at most");
    assert!(held <= 20, "{held} sockets are held");
    slow.shutdown().await;
    drop(server);
    house.leave().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn oversized_bodies_cost_no_memory() {
    let house = House::build().await;
    let server = house.serve();
    let client = client().timeout(Duration::from_secs(60)).build().expect("a client");
    for _ in 0..50 {
        let _ = client.get(format!("{}/sign-in", house.url())).send().await;
    }
    let before = server.memory();
    let mut senders = JoinSet::new();
    for _ in 0..40 {
        let (client, url) = (client.clone(), format!("{}/sign-in", house.url()));
        senders.spawn(async move {
            let body = vec![b'a'; 40 * 1024 * 1024];
            let answer = client
                .post(url)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(body)
                .send()
                .await;
            // Told so, or cut off while sending.
            answer.map_or(413, |answer| answer.status().as_u16())
        });
    }
    let mut most = before;
    while !senders.is_empty() {
        tokio::select! {
            Some(status) = senders.join_next() => assert_eq!(status.expect("sent"), 413),
            () = tokio::time::sleep(Duration::from_millis(20)) => most = most.max(server.memory()),
        }
    }
    let grown = (most - before) / 1024;
    println!("40 bodies of 40 MiB at once: memory grows by {grown} MiB at most");
    assert!(grown <= 16, "{grown} MiB");
    drop(server);
    house.leave().await;
}
