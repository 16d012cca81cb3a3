//! Having something put right: asked by a guardian, kept beside the original, answered once by the
//! coordination, who is reminded of it every day until then.

use crate::scene::Scene;

const ASKED: [(&str, &str); 4] = [
    ("about", "child"),
    ("original", "Née le 3 mars"),
    ("words", "Elle est née le 4 mars."),
    ("page", "https://maillage.example.fr/reviews/1"),
];

#[tokio::test]
async fn a_parent_asks_the_coordination_answers_and_the_original_stays() {
    let scene = Scene::new().await;
    let (maya, claire) = (&scene.mother.voice, &scene.coordinator);
    let data = scene.family("/data");
    scene
        .get(claire, "/day")
        .await
        .keeps_quiet_about("Une famille demande une correction");
    let asked = scene.post(maya, &scene.family("/data/rectifications"), &ASKED).await;
    asked.is(303);
    assert_eq!(asked.location, format!("{data}?done=rectification-asked"));
    scene
        .get(maya, &data)
        .await
        .says("Elle est née le 4 mars.")
        .says("href=\"/reviews/1\"")
        .says("La coordination n’a pas encore répondu.");
    scene
        .get(claire, "/day")
        .await
        .says("Une famille demande une correction");
    scene
        .get(claire, "/rectifications")
        .await
        .says("Lina")
        .says("Née le 3 mars");

    let id = scene.text("select id::text from rectifications").await;
    let address = format!("/rectifications/{id}");
    scene.get(claire, &address).await.says("Elle est née le 4 mars.");
    // Nothing answered without words, and what was chosen is kept.
    scene
        .post(claire, &address, &[("outcome", "done")])
        .await
        .is(422)
        .says("checked");
    let answer = [("outcome", "done"), ("answer", "Corrigé sur sa fiche.")];
    scene.post(claire, &address, &answer).await.is(303);
    // A second answer would hide the first.
    scene.post(claire, &address, &answer).await.is(409);
    scene
        .get(maya, &data)
        .await
        .says("Corrigé sur sa fiche.")
        .says("Réponse de Claire Coordo, le 15 mai 2026");
    scene
        .get(claire, "/day")
        .await
        .keeps_quiet_about("Une famille demande une correction");
    // The child's identity was nobody's to rewrite by asking, and the log says who asked and answered.
    assert_eq!(
        scene
            .text("select version::text from children where given_name = 'Lina'")
            .await,
        "1"
    );
    scene
        .get(&scene.father.voice, &scene.family("/log"))
        .await
        .says("a ajouté une demande de correction")
        .says("a modifié une demande de correction");
}

#[tokio::test]
async fn what_is_about_one_parent_alone_is_not_the_others_to_read() {
    let scene = Scene::new().await;
    let asks = |about| [("about", about), ("original", "Remariée"), ("words", "Non.")];
    let address = scene.family("/data/rectifications");
    scene.post(&scene.mother.voice, &address, &asks("self")).await.is(303);
    let data = scene.family("/data");
    scene.get(&scene.mother.voice, &data).await.says("Remariée");
    scene
        .get(&scene.father.voice, &data)
        .await
        .keeps_quiet_about("Remariée");
    scene.post(&scene.mother.voice, &address, &asks("child")).await.is(303);
    scene.get(&scene.father.voice, &data).await.says("Remariée");
    for person in [&scene.nursery.voice, &scene.stranger.voice] {
        scene.get(person, "/rectifications").await.is(403);
    }
}

#[tokio::test]
async fn a_request_that_says_too_little_is_shown_again_as_it_was_typed() {
    let scene = Scene::new().await;
    let address = scene.family("/data/rectifications");
    let asked = [("original", "Née le 3 mars"), ("page", "https://ailleurs.example//x")];
    scene
        .post(&scene.mother.voice, &address, &asked)
        .await
        .is(422)
        .says("Née le 3 mars")
        .says("Ce n’est pas l’adresse d’une page de Maillage.");
    assert_eq!(scene.text("select count(*)::text from rectifications").await, "0");
}
