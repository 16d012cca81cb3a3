//! Partnerships through the real router on a real database: who speaks for whom, what is missing
//! to start, who sees nothing, and what happens when two write at once.

mod scene;
mod support;

use scene::{Scene, Visitor};
use uuid::Uuid;

fn page(partnership: Uuid) -> String {
    format!("/partnerships/{partnership}")
}

fn words_of(partnership: Uuid, member: Uuid) -> String {
    format!("/partnerships/{partnership}/members/{member}")
}

const OWN: &[(&str, &str)] = &[
    ("ground", "responsibility"),
    ("interest", "Accueillir chaque enfant"),
    ("function", "Accueil"),
    ("means", "Une salle"),
];

async fn writes(who: &Visitor, address: &str, version: &str, accept: &str) -> scene::Answer {
    let mut fields = OWN.to_vec();
    fields.extend([("version", version), ("accept", accept)]);
    who.post(address, &fields).await
}

/// Claire coordinates; Nadia is of the crèche, Karim of the CAMSP, Paul of the PMI.
struct Story {
    scene: Scene,
    claire: Visitor,
    nadia: Visitor,
    karim: Visitor,
    paul: Visitor,
    creche: Uuid,
    camsp: Uuid,
}

async fn story() -> Story {
    let scene = Scene::new().await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let camsp = scene.organisation("camsp", "CAMSP du Pré").await;
    let pmi = scene.organisation("pmi", "PMI Nord").await;
    Story {
        claire: scene.coordinator(scene.territory, "Claire Roux").await,
        nadia: scene.professional(creche, "Nadia Benali").await,
        karim: scene.professional(camsp, "Karim Diallo").await,
        paul: scene.professional(pmi, "Paul Petit").await,
        scene,
        creche,
        camsp,
    }
}

#[tokio::test]
async fn a_partnership_starts_once_two_members_accepted_for_themselves() {
    let Story {
        scene,
        claire,
        nadia,
        karim,
        creche,
        camsp,
        ..
    } = story().await;
    let opened = claire
        .post(
            "/partnerships/new",
            &[
                ("title", "Accueillir ensemble"),
                ("start", "2026-06-01"),
                ("need", "Des familles sans solution"),
            ],
        )
        .await;
    let address = opened.is(303).leads_to.clone();
    let id: Uuid = address.rsplit('/').next().unwrap().parse().unwrap();
    claire
        .get(&address)
        .await
        .is(200)
        .says("CONV-2026-0001")
        .says("aucun ne l’a encore fait");

    let start = format!("{address}/activate");
    claire
        .post(&start, &[])
        .await
        .is(422)
        .says("Il n’y a encore aucun objectif")
        .says("au moins deux partenaires");

    for organisation in [creche, camsp] {
        claire
            .post(
                &format!("{address}/members/new"),
                &[("organisation", &organisation.to_string())],
            )
            .await
            .is(303);
    }
    scene.objective(id, "Se parler chaque mois").await;
    let find = "select id::text from members where organisation_id = $1";
    let member = async |organisation| scene.text(find, organisation).await.unwrap().parse::<Uuid>().unwrap();
    let (of_creche, of_camsp) = (member(creche).await, member(camsp).await);

    writes(&nadia, &words_of(id, of_creche), "1", "yes").await.is(303);
    nadia
        .get(&address)
        .await
        .is(200)
        .says("A accepté le 1er juin 2026")
        .says("Écrit par Nadia Benali")
        .says("un seul l’a fait");

    // Claire writes down what Karim said by telephone: marked so, and it commits nobody.
    writes(&claire, &words_of(id, of_camsp), "1", "yes").await.is(403);
    writes(&claire, &words_of(id, of_camsp), "1", "").await.is(303);
    claire
        .get(&address)
        .await
        .is(200)
        .says("Noté par Claire Roux pour CAMSP du Pré le ");
    claire.post(&start, &[]).await.is(422).says("un seul l’a fait");

    karim
        .get(&words_of(id, of_camsp))
        .await
        .is(200)
        .says("Claire Roux a noté ceci pour vous");
    writes(&karim, &words_of(id, of_camsp), "2", "yes").await.is(303);
    karim
        .get(&address)
        .await
        .is(200)
        .does_not_say("Noté par Claire")
        .says("Écrit par Karim Diallo");

    // Once written, the words are the member's alone.
    claire.get(&words_of(id, of_camsp)).await.is(403);
    writes(&claire, &words_of(id, of_camsp), "3", "").await.is(403);

    nadia.post(&start, &[]).await.is(403);
    claire.post(&start, &[]).await.is(303);
    assert_eq!(
        scene
            .text("select state from partnerships where id = $1", id)
            .await
            .unwrap(),
        "active"
    );
}

