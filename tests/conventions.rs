//! Conventions through the real router on a real database: written down once nothing is missing,
//! agreed on by each member for itself, kept as agreed whatever changes afterwards; the yearly
//! evaluation and the renewal on the coordinator's day.

mod scene;
mod support;

use scene::{Answer, Scene, Visitor};
use uuid::Uuid;

/// Claire coordinates; Nadia is of the crèche, Omar of the school; Paul of neither. It is 1 June 2026.
struct Story {
    scene: Scene,
    claire: Visitor,
    nadia: Visitor,
    omar: Visitor,
    paul: Visitor,
    id: Uuid,
    creche: Uuid,
    school: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let school = scene.organisation("school", "École Jean-Jaurès").await;
    let pmi = scene.organisation("pmi", "PMI Nord").await;
    let id = scene.partnership("Passerelle crèche-école").await;
    let terms =
        "update partnerships set common_objective = 'Une rentrée douce', end_on = '2026-08-20', state = 'active',
                        imported = true, start_on = '2025-06-15' where id = $1 returning id";
    // Came from a spreadsheet: it runs, whatever is missing.
    scene
        .insert(
            "update partnerships set imported = true where id = $1 returning id",
            &[id],
            &[],
        )
        .await;
    scene.insert(terms, &[id], &[]).await;
    let (of_creche, of_school) = (scene.member(id, creche).await, scene.member(id, school).await);
    Story {
        claire: scene.coordinator(scene.territory, "Claire Roux").await,
        nadia: scene.professional(creche, "Nadia Benali").await,
        omar: scene.professional(school, "Omar Haddad").await,
        paul: scene.professional(pmi, "Paul Petit").await,
        creche: of_creche,
        school: of_school,
        id,
        scene,
    }
}

impl Story {
    fn at(&self, path: &str) -> String {
        format!("/partnerships/{}{path}", self.id)
    }

    async fn says(&self, who: &Visitor, member: Uuid, means: &str) {
        let page = self.at(&format!("/members/{member}"));
        let version = self
            .scene
            .text("select version::text from members where id = $1", member)
            .await;
        let fields = [
            ("ground", "responsibility"),
            ("interest", "Accueillir chaque enfant"),
            ("function", "Accueil"),
            ("means", means),
            ("version", &version.unwrap()),
            ("accept", "yes"),
        ];
        who.post(&page, &fields).await.is(303);
    }

    /// The latest version's identifier.
    async fn latest(&self) -> String {
        let latest = "select id::text from conventions where partnership_id = $1 order by number desc limit 1";
        self.scene.text(latest, self.id).await.unwrap()
    }

    async fn agrees(&self, who: &Visitor, member: Uuid, convention: &str) -> Answer {
        let fields = [("convention", convention), ("member", &member.to_string())];
        who.post(&self.at("/convention/agree"), &fields).await
    }

    /// Written down, and agreed on by both.
    async fn agreed(&self) {
        self.says(&self.nadia, self.creche, "Une salle").await;
        self.says(&self.omar, self.school, "Un maître").await;
        self.claire.post(&self.at("/convention"), &[]).await.is(303);
        let version = self.latest().await;
        self.agrees(&self.nadia, self.creche, &version).await.is(303);
        self.agrees(&self.omar, self.school, &version).await.is(303);
    }
}

#[tokio::test]
async fn it_is_written_once_nothing_is_missing_and_each_member_agrees_for_itself() {
    let story = story().await;
    let page = story.at("/convention");
    story
        .claire
        .get(&page)
        .await
        .is(200)
        .says("au moins deux partenaires")
        .does_not_say("Écrire la convention");
    story.claire.post(&page, &[]).await.is(409);

    story.says(&story.nadia, story.creche, "Une salle").await;
    story.says(&story.omar, story.school, "Un maître").await;
    story.nadia.post(&page, &[]).await.is(403);
    story.claire.post(&page, &[]).await.is(303);
    // Twice is once.
    story.claire.post(&page, &[]).await.is(303);
    assert_eq!(story.scene.count("select count(*) from conventions").await, 1);

    let version = story.latest().await;
    story
        .nadia
        .get(&page)
        .await
        .says("Donner l’accord de Crèche Les Lucioles")
        .says("Pas encore acceptée");
    story.claire.get(&page).await.does_not_say("Donner l’accord");
    story.agrees(&story.claire, story.creche, &version).await.is(403);
    story.agrees(&story.omar, story.creche, &version).await.is(403);
    story.agrees(&story.paul, story.creche, &version).await.is(404);
    story.agrees(&story.nadia, story.creche, &version).await.is(303);
    story.agrees(&story.nadia, story.creche, &version).await.is(303);
    story
        .claire
        .get(&page)
        .await
        .says("Acceptée par 1 partenaire sur 2")
        .says("Accord donné le 1er juin 2026 par Nadia Benali");
    story.agrees(&story.omar, story.school, &version).await.is(303);
    story.claire.get(&page).await.says("Acceptée par tous les partenaires");
    story.paul.get(&page).await.is(404);
}

