//! Léa's plan (tests/support/world.sql), its people in their browsers, a clock that one sets, and the
//! post between the outbox and a mail server.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};
use chrono_tz::Europe::Paris;
use maillage::{
    app::{App, Settings, router},
    clock::Clock,
    config::{Encryption, Mailing},
    letters::post::{Passed, Post, pass},
    web::encode,
};
use sqlx::AssertSqlSafe;
use tokio::sync::watch;
use tower::ServiceExt;
use uuid::Uuid;

use crate::support::{
    TestDatabase,
    world::{id, token, told, world},
};

pub const PUBLIC_URL: &str = "https://maillage.example.fr";

pub struct Story {
    pub database: TestDatabase,
    /// What time it is: at first eleven in the morning, in Paris.
    pub clock: Clock,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    /// The page, with plain apostrophes and spaces.
    pub page: String,
}

impl Answer {
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "leads to {:?}: {}",
            self.location,
            self.page
        );
        self
    }

    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        assert!(self.page.contains(words), "{words:?} is not in {}", self.page);
        self
    }

    #[track_caller]
    pub fn does_not_say(self, words: &str) -> Self {
        assert!(!self.page.contains(words), "{words:?} is in {}", self.page);
        self
    }
}

impl Story {
    /// The world as it stands, with no letter on its way.
    pub async fn new() -> Self {
        let story = Self {
            database: world().await,
            clock: Clock::Still(moment(today(), "11:00")),
        };
        story.run("delete from letters").await;
        story
    }

    /// The clock says that hour in Paris, that many days from today.
    pub fn set_clock(&mut self, days: u64, hour: &str) {
        self.clock = Clock::Still(moment(today() + Days::new(days), hour));
    }

    /// The post to a server on that port.
    pub fn post_to(&self, port: u16) -> Post {
        self.post_with(port, Encryption::None)
    }

    pub fn post_with(&self, port: u16, smtp_tls: Encryption) -> Post {
        let mailing = Mailing {
            smtp_host: Some("localhost".to_owned()),
            smtp_port: Some(port),
            smtp_tls,
            mail_from: Some("Maillage <maillage@example.fr>".to_owned()),
            ..Mailing::default()
        };
        let post = Post::new(&mailing, Some(PUBLIC_URL)).expect("settings that go together");
        post.expect("a server is named")
    }

    /// One pass over the outbox.
    pub async fn pass(&self, post: &Post) -> Passed {
        let (_never, stopping) = watch::channel(false);
        pass(&self.database.application, &self.clock, post, &stopping)
            .await
            .expect("a pass")
    }

    /// A pass after which that many letters left and nothing failed.
    #[track_caller]
    pub fn sends<'a>(&'a self, post: &'a Post, expected: usize) -> impl Future<Output = ()> + 'a {
        let place = std::panic::Location::caller();
        async move {
            let passed = self.pass(post).await;
            let right = Passed {
                sent: expected,
                failed: 0,
            };
            assert_eq!(passed, right, "{place}");
        }
    }

    fn router(&self) -> Router {
        let settings = Settings {
            letters_leave: true,
            ..Settings::default()
        };
        router(App::new(self.database.application.clone(), self.clock, settings)).expect("a router")
    }

    pub async fn get(&self, who: &str, address: &str) -> Answer {
        self.send(who, Request::get(address), String::new()).await
    }

