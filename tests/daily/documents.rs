//! Documents: who attaches, sees, downloads and takes away; what files are refused; what becomes of
//! them when something fails.

use std::os::unix::fs::PermissionsExt;

use chrono::{Days, Utc};
use maillage::{
    clock::Clock,
    documents::{shelf::Shelf, sweep::sweep},
};
use uuid::Uuid;

use crate::scene::{Person, Scene};

const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\nDe petits morceaux.\n";

impl Scene {
    /// Attaches a PDF with that title to the plan; where it is then.
    async fn attached(&self, person: &Person, title: &str, more: &[(&str, &str)]) -> String {
        let fields = [&[("title", title)], more].concat();
        self.sends(person, &self.at("/documents/new"), &fields, ("pai.pdf", PDF))
            .await
            .is(303);
        let newest = "select id::text from documents order by attached_at desc limit 1";
        format!("/documents/{}", self.text(newest).await)
    }

    /// The keys of all files on the shelf.
    async fn files(&self) -> Vec<Uuid> {
        self.shelf.kept_before(Utc::now() + Days::new(1)).await.expect("a list")
    }

    async fn opens(&self, person: &Person, document: &str) -> bool {
        match self.downloads(person, document).await {
            (200, _, bytes) => {
                assert_eq!(bytes, PDF);
                true
            }
            (404, ..) => false,
            (status, _, page) => panic!("{status}: {}", String::from_utf8_lossy(&page)),
        }
    }
}

#[tokio::test]
async fn a_document_opens_to_those_the_family_shares_documents_with_and_closes_at_once() {
    let scene = Scene::new().await;
    let plan = format!("/plans/{}", scene.plan);
    let document = scene.attached(&scene.mother.voice, "Ce que Lina mange", &[]).await;
    for person in [&scene.mother.voice, &scene.father.voice, &scene.coordinator] {
        assert!(scene.opens(person, &document).await);
        scene
            .get(person, &plan)
            .await
            .says("Ce que Lina mange")
            .says("Joint par Maya Mère");
    }
    scene
        .get(&scene.father.voice, &scene.family(""))
        .await
        .says("Ce que Lina mange");
    // The nursery follows the plan, and documents were not shared with it.
    let nora = &scene.nursery.voice;
    scene
        .get(nora, &plan)
        .await
        .is(200)
        .keeps_quiet_about("Ce que Lina mange");
    for person in [nora, &scene.camsp.voice, &scene.school.voice, &scene.stranger.voice] {
        assert!(!scene.opens(person, &document).await);
    }
    let organisation = scene.nursery.organisation.to_string();
    let consent = [("organisation", &*organisation), ("scopes", "documents")];
    let consents = scene.family("/consents");
    scene.post(&scene.mother.voice, &consents, &consent).await.is(303);
    scene.get(nora, &plan).await.says("Ce que Lina mange");
    assert!(scene.opens(nora, &document).await);
    // Withdrawn, then expired: closed with the next request.
    scene
        .run(
            "update consents set withdrawn_at = now() where organisation_id = $1",
            &[scene.nursery.organisation],
        )
        .await;
    assert!(!scene.opens(nora, &document).await);
    scene.post(&scene.mother.voice, &consents, &consent).await.is(303);
    assert!(scene.opens(nora, &document).await);
    scene
        .run(
            "update consents set expires_on = current_date - 2 where organisation_id = $1 and withdrawn_at is null",
            &[scene.nursery.organisation],
        )
        .await;
    assert!(!scene.opens(nora, &document).await);
}

#[tokio::test]
async fn a_partner_sees_what_it_attached_itself() {
    let scene = Scene::new().await;
    let form = scene.get(&scene.nursery.voice, &scene.at("/documents/new")).await;
    form.is(200)
        .says("Qui le verra")
        .says("Les Coquelicots")
        .keeps_quiet_about("CAMSP du Lac")
        .keeps_quiet_about("École des Tilleuls");
    let document = scene.attached(&scene.nursery.voice, "Photo du coin repas", &[]).await;
    for person in [&scene.nursery.voice, &scene.mother.voice, &scene.coordinator] {
        assert!(scene.opens(person, &document).await);
    }
    assert!(!scene.opens(&scene.camsp.voice, &document).await);
    // The school was invited, and the family has not agreed to it.
    for person in [&scene.school.voice, &scene.stranger.voice] {
        scene
            .sends(person, &scene.at("/documents/new"), &[("title", "Non")], ("a.pdf", PDF))
            .await
            .is(404);
    }
    // It left: its sight ends, what it attached stays.
    scene
        .run(
            "update members set left_on = '2026-05-10' where id = $1",
            &[scene.nursery.id],
        )
        .await;
    assert!(!scene.opens(&scene.nursery.voice, &document).await);
    assert!(scene.opens(&scene.mother.voice, &document).await);
}

