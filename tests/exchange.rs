//! A coordinator's spreadsheet comes in: by the command and by the browser, whole or not at all,
//! and never twice.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
    response::Response,
};
use chrono::NaiveDate;
use maillage::{
    app::{self, App, Settings},
    clock::Clock,
    database::Database,
    exchange::{
        command::{self, Outcome},
        model::Tally,
    },
    web::lang::Lang,
};
use sqlx::Row;
use tower::ServiceExt;
use uuid::Uuid;

mod support;

const HEADER: &str =
    "nom;prenom;date_naissance;lieu_accueil;debut_pap;fin_pap;bilans_par_an;suspensions;bilans;reference";
const LINES: &str = "Lefèvre;Zoé;12/04/2021;Crèche L’Œuf d’or;01/09/2025;31/08/2026;4;01/02/2026-15/02/2026|01/04/2026-;10/12/2025|02/03/2026;PAP-2025-0007
Ben Salah;Ali;03/01/2022;CRECHE l'oeuf d'or;2026-01-05;;;;2026-03-09;
Lefèvre;Zoé;12/04/2021;École Jules-Ferry;01/09/2024;;3;;;
";

fn noon() -> Clock {
    Clock::Still("2026-05-03T12:00:00Z".parse().expect("an instant"))
}

fn spreadsheet() -> String {
    format!("{HEADER}\r\n{}", LINES.replace('\n', "\r\n"))
}

/// A file that goes away with the test.
struct Saved(std::path::PathBuf);

impl Saved {
    fn new(name: &str, content: &[u8]) -> Self {
        let folder = std::env::temp_dir().join(format!("maillage-import-{}", Uuid::new_v4()));
        std::fs::create_dir(&folder).expect("a folder");
        let path = folder.join(name);
        std::fs::write(&path, content).expect("a file");
        Self(path)
    }
}

impl Drop for Saved {
    fn drop(&mut self) {
        let _ = self.0.parent().map(std::fs::remove_dir_all);
    }
}

/// What an import adds, or the report of what is wrong.
async fn import_into(owner: &Database, file: &Saved, territory: Option<&str>, dry_run: bool) -> Result<Tally, String> {
    let request = command::Request {
        content: command::content(Lang::French, &file.0)?,
        file: &file.0,
        territory,
        dry_run,
        lang: Lang::French,
    };
    match command::import(owner, noon(), request).await.expect("a database") {
        Outcome::Done { tally, .. } => Ok(tally),
        Outcome::Refused { report } => Err(report),
    }
}

async fn import(owner: &Database, name: &str, content: &[u8]) -> Result<Tally, String> {
    import_into(owner, &Saved::new(name, content), None, false).await
}

/// Everything imported, in words that can be compared.
async fn plans(owner: &Database) -> Vec<String> {
    sqlx::query_scalar(
        "select concat_ws(' ', p.reference, c.family_name, c.given_name, c.birth_date, o.name, o.kind, p.start_on, p.end_on,
                p.state, p.imported, pl.reviews_per_year,
                (select string_agg(concat_ws('~', s.start_on, s.end_on), ',' order by s.start_on) from suspensions s where s.partnership_id = p.id),
                (select string_agg(concat_ws('~', r.held_on, r.state, r.category, r.counts, r.imported), ',' order by r.held_on)
                 from reviews r where r.partnership_id = p.id))
         from partnerships p join plans pl on pl.partnership_id = p.id join children c on c.id = pl.child_id
         join organisations o on o.id = pl.host_id order by p.reference",
    )
    .fetch_all(owner.pool())
    .await
    .expect("a database")
}

async fn count(owner: &Database, table: &str) -> i64 {
    sqlx::query_scalar(sqlx::AssertSqlSafe(format!("select count(*) from {table}")))
        .fetch_one(owner.pool())
        .await
        .expect("a database")
}

fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write(0, 0, "À lire avant").expect("a cell");
    let sheet = book.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    for (row, line) in (0_u32..).zip(spreadsheet().lines()) {
        for (column, value) in (0_u16..).zip(line.split(';')) {
            let day = NaiveDate::parse_from_str(value, "%d/%m/%Y").or_else(|_| value.parse());
            match (day, value.parse::<f64>()) {
                (Ok(day), _) => {
                    let day = rust_xlsxwriter::ExcelDateTime::parse_from_str(&day.to_string()).expect("a date");
                    sheet.write_with_format(row, column, day, &date)
                }
                (_, Ok(number)) => sheet.write(row, column, number),
                _ => sheet.write(row, column, value),
            }
            .expect("a cell");
        }
    }
    book.save_to_buffer().expect("a file")
}

#[tokio::test]
async fn the_same_spreadsheet_in_any_form_gives_the_same_plans() {
    let text = spreadsheet();
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    let with_mark = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let files: [(&str, Vec<u8>); 4] = [
        ("utf8.csv", text.clone().into_bytes()),
        ("bom.csv", with_mark),
        ("excel.csv", windows.into_owned()),
        ("classeur.xlsx", workbook()),
    ];
    for (name, content) in files {
        let database = support::database().await;
        let outcome = import(&database.owner, name, &content).await;
        let tally = Tally {
            plans: 3,
            children: 2,
            hosts: 2,
            reviews: 3,
            suspensions: 2,
            completed: 0,
            already: 0,
        };
        assert_eq!(outcome, Ok(tally), "{name}");
        assert_eq!(
            plans(&database.owner).await,
            [
                "PAP-2024-0001 Lefèvre Zoé 2021-04-12 École Jules-Ferry school 2024-09-01 active t 3",
                "PAP-2025-0007 Lefèvre Zoé 2021-04-12 Crèche L’Œuf d’or nursery 2025-09-01 2026-08-31 active t 4 \
                 2026-02-01~2026-02-15,2026-04-01 2025-12-10~held~intermediate~t~t,2026-03-02~held~intermediate~t~t",
                "PAP-2026-0001 Ben Salah Ali 2022-01-03 Crèche L’Œuf d’or nursery 2026-01-05 active t 3 \
                 2026-03-09~held~intermediate~t~t",
            ],
            "{name}"
        );
    }
}

#[tokio::test]
async fn one_bad_line_and_nothing_is_imported() {
    let database = support::database().await;
    let bad = format!("{}A;B;31/02/2022;Lieu;01/09/2025;;5;;;\r\n", spreadsheet());
    let report = import(&database.owner, "faux.csv", bad.as_bytes())
        .await
        .expect_err("a refusal");
    let (_, said) = report.split_once('\n').expect("lines");
    assert_eq!(
        said.replace('\u{a0}', " "),
        "Ligne 5, colonne date_naissance, « 31/02/2022 » : Ce jour n’existe pas. Corrigez la date, écrite jour/mois/année.\n\
         Ligne 5, colonne bilans_par_an, « 5 » : Le nombre de bilans par an est 3, 4, 6 ou 12. Écrivez l’un d’eux, ou \
         laissez vide pour 3."
    );
    for table in [
        "territories",
        "children",
        "partnerships",
        "organisations",
        "reviews",
        "reference_counters",
        "trail",
    ] {
        assert_eq!(count(&database.owner, table).await, 0, "{table}");
    }
}

#[tokio::test]
async fn a_trial_adds_nothing() {
    let database = support::database().await;
    let file = Saved::new("plans.csv", spreadsheet().as_bytes());
    let tally = import_into(&database.owner, &file, Some("Lot"), true)
        .await
        .expect("no problem");
    assert_eq!(tally.plans, 3);
    assert_eq!(count(&database.owner, "territories").await, 0);
}

