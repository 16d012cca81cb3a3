//! The directory and administration through the real router on a real database: who writes which
//! card, how accounts are opened and how access ends.

mod scene;
mod support;

use maillage::people::accounts;
use scene::{Scene, shown_code};
use uuid::Uuid;

#[tokio::test]
async fn an_organisation_is_found_without_its_accents_and_writes_its_own_card() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let pmi = scene.organisation("pmi", "PMI Nord").await;
    let paul = scene.professional(pmi, "Paul Petit").await;
    claire
        .post("/directory/new", &[("name", "L’Œuf d’or"), ("kind", "zoo")])
        .await
        .is(422)
        .says("L’Œuf d’or");
    let added = claire
        .post(
            "/directory/new",
            &[("name", "L’Œuf d’or"), ("kind", "nursery"), ("commune", "Muret")],
        )
        .await;
    let address = added.is(303).leads_to.clone();
    let creche: Uuid = address.rsplit('/').next().unwrap().parse().unwrap();
    let nadia = scene.professional(creche, "Nadia Benali").await;

    for query in [
        "?q=oeuf+OR",
        "?kind=nursery",
        "?commune=Muret",
        "?q=muret&order=partnerships",
    ] {
        claire
            .get(&format!("/directory{query}"))
            .await
            .is(200)
            .says("L’Œuf d’or")
            .does_not_say("PMI Nord");
    }
    claire
        .get("/directory?q=oeuf&kind=pmi")
        .await
        .is(200)
        .says("Aucune structure ne correspond");
    paul.get("/directory")
        .await
        .is(200)
        .says("L’Œuf d’or")
        .says("PMI Nord")
        .does_not_say("Ajouter une structure");

    let edit = format!("{address}/edit");
    let card = |mission: &'static str| {
        [
            ("name", "L’Œuf d’or"),
            ("kind", "nursery"),
            ("mission", mission),
            ("version", "1"),
        ]
    };
    paul.get(&edit).await.is(403);
    paul.post(&edit, &card("Pas la mienne")).await.is(403);
    nadia.post(&edit, &card("Accueillir tous les enfants")).await.is(303);
    claire
        .post(&edit, &card("Autre chose"))
        .await
        .is(409)
        .says("Accueillir tous les enfants")
        .says("Autre chose");
    paul.get(&address)
        .await
        .is(200)
        .says("Accueillir tous les enfants")
        .says("Nadia Benali");
    paul.post("/directory/new", &[("name", "X"), ("kind", "pmi")])
        .await
        .is(403);

    let elsewhere = Uuid::new_v4();
    scene.add_territory(elsewhere, "Aude").await;
    let marie = scene.coordinator(elsewhere, "Marie Costa").await;
    marie.get(&address).await.is(404);
    marie
        .post(
            &format!("{address}/people"),
            &[("given", "A"), ("family", "B"), ("function", "C")],
        )
        .await
        .is(404);
}

#[tokio::test]
async fn a_professional_gets_a_code_once_and_loses_access_the_minute_it_leaves() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let partnership = scene.partnership("Accueillir ensemble").await;
    scene.member(partnership, creche).await;
    let people = format!("/directory/{creche}/people");
    let once = Uuid::new_v4().to_string();
    let nadia = [
        ("given", "Nadia"),
        ("family", "Benali"),
        ("function", "directrice"),
        ("email", "Nadia.Benali@example.org"),
        ("once", once.as_str()),
    ];
    let opened = claire.post(&people, &nadia).await;
    let code = shown_code(&opened);
    claire.post(&people, &nadia).await.is(303).does_not_say(&code);
    assert_eq!(scene.count("select count(*) from professionals").await, 1);

    assert!(
        scene
            .sign_in("nadia.benali@example.org", "not that one")
            .await
            .is_none()
    );
    let nadia = scene
        .enters("nadia.benali@example.org", &opened)
        .await
        .expect("signed in");
    assert!(
        scene.enters("nadia.benali@example.org", &opened).await.is_none(),
        "a code works once"
    );
    let page = format!("/partnerships/{partnership}");
    nadia.get(&page).await.is(200);

    let professional = scene
        .text("select id::text from professionals where organisation_id = $1", creche)
        .await
        .unwrap();
    let end = format!("{people}/{professional}/end");
    nadia.post(&end, &[]).await.is(403);
    claire.get(&end).await.is(200).says("Nadia Benali");
    claire.post(&end, &[]).await.is(303);
    // No longer a professional of anything: the page is not for her at all.
    nadia.get(&page).await.is(403);
}

