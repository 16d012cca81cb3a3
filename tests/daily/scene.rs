//! The scene: Lina's plan, with a nursery and a CAMSP her mother agreed to, a school she did not,
//! a father who lives apart, a coordinator, and another family next door. It is 15 May 2026.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use maillage::{
    app::{App, Settings, router},
    clock::Clock,
    documents::shelf::Shelf,
    people::password,
};
use sqlx::Row;
use tower::ServiceExt;
use uuid::Uuid;

use crate::support::{TestDatabase, database, spaced};

/// Everybody and everything, by name.
pub struct Scene {
    pub base: TestDatabase,
    /// Where the files of documents are.
    pub shelf: Shelf,
    router: Router,
    pub territory: Uuid,
    pub child: Uuid,
    pub plan: Uuid,
    pub nursery: Member,
    pub camsp: Member,
    /// A member without the family's consent.
    pub school: Member,
    pub mother: Guardian,
    pub father: Guardian,
    pub stranger: Guardian,
    pub coordinator: Person,
}

pub struct Person {
    pub id: Uuid,
    pub token: String,
}

/// An organisation in the plan, with the professional who speaks for it.
pub struct Member {
    pub id: Uuid,
    pub organisation: Uuid,
    pub voice: Person,
}

/// A guardian of a child.
pub struct Guardian {
    pub id: Uuid,
    pub child: Uuid,
    pub voice: Person,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub body: String,
}

impl Answer {
    /// Says what a test needs to know when it is not what it should be.
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }

    pub fn says(&self, words: &str) -> &Self {
        assert!(
            spaced(&self.body).contains(&spaced(words)),
            "« {words} » is missing in {}",
            self.body
        );
        self
    }

    pub fn keeps_quiet_about(&self, words: &str) -> &Self {
        assert!(
            !spaced(&self.body).contains(&spaced(words)),
            "« {words} » is in {}",
            self.body
        );
        self
    }
}

impl Scene {
    pub async fn new() -> Self {
        let base = database().await;
        let shelf = Shelf::default();
        let router = instance(&base, &shelf);
        let told = Teller { base: &base };
        let territory = told
            .id(
                "insert into territories (name) values ('Haute-Garonne') returning id",
                &[],
            )
            .await;
        let coordinator = told.person(territory, "Claire", "Coordo").await;
        told.run(
            "insert into coordinators (territory_id, person_id) values ($1, $2)",
            &[territory, coordinator.id],
        )
        .await;
        let (child, mother) = told.child(territory, "Lina", "Maya", "Mère").await;
        let father = told.guardian(territory, child, "Fadi", "Père").await;
        let (_, stranger) = told.child(territory, "Noé", "Olga", "Voisine").await;
        let plan = told.id("insert into partnerships (territory_id, kind, reference, need, start_on, state) values ($1, 'plan', 'PAP-2026-0001', 'Manger avec les autres', '2026-01-05', 'active') returning id", &[territory]).await;
        let nursery = told.member(territory, plan, "nursery", "Les Coquelicots", "Nora").await;
        told.run(
            "insert into plans (partnership_id, territory_id, child_id, host_id) values ($1, $2, $3, $4)",
            &[plan, territory, child, nursery.organisation],
        )
        .await;
        let camsp = told.member(territory, plan, "camsp", "CAMSP du Lac", "Paul").await;
        let school = told
            .member(territory, plan, "school", "École des Tilleuls", "Omar")
            .await;
        for (organisation, scopes) in [
            (nursery.organisation, "{plan,contributions}"),
            (camsp.organisation, "{plan,contributions,health}"),
        ] {
            told.run(&format!("insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes) values ($1, $2, $3, $4, '{scopes}')"), &[territory, child, organisation, mother.id]).await;
        }
        Self {
            shelf,
            router,
            territory,
            child,
            plan,
            nursery,
            camsp,
            school,
            mother,
            father,
            stranger,
            coordinator,
            base,
        }
    }

    /// The same scene, asked of another instance of the application, with that shelf.
    pub fn elsewhere(self, shelf: &Shelf) -> Self {
        Self {
            router: instance(&self.base, shelf),
            shelf: shelf.clone(),
            ..self
        }
    }

    /// A statement of the owner that gives an identifier.
    pub async fn id(&self, statement: &str, values: &[Uuid]) -> Uuid {
        Teller { base: &self.base }.id(statement, values).await
    }

