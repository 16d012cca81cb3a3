//! Passkeys: made, entered with, removed; and what one signed for another page, or once already, opens nothing.

use fantoccini::Locator;
use serde_json::Value;

use crate::{
    checks,
    driver::Screen,
    person::{Person, plain},
    server::House,
};

const PASSWORD: &str = "un grand arbre vert";

impl Person {
    async fn types_address_and_password(&self, email: &str) {
        self.opens("/sign-in?next=/account").await;
        self.fills("Adresse électronique", email).await;
        self.fills("Mot de passe", PASSWORD).await;
        self.clicks("Se connecter").await;
    }

    /// Presses a button that leads nowhere else.
    async fn presses_and_stays(&self, words: &str) {
        let button = format!("//main//button[normalize-space(.) = \"{words}\"]");
        let button = self.browser.client.find(Locator::XPath(&button)).await;
        let button = button.unwrap_or_else(|_| panic!("no button {words:?}"));
        button.click().await.expect("it can be pressed");
    }

    /// Asked to sign in, as the page's script is; the challenge's cookie stays with the browser.
    async fn is_asked(&self) -> Value {
        let script = "return (async () => (await fetch('/sign-in/passkey/challenge', { method: 'POST' })).json())()";
        self.asks(script).await
    }

    /// What the device signs for whatever page is open.
    async fn signs(&self, asked: &Value) -> String {
        let script = "
            const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
            const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
                .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
            const [asked] = arguments;
            return (async () => {
                const publicKey = { challenge: bytes(asked.challenge), rpId: asked.rpId, userVerification: 'required' };
                const signed = await navigator.credentials.get({ publicKey });
                const response = {};
                for (const part of ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle'])
                    response[part] = text(signed.response[part]);
                return JSON.stringify({ id: signed.id, rawId: text(signed.rawId), type: signed.type, response });
            })()";
        let signed = self.browser.client.execute(script, vec![asked.clone()]).await;
        signed.expect("signed").as_str().expect("an answer").to_owned()
    }

    /// Where an answer leads: the page, or the refusal's status.
    async fn gives(&self, answer: &str) -> String {
        let script = "
            const [answer] = arguments;
            return (async () => {
                const body = new URLSearchParams({ answer, next: '/account' });
                const said = await fetch('/sign-in/passkey', { method: 'POST', body });
                return said.ok ? new URL(said.url).pathname : String(said.status);
            })()";
        let led = self.browser.client.execute(script, vec![answer.into()]).await;
        led.expect("answered").as_str().expect("an address").to_owned()
    }

    async fn finds_nothing_wrong_in_the_html(&self, name: &str) {
        let mut pages = checks::Sheaf::new(name);
        pages.add(name, &self.html().await);
        checks::assert_none(&pages.check());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_professional_makes_a_passkey_and_enters_with_it_alone() {
    let house = House::real().await;
    let person = house.account("Nadia", PASSWORD).await;
    sqlx::query(
        "with t as (insert into territories (name) values ('Haute-Garonne') returning id),
              o as (insert into organisations (territory_id, kind, name) select id, 'nursery', 'Les Lucioles' from t returning *)
         insert into professionals (territory_id, organisation_id, person_id, function)
         select territory_id, id, $1, 'éducatrice' from o",
    )
    .bind(person)
    .execute(house.database.owner.pool())
    .await
    .expect("a function");
    let nadia = Person::new(&house, Screen::DESK).await;
    let device = nadia.browser.plug_authenticator().await;

    // The first time, after her password: she chooses a passkey and not the telephone.
    nadia.types_address_and_password("nadia@example.org").await;
    nadia.sees("Protéger votre accès").await;
    nadia.sees("Ou une clé d’accès").await;
    nadia.finds_nothing_wrong().await;
    nadia.finds_nothing_wrong_in_the_html("set-up").await;
    nadia.fills("Nom de cette clé", "Ordinateur de la crèche").await;
    nadia.clicks("Faire une clé d’accès").await;
    nadia.sees("Vos codes de secours").await;
    nadia.clicks("Je les ai gardés, continuer").await;
    assert_eq!(nadia.path().await, "/account");
    nadia.sees("Clé d’accès ajoutée").await;
    nadia.clicks("Clés d’accès").await;
    nadia.sees("Ordinateur de la crèche").await;
    nadia.finds_nothing_wrong().await;
    nadia.finds_nothing_wrong_in_the_html("own").await;
    nadia.clicks("Renommer ou retirer").await;
    nadia.sees("votre seul deuxième moyen d’entrer").await;
    nadia.finds_nothing_wrong().await;

    // Another day, without typing anything.
    nadia.clicks("Se déconnecter").await;
    nadia.opens("/sign-in?next=/account/passkeys").await;
    nadia.finds_nothing_wrong().await;
    nadia.finds_nothing_wrong_in_the_html("sign-in").await;
    nadia.clicks("Utiliser une clé d’accès").await;
    assert_eq!(nadia.path().await, "/account/passkeys");
    nadia.sees("utilisée le").await;

    // In the hands of somebody whom the device does not know, it opens nothing.
    nadia.clicks("Se déconnecter").await;
    nadia.browser.recognises(&device, false).await;
    nadia.opens("/sign-in").await;
    nadia.presses_and_stays("Utiliser une clé d’accès").await;
    nadia.sees("Votre appareil n’a pas donné de clé").await;
    nadia.browser.recognises(&device, true).await;

    // Who types the password is asked for the passkey.
    nadia.types_address_and_password("nadia@example.org").await;
    nadia
        .sees("Sans votre clé d’accès, donnez un de vos codes de secours")
        .await;
    nadia.finds_nothing_wrong().await;
    nadia.clicks("Utiliser une clé d’accès").await;
    assert_eq!(nadia.path().await, "/account");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mother_adds_a_passkey_with_her_password_and_one_she_removed_opens_nothing() {
    let house = House::real().await;
    house.account("Sophie", PASSWORD).await;
    let sophie = Person::new(&house, Screen::PHONE).await;
    sophie.browser.plug_authenticator().await;
    sophie.types_address_and_password("sophie@example.org").await;
    sophie.opens("/account/passkeys").await;
    sophie.fills("Nom de cette clé", "Mon téléphone").await;
    sophie.fills("Mot de passe actuel", "pas le bon du tout").await;
    sophie.presses_and_stays("Ajouter une clé d’accès").await;
    sophie.sees("Ce n’est pas le mot de passe actuel").await;
    sophie.finds_nothing_wrong().await;
    sophie.fills("Mot de passe actuel", PASSWORD).await;
    sophie.clicks("Ajouter une clé d’accès").await;
    sophie.sees("Vos codes de secours").await;
    sophie.clicks("Je les ai gardés, continuer").await;
    sophie.clicks("Renommer ou retirer").await;
    sophie.fills("Mot de passe actuel", PASSWORD).await;
    sophie.clicks("Retirer cette clé").await;
    sophie.sees("La clé d’accès est retirée").await;
    sophie.clicks("Se déconnecter").await;
    sophie.opens("/sign-in").await;
    sophie.clicks("Utiliser une clé d’accès").await;
    sophie.sees("Cette clé n’ouvre rien ici").await;
    sophie.finds_nothing_wrong().await;
    sophie.opens("/account").await;
    assert_eq!(sophie.path().await, "/sign-in");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_given_twice_or_signed_for_another_page_opens_nothing() {
    let house = House::real().await;
    // Whoever has another port of this machine is another site, with the same name for passkeys.
    let elsewhere = House::real().await;
    house.account("Sophie", PASSWORD).await;
    let sophie = Person::new(&house, Screen::DESK).await;
    sophie.browser.plug_authenticator().await;
    sophie.types_address_and_password("sophie@example.org").await;
    sophie.opens("/account/passkeys").await;
    sophie.fills("Nom de cette clé", "Mon téléphone").await;
    sophie.fills("Mot de passe actuel", PASSWORD).await;
    sophie.clicks("Ajouter une clé d’accès").await;
    sophie.sees("Vos codes de secours").await;
    sophie.opens("/account").await;
    sophie.clicks("Se déconnecter").await;

    sophie.opens("/sign-in").await;
    let answer = sophie.signs(&sophie.is_asked().await).await;
    assert_eq!(sophie.gives(&answer).await, "/account");
    // The same once more, to what it was for and to another challenge.
    assert_eq!(sophie.gives(&answer).await, "422");
    sophie.is_asked().await;
    assert_eq!(sophie.gives(&answer).await, "422");
    // Signed for the page of another site, which handed on what it was asked here.
    let asked = sophie.is_asked().await;
    let there = format!("{}/sign-in", elsewhere.url);
    sophie.browser.client.goto(&there).await.expect("the page opens");
    let answer = sophie.signs(&asked).await;
    sophie.opens("/sign-in").await;
    assert_eq!(sophie.gives(&answer).await, "422");
    let told: i64 = sqlx::query_scalar("select count(*) from account_events where kind = 'passkey_refused'")
        .fetch_one(house.database.owner.pool())
        .await
        .expect("counted");
    assert_eq!(told, 2, "its person is told of both that were no answer");
    // Signed for this one, it opens.
    let answer = sophie.signs(&sophie.is_asked().await).await;
    assert_eq!(sophie.gives(&answer).await, "/account");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_the_pages_say_what_is_needed_and_offer_the_rest() {
    let house = House::real().await;
    house.account("Sophie", PASSWORD).await;
    let sophie = Person::new(&house, Screen::DESK.without_scripts()).await;
    sophie.opens("/sign-in").await;
    sophie.sees_no("clé d’accès").await;
    sophie.types_address_and_password("sophie@example.org").await;
    sophie.clicks("Clés d’accès").await;
    sophie.sees("Une clé d’accès demande un navigateur récent").await;
    assert!(!plain(&sophie.words().await).contains("Nom de cette clé"));
}
