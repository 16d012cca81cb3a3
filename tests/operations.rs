//! What the machines beside Maillage are told: by whom it can be asked, and that nobody is named in it.

mod support;

use std::time::{Duration, Instant};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use maillage::{
    app::{App, Settings, router},
    clock::Clock,
    database::{MIGRATIONS, migrating},
};
use sqlx::{
    AssertSqlSafe, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};
use support::{
    TestDatabase,
    world::{id, tell, token},
};
use tower::ServiceExt;

struct House {
    database: TestDatabase,
    app: App,
    router: Router,
}

impl House {
    async fn open() -> Self {
        let database = support::database().await;
        tell(&database).await;
        let app = App::new(database.application.clone(), Clock::System, Settings::default());
        let router = router(app.clone()).expect("a router");
        Self { database, app, router }
    }

    /// Status, name of the request, page.
    async fn ask(&self, path: &str, person: Option<&str>) -> (u16, String, String) {
        let mut request = Request::get(path)
            .header("host", "maillage.test")
            .header("x-request-id", "léa");
        if let Some(person) = person {
            request = request.header("cookie", format!("maillage_session={}", token(person)));
        }
        let request = request.body(Body::empty()).expect("a request");
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        let name = answer.headers()["x-request-id"].to_str().expect("a name").to_owned();
        let status = answer.status().as_u16();
        let page = to_bytes(answer.into_body(), usize::MAX).await.expect("a page");
        (status, name, String::from_utf8_lossy(&page).into_owned())
    }

    async fn figures(&self) -> String {
        self.app.figures().page(&self.app.database).await
    }
}

#[tokio::test]
async fn a_balancer_hears_that_the_database_is_away_and_the_process_is_not_started_again_for_it() {
    let house = House::open().await;
    let (status, _, page) = house.ask("/readyz", None).await;
    assert_eq!((status, &*page), (200, "ready\n"));
    house.database.application.close().await;
    let (status, _, page) = house.ask("/readyz", None).await;
    assert_eq!((status, &*page), (503, "not ready: database\n"));
    let (status, _, page) = house.ask("/healthz", None).await;
    assert_eq!((status, &*page), (200, "ok\n"));
    assert!(house.figures().await.contains("maillage_database_reachable 0"));
}

#[tokio::test]
async fn a_balancer_hears_that_the_process_will_stop_while_people_are_still_answered() {
    let house = House::open().await;
    house.app.leave();
    let (status, _, page) = house.ask("/readyz", None).await;
    assert_eq!((status, &*page), (503, "not ready: leaving\n"));
    assert_eq!(house.ask("/sign-in", None).await.0, 200);
}

#[tokio::test]
async fn an_older_process_stays_in_service_while_a_newer_schema_is_brought_in() {
    let house = House::open().await;
    let run = async |statement| {
        let done = sqlx::query(statement).execute(house.database.owner.pool()).await;
        done.expect(statement);
    };
    run(
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
         values (999999, 'newer', true, '', 0)",
    )
    .await;
    assert_eq!(house.ask("/readyz", None).await.0, 200);
    run("delete from _sqlx_migrations where version >= (select max(version) from _sqlx_migrations where version < 999999)").await;
    let (status, _, page) = house.ask("/readyz", None).await;
    assert_eq!((status, &*page), (503, "not ready: schema\n"));
}

