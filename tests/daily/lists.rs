//! Every list as a file: the rows one sees with the filters of its address, all of them, in their order,
//! and in the log of each child that stands on it who took it.

use std::collections::BTreeSet;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, header},
};
use maillage::{
    app::{App, Settings, route_table, router},
    clock::Clock,
    web::{lang::Lang, limits::Weight},
};
use sqlx::AssertSqlSafe;
use tower::ServiceExt;

use crate::support::{
    self, TestDatabase,
    world::{id, token},
};

/// A list: who asks, its address with filters, where its rows begin in the page, and what each begins with.
struct List {
    who: &'static str,
    address: &'static str,
    from: &'static str,
    rows: &'static [&'static str],
    /// At least so many rows, so that nothing is compared with nothing.
    least: usize,
}

const TABLE: (&str, &[&str]) = ("<tbody>", &["<tr>"]);
const ROWS: (&str, &[&str]) = ("class=\"rows\">", &["<li>"]);

const fn list(
    who: &'static str,
    address: &'static str,
    (from, rows): (&'static str, &'static [&'static str]),
    least: usize,
) -> List {
    List {
        who,
        address,
        from,
        rows,
        least,
    }
}

const LISTS: [List; 25] = [
    list("coordinator", "/plans?order=child&page=1", TABLE, 2),
    list("coordinator", "/plans?q=L%C3%A9a", TABLE, 1),
    list("coordinator", "/children?order=age", TABLE, 60),
    list("coordinator", "/children?show=without&name=enfant", TABLE, 60),
    list("coordinator", "/day", TABLE, 2),
    list("coordinator", "/day?order=name&q=L%C3%A9a", TABLE, 1),
    list("coordinator", "/directory?order=kind", TABLE, 3),
    list("host", "/directory?q=cr%C3%A8che", TABLE, 1),
    list("administrator", "/directory", TABLE, 3),
    list(
        "coordinator",
        "/directory/{nursery}",
        ("id=\"people-title\"", &["<li>"]),
        1,
    ),
    list("host", "/directory/{nursery}", ("id=\"people-title\"", &["<li>"]), 1),
    list("coordinator", "/partnerships", TABLE, 1),
    list("host", "/partnerships", TABLE, 2),
    list("host", "/partnerships?kind=plan", TABLE, 1),
    list(
        "coordinator",
        "/planning",
        (
            "<main",
            &[
                "<li><a href=\"/plans",
                "<li><a href=\"/reviews",
                "<div class=\"choice\">",
            ],
        ),
        1,
    ),
    list("coordinator", "/children/{child}/log", TABLE, 60),
    list("mother", "/family/{child}/log", ROWS, 60),
    list("coordinator", "/rectifications", ("<main", &["<li class=\"card"]), 2),
    list(
        "coordinator",
        "/retention",
        ("<main", &["<p class=\"choice\">", "<li><p><a href=\"/children/"]),
        0,
    ),
    list("coordinator", "/hand-overs", ROWS, 0),
    list("coordinator elsewhere", "/hand-overs", ROWS, 0),
    list("administrator", "/administration", ROWS, 2),
    list("administrator", "/administration/accounts?q=example", TABLE, 1),
    list("administrator", "/administration/letters", TABLE, 1),
    list("coordinator", "/plans?state=closed", TABLE, 0),
];

/// Addresses of files that are lists and are held elsewhere, or hold no list of lines.
const NOT_HERE: [&str; 2] = ["/reports", "/import/model"];

/// What a page says once, above its rows, or leaves unsaid: that a plan runs.
const UNSAID: [&str; 5] = [
    "En cours",
    "Bilan prévu",
    "Bilan proposé",
    "Fin de période sans bilan prévu",
    "Bilan sans demi-journée libre",
];

struct House {
    router: Router,
    database: TestDatabase,
}

impl House {
    /// The world, with more of each long list than a page holds.
    async fn told() -> Self {
        let database = support::world::world().await;
        for statement in [
            "insert into children (territory_id, given_name, family_name, birth_date)
             select '{here}', '=Prénom ' || n, 'Enfant ' || lpad(n::text, 3, '0'), '2023-01-01'::date + n
             from generate_series(1, 70) n",
            "select access.record('opened', 'children', '{child}', '{here}', '{child}') from generate_series(1, 70)",
            "insert into rectifications (territory_id, child_id, guardian_id, about, original, words, asked_by, asked_on,
                                         outcome, answer, answered_by, answered_on)
             select territory_id, child_id, guardian_id, about, 'Écrit autrement', words, asked_by, asked_on, 'done', 'Fait.',
                    '{coordinator}', asked_on
             from rectifications",
            "insert into letters (key, territory_id, person_id, kind, attempts, last_error)
             values ('digest-1', '{here}', '{host}', 'digest', 30, 'boîte pleine')",
        ] {
            let mut filled = statement.to_owned();
            for name in ["here", "child", "coordinator", "host"] {
                filled = filled.replace(&format!("{{{name}}}"), &id(name).to_string());
            }
            sqlx::query(AssertSqlSafe(filled))
                .execute(database.owner.pool())
                .await
                .unwrap_or_else(|error| panic!("{statement}: {error}"));
        }
        let app = App::new(database.application.clone(), Clock::System, Settings::default());
        Self {
            router: router(app).expect("a router"),
            database,
        }
    }

    async fn asks(&self, who: &str, address: &str, language: &str) -> (u16, String, Vec<u8>) {
        let address = address
            .replace("{nursery}", &id("nursery").to_string())
            .replace("{child}", &id("child").to_string());
        let request = Request::builder()
            .uri(&address)
            .header(header::HOST, "maillage.test")
            .header(header::ACCEPT_LANGUAGE, language)
            .header(header::COOKIE, format!("maillage_session={}", token(who)))
            .body(Body::empty())
            .expect("a request");
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        let status = answer.status().as_u16();
        let named = answer.headers().get(header::CONTENT_DISPOSITION);
        let named = named.and_then(|name| name.to_str().ok()).unwrap_or_default().to_owned();
        let body = to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
        (status, named, body.to_vec())
    }

    async fn page(&self, who: &str, address: &str) -> String {
        let (status, _, body) = self.asks(who, address, "fr").await;
        assert_eq!(status, 200, "{who} {address}");
        String::from_utf8(body).expect("a page")
    }

    async fn count(&self, statement: &'static str) -> i64 {
        sqlx::query_scalar(statement)
            .fetch_one(self.database.owner.pool())
            .await
            .expect("a count")
    }
}

/// The address of the file, as the page itself gives it.
fn link(page: &str, ending: &str) -> Option<String> {
    let links = page.split("class=\"exports\"").nth(1)?;
    let mut addresses = links.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let found = addresses.find(|address| address.split('?').next().is_some_and(|path| path.ends_with(ending)))?;
    Some(found.replace("&amp;", "&").replace("&#38;", "&"))
}

/// The words of a piece of a page, as one reads them.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for sign in html.chars() {
        match sign {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(sign),
            _ => {}
        }
    }
    let plain = text
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#38;", "&")
        .replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rows of a page, each as its words.
