//! Every route × every kind of person: who gets the page, who may act, who is refused, to whom it is
//! absent. The expectations stand in access/matrix.txt; a route that is not there fails the test.
//! A POST is sent as a valid form, and whoever is refused must leave every table as it was.

#[path = "access/requests.rs"]
mod requests;
mod support;

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Router,
    body::{Body as HttpBody, to_bytes},
    http::{Request as HttpRequest, header},
};
use maillage::{
    app::{self, App, Settings},
    clock::Clock,
    web::limits::Rates,
};
use requests::{Body, request};
use sqlx::AssertSqlSafe;
use support::{
    TestDatabase,
    world::{id, tell, token},
};
use tokio::{sync::Semaphore, task::JoinSet};
use tower::ServiceExt;

const MATRIX: &str = include_str!("access/matrix.txt");

/// The people of the matrix's columns.
const KINDS: [(&str, Option<&str>); 10] = [
    ("n", None),
    ("c", Some("coordinator")),
    ("ce", Some("coordinator elsewhere")),
    ("p", Some("host")),
    ("pw", Some("unconsented")),
    ("po", Some("stranger")),
    ("m", Some("mother")),
    ("g", Some("other guardian")),
    ("a", Some("administrator")),
    ("f", Some("former")),
];

/// What must not be on a page of a kind of person: Léa's name, where she is hidden; an address of a
/// parent, for anyone but the coordination, the administration of accounts and that parent.
const SECRETS: [(&str, &[&str]); 4] = [
    ("Léa", &["c", "p", "m"]),
    ("Martin", &["c", "p", "m"]),
    ("father@example.fr", &["c", "a"]),
    ("mother@example.fr", &["c", "a", "m"]),
];

/// Pages whose request in requests.txt is about a partnership of organisations.
const ABOUT_NO_CHILD: [&str; 3] = [
    "/partnerships/{id}/convention",
    "/partnerships/{id}/convention.pdf",
    "/partnerships/{id}/renew",
];

/// One line of the matrix.
struct Line {
    method: &'static str,
    path: &'static str,
    cells: Vec<&'static str>,
}

fn lines() -> Vec<Line> {
    let mut lines = MATRIX.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (_, header) = lines.next().and_then(|line| line.split_once('|')).expect("a header");
    assert_eq!(
        header.split_whitespace().collect::<Vec<_>>(),
        KINDS.map(|(letter, _)| letter)
    );
    lines
        .map(|line| {
            let (route, cells) = line.split_once('|').expect(line);
            let (method, path) = route.trim().split_once(' ').expect(line);
            let cells: Vec<_> = cells.split_whitespace().collect();
            assert_eq!(cells.len(), KINDS.len(), "{line}");
            Line {
                method,
                path: path.trim(),
                cells,
            }
        })
        .collect()
}

