//! The application in this process, on a port of its own, with the story of the demonstration in a
//! database of its own.

use chrono::NaiveDate;
use maillage::{
    app::{App, Settings, router},
    calendar::scan::scan,
    clock::Clock,
    demo,
    web::server::serve,
};
use tokio::net::TcpListener;

use crate::support::{self, TestDatabase};

/// A demonstration being served, for as long as it is held.
pub struct House {
    /// Where it is: `http://127.0.0.1:…`.
    pub url: String,
    /// To look past the policies at what became of things.
    pub database: TestDatabase,
    server: tokio::task::JoinHandle<()>,
}

impl House {
    pub async fn open() -> Self {
        Self::open_with(|_| Settings::default()).await
    }

    /// A demonstration that is otherwise set up as that address, which is its own, has it.
    pub async fn open_with(settings: impl FnOnce(&str) -> Settings) -> Self {
        let database = support::demonstration().await;
        demo::load(&database.owner, today()).await.expect("the story is told");
        scan(&database.application, &Clock::System, None)
            .await
            .expect("the calendar is gone through");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let settings = Settings {
            demonstration: true,
            ..settings(&url)
        };
        if let Some(key) = &settings.vouching {
            key.tell(&database.owner).await.expect("told");
        }
        demo::attach(&database.owner, &settings.documents)
            .await
            .expect("the story has its documents");
        let app = App::new(database.application.clone(), Clock::System, settings);
        let router = router(app).expect("a router");
        let server = tokio::spawn(serve(listener, router, std::future::pending()));
        Self { url, database, server }
    }

    /// The address under which one enters the demonstration as that person.
    pub async fn entrance(&self, name: &str) -> String {
        let (given, family) = name.split_once(' ').expect("a given name and a family name");
        let person: uuid::Uuid =
            sqlx::query_scalar("select p.id from people p join accounts a on a.person_id = p.id where p.given_name = $1 and p.family_name = $2")
                .bind(given)
                .bind(family)
                .fetch_one(self.database.owner.pool())
                .await
                .unwrap_or_else(|error| panic!("{name} has no account in the story: {error}"));
        format!("{}/demo/{person}", self.url)
    }
}

#[cfg(feature = "passkeys")]
impl House {
    /// A real installation, empty, that vouches for passkeys; known as `localhost`, since browsers take them
    /// for no bare number.
    pub async fn real() -> Self {
        let database = support::database().await;
        let key = maillage::people::vouching::VouchingKey::chosen("what this house vouches with, long enough")
            .expect("a key");
        key.tell(&database.owner).await.expect("the key is told");
        let settings = Settings {
            vouching: Some(key),
            letters_leave: true,
            ..Settings::default()
        };
        let app = App::new(database.application.clone(), Clock::System, settings);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let router = router(app).expect("a router");
        let server = tokio::spawn(serve(listener, router, std::future::pending()));
        Self {
            url: format!("http://localhost:{port}"),
            database,
            server,
        }
    }

    /// Somebody with an account and a password, without any function yet.
    pub async fn account(&self, given: &str, password: &str) -> uuid::Uuid {
        use maillage::people::password;
        let salt = password::new_salt();
        let digest = password::digest(password.to_owned(), salt.clone())
            .await
            .expect("a digest");
        sqlx::query_scalar(
            "with person as (insert into people (given_name, family_name) values ($1, 'Benali') returning id),
                  account as (insert into accounts (person_id, email)
                              select id, lower($1) || '@example.org' from person returning person_id)
             insert into credentials (person_id, salt, digest) select person_id, $2, $3 from account returning person_id",
        )
        .bind(given)
        .bind(salt)
        .bind(digest)
        .fetch_one(self.database.owner.pool())
        .await
        .expect("an account")
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// The day it is where the story is.
pub fn today() -> NaiveDate {
    Clock::System.today(chrono_tz::Tz::Europe__Paris)
}
