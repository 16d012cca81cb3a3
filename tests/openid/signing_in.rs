//! Getting in.

use crate::{PASSWORD, SESSION, story};

#[tokio::test]
async fn a_professional_links_it_once_and_then_gets_in_with_it_alone() {
    let story = story().await;
    let nadia = &story.nadia;
    nadia.get("/account").await.is(200).says("Associer Pro Santé Connect");
    let mut browser = story.browser_of(nadia);
    let back = browser.goes("/account/providers/psc", "899700001", "eidas1").await;
    back.is(303).leads("/account/link");
    let page = browser.visitor.get("/account/link").await;
    page.is(200).says("Pro Santé Connect vous a reconnu·e");
    // Nothing without the password.
    for wrong in ["pas le bon du tout", ""] {
        let answer = browser.visitor.post("/account/link", &[("current", wrong)]).await;
        answer.is(422).says("Ce n’est pas le mot de passe actuel");
    }
    assert_eq!(story.scene.count("select count(*) from identities").await, 0);
    let linked = browser.visitor.post("/account/link", &[("current", PASSWORD)]).await;
    linked.is(303).leads_with("/account?done=identity-linked");
    browser
        .visitor
        .post("/account/link", &[("current", PASSWORD)])
        .await
        .is(422);
    let page = nadia.get("/account").await;
    page.is(200)
        .says("Dissocier Pro Santé Connect")
        .says("Compte d’un autre service associé")
        .does_not_say("Associer Pro Santé Connect");
    let letters = "select count(*) from letters where kind = 'account'";
    assert_eq!(story.scene.count(letters).await, 1, "she hears of it by letter");

    nadia.post("/sign-out", &[]).await.is(303);
    let mut browser = story.new_browser();
    browser
        .visitor
        .get("/sign-in")
        .await
        .is(200)
        .says("Ou se connecter avec");
    let back = browser
        .goes("/sign-in/with/psc?next=/mine", "899700001", "eidas1")
        .await;
    assert_eq!(back.is(303).location, "/mine", "two factors were proved there");
    let entered = browser.entered(&back);
    entered.get("/mine").await.is(200).says("Mes suivis");
    entered.get("/account").await.says("Connexion");
    // Whoever is in is not sent away again.
    entered.get("/sign-in/with/psc").await.is(303).leads("/");
}

#[tokio::test]
async fn one_factor_there_leaves_the_second_to_be_given_here() {
    let story = story().await;
    story.links(&story.nadia, "899700001").await;
    let mut browser = story.new_browser();
    let back = browser
        .goes("/sign-in/with/psc?next=/mine", "899700001", "password")
        .await;
    assert_eq!(back.is(303).location, "/sign-in/second?next=/mine");
    let half = browser.entered(&back);
    half.get("/mine").await.is(303).leads("/sign-in");
    half.get("/sign-in/second").await.is(200).says("Protéger votre accès");
    // A family need not have a second factor.
    story.links(&story.sophie, "sophie").await;
    let mut browser = story.new_browser();
    let back = browser.goes("/sign-in/with/psc", "sophie", "password").await;
    assert_eq!(back.is(303).location, "/");
    browser.entered(&back).get("/account").await.is(200);
}

#[tokio::test]
async fn an_identity_that_opens_nothing_gets_one_page_whatever_the_reason() {
    let story = story().await;
    story.links(&story.nadia, "899700001").await;
    story.links(&story.sophie, "sophie").await;
    story
        .run("update accounts set closed_at = now() where email = 'nadia@example.org'")
        .await;
    let unlink = "delete from identities where subject = 'sophie'";
    story.run(unlink).await;
    let before = story.sessions().await;
    let mut pages = Vec::new();
    // Never seen; of a closed account; no longer linked.
    for login in ["somebody", "899700001", "sophie"] {
        let mut browser = story.new_browser();
        let back = browser.goes("/sign-in/with/psc?next=/mine", login, "eidas1").await;
        back.is(303).leads("/sign-in/unlinked");
        assert!(back.cookies.iter().all(|cookie| !cookie.starts_with(SESSION)));
        let page = browser.visitor.get("/sign-in/unlinked").await;
        page.is(200)
            .says("n’ouvre encore aucun accès ici")
            .says("Connectez-vous avec votre mot de passe");
        pages.push(page.text);
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[0], pages[2]);
    assert_eq!(story.sessions().await, before);
    story
        .scene
        .nobody()
        .get("/sign-in/unlinked")
        .await
        .is(303)
        .leads("/sign-in");
    // Reopened, it opens again.
    story.run("update accounts set closed_at = null").await;
    let mut browser = story.new_browser();
    let back = browser
        .goes("/sign-in/with/psc?next=/mine", "899700001", "eidas1")
        .await;
    assert_eq!(back.location, "/mine");
}
