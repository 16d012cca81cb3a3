//! What every answer tells the browser, whatever is asked and by whom.

use std::collections::BTreeMap;

use axum::http::Method;
use maillage::app::{Settings, route_table};
use reqwest::{Response, header::HeaderMap};

use crate::{house::House, requests::request};

const ASKING: [(&str, Option<&str>); 5] = [
    ("n", None),
    ("c", Some("coordinator")),
    ("p", Some("host")),
    ("m", Some("mother")),
    ("a", Some("administrator")),
];

fn encrypted() -> Settings {
    Settings {
        encrypted: true,
        public_url: Some("https://maillage.example.fr".into()),
        ..Settings::default()
    }
}

fn said<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

/// The policy by directive.
fn policy(headers: &HeaderMap) -> BTreeMap<&str, Vec<&str>> {
    said(headers, "content-security-policy")
        .split(';')
        .filter_map(|directive| {
            let mut words = directive.split_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect()
}

/// What is wrong with the headers of an answer.
fn wrong(answer: &Response) -> Vec<String> {
    let headers = answer.headers();
    let mut wrong = Vec::new();
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ] {
        if said(headers, name) != value {
            wrong.push(format!("{name}: {:?}", said(headers, name)));
        }
    }
    if headers.get_all("content-security-policy").iter().count() != 1 {
        wrong.push("not one policy".to_owned());
    }
    let kind = said(headers, "content-type");
    wrong.extend(loose(&policy(headers), kind.starts_with("text/html")));
    let kept = said(headers, "cache-control");
    let asset = answer.url().path().starts_with("/assets/") && answer.status() == 200;
    if kept
        != if asset {
            "public, max-age=31536000, immutable"
        } else {
            "no-store"
        }
    {
        wrong.push(format!("cache-control: {kept:?}"));
    }
    // A spreadsheet is called after XML and is a ZIP.
    let text =
        kind.starts_with("text/") || kind.contains("javascript") || kind.contains("xml") && !kind.contains("openxml");
    if text && !kind.ends_with("; charset=utf-8") {
        wrong.push(format!("no charset: {kind}"));
    }
    if kind.is_empty() && !answer.status().is_redirection() {
        wrong.push("no content type".to_owned());
    }
    for name in ["server", "x-powered-by", "via"] {
        if headers.contains_key(name) {
            wrong.push(format!("tells what it is made of: {name}"));
        }
    }
    wrong
}

/// Where a policy lets in more than our own files.
fn loose(policy: &BTreeMap<&str, Vec<&str>>, page: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for none in ["default-src", "object-src", "base-uri", "frame-ancestors"] {
        if policy.get(none).is_none_or(|sources| *sources != ["'none'"]) {
            wrong.push(format!("{none} is not 'none'"));
        }
    }
    for (directive, sources) in policy {
        if !matches!(sources.as_slice(), [] | ["'none'"] | ["'self'"]) {
            wrong.push(format!("{directive} {sources:?}"));
        }
    }
    if page == policy.contains_key("sandbox") || !policy.contains_key("form-action") {
        wrong.push("a page in a sandbox, or a file out of it".to_owned());
    }
    wrong
}

/// Script or style written into a page: an element without an address, an attribute.
fn inline(html: &str) -> Vec<String> {
    let tags = html
        .split('<')
        .filter_map(|rest| rest.split_once('>'))
        .map(|(tag, _)| tag);
    tags.filter(|tag| {
        let script = tag.starts_with("script") && !tag.contains(" src=\"/assets/");
        let handler = tag.split_whitespace().skip(1).any(|attribute| {
            let name = attribute.split('=').next().unwrap_or_default();
            name == "style" || (name.starts_with("on") && attribute.contains('='))
        });
        script || tag.starts_with("style") || handler || tag.contains("=\"javascript:")
    })
    .map(str::to_owned)
    .collect()
}

#[tokio::test]
async fn every_answer_of_every_route_says_what_a_browser_must_know() {
    let house = House::open(encrypted()).await;
    let mut found = Vec::new();
    let mut pages = 0;
    for route in route_table() {
        for (kind, person) in ASKING {
            let Some(asked) = request(route.method.as_str(), route.path, kind).filter(|_| route.method == Method::GET)
            else {
                continue;
            };
            let answer = house.get(&asked.address, person).await;
            let name = format!("{} {} as {kind}", answer.status(), route.path);
            found.extend(wrong(&answer).into_iter().map(|wrong| format!("{name}: {wrong}")));
            if said(answer.headers(), "content-type").starts_with("text/html") {
                pages += 1;
                let html = answer.text().await.unwrap();
                found.extend(inline(&html).into_iter().map(|tag| format!("{name}: <{tag}>")));
            }
        }
    }
    assert!(found.is_empty(), "{} wrong:\n{}", found.len(), found.join("\n"));
    assert!(pages > 300, "only {pages} pages were looked at");
}

#[tokio::test]
async fn errors_say_it_too_and_nothing_of_what_they_come_from() {
    let house = House::open(encrypted()).await;
    let host = Some("host");
    let answers = [
        (404, house.get("/nowhere", host).await),
        (
            404,
            house.get("/plans/00000000-0000-0000-0000-000000000000", host).await,
        ),
        (400, house.get("/plans/not-an-identifier", host).await),
        (400, house.get("/plans/%ff", host).await),
        (403, house.get("/administration/accounts", host).await),
        (303, house.get("/mine", None).await),
        (
            400,
            house
                .asks("POST", "/sign-in", None)
                .header("content-type", "text/plain")
                .body("x")
                .send()
                .await
                .unwrap(),
        ),
        (
            422,
            house
                .asks("POST", "/sign-in", None)
                .header("content-type", "application/x-www-form-urlencoded")
                .body("email=%ff%fe")
                .send()
                .await
                .unwrap(),
        ),
        (
            413,
            house
                .asks("POST", "/sign-in", None)
                .header("content-type", "application/x-www-form-urlencoded")
                .body("a".repeat(5 << 20))
                .send()
                .await
                .unwrap(),
        ),
        (
            403,
            house
                .asks_from("cross-site", "POST", "/sign-out", host)
                .send()
                .await
                .unwrap(),
        ),
    ];
    for (expected, answer) in answers {
        let name = format!("{} {}", answer.status(), answer.url().path());
        assert_eq!(answer.status(), expected, "{name}");
        assert_eq!(wrong(&answer), Vec::<String>::new(), "{name}");
        let text = answer.text().await.unwrap();
        for internal in ["axum", "sqlx", "deserialize", "uuid", "UTF-8", "panicked", "src/"] {
            assert!(!text.contains(internal), "{name} says {internal}: {text}");
        }
    }
}

#[tokio::test]
async fn other_methods_are_refused_and_told_which_there_are() {
    let house = House::open(encrypted()).await;
    for (method, path, allowed) in [
        ("DELETE", "/sign-in", "GET,HEAD,POST"),
        ("PUT", "/account", "GET,HEAD"),
        ("PATCH", "/mine", "GET,HEAD"),
        ("TRACE", "/mine", "GET,HEAD"),
        ("OPTIONS", "/sign-in", "GET,HEAD,POST"),
        ("GET", "/sign-out", "POST"),
        ("NONSENSE", "/sign-in", "GET,HEAD,POST"),
    ] {
        let answer = house.asks(method, path, Some("host")).send().await.unwrap();
        assert_eq!(answer.status(), 405, "{method} {path}");
        assert_eq!(said(answer.headers(), "allow"), allowed, "{method} {path}");
        assert_eq!(wrong(&answer), Vec::<String>::new(), "{method} {path}");
        assert!(said(answer.headers(), "access-control-allow-origin").is_empty());
    }
    let head = house.asks("HEAD", "/mine", Some("host")).send().await.unwrap();
    assert_eq!((head.status().as_u16(), wrong(&head)), (200, vec![]));
}

#[tokio::test]
async fn without_encryption_nothing_asks_for_it() {
    let house = House::open(Settings::default()).await;
    let answer = house.get("/sign-in", None).await;
    assert_eq!(said(answer.headers(), "strict-transport-security"), "");
}

#[test]
fn a_loose_policy_and_an_inline_script_are_seen() {
    let mut headers = HeaderMap::new();
    let strict = "default-src 'none'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    headers.insert("content-security-policy", strict.parse().unwrap());
    assert_eq!(loose(&policy(&headers), true), Vec::<String>::new());
    for (tight, open) in [
        ("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
        ("base-uri 'none'", "base-uri 'self'"),
        ("frame-ancestors 'none'", ""),
        ("default-src 'none'", "default-src *"),
        ("form-action 'self'", "sandbox"),
    ] {
        headers.insert("content-security-policy", strict.replace(tight, open).parse().unwrap());
        assert!(!loose(&policy(&headers), true).is_empty(), "{open:?} passes");
    }
    for html in [
        "<script>go()</script>",
        "<p onclick=\"go()\">",
        "<p style=\"color:red\">",
        "<style>p{}</style>",
        "<a href=\"javascript:go()\">",
    ] {
        assert_eq!(inline(html).len(), 1, "{html}");
    }
    assert_eq!(
        inline("<script src=\"/assets/0/a.js\" defer></script><a href=\"/one\">on</a>").len(),
        0
    );
}
