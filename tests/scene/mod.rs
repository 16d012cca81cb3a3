//! A small territory to act in: a coordination, three organisations with a professional each, and
//! people who ask the real router for pages, as a browser would.
#![allow(dead_code)] // Each test program uses its own part.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use maillage::{
    app::{App, Settings, router},
    clock::Clock,
    people::password,
};
use sha2::{Digest, Sha256};
use sqlx::{PgPool, Row};
use tower::ServiceExt;
use uuid::Uuid;

use crate::support::{self, TestDatabase};

/// The day of every story: 1 June 2026.
pub const NOW: &str = "2026-06-01T10:00:00Z";

/// What everybody chooses who chooses a password.
pub const PASSWORD: &str = "un grand arbre vert";

/// A territory of a real installation.
pub struct Scene {
    pub territory: Uuid,
    router: Router,
    database: TestDatabase,
}

/// Somebody signed in.
pub struct Visitor {
    pub person: Uuid,
    router: Router,
    cookie: String,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    /// Where it leads, without its query and anchor.
    pub leads_to: String,
    /// Where it leads, whole.
    pub location: String,
    pub text: String,
    pub cookie: Option<String>,
    /// All of them, as `name=value`.
    pub cookies: Vec<String>,
}

impl Scene {
    pub async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    /// An installation set up so; its database knows the key it vouches with.
    pub async fn with(settings: Settings) -> Self {
        let database = support::database().await;
        if let Some(key) = &settings.vouching {
            key.tell(&database.owner).await.expect("told");
        }
        let app = App::new(
            database.application.clone(),
            Clock::Still(NOW.parse().unwrap()),
            settings,
        );
        let router = router(app).expect("a router");
        let territory = Uuid::new_v4();
        let scene = Self {
            territory,
            router,
            database,
        };
        scene.add_territory(territory, "Haute-Garonne").await;
        scene
    }

    /// The owner's connections: to set the scene, and to see what became of it.
    pub fn owner(&self) -> &PgPool {
        self.database.owner.pool()
    }

    /// Connections under the policies, as the program's own.
    pub fn application(&self) -> &PgPool {
        self.database.application.pool()
    }

