//! Every page that each kind of person can reach, looked at: in French and English, and a choice of
//! them in Arabic, from right to left; as narrow as a small phone and as wide as a desk, in light and
//! in dark; and every form that wants something, sent empty.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
    time::Duration,
};

use axum::http::Method;
use maillage::app::route_table;
use reqwest::{Client, StatusCode, Url};

use crate::{
    checks::{self, Sheaf},
    driver::{Browser, Screen},
    server::House,
};

/// Pages looked at of each route, for one person: the first in light, the second in dark.
const MOST_ALIKE: usize = 2;

/// Routes of the table that no page leads to by a link, or that are no pages.
const NO_PAGES: [&str; 38] = [
    "/",
    // Programs ask them: tests/hardening/api.rs.
    "/api/openapi.json",
    "/api/v1/organisations",
    "/api/v1/organisations/{organisation}",
    "/api/v1/plans",
    "/api/v1/plans/{plan}",
    "/api/v1/reviews",
    "/api/v1/reviews/{review}",
    "/account/copy.zip",
    // Whoever acts for several is led there: tests/browser/journeys/behalf.rs.
    "/acting",
    // No provider is set up there: tests/browser/journeys/provider.rs.
    "/account/identities/{identity}",
    "/account/link",
    "/account/providers/{provider}",
    // Offered with a key to vouch with and a password, which nobody of the story has: looked at by its journeys.
    "/account/passkeys",
    "/account/passkeys/{passkey}",
    "/account/second-factor/telephone",
    // A grave act leads there: tests/proving.rs.
    "/account/prove",
    "/assets/{version}/{*name}",
    // Looked at by the journey of who is sent one.
    "/contribution/{token}",
    "/calendar/{file}",
    "/documents/{document}",
    // Nobody of the story recorded anything: looked at by the journey of who does.
    "/documents/{document}/transcript",
    "/family/{child}/data/copy.zip",
    // Machines ask them: tests/operations.rs.
    "/healthz",
    "/readyz",
    "/language/{code}",
    // Only a letter leads there.
    "/letters/stop/{mark}",
    "/partnerships/{id}/convention.pdf",
    "/plans/{plan}/plan.fhir.json",
    "/plans/{plan}/plan.pdf",
    "/reports.pdf",
    // A form leads there once a file's time is up: tests/daily/retention.rs.
    "/retention/confirm",
    "/reviews/{review}/minutes.pdf",
    // Whoever gave a password is led there, outside a demonstration.
    "/sign-in/second",
    "/sign-in/unlinked",
    "/sign-in/with/{provider}",
    "/sign-in/with/{provider}/back",
    // What the page's script asks.
    "/typed",
];

/// Routes looked at in Arabic too, which is read from right to left: what a family meets, and a page of
/// each kind (a form, a list, a table, a chart, a timeline).
const IN_ARABIC: [&str; 14] = [
    "/account",
    "/day",
    "/directory",
    "/family/{child}",
    "/family/{child}/consents",
    "/family/{child}/log",
    "/family/{child}/paper",
    "/partnerships/{id}/documents/new",
    "/partnerships/{id}/objectives/new",
    "/plans/{plan}",
    "/reports",
    "/reviews/{review}",
    "/reviews/{review}/contribution",
    "/sign-in",
];

/// Who is nobody in particular.
const NOBODY: &str = "nobody";

/// Who goes through the house.
const TRAVELLERS: [&[Option<&str>]; 2] = [
    &[Some("Camille Delafable")],
    &[
        Some("Amina Lafiction"),
        Some("Nour Comptine"),
        Some("Dominique Prologue"),
        Some("Hugo Refrain"),
        Some("Paul Marelle"),
        None,
    ],
];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_holds() {
    let house = Arc::new(House::open().await);
    let mut walks = tokio::task::JoinSet::new();
    for travellers in TRAVELLERS {
        let house = house.clone();
        walks.spawn(async move {
            let mut seen = Seen::new(travellers[0].unwrap_or_default());
            for traveller in travellers {
                Walk::begin(&house, *traveller).await.through(&mut seen).await;
            }
            let reached = seen.reached.clone();
            let mut findings = seen.findings;
            findings.extend(
                tokio::task::spawn_blocking(|| seen.sheaf.check())
                    .await
                    .expect("checked"),
            );
            (reached, findings)
        });
    }
    let (mut reached, mut findings) = (BTreeSet::new(), Vec::new());
    for (routes, found) in walks.join_all().await {
        reached.extend(routes);
        findings.extend(found);
    }
    let pages = route_table().into_iter().filter(|route| route.method == Method::GET);
    for route in pages.filter(|route| is_page(route.path)) {
        if !reached.contains(route.path) {
            findings.push(format!("{}: no link leads anybody there", route.path));
        }
    }
    checks::assert_none(&findings);
}