#[tokio::test]
async fn those_of_elsewhere_see_nothing_and_members_write_only_their_own() {
    let Story {
        scene,
        claire: _,
        nadia,
        karim,
        paul,
        creche,
        camsp,
    } = story().await;
    let id = scene.partnership("Accueillir ensemble").await;
    let of_creche = scene.member(id, creche).await;
    scene.member(id, camsp).await;

    paul.get(&page(id)).await.is(404);
    writes(&paul, &words_of(id, of_creche), "1", "yes").await.is(404);
    let elsewhere = Uuid::new_v4();
    scene.add_territory(elsewhere, "Aude").await;
    let marie = scene.coordinator(elsewhere, "Marie Costa").await;
    marie.get(&page(id)).await.is(404);
    marie
        .get("/partnerships")
        .await
        .is(200)
        .says("Vous ne prenez part à aucun partenariat");

    karim.get(&page(id)).await.is(200);
    writes(&karim, &words_of(id, of_creche), "1", "yes").await.is(403);
    karim.get(&words_of(id, of_creche)).await.is(403);
    karim.get(&format!("{}/edit", page(id))).await.is(403);
    karim
        .post(
            &format!("{}/members/new", page(id)),
            &[("organisation", &creche.to_string())],
        )
        .await
        .is(403);
    karim
        .post(&format!("{}/leave", words_of(id, of_creche)), &[])
        .await
        .is(403);
    assert_eq!(
        scene
            .text("select interest from members where id = $1", of_creche)
            .await
            .unwrap(),
        ""
    );

    // A member as such writes needs; health is no field for them.
    let needs = format!("{}/needs", page(id));
    nadia
        .post(&needs, &[("description", "Jouer avec les autres"), ("code", "1.1.1")])
        .await
        .is(422);
    nadia
        .post(&needs, &[("description", "Jouer avec les autres"), ("code", "1.2.1.2")])
        .await
        .is(303);
    karim.get(&page(id)).await.is(200).says("Jouer avec les autres");
}

#[tokio::test]
async fn who_saves_second_sees_both_texts_and_overwrites_nothing() {
    let Story {
        scene,
        claire,
        nadia,
        creche,
        ..
    } = story().await;
    let id = scene.partnership("Accueillir ensemble").await;
    let edit = format!("{}/edit", page(id));
    let with = |need: &'static str| {
        [
            ("title", "Accueillir ensemble"),
            ("start", "2026-01-01"),
            ("need", need),
            ("version", "1"),
        ]
    };
    claire.post(&edit, &with("La première version")).await.is(303);
    claire
        .post(&edit, &with("La seconde version"))
        .await
        .is(409)
        .says("La première version")
        .says("La seconde version");
    assert_eq!(
        scene
            .text("select need from partnerships where id = $1", id)
            .await
            .unwrap(),
        "La première version"
    );

    let member = scene.member(id, creche).await;
    writes(&nadia, &words_of(id, member), "1", "").await.is(303);
    let again = nadia
        .post(&words_of(id, member), &[("interest", "Autre chose"), ("version", "1")])
        .await;
    again.is(409).says("Accueillir chaque enfant").says("Autre chose");
    assert_eq!(
        scene
            .text("select interest from members where id = $1", member)
            .await
            .unwrap(),
        "Accueillir chaque enfant"
    );
}