#[tokio::test]
async fn a_document_of_health_stays_with_those_every_guardian_named() {
    let scene = Scene::new().await;
    let camsp = scene.camsp.organisation.to_string();
    let named = [("organisation", &*camsp), ("scopes", "documents"), ("scopes", "health")];
    scene
        .post(&scene.mother.voice, &scene.family("/consents"), &named)
        .await
        .is(303);
    let document = scene
        .attached(&scene.mother.voice, "Le protocole", &[("health", "on")])
        .await;
    for person in [&scene.coordinator, &scene.nursery.voice, &scene.camsp.voice] {
        assert!(
            !scene.opens(person, &document).await,
            "the father has not named the CAMSP"
        );
    }
    scene
        .get(&scene.coordinator, &format!("/plans/{}", scene.plan))
        .await
        .keeps_quiet_about("Le protocole");
    assert!(scene.opens(&scene.father.voice, &document).await);
    scene
        .post(&scene.father.voice, &scene.family("/consents"), &named)
        .await
        .is(303);
    assert!(scene.opens(&scene.camsp.voice, &document).await);
    assert!(!scene.opens(&scene.coordinator, &document).await);
}

#[tokio::test]
async fn of_two_parents_the_more_protective_decides_on_documents_and_both_names_show() {
    let scene = Scene::new().await;
    let (consents, nora) = (scene.family("/consents"), &scene.nursery.voice);
    let organisation = scene.nursery.organisation.to_string();
    let (plan, documents) = ([("organisation", &*organisation)], ("scopes", "documents"));
    let with_documents = [plan[0], documents];
    let document = scene.attached(&scene.mother.voice, "Ce que Lina mange", &[]).await;
    scene
        .post(&scene.mother.voice, &consents, &with_documents)
        .await
        .is(303);
    // The father has decided nothing: that closes nothing.
    assert!(scene.opens(nora, &document).await);
    scene.post(&scene.father.voice, &consents, &plan).await.is(303);
    assert!(!scene.opens(nora, &document).await);
    let differ = "Documents : reste fermé, car le choix le plus protecteur l’emporte. D’accord : Maya Mère. Pas d’accord, ou pas encore : Fadi Père";
    for (person, address) in [
        (&scene.mother.voice, consents.clone()),
        (&scene.father.voice, consents.clone()),
        (&scene.coordinator, format!("/children/{}/consents", scene.child)),
    ] {
        scene.get(person, &address).await.is(200).says(differ);
    }
    // Whoever attaches one reads the same: the nursery is not among those who will see it.
    let form = scene.get(&scene.camsp.voice, &scene.at("/documents/new")).await;
    form.is(200).keeps_quiet_about("Les Coquelicots");
    scene
        .post(&scene.father.voice, &consents, &with_documents)
        .await
        .is(303);
    assert!(scene.opens(nora, &document).await);
    let page = scene.get(&scene.mother.voice, &consents).await;
    page.keeps_quiet_about("Documents : reste fermé");
}

#[tokio::test]
async fn a_file_that_is_not_kept_is_refused_beside_the_field_and_leaves_nothing() {
    let scene = Scene::new().await;
    let (amina, new) = (&scene.mother.voice, scene.at("/documents/new"));
    let heavy = [PDF, &vec![b'x'; 10 * 1024 * 1024]].concat();
    let page = b"<!DOCTYPE html><script>alert(1)</script>".to_vec();
    for (name, content, words) in [
        ("pai.pdf", &page, "Le contenu de ce fichier"),
        ("pai.pdf", &b"MZ\x90\0\x03\0".to_vec(), "Le contenu de ce fichier"),
        ("lourd.pdf", &heavy, "dépasse 10 Mo"),
        ("vide.pdf", &Vec::new(), "Ce fichier est vide"),
        ("", &Vec::new(), "Choisissez un fichier"),
    ] {
        scene
            .sends(
                amina,
                &new,
                &[("title", "Mon titre"), ("health", "on")],
                (name, content),
            )
            .await
            .is(422)
            .says(words)
            .says("value=\"Mon titre\"")
            .says("checked");
    }
    for (title, words) in [
        ("", "Cette réponse manque"),
        ("a\0b", "caractères"),
        (&"é".repeat(300_000)[..40_000], "200"),
    ] {
        scene
            .sends(amina, &new, &[("title", title)], ("pai.pdf", PDF))
            .await
            .is(422)
            .says(words);
    }
    // More than anybody types, and more than is read.
    scene
        .sends(amina, &new, &[("title", &"é".repeat(150_000))], ("pai.pdf", PDF))
        .await
        .is(413);
    scene
        .sends(
            amina,
            &new,
            &[("title", "T")],
            ("pai.pdf", &vec![b'x'; 41 * 1024 * 1024]),
        )
        .await
        .is(413);
    scene
        .sends(
            amina,
            &new,
            &[("title", "T"), ("review", "n’importe")],
            ("pai.pdf", PDF),
        )
        .await
        .is(404);
    scene.post(amina, &new, &[("title", "T")]).await.is(400);
    assert_eq!(scene.text("select count(*)::text from documents").await, "0");
    assert!(scene.files().await.is_empty());
}

