//! What the machines beside Maillage are told: by whom it can be asked, and that nobody is named in it.

mod support;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use maillage::{
    app::{App, Settings, router},
    clock::Clock,
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
