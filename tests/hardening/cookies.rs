//! The session's cookie over encrypted connections: this host's only, and no other is taken for it.

use maillage::app::Settings;
use reqwest::header;
use sqlx::AssertSqlSafe;

use crate::{
    house::House,
    support::world::{id, token},
};

const PASSWORD: &str = "une longue phrase de passe";

async fn encrypted() -> House {
    House::open(Settings {
        encrypted: true,
        public_url: Some("https://maillage.example.fr".into()),
        ..Settings::default()
    })
    .await
}

/// A mother, of whom no second factor is asked.
async fn signs_in(house: &House) -> Vec<String> {
    let salt = vec![7_u8; 16];
    let digest = maillage::people::password::digest(PASSWORD.to_owned(), salt.clone())
        .await
        .unwrap();
    sqlx::query(AssertSqlSafe(
        "update credentials set salt = $1, digest = $2 where person_id = $3".to_owned(),
    ))
    .bind(salt)
    .bind(digest)
    .bind(id("mother"))
    .execute(house.database.owner.pool())
    .await
    .unwrap();
    let form = [
        ("email", "mother@example.fr"),
        ("password", PASSWORD),
        ("next", "/family"),
    ];
    let answer = house.asks("POST", "/sign-in", None).form(&form).send().await.unwrap();
    assert_eq!(answer.status(), 303);
    let set = answer.headers().get_all(header::SET_COOKIE).iter();
    set.map(|cookie| cookie.to_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn encrypted_cookies_are_bound_to_this_host() {
    let house = encrypted().await;
    let set = signs_in(&house).await;
    let [cookie] = set.as_slice() else { panic!("{set:?}") };
    let (pair, attributes) = cookie.split_once("; ").unwrap();
    assert!(pair.starts_with("__Host-maillage_session="), "{cookie}");
    let mut attributes: Vec<_> = attributes.split("; ").collect();
    attributes.sort_unstable();
    assert_eq!(attributes, ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]);

    let with = |cookie: String| {
        house
            .asks("GET", "/account", None)
            .header(header::COOKIE, cookie)
            .send()
    };
    assert_eq!(with(pair.to_owned()).await.unwrap().status(), 200);
    assert_eq!(with(format!("a=b; {pair}; c=d")).await.unwrap().status(), 200);

    let out = house
        .asks("POST", "/sign-out", None)
        .header(header::COOKIE, pair)
        .send()
        .await
        .unwrap();
    let gone = out.headers()[header::SET_COOKIE].to_str().unwrap();
    assert!(
        gone.starts_with("__Host-maillage_session=; ") && gone.contains("Secure"),
        "{gone}"
    );
    assert_eq!(with(pair.to_owned()).await.unwrap().status(), 303);
}

#[tokio::test]
async fn a_cookie_slipped_in_by_a_neighbour_opens_nothing() {
    let house = encrypted().await;
    let theirs = format!("maillage_session={}", token("host"));
    let answer = house
        .asks("GET", "/mine", None)
        .header(header::COOKIE, theirs)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 303);
    let ours = format!("__Host-maillage_session={}", token("host"));
    let answer = house
        .asks("GET", "/mine", None)
        .header(header::COOKIE, ours)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
}

#[tokio::test]
async fn the_language_is_bound_as_well() {
    let house = encrypted().await;
    let answer = house.get("/language/en", None).await;
    let cookie = answer.headers()[header::SET_COOKIE].to_str().unwrap().to_owned();
    assert!(
        cookie.starts_with("__Host-maillage_language=en; ") && cookie.contains("; Secure"),
        "{cookie}"
    );
    let pair = cookie.split(';').next().unwrap();
    let page = house
        .asks("GET", "/sign-in", None)
        .header(header::COOKIE, pair)
        .send()
        .await
        .unwrap();
    assert!(page.text().await.unwrap().contains("lang=\"en\""));
}

#[tokio::test]
async fn in_clear_the_name_is_plain_and_signing_out_clears_what_a_browser_kept() {
    let house = House::open(Settings::default()).await;
    let set = signs_in(&house).await;
    assert!(
        set[0].starts_with("maillage_session=") && !set[0].contains("Secure"),
        "{set:?}"
    );
    let out = house.asks("POST", "/sign-out", Some("host")).send().await.unwrap();
    assert_eq!(out.headers()["clear-site-data"], "\"cache\", \"storage\"");
}