#[tokio::test]
async fn the_same_file_twice_adds_nothing_and_a_living_one_completes() {
    let database = support::database().await;
    import(&database.owner, "plans.csv", spreadsheet().as_bytes())
        .await
        .expect("no problem");
    let before = plans(&database.owner).await;
    let logged = count(&database.owner, "trail").await;
    let again = import(&database.owner, "plans.csv", spreadsheet().as_bytes()).await;
    assert_eq!(
        again,
        Ok(Tally {
            already: 3,
            ..Tally::default()
        })
    );
    assert_eq!(plans(&database.owner).await, before);
    assert_eq!(count(&database.owner, "trail").await, logged);

    let living = spreadsheet()
        .replace(";2026-03-09;", ";2026-03-09|02/05/2026;")
        .replace("|01/04/2026-;", "|01/04/2026-20/04/2026;");
    let outcome = import(&database.owner, "plans.csv", living.as_bytes()).await;
    assert_eq!(
        outcome,
        Ok(Tally {
            reviews: 1,
            completed: 2,
            already: 1,
            ..Tally::default()
        })
    );
    let after = plans(&database.owner).await.join("\n");
    assert!(
        after.contains("2026-04-01~2026-04-20") && after.contains("2026-05-02~held"),
        "{after}"
    );
}

#[tokio::test]
async fn imported_plans_have_their_calendar_and_their_flags() {
    let database = support::database().await;
    import(&database.owner, "plans.csv", spreadsheet().as_bytes())
        .await
        .expect("no problem");
    let periods: Vec<String> = sqlx::query_scalar(
        "select concat_ws(' ', p.reference, rp.number, rp.start_on, rp.end_on, rp.debt, rp.fulfilled_on)
         from review_periods rp join partnerships p on p.id = rp.partnership_id
         where p.reference = 'PAP-2025-0007' order by rp.number limit 2",
    )
    .fetch_all(database.owner.pool())
    .await
    .expect("a database");
    assert_eq!(
        periods,
        [
            "PAP-2025-0007 1 2025-09-01 2025-11-30 owed 2025-12-10",
            "PAP-2025-0007 2 2025-12-01 2026-02-28 owed 2026-03-02",
        ]
    );
    let flags: Vec<String> = sqlx::query_scalar(
        "select concat_ws(' ', p.reference, f.kind, f.period_number) from flags f join partnerships p on p.id = f.partnership_id
         where f.closed_at is null order by 1",
    )
    .fetch_all(database.owner.pool())
    .await
    .expect("a database");
    // Without a review from September 2024 on, five periods of four months passed by 3 May 2026; the
    // plan of January 2026 has held its first review and its period ends that very week.
    let missing: Vec<String> = (1..=5)
        .map(|period| format!("PAP-2024-0001 review_missing {period}"))
        .collect();
    assert_eq!(flags, missing);
}

#[tokio::test]
async fn numbers_given_follow_those_written_by_hand() {
    let database = support::database().await;
    let line = |name: &str, reference: &str| format!("A;{name};01/01/2022;L;01/09/2025;;;;;{reference}\n");
    let text = [
        format!("{HEADER}\n"),
        line("A", "PAP-2025-0002"),
        line("B", ""),
        line("C", ""),
    ]
    .concat();
    import(&database.owner, "plans.csv", text.as_bytes())
        .await
        .expect("no problem");
    let references: Vec<String> = sqlx::query_scalar("select reference from partnerships order by reference")
        .fetch_all(database.owner.pool())
        .await
        .expect("a database");
    assert_eq!(references, ["PAP-2025-0002", "PAP-2025-0003", "PAP-2025-0004"]);
    let next: i32 = sqlx::query_scalar("select access.next_number((select id from territories), 'PAP-2025')")
        .fetch_one(database.owner.pool())
        .await
        .expect("a database");
    assert_eq!(next, 5);
}

#[tokio::test]
async fn a_territory_is_made_once_and_must_be_named_when_there_are_several() {
    let database = support::database().await;
    let file = Saved::new("plans.csv", spreadsheet().as_bytes());
    let run = async |name: Option<&str>| import_into(&database.owner, &file, name, false).await;
    assert!(matches!(run(Some("Lot")).await, Ok(Tally { plans: 3, .. })));
    assert!(matches!(run(None).await, Ok(Tally { already: 3, .. })));
    assert!(run(Some("Gers")).await.is_err_and(|report| report.contains("Lot")));
    sqlx::query("insert into territories (name) values ('Gers')")
        .execute(database.owner.pool())
        .await
        .expect("a territory");
    assert!(run(None).await.is_err_and(|report| report.contains("Gers, Lot")));
    assert!(matches!(run(Some("gers")).await, Ok(Tally { plans: 3, .. })));
}