#[tokio::test]
async fn a_member_leaves_when_it_wants_and_its_words_stay() {
    let Story {
        scene,
        claire,
        nadia,
        karim,
        creche,
        camsp,
        ..
    } = story().await;
    let id = scene.partnership("Accueillir ensemble").await;
    let of_creche = scene.member(id, creche).await;
    let of_camsp = scene.member(id, camsp).await;
    writes(&nadia, &words_of(id, of_creche), "1", "yes").await.is(303);
    // Even with words that were only written down for it.
    writes(&claire, &words_of(id, of_camsp), "1", "").await.is(303);

    for (who, member) in [(&nadia, of_creche), (&karim, of_camsp)] {
        let leave = format!("{}/leave", words_of(id, member));
        claire.post(&leave, &[]).await.is(403);
        who.get(&leave).await.is(200);
        who.post(&leave, &[]).await.is(303);
        who.get(&page(id)).await.is(404);
    }
    claire
        .get(&page(id))
        .await
        .is(200)
        .says("A quitté le partenariat le 1er juin 2026")
        .says("Accueillir chaque enfant")
        .says("Noté par Claire Roux pour CAMSP du Pré");
    writes(&claire, &words_of(id, of_creche), "3", "").await.is(403);

    // It comes back with its words, and accepts anew for itself.
    claire
        .post(
            &format!("{}/members/new", page(id)),
            &[("organisation", &creche.to_string())],
        )
        .await
        .is(303);
    nadia
        .get(&page(id))
        .await
        .is(200)
        .says("Accueillir chaque enfant")
        .does_not_say("A accepté");
}

#[tokio::test]
async fn around_a_child_nobody_sees_anything_without_the_familys_agreement() {
    let Story {
        scene,
        claire,
        nadia,
        karim,
        creche,
        camsp,
        ..
    } = story().await;
    let child = scene
        .insert("insert into children (territory_id, given_name, family_name, birth_date) values ($1, 'Inès', 'Moreau', '2022-03-04') returning id", &[scene.territory], &[])
        .await;
    let mother = scene.person(Some(scene.territory), "Lucie Moreau").await;
    let father = scene.person(Some(scene.territory), "Hugo Martin").await;
    let guardian = "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'parent') returning id";
    let as_mother = scene
        .insert(guardian, &[scene.territory, child, mother.person], &[])
        .await;
    let as_father = scene
        .insert(guardian, &[scene.territory, child, father.person], &[])
        .await;
    let id = scene
        .insert("insert into partnerships (territory_id, kind, reference, need, start_on) values ($1, 'plan', 'PAP-2026-0001', 'Un besoin', '2026-01-01') returning id", &[scene.territory], &[])
        .await;
    scene
        .insert("insert into plans (territory_id, partnership_id, child_id, host_id) values ($1, $2, $3, $4) returning partnership_id", &[scene.territory, id, child, creche], &[])
        .await;
    let of_creche = scene.member(id, creche).await;
    scene.member(id, camsp).await;

    nadia.get(&page(id)).await.is(404);
    writes(&nadia, &words_of(id, of_creche), "1", "yes").await.is(404);
    scene
        .insert("insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes) values ($1, $2, $3, $4, '{plan}') returning id", &[scene.territory, child, creche, as_mother], &[])
        .await;
    nadia.get(&page(id)).await.is(200).says("Inès Moreau");
    writes(&nadia, &words_of(id, of_creche), "1", "yes").await.is(303);
    karim.get(&page(id)).await.is(404);
    claire
        .get(&page(id))
        .await
        .is(200)
        .says("La famille partage le projet")
        .says("n’a pas donné son accord")
        .says("référent·e");
    mother.get(&page(id)).await.is(200).says("Accueillir chaque enfant");
    assert!(
        scene
            .count("select count(*) from trail where act = 'opened' and subject = 'partnerships'")
            .await
            >= 3
    );

    // What the mother expects: first told to Claire, then in her own words.
    let expectations = format!("{}/expectations", page(id));
    let (as_mother, as_father) = (as_mother.to_string(), as_father.to_string());
    nadia.get(&expectations).await.is(403);
    claire
        .post(
            &expectations,
            &[("guardian", &as_mother), ("words", "Qu'elle joue"), ("version", "0")],
        )
        .await
        .is(303);
    mother
        .get(&page(id))
        .await
        .is(200)
        .says("Noté par Claire Roux pour Lucie Moreau");
    father
        .post(
            &expectations,
            &[("guardian", &as_mother), ("words", "Autre"), ("version", "1")],
        )
        .await
        .is(403);
    mother
        .post(
            &expectations,
            &[
                ("guardian", &as_mother),
                ("words", "Qu'elle joue dehors"),
                ("version", "1"),
            ],
        )
        .await
        .is(303);
    claire
        .post(
            &expectations,
            &[("guardian", &as_mother), ("words", "Corrigé"), ("version", "2")],
        )
        .await
        .is(403);
    mother
        .post(
            &expectations,
            &[("guardian", &as_mother), ("words", "Vieux"), ("version", "1")],
        )
        .await
        .is(409)
        .says("dehors")
        .says("Vieux");
    father
        .post(
            &expectations,
            &[("guardian", &as_father), ("words", "Qu'elle parle"), ("version", "0")],
        )
        .await
        .is(303);
    nadia
        .get(&page(id))
        .await
        .is(200)
        .says("Qu'elle joue dehors")
        .says("Qu'elle parle")
        .does_not_say("Noté par");
}