/// What one looks at; the lists one takes away are files (tests/daily/lists.rs).
fn is_page(route: &str) -> bool {
    !NO_PAGES.contains(&route) && !is_file(route)
}

fn is_file(route: &str) -> bool {
    route.ends_with(".csv") || route.ends_with(".xlsx")
}

/// What has been seen so far, by everybody of a walk.
struct Seen {
    reached: BTreeSet<&'static str>,
    /// Routes looked at in English: their words are the same for the next person.
    in_english: BTreeSet<&'static str>,
    /// Routes looked at in Arabic.
    in_arabic: BTreeSet<&'static str>,
    findings: Vec<String>,
    sheaf: Sheaf,
}

impl Seen {
    fn new(name: &str) -> Self {
        Self {
            reached: BTreeSet::new(),
            in_english: BTreeSet::new(),
            in_arabic: BTreeSet::new(),
            findings: vec![],
            sheaf: Sheaf::new(&name.replace(' ', "-")),
        }
    }

    fn note(&mut self, page: &str, found: impl IntoIterator<Item = String>) {
        for finding in found {
            self.findings.push(format!("{page}: {finding}"));
        }
    }
}

/// A page that was found.
struct Found {
    route: &'static str,
    path: String,
    /// Of how many alike it is which.
    turn: usize,
}

/// Where axe-core looks at a page; that nothing is wider than the screen is measured at every width.
#[derive(Clone, Copy)]
enum Axe {
    AtBothWidths,
    AtADesk,
    OnAPhone,
}

/// One person going through the house, with a browser and beside it as plain requests.
struct Walk {
    url: String,
    who: String,
    client: Client,
    browser: Browser,
}

impl Walk {
    async fn begin(house: &House, traveller: Option<&str>) -> Self {
        let client = crate::support::client()
            .cookie_store(true)
            .timeout(Duration::from_secs(30))
            .build()
            .expect("a client");
        let browser = Browser::open(Screen::DESK).await;
        checks::bring_axe(&browser).await;
        let walk = Self {
            url: house.url.clone(),
            who: traveller.unwrap_or(NOBODY).to_owned(),
            client,
            browser,
        };
        if let Some(name) = traveller {
            let entrance = house.entrance(name).await;
            let entered = walk.client.post(&entrance).send().await.expect("entered");
            assert_ne!(entered.url().as_str(), entrance, "{name} enters");
            walk.goes("/demo").await;
            let path = entrance.trim_start_matches(&house.url);
            let press = format!("document.querySelector('form[action=\"{path}\"] button').click();");
            walk.browser.client.execute(&press, vec![]).await.expect("entered");
            walk.arrives_elsewhere("/demo").await;
        }
        walk
    }

    async fn through(&self, seen: &mut Seen) {
        self.speaks("fr").await;
        let found = self.collects(seen).await;
        for page in &found {
            self.looks_at(page, "fr", seen).await;
        }
        for (path, status) in self.closed_doors() {
            let page = format!("{} {path} (fr, {status})", self.who);
            let (answered, _, html) = self.asks(path).await;
            if answered != status {
                seen.note(&page, [format!("answers {answered}")]);
            }
            self.inspects(&page, path, &html, ("fr", Axe::AtBothWidths), seen).await;
        }
        for page in found.iter().filter(|page| page.turn == 0) {
            self.sends_empty(page, seen).await;
        }
        self.speaks("en").await;
        for page in found.iter().filter(|page| page.turn == 0) {
            if seen.in_english.insert(page.route) {
                self.looks_at(page, "en", seen).await;
            }
        }
        self.speaks("ar").await;
        for page in found
            .iter()
            .filter(|page| page.turn == 0 && IN_ARABIC.contains(&page.route))
        {
            if seen.in_arabic.insert(page.route) {
                self.looks_at(page, "ar", seen).await;
                seen.note(&format!("{} {} (ar)", self.who, page.path), self.mirrored().await);
            }
        }
    }