    /// A transaction under the policies in which the database knows that person.
    pub async fn as_person(&self, visitor: &Visitor) -> sqlx::Transaction<'static, sqlx::Postgres> {
        let mut tx = self.application().begin().await.unwrap();
        sqlx::query("select access.identify($1)")
            .bind(visitor.cookie.trim_start_matches("maillage_session="))
            .execute(&mut *tx)
            .await
            .unwrap();
        tx
    }

    pub async fn add_territory(&self, id: Uuid, name: &str) {
        sqlx::query("insert into territories (id, name) values ($1, $2)")
            .bind(id)
            .bind(name)
            .execute(self.owner())
            .await
            .unwrap();
    }

    /// A new identifier from a statement that inserts one row.
    pub async fn insert(&self, statement: &'static str, ids: &[Uuid], words: &[&str]) -> Uuid {
        let mut query = sqlx::query(statement);
        for id in ids {
            query = query.bind(*id);
        }
        for word in words {
            query = query.bind(word.to_string());
        }
        query.fetch_one(self.owner()).await.unwrap().get(0)
    }

    pub async fn organisation(&self, kind: &str, name: &str) -> Uuid {
        let statement = "insert into organisations (territory_id, kind, name) values ($1, $2, $3) returning id";
        self.insert(statement, &[self.territory], &[kind, name]).await
    }

    /// A person with an account, signed in, without any function yet.
    pub async fn person(&self, territory: Option<Uuid>, name: &str) -> Visitor {
        let (given, family) = name.split_once(' ').expect("two names");
        let person: Uuid = sqlx::query_scalar(
            "insert into people (territory_id, given_name, family_name) values ($1, $2, $3) returning id",
        )
        .bind(territory)
        .bind(given)
        .bind(family)
        .fetch_one(self.owner())
        .await
        .unwrap();
        sqlx::query("insert into accounts (person_id, email) values ($1, $2)")
            .bind(person)
            .bind(format!("{}@example.org", given.to_lowercase()))
            .execute(self.owner())
            .await
            .unwrap();
        Visitor {
            person,
            router: self.router.clone(),
            cookie: self.session_of(person).await,
        }
    }

    /// The same person, in a new session.
    pub async fn signs_in_again(&self, visitor: &Visitor) -> Visitor {
        Visitor {
            person: visitor.person,
            router: self.router.clone(),
            cookie: self.session_of(visitor.person).await,
        }
    }

    async fn session_of(&self, person: Uuid) -> String {
        let token = Uuid::new_v4().to_string();
        sqlx::query(
            "insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 hour')",
        )
        .bind(Sha256::digest(token.as_bytes()).to_vec())
        .bind(person)
        .execute(self.owner())
        .await
        .unwrap();
        format!("maillage_session={token}")
    }

    pub async fn coordinator(&self, territory: Uuid, name: &str) -> Visitor {
        let visitor = self.person(Some(territory), name).await;
        let statement = "insert into coordinators (territory_id, person_id) values ($1, $2) returning id";
        self.insert(statement, &[territory, visitor.person], &[]).await;
        visitor
    }

    pub async fn professional(&self, organisation: Uuid, name: &str) -> Visitor {
        let visitor = self.person(Some(self.territory), name).await;
        let statement = "insert into professionals (territory_id, organisation_id, person_id, function)
                         values ($1, $2, $3, 'éducatrice') returning id";
        self.insert(statement, &[self.territory, organisation, visitor.person], &[])
            .await;
        visitor
    }

    pub async fn administrator(&self, name: &str) -> Visitor {
        let visitor = self.person(None, name).await;
        sqlx::query("update accounts set administrator = true where person_id = $1")
            .bind(visitor.person)
            .execute(self.owner())
            .await
            .unwrap();
        visitor
    }

    /// An institutional partnership in preparation, with a need.
    pub async fn partnership(&self, title: &str) -> Uuid {
        let statement = "insert into partnerships (territory_id, kind, reference, title, need, start_on)
                         values ($1, 'institutional', 'CONV-' || left(gen_random_uuid()::text, 8), $2, 'Un besoin', '2026-01-01') returning id";
        self.insert(statement, &[self.territory], &[title]).await
    }

    pub async fn member(&self, partnership: Uuid, organisation: Uuid) -> Uuid {
        let statement =
            "insert into members (territory_id, partnership_id, organisation_id) values ($1, $2, $3) returning id";
        self.insert(statement, &[self.territory, partnership, organisation], &[])
            .await
    }

    pub async fn objective(&self, partnership: Uuid, title: &str) -> Uuid {
        let statement = "insert into objectives (territory_id, partnership_id, title, opened_on)
                         values ($1, $2, $3, '2026-01-01') returning id";
        self.insert(statement, &[self.territory, partnership], &[title]).await
    }

    /// One text of one row.
    pub async fn text(&self, statement: &'static str, id: Uuid) -> Option<String> {
        sqlx::query_scalar(statement)
            .bind(id)
            .fetch_one(self.owner())
            .await
            .unwrap()
    }

    pub async fn count(&self, statement: &'static str) -> i64 {
        sqlx::query_scalar(statement).fetch_one(self.owner()).await.unwrap()
    }

    /// Whoever it is has chosen [`PASSWORD`].
    pub async fn has_a_password(&self, visitor: &Visitor) {
        let salt = password::new_salt();
        let digest = password::digest(PASSWORD.to_owned(), salt.clone()).await.unwrap();
        sqlx::query("insert into credentials (person_id, salt, digest) values ($1, $2, $3)")
            .bind(visitor.person)
            .bind(salt)
            .bind(digest)
            .execute(self.owner())
            .await
            .unwrap();
    }

    /// The browser of somebody who typed address and [`PASSWORD`] on its way to `/mine`, and where that leads.
    pub async fn gives_the_password(&self, email: &str) -> (Visitor, Answer) {
        let nobody = self.nobody();
        let fields = [("email", email), ("password", PASSWORD), ("next", "/mine")];
        let answer = nobody.post("/sign-in", &fields).await;
        let cookie = answer.is(303).cookie.clone().expect("a token");
        (nobody.with(cookie), answer)
    }

    /// Chooses a password with the code a page shows, and signs in with it.
    pub async fn enters(&self, email: &str, page: &Answer) -> Option<Visitor> {
        let code = shown_code(page);
        let fields = [("code", &*code), ("new", PASSWORD), ("again", PASSWORD)];
        let chosen = self.nobody().post("/invitation", &fields).await;
        if chosen.leads_to != "/sign-in" {
            return None;
        }
        self.sign_in(email, PASSWORD).await
    }

    /// A browser nobody signed in with.
    pub fn nobody(&self) -> Visitor {
        Visitor {
            person: Uuid::nil(),
            router: self.router.clone(),
            cookie: String::new(),
        }
    }

    /// Signs in with a password, as its browser would, and sets a second factor up where that is asked.
    pub async fn sign_in(&self, email: &str, password: &str) -> Option<Visitor> {
        let nobody = self.nobody();
        let answer = nobody
            .post("/sign-in", &[("email", email), ("password", password)])
            .await;
        let cookie = answer.cookie.filter(|_| answer.status == StatusCode::SEE_OTHER)?;
        let half = Visitor { cookie, ..nobody };
        if answer.leads_to != "/sign-in/second" {
            return Some(half);
        }
        let page = half.get("/sign-in/second").await;
        if !page.text.contains("otpauth://") {
            return Some(half);
        }
        let code = Telephone::of(&page).code(0);
        let answer = half.post("/sign-in/second", &[("code", &*code)]).await;
        let cookie = answer.is(200).cookie.clone().expect("a new token");
        Some(Visitor { cookie, ..half })
    }
}

