//! Papers: what comes out of them read back with the tools that readers have (poppler), who gets
//! them, and what is left in the log. The world is that of tests/support/world.sql.
#![cfg_attr(not(feature = "pdf"), allow(dead_code, unused_imports))]

mod support;

use std::{io::Write, process::Command};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use maillage::{
    app::{self, App, Settings},
    clock::Clock,
};
use support::{
    TestDatabase,
    world::{id, token, world},
};
use tower::ServiceExt;

struct House {
    router: Router,
    database: TestDatabase,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl House {
    async fn open() -> Self {
        let database = world().await;
        let app = App::new(database.application.clone(), Clock::System, Settings::default());
        Self {
            router: app::router(app).expect("a router"),
            database,
        }
    }

    async fn asks(&self, person: &str, address: &str) -> Answer {
        let request = Request::get(address)
            .header(header::COOKIE, format!("maillage_session={}", token(person)))
            .header(header::ACCEPT_LANGUAGE, "fr")
            .body(Body::empty())
            .expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        Answer {
            status: head.status,
            headers: head.headers,
            body: to_bytes(body, usize::MAX).await.expect("a body").to_vec(),
        }
    }

    async fn writes(&self, statement: &'static str, words: &str, of: &str) {
        let done = sqlx::query(statement)
            .bind(id(of))
            .bind(words)
            .execute(self.database.owner.pool())
            .await
            .expect(statement);
        assert_eq!(done.rows_affected(), 1);
    }

    /// Who took what away in a file, as the log has it.
    async fn exports(&self) -> Vec<(uuid::Uuid, String, uuid::Uuid, Option<uuid::Uuid>)> {
        sqlx::query_as(
            "select person_id, subject, subject_id, child_id from trail where act = 'exported' order by number",
        )
        .fetch_all(self.database.owner.pool())
        .await
        .expect("the log")
    }
}

fn minutes() -> String {
    format!("/reviews/{}/minutes.pdf", id("held review"))
}

fn plan() -> String {
    format!("/plans/{}/plan.pdf", id("plan"))
}

/// What one of poppler's programs says of a file.
fn poppler(program: &str, file: &[u8], words: &[&str]) -> String {
    let mut kept = temporary();
    kept.0.write_all(file).expect("written");
    let said = Command::new(program)
        .args(words)
        .arg(&kept.1)
        .args((program == "pdftotext").then_some("-"))
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    std::fs::remove_file(&kept.1).expect("removed");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8_lossy(&said.stdout).into_owned()
}

fn temporary() -> (std::fs::File, std::path::PathBuf) {
    let path = std::env::temp_dir().join(format!("maillage-{}.pdf", uuid::Uuid::new_v4()));
    (std::fs::File::create(&path).expect("a file"), path)
}

impl Answer {
    #[track_caller]
    fn text(&self) -> String {
        assert_eq!(self.status, StatusCode::OK, "{}", String::from_utf8_lossy(&self.body));
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/pdf");
        // One line, however the words are broken on the paper.
        let text = poppler("pdftotext", &self.body, &["-raw"]);
        text.replace(['\u{200b}', '\u{ad}'], "")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[track_caller]
    fn says(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(text.contains(words), "« {words} » is not in: {text}");
        self
    }

    #[track_caller]
    fn keeps_quiet_about(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(!text.contains(words), "« {words} » is in: {text}");
        self
    }
}

#[cfg(feature = "pdf")]
mod with_pdf {
    use super::*;