#[test]
fn every_route_is_in_the_matrix_and_every_post_has_a_form() {
    let there: BTreeSet<String> = app::route_table()
        .iter()
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    let listed: BTreeSet<String> = lines()
        .iter()
        .map(|line| format!("{} {}", line.method, line.path))
        .collect();
    let told: BTreeSet<String> = requests::told().map(str::to_owned).collect();
    let posts: BTreeSet<String> = there
        .iter()
        .filter(|route| route.starts_with("POST"))
        .cloned()
        .collect();
    let missing = |from: &BTreeSet<String>, all: &BTreeSet<String>| all.difference(from).cloned().collect::<Vec<_>>();
    assert_eq!(
        missing(&listed, &there),
        Vec::<String>::new(),
        "routes without a line in matrix.txt"
    );
    assert_eq!(
        missing(&there, &listed),
        Vec::<String>::new(),
        "lines of matrix.txt without a route"
    );
    assert_eq!(
        missing(&told, &posts),
        Vec::<String>::new(),
        "POST routes without a form in requests.txt"
    );
    assert_eq!(
        missing(&there, &told),
        Vec::<String>::new(),
        "forms of requests.txt without a route"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_cell_of_the_matrix_is_as_it_says() {
    let told = support::database().await;
    tell(&told).await;
    // Copies are made of a database nobody is connected to.
    told.owner.close().await;
    let told = Arc::new(told);
    let turns = Arc::new(Semaphore::new(4));
    let mut refused = Vec::new();
    let mut cells = JoinSet::new();
    for line in lines() {
        for (column, expected) in line.cells.iter().enumerate() {
            let cell = Cell {
                method: line.method,
                path: line.path,
                kind: KINDS[column],
                expected,
            };
            // Who may act gets a world of its own; those who may not share one, since they leave it as it was.
            if cell.acts() {
                let (told, turns) = (told.clone(), turns.clone());
                cells.spawn(async move {
                    let _turn = turns.acquire_owned().await.expect("a turn");
                    let world = World::of(told.twin().await).await;
                    cell.wrong(&world).await
                });
            } else {
                refused.push(cell);
            }
        }
    }
    let mut wrong = Vec::new();
    let mut world = World::of(told.twin().await).await;
    let mut before = world.everything().await;
    for cells in refused.chunk_by(|one, next| one.route() == next.route()) {
        for cell in cells {
            wrong.extend(cell.wrong(&world).await);
        }
        if world.everything().await != before {
            wrong.push(format!(
                "{}: somebody it is not for changed the database",
                cells[0].route()
            ));
            world = World::of(told.twin().await).await;
            before = world.everything().await;
        }
    }
    while let Some(found) = cells.join_next().await {
        wrong.extend(found.expect("asked"));
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{} wrong cells:\n{}", wrong.len(), wrong.join("\n"));
}

/// One kind of person at one route.
struct Cell {
    method: &'static str,
    path: &'static str,
    kind: (&'static str, Option<&'static str>),
    expected: &'static str,
}

impl Cell {
    fn route(&self) -> String {
        format!("{:4} {}", self.method, self.path)
    }

    fn name(&self) -> String {
        format!("{} as {}", self.route(), self.kind.1.unwrap_or("nobody"))
    }

    /// Whether the person is to change something.
    fn acts(&self) -> bool {
        self.method == "POST" && matches!(self.expected, "303" | "200")
    }

    /// Whether a page or a paper of one child's file is shown.
    fn opens_a_file(&self) -> bool {
        let around_a_child = [
            "/children/{",
            "/plans/{",
            "/partnerships/{",
            "/reviews/{",
            "/family/{",
            "/documents/{",
            "/hand-overs/{",
            "/rectifications/{",
            "/flags/{",
        ];
        self.method == "GET" && self.expected == "200" && around_a_child.iter().any(|start| self.path.starts_with(start))
            // The request of these is about a partnership of organisations, or shows nothing yet.
            && !ABOUT_NO_CHILD.contains(&self.path)
    }

    /// What is wrong with the answer, if anything is.
    async fn wrong(&self, world: &World) -> Option<String> {
        let logged = matches!(self.expected, "403" | "404") && self.kind.1.is_some();
        let refusals = if logged { world.refusals().await } else { 0 };
        let looked = if self.opens_a_file() { world.openings().await } else { 0 };
        let (got, page) = world.ask(self).await;
        let mut wrong = Vec::new();
        if self.opens_a_file() && world.openings().await == looked {
            wrong.push("that a child's file was opened is not in its log".to_owned());
        }
        if got != self.expected {
            wrong.push(format!("{got}, not {}", self.expected));
        }
        if logged && world.refusals().await != refusals + 1 {
            wrong.push("the refusal is not in the log".to_owned());
        }
        for (secret, kinds) in SECRETS {
            if page.contains(secret) && !kinds.contains(&self.kind.0) {
                wrong.push(format!("the page says {secret}"));
            }
        }
        (!wrong.is_empty()).then(|| format!("{}: {}", self.name(), wrong.join("; ")))
    }
}

/// The application on a copy of the world.
struct World {
    router: Router,
    database: TestDatabase,
}

impl World {
    async fn of(database: TestDatabase) -> Self {
        // All of them ask from one address, more often than anybody does (tests/hardening/limits.rs).
        let settings = Settings {
            rates: Rates {
                doors: 0,
                heavy: 0,
                pages: 0,
            },
            ..Settings::default()
        };
        let kept = settings.documents.put(id("file of document"), b"%PDF-1.7".to_vec());
        kept.await.expect("a file");
        let app = App::new(database.application.clone(), Clock::System, settings);
        Self {
            router: app::router(app).expect("a router"),
            database,
        }
    }

    /// The answer in the matrix's words, and the page.
    async fn ask(&self, cell: &Cell) -> (String, String) {
        let asked = request(cell.method, cell.path, cell.kind.0).unwrap_or_else(|| panic!("{}: no form", cell.name()));
        let mut http = HttpRequest::builder()
            .method(cell.method)
            .uri(&asked.address)
            .header(header::HOST, "maillage.test")
            .header("sec-fetch-site", "same-origin");
        if let Some(person) = cell.kind.1 {
            let cookie = format!("maillage_session={}", token(person));
            http = http.header(header::COOKIE, cookie);
        }
        let (kind, body) = match asked.body {
            Body::Form(form) => ("application/x-www-form-urlencoded".to_owned(), form),
            Body::File(fields, field, name) => (
                "multipart/form-data; boundary=cut".to_owned(),
                upload(&fields, &field, &name),
            ),
        };
        if cell.method == "POST" {
            http = http.header(header::CONTENT_TYPE, kind);
        }
        let answer = self
            .router
            .clone()
            .oneshot(http.body(HttpBody::from(body)).expect("a request"))
            .await
            .expect("an answer");
        let status = answer.status().as_u16();
        let location = answer
            .headers()
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let got = if status == 303 && location.starts_with("/sign-in?next=") {
            "in".to_owned()
        } else {
            status.to_string()
        };
        let page = to_bytes(answer.into_body(), usize::MAX).await.expect("a page");
        (got, String::from_utf8_lossy(&page).into_owned())
    }

    /// How many openings and exports the logs of children hold.
    async fn openings(&self) -> i64 {
        sqlx::query_scalar("select count(*) from trail where act in ('opened', 'exported') and child_id is not null")
            .fetch_one(self.database.owner.pool())
            .await
            .expect("the log")
    }

    /// How many refusals the log holds.
    async fn refusals(&self) -> i64 {
        sqlx::query_scalar("select count(*) from trail where act = 'refused'")
            .fetch_one(self.database.owner.pool())
            .await
            .expect("the log")
    }

    /// A digest of every table but the log, sessions with when they were last seen, and failures to
    /// sign in, which its person is told of; of an account without its language, which a link changes; of drafts without the words
    /// somebody could not send, which wait for that person alone.
    async fn everything(&self) -> String {
        let tables: Vec<String> = sqlx::query_scalar(
            "select tablename::text from pg_tables
             where schemaname = 'public' and tablename not in ('trail', 'trail_heads', 'sessions', 'sign_in_failures', 'account_events', 'visits') order by 1",
        )
        .fetch_all(self.database.owner.pool())
        .await
        .expect("the tables");
        let one = |table: &String| {
            format!(
                "select string_agg(j, ';' order by j) as rows from (select (to_jsonb(t) - 'language')::text as j from {table} t
                 where coalesce(to_jsonb(t)->>'place', '') not like 'unsent %') t"
            )
        };
        let all = tables.iter().map(one).collect::<Vec<_>>().join(" union all ");
        sqlx::query_scalar(AssertSqlSafe(format!(
            "select coalesce(md5(string_agg(rows, '|' order by rows)), '') from ({all}) x"
        )))
        .fetch_one(self.database.owner.pool())
        .await
        .expect("a digest")
    }
}

/// A form with a file, a spreadsheet of one plan.
fn upload(fields: &[(String, String)], field: &str, name: &str) -> String {
    let part = |(name, value): &(String, String)| {
        format!("--cut\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    fields.iter().map(part).collect::<String>()
        + &format!(
            "--cut\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n\
         nom;prenom;date_naissance;lieu_accueil;debut_pap\r\nBernard;Ana;12/04/2023;Crèche des Prés;01/09/2025\r\n--cut--\r\n"
        )
}