#[tokio::test]
async fn files_that_are_no_spreadsheet_are_refused() {
    let database = support::database().await;
    let files = [
        ("vide.csv", &b""[..]),
        ("image.csv", b"\x89PNG\r\n\x1a\n"),
        ("faux.xlsx", b"PK\x03\x04"),
        ("texte.csv", b"bonjour\n"),
    ];
    for (name, content) in files {
        assert!(import(&database.owner, name, content).await.is_err(), "{name}");
    }
    let mut absent = Saved::new("plans.csv", b"");
    absent.0.set_file_name("nulle-part.csv");
    let report = import_into(&database.owner, &absent, None, false)
        .await
        .expect_err("a refusal");
    assert!(report.contains("nulle-part.csv"), "{report}");
}

#[tokio::test]
async fn the_command_makes_what_it_needs_and_says_how_it_ended() {
    let database = support::empty_database().await;
    let run = |file: &Saved, more: &[&str]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_maillage"))
            .arg("import")
            .arg(&file.0)
            .args(more)
            .env("DATABASE_URL", database.url(None))
            .env("LC_ALL", "en_GB.UTF-8")
            .output()
            .expect("the program")
    };
    let said = |output: &std::process::Output| {
        let words = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
        String::from_utf8_lossy(&words).into_owned()
    };
    let good = Saved::new("plans.csv", spreadsheet().as_bytes());
    let first = run(&good, &["--territory", "Lot"]);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    assert!(said(&first).contains("3 plans added"), "{}", said(&first));
    let again = run(&good, &[]);
    assert!(said(&again).contains("nothing to add"), "{}", said(&again));
    let bad = Saved::new("bad.csv", format!("{HEADER}\nA;B;31/02/2022;L;01/09/2025\n").as_bytes());
    let refused = run(&bad, &["--dry-run"]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(
        said(&refused).contains("Line 2, column date_naissance, “31/02/2022”"),
        "{}",
        said(&refused)
    );
}

/// That many lines, with what a coordinator's have.
fn many(lines: u32) -> String {
    let mut text = format!("{HEADER}\r\n");
    for line in 0..lines {
        let (day, month) = (line % 28 + 1, line % 12 + 1);
        text.push_str(&format!(
            "Famille{line};Enfant;{day:02}/{month:02}/2022;Crèche {};{day:02}/09/2025;;;{};10/12/2025|02/03/2026;\r\n",
            line % 300,
            if line % 10 == 0 { "01/02/2026-15/02/2026" } else { "" }
        ));
    }
    text
}

#[tokio::test]
async fn ten_thousand_lines_come_in_one_go() {
    let database = support::database().await;
    let text = many(10_000);
    let started = std::time::Instant::now();
    let outcome = import(&database.owner, "plans.csv", text.as_bytes()).await;
    println!("imported in {:?}", started.elapsed());
    let tally = Tally {
        plans: 10_000,
        children: 10_000,
        hosts: 300,
        reviews: 20_000,
        suspensions: 1_000,
        ..Tally::default()
    };
    assert_eq!(outcome, Ok(tally));
    let started = std::time::Instant::now();
    assert_eq!(
        import(&database.owner, "plans.csv", text.as_bytes()).await,
        Ok(Tally {
            already: 10_000,
            ..Tally::default()
        })
    );
    println!("compared in {:?}", started.elapsed());
    // Each child's file tells of all that came into it, in a chain that holds.
    let row = sqlx::query(
        "select (select count(*) from trail where child_id is not null and subject = 'partnerships') as agreements,
                (select count(*) from trail_heads where access.broken_link(chain) is not null) as broken",
    )
    .fetch_one(database.owner.pool())
    .await
    .expect("a database");
    assert_eq!(
        (row.get::<i64, _>("agreements"), row.get::<i64, _>("broken")),
        (10_000, 0)
    );
}

// In the browser ----------------------------------------------------------------------------------

struct Browser {
    app: App,
    token: String,
}

