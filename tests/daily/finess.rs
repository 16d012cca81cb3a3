//! The public register FINESS in the directory: told before it is done, applied whole, applied again without
//! touching what an organisation wrote of itself; from the page and from the command.

use maillage::{
    clock::Clock,
    finess::command::{self, Request},
    web::lang::Lang,
};
use uuid::Uuid;

use crate::{
    scene::{Answer, Person, Scene},
    support::spaced,
};

/// A line as published, of an invented establishment.
fn line(number: &str, name: &str, phone: &str, category: &str) -> String {
    format!(
        "structureet;{number};310000100;{name};{name};;;12;R;DES LILAS;;;555;31;HAUTE GARONNE;31059 TOULOUSE CEDEX 9;\
         {phone};;{category};Centre Action Médico-Sociale Précoce (C.A.M.S.P.);4103;x;;8610Z;99;x;9;x;1979-02-13;1979-02-13;2026-02-04;"
    )
}

fn file(day: &str, lines: &[String]) -> Vec<u8> {
    let all = format!("finess;etalab;111;{day}\n{}\n", lines.join("\n"));
    encoding_rs::WINDOWS_1252.encode(&all).0.into_owned()
}

/// What the coordination chooses: one department, one category.
const CHOSEN: [(&str, &str); 3] = [("departments", "31"), ("communes", ""), ("categories", "190")];

/// How many organisations the directory has from FINESS.
const THERE: &str = "select count(*)::text from finess";

async fn sends(scene: &Scene, who: &Person, content: &[u8]) -> Answer {
    scene
        .sends(who, "/directory/finess", &CHOSEN, ("etalab.csv", content))
        .await
}

/// Where the preview is confirmed.
fn action(preview: &Answer) -> String {
    let mut forms = preview.body.split("action=\"");
    let form = forms.find(|rest| rest.starts_with("/directory/finess/"));
    let address = form.and_then(|rest| rest.split('"').next());
    address.expect("a confirmation").to_owned()
}

async fn confirms(scene: &Scene, preview: &Answer) {
    let once = Uuid::new_v4().to_string();
    let confirmed = scene
        .post(&scene.coordinator, &action(preview), &[("once", &once)])
        .await;
    confirmed.is(303);
    assert!(
        confirmed.location.starts_with("/directory?done="),
        "{}",
        confirmed.location
    );
}

async fn card(scene: &Scene, name: &str) -> Answer {
    let id: Uuid = sqlx::query_scalar("select id from organisations where name = $1")
        .bind(name)
        .fetch_one(scene.base.owner.pool())
        .await
        .expect("it is in the directory");
    scene.get(&scene.coordinator, &format!("/directory/{id}")).await
}

