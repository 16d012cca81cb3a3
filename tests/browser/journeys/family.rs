//! A parent reads the plan in plain words, writes before the meeting, and decides who may see.

use fantoccini::wd::{PrintConfiguration, PrintSize};

use crate::{
    driver::{Browser, Screen},
    person::Person,
    server::House,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_mother_reads_and_says_what_matters_to_her() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    amina.enters_as("Amina Lafiction").await;
    amina.sees("Notre prochaine rencontre").await;
    amina.sees("Ce que nous voulons pour Lina").await;
    amina.sees("Qui est autour de Lina").await;

    amina.clicks("Dire ce que je souhaite avant la rencontre").await;
    amina
        .fills("Qu’est-ce qui a changé à la maison", "Elle dort mieux depuis l’été.")
        .await;
    amina
        .fills(
            "Qu’aimeriez-vous pour la suite",
            "Que sa cousine puisse venir la chercher.",
        )
        .await;
    amina.clicks("Enregistrer mon regard").await;
    amina.sees("Votre regard est enregistré").await;
    amina.sees("Que sa cousine puisse venir la chercher.").await;

    amina.clicks("Mon enfant").await;
    amina.clicks("Écrire ce que j’attends").await;
    amina
        .fills_each("Ce que vous attendez", "Qu’elle entre à l’école avec ses amis.")
        .await;
    amina.clicks("Enregistrer").await;
    amina.sees("Qu’elle entre à l’école avec ses amis.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consent_opens_the_plan_and_its_withdrawal_closes_it_at_once() {
    const SCHOOL: &str = "École maternelle des Marronniers";
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    let paul = Person::new(&house, Screen::DESK).await;
    paul.enters_as("Paul Marelle").await;
    paul.sees_no("Lina Lafiction").await;

    amina.enters_as("Amina Lafiction").await;
    amina.clicks("Qui peut voir le projet : mes accords").await;
    amina.clicks_within(SCHOOL, "Dire oui").await;
    amina.sees("Vous avez dit oui le").await;

    paul.clicks("Mes suivis").await;
    paul.clicks("Lina Lafiction").await;
    paul.sees("Le cercle autour de l’enfant").await;
    let plan = paul.path().await;

    amina.clicks_within(SCHOOL, "Retirer mon accord").await;
    paul.opens(&plan).await;
    paul.sees_no("Le cercle autour de l’enfant").await;
    assert_eq!(
        status(&paul.browser).await,
        404,
        "to Paul there is no such plan any more"
    );
    paul.opens("/mine").await;
    paul.sees_no("Lina Lafiction").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mother_speaks_instead_of_writing_without_scripts() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE.without_scripts()).await;
    amina.enters_as("Amina Lafiction").await;
    records(&amina, "without-scripts", "").await;
    amina.clicks("Mon enfant").await;
    amina.sees("Vous avez enregistré votre voix le").await;
    amina.sees("Ce que dit cet enregistrement n’est pas écrit").await;
    amina.clicks("Écrire ce que dit mon enregistrement").await;
    amina.fills("Ce que je dis, par écrit", "Le matin, elle chante.").await;
    amina.clicks("Garder ce texte").await;
    amina.sees("Ce que dit votre enregistrement est écrit").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_mother_says_with_her_voice_is_read_on_a_phone() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    amina.enters_as("Amina Lafiction").await;
    records(&amina, "with-scripts", "Le matin, elle chante.").await;
    for language in ["fr", "ar"] {
        amina.opens(&format!("/language/{language}?back=/family")).await;
        amina.sees_no("Le matin, elle chante.").await;
        amina
            .asks("document.querySelector('details.transcript').open = true")
            .await;
        amina.sees("Le matin, elle chante.").await;
        amina.finds_nothing_wrong().await;
    }
    amina.clicks("تصحيح هذا النص").await;
    amina.finds_nothing_wrong().await;
    amina.clicks("حفظ هذا النص").await;
    amina.sees("كُتب ما يقوله تسجيلكم").await;
}

/// Sends a voice as small as one may be, with what it says beside it.
async fn records(amina: &Person, name: &str, transcript: &str) {
    let file = format!("voix-{name}-{}.mp3", std::process::id());
    let voice = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(file);
    std::fs::write(&voice, b"ID3\x04\0\0\0\0\0\0").expect("a file");
    amina.clicks("Enregistrer ma voix").await;
    amina.sees("Qui le verra").await;
    amina.fills("Mon enregistrement", &voice.display().to_string()).await;
    amina.fills("Ce que je dis, par écrit", transcript).await;
    amina.clicks("Envoyer ma voix").await;
    amina.sees("Le document est joint").await;
    std::fs::remove_file(&voice).expect("gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_of_a_child_fits_on_two_sheets_of_paper() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    amina.enters_as("Amina Lafiction").await;
    for (language, link) in [("fr", "Tout imprimer sur deux pages"), ("ar", "طباعة كل شيء في صفحتين")]
    {
        amina.opens(&format!("/language/{language}?back=/family")).await;
        amina.clicks(link).await;
        amina.finds_nothing_wrong().await;
        let sheets = sheets(&amina.browser).await;
        assert!((1..=2).contains(&sheets), "{language}: {sheets} sheets");
    }
}

/// How many sheets of A4 the page that is open prints on.
async fn sheets(browser: &Browser) -> usize {
    let paper = PrintConfiguration::builder()
        .size(PrintSize::A4)
        .build()
        .expect("a sheet");
    let pdf = browser.client.print(paper).await.expect("printed");
    String::from_utf8_lossy(&pdf).matches("/Type /Page\n").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mother_reads_it_easy_and_in_arabic() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::PHONE).await;
    amina.enters_as("Amina Lafiction").await;
    amina.clicks("Lire en facile à lire").await;
    amina
        .sees("La page de votre enfant est maintenant facile à lire.")
        .await;
    amina.sees("Ce que vous avez à faire").await;
    amina.finds_nothing_wrong().await;
    // A desk at 200 %.
    amina.browser.resize(640, 450).await;
    assert_eq!(crate::checks::too_wide(&amina.browser).await, None);
    amina.browser.resize(390, 844).await;
    amina.clicks("العربية").await;
    amina.sees("ما عليكم فعله").await;
    amina.finds_nothing_wrong().await;
    amina.clicks("العودة إلى الصفحة المعتادة").await;
    amina.sees("من يحيط بـ").await;
    amina.finds_nothing_wrong().await;
}

/// What the server answered for the page that is open.
async fn status(browser: &Browser) -> u64 {
    const LOOK: &str = "return performance.getEntriesByType('navigation')[0].responseStatus;";
    let found = browser.client.execute(LOOK, vec![]).await.expect("asked");
    found.as_u64().expect("a status")
}
