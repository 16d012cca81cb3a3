//! What has changed since one's last visit: told to each party, of what it may see, and not its own.

use crate::scene::{Person, Scene};

impl Scene {
    /// As if everything until now had been a day ago.
    pub async fn a_day_passes(&self) {
        for past in [
            "visits set seen_at = seen_at - interval '1 day', before_at = before_at - interval '1 day'",
            "members set invited_at = invited_at - interval '1 day'",
            "notes set written_at = written_at - interval '1 day'",
            "reviews set created_at = created_at - interval '1 day'",
            "actions set created_at = created_at - interval '1 day'",
            "documents set attached_at = attached_at - interval '1 day', transcribed_at = transcribed_at - interval '1 day'",
        ] {
            self.run(&format!("update {past}"), &[]).await;
        }
    }

    /// The plan's page.
    async fn looks(&self, who: &Person) -> String {
        let page = self.get(who, &format!("/plans/{}", self.plan)).await;
        page.is(200).body.clone()
    }

    async fn notes(&self, who: &Person, words: &str, more: &[(&str, &str)]) {
        let fields = [&[("words", words), ("seen_on", "2026-05-15")], more].concat();
        self.post(who, &self.at("/notes/new"), &fields).await.is(303);
    }
}

#[tokio::test]
async fn each_is_told_what_others_did_since_its_own_last_visit() {
    let scene = Scene::new().await;
    let (nora, maya) = (&scene.nursery.voice, &scene.mother.voice);
    let first = scene.looks(nora).await;
    assert!(
        !first.contains("depuis votre visite"),
        "at the first visit all is new: {first}"
    );
    scene.get(maya, &format!("/family/{}", scene.child)).await.is(200);
    scene.a_day_passes().await;

    scene.notes(nora, "Elle a ri", &[]).await;
    let own = scene.looks(nora).await;
    assert!(own.contains("Rien de nouveau depuis votre visite du"), "{own}");
    let page = scene.get(maya, &format!("/family/{}", scene.child)).await;
    page.says("Une nouveauté depuis votre visite du")
        .says("Note de ce qui a été vu")
        .says("Les Coquelicots");
    // It stays for the time of the visit, and is no news at the next.
    scene
        .get(maya, &format!("/family/{}", scene.child))
        .await
        .says("Une nouveauté");
    scene.a_day_passes().await;
    scene
        .get(maya, &format!("/family/{}", scene.child))
        .await
        .says("Rien de nouveau");
}

#[tokio::test]
async fn what_one_may_not_see_is_no_news() {
    let scene = Scene::new().await;
    for who in [&scene.nursery.voice, &scene.camsp.voice] {
        scene.looks(who).await;
    }
    scene.a_day_passes().await;
    scene
        .notes(&scene.camsp.voice, "Un traitement nouveau", &[("health", "on")])
        .await;
    let page = scene.looks(&scene.nursery.voice).await;
    assert!(page.contains("Rien de nouveau"), "{page}");
}

#[tokio::test]
async fn a_partners_home_says_how_much_is_new() {
    let scene = Scene::new().await;
    scene.looks(&scene.camsp.voice).await;
    scene
        .get(&scene.camsp.voice, "/mine")
        .await
        .keeps_quiet_about("nouveauté");
    scene.a_day_passes().await;
    scene.notes(&scene.nursery.voice, "Elle a ri", &[]).await;
    scene.notes(&scene.nursery.voice, "Elle a chanté", &[]).await;
    scene.get(&scene.camsp.voice, "/mine").await.says("2 nouveautés");
    // A professional that never opened the plan is not told of everything since the beginning.
    scene
        .get(&scene.nursery.voice, "/mine")
        .await
        .keeps_quiet_about("nouveauté");
}

#[tokio::test]
async fn a_review_that_is_moved_or_held_and_an_action_that_ends_are_news() {
    let scene = Scene::new().await;
    let review = scene.review_planned_on("2026-05-22").await;
    scene.action("Petite table", "2026-05-24", &scene.nursery).await;
    scene.looks(&scene.camsp.voice).await;
    scene.a_day_passes().await;
    scene
        .run("update reviews set place = 'Ailleurs' where id = $1", &[review])
        .await;
    scene
        .run("update actions set state = 'done', closed_on = '2026-05-15'", &[])
        .await;
    let page = scene.looks(&scene.camsp.voice).await;
    assert!(page.contains("2 nouveautés"), "{page}");
    assert!(
        page.contains("Bilan prévu ou déplacé") && page.contains("Action terminée"),
        "{page}"
    );
}