#[tokio::test]
async fn a_file_is_told_then_applied_and_applied_again_with_a_newer_one() {
    let scene = Scene::new().await;
    let claire = &scene.coordinator;
    let first = [
        line("310000001", "CAMSP LES LILAS", "0561000001", "190"),
        line("310000002", "CAMSP LES ROSES", "0561000002", "190"),
        line("310000003", "PHARMACIE", "", "620"),
    ];
    scene
        .get(claire, "/directory/finess")
        .await
        .is(200)
        .says("Quels établissements");
    let preview = sends(&scene, claire, &file("2026-05-12", &first)).await;
    preview
        .is(200)
        .says("2 structures à ajouter")
        .says("CAMSP LES ROSES")
        .keeps_quiet_about("PHARMACIE");
    assert_eq!(scene.text(THERE).await, "0");
    confirms(&scene, &preview).await;
    card(&scene, "CAMSP LES LILAS")
        .await
        .says("310000001")
        .says("05 61 00 00 01")
        .says("12 R DES LILAS, 31059 TOULOUSE CEDEX 9")
        .says("Centre d’action médico-sociale précoce (CAMSP)")
        .says("fichier FINESS du 12 mai 2026");
    // The same file again changes nothing.
    let same = sends(&scene, claire, &file("2026-05-12", &first)).await;
    same.says("Rien de nouveau").says("2 structures sont inchangées");

    // The people of the roses give their card another name; FINESS renames both, and gives a new number to call.
    scene
        .run(
            "update organisations set name = 'Le CAMSP des Roses', mission = 'Nos mots' where name = 'CAMSP LES ROSES'",
            &[],
        )
        .await;
    let second = [
        line("310000001", "CAMSP DU LILAS", "0561000001", "190"),
        line("310000002", "CAMSP ROSES", "0561000022", "190"),
    ];
    let preview = sends(&scene, claire, &file("2026-07-07", &second)).await;
    preview
        .says("2 structures qui changent")
        .says("« CAMSP LES LILAS » devient « CAMSP DU LILAS »")
        .says("« Le CAMSP des Roses » reste");
    confirms(&scene, &preview).await;
    card(&scene, "CAMSP DU LILAS").await.is(200);
    card(&scene, "Le CAMSP des Roses")
        .await
        .says("05 61 00 00 22")
        .says("Nos mots");
    assert_eq!(scene.text(THERE).await, "2");

    // One is gone: marked, and there.
    let third = [line("310000001", "CAMSP DU LILAS", "0561000001", "190")];
    let preview = sends(&scene, claire, &file("2026-09-08", &third)).await;
    preview.says("Une structure n’est plus dans FINESS");
    confirms(&scene, &preview).await;
    let roses = card(&scene, "Le CAMSP des Roses").await;
    roses.says("N’est plus dans FINESS depuis le fichier du 8 septembre 2026");
    // An older file takes nothing back.
    let older = sends(&scene, claire, &file("2026-05-12", &first)).await;
    older
        .is(200)
        .says("suit déjà un fichier plus récent")
        .keeps_quiet_about(">Appliquer<");
}

/// What an establishment is, is told in the language of who reads; a category we do not know, as FINESS says it.
#[tokio::test]
async fn kinds_of_establishments_are_told_in_the_readers_language() {
    let scene = Scene::new().await;
    let claire = &scene.coordinator;
    scene.run("update accounts set language = 'en'", &[]).await;
    let page = scene.get(claire, "/directory/finess").await;
    page.says("Early medico-social centre (CAMSP)")
        .keeps_quiet_about("médico-sociale");
    let sends = async |day: &str, category: &str| {
        let lines = [
            line("310000001", "LES LILAS", "0561000001", category),
            line("310000002", "LES ROSES", "0561000002", "999"),
        ];
        let chosen = [("departments", "31"), ("categories", "183"), ("categories", "999")];
        scene
            .sends(claire, "/directory/finess", &chosen, ("etalab.csv", &file(day, &lines)))
            .await
    };
    let first = sends("2026-05-12", "183").await;
    first
        .says("Institute for special education and care (IME)")
        .says("<bdi lang=\"fr\">Centre Action Médico-Sociale Précoce (C.A.M.S.P.)</bdi>");
    confirms(&scene, &first).await;
    let second = sends("2026-07-07", "190").await;
    second.says("“Other organisation” becomes “Early medico-social centre (CAMSP)”");
    confirms(&scene, &second).await;
    card(&scene, "LES LILAS")
        .await
        .says("<dd>Early medico-social centre (CAMSP)</dd>")
        .keeps_quiet_about("Médico-Sociale");
    card(&scene, "LES ROSES")
        .await
        .says("<dd lang=\"fr\" dir=\"auto\">Centre Action Médico-Sociale Précoce (C.A.M.S.P.)</dd>");
    let kind = "select kind from organisations where name = 'LES LILAS'";
    assert_eq!(scene.text(kind).await, "camsp");
}

