//! Agreement with a plan before it runs: each party for itself, dated, about the plan as it stands.

mod scene;
mod support;

use scene::{Scene, Visitor};
use uuid::Uuid;

/// Léa's plan in preparation: her mother and her father, Nadia of the crèche, Claire who coordinates.
struct Story {
    scene: Scene,
    claire: Visitor,
    nadia: Visitor,
    mother: Visitor,
    mother_code: String,
    lea: Uuid,
    plan: Uuid,
    objective: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let territory = scene.territory;
    let claire = scene.coordinator(territory, "Claire Roux").await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let mother = scene.person(Some(territory), "Sophie Martin").await;
    let father = scene.person(Some(territory), "Marc Martin").await;
    let lea = "insert into children (territory_id, given_name, family_name, birth_date) values ($1, 'Léa', 'Martin', '2023-05-03') returning id";
    let lea = scene.insert(lea, &[territory], &[]).await;
    let guardian = "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'mother') returning id";
    let sophie = scene.insert(guardian, &[territory, lea, mother.person], &[]).await;
    scene.insert(guardian, &[territory, lea, father.person], &[]).await;
    let plan = "insert into partnerships (territory_id, kind, reference, need, common_objective, start_on)
                values ($1, 'plan', 'PAP-2026-0001', 'Manger avec les autres', 'Des repas joyeux', '2026-05-01') returning id";
    let plan = scene.insert(plan, &[territory], &[]).await;
    let row = "insert into plans (territory_id, partnership_id, child_id, host_id) values ($1, $2, $3, $4) returning partnership_id";
    scene.insert(row, &[territory, plan, lea, creche], &[]).await;
    let objective = scene.objective(plan, "Rester à table").await;
    let member = scene.member(plan, creche).await;
    scene
        .insert(
            "update members set interest = 'Tout le groupe', accepted_on = '2026-05-01' where id = $1 returning id",
            &[member],
            &[],
        )
        .await;
    let consent = "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes) values ($1, $2, $3, $4, '{plan}') returning id";
    scene.insert(consent, &[territory, lea, creche, sophie], &[]).await;
    Story {
        claire,
        nadia,
        mother,
        mother_code: format!("guardian:{sophie}"),
        lea,
        plan,
        objective,
        scene,
    }
}

impl Story {
    fn address(&self) -> String {
        format!("/plans/{}/agreement", self.plan)
    }

    /// Answers what the page shows now.
    async fn answers(&self, who: &Visitor, whose: &str, answer: &str, words: &str) -> scene::Answer {
        let page = who.get(&format!("{}?for={whose}", self.address())).await;
        page.is(200);
        let text = page.hidden("text");
        let fields = [("for", whose), ("answer", answer), ("words", words), ("text", &text)];
        who.post(&self.address(), &fields).await
    }
}

#[tokio::test]
async fn each_party_reads_what_it_agrees_to_and_answers_for_itself() {
    let story = story().await;
    story
        .mother
        .get(&format!("/family/{}", story.lea))
        .await
        .is(200)
        .says("Lire le projet et dire si vous êtes d’accord");
    story
        .nadia
        .get("/mine")
        .await
        .is(200)
        .says("Lire le projet et dire si vous êtes d’accord");
    story
        .mother
        .get(&story.address())
        .await
        .is(200)
        .says("Manger avec les autres")
        .says("Des repas joyeux")
        .says("Rester à table");
    story
        .answers(&story.mother, "", "no", "")
        .await
        .is(422)
        .says("Dites sur quel point");
    story.answers(&story.mother, "", "no", "Pas le goûter").await.is(303);
    story.answers(&story.mother, "", "yes", "").await.is(303);
    story.answers(&story.nadia, "", "yes", "").await.is(303);
    let page = story.claire.get(&format!("/plans/{}", story.plan)).await;
    page.is(200).says("2 réponses sur 3").says("D’accord, le");
    // What was said before is kept.
    assert_eq!(
        story
            .scene
            .count("select count(*) from plan_agreements where not agrees")
            .await,
        1
    );
    story
        .mother
        .get(&format!("/family/{}", story.lea))
        .await
        .does_not_say("Lire le projet et dire si vous êtes d’accord");
    // Nobody answers for another but a coordinator, and not over its own word.
    story
        .nadia
        .get(&format!("{}?for={}", story.address(), story.mother_code))
        .await
        .is(403);
    story
        .claire
        .get(&format!("{}?for={}", story.address(), story.mother_code))
        .await
        .is(403);
}

#[tokio::test]
async fn an_agreement_is_with_the_plan_that_was_read() {
    let story = story().await;
    let text = story.mother.get(&story.address()).await.hidden("text");
    let reworded = "update objectives set title = 'Rester à table dix minutes' where id = $1 returning id";
    story.scene.insert(reworded, &[story.objective], &[]).await;
    let fields = [("for", ""), ("answer", "yes"), ("words", ""), ("text", text.as_str())];
    story
        .mother
        .post(&story.address(), &fields)
        .await
        .is(422)
        .says("Le projet a été modifié pendant que vous lisiez")
        .says("Rester à table dix minutes");
    story.answers(&story.mother, "", "yes", "").await.is(303);
    let reworded = "update partnerships set common_objective = 'Autre chose' where id = $1 returning id";
    story.scene.insert(reworded, &[story.plan], &[]).await;
    story
        .claire
        .get(&format!("/plans/{}", story.plan))
        .await
        .says("le projet a changé depuis : à redemander");
    story
        .mother
        .get(&format!("/family/{}", story.lea))
        .await
        .says("Lire le projet et dire si vous êtes d’accord");
}

#[tokio::test]
async fn it_is_written_down_from_paper_and_the_plan_starts_with_it() {
    let story = story().await;
    let start = format!("/partnerships/{}/activate", story.plan);
    let camsp = story.scene.organisation("camsp", "CAMSP du Lac").await;
    let member = story.scene.member(story.plan, camsp).await;
    let accepted = "update members set interest = 'Nos séances', accepted_on = '2026-05-01' where id = $1 returning id";
    story.scene.insert(accepted, &[member], &[]).await;
    let referent = "update plans set referent_id = $2 where partnership_id = $1 returning partnership_id";
    story
        .scene
        .insert(referent, &[story.plan, story.claire.person], &[])
        .await;
    story.claire.post(&start, &[]).await.is(422);
    story
        .answers(&story.claire, &story.mother_code, "yes", "")
        .await
        .is(303);
    story
        .mother
        .get(&format!("/plans/{}", story.plan))
        .await
        .is(200)
        .says("noté par Claire Roux");
    story.claire.post(&start, &[]).await.is(303);
    assert_eq!(
        story
            .scene
            .count("select count(*) from partnerships where state = 'active' and started_without = ''")
            .await,
        1
    );
    // Once it runs, its reviews say who agrees: nothing is asked anew.
    story
        .nadia
        .get("/mine")
        .await
        .is(200)
        .does_not_say("Lire le projet et dire");
}
