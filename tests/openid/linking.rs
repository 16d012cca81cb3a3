//! Linking and taking away: with the password, never the last way in, and never somebody else's.

use crate::{PASSWORD, story};

#[tokio::test]
async fn an_identity_is_one_persons_and_one_person_has_one_of_each_provider() {
    let story = story().await;
    story.links(&story.nadia, "899700001").await;
    for (visitor, login) in [(&story.sophie, "899700001"), (&story.nadia, "899700002")] {
        let mut browser = story.browser_of(visitor);
        browser.goes("/account/providers/psc", login, "eidas1").await;
        let answer = browser.visitor.post("/account/link", &[("current", PASSWORD)]).await;
        answer.is(303).leads_with("identity-taken");
    }
    assert_eq!(story.scene.count("select count(*) from identities").await, 1);
    // It still opens the account it did.
    let mut browser = story.new_browser();
    let back = browser
        .goes("/sign-in/with/psc?next=/mine", "899700001", "eidas1")
        .await;
    browser.entered(&back).get("/mine").await.is(200);
}

#[tokio::test]
async fn what_was_begun_by_one_is_not_finished_by_another() {
    let story = story().await;
    // Nadia left to link hers; Sophie's session came back in the same browser.
    let mut browser = story.browser_of(&story.nadia);
    let address = browser.leaves("/account/providers/psc").await;
    let back = browser.says_who(&address, "899700001", "eidas1").await;
    let kept = browser.visitor.cookie().split("; ").last().unwrap().to_owned();
    let other = story.sophie.with(format!("{}; {kept}", story.sophie.cookie()));
    other.get(&back).await.is(422);
    // Nor what is proved and waits.
    let mut browser = story.browser_of(&story.nadia);
    browser.goes("/account/providers/psc", "899700001", "eidas1").await;
    let kept = browser.visitor.cookie().split("; ").last().unwrap().to_owned();
    let other = story.sophie.with(format!("{}; {kept}", story.sophie.cookie()));
    other.get("/account/link").await.is(303).leads("/account");
    other.post("/account/link", &[("current", PASSWORD)]).await.is(422);
    // Nor is what was proved for signing in linked to anybody who signs in afterwards.
    let mut browser = story.browser_of(&story.scene.nobody());
    browser.goes("/sign-in/with/psc", "899700001", "eidas1").await;
    let kept = browser.visitor.cookie().to_owned();
    let later = story.sophie.with(format!("{}; {kept}", story.sophie.cookie()));
    later.get("/account/link").await.is(303).leads("/account");
    later.post("/account/link", &[("current", PASSWORD)]).await.is(422);
    assert_eq!(story.scene.count("select count(*) from identities").await, 0);
}

#[tokio::test]
async fn taking_it_away_wants_the_password_and_ends_what_it_opened() {
    let story = story().await;
    story.links(&story.nadia, "899700001").await;
    let mut browser = story.new_browser();
    let back = browser
        .goes("/sign-in/with/psc?next=/mine", "899700001", "eidas1")
        .await;
    let entered = browser.entered(&back);
    let id = story
        .scene
        .text(
            "select id::text from identities where person_id = $1",
            story.nadia.person,
        )
        .await
        .unwrap();
    let address = format!("/account/identities/{id}");
    story
        .nadia
        .get(&address)
        .await
        .is(200)
        .says("Pro Santé Connect n’ouvrira plus");
    let wrong = story.nadia.post(&address, &[("current", "pas le bon du tout")]).await;
    wrong.is(422).says("Ce n’est pas le mot de passe actuel");
    for stranger in [&story.sophie, &story.claire] {
        stranger.get(&address).await.is(404);
        stranger.post(&address, &[("current", PASSWORD)]).await.is(404);
    }
    entered.get("/mine").await.is(200);
    let gone = story.nadia.post(&address, &[("current", PASSWORD)]).await;
    gone.is(303).leads_with("identity-unlinked");
    entered.get("/mine").await.is(303);
    story
        .nadia
        .get("/account")
        .await
        .is(200)
        .says("Compte d’un autre service dissocié");
    let mut browser = story.new_browser();
    let back = browser.goes("/sign-in/with/psc", "899700001", "eidas1").await;
    back.is(303).leads("/sign-in/unlinked");
}

#[tokio::test]
async fn a_lost_telephone_ends_it_too_where_a_password_remains() {
    let story = story().await;
    story.links(&story.nadia, "899700001").await;
    let professional = story
        .scene
        .text(
            "select id::text from professionals where organisation_id = $1",
            story.creche,
        )
        .await
        .unwrap();
    let reset = format!("/directory/{}/people/{professional}/second-factor", story.creche);
    // Her last way in is not taken.
    story.run("create table kept as select * from credentials").await;
    story.run("delete from credentials").await;
    story
        .claire
        .post(&reset, &[])
        .await
        .is(303)
        .leads_with("second-factor-none");
    assert_eq!(story.scene.count("select count(*) from identities").await, 1);
    story.run("insert into credentials select * from kept").await;
    story
        .claire
        .post(&reset, &[])
        .await
        .is(303)
        .leads_with("second-factor-reset");
    assert_eq!(story.scene.count("select count(*) from identities").await, 0);
    story.nadia.get("/mine").await.is(303);
}
