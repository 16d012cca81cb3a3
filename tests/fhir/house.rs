//! An installation, and people who ask it for pages and Bundles.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use chrono::NaiveDate;
use maillage::{
    app::{App, Settings, router},
    clock::Clock,
    demo,
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tower::ServiceExt;
use uuid::Uuid;

use crate::support::{self, TestDatabase};

const NOW: &str = "2026-06-01T10:00:00Z";

pub struct House {
    router: Router,
    pub database: TestDatabase,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

pub fn clock() -> Clock {
    Clock::Still(NOW.parse().expect("an instant"))
}

impl House {
    pub fn of(database: TestDatabase) -> Self {
        let app = App::new(database.application.clone(), clock(), Settings::default());
        let router = router(app).expect("a router");
        Self { router, database }
    }

    /// The demonstration with its story.
    pub async fn demonstration() -> Self {
        let database = support::demonstration().await;
        let today = NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day");
        demo::load(&database.owner, today).await.expect("told");
        Self::of(database)
    }

    pub async fn does(&self, statement: &'static str) {
        let done = sqlx::query(statement).execute(self.database.owner.pool()).await;
        assert!(
            done.expect(statement).rows_affected() > 0,
            "nothing done by {statement}"
        );
    }

    pub async fn ids(&self, question: &'static str) -> Vec<Uuid> {
        sqlx::query_scalar(question)
            .fetch_all(self.database.owner.pool())
            .await
            .expect(question)
    }

    pub async fn count(&self, question: &'static str) -> i64 {
        sqlx::query_scalar(question)
            .fetch_one(self.database.owner.pool())
            .await
            .expect(question)
    }

    /// The cookie of somebody who is signed in.
    pub async fn session(&self, person: Uuid) -> String {
        let token = Uuid::new_v4().to_string();
        sqlx::query(
            "insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 hour')",
        )
        .bind(Sha256::digest(token.as_bytes()).to_vec())
        .bind(person)
        .execute(self.database.owner.pool())
        .await
        .expect("a session");
        format!("maillage_session={token}")
    }

    /// Somebody new who coordinates the only territory.
    pub async fn new_coordinator(&self) -> String {
        let person = Uuid::new_v4();
        for statement in [
            "insert into people (id, territory_id, given_name, family_name) select $1, id, 'Odile', 'Neuve' from territories",
            "insert into accounts (person_id, email) values ($1, 'odile.neuve@example.org')",
            "insert into coordinators (territory_id, person_id) select id, $1 from territories",
        ] {
            let done = sqlx::query(statement)
                .bind(person)
                .execute(self.database.owner.pool())
                .await;
            assert_eq!(done.expect(statement).rows_affected(), 1);
        }
        self.session(person).await
    }

    /// Who coordinates the territory of a plan.
    pub async fn coordinator_of(&self, plan: Uuid) -> String {
        let question = "select c.person_id from coordinators c join plans p on p.territory_id = c.territory_id
                        where p.partnership_id = $1 and c.ended_at is null order by c.since, c.id limit 1";
        let person = sqlx::query_scalar(question)
            .bind(plan)
            .fetch_one(self.database.owner.pool())
            .await;
        self.session(person.expect(question)).await
    }

    /// The plan with most to tell, as its coordinator is given it.
    pub async fn richest(&self) -> (Uuid, Value) {
        let question = "select p.partnership_id from plans p
            where exists (select from actions a where a.partnership_id = p.partnership_id)
              and exists (select from notes n where n.partnership_id = p.partnership_id)
              and exists (select from expectations e where e.partnership_id = p.partnership_id)
            order by (select count(*) from contributions c where c.partnership_id = p.partnership_id) desc, 1 limit 1";
        let plan = self.ids(question).await[0];
        let coordinator = self.coordinator_of(plan).await;
        (plan, self.bundle(&coordinator, plan).await)
    }

    pub async fn asks(&self, cookie: &str, address: &str) -> Answer {
        let request = Request::get(address)
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT_LANGUAGE, "fr");
        let request = request.body(Body::empty()).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        Answer {
            status: head.status,
            headers: head.headers,
            text: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// A plan as somebody is given it.
    pub async fn bundle(&self, cookie: &str, plan: Uuid) -> Value {
        let answer = self.asks(cookie, &format!("/plans/{plan}/plan.fhir.json")).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/fhir+json");
        serde_json::from_str(&answer.text).expect("JSON")
    }
}

/// The entries of a kind.
pub fn of_kind<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    let entries = bundle["entry"].as_array().expect("entries").iter();
    entries
        .map(|entry| &entry["resource"])
        .filter(|resource| resource["meta"]["tag"][0]["code"] == kind)
        .collect()
}

/// Every value, however deep, with its key.
pub fn walk<'a>(value: &'a Value, key: &'a str, visit: &mut impl FnMut(&'a str, &'a Value)) {
    visit(key, value);
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| walk(value, key, visit)),
        Value::Array(values) => values.iter().for_each(|value| walk(value, key, visit)),
        _ => (),
    }
}