#[tokio::test]
async fn a_file_is_handed_out_as_a_file_under_a_harmless_name() {
    let scene = Scene::new().await;
    let amina = &scene.mother.voice;
    for (sent, given) in [
        ("..%2F../C:\\\\PAI.pdf", "PAI.pdf"),
        ("🙂 dessin.pdf", "%F0%9F%99%82%20dessin.pdf"),
        ("facture\u{202e}fdp.exe", "facturefdp.exe.pdf"),
    ] {
        let fields = [("title", "🙂 مرحبا <b>")];
        scene
            .sends(amina, &scene.at("/documents/new"), &fields, (sent, PDF))
            .await
            .is(303);
        let newest = "select id::text from documents order by attached_at desc limit 1";
        let document = format!("/documents/{}", scene.text(newest).await);
        let (status, headers, bytes) = scene.downloads(amina, &document).await;
        assert_eq!((status, &*bytes), (200, PDF));
        let said = |name: &str| headers[name].to_str().unwrap().to_owned();
        assert!(said("content-disposition").starts_with("attachment; filename=\""));
        assert!(
            said("content-disposition").ends_with(&format!("filename*=UTF-8''{given}")),
            "{}",
            said("content-disposition")
        );
        assert_eq!(said("content-type"), "application/pdf");
        assert_eq!(said("content-length"), PDF.len().to_string());
        assert_eq!(said("x-content-type-options"), "nosniff");
        assert_eq!(said("cache-control"), "no-store");
        assert!(said("content-security-policy").contains("default-src 'none'"));
    }
    scene.get(amina, &scene.family("")).await.says("🙂 مرحبا &#60;b&#62;");
}

#[tokio::test]
async fn a_document_is_taken_away_by_its_party_and_the_log_remembers() {
    let scene = Scene::new().await;
    let amina = &scene.mother.voice;
    let document = scene.attached(amina, "Mauvais fichier", &[]).await;
    let removing = format!("{document}/remove");
    for person in [&scene.father.voice, &scene.coordinator] {
        scene.get(person, &removing).await.is(403);
        scene.post(person, &removing, &[]).await.is(403);
    }
    scene.post(&scene.camsp.voice, &removing, &[]).await.is(404);
    assert_eq!(scene.files().await.len(), 1);
    scene.get(amina, &removing).await.is(200).says("Mauvais fichier");
    let removed = scene.post(amina, &removing, &[]).await;
    assert_eq!(
        removed.is(303).location,
        scene.family("?done=document-removed#documents")
    );
    assert!(!scene.opens(amina, &document).await);
    assert!(scene.files().await.is_empty());
    scene.post(amina, &removing, &[]).await.is(404);
    let log = "select string_agg(act || ' ' || person_id::text, ', ' order by number) from trail where subject = 'documents' and act <> 'opened'";
    let mother = scene.mother.voice.id;
    assert_eq!(scene.text(log).await, format!("created {mother}, removed {mother}"));
}

#[tokio::test]
async fn each_download_is_in_the_log_the_family_reads() {
    let scene = Scene::new().await;
    let document = scene.attached(&scene.mother.voice, "Le protocole", &[]).await;
    assert!(scene.opens(&scene.coordinator, &document).await);
    assert!(!scene.opens(&scene.camsp.voice, &document).await);
    let log = "select string_agg(act || ' ' || person_id::text, ', ' order by number) from trail
               where act = 'exported' and child_id is not null";
    assert_eq!(scene.text(log).await, format!("exported {}", scene.coordinator.id));
    scene
        .get(&scene.father.voice, &scene.family("/log"))
        .await
        .says("a exporté un document")
        .says("a ajouté un document");
}

