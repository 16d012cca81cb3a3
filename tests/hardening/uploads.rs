//! Files on a slow line: nobody waits for them but who sends them, and nobody sends them who may not.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use maillage::{app::Settings, documents::shelf::Shelf};
use object_store::{
    memory::InMemory,
    throttle::{ThrottleConfig, ThrottledStore},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

use crate::{
    house::{House, UNCOUNTED},
    support::world::{id, token},
};

/// Whoever has to be told before sending is told at once.
const AT_ONCE: Duration = Duration::from_secs(2);

const PLANS: &str =
    "nom;prenom;date_naissance;lieu_accueil;debut_pap\nBernard;Ana;12/04/2023;Crèche des Prés;01/09/2025\n";

const FINESS: &str = "finess;etalab;111;2026-05-12\n\
    structureet;310000001;310000100;CAMSP;CAMSP LES LILAS;;;12;R;DES LILAS;;;555;31;HAUTE GARONNE;\
    31059 TOULOUSE CEDEX 9;0561000001;;190;CAMSP;4103;x;;8610Z;99;x;9;x;1979-02-13;1979-02-13;2026-02-04;\n";

/// A post, as it goes over the line.
struct Post {
    path: String,
    kind: &'static str,
    body: String,
}

impl Post {
    fn file(path: &str, fields: &[(&str, &str)], content: &str) -> Self {
        let part = |(name, value): &(&str, &str)| {
            format!("--cut\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let fields: String = fields.iter().map(part).collect();
        Self {
            path: path.to_owned(),
            kind: "multipart/form-data; boundary=cut",
            body: format!(
                "{fields}--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n{content}\r\n--cut--\r\n"
            ),
        }
    }

    fn spreadsheet() -> Self {
        Self::file("/import", &[], PLANS)
    }

    fn register() -> Self {
        Self::file(
            "/directory/finess",
            &[("departments", "31"), ("categories", "190")],
            FINESS,
        )
    }

    fn document() -> Self {
        let path = format!("/partnerships/{}/documents/new", id("plan"));
        Self::file(&path, &[("title", "Compte rendu")], "%PDF-1.7 et des mots.")
    }

    fn words() -> Self {
        Self {
            path: "/account/password".to_owned(),
            kind: "application/x-www-form-urlencoded",
            body: "current=a&new=b&again=c".to_owned(),
        }
    }

    /// Its headers alone, as if `length` bytes were to follow.
    async fn announced(&self, house: &House, cookie: Option<&str>, length: usize) -> TcpStream {
        let cookie = cookie.map(|token| format!("Cookie: maillage_session={token}\r\n"));
        let head = format!(
            "POST {} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n{}\
             Content-Type: {}\r\nContent-Length: {length}\r\n\r\n",
            self.path,
            cookie.unwrap_or_default(),
            self.kind,
        );
        let mut line = TcpStream::connect(house.address).await.unwrap();
        line.write_all(head.as_bytes()).await.unwrap();
        line
    }

    /// All of it but the end.
    async fn begun(&self, house: &House, person: &str) -> TcpStream {
        let mut line = self.announced(house, Some(&token(person)), self.body.len()).await;
        line.write_all(self.begin().as_bytes()).await.unwrap();
        line
    }

    fn begin(&self) -> &str {
        &self.body[..self.body.len() - 8]
    }

    /// The end of what was begun; the status it gets.
    async fn ended(&self, mut line: TcpStream) -> u16 {
        line.write_all(&self.body.as_bytes()[self.begin().len()..])
            .await
            .unwrap();
        answered(line).await
    }
}

async fn answered(mut line: TcpStream) -> u16 {
    let mut said = Vec::new();
    // What was not read is cut off behind the answer.
    let _ = line.read_to_end(&mut said).await;
    let said = String::from_utf8_lossy(&said);
    said.split(' ').nth(1).unwrap_or_default().parse().expect("a status")
}

/// As many coordinators as the house has connections to its database.
async fn coordinators(house: &House) -> Vec<String> {
    let pool = house.database.application.pool();
    let names: Vec<String> = (0..pool.options().get_max_connections())
        .map(|nth| format!("slow {nth}"))
        .collect();
    for name in &names {
        for statement in [
            "insert into people (id, territory_id, given_name, family_name) values ($1, $2, $3, 'Lent')",
            "insert into accounts (person_id, email) select $1, $3 || '@example.fr' where $2::uuid is not null",
            "insert into sessions (person_id, token_hash, expires_at)
             select $1, sha256(convert_to($3, 'UTF8')), now() + interval '1 hour' where $2::uuid is not null",
            "insert into coordinators (person_id, territory_id) select $1, $2 where $3::text <> ''",
        ] {
            let told = sqlx::query(statement).bind(id(name)).bind(id("here")).bind(token(name));
            told.execute(house.database.owner.pool()).await.expect("a coordinator");
        }
    }
    names
}

/// Files in a place that answers after a while.
fn far_away(wait: Duration) -> Shelf {
    let config = ThrottleConfig {
        wait_put_per_call: wait,
        wait_get_per_call: wait,
        ..ThrottleConfig::default()
    };
    Shelf::of(Arc::new(ThrottledStore::new(InMemory::new(), config)))
}

/// How many connections to the database are taken, once it has settled.
async fn taken(house: &House) -> usize {
    let pool = house.database.application.pool();
    let mut taken = 0;
    for _ in 0..60 {
        sleep(Duration::from_millis(50)).await;
        taken = pool.size() as usize - pool.num_idle();
        if taken == 0 {
            break;
        }
    }
    taken
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_comes_in_slowly_holds_no_connection_of_the_database() {
    let house = House::patient().await;
    let slow = coordinators(&house).await;
    let all = [
        (Post::document(), 303),
        (Post::words(), 422),
        (Post::spreadsheet(), 200),
        (Post::register(), 200),
    ];
    for (post, status) in all {
        let path = &post.path;
        let mut lines = Vec::new();
        for person in &slow {
            lines.push(post.begun(&house, person).await);
        }
        let taken = taken(&house).await;
        let page = timeout(AT_ONCE, house.get("/mine", Some("host"))).await;
        let page = page.map_or(0, |page| page.status().as_u16());
        assert_eq!(
            (taken, page),
            (0, 200),
            "{path}: connections taken, somebody else’s page"
        );
        // On a slow line it is taken all the same.
        for line in lines {
            assert_eq!(post.ended(line).await, status, "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_connection_waits_for_the_place_where_files_are() {
    let house = House::open(Settings {
        rates: UNCOUNTED,
        documents: far_away(Duration::from_secs(6)),
        ..Settings::default()
    })
    .await;
    let coordinators = coordinators(&house).await;
    let sends = async |person: &str| {
        let post = Post::document();
        let line = post.begun(&house, person).await;
        post.ended(line).await
    };
    let takes = async |person: &str| {
        let path = format!("/documents/{}", id("document"));
        house.get(&path, Some(person)).await.status().as_u16()
    };
    let meanwhile = async || {
        let taken = taken(&house).await;
        let page = timeout(AT_ONCE, house.get("/mine", Some("host"))).await;
        (taken, page.map_or(0, |page| page.status().as_u16()))
    };
    let all_send = join_all(coordinators.iter().map(|one| sends(one)));
    let (sent, seen) = tokio::join!(all_send, meanwhile());
    assert_eq!(
        seen,
        (0, 200),
        "while files are kept: connections taken, somebody else’s page"
    );
    assert_eq!(sent, vec![303; coordinators.len()]);
    let all_take = join_all(coordinators.iter().map(|one| takes(one)));
    let (got, seen) = tokio::join!(all_take, meanwhile());
    assert_eq!(
        seen,
        (0, 200),
        "while files are fetched: connections taken, somebody else’s page"
    );
    assert_eq!(got, vec![200; coordinators.len()]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_may_not_send_a_file_is_told_before_sending_it() {
    let house = House::patient().await;
    let refused = [
        (Post::document(), None, 303),
        (Post::document(), Some("invented"), 303),
        (Post::document(), Some("stranger"), 404),
        (Post::document(), Some("administrator"), 403),
        (Post::spreadsheet(), None, 303),
        (Post::spreadsheet(), Some("invented"), 303),
        (Post::spreadsheet(), Some("host"), 403),
        (Post::register(), None, 303),
        (Post::register(), Some("mother"), 403),
    ];
    for (post, person, status) in refused {
        let line = post
            .announced(&house, person.map(token).as_deref(), 9 * 1024 * 1024)
            .await;
        let answer = timeout(AT_ONCE, answered(line)).await;
        assert_eq!(answer, Ok(status), "{} as {person:?}", post.path);
    }
    assert_eq!(taken(&house).await, 0);
}

/// Nor do many who are nobody fill the memory with forms.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_form_is_read_of_somebody_only() {
    let house = House::patient().await;
    let sign_in = Post {
        path: "/sign-in".to_owned(),
        ..Post::words()
    };
    let long = 3 * 1024 * 1024;
    let at_once = async |line| timeout(AT_ONCE, answered(line)).await.expect("told before sending");
    assert_eq!(at_once(sign_in.announced(&house, None, long).await).await, 413);
    let invented = Some("invented");
    assert_eq!(at_once(sign_in.announced(&house, invented, long).await).await, 413);
    assert_eq!(
        at_once(Post::words().announced(&house, invented, long).await).await,
        413
    );

    let mut words = Post::words();
    words.body = format!("{}&more={}", words.body, "a".repeat(long));
    let line = words.begun(&house, "mother").await;
    assert_eq!(words.ended(line).await, 422);
}

/// A few windows, and not all the memory and all the places there are.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_person_sends_a_few_files_at_once() {
    let house = House::patient().await;
    let post = Post::document();
    let mut lines = Vec::new();
    for _ in 0..5 {
        lines.push(post.begun(&house, "host").await);
    }
    taken(&house).await;
    let one_more = async |person| {
        let line = post.begun(&house, person).await;
        post.ended(line).await
    };
    assert_eq!(one_more("host").await, 429);
    assert_eq!(one_more("mother").await, 303);
    for line in lines {
        assert_eq!(post.ended(line).await, 303);
    }
    assert_eq!(one_more("host").await, 303);
}

#[tokio::test]
async fn a_file_that_stops_coming_gets_its_answer() {
    let house = House::patient().await;
    let since = Instant::now();
    let line = Post::document().begun(&house, "host").await;
    let answer = timeout(Duration::from_secs(30), answered(line)).await;
    assert_eq!(answer, Ok(503));
    assert!(since.elapsed() > Duration::from_secs(15), "{:?}", since.elapsed());
}