impl Browser {
    /// A coordinator of those territories, signed in.
    async fn coordinator(database: &support::TestDatabase, territories: &[Uuid]) -> Self {
        let browser = Self::person(database).await;
        for territory in territories {
            sqlx::query("insert into coordinators (territory_id, person_id) select $1, person_id from sessions where token_hash = sha256($2)")
                .bind(territory)
                .bind(browser.token.as_bytes())
                .execute(database.owner.pool())
                .await
                .expect("a coordinator");
        }
        browser
    }

    async fn person(database: &support::TestDatabase) -> Self {
        let (person, token) = (Uuid::new_v4(), Uuid::new_v4().to_string());
        let pool = database.owner.pool();
        sqlx::query("insert into people (id, given_name, family_name) values ($1, 'Ana', 'Test')")
            .bind(person)
            .execute(pool)
            .await
            .expect("a person");
        sqlx::query("insert into accounts (person_id, email, language) values ($1, $1::text || '@example.org', 'fr')")
            .bind(person)
            .execute(pool)
            .await
            .expect("an account");
        sqlx::query("insert into sessions (token_hash, person_id, expires_at) values (sha256($1), $2, now() + interval '1 hour')")
            .bind(token.as_bytes())
            .bind(person)
            .execute(pool)
            .await
            .expect("a session");
        Self {
            app: App::new(database.application.clone(), noon(), Settings::default()),
            token,
        }
    }

    async fn send(&self, method: &str, address: &str, kind: &str, body: Vec<u8>) -> Response {
        let request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::COOKIE, format!("maillage_session={}", self.token))
            .header(header::CONTENT_TYPE, kind)
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .expect("a request");
        app::router(self.app.clone())
            .expect("a router")
            .oneshot(request)
            .await
            .expect("an answer")
    }

    async fn get(&self, address: &str) -> (StatusCode, String) {
        read(self.send("GET", address, "text/plain", Vec::new()).await).await
    }

    async fn upload(&self, territory: Option<Uuid>, name: &str, content: &[u8]) -> (StatusCode, String) {
        let mut body = Vec::new();
        if let Some(territory) = territory {
            body.extend(
                format!("--limit\r\nContent-Disposition: form-data; name=\"territory\"\r\n\r\n{territory}\r\n")
                    .into_bytes(),
            );
        }
        body.extend(
            format!("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n")
                .into_bytes(),
        );
        body.extend(content);
        body.extend(b"\r\n--limit--\r\n");
        read(
            self.send("POST", "/import", "multipart/form-data; boundary=limit", body)
                .await,
        )
        .await
    }

    /// Presses the preview's button; where it leads.
    async fn confirm(&self, preview: &str) -> (StatusCode, String) {
        let address = between(preview, "action=\"/import/", "\"").expect("a button");
        let once = between(preview, "name=\"once\" value=\"", "\"").expect("a key");
        let form = format!("once={once}").into_bytes();
        let answer = self
            .send(
                "POST",
                &format!("/import/{address}"),
                "application/x-www-form-urlencoded",
                form,
            )
            .await;
        let location = answer
            .headers()
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned();
        (answer.status(), location)
    }
}

async fn read(answer: Response) -> (StatusCode, String) {
    let status = answer.status();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX)
        .await
        .expect("a body");
    (status, String::from_utf8_lossy(&body).into_owned())
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

async fn territory(database: &support::TestDatabase, name: &str) -> Uuid {
    sqlx::query_scalar("insert into territories (name) values ($1) returning id")
        .bind(name)
        .fetch_one(database.owner.pool())
        .await
        .expect("a territory")
}