    #[tokio::test]
    async fn minutes_say_who_was_there_what_was_decided_and_who_disagrees() {
        let house = House::open().await;
        let paper = house.asks("host", &minutes()).await;
        paper
            .says("Compte rendu · Projet d’accueil personnalisé · PAP-1")
            .says("Bilan intermédiaire du")
            .says("Léa Martin")
            .says("Crèche Les Lucioles Sur place")
            .says("Tout va bien.")
            .says("Manger avec les autres")
            .says("Poursuivi")
            .says("Le goûter.")
            .says("Je ne suis pas d’accord.")
            .says("Page 1 sur 2")
            // What each brought was shared with some, and is there when it is asked for.
            .keeps_quiet_about("Elle progresse.");
        house
            .asks("host", &format!("{}?contributions=on", minutes()))
            .await
            .says("Elle progresse.");
        // No minutes of a review that was not held.
        let planned = format!("/reviews/{}/minutes.pdf", id("planned review"));
        assert_eq!(house.asks("host", &planned).await.status, StatusCode::NOT_FOUND);
    }

    #[tokio::test]
    async fn a_plan_on_paper_holds_needs_circle_objectives_and_reviews_but_no_note() {
        let house = House::open().await;
        house
            .asks("mother", &plan())
            .await
            .says("Léa Martin")
            .says("Communiquer")
            .says("Qu’elle joue avec les autres.")
            .says("CAMSP du Canal")
            .says("Pour la déglutition.")
            .says("Une chaise adaptée")
            .says("Compte rendu validé")
            .keeps_quiet_about("Bilan orthophonique")
            .keeps_quiet_about("Elle reste à table.");
    }

    #[tokio::test]
    async fn a_reader_of_the_screen_can_read_it_and_its_name_is_no_childs() {
        let house = House::open().await;
        for address in [minutes(), plan()] {
            let paper = house.asks("coordinator", &address).await;
            let known = poppler("pdfinfo", &paper.body, &[]);
            let fact = |name: &str| {
                let line = known.lines().find_map(|line| line.strip_prefix(name));
                line.unwrap_or_else(|| panic!("no {name} in {known}")).trim().to_owned()
            };
            assert_eq!(fact("Tagged:"), "yes");
            assert!(!fact("Title:").is_empty() && !known.contains("Martin"), "{known}");
            let metadata = poppler("pdfinfo", &paper.body, &["-meta"]);
            assert!(metadata.contains("pdfuaid:part"), "not PDF/UA: {metadata}");
            let structure = poppler("pdfinfo", &paper.body, &["-struct"]);
            for tag in ["Document", "H1", "H2", "Table", "TH"] {
                assert!(structure.contains(tag), "no {tag} in {structure}");
            }
            let disposition = paper.headers[header::CONTENT_DISPOSITION].to_str().expect("plain");
            assert!(disposition.starts_with("attachment; filename=\""), "{disposition}");
            assert!(
                disposition.contains("PAP-1") && !disposition.contains("Martin"),
                "{disposition}"
            );
            assert_eq!(paper.headers[header::CACHE_CONTROL], "no-store");
        }
    }

    #[tokio::test]
    async fn whatever_people_write_comes_out_as_they_wrote_it() {
        let house = House::open().await;
        let markup = r##"#panic("non") $x^2$ *gras* _fin_ @personne <lien> = Titre \ // rien"##;
        let words = format!(
            "{markup}\n\nمرحبا، تأكل مع الآخرين\nשלום\nЗдравствуйте — œuvre, ’ « déjà »\n🎉👩‍👧 漢字\n{}",
            "anticonstitutionnellement".repeat(20)
        );
        house
            .writes("update reviews set synthesis = $2 where id = $1", &words, "held review")
            .await;
        house
            .writes(
                "update objectives set title = $2 where id = $1",
                "Manger #[à table] 🎈 مع",
                "objective",
            )
            .await;
        let paper = house.asks("partner", &minutes()).await;
        paper
            .says(markup)
            .says("Здравствуйте — œuvre, ’ « déjà »")
            .says("🎉")
            .says("Manger #[à table] 🎈");
        let text = paper.text();
        // Broken at the edge of the paper, and whole.
        let endless = "anticonstitutionnellement".repeat(20);
        assert!(text.replace(' ', "").contains(&endless), "{text}");
        assert!(text.contains("مرحبا") || text.contains("ابحرم"), "{text}");
        // A sign that no font here has leaves its place.
        assert!(text.contains("□□"), "{text}");
    }