#[tokio::test]
async fn a_wrong_line_is_told_and_nothing_is_half_saved() {
    let scene = Scene::new().await;
    let lines = [
        line("310000001", "CAMSP LES LILAS", "0561000001", "190"),
        line("31000000X", "CAMSP LES ROSES", "0561000002", "190"),
    ];
    let refused = sends(&scene, &scene.coordinator, &file("2026-05-12", &lines)).await;
    refused.is(422).says("Ligne 3").says("n’a pas neuf signes");
    let none = sends(&scene, &scene.coordinator, b"nom;prenom\nx;y\n").await;
    none.is(422).says("n’est pas celui des établissements FINESS");
    sends(&scene, &scene.coordinator, b"").await.is(422);
    let left = "select (select count(*) from finess) || ' ' || (select count(*) from imports)";
    assert_eq!(scene.text(left).await, "0 0");
}

#[tokio::test]
async fn an_extract_is_its_senders_alone_and_a_territory_has_its_own() {
    let scene = Scene::new().await;
    let lot = Uuid::new_v4();
    scene
        .run("insert into territories (id, name) values ($1, 'Lot')", &[lot])
        .await;
    let other = scene.somebody(lot, "Denis", "Blanc").await;
    scene
        .run(
            "insert into coordinators (territory_id, person_id) values ($1, $2)",
            &[lot, other.id],
        )
        .await;
    let lines = [line("310000001", "CAMSP LES LILAS", "0561000001", "190")];
    let preview = sends(&scene, &scene.coordinator, &file("2026-05-12", &lines)).await;
    let once = Uuid::new_v4().to_string();
    scene.post(&other, &action(&preview), &[("once", &once)]).await.is(404);
    // Another territory that wants the same establishment has it for itself.
    sends(&scene, &other, &file("2026-05-12", &lines))
        .await
        .says("Une structure à ajouter");
    confirms(&scene, &preview).await;
    // In bare SQL: nobody but a coordinator of the territory writes what FINESS says, and a number is for good.
    let mut tx = scene.base.application.begin().await.unwrap();
    sqlx::query("select access.identify($1)")
        .bind(&other.token)
        .execute(&mut *tx)
        .await
        .unwrap();
    let touched = sqlx::query("update finess set absent_on = '2026-05-12'")
        .execute(&mut *tx)
        .await
        .unwrap();
    assert_eq!(touched.rows_affected(), 0);
    let number = sqlx::query("update finess set number = '310000002'")
        .execute(&mut *tx)
        .await;
    assert!(number.is_err());
}

#[tokio::test]
async fn the_command_reads_a_whole_country_and_says_what_it_did() {
    let scene = Scene::new().await;
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("finess-{}.csv", Uuid::new_v4()));
    // A country: a hundred thousand lines, of which one is wanted.
    let elsewhere = |n: u32| line(&format!("75{n:07}"), "AILLEURS", "", "620");
    let mut lines: Vec<String> = (0..100_000).map(elsewhere).collect();
    lines.push(line("310000001", "CAMSP LES LILAS", "0561000001", "190"));
    std::fs::write(&path, file("2026-05-12", &lines)).unwrap();
    let asked = |dry_run| Request {
        file: &path,
        territory: None,
        departments: &[],
        communes: &[],
        categories: vec!["190".to_owned()],
        dry_run,
        lang: Lang::French,
    };
    let owner = &scene.base.owner;
    let told = command::apply(owner, Clock::System, asked(true))
        .await
        .unwrap()
        .unwrap();
    assert!(spaced(&told).contains("Une structure à ajouter"), "{told}");
    assert_eq!(scene.text(THERE).await, "0");
    command::apply(owner, Clock::System, asked(false))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(scene.text(THERE).await, "1");
    let again = command::apply(owner, Clock::System, asked(false))
        .await
        .unwrap()
        .unwrap();
    assert!(spaced(&again).contains("Une structure est inchangée"), "{again}");
    std::fs::write(&path, "structureet;x\n").unwrap();
    let refused = command::apply(owner, Clock::System, asked(false))
        .await
        .unwrap()
        .unwrap_err();
    assert!(spaced(&refused).contains("Ligne 1"), "{refused}");
    std::fs::remove_file(&path).unwrap();
}