#[tokio::test]
async fn agreed_minutes_keep_the_documents_they_had_and_get_no_others() {
    let scene = Scene::new().await;
    let review = scene.review_planned_on("2026-05-10").await;
    let about = review.to_string();
    let page = format!("/reviews/{review}");
    scene
        .get(&scene.nursery.voice, &page)
        .await
        .says(&format!("/documents/new?review={review}"));
    let document = scene
        .attached(&scene.nursery.voice, "Compte rendu", &[("review", &about)])
        .await;
    scene.get(&scene.nursery.voice, &page).await.says("Compte rendu");
    scene
        .get(&scene.coordinator, &format!("/plans/{}", scene.plan))
        .await
        .says("Bilan du 10 mai 2026");
    scene
        .run(
            "update reviews set state = 'agreed', held_on = planned_on, synthesis = 'Bien.' where id = $1",
            &[review],
        )
        .await;
    scene
        .get(&scene.nursery.voice, &format!("{document}/remove"))
        .await
        .is(403);
    scene
        .post(&scene.nursery.voice, &format!("{document}/remove"), &[])
        .await
        .is(403);
    scene
        .get(&scene.nursery.voice, &page)
        .await
        .says("Compte rendu")
        .keeps_quiet_about("/documents/new");
    scene
        .sends(
            &scene.nursery.voice,
            &scene.at("/documents/new"),
            &[("title", "Après"), ("review", &about)],
            ("a.pdf", PDF),
        )
        .await
        .is(409);
    assert_eq!(scene.files().await.len(), 1);
    // Of another plan, as one that is not there.
    scene
        .run("update reviews set state = 'agreed' where id = $1 and false", &[review])
        .await;
    let nowhere = Uuid::new_v4().to_string();
    scene
        .sends(
            &scene.nursery.voice,
            &scene.at("/documents/new"),
            &[("title", "T"), ("review", &nowhere)],
            ("a.pdf", PDF),
        )
        .await
        .is(404);
}

#[tokio::test]
async fn a_form_sent_twice_attaches_once() {
    let scene = Scene::new().await;
    let once = Uuid::new_v4().to_string();
    for _ in 0..2 {
        let fields = [("title", "Une fois"), ("once", &*once)];
        let answer = scene
            .sends(
                &scene.mother.voice,
                &scene.at("/documents/new"),
                &fields,
                ("pai.pdf", PDF),
            )
            .await;
        assert_eq!(
            answer.is(303).location,
            scene.family("?done=document-attached#documents")
        );
    }
    assert_eq!(scene.text("select count(*)::text from documents").await, "1");
    assert_eq!(scene.files().await.len(), 1);
}

#[tokio::test]
async fn a_closed_partnership_keeps_its_documents() {
    let scene = Scene::new().await;
    let document = scene.attached(&scene.mother.voice, "Le protocole", &[]).await;
    scene
        .run("update partnerships set imported = true where id = $1", &[scene.plan])
        .await;
    scene.run("insert into reviews (territory_id, partnership_id, category, state, held_on) values ($1, $2, 'final', 'held', '2026-05-01')", &[scene.territory, scene.plan]).await;
    scene
        .run(
            "update partnerships set state = 'closed', closed_on = '2026-05-14' where id = $1",
            &[scene.plan],
        )
        .await;
    assert!(scene.opens(&scene.mother.voice, &document).await);
    scene
        .post(&scene.mother.voice, &format!("{document}/remove"), &[])
        .await
        .is(403);
    scene
        .sends(
            &scene.mother.voice,
            &scene.at("/documents/new"),
            &[("title", "Trop tard")],
            ("a.pdf", PDF),
        )
        .await
        .is(403);
}

#[tokio::test]
async fn one_instance_attaches_and_another_hands_out() {
    let folder = std::env::temp_dir().join(format!("maillage-documents-{}", Uuid::new_v4().simple()));
    let place = folder.join("documents").display().to_string();
    let (one, other) = (
        Shelf::open(&place).expect("a shelf"),
        Shelf::open(&place).expect("a shelf"),
    );
    let scene = Scene::new().await.elsewhere(&one);
    let document = scene.attached(&scene.mother.voice, "Le protocole", &[]).await;
    let mode = std::fs::metadata(&place).expect("a folder").permissions().mode();
    assert_eq!(mode & 0o777, 0o700, "for this account only");
    let scene = scene.elsewhere(&other);
    assert!(scene.opens(&scene.father.voice, &document).await);
    // Where nothing can be kept, nothing is attached.
    std::fs::remove_dir_all(&place).expect("gone");
    std::fs::write(&place, "in the way").expect("a file");
    scene
        .sends(
            &scene.mother.voice,
            &scene.at("/documents/new"),
            &[("title", "Plein")],
            ("a.pdf", PDF),
        )
        .await
        .is(503);
    assert_eq!(scene.text("select count(*)::text from documents").await, "1");
    assert!(Shelf::open(&place).is_err(), "said at start");
    std::fs::remove_dir_all(&folder).expect("gone");
}