    pub async fn post(&self, who: &str, address: &str, fields: &[(&str, &str)]) -> Answer {
        let form: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect();
        let request = Request::post(address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(who, request, form.join("&")).await
    }

    async fn send(&self, who: &str, request: axum::http::request::Builder, body: String) -> Answer {
        let request = if who.is_empty() {
            request
        } else {
            let cookie = format!("maillage_session={}", token(who));
            request
                .header(header::COOKIE, cookie)
                .header("sec-fetch-site", "same-origin")
        };
        let answer = self
            .router()
            .oneshot(request.body(Body::from(body)).expect("a request"))
            .await
            .expect("an answer");
        let status = answer.status();
        let location = answer.headers().get(header::LOCATION);
        let location = location
            .map(|to| to.to_str().expect("text").to_owned())
            .unwrap_or_default();
        let page = to_bytes(answer.into_body(), 1 << 22).await.expect("a page");
        let page = String::from_utf8(page.to_vec())
            .expect("text")
            .replace(['\u{a0}', '\u{202f}'], " ");
        Answer {
            status,
            location,
            page: page.replace("&#39;", "'"),
        }
    }

    /// Somebody plans a review of Léa's plan for that day at 14:30, with those parties; its address.
    pub async fn plan_review(&self, who: &str, days: u64, parties: &[&str]) -> String {
        let day = (today() + Days::new(days)).to_string();
        let (once, parties) = (
            Uuid::new_v4().to_string(),
            parties.iter().map(|party| code(party)).collect::<Vec<_>>(),
        );
        let mut fields = vec![
            ("once", once.as_str()),
            ("category", "intermediate"),
            ("day", &day),
            ("hour", "14:30"),
            ("place", "Salle des Tilleuls"),
            ("video_link", "https://visio.example.fr/tilleuls"),
        ];
        fields.extend(parties.iter().map(|party| ("parties", party.as_str())));
        let address = format!("/partnerships/{}/reviews/new", id("plan"));
        let planned = self.post(who, &address, &fields).await.is(303);
        planned.location.split('?').next().unwrap_or_default().to_owned()
    }

    /// The same review on another day, in another place; where that leads.
    pub async fn move_review(&self, who: &str, review: &str, days: u64) -> String {
        let (day, version) = ((today() + Days::new(days)).to_string(), self.version(review).await);
        let fields = [
            ("version", version.as_str()),
            ("category", "intermediate"),
            ("day", &day),
            ("hour", "09:00"),
            ("place", "Au CAMSP"),
        ];
        self.post(who, &format!("{review}/edit"), &fields)
            .await
            .is(303)
            .location
    }

    pub async fn cancel_review(&self, who: &str, review: &str) {
        let version = self.version(review).await;
        let fields = [("version", version.as_str()), ("reason", "Une grève.")];
        self.post(who, &format!("{review}/cancel"), &fields).await.is(303);
    }

    async fn version(&self, review: &str) -> String {
        let review = review.trim_start_matches("/reviews/");
        self.text(&format!("select version::text from reviews where id = '{review}'"))
            .await
    }

    /// A statement past every policy: `{mother}` is who has that name in the world.
    pub async fn run(&self, statement: &str) {
        sqlx::query(AssertSqlSafe(told(statement)))
            .execute(self.database.owner.pool())
            .await
            .expect(statement);
    }

    /// One text of the database.
    pub async fn text(&self, question: &str) -> String {
        sqlx::query_scalar::<_, Option<String>>(AssertSqlSafe(told(question)))
            .fetch_one(self.database.owner.pool())
            .await
            .expect(question)
            .unwrap_or_default()
    }

    /// Letters that wait, were sent, dropped, given up.
    pub async fn outbox(&self) -> String {
        self.text(
            "select concat_ws(' ', count(*) filter (where sent_at is null and dropped_at is null and given_up_at is null),
                              count(sent_at), count(dropped_at), count(given_up_at)) from letters",
        )
        .await
    }
}

/// The civil day it is in Paris.
pub fn today() -> NaiveDate {
    Utc::now().with_timezone(&Paris).date_naive()
}

/// That hour of a day in Paris.
pub fn moment(day: NaiveDate, hour: &str) -> DateTime<Utc> {
    let local = day.and_time(hour.parse().expect("an hour"));
    Paris
        .from_local_datetime(&local)
        .earliest()
        .expect("an instant")
        .to_utc()
}

/// A party's code in forms.
fn code(party: &str) -> String {
    let kind = if party.contains(" in ") { "member" } else { "guardian" };
    format!("{kind}:{}", id(party))
}
