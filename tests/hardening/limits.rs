//! How often one may ask: a program meets a limit, a person never does.

use std::time::Duration;

use maillage::{
    app::{Settings, route_table},
    web::limits::{Rates, Weight},
};

use crate::house::House;

async fn house(rates: Rates) -> House {
    House::open(Settings {
        rates,
        ..Settings::default()
    })
    .await
}

const NONE: Rates = Rates {
    doors: 0,
    heavy: 0,
    pages: 0,
};

#[tokio::test]
async fn guessing_from_one_address_is_slowed_down_whatever_the_account() {
    let house = house(Rates { doors: 3, ..NONE }).await;
    for nth in 0..3 {
        let answer = house
            .tries_to_sign_in("203.0.113.9", &format!("person{nth}@example.fr"))
            .await;
        assert_eq!(answer.status(), 422);
    }
    let slowed = house.tries_to_sign_in("203.0.113.9", "somebody.else@example.fr").await;
    assert_eq!(slowed.status(), 429);
    let wait: u64 = slowed.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=21).contains(&wait), "{wait}");
    assert!(
        slowed
            .text()
            .await
            .unwrap()
            .contains("beaucoup de demandes en peu de temps")
    );
    // Everybody else signs in as before, and pages open.
    assert_eq!(
        house.tries_to_sign_in("203.0.113.10", "host@example.fr").await.status(),
        422
    );
    assert_eq!(house.get("/sign-in", None).await.status(), 200);
    assert_eq!(house.get("/mine", Some("host")).await.status(), 200);
}

#[tokio::test]
async fn an_address_one_makes_up_before_the_balancer_changes_nothing() {
    let house = house(Rates { doors: 2, ..NONE }).await;
    for nth in 0..2 {
        let from = format!("192.0.2.{nth}, 203.0.113.9");
        assert_eq!(house.tries_to_sign_in(&from, "host@example.fr").await.status(), 422);
    }
    assert_eq!(
        house
            .tries_to_sign_in("192.0.2.77, 203.0.113.9", "host@example.fr")
            .await
            .status(),
        429
    );
    // The whole network of one IPv6 connection counts as one.
    for last in 1..=2 {
        let from = format!("2001:db8:1:2::{last}");
        assert_eq!(house.tries_to_sign_in(&from, "host@example.fr").await.status(), 422);
    }
    assert_eq!(
        house
            .tries_to_sign_in("2001:db8:1:2::3", "host@example.fr")
            .await
            .status(),
        429
    );
}

#[tokio::test]
async fn nobody_else_is_believed_about_an_address() {
    let house = House::open(Settings {
        rates: Rates { doors: 2, ..NONE },
        proxies: maillage::web::client::Proxies::new(vec!["198.51.100.0/24".parse().unwrap()]),
        ..Settings::default()
    })
    .await;
    for nth in 0..2 {
        let from = format!("192.0.2.{nth}");
        assert_eq!(house.tries_to_sign_in(&from, "host@example.fr").await.status(), 422);
    }
    assert_eq!(
        house.tries_to_sign_in("192.0.2.77", "host@example.fr").await.status(),
        429
    );
}

#[tokio::test]
async fn heavy_pages_are_counted_by_person() {
    let house = house(Rates { heavy: 2, ..NONE }).await;
    for path in ["/search?q=lea", "/reports"] {
        assert_eq!(house.get(path, Some("coordinator")).await.status(), 200);
    }
    let slowed = house
        .asks("GET", "/reports.csv", Some("coordinator"))
        .header("accept-language", "en")
        .send()
        .await
        .unwrap();
    assert_eq!(slowed.status(), 429);
    assert!(slowed.headers().contains_key("retry-after"));
    assert!(
        slowed
            .text()
            .await
            .unwrap()
            .contains("a lot of requests in a short time")
    );
    assert_eq!(house.get("/day", Some("coordinator")).await.status(), 200);
    assert_eq!(house.get("/search?q=lea", Some("host")).await.status(), 200);
}

#[tokio::test]
async fn a_program_that_empties_the_house_page_by_page_is_slowed_down() {
    let house = house(Rates { pages: 5, ..NONE }).await;
    for _ in 0..5 {
        assert_eq!(house.get("/mine", Some("host")).await.status(), 200);
    }
    assert_eq!(house.get("/mine", Some("host")).await.status(), 429);
    assert_eq!(house.get("/mine", Some("partner")).await.status(), 200);
    // Invented sessions are many; the address is one.
    let mut slowed = 0;
    for nth in 0..60 {
        slowed += u32::from(house.get("/mine", Some(&format!("invented {nth}"))).await.status() == 429);
    }
    assert!(slowed >= 10, "{slowed}");
    let assets = house.get("/assets/0/style.css", Some("host")).await;
    assert_eq!(assets.status(), 200, "files that every page shares are not counted");
}

#[tokio::test]
async fn who_waits_may_go_on() {
    // One a second.
    let house = house(Rates { pages: 60, ..NONE }).await;
    let mut slowed = None;
    for _ in 0..80 {
        let answer = house.get("/sign-in", Some("host")).await;
        if answer.status() == 429 {
            slowed = Some(answer.headers()["retry-after"].to_str().unwrap().parse().unwrap());
            break;
        }
    }
    tokio::time::sleep(Duration::from_secs(slowed.expect("a limit"))).await;
    assert_ne!(house.get("/sign-in", Some("host")).await.status(), 429);
}

/// What makes or takes in files, searches and reports is heavy; what takes a secret is a door.
#[test]
fn no_heavy_route_and_no_way_in_is_taken_for_a_page() {
    let of = |weight: Weight| -> Vec<String> {
        let routes = route_table().into_iter().filter(|route| route.weight == weight);
        routes.map(|route| format!("{} {}", route.method, route.path)).collect()
    };
    assert_eq!(of(Weight::Free), ["GET /assets/{version}/{*name}"]);
    let doors = of(Weight::Door);
    for door in [
        "POST /sign-in",
        "POST /sign-in/passkey",
        "POST /account/password",
        "POST /account/passkeys/challenge",
    ] {
        assert!(doors.iter().any(|route| route == door), "{door} is not among {doors:?}");
    }
    let heavy = of(Weight::Heavy);
    for route in route_table() {
        let name = format!("{} {}", route.method, route.path);
        let must = route.path.ends_with(".pdf") || route.path.ends_with(".csv") || route.path == "/search";
        if must && route.path != "/import/model.csv" {
            assert!(heavy.contains(&name), "{name} is not among {heavy:?}");
        }
    }
    assert!(heavy.contains(&"POST /import".to_owned()));
}
