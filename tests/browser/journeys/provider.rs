//! Getting in by an identity provider: a real one in a process of its own, there and back in the browser,
//! under the policy that every page has.
#![cfg(feature = "openid")]

use maillage::{
    app::Settings,
    people::{password, providers::Providers, vouching::VouchingKey},
};

use crate::{driver::Screen, person::Person, provider::IdentityProvider, server::House};

const PASSWORD: &str = "un grand arbre vert";

/// A house where one may sign in by a provider, which sends people back to it.
async fn house() -> (House, IdentityProvider) {
    let mut provider = None;
    let house = House::open_with(|url| {
        let started = IdentityProvider::start_for(0, &format!("{url}/sign-in/with/psc/back"));
        let psc = serde_json::json!([{
            "id": "psc", "name": "Pro Santé Connect", "issuer": started.issuer(), "client_id": "maillage",
            "client_secret": crate::provider::SECRET, "scopes": ["scope_all"], "strong": true, "acr": ["eidas1"],
        }]);
        provider = Some(started);
        Settings {
            public_url: Some(url.to_owned()),
            vouching: VouchingKey::chosen("the key of a demonstration of the tests"),
            providers: Providers::of(&psc.to_string()).expect("a provider"),
            ..Settings::default()
        }
    })
    .await;
    (house, provider.expect("started"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_professional_links_pro_sante_connect_and_comes_back_with_it() {
    let (house, _provider) = house().await;
    let salt = password::new_salt();
    let digest = password::digest(PASSWORD.to_owned(), salt.clone())
        .await
        .expect("digested");
    sqlx::query(
        "insert into credentials (person_id, salt, digest)
         select id, $1, $2 from people where given_name = 'Hugo' and family_name = 'Refrain'",
    )
    .bind(salt)
    .bind(digest)
    .execute(house.database.owner.pool())
    .await
    .expect("a password");
    let hugo = Person::new(&house, Screen::PHONE).await;
    hugo.enters_as("Hugo Refrain").await;
    hugo.clicks("Mon compte :").await;
    hugo.finds_nothing_wrong().await;
    hugo.clicks("Associer Pro Santé Connect").await;
    hugo.fills("Who", "899700001").await;
    hugo.clicks("Go").await;
    hugo.sees("Pro Santé Connect vous a reconnu·e").await;
    hugo.finds_nothing_wrong().await;
    hugo.fills("Mot de passe actuel", PASSWORD).await;
    hugo.clicks("Associer").await;
    hugo.sees("vous pouvez entrer ainsi désormais").await;
    hugo.finds_nothing_wrong().await;
    hugo.clicks("Dissocier Pro Santé Connect").await;
    hugo.finds_nothing_wrong().await;

    let hugo = Person::new(&house, Screen::PHONE).await;
    hugo.opens("/sign-in?next=/mine").await;
    hugo.sees("Ou se connecter avec").await;
    hugo.finds_nothing_wrong().await;
    hugo.clicks("Pro Santé Connect").await;
    hugo.fills("Who", "899700001").await;
    hugo.clicks("Go").await;
    hugo.sees("Les enfants que je suis").await;

    let stranger = Person::new(&house, Screen::PHONE).await;
    stranger.opens("/sign-in").await;
    stranger.clicks("Pro Santé Connect").await;
    stranger.fills("Who", "somebody else").await;
    stranger.clicks("Go").await;
    stranger.sees("n’ouvre encore aucun accès ici").await;
    stranger.finds_nothing_wrong().await;
    stranger.fills("Votre code", "aaaa").await;
    stranger.clicks("Ouvrir mon accès").await;
    stranger.sees("Ce code ne permet pas d’entrer ainsi").await;
    stranger.finds_nothing_wrong().await;
    stranger.opens("/sign-in/with/psc/back?state=0").await;
    stranger.sees("Cette connexion n’a pas abouti").await;
    stranger.finds_nothing_wrong().await;
    stranger.opens("/invitation").await;
    stranger.sees("Ou sans mot de passe").await;
    stranger.finds_nothing_wrong().await;

    let hesitant = Person::new(&house, Screen::PHONE).await;
    hesitant.opens("/sign-in").await;
    hesitant.clicks("Pro Santé Connect").await;
    hesitant.clicks("Stop").await;
    hesitant.sees("Vous avez arrêté en chemin").await;
}
