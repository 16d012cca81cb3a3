//! Zoé's plan: its coordinator, her mother, the crèche, the CAMSP that the family lets in, and an
//! organisation it does not. Each of them is a browser.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use chrono::NaiveDate;
use maillage::{
    app::{App, Settings, router},
    calendar,
    clock::Clock,
    ids::PartnershipId,
};
use sqlx::PgPool;
use tower::ServiceExt;
use uuid::Uuid;

use crate::support::{TestDatabase, database};

/// The day everything happens: the first period of the plan ended on 30 April without a review.
pub const TODAY: &str = "2026-05-10";

pub struct Story {
    pub base: TestDatabase,
    pub plan: Uuid,
    pub mother: Uuid,
    pub creche: Uuid,
    pub camsp: Uuid,
    pub speech: Uuid,
    pub meals: Uuid,
    router: Router,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub body: String,
}

impl Answer {
    /// The value of a hidden field of the page.
    pub fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let (_, rest) = self
            .body
            .split_once(&mark)
            .unwrap_or_else(|| panic!("no {name} in the page: {}", self.body));
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    pub fn says(&self, words: &str) -> bool {
        self.body.contains(words)
    }
}

impl Story {
    pub async fn new() -> Self {
        let base = database().await;
        let story = base.owner.pool();
        let territory = row(
            story,
            "insert into territories (name) values ('Haute-Garonne') returning id",
            &[],
        )
        .await;
        let line = account(story, territory, "line").await;
        let zoes_mother = account(story, territory, "mother").await;
        row(
            story,
            "insert into coordinators (territory_id, person_id) values ($1, $2) returning id",
            &[territory, line],
        )
        .await;
        let child = row(
            story,
            "insert into children (territory_id, given_name, family_name, birth_date)
             values ($1, 'Zoé', 'Lefèvre', '2022-03-01') returning id",
            &[territory],
        )
        .await;
        let mother = row(
            story,
            "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'mother') returning id",
            &[territory, child, zoes_mother],
        )
        .await;
        let plan = row(
            story,
            "insert into partnerships (territory_id, kind, reference, need, start_on, state, imported)
             values ($1, 'plan', 'PAP-2026-0001', 'Parler', '2026-01-01', 'active', true) returning id",
            &[territory],
        )
        .await;
        let host = organisation(story, territory, "Crèche des Ponts", "creche").await;
        let care = organisation(story, territory, "CAMSP", "camsp").await;
        let outside = organisation(story, territory, "Hôpital", "outsider").await;
        row(
            story,
            "insert into plans (partnership_id, territory_id, child_id, host_id) values ($1, $2, $3, $4) returning partnership_id",
            &[plan, territory, child, host],
        )
        .await;
        let mut members = Vec::new();
        for organisation in [host, care, outside] {
            let member = "insert into members (territory_id, partnership_id, organisation_id, interest)
                          values ($1, $2, $3, 'Zoé') returning id";
            members.push(row(story, member, &[territory, plan, organisation]).await);
        }
        for (organisation, scopes) in [(host, "array['plan', 'contributions']"), (care, "array['plan']")] {
            let consent = format!(
                "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes)
                 values ($1, $2, $3, $4, {scopes}) returning id"
            );
            row(story, &consent, &[territory, child, organisation, mother]).await;
        }
        let mut objectives = Vec::new();
        for title in ["'Parler à table'", "'Manger avec les autres'"] {
            let objective = format!(
                "insert into objectives (territory_id, partnership_id, title, success, opened_on)
                 values ($1, $2, {title}, 'On le voit', '2026-01-01') returning id"
            );
            objectives.push(row(story, &objective, &[territory, plan]).await);
        }
        let clock = Clock::Still(format!("{TODAY}T10:00:00Z").parse().expect("an instant"));
        let app = App::new(base.application.clone(), clock, Settings::default());
        let router = router(app).expect("a router");
        let story = Story {
            plan,
            mother,
            creche: members[0],
            camsp: members[1],
            speech: objectives[0],
            meals: objectives[1],
            base,
            router,
        };
        story.settle().await;
        story
    }

    /// The calendar as it stands before anything of the test.
    async fn settle(&self) {
        let mut tx = self.base.owner.begin().await.expect("a transaction");
        let today: NaiveDate = TODAY.parse().expect("a date");
        calendar::store::refresh(&mut tx, PartnershipId(self.plan), today)
            .await
            .expect("settled");
        tx.commit().await.expect("kept");
    }

    pub async fn get(&self, who: &str, address: &str) -> Answer {
        self.send(who, Request::get(address).body(Body::empty()).expect("a request"))
            .await
    }

    pub async fn post(&self, who: &str, address: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", maillage::web::encode(name), maillage::web::encode(value)))
            .collect();
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")))
            .expect("a request");
        self.send(who, request).await
    }