#[tokio::test]
async fn files_that_no_document_has_are_swept_once_they_are_old() {
    let scene = Scene::new().await;
    let document = scene.attached(&scene.mother.voice, "Le protocole", &[]).await;
    let left_behind = Uuid::new_v4();
    scene.shelf.put(left_behind, PDF.to_vec()).await.expect("kept");
    let sweep_in = async |days| {
        let clock = Clock::Still(Utc::now() + Days::new(days));
        sweep(&scene.base.application, &scene.shelf, &clock)
            .await
            .expect("swept")
    };
    assert_eq!(sweep_in(29).await, 0);
    assert_eq!(sweep_in(31).await, 1);
    assert!(!scene.files().await.contains(&left_behind));
    assert!(scene.opens(&scene.mother.voice, &document).await);
}

/// A recorded voice, as small as one may be.
const VOICE: &[u8] = b"ID3\x04\0\0\0\0\0\0";

#[tokio::test]
async fn a_voice_recorded_before_a_review_counts_as_a_contribution_until_it_is_taken_away() {
    let scene = Scene::new().await;
    let day = (Utc::now().date_naive() + Days::new(20)).to_string();
    let review = scene.review_planned_on(&day).await;
    let (page, about) = (format!("/reviews/{review}"), review.to_string());
    let maya = &scene.mother.voice;
    let count = |wrote| format!("{wrote} contribution");
    scene.get(&scene.coordinator, &page).await.keeps_quiet_about(&count(1));
    let fields = [("title", "Ce que je voudrais dire"), ("review", &*about)];
    scene
        .sends(maya, &scene.at("/documents/new"), &fields, ("voix.mp3", VOICE))
        .await
        .is(303);
    scene
        .get(&scene.coordinator, &page)
        .await
        .says(&count(1))
        .says("Sa voix, enregistrée")
        .says("Ce que je voudrais dire");
    // The nursery reads contributions and was not let hear documents: it knows that she spoke, no more.
    scene
        .get(&scene.nursery.voice, &page)
        .await
        .says("n’est pas partagée avec vous")
        .keeps_quiet_about("Ce que je voudrais dire");
    // A paper is no voice.
    let fields = [("title", "Un dessin"), ("review", &*about)];
    let father = &scene.father.voice;
    scene
        .sends(father, &scene.at("/documents/new"), &fields, ("dessin.pdf", PDF))
        .await
        .is(303);
    scene.get(&scene.coordinator, &page).await.says(&count(1));
    let voice = scene.text("select id::text from documents where kind = 'mp3'").await;
    scene
        .post(maya, &format!("/documents/{voice}/remove"), &[])
        .await
        .is(303);
    scene.get(&scene.coordinator, &page).await.keeps_quiet_about(&count(1));
}

#[tokio::test]
async fn who_will_read_it_stands_beside_every_button_that_shares_something() {
    let scene = Scene::new().await;
    let proposed = scene
        .id(
            "insert into reviews (territory_id, partnership_id, state) values ($1, $2, 'proposed') returning id",
            &[scene.territory, scene.plan],
        )
        .await;
    scene
        .run(
            "insert into review_parties (territory_id, review_id, partnership_id, guardian_id) values ($1, $2, $3, $4)",
            &[scene.territory, proposed, scene.plan, scene.mother.id],
        )
        .await;
    scene
        .run(
            "insert into review_parties (territory_id, review_id, partnership_id, member_id) values ($1, $2, $3, $4)",
            &[scene.territory, proposed, scene.plan, scene.nursery.id],
        )
        .await;
    scene.run("insert into review_dates (territory_id, review_id, partnership_id, day, hour) values ($1, $2, $3, current_date + 20, '14:30')", &[scene.territory, proposed, scene.plan]).await;
    let dates = format!("/reviews/{proposed}/dates");
    let agreement = format!("/plans/{}/agreement", scene.plan);
    for page in [&dates, &agreement] {
        scene
            .get(&scene.mother.voice, page)
            .await
            .is(200)
            .says("votre famille, la coordination, et CAMSP du Lac, Les Coquelicots.");
        scene
            .get(&scene.nursery.voice, page)
            .await
            .is(200)
            .says("Qui va lire ceci : la famille, la coordination, et CAMSP du Lac, Les Coquelicots.");
    }
    // The school has no consent: it is named nowhere, here as little as elsewhere.
    scene
        .get(&scene.mother.voice, &dates)
        .await
        .keeps_quiet_about("École des Tilleuls");
}