#[tokio::test]
async fn a_migration_gives_way_to_whoever_uses_its_table_and_is_made_after() {
    let house = House::open().await;
    let pool = house.database.owner.pool().clone();
    let mut migrations: Vec<_> = MIGRATIONS.iter().cloned().collect();
    let sql = "alter table notes add column weather text";
    migrations.push(Migration::new(
        999_999,
        "weather".into(),
        MigrationType::Simple,
        sql.into_sql_str(),
        false,
    ));
    // A backup, say: it reads, and nobody minds.
    let mut reader = pool.begin().await.expect("begun");
    let read = sqlx::query("select from notes").execute(&mut *reader).await;
    read.expect("read");
    let (handle, mine) = (tokio::runtime::Handle::current(), pool.clone());
    let migrating = tokio::task::spawn_blocking(move || {
        handle.block_on(migrating::apply(&Migrator::with_migrations(migrations), &mine))
    });
    tokio::time::sleep(Duration::from_millis(400)).await;
    let mut longest = Duration::ZERO;
    for _ in 0..8 {
        let began = Instant::now();
        let written = sqlx::query("update notes set version = version").execute(&pool).await;
        written.expect("written");
        longest = longest.max(began.elapsed());
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    assert!(longest < Duration::from_secs(2), "somebody waited {longest:?}");
    assert!(!migrating.is_finished(), "it goes on trying");
    reader.rollback().await.expect("let go");
    migrating.await.expect("no panic").expect("migrated");
    let there = sqlx::query("select weather from notes").execute(&pool).await;
    there.expect("the column");
}

#[tokio::test]
async fn how_long_a_letter_waited_tells_a_server_that_is_away_from_a_night() {
    let house = House::open().await;
    let oldest = async |statements| {
        let done = sqlx::raw_sql(AssertSqlSafe(format!("delete from letters; {statements}")));
        done.execute(house.database.owner.pool()).await.expect("told");
        let seconds = sqlx::query_scalar::<_, f64>("select oldest_letter_seconds from access.figures()");
        seconds.fetch_one(house.database.owner.pool()).await.expect("asked")
    };
    // Written three hours ago; the person's night is told by hours from now, whatever hour it is in this test.
    let letter = |night: &str, attempts: &str| {
        format!(
            "insert into letter_choices (person_id, quiet_from, quiet_until)
             select person_id, at - interval '{}', at + interval '{}'
             from (select person_id, (now() at time zone 'Europe/Paris')::time from accounts where not administrator limit 1) x (person_id, at)
             on conflict (person_id) do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until;
             insert into letters (key, person_id, kind, written_at, attempts, not_before)
             select 'digest.' || person_id, person_id, 'digest', now() - interval '3 hours', {attempts} from letter_choices",
            night.split(' ').next().unwrap_or_default(),
            night.split(' ').nth(1).unwrap_or_default(),
        )
    };
    let never_tried = "0, null";
    // At night; half an hour after it; two hours after it.
    assert_eq!(oldest(letter("2h 2h", never_tried)).await, 0.0);
    let soon = oldest(letter("6h -30min", never_tried)).await;
    assert!((1800.0..1900.0).contains(&soon), "{soon}");
    let late = oldest(letter("6h -2h", never_tried)).await;
    assert!((7200.0..7300.0).contains(&late), "{late}");
    // Put off by the server until later: it waits all the same.
    let put_off = oldest(letter("6h -2h", "4, now() + interval '40 minutes'")).await;
    assert!((7200.0..7300.0).contains(&put_off), "{put_off}");
    // Not yet to leave.
    assert_eq!(oldest(letter("6h -2h", "0, now() + interval '40 minutes'")).await, 0.0);
}

#[tokio::test]
async fn requests_are_counted_by_route_and_nothing_of_anybody_is_in_the_figures() {
    let house = House::open().await;
    let plan = id("plan");
    for (path, expected) in [
        (format!("/plans/{plan}"), 200),
        (format!("/plans/{}", uuid::Uuid::new_v4()), 404),
        ("/wp-login.php?Léa".to_owned(), 404),
    ] {
        assert_eq!(house.ask(&path, Some("coordinator")).await.0, expected, "{path}");
    }
    let figures = house.figures().await;
    for line in [
        "maillage_requests_total{method=\"GET\",route=\"/plans/{plan}\",status=\"200\"} 1",
        "maillage_requests_total{method=\"GET\",route=\"/plans/{plan}\",status=\"404\"} 1",
        "maillage_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1",
        "maillage_request_seconds_count{method=\"GET\",route=\"/plans/{plan}\"} 2",
        "maillage_database_reachable 1",
        "maillage_letters_given_up 0",
        "# EOF",
    ] {
        assert!(figures.contains(line), "{line} is missing in {figures}");
    }
    for private in [plan.to_string().as_str(), "Léa", "wp-login"] {
        assert!(!figures.contains(private), "{private} is in {figures}");
    }
}

#[tokio::test]
async fn each_request_has_a_name_of_our_own() {
    let house = House::open().await;
    let (_, one, _) = house.ask("/sign-in", None).await;
    let (_, other, _) = house.ask("/no/such/page", None).await;
    assert!(
        one != other && one.len() == 10 && one.chars().all(|c| c.is_ascii_hexdigit()),
        "{one} {other}"
    );
}

#[tokio::test]
async fn the_reference_on_the_page_of_a_fault_is_the_name_of_the_request() {
    let house = House::open().await;
    sqlx::query("alter table plans rename column child_id to somebody")
        .execute(house.database.owner.pool())
        .await
        .expect("broken");
    let (status, name, page) = house.ask("/plans", Some("coordinator")).await;
    assert_eq!(status, 500);
    assert!(page.contains(&name), "{name} is missing in {page}");
}

#[tokio::test]
async fn letters_that_wait_and_a_day_nobody_went_through_show() {
    let house = House::open().await;
    let run = |statement: &'static str| sqlx::query(statement).execute(house.database.owner.pool());
    run("delete from scans").await.expect("forgotten");
    assert!(house.figures().await.contains("maillage_calendar_scanned_seconds -1"));
    run("insert into scans (on_day, time_zone, at, opened, closed) select current_date, 'Europe/Paris', now() - interval '1 hour', 0, 0")
        .await
        .expect("scanned");
    let figures = house.figures().await;
    assert!(figures.contains("maillage_calendar_scanned_seconds 36"), "{figures}");
    run("update letters set sent_at = null, given_up_at = now(), dropped_at = null, said = null")
        .await
        .expect("given up");
    let given_up: i64 = sqlx::query_scalar("select count(*) from letters")
        .fetch_one(house.database.owner.pool())
        .await
        .expect("a count");
    assert!(
        house
            .figures()
            .await
            .contains(&format!("maillage_letters_given_up {given_up}"))
    );
}