    #[tokio::test]
    async fn a_mother_who_reads_arabic_has_her_paper_in_arabic() {
        let house = House::open().await;
        house
            .writes("update accounts set language = $2 where person_id = $1", "ar", "mother")
            .await;
        // Words without a ligature, which poppler takes apart in another order.
        for (address, words) in [(plan(), "التواريخ"), (minutes(), "القرارات")] {
            let paper = house.asks("mother", &address).await;
            let text = paper.text();
            let mirrored: String = words.chars().rev().collect();
            assert!(
                text.contains(words) || text.contains(&mirrored),
                "{words} is not in {text}"
            );
            assert!(!text.contains('□'), "signs that no font has: {text}");
        }
    }

    #[tokio::test]
    async fn who_took_it_away_is_in_the_log_and_who_may_not_gets_nothing() {
        let house = House::open().await;
        for (person, status) in [
            ("unconsented", 404),
            ("stranger", 404),
            ("other guardian", 404),
            ("former", 403),
        ] {
            for address in [minutes(), plan()] {
                assert_eq!(house.asks(person, &address).await.status.as_u16(), status, "{person}");
            }
        }
        assert_eq!(house.exports().await, []);
        house.asks("host", &minutes()).await;
        house.asks("mother", &plan()).await;
        let child = Some(id("child"));
        assert_eq!(
            house.exports().await,
            [
                (id("host"), "reviews".to_owned(), id("held review"), child),
                (id("mother"), "plans".to_owned(), id("plan"), child),
            ]
        );
    }

    #[tokio::test]
    async fn a_convention_on_paper_says_who_agreed_and_who_is_awaited() {
        let house = House::open().await;
        let address = format!("/partnerships/{}/convention.pdf", id("convention"));
        let paper = house.asks("unconsented", &address).await;
        paper
            .says("Convention de partenariat")
            .says("Passerelle crèche-école")
            .says("Grandir avec les autres.")
            .says("Une salle.")
            .says("Acceptée par 1 partenaire sur 2")
            .says("École Jean-Jaurès Accord attendu")
            .says("par Unconsented de unconsented");
        let disposition = paper.headers[header::CONTENT_DISPOSITION].to_str().expect("plain");
        assert_eq!(disposition, "attachment; filename=\"convention-CONV-1-v1.pdf\"");
        for (person, address, status) in [
            ("host", format!("{address}?version=1"), 200),
            ("host", format!("{address}?version=2"), 404),
            ("stranger", address.clone(), 404),
            ("mother", address.clone(), 403),
            // A plan has none.
            (
                "host",
                address.replace(&id("convention").to_string(), &id("plan").to_string()),
                404,
            ),
        ] {
            assert_eq!(house.asks(person, &address).await.status.as_u16(), status, "{person}");
        }
        assert_eq!(house.exports().await.len(), 2);
    }

    #[tokio::test]
    async fn pages_lead_to_their_paper() {
        let house = House::open().await;
        for (page, paper) in [
            (format!("/reviews/{}", id("held review")), minutes()),
            (format!("/plans/{}", id("plan")), plan()),
        ] {
            let page = String::from_utf8(house.asks("host", &page).await.body).expect("a page");
            assert!(page.contains(&format!("href=\"{paper}\"")), "{page}");
        }
    }
}

#[cfg(not(feature = "pdf"))]
#[tokio::test]
async fn a_build_without_pdf_says_so_and_leads_nobody_there() {
    let house = House::open().await;
    let answer = house.asks("host", &minutes()).await;
    assert_eq!(answer.status, StatusCode::NOT_IMPLEMENTED);
    assert!(String::from_utf8_lossy(&answer.body).contains("Pas de PDF ici"));
    for page in [
        format!("/reviews/{}", id("held review")),
        format!("/plans/{}", id("plan")),
    ] {
        let page = house.asks("host", &page).await.body;
        assert!(!String::from_utf8_lossy(&page).contains(".pdf"));
    }
}
