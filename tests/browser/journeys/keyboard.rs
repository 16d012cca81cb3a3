//! The coordinator's day without a mouse.

use fantoccini::key::Key;

use crate::{driver::Screen, person::Person, server::House};

/// Steps from the content's beginning to the first thing to do: filters, search, one name.
const MOST_STEPS: usize = 40;

#[tokio::test(flavor = "multi_thread")]
async fn the_day_is_reached_with_the_tabulator() {
    let house = House::open().await;
    let camille = Person::new(&house, Screen::DESK).await;
    camille.enters_as("Camille Delafable").await;
    camille.opens("/day").await;

    assert_eq!(
        camille.tabs().await,
        "A Aller au contenu",
        "the first step skips the menu"
    );
    assert!(
        shows_focus(&camille).await,
        "the link to the content is seen when it has the focus"
    );
    let skip = camille.browser.client.active_element().await.expect("the link");
    skip.send_keys(&char::from(Key::Enter).to_string())
        .await
        .expect("pressed");
    assert!(camille.focus().await.starts_with("MAIN"), "the focus is in the content");

    for step in 1.. {
        assert!(step <= MOST_STEPS, "the first act is {MOST_STEPS} steps away");
        let focused = camille.tabs().await;
        assert!(
            shows_focus(&camille).await,
            "{focused} does not show that it has the focus"
        );
        if focused.starts_with("A Prévoir un bilan") {
            break;
        }
    }
    let act = camille.browser.client.active_element().await.expect("the act");
    act.send_keys(&char::from(Key::Enter).to_string())
        .await
        .expect("pressed");
    camille.sees("Qui est invité ?").await;
}

/// Whether what has the focus is on the screen, with a line around it.
async fn shows_focus(person: &Person) -> bool {
    const LOOK: &str = "
        const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 &&
          box.bottom > 0 && box.top < innerHeight && box.width > 0;";
    person.asks(LOOK).await.as_bool().unwrap_or(false)
}