fn rows_of(page: &str, list: &List) -> Vec<String> {
    let Some((_, body)) = page.split_once(list.from) else {
        return Vec::new();
    };
    let body = body.split("class=\"exports\"").next().unwrap_or_default();
    let mut starts: Vec<usize> = list
        .rows
        .iter()
        .flat_map(|row| body.match_indices(row).map(|(at, _)| at))
        .collect();
    starts.sort_unstable();
    let ends = starts.iter().skip(1).copied().chain([body.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| words(&body[*start..end]))
        .collect()
}

/// Whether what stands in a cell is what one reads on the row: a day in one of its forms, a list by its parts.
fn is_read_in(cell: &str, row: &str) -> bool {
    let plain = cell.strip_prefix('\'').unwrap_or(cell);
    let one = |words: &str| {
        let day = words.parse().ok().map(|day| {
            let lang = Lang::French;
            [lang.date(day), lang.long_date(day), lang.short_date(day)]
        });
        match day {
            Some(forms) => forms.iter().any(|form| row.contains(&self::words(form))),
            None => row.contains(&self::words(words)),
        }
    };
    UNSAID.contains(&plain) || plain.split(" · ").all(one)
}

fn records(file: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(file).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').expect("marked as UTF-8");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.expect("as wide as its headings"));
    records
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

#[tokio::test]
async fn every_list_leaves_as_it_is_filtered_row_by_row() {
    let house = House::told().await;
    let mut held = BTreeSet::new();
    for list in &LISTS {
        let (who, address) = (list.who, list.address);
        let page = house.page(who, address).await;
        let mut rows = rows_of(&page, list);
        // Each look at a log is a new line of it.
        let is_a_log = address.ends_with("/log");
        // The parts of a long list, one after the other.
        let mut part = 2;
        while !is_a_log && page.contains(&format!("page={part}\"")) {
            let mark = if address.contains('?') { '&' } else { '?' };
            let more = house
                .page(who, &format!("{}{mark}page={part}", address.replace("page=1", "x=1")))
                .await;
            rows.extend(rows_of(&more, list));
            part += 1;
        }
        let Some(csv) = link(&page, ".csv") else {
            assert_eq!((rows.len(), list.least), (0, 0), "{who} {address}: rows and no file");
            held.insert(address.split('?').next().expect("a path"));
            continue;
        };
        let (status, named, file) = house.asks(who, &csv, "fr").await;
        assert_eq!(status, 200, "{csv}");
        assert!(
            named.starts_with("attachment; filename=\"maillage-") && named.ends_with(".csv\""),
            "{named}"
        );
        let records = records(&file);
        let lines = &records[1..];
        assert!(lines.len() >= list.least, "{who} {address}: {} rows", lines.len());
        if !is_a_log {
            assert_eq!(lines.len(), rows.len(), "{who} {address}");
            for (line, row) in lines.iter().zip(&rows) {
                for cell in line {
                    assert!(is_read_in(cell, row), "{who} {address}: « {cell} » is not in « {row} »");
                }
            }
        } else {
            let agree = |since: usize| {
                let mut pairs = lines.iter().skip(since).zip(&rows);
                pairs.all(|(line, row)| line.iter().all(|cell| is_read_in(cell, row)))
            };
            assert!(lines.len() > rows.len() && (agree(0) || agree(1)), "{who} {address}");
        }
        // The same as a workbook.
        let xlsx = link(&page, ".xlsx").expect("both");
        let (status, _, file) = house.asks(who, &xlsx, "fr").await;
        assert_eq!(status, 200, "{xlsx}");
        let mut book: calamine::Xlsx<_> =
            calamine::open_workbook_from_rs(std::io::Cursor::new(file)).expect("a workbook");
        let sheet = calamine::Reader::worksheet_range_at(&mut book, 0)
            .expect("a sheet")
            .expect("read");
        if !is_a_log {
            assert_eq!(sheet.height(), records.len(), "{xlsx}");
        }
        assert_eq!(sheet.width(), records[0].len(), "{xlsx}");
        held.insert(address.split('?').next().expect("a path"));
    }
    for route in route_table() {
        let Some(path) = route.path.strip_suffix(".csv") else {
            continue;
        };
        let list = path.replace("{organisation}/people", "{nursery}");
        assert!(
            held.contains(list.as_str()) || NOT_HERE.contains(&path),
            "{path}: compare it with its page"
        );
        if path != "/import/model" {
            let twin = format!("{path}.xlsx");
            let twin = route_table().into_iter().find(|other| other.path == twin);
            assert_eq!(
                twin.map(|other| (other.audience, other.weight)),
                Some((route.audience, Weight::Heavy)),
                "{path}"
            );
            assert_eq!(
                (route.weight, route.method.clone()),
                (Weight::Heavy, Method::GET),
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn each_child_of_a_list_has_in_its_log_who_took_it() {
    let house = House::told().await;
    let left = "select count(*) from trail where act = 'exported' and subject = 'lists'";
    let children = "select count(distinct child_id) from trail where act = 'exported' and subject = 'lists'";
    let (_, _, file) = house.asks("coordinator", "/children.csv?name=enfant", "fr").await;
    assert_eq!(records(&file).len(), 71);
    assert_eq!((house.count(left).await, house.count(children).await), (70, 70));
    // One that shows a child twice writes once; only those on it have it.
    house.asks("coordinator", "/day.xlsx?q=L%C3%A9a", "fr").await;
    assert_eq!(house.count(left).await, 71);
    // A list of no child is in the log of the territory.
    house.asks("coordinator", "/directory.csv", "fr").await;
    house.asks("administrator", "/administration/accounts.csv", "fr").await;
    let apart = "select count(*) from trail where subject = 'lists' and child_id is null and person_id is not null";
    assert_eq!(house.count(apart).await, 2);
    // Whose file it is reads it in words.
    let log = house.page("mother", "/family/{child}/log").await;
    assert!(
        words(&log).contains("a exporté une liste où l’enfant figure"),
        "{}",
        words(&log)
    );
}

#[tokio::test]
async fn what_others_typed_is_no_formula_and_the_words_are_those_of_the_interface() {
    let house = House::told().await;
    let (_, _, file) = house.asks("coordinator", "/children.csv?name=enfant%20001", "fr").await;
    assert_eq!(records(&file)[1][1], "'=Prénom 1");
    let (_, _, file) = house.asks("coordinator", "/children.csv", "en").await;
    assert_eq!(records(&file)[0][..3], ["Family name", "Given name", "Date of birth"]);
    // Of the coordinator of elsewhere, the lists hold what it sees: nothing of here.
    let (status, _, file) = house.asks("coordinator elsewhere", "/children.csv", "fr").await;
    assert_eq!(status, 200);
    assert!(!String::from_utf8(file).unwrap().contains("Enfant 001"));
}