impl Visitor {
    /// What the browser keeps, as it sends it.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// The same browser, with another cookie.
    pub fn with(&self, cookie: String) -> Self {
        Self {
            person: self.person,
            router: self.router.clone(),
            cookie,
        }
    }

    pub async fn get(&self, address: &str) -> Answer {
        let request = Request::get(address).header(header::COOKIE, &self.cookie);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// The status of an answer that is no text.
    pub async fn status_of(&self, address: &str) -> u16 {
        let request = Request::get(address).header(header::COOKIE, &self.cookie);
        let response = self.router.clone().oneshot(request.body(Body::empty()).unwrap());
        response.await.unwrap().status().as_u16()
    }

    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_as(address, fields, "same-origin").await
    }

    async fn post_as(&self, address: &str, fields: &[(&str, &str)], site: &str) -> Answer {
        let form: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", maillage::web::encode(value)))
            .collect();
        let request = Request::post(address)
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", site);
        self.send(request.body(Body::from(form.join("&"))).unwrap()).await
    }

    /// A form that another site made the browser send.
    pub async fn post_from_elsewhere(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_as(address, fields, "cross-site").await
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let said = |name| {
            response
                .headers()
                .get(name)
                .map(|value| value.to_str().unwrap().to_owned())
        };
        let location = said(header::LOCATION).unwrap_or_default();
        let set = response.headers().get_all(header::SET_COOKIE).iter();
        let cookies: Vec<String> = set
            .filter_map(|cookie| Some(cookie.to_str().ok()?.split(';').next()?.to_owned()))
            .collect();
        let cookie = cookies.first().cloned();
        let text = String::from_utf8(to_bytes(response.into_body(), 1 << 22).await.unwrap().to_vec()).unwrap();
        let leads_to = location.split(['?', '#']).next().unwrap_or_default().to_owned();
        Answer {
            status,
            leads_to,
            location,
            text,
            cookie,
            cookies,
        }
    }
}

impl Answer {
    /// Fails with what was answered instead.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "leads to {:?}, says {}",
            self.location,
            self.words()
        );
        self
    }

    /// Fails unless it leads there, whatever the query.
    #[track_caller]
    pub fn leads(&self, address: &str) -> &Self {
        assert_eq!(self.leads_to, address);
        self
    }

    /// Fails unless the address it leads to holds that.
    #[track_caller]
    pub fn leads_with(&self, words: &str) -> &Self {
        assert!(self.location.contains(words), "{words:?} is not in {}", self.location);
        self
    }

    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        assert!(
            self.words().contains(&support::spaced(words)),
            "{words:?} is not in {}",
            self.words()
        );
        self
    }

    #[track_caller]
    pub fn does_not_say(&self, words: &str) -> &Self {
        assert!(
            !self.words().contains(&support::spaced(words)),
            "{words:?} is in {}",
            self.words()
        );
        self
    }

    /// The cookie of that name which it sets.
    #[track_caller]
    pub fn cookie_named(&self, name: &str) -> String {
        let found = self
            .cookies
            .iter()
            .find(|cookie| cookie.starts_with(&format!("{name}=")));
        found
            .unwrap_or_else(|| panic!("no {name} in {:?}", self.cookies))
            .clone()
    }

    /// The value of a hidden field of the page.
    pub fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let (_, rest) = self
            .text
            .split_once(&mark)
            .unwrap_or_else(|| panic!("no {name} in {}", self.text));
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    /// The content of the page, with plain apostrophes, spaces and quotes.
    pub fn words(&self) -> String {
        let content = self.text.split("<main").nth(1).unwrap_or(&self.text);
        support::spaced(content).replace("&#39;", "'").replace("&#34;", "\"")
    }
}

/// The code of an invitation that a page shows.
#[track_caller]
pub fn shown_code(page: &Answer) -> String {
    let after = page.is(200).text.split("<code class=\"secret\">").nth(1);
    let code = after.and_then(|after| after.split('<').next());
    code.expect("a code is shown").to_owned()
}

/// What makes codes, told by the page that sets the second factor up.
pub struct Telephone(totp_rs::Totp);

impl Telephone {
    #[track_caller]
    pub fn of(page: &Answer) -> Self {
        let (_, rest) = page
            .text
            .split_once("href=\"otpauth://")
            .expect("an address for a telephone");
        let address = rest
            .split('"')
            .next()
            .unwrap_or_default()
            .replace("&#38;", "&")
            .replace("&amp;", "&");
        Self(totp_rs::Totp::from_url(format!("otpauth://{address}")).expect("an address it knows"))
    }

    /// The code of the half-minute that is so many from now.
    pub fn code(&self, later: i64) -> String {
        let at = chrono::Utc::now().timestamp() + later * 30;
        self.0.generate(at.try_into().expect("after 1970")).to_string()
    }
}