    /// A statement of the owner.
    pub async fn run(&self, statement: &str, values: &[Uuid]) {
        Teller { base: &self.base }.run(statement, values).await;
    }

    /// The text a statement of the owner gives.
    pub async fn text(&self, statement: &str) -> String {
        let row = sqlx::query(sqlx::AssertSqlSafe(statement.to_owned()))
            .fetch_one(self.base.owner.pool())
            .await
            .unwrap();
        row.get::<Option<String>, _>(0).unwrap_or_default()
    }

    /// An objective being worked on.
    pub async fn objective(&self, title: &str) -> Uuid {
        let statement = format!(
            "insert into objectives (territory_id, partnership_id, title, opened_on) values ($1, $2, '{title}', '2026-01-05') returning id"
        );
        self.id(&statement, &[self.territory, self.plan]).await
    }

    /// An action one member answers for, due on that day.
    pub async fn action(&self, title: &str, due: &str, member: &Member) -> Uuid {
        let statement = format!(
            "insert into actions (territory_id, partnership_id, title, due_on) values ($1, $2, '{title}', '{due}') returning id"
        );
        let action = self.id(&statement, &[self.territory, self.plan]).await;
        self.run(
            "insert into action_members (action_id, member_id, partnership_id, territory_id) values ($1, $2, $3, $4)",
            &[action, member.id, self.plan, self.territory],
        )
        .await;
        action
    }

    /// A review planned on that day, with every party invited.
    pub async fn review_planned_on(&self, day: &str) -> Uuid {
        let statement = format!(
            "insert into reviews (territory_id, partnership_id, planned_on, planned_at, place) values ($1, $2, '{day}', '14:30', 'À la crèche') returning id"
        );
        let review = self.id(&statement, &[self.territory, self.plan]).await;
        for member in [&self.nursery, &self.camsp, &self.school] {
            self.run("insert into review_parties (territory_id, review_id, partnership_id, member_id) values ($1, $2, $3, $4)", &[self.territory, review, self.plan, member.id]).await;
        }
        for guardian in [&self.mother, &self.father] {
            self.run("insert into review_parties (territory_id, review_id, partnership_id, guardian_id) values ($1, $2, $3, $4)", &[self.territory, review, self.plan, guardian.id]).await;
        }
        review
    }

    /// Somebody of a territory, signed in, without any function yet.
    pub async fn somebody(&self, territory: Uuid, given: &str, family: &str) -> Person {
        Teller { base: &self.base }.person(territory, given, family).await
    }

    pub fn at(&self, path: &str) -> String {
        format!("/partnerships/{}{path}", self.plan)
    }

    pub fn family(&self, path: &str) -> String {
        format!("/family/{}{path}", self.child)
    }

    /// A page, as that person.
    pub async fn get(&self, person: &Person, path: &str) -> Answer {
        self.ask(person, Request::get(path), Body::empty()).await
    }

    /// A form, as that person.
    pub async fn post(&self, person: &Person, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = form_of(fields);
        if !fields.iter().any(|(name, _)| *name == "once") {
            form.push_str(&format!("&once={}", Uuid::new_v4()));
        }
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.ask(person, request, Body::from(form)).await
    }