    /// Every page that links lead to from the first, two of a route.
    async fn collects(&self, seen: &mut Seen) -> Vec<Found> {
        let routes: Vec<&'static str> = route_table()
            .iter()
            .filter(|route| route.method == Method::GET)
            .map(|route| route.path)
            .collect();
        // To what is searched one comes by typing.
        let mut queue: VecDeque<String> = ["/".into(), "/search?q=Lina".into()].into();
        let (mut known, mut alike) = (BTreeSet::new(), BTreeMap::<&str, usize>::new());
        let mut found = Vec::new();
        while let Some(path) = queue.pop_front() {
            let Some(route) = route_of(&routes, &path) else {
                seen.note(&self.who, [format!("a link leads to {path}, which is no page")]);
                continue;
            };
            let turn = alike.entry(route).or_default();
            if *turn == MOST_ALIKE || self.leaves_alone(route) {
                continue;
            }
            let (status, leads_to, html) = self.asks(&path).await;
            seen.reached.insert(route);
            if leads_to != path {
                if known.insert(leads_to.clone()) {
                    queue.push_back(leads_to);
                }
                continue;
            }
            for link in links(&html) {
                if known.insert(link.clone()) {
                    queue.push_back(link);
                }
            }
            if status != StatusCode::OK {
                seen.note(
                    &format!("{} {path}", self.who),
                    [format!("a link leads there, and it answers {status}")],
                );
                continue;
            }
            let this = *turn;
            if is_page(route) || is_file(route) {
                *turn += 1;
            }
            if is_page(route) {
                found.push(Found {
                    route,
                    path,
                    turn: this,
                });
            }
        }
        found
    }

    /// The people of the demonstration are looked at once, and the language is chosen by the walk.
    fn leaves_alone(&self, route: &str) -> bool {
        route == "/language/{code}" || route == "/demo" && self.who != NOBODY
    }

    async fn looks_at(&self, found: &Found, language: &str, seen: &mut Seen) {
        let dark = found.turn > 0;
        let page = format!(
            "{} {} ({language}{})",
            self.who,
            found.path,
            if dark { ", dark" } else { "" }
        );
        let (status, _, html) = self.asks(&found.path).await;
        if status != StatusCode::OK {
            seen.note(&page, [format!("answers {status}")]);
            return;
        }
        self.browser.prefers_dark(dark).await;
        // In the dark only colours differ, and they do not hang on the width.
        let axe = if dark { Axe::AtADesk } else { Axe::AtBothWidths };
        self.inspects(&page, &found.path, &html, (language, axe), seen).await;
    }

    async fn inspects(&self, page: &str, path: &str, html: &str, (language, axe): (&str, Axe), seen: &mut Seen) {
        seen.note(page, checks::html(html, language));
        seen.sheaf.add(page, html);
        self.goes(path).await;
        seen.note(page, checks::structure(&self.browser).await);
        self.measures(page, axe, seen).await;
    }

    /// The page that is open, at both widths; and at half a desk, which is what 200 % leaves of it.
    async fn measures(&self, page: &str, axe: Axe, seen: &mut Seen) {
        for width in [1280, 640, 320] {
            self.browser.resize(width, 900).await;
            let page = format!("{page} {width} px");
            seen.note(&page, checks::too_wide(&self.browser).await);
            let looks = match axe {
                Axe::AtBothWidths => width != 640,
                Axe::AtADesk => width == 1280,
                Axe::OnAPhone => width == 320,
            };
            if looks {
                seen.note(&page, checks::axe(&self.browser).await);
            }
        }
    }

    /// Whether the page runs from the right: what begins its content stands at the right of what ends it.
    async fn mirrored(&self) -> Option<String> {
        const LOOK: &str = "
            const content = getComputedStyle(document.querySelector('main'));
            const brand = document.querySelector('.brand').getBoundingClientRect();
            const account = document.querySelector('.account .language').getBoundingClientRect();
            return content.direction === 'rtl' && brand.right > account.right;";
        let found = self.browser.client.execute(LOOK, vec![]).await.expect("measured");
        (found != true).then(|| "does not run from right to left".to_owned())
    }

    /// Sends the page's form with everything emptied, when it says that it wants something.
    async fn sends_empty(&self, found: &Found, seen: &mut Seen) {
        const EMPTY: &str = "
            const form = [...document.querySelectorAll('main form[method=post]')].find((form) => form.querySelector('[aria-required=true]'));
            if (!form) return null;
            form.querySelectorAll('input:not([type=hidden]), textarea, select').forEach((field) => {
              if (['checkbox', 'radio'].includes(field.type)) field.checked = false; else field.value = '';
            });
            return [form.action, new URLSearchParams(new FormData(form)).toString(), form.enctype];";
        self.browser.prefers_dark(false).await;
        self.goes(&found.path).await;
        let form = self
            .browser
            .client
            .execute(EMPTY, vec![])
            .await
            .expect("the form is emptied");
        let (Some(action), Some(body)) = (form[0].as_str(), form[1].as_str()) else {
            return;
        };
        let page = format!("{} {} (fr, sent empty)", self.who, found.path);
        let post = self.client.post(action).header("accept-language", "fr");
        let post = match form[2].as_str() {
            Some("multipart/form-data") => post.multipart(parts(body)),
            _ => post
                .header("content-type", "application/x-www-form-urlencoded")
                .body(body.to_owned()),
        };
        let answer = post.send().await.expect("sent");
        if answer.status() != StatusCode::UNPROCESSABLE_ENTITY {
            seen.note(&page, [format!("answers {}", answer.status())]);
            return;
        }
        let html = answer.text().await.expect("a page");
        seen.note(&page, checks::html(&html, "fr"));
        if !html.contains("<title>Erreur\u{a0}: ") {
            seen.note(&page, ["the title does not say that something is wrong".to_owned()]);
        }
        seen.sheaf.add(&page, &html);
        const SEND: &str = "[...document.querySelectorAll('main form[method=post]')].find((form) => form.querySelector('[aria-required=true]')).submit();";
        // The wait is for a page that says what is wrong.
        self.browser.client.execute(SEND, vec![]).await.expect("sent");
        let errors = fantoccini::Locator::Css(".problem, [role=alert]");
        if self
            .browser
            .client
            .wait()
            .at_most(Duration::from_secs(10))
            .for_element(errors)
            .await
            .is_err()
        {
            seen.note(&page, ["shows no problem".to_owned()]);
        }
        self.measures(&page, Axe::OnAPhone, seen).await;
    }