    async fn send(&self, who: &str, mut request: Request<Body>) -> Answer {
        let headers = request.headers_mut();
        headers.insert(
            header::COOKIE,
            format!("maillage_session={who}").parse().expect("a cookie"),
        );
        headers.insert("sec-fetch-site", "same-origin".parse().expect("a header"));
        headers.insert(header::ACCEPT_LANGUAGE, "fr".parse().expect("a language"));
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let location = response
            .headers()
            .get(header::LOCATION)
            .and_then(|to| to.to_str().ok())
            .unwrap_or_default()
            .to_owned();
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.expect("a page");
        Answer {
            status,
            location,
            body: String::from_utf8(body.to_vec()).expect("text"),
        }
    }

    /// Somebody plans a review for today and invites the mother, the crèche and the CAMSP.
    pub async fn planned(&self, who: &str, category: &str) -> String {
        let (mother, creche, camsp) = (self.code_of_mother(), code(self.creche), code(self.camsp));
        let once = Uuid::new_v4().to_string();
        let answer = self
            .post(
                who,
                &format!("/partnerships/{}/reviews/new", self.plan),
                &[
                    ("once", &once),
                    ("category", category),
                    ("day", TODAY),
                    ("hour", "14:30"),
                    ("parties", &mother),
                    ("parties", &creche),
                    ("parties", &camsp),
                ],
            )
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.location.split('?').next().unwrap_or_default().to_owned()
    }

    pub fn code_of_mother(&self) -> String {
        format!("guardian:{}", self.mother)
    }

    /// A whole page of a review held with everybody there; `changes` replace or add fields.
    pub async fn hold(&self, who: &str, review: &str, changes: &[(&str, &str)]) -> Answer {
        let page = self.get(who, &format!("{review}/hold")).await;
        if page.status != StatusCode::OK {
            return page;
        }
        let (once, version, seen) = (page.hidden("once"), page.hidden("version"), page.hidden("seen"));
        let changes: Vec<_> = std::iter::once(&("seen", seen.as_str()))
            .chain(changes)
            .copied()
            .collect();
        self.hold_with(who, review, &once, &version, &changes).await
    }

    /// The same with a key and a version of one's own.
    pub async fn hold_with(
        &self,
        who: &str,
        review: &str,
        once: &str,
        version: &str,
        changes: &[(&str, &str)],
    ) -> Answer {
        let usual = [
            ("once".to_owned(), once),
            ("version".to_owned(), version),
            ("held_on".to_owned(), TODAY),
            (format!("attendance.{}", self.code_of_mother()), "present"),
            (format!("attendance.{}", code(self.creche)), "present"),
            (format!("attendance.{}", code(self.camsp)), "remote"),
            (format!("outcome.{}", self.speech), "achieved"),
            (format!("outcome.{}", self.meals), "continued"),
            (format!("remaining.{}", self.meals), "Le soir aussi"),
            ("synthesis".to_owned(), "Zoé parle à table."),
        ];
        let mut fields: Vec<(&str, &str)> = usual.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        for (name, value) in changes {
            fields.retain(|(there, _)| there != name);
            fields.push((name, value));
        }
        self.post(who, &format!("{review}/hold"), &fields).await
    }

    /// One text of the database, past every policy.
    pub async fn text(&self, query: &str) -> String {
        sqlx::query_scalar::<_, Option<String>>(sqlx::AssertSqlSafe(query.to_owned()))
            .fetch_one(self.base.owner.pool())
            .await
            .expect("a value")
            .unwrap_or_default()
    }

    /// Open flags of the plan.
    pub async fn flags(&self) -> String {
        self.text("select string_agg(kind, ',' order by kind) from flags where closed_at is null")
            .await
    }
}

/// A member's code in forms.
pub fn code(member: Uuid) -> String {
    format!("member:{member}")
}

async fn row(db: &PgPool, query: &str, values: &[Uuid]) -> Uuid {
    let mut asked = sqlx::query_scalar(sqlx::AssertSqlSafe(query.to_owned()));
    for value in values {
        asked = asked.bind(value);
    }
    asked
        .fetch_one(db)
        .await
        .unwrap_or_else(|fault| panic!("{query}: {fault}"))
}

/// A person with an account and an open session whose token is its name.
async fn account(db: &PgPool, territory: Uuid, name: &str) -> Uuid {
    let person = row(
        db,
        &format!(
            "insert into people (territory_id, given_name, family_name) values ($1, '{name}', 'Test') returning id"
        ),
        &[territory],
    )
    .await;
    row(
        db,
        &format!("insert into accounts (person_id, email) values ($1, '{name}@exemple.fr') returning person_id"),
        &[person],
    )
    .await;
    row(
        db,
        &format!(
            "insert into sessions (token_hash, person_id, expires_at)
             values (sha256(convert_to('{name}', 'UTF8')), $1, now() + interval '1 hour') returning id"
        ),
        &[person],
    )
    .await;
    person
}

/// An organisation with one professional of that name.
async fn organisation(db: &PgPool, territory: Uuid, name: &str, professional: &str) -> Uuid {
    let organisation = row(
        db,
        &format!("insert into organisations (territory_id, kind, name) values ($1, 'nursery', '{name}') returning id"),
        &[territory],
    )
    .await;
    let person = account(db, territory, professional).await;
    row(
        db,
        "insert into professionals (territory_id, organisation_id, person_id, function)
         values ($1, $2, $3, 'éducatrice') returning id",
        &[territory, organisation, person],
    )
    .await;
    organisation
}
