//! What some people need to read and to answer, on pages of each kind: more room between letters, letters
//! twice as large, the state in the title, the focus in sight whatever was pressed, and time.

use fantoccini::key::Key;

use crate::{checks, driver::Screen, person::Person, server::House};

/// Pages of each kind, found by their links from the first page of a person.
const OF_THE_COORDINATOR: [&str; 5] = ["/day", "/plans", "/planning", "/reports", "/directory"];

#[tokio::test(flavor = "multi_thread")]
async fn words_set_wider_or_twice_as_large_are_all_there() {
    let house = House::open().await;
    let amina = Person::new(&house, Screen::of(320, 900)).await;
    amina.enters_as("Amina Lafiction").await;
    let child = amina.path().await;
    let consents = format!("{child}/consents");
    let paper = format!("{child}/paper");
    let mut findings = Vec::new();
    for path in [&child, &consents, &paper, "/account", "/accessibility", "/help"] {
        for language in ["fr", "ar"] {
            amina.opens(&format!("/language/{language}?back={path}")).await;
            for found in checks::respaced(&amina.browser).await {
                findings.push(format!("{path} ({language}): {found}"));
            }
        }
    }
    let camille = Person::new(&house, Screen::of(320, 900)).await;
    camille.enters_as("Camille Delafable").await;
    for path in OF_THE_COORDINATOR {
        camille.opens(path).await;
        for found in checks::respaced(&camille.browser).await {
            findings.push(format!("{path}: {found}"));
        }
    }
    checks::assert_none(&findings);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_is_followed_by_the_eye_in_a_form_on_a_low_screen() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::of(320, 256)).await;
    camille.enters_as("Camille Delafable").await;
    for path in ["/partnerships/new", "/reports", "/account"] {
        camille.opens(path).await;
        for _ in 0..60 {
            let focused = camille.tabs().await;
            if focused.starts_with("BODY") {
                break;
            }
            let seen = camille.asks(checks::FOCUS_IN_SIGHT).await;
            assert!(
                seen == true,
                "{path}: {focused} is not to be seen, or not that it has the focus"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_mistake_the_title_says_so_and_the_focus_is_on_what_is_wrong() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    camille.enters_as("Camille Delafable").await;
    camille.opens("/children/new").await;
    camille.is_titled("Ajouter un enfant · Maillage").await;
    camille.clicks("Enregistrer").await;
    camille.is_titled("Erreur : Ajouter un enfant · Maillage").await;
    assert!(
        camille.focus().await.starts_with("DIV À corriger"),
        "{}",
        camille.focus().await
    );
    let first = camille.tabs().await;
    assert!(first.starts_with("A Cette réponse manque"), "{first}");
    let link = camille.browser.client.active_element().await.expect("the link");
    link.send_keys(&char::from(Key::Enter).to_string())
        .await
        .expect("pressed");
    let described = "
        const e = document.activeElement;
        return e.tagName === 'INPUT' && e.getAttribute('aria-invalid') === 'true' &&
          document.getElementById(e.getAttribute('aria-describedby').split(' ').pop()).textContent.trim().length > 0;";
    assert!(
        camille.asks(described).await == true,
        "the field is reached, and tied to what is wrong"
    );
    // What was put right is said where a screen reader hears it.
    camille.fills("Prénom", "Léa").await;
    camille.fills("Nom", "Delafable").await;
    camille.fills("Date de naissance", "2023-04-02").await;
    camille.clicks("Enregistrer").await;
    let said = "return document.querySelector('[role=status]').textContent.trim()";
    assert!(
        camille
            .asks(said)
            .await
            .as_str()
            .is_some_and(|said| said.contains("ajouté"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_alone_moves_nothing_and_control_with_it_finds_the_search() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    camille.enters_as("Camille Delafable").await;
    camille.opens("/help").await;
    for (keys, found) in [
        ("/".to_owned(), false),
        ("k".to_owned(), false),
        (format!("{}k", char::from(Key::Control)), true),
    ] {
        let focused = camille.browser.client.active_element().await.expect("the focus");
        focused.send_keys(&keys).await.expect("pressed");
        assert_eq!(camille.focus().await.starts_with("INPUT"), found, "{keys:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_about_to_end_says_so_and_goes_on_by_one_press() {
    let house = House::open().await;
    let nour = Person::new(&house, Screen::DESK).await;
    // Hours pass quickly here.
    let hurry =
        "const wait = window.setTimeout; window.setTimeout = (what, time) => wait(what, time > 1e6 ? 200 : time);";
    let hurry = serde_json::json!({ "source": hurry });
    nour.browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", hurry)
        .await;
    nour.enters_as("Nour Comptine").await;
    sqlx::query("update sessions set seen_at = now() - interval '115 minutes'")
        .execute(house.database.owner.pool())
        .await
        .expect("time passes");
    nour.sees("Dans dix minutes, vous serez déconnecté·e").await;
    nour.finds_nothing_wrong().await;
    nour.asks("document.querySelector('.idle button').click()").await;
    let seen = "select seen_at > now() - interval '1 minute' from sessions";
    for _ in 0..50 {
        let seen: bool = sqlx::query_scalar(seen)
            .fetch_one(house.database.owner.pool())
            .await
            .expect("asked");
        if seen {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the session is not prolonged");
}

/// Controls: what these checks are for, on a page that has it.
#[tokio::test(flavor = "multi_thread")]
async fn the_checks_flag_a_page_with_each_fault() {
    const FAULTY: &str = "data:text/html,<!doctype html><html lang=fr><title>x</title><main><h1>a</h1><h3>b</h3>\
        <table><tr><th>c</th></tr></table><a href=x aria-label=autre>mot</a>\
        <form action=y><input required><input required></form>\
        <p style='overflow:hidden;white-space:nowrap;width:9rem'>des mots qui tiennent</p></main>";
    let house = House::open().await;
    let nobody = Person::new(&house, Screen::of(320, 900)).await;
    nobody.browser.client.goto(FAULTY).await.expect("the page opens");
    let found = checks::structure(&nobody.browser).await.join("; ");
    for fault in [
        "a heading of level 3 after one of 1",
        "a table without a caption",
        "without a scope",
        "mot is called autre",
        "does not say that all is to be filled in",
    ] {
        assert!(found.contains(fault), "{fault:?} is not among {found}");
    }
    let cut = checks::respaced(&nobody.browser).await.join("; ");
    assert!(cut.contains("cut off: <p style"), "{cut}");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_a_list_comes_before_what_narrows_it() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::PHONE).await;
    camille.enters_as("Camille Delafable").await;
    camille.opens("/plans").await;
    camille.sees_no("Enfant ou référence").await;
    camille.clicks("Chercher, filtrer, ranger").await;
    camille.fills("Enfant ou référence", "Zoé").await;
    camille.clicks("Chercher").await;
    camille.sees("Zoé Mirage").await;
    // That it is not the whole list stays in sight.
    camille.sees("Liste filtrée").await;
    camille.sees_no("Enfant ou référence").await;
    let without = Person::new(&house, Screen::PHONE.without_scripts()).await;
    without.enters_as("Camille Delafable").await;
    without.opens("/plans").await;
    without.sees("Enfant ou référence").await;
}
