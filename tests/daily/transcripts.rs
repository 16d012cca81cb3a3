//! What a recorded voice says, in writing: who writes it, where it is read, and until when.

use crate::scene::{Person, Scene};

/// A recorded voice, as small as one may be.
const VOICE: (&str, &[u8]) = ("voix.mp3", b"ID3\x04\0\0\0\0\0\0");

/// What a page says where nobody wrote what a recording says.
const NOT_WRITTEN: &str = "Ce que dit cet enregistrement n’est pas écrit.";
/// The link to write it.
const WRITE: &str = "Écrire ce que dit mon enregistrement";

impl Scene {
    /// The address of what a recording says, once that person sent one.
    async fn recorded(&self, person: &Person, more: &[(&str, &str)]) -> String {
        let fields = [&[("title", "Ma voix"), ("voice", "1")], more].concat();
        self.sends(person, &self.at("/documents/new"), &fields, VOICE)
            .await
            .is(303);
        let newest = "select id::text from documents order by attached_at desc limit 1";
        format!("/documents/{}/transcript", self.text(newest).await)
    }

    async fn transcribes(&self, person: &Person, address: &str, words: &str, version: &str) -> u16 {
        let sent = [("transcript", words), ("version", version)];
        self.post(person, address, &sent).await.status.as_u16()
    }
}

#[tokio::test]
async fn a_mother_writes_what_her_recording_says_and_the_father_reads_it() {
    let scene = Scene::new().await;
    let (maya, samir) = (&scene.mother.voice, &scene.father.voice);
    let address = scene.recorded(maya, &[]).await;
    for person in [maya, samir] {
        scene.get(person, &scene.family("")).await.says(NOT_WRITTEN);
    }
    scene.get(maya, &scene.family("")).await.says(WRITE);
    let plan = format!("/plans/{}", scene.plan);
    scene
        .get(&scene.coordinator, &plan)
        .await
        .says(NOT_WRITTEN)
        .keeps_quiet_about(WRITE);

    scene.get(maya, &address).await.is(200).says("une personne sourde");
    scene
        .post(maya, &address, &[("version", "1"), ("transcript", " ")])
        .await
        .is(422)
        .says("Cette réponse manque");
    assert_eq!(
        scene.transcribes(maya, &address, "Le matin, elle <chante>.", "1").await,
        303
    );
    for (person, page) in [(samir, scene.family("")), (&scene.coordinator, plan)] {
        scene
            .get(person, &page)
            .await
            .says("Ce que dit l’enregistrement, par écrit")
            .says("<p class=\"typed\" dir=\"auto\">Le matin, elle &#60;chante&#62;.</p>")
            .keeps_quiet_about(NOT_WRITTEN)
            .keeps_quiet_about("/transcript\"");
    }
    // In short sentences too.
    scene.post(samir, "/account/easy", &[("easy", "on")]).await.is(303);
    scene
        .get(samir, &scene.family(""))
        .await
        .says("<p class=\"typed\" dir=\"auto\">Le matin, elle &#60;chante&#62;.</p>");
    // She corrects it, and what she does not know of is not written over.
    scene.get(maya, &address).await.says("Le matin, elle &#60;chante&#62;.");
    assert_eq!(scene.transcribes(maya, &address, "Le midi.", "1").await, 409);
    assert_eq!(
        scene.transcribes(maya, &address, "Le soir, elle chante.", "2").await,
        303
    );
    scene
        .get(samir, &scene.family(""))
        .await
        .says("Le soir, elle chante.")
        .keeps_quiet_about("Le matin");
    let log = "select string_agg(act || ' ' || coalesce(details ->> 'columns', ''), ', ' order by number) from trail
               where subject = 'documents' and act <> 'opened'";
    assert_eq!(
        scene.text(log).await,
        "created , changed [\"transcribed_at\", \"transcript\"], changed [\"transcribed_at\", \"transcript\"]"
    );
}

/// Who could not hear it is told once it can be read; who spoke is not, nor twice with the recording itself.
#[tokio::test]
async fn what_was_written_down_since_is_told() {
    const WRITTEN_DOWN: &str = "Enregistrement mis par écrit";
    let scene = Scene::new().await;
    let (maya, samir) = (&scene.mother.voice, &scene.father.voice);
    let plan = format!("/plans/{}", scene.plan);
    let looks = async |who: &Person| scene.get(who, &scene.family("")).await;
    scene.get(&scene.coordinator, &plan).await.is(200);
    let address = scene.recorded(maya, &[]).await;
    looks(maya).await;
    looks(samir).await;
    scene.a_day_passes().await;
    assert_eq!(scene.transcribes(maya, &address, "Elle chante.", "1").await, 303);
    looks(samir)
        .await
        .says(WRITTEN_DOWN)
        .keeps_quiet_about("Document joint");
    looks(maya).await.keeps_quiet_about(WRITTEN_DOWN);
    let coordinators = scene.get(&scene.coordinator, &plan).await;
    coordinators.says("Document joint").keeps_quiet_about(WRITTEN_DOWN);
    // Corrected another day, it is told again.
    scene.a_day_passes().await;
    looks(samir).await.keeps_quiet_about(WRITTEN_DOWN);
    scene.a_day_passes().await;
    assert_eq!(scene.transcribes(maya, &address, "Elle chante fort.", "2").await, 303);
    looks(samir).await.says(WRITTEN_DOWN);
}