#[tokio::test]
async fn what_was_agreed_is_kept_and_a_change_asks_for_agreement_again() {
    let story = story().await;
    story.agreed().await;
    let first = story.latest().await;
    let page = story.at("/convention");

    story.says(&story.nadia, story.creche, "Deux salles").await;
    story
        .omar
        .get(&page)
        .await
        .says("Version 2")
        .says("les mots de Crèche Les Lucioles")
        .says("Donner l’accord de École Jean-Jaurès");
    // Whoever still reads the first version agrees on nothing.
    story.agrees(&story.omar, story.school, &first).await.is(303);
    let second = story.latest().await;
    assert_ne!(first, second);
    assert_eq!(
        story
            .scene
            .text(
                "select text #>> '{members,0,means}' from conventions where id = $1",
                first.parse().unwrap()
            )
            .await
            .unwrap(),
        "Une salle"
    );

    // A version nobody agreed on yet is corrected, not followed by another.
    let fields = [
        ("title", "Passerelle"),
        ("need", "Un besoin"),
        ("common_objective", "Une rentrée douce"),
        ("start", "2025-06-15"),
        ("end", "2027-08-31"),
        ("version", "1"),
    ];
    story.claire.post(&story.at("/edit"), &fields).await.is(303);
    assert_eq!(story.latest().await, second);
    story
        .claire
        .get(&page)
        .await
        .says("Passerelle")
        .says("31 août 2027")
        .says("Version 2");
    story.agrees(&story.omar, story.school, &second).await.is(303);

    // The same terms saved again make no version.
    story
        .claire
        .post(
            &story.at("/edit"),
            &fields.map(|(name, value)| if name == "version" { (name, "2") } else { (name, value) }),
        )
        .await
        .is(303);
    assert_eq!(story.latest().await, second);

    // One that leaves changes what the others agreed on.
    story
        .nadia
        .post(&story.at(&format!("/members/{}/leave", story.creche)), &[])
        .await
        .is(303);
    story
        .omar
        .get(&page)
        .await
        .says("Version 3")
        .says("Crèche Les Lucioles a quitté");
    for change in [
        "update conventions set text = '{}' where number = 1",
        "delete from conventions where number = 1",
        "update convention_agreements set agreed_on = '2020-01-01'",
        "delete from convention_agreements",
    ] {
        let refused = sqlx::query(change).execute(story.scene.owner()).await;
        assert!(refused.unwrap_err().to_string().contains("never changes"), "{change}");
    }
}

#[tokio::test]
async fn who_agrees_on_a_text_that_changed_meanwhile_is_told() {
    let story = story().await;
    story.agreed().await;
    let first = story.latest().await;
    story.says(&story.nadia, story.creche, "Deux salles").await;
    let second = story.latest().await;
    story.agrees(&story.nadia, story.creche, &second).await.is(303);
    story.says(&story.nadia, story.creche, "Trois salles").await;
    story.agrees(&story.omar, story.school, &second).await.is(409);
    assert_ne!(first, second);
    assert_eq!(story.scene.count("select count(*) from convention_agreements").await, 3);
}

#[tokio::test]
async fn a_term_that_comes_near_is_renewed_from_the_day() {
    let story = story().await;
    story.agreed().await;
    let renew = story.at("/renew");
    story
        .claire
        .get("/day?show=ending")
        .await
        .says("Passerelle crèche-école")
        .says("Renouveler");
    story
        .claire
        .get(&renew)
        .await
        .is(200)
        .says("2027-08-20")
        .says("Renouveler le partenariat");
    story.nadia.get(&renew).await.is(403);
    let version = story
        .scene
        .text("select version::text from partnerships where id = $1", story.id)
        .await
        .unwrap();
    for (end, status) in [("2026-08-20", 422), ("hier", 422), ("2026-05-01", 422)] {
        story
            .claire
            .post(&renew, &[("end", end), ("version", &version)])
            .await
            .is(status);
    }
    story
        .claire
        .post(&renew, &[("end", "2027-08-31"), ("version", "0")])
        .await
        .is(409);
    story
        .claire
        .post(&renew, &[("end", "2027-08-31"), ("version", &version)])
        .await
        .is(303);
    story.claire.get("/day?show=ending").await.does_not_say("Passerelle");
    story
        .nadia
        .get(&story.at("/convention"))
        .await
        .says("31 août 2027")
        .says("Donner l’accord");
}

#[tokio::test]
async fn the_yearly_evaluation_is_owed_until_a_review_is_planned_or_held() {
    let story = story().await;
    // Running since 15 June 2025: a year is over in two weeks.
    story
        .claire
        .get("/day?show=evaluation")
        .await
        .says("Passerelle crèche-école")
        .says("15 juin 2026")
        .says("Prévoir un bilan");
    story.claire.get("/day").await.says("Évaluation annuelle");
    let ids = [story.scene.territory, story.id];
    let partial = "insert into reviews (territory_id, partnership_id, category, state, held_on, synthesis)
                   values ($1, $2, 'partial', 'held', '2026-03-01', 'Un point') returning id";
    story.scene.insert(partial, &ids, &[]).await;
    story.claire.get("/day?show=evaluation").await.says("Passerelle");
    let planned =
        "insert into reviews (territory_id, partnership_id, planned_on) values ($1, $2, '2026-06-12') returning id";
    let review = story.scene.insert(planned, &ids, &[]).await;
    story
        .claire
        .get("/day?show=evaluation")
        .await
        .does_not_say("Passerelle");
    let cancelled = "update reviews set state = 'cancelled', cancelled_reason = 'Grève' where id = $1 returning id";
    story.scene.insert(cancelled, &[review], &[]).await;
    story.claire.get("/day?show=evaluation").await.says("Passerelle");
    let held = "insert into reviews (territory_id, partnership_id, state, held_on, synthesis)
                values ($1, $2, 'held', '2026-05-20', 'Bien') returning id";
    story.scene.insert(held, &ids, &[]).await;
    story
        .claire
        .get("/day?show=evaluation")
        .await
        .does_not_say("Passerelle");
}