    /// A form with a file, as that person.
    pub async fn sends(&self, person: &Person, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Answer {
        const CUT: &str = "cut-here-9f1c";
        let part = |name: &str, value: &str| {
            format!("--{CUT}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let mut body: String = fields.iter().map(|(name, value)| part(name, value)).collect();
        if !fields.iter().any(|(name, _)| *name == "once") {
            body += &part("once", &Uuid::new_v4().to_string());
        }
        // What a browser says of the type is not to be believed.
        body += &format!(
            "--{CUT}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{}\"\r\ncontent-type: application/pdf\r\n\r\n",
            file.0
        );
        let mut body = body.into_bytes();
        body.extend_from_slice(file.1);
        body.extend_from_slice(format!("\r\n--{CUT}--\r\n").as_bytes());
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={CUT}"))
            .header("sec-fetch-site", "same-origin");
        self.ask(person, request, Body::from(body)).await
    }

    /// A file, as that person: what was answered, the headers, the bytes.
    pub async fn downloads(&self, person: &Person, path: &str) -> (u16, HeaderMap, Vec<u8>) {
        let request = Request::get(path)
            .header(header::COOKIE, format!("maillage_session={}", person.token))
            .body(Body::empty())
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        (parts.status.as_u16(), parts.headers, bytes.to_vec())
    }

    async fn ask(&self, person: &Person, request: axum::http::request::Builder, body: Body) -> Answer {
        let request = request
            .header(header::COOKIE, format!("maillage_session={}", person.token))
            .header(header::ACCEPT_LANGUAGE, "fr")
            .body(body)
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let location = response
            .headers()
            .get(header::LOCATION)
            .map(|at| at.to_str().unwrap().to_owned())
            .unwrap_or_default();
        let bytes = to_bytes(response.into_body(), 4_000_000).await.unwrap();
        Answer {
            status,
            location,
            body: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }
}

fn instance(base: &TestDatabase, shelf: &Shelf) -> Router {
    let settings = Settings {
        documents: shelf.clone(),
        ..Settings::default()
    };
    let clock = Clock::Still("2026-05-15T10:00:00Z".parse().unwrap());
    router(App::new(base.application.clone(), clock, settings)).unwrap()
}

fn form_of(fields: &[(&str, &str)]) -> String {
    let escape = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    fields
        .iter()
        .map(|(name, value)| format!("{name}={}", escape(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// Who sets the scene, past every policy.
struct Teller<'a> {
    base: &'a TestDatabase,
}

impl Teller<'_> {
    async fn id(&self, statement: &str, values: &[Uuid]) -> Uuid {
        let mut query = sqlx::query(sqlx::AssertSqlSafe(statement.to_owned()));
        for value in values {
            query = query.bind(*value);
        }
        query.fetch_one(self.base.owner.pool()).await.expect(statement).get(0)
    }

    async fn run(&self, statement: &str, values: &[Uuid]) {
        let mut query = sqlx::query(sqlx::AssertSqlSafe(statement.to_owned()));
        for value in values {
            query = query.bind(*value);
        }
        query.execute(self.base.owner.pool()).await.expect(statement);
    }

    async fn person(&self, territory: Uuid, given: &str, family: &str) -> Person {
        let id = self.id(&format!("insert into people (territory_id, given_name, family_name) values ($1, '{given}', '{family}') returning id"), &[territory]).await;
        self.run(&format!("insert into accounts (person_id, email, phone) values ($1, lower('{given}@secret.example'), '0699000000')"), &[id]).await;
        let token = password::new_token();
        sqlx::query(
            "insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 hour')",
        )
        .bind(password::token_hash(&token).to_vec())
        .bind(id)
        .execute(self.base.owner.pool())
        .await
        .unwrap();
        Person { id, token }
    }

    async fn child(&self, territory: Uuid, child: &str, given: &str, family: &str) -> (Uuid, Guardian) {
        let child = self.id(&format!("insert into children (territory_id, given_name, family_name, birth_date) values ($1, '{child}', 'Exemple', '2024-03-01') returning id"), &[territory]).await;
        (child, self.guardian(territory, child, given, family).await)
    }

    async fn guardian(&self, territory: Uuid, child: Uuid, given: &str, family: &str) -> Guardian {
        let voice = self.person(territory, given, family).await;
        let id = self.id("insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'parent') returning id", &[territory, child, voice.id]).await;
        Guardian { id, child, voice }
    }

    async fn member(&self, territory: Uuid, plan: Uuid, kind: &str, name: &str, given: &str) -> Member {
        let organisation = self.id(&format!("insert into organisations (territory_id, kind, name, phone) values ($1, '{kind}', '{name}', '05 61 00 00 00') returning id"), &[territory]).await;
        let voice = self.person(territory, given, "Métier").await;
        self.run("insert into professionals (territory_id, organisation_id, person_id, function) values ($1, $2, $3, 'éducatrice')", &[territory, organisation, voice.id]).await;
        let id = self.id("insert into members (territory_id, partnership_id, organisation_id, interest, function, written_by, accepted_on, accepted_by) values ($1, $2, $3, 'Notre intérêt', 'Nous accueillons', $4, '2026-01-05', $4) returning id", &[territory, plan, organisation, voice.id]).await;
        Member {
            id,
            organisation,
            voice,
        }
    }
}