#[tokio::test]
async fn nobody_else_writes_it_and_who_may_not_listen_does_not_read_it() {
    let scene = Scene::new().await;
    let address = scene
        .recorded(&scene.mother.voice, &[("transcript", "Le matin, elle chante.")])
        .await;
    for (person, status) in [
        (&scene.father.voice, 403),
        (&scene.coordinator, 403),
        (&scene.nursery.voice, 404),
        (&scene.school.voice, 404),
        (&scene.stranger.voice, 404),
    ] {
        scene.get(person, &address).await.is(status);
        assert_eq!(scene.transcribes(person, &address, "Autre chose.", "1").await, status);
    }
    let plan = format!("/plans/{}", scene.plan);
    scene
        .get(&scene.nursery.voice, &plan)
        .await
        .is(200)
        .keeps_quiet_about("elle chante");
    // As each partner sees it: with the family’s consent to documents only.
    let organisation = scene.nursery.organisation.to_string();
    let as_the_nursery = scene.family(&format!("/as/{organisation}"));
    let maya = &scene.mother.voice;
    scene.get(maya, &as_the_nursery).await.keeps_quiet_about("elle chante");
    let consent = [
        ("organisation", &*organisation),
        ("scopes", "plan"),
        ("scopes", "documents"),
    ];
    scene.post(maya, &scene.family("/consents"), &consent).await.is(303);
    scene.get(maya, &as_the_nursery).await.says("Le matin, elle chante.");
    scene
        .get(&scene.nursery.voice, &plan)
        .await
        .says("Le matin, elle chante.");
    scene.get(&scene.nursery.voice, &address).await.is(403);

    // A paper says nothing aloud.
    let paper = [("title", "Un dessin"), ("transcript", "Elle chante aussi.")];
    scene
        .sends(maya, &scene.at("/documents/new"), &paper, ("dessin.pdf", b"%PDF-1.7\n"))
        .await
        .is(303);
    let paper = scene.text("select id::text from documents where kind = 'pdf'").await;
    scene.get(maya, &format!("/documents/{paper}/transcript")).await.is(403);
    assert_eq!(
        scene.text("select transcript from documents where kind = 'pdf'").await,
        ""
    );
}

#[tokio::test]
async fn what_is_said_for_a_review_is_read_among_what_each_brought_until_it_is_agreed() {
    let scene = Scene::new().await;
    let review = scene.review_planned_on("2026-05-22").await.to_string();
    let (maya, page) = (&scene.mother.voice, format!("/reviews/{review}"));
    let form = scene.at(&format!("/documents/new?review={review}&voice=1"));
    scene
        .get(maya, &form)
        .await
        .says("Ce que je dis, par écrit")
        .says("une personne sourde, ou qui lit dans une autre langue");
    // What is wrong with the file takes nothing of what was written.
    let said = [
        ("title", "Ma voix"),
        ("voice", "1"),
        ("review", &*review),
        ("transcript", "Elle chante."),
    ];
    scene
        .sends(maya, &scene.at("/documents/new"), &said, ("voix.mp3", b"%PDF-1.7\n"))
        .await
        .is(422)
        .says("Elle chante.</textarea>");
    let address = scene.recorded(maya, &said[2..]).await;
    let brought = "<h4>Ce que dit l’enregistrement, par écrit</h4>\n<p class=\"typed\" dir=\"auto\">Elle chante.</p>";
    scene.get(&scene.coordinator, &page).await.says(brought);
    scene
        .run(
            "update reviews set state = 'agreed', held_on = '2026-05-10' where id = $1",
            &[review.parse().expect("an id")],
        )
        .await;
    scene
        .get(maya, &page)
        .await
        .says(brought)
        .keeps_quiet_about("/transcript\"");
    scene.get(maya, &address).await.is(403);
    assert_eq!(scene.transcribes(maya, &address, "Elle danse.", "1").await, 403);
}

#[tokio::test]
async fn the_coordination_writes_what_its_own_recording_says() {
    let scene = Scene::new().await;
    let claire = &scene.coordinator;
    let attached = scene
        .sends(claire, &scene.at("/documents/new"), &[("title", "Mémo")], VOICE)
        .await;
    assert!(
        attached.is(303).location.contains("done=voice-attached"),
        "it asks for it"
    );
    let id = scene.text("select id::text from documents").await;
    let address = format!("/documents/{id}/transcript");
    assert_eq!(
        scene.transcribes(claire, &address, "Rappeler le CAMSP.", "1").await,
        303
    );
    scene.get(&scene.mother.voice, &address).await.is(403);
}
