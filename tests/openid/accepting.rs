//! An invitation accepted with an identity, in the place of a password: the first time somebody comes in, and
//! never past a second factor.

use uuid::Uuid;

use crate::{
    PASSWORD, Story,
    scene::{Visitor, shown_code},
    story,
};

impl Story {
    /// Rose is invited: her code, and who she is.
    async fn rose_is_invited(&self) -> (String, Uuid) {
        let rose = [
            ("given", "Rose"),
            ("family", "Payet"),
            ("function", "directrice"),
            ("email", "rose@example.org"),
        ];
        let page = self
            .claire
            .post(&format!("/directory/{}/people", self.creche), &rose)
            .await;
        let person = sqlx::query_scalar("select person_id from accounts where email = 'rose@example.org'")
            .fetch_one(self.scene.owner())
            .await
            .unwrap();
        (shown_code(&page), person)
    }

    /// Rose comes in with it for the first time.
    async fn rose_comes_in(&self) -> (Visitor, Uuid) {
        let (code, person) = self.rose_is_invited().await;
        let mut browser = self.new_browser();
        let page = browser.visitor.get(&format!("/invitation?code={code}")).await;
        page.is(200).says("Ou sans mot de passe");
        let back = browser
            .goes(&format!("/sign-in/with/psc?code={code}"), "899700009", "eidas1")
            .await;
        back.is(303).leads("/sign-in/unlinked");
        let page = browser.visitor.get("/sign-in/unlinked").await;
        page.is(200)
            .says("Ouvrir votre accès avec Pro Santé Connect")
            .says("rose@example.org");
        let accepted = browser.visitor.post("/invitation/provider", &[]).await;
        assert_eq!(accepted.is(303).location, "/");
        (browser.entered(&accepted), person)
    }
}

#[tokio::test]
async fn an_invitation_is_accepted_with_it_and_no_password_is_left_behind() {
    let story = story().await;
    let (rose, person) = story.rose_comes_in().await;
    rose.get("/mine").await.is(200).says("Mes suivis");
    let credentials = "select count(*)::text from credentials where person_id = $1";
    assert_eq!(story.scene.text(credentials, person).await.unwrap(), "0");
    let mut browser = story.new_browser();
    let back = browser
        .goes("/sign-in/with/psc?next=/mine", "899700009", "eidas1")
        .await;
    browser.entered(&back).get("/mine").await.is(200);
    // What asks for a password says that there is none, and how to get one.
    let page = rose.get("/account").await;
    page.is(200).says("Vous n’avez pas de mot de passe");
    assert!(!page.text.contains("action=\"/account/password\""));
    let changes = [("current", PASSWORD), ("new", PASSWORD), ("again", PASSWORD)];
    rose.post("/account/password", &changes).await.is(422);
    let id = story
        .scene
        .text("select id::text from identities where person_id = $1", person)
        .await
        .unwrap();
    let unlink = format!("/account/identities/{id}");
    rose.get(&unlink).await.is(200).says("C’est votre seule façon d’entrer");
    rose.post(&unlink, &[("current", "")]).await.is(422);
    rose.post(&unlink, &[("current", PASSWORD)]).await.is(422);
    // Nobody gets in by a password she never chose.
    for typed in ["", PASSWORD] {
        assert!(story.scene.sign_in("rose@example.org", typed).await.is_none());
    }
    // A forgotten password lets her choose a first one; then she may take the identity away.
    story
        .scene
        .nobody()
        .post("/forgotten", &[("email", "rose@example.org")])
        .await
        .is(303);
    let code = "acodethatcamebyletter";
    sqlx::query(
        "insert into invitations (person_id, code_hash, forgotten, expires_at)
         values ($1, sha256(convert_to($2, 'UTF8')), true, now() + interval '1 hour')",
    )
    .bind(person)
    .bind(code)
    .execute(story.scene.owner())
    .await
    .unwrap();
    let chosen = [("code", code), ("new", PASSWORD), ("again", PASSWORD)];
    story.scene.nobody().post("/invitation", &chosen).await.is(303);
    let mut browser = story.new_browser();
    let back = browser.goes("/sign-in/with/psc", "899700009", "eidas1").await;
    let rose = browser.entered(&back);
    rose.get("/account")
        .await
        .does_not_say("Vous n’avez pas de mot de passe");
    rose.post(&unlink, &[("current", PASSWORD)])
        .await
        .is(303)
        .leads("/account");
}

#[tokio::test]
async fn a_code_from_paper_is_typed_after_the_provider_and_serves_once() {
    let story = story().await;
    let (code, _) = story.rose_is_invited().await;
    let mut browser = story.new_browser();
    browser
        .goes("/sign-in/with/psc", "899700009", "password")
        .await
        .leads("/sign-in/unlinked");
    for wrong in ["", "aaaa-bbbb-cccc-dddd-eeee"] {
        let answer = browser.visitor.post("/invitation/provider", &[("code", wrong)]).await;
        answer.is(422).says("Ce code ne permet pas d’entrer ainsi");
    }
    let typed = code.to_uppercase().replace('-', " ");
    let accepted = browser.visitor.post("/invitation/provider", &[("code", &*typed)]).await;
    // One factor there: she sets up the second here, since she acts for a crèche.
    assert_eq!(accepted.is(303).location, "/sign-in/second?next=/");
    browser.entered(&accepted).get("/mine").await.is(303);
    let mut other = story.new_browser();
    other.goes("/sign-in/with/psc", "somebody", "eidas1").await;
    other
        .visitor
        .post("/invitation/provider", &[("code", &*code)])
        .await
        .is(422);
    assert_eq!(story.scene.count("select count(*) from identities").await, 1);
}

#[tokio::test]
async fn a_code_takes_the_place_of_no_second_factor_and_of_no_one_who_has_been_in() {
    let story = story().await;
    let tries = async |code: &str| {
        let mut browser = story.new_browser();
        browser
            .goes(&format!("/sign-in/with/psc?code={code}"), "a thief", "eidas1")
            .await;
        // The page does not even say whose code it is.
        let page = browser.visitor.get("/sign-in/unlinked").await;
        page.is(200).does_not_say("example.org");
        for typed in ["", code] {
            let answer = browser.visitor.post("/invitation/provider", &[("code", typed)]).await;
            answer.is(422).says("Ce code ne permet pas d’entrer ainsi");
        }
    };
    // Rose chose a password and a second factor; a new code reached somebody else.
    let (first, rose) = story.rose_is_invited().await;
    story
        .run(
            "insert into second_factors (person_id, secret) select person_id, '12345678901234567890'::bytea
             from accounts where email = 'rose@example.org'",
        )
        .await;
    tries(&first).await;
    story.run("delete from second_factors").await;
    let chosen = [("code", &*first), ("new", PASSWORD), ("again", PASSWORD)];
    story.scene.nobody().post("/invitation", &chosen).await.is(303);
    let again = story.claire.post(&format!("/people/{rose}/invite"), &[]).await;
    tries(&shown_code(&again)).await;
    assert_eq!(story.scene.count("select count(*) from identities").await, 0);
}