#[tokio::test]
async fn a_plan_starts_with_a_referent_and_its_year_is_laid_out() {
    let Story {
        scene,
        claire,
        nadia,
        karim,
        creche,
        camsp,
        ..
    } = story().await;
    let territory = scene.territory;
    let child = "insert into children (territory_id, given_name, family_name, birth_date) values ($1, 'Inès', 'Moreau', '2022-03-04') returning id";
    let child = scene.insert(child, &[territory], &[]).await;
    let mother = scene.person(Some(territory), "Lucie Moreau").await;
    let guardian = "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, 'mother') returning id";
    let guardian = scene.insert(guardian, &[territory, child, mother.person], &[]).await;
    let plan = "insert into partnerships (territory_id, kind, reference, need, start_on) values ($1, 'plan', 'PAP-2026-0001', 'Un besoin', '2026-05-01') returning id";
    let id = scene.insert(plan, &[territory], &[]).await;
    let plan = "insert into plans (territory_id, partnership_id, child_id, host_id) values ($1, $2, $3, $4) returning partnership_id";
    scene.insert(plan, &[territory, id, child, creche], &[]).await;
    scene.objective(id, "Jouer avec les autres").await;
    for (who, organisation) in [(&nadia, creche), (&karim, camsp)] {
        let member = scene.member(id, organisation).await;
        let consent = "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes) values ($1, $2, $3, $4, '{plan}') returning id";
        scene
            .insert(consent, &[territory, child, organisation, guardian], &[])
            .await;
        writes(who, &words_of(id, member), "1", "yes").await.is(303);
    }
    let start = format!("{}/activate", page(id));
    mother.post(&start, &[]).await.is(403);
    claire
        .post(&start, &[])
        .await
        .is(422)
        .says("Personne n’est encore référent·e du projet");
    sqlx::query("update plans set referent_id = $2 where partnership_id = $1")
        .bind(id)
        .bind(claire.person)
        .execute(scene.owner())
        .await
        .unwrap();
    // The family has not agreed: a reason is asked for, and kept.
    claire
        .post(&start, &[])
        .await
        .is(422)
        .says("Sans l’accord de la famille, dites pourquoi le projet démarre.");
    claire
        .post(&start, &[("without", "La rentrée est lundi")])
        .await
        .is(303);
    // Pressed twice.
    claire.post(&start, &[]).await.is(303);
    assert!(scene.count("select count(*) from review_periods").await >= 3);
    nadia
        .get(&page(id))
        .await
        .is(200)
        .says("Jouer avec les autres")
        .says("Référent·e du projet : Claire Roux");
}

#[tokio::test]
async fn a_form_posted_twice_opens_one_partnership() {
    let Story { scene, claire, .. } = story().await;
    let once = Uuid::new_v4().to_string();
    let fields = [
        ("title", "Une seule fois"),
        ("start", "2026-06-01"),
        ("once", once.as_str()),
    ];
    let first = claire.post("/partnerships/new", &fields).await;
    let second = claire.post("/partnerships/new", &fields).await;
    assert_eq!(first.is(303).leads_to, second.is(303).leads_to);
    assert_eq!(scene.count("select count(*) from partnerships").await, 1);
    claire
        .get("/partnerships?q=SEULE")
        .await
        .is(200)
        .says("Une seule fois")
        .says("1 partenariat");
    claire
        .get("/partnerships?q=seule&state=closed")
        .await
        .is(200)
        .says("Aucun partenariat ne correspond");
}