#[tokio::test]
async fn somebody_known_keeps_its_account_and_an_address_of_elsewhere_is_not_taken_over() {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let camsp = scene.organisation("camsp", "CAMSP du Pré").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let elsewhere = Uuid::new_v4();
    scene.add_territory(elsewhere, "Aude").await;
    scene.coordinator(elsewhere, "Marie Costa").await;

    let people = format!("/directory/{camsp}/people");
    let add = |email: &'static str| {
        [
            ("given", "N"),
            ("family", "B"),
            ("function", "psychologue"),
            ("email", email),
        ]
    };
    claire.post(&people, &add("nadia@example.org")).await.is(303);
    // She works for two now, and says for which.
    let capacity = format!("organisation.{camsp}");
    let page = format!("/directory/{camsp}");
    nadia.get(&page).await.is(303).leads("/acting");
    let fields = [("capacity", &*capacity), ("next", &*page)];
    nadia.post("/acting", &fields).await.is(303).leads(&page);
    nadia
        .get(&format!("/directory/{camsp}"))
        .await
        .is(200)
        .says("Nadia Benali")
        .says("psychologue");

    let before = scene.count("select count(*) from people").await;
    claire
        .post(&people, &add("marie@example.org"))
        .await
        .is(422)
        .says("déjà un accès");
    assert_eq!(scene.count("select count(*) from people").await, before);

    // Without an address first, with one later.
    claire.post(&people, &add("")).await.is(303);
    let find = "select f.id::text from professionals f left join accounts a on a.person_id = f.person_id
                where f.organisation_id = $1 and a.person_id is null";
    let account = format!("{people}/{}/account", scene.text(find, camsp).await.unwrap());
    let taken = claire.post(&account, &[("email", "nadia@example.org")]).await;
    assert!(taken.is(303).location.contains("account-email-taken"));
    let opened = claire.post(&account, &[("email", "nb@example.org")]).await;
    assert!(scene.enters("nb@example.org", &opened).await.is_some());
}

#[tokio::test]
async fn an_administrator_makes_territories_and_coordinators_and_sees_no_partnership() {
    let scene = Scene::new().await;
    let mut tx = scene.owner().begin().await.unwrap();
    let made = accounts::open_for_administrator(&mut tx, ("Alex", "Durand"), "alex@example.org")
        .await
        .unwrap();
    let again = accounts::open_for_administrator(&mut tx, ("Alex", "Durand"), " ALEX@example.org")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(again, None, "the address is taken");
    let first = made.expect("a first password");
    let alex = scene.sign_in("alex@example.org", &first).await.expect("signed in");

    alex.get("/administration")
        .await
        .is(200)
        .says("Haute-Garonne")
        .says("Personne ne coordonne");
    let settings = [
        ("name", "La Réunion"),
        ("department", "974"),
        ("time_zone", "Indian/Reunion"),
        ("calendar", "school_year"),
        ("plan_label", "Projet d’accueil"),
        ("file_kept_years", "3"),
        ("log_kept_months", "12"),
    ];
    let address = alex
        .post("/administration/territories/new", &settings)
        .await
        .is(303)
        .leads_to
        .clone();
    alex.post("/administration/territories/new", &settings)
        .await
        .is(422)
        .says("porte déjà ce nom");
    let mut wrong = settings;
    wrong[2].1 = "Indian/Saint-Denis";
    alex.post(&address, &wrong).await.is(422).says("n’existe pas");
    alex.get(&address)
        .await
        .is(200)
        .says("Indian/Reunion")
        .does_not_say("Indian/Saint-Denis");

    let opened = alex
        .post(
            &format!("{address}/coordinators"),
            &[("given", "Rose"), ("family", "Payet"), ("email", "rose@example.org")],
        )
        .await;
    let rose = scene.enters("rose@example.org", &opened).await.expect("signed in");
    rose.get("/partnerships/new").await.is(200);
    rose.get("/administration").await.is(403);
    rose.post("/administration/territories/new", &settings).await.is(403);

    let partnership = scene.partnership("Accueillir ensemble").await;
    alex.get(&format!("/partnerships/{partnership}")).await.is(403);

    alex.get("/administration/accounts?q=payet")
        .await
        .is(200)
        .says("rose@example.org")
        .does_not_say("alex@example.org");
    let of = async |email: &'static str| -> Uuid {
        sqlx::query_scalar("select person_id from accounts where email = $1")
            .bind(email)
            .fetch_one(scene.owner())
            .await
            .unwrap()
    };
    alex.post(
        &format!("/administration/accounts/{}/close", of("alex@example.org").await),
        &[],
    )
    .await
    .is(403);
    let of_rose = of("rose@example.org").await;
    rose.post(&format!("/administration/accounts/{of_rose}/close"), &[])
        .await
        .is(403);
    alex.post(&format!("/administration/accounts/{of_rose}/close"), &[])
        .await
        .is(303);
    assert!(
        rose.get("/partnerships/new")
            .await
            .is(303)
            .location
            .starts_with("/sign-in")
    );
    alex.post(&format!("/administration/accounts/{of_rose}/reopen"), &[])
        .await
        .is(303);
    alex.get("/administration/accounts").await.is(200).does_not_say("Fermé");
}