#[tokio::test]
async fn a_coordinator_looks_first_and_confirms_then() {
    let database = support::database().await;
    let lot = territory(&database, "Lot").await;
    let ana = Browser::coordinator(&database, &[lot]).await;

    let (status, page) = ana.get("/import").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("<code lang=\"fr\">date_naissance</code>"), "{page}");

    let (status, preview) = ana.upload(None, "plans.csv", spreadsheet().as_bytes()).await;
    assert_eq!(status, StatusCode::OK, "{preview}");
    assert!(
        preview.contains("3 projets ajoutés") && preview.contains("2 enfants ajoutés"),
        "{preview}"
    );
    assert_eq!(count(&database.owner, "partnerships").await, 0);
    assert_eq!(count(&database.owner, "imports").await, 1);

    // Somebody who coordinates the same territory confirms what it sent itself, not what others sent.
    let bo = Browser::coordinator(&database, &[lot]).await;
    assert_eq!(bo.confirm(&preview).await.0, StatusCode::NOT_FOUND);

    let (status, location) = ana.confirm(&preview).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(count(&database.owner, "partnerships").await, 3);
    assert_eq!(count(&database.owner, "imports").await, 0);
    let (_, page) = ana.get(&location).await;
    assert!(
        page.contains("Le tableau est importé.") && page.contains("3 projets ajoutés"),
        "{page}"
    );

    // Pressed twice, it is done once and leads to the same place.
    assert_eq!(ana.confirm(&preview).await, (StatusCode::SEE_OTHER, location));
    assert_eq!(count(&database.owner, "partnerships").await, 3);

    let (_, again) = ana.upload(None, "plans.csv", spreadsheet().as_bytes()).await;
    assert!(
        again.contains("tout est déjà là") && !again.contains("/confirm"),
        "{again}"
    );
}

#[tokio::test]
async fn a_coordinator_is_shown_each_fault_and_nothing_is_kept() {
    let database = support::database().await;
    let lot = territory(&database, "Lot").await;
    let ana = Browser::coordinator(&database, &[lot]).await;
    let bad = format!("{HEADER}\n<b>x</b>;Zoé;31/02/2021;Lieu;01/09/2025\n");
    let (status, page) = ana.upload(None, "plans.csv", bad.as_bytes()).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("31/02/2021") && page.contains("Ce jour n’existe pas"),
        "{page}"
    );
    for (name, content) in [("a.pdf", &b"%PDF-1.4"[..]), ("vide.csv", b""), ("", b"")] {
        let (status, page) = ana.upload(None, name, content).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.contains("id=\"file-problem\""), "{page}");
    }
    let (status, _) = ana.upload(None, "big.csv", &vec![b'a'; 10 * 1024 * 1024 + 5]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, _) = ana.upload(None, "huge.csv", &vec![b'a'; 41 * 1024 * 1024]).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(count(&database.owner, "imports").await, 0);
}

#[tokio::test]
async fn only_a_coordinator_of_the_territory_imports() {
    let database = support::database().await;
    let (lot, gers) = (territory(&database, "Lot").await, territory(&database, "Gers").await);
    let ana = Browser::coordinator(&database, &[lot]).await;
    assert_eq!(
        ana.upload(Some(gers), "plans.csv", spreadsheet().as_bytes()).await.0,
        StatusCode::NOT_FOUND
    );
    let nobody = Browser::person(&database).await;
    assert_eq!(nobody.get("/import").await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        nobody.upload(Some(lot), "plans.csv", spreadsheet().as_bytes()).await.0,
        StatusCode::FORBIDDEN
    );
    let both = Browser::coordinator(&database, &[lot, gers]).await;
    let (_, preview) = both.upload(Some(gers), "plans.csv", spreadsheet().as_bytes()).await;
    both.confirm(&preview).await;
    let places: Vec<String> =
        sqlx::query_scalar("select distinct t.name from partnerships p join territories t on t.id = p.territory_id")
            .fetch_all(database.owner.pool())
            .await
            .expect("a database");
    assert_eq!(places, ["Gers"]);
}

#[tokio::test]
async fn a_coordinator_imports_ten_thousand_lines() {
    let database = support::database().await;
    let lot = territory(&database, "Lot").await;
    let ana = Browser::coordinator(&database, &[lot]).await;
    let started = std::time::Instant::now();
    let (status, preview) = ana.upload(None, "plans.csv", many(10_000).as_bytes()).await;
    assert_eq!(status, StatusCode::OK);
    println!("previewed in {:?}", started.elapsed());
    let started = std::time::Instant::now();
    let (status, _) = ana.confirm(&preview).await;
    println!("confirmed in {:?}", started.elapsed());
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(count(&database.owner, "partnerships").await, 10_000);
}