    /// Pages that are not there, or not for this person.
    fn closed_doors(&self) -> Vec<(&'static str, StatusCode)> {
        let nowhere = ("/nowhere", StatusCode::NOT_FOUND);
        match self.who.as_str() {
            "Amina Lafiction" => vec![nowhere, ("/plans/new", StatusCode::FORBIDDEN)],
            "Camille Delafable" => vec![
                nowhere,
                ("/plans/00000000-0000-4000-8000-000000000000", StatusCode::NOT_FOUND),
                ("/administration", StatusCode::FORBIDDEN),
            ],
            NOBODY => vec![nowhere],
            _ => vec![],
        }
    }

    /// What is answered, for which address in the end, and its HTML.
    async fn asks(&self, path: &str) -> (StatusCode, String, String) {
        let answer = self
            .client
            .get(format!("{}{path}", self.url))
            .header("accept-language", "fr")
            .send()
            .await
            .expect("an answer");
        let leads_to = answer.url().as_str().trim_start_matches(&self.url).to_owned();
        (answer.status(), leads_to, answer.text().await.unwrap_or_default())
    }

    /// In the browser and in the account; nobody has only the cookie of each.
    async fn speaks(&self, language: &str) {
        let path = format!("/language/{language}");
        self.asks(&path).await;
        self.goes(&path).await;
    }

    async fn goes(&self, path: &str) {
        let address = format!("{}{path}", self.url);
        self.browser
            .client
            .goto(&address)
            .await
            .unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    async fn arrives_elsewhere(&self, path: &str) {
        for _ in 0..200 {
            if self
                .browser
                .client
                .current_url()
                .await
                .is_ok_and(|url| url.path() != path)
            {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{} stays on {path}", self.who);
    }
}

/// The fields of an encoded form, as a form with files sends them.
fn parts(body: &str) -> reqwest::multipart::Form {
    let fields = Url::parse(&format!("http://here/?{body}")).expect("an address");
    let add = |form: reqwest::multipart::Form, (name, value): (Cow<'_, str>, Cow<'_, str>)| {
        form.text(name.into_owned(), value.into_owned())
    };
    fields.query_pairs().fold(reqwest::multipart::Form::new(), add)
}

/// The route that an address is of: one without parameters first, as the router does.
fn route_of(routes: &[&'static str], address: &str) -> Option<&'static str> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let fits = |route: &str| {
        if let Some(start) = route.find("{*") {
            return path.starts_with(&route[..start].replace("{version}", "")) || path.starts_with("/assets/");
        }
        let (parts, wanted): (Vec<_>, Vec<_>) = (path.split('/').collect(), route.split('/').collect());
        parts.len() == wanted.len()
            && parts
                .iter()
                .zip(&wanted)
                .all(|(part, wanted)| wanted.starts_with('{') && !part.is_empty() || part == wanted)
    };
    routes
        .iter()
        .copied()
        .filter(|route| fits(route))
        .min_by_key(|route| route.matches('{').count())
}

/// Where the links of a page lead, on this site, without the part of the page.
fn links(html: &str) -> Vec<String> {
    let base = Url::parse("http://here").expect("an address");
    html.split("<a ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next()?.split("href=\"").nth(1)?.split('"').next())
        .filter(|address| address.starts_with('/'))
        .filter_map(|address| base.join(&address.replace("&amp;", "&").replace("&#38;", "&")).ok())
        .map(|mut url| {
            url.set_fragment(None);
            url.as_str().trim_start_matches("http://here").to_owned()
        })
        .collect()
}
