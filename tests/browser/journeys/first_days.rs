//! A real installation from its first account to a child that is followed: nobody of a story is there, and
//! whoever acts for others has a second factor, which one of them loses.

use std::time::{Duration, Instant};

use maillage::{
    clock::Clock,
    config::{Encryption, Mailing},
    letters::post::{Post, pass},
    people::accounts,
};
use tokio::sync::watch;
use totp_rs::Totp;

use crate::{driver::Screen, mail_server::MailServer, person::Person, server::House};

const PASSWORD: &str = "un grand arbre vert";

impl Person {
    async fn chooses_a_password(&self) {
        self.fills("Nouveau mot de passe", PASSWORD).await;
        self.fills("Le nouveau, encore une fois", PASSWORD).await;
        self.clicks("Enregistrer mon mot de passe").await;
        self.sees("Votre mot de passe est enregistré").await;
    }

    async fn accepts_with_the_code(&self, code: &str) {
        self.opens("/sign-in").await;
        self.clicks("J’ai reçu un code").await;
        // As one types from paper.
        self.fills("Votre code", &code.to_uppercase()).await;
        self.chooses_a_password().await;
    }

    async fn gives_the_password(&self, email: &str, password: &str) {
        self.opens("/sign-in").await;
        self.fills("Adresse électronique", email).await;
        self.fills("Mot de passe", password).await;
        self.clicks("Se connecter").await;
    }

    /// Photographs the drawing and types the first code; the telephone, and the codes to keep.
    async fn sets_a_telephone_up(&self) -> (Totp, Vec<String>) {
        self.sees("photographiez ce dessin").await;
        let address = self
            .asks("return document.querySelector('a[href^=\"otpauth:\"]').href")
            .await;
        let telephone = Totp::from_url(address.as_str().expect("an address")).expect("one a telephone knows");
        self.fills("Code", &telephone.generate_current().to_string()).await;
        self.clicks("Continuer").await;
        let codes = self.keeps_the_codes().await;
        (telephone, codes)
    }

    async fn keeps_the_codes(&self) -> Vec<String> {
        self.sees("Vos codes de secours").await;
        self.finds_nothing_wrong().await;
        let codes = self
            .asks("return [...document.querySelectorAll('.codes code')].map((code) => code.textContent)")
            .await;
        self.clicks("Je les ai gardés, continuer").await;
        let codes = codes.as_array().expect("codes").iter();
        codes.map(|code| code.as_str().expect("a code").to_owned()).collect()
    }

    /// The code on the page that is to be handed over.
    async fn reads_the_code(&self) -> String {
        self.sees("L’accès est ouvert").await;
        self.finds_nothing_wrong().await;
        let code = self
            .asks("return document.querySelector('code.secret').textContent")
            .await;
        code.as_str().expect("a code").to_owned()
    }
}

/// Sends what waits, at an hour when letters leave, and follows the link of the one to that address.
async fn link_mailed_to(house: &House, server: &MailServer, email: &str) -> String {
    let mailing = Mailing {
        smtp_host: Some("localhost".to_owned()),
        smtp_port: Some(server.port),
        smtp_tls: Encryption::None,
        mail_from: Some("Maillage <maillage@example.fr>".to_owned()),
        ..Mailing::default()
    };
    let post = Post::new(&mailing, Some(&house.url)).expect("settings that go together");
    let noon = chrono::Utc::now()
        .date_naive()
        .and_hms_opt(11, 0, 0)
        .expect("an hour")
        .and_utc();
    let (_never, stopping) = watch::channel(false);
    pass(
        &house.database.application,
        &Clock::Still(noon),
        &post.expect("a server is named"),
        &stopping,
    )
    .await
    .expect("a pass");
    let since = Instant::now();
    loop {
        let texts = server
            .taken()
            .into_iter()
            .filter(|mail| mail.to == [email])
            .map(|mail| mail.text());
        let link = texts
            .filter_map(|text| {
                Some(
                    text.split_once("/invitation?code=")?
                        .1
                        .lines()
                        .next()?
                        .trim()
                        .to_owned(),
                )
            })
            .next_back();
        if let Some(code) = link {
            return format!("/invitation?code={code}");
        }
        assert!(since.elapsed() < Duration::from_secs(10), "no link for {email}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_installation_begins_with_one_account_and_ends_with_a_child_that_is_followed() {
    let house = House::real().await;
    let server = MailServer::start();
    // `maillage administrator` does this.
    let mut tx = house.database.owner.begin().await.expect("a transaction");
    let first = accounts::open_for_administrator(&mut tx, ("Alix", "Durand"), "alix@example.org")
        .await
        .expect("an account")
        .expect("a first password");
    tx.commit().await.expect("kept");

    // The administrator adds a territory and has a coordinator invited by letter.
    let alix = Person::new(&house, Screen::DESK).await;
    alix.gives_the_password("alix@example.org", &first).await;
    alix.sets_a_telephone_up().await;
    alix.clicks("Ajouter un territoire").await;
    alix.fills("Nom", "Haute-Garonne").await;
    alix.clicks("Ajouter").await;
    alix.sees("Le territoire est ajouté").await;
    let territory = alix.path().await;
    alix.fills("Prénom", "Claire").await;
    alix.fills("Nom", "Roux").await;
    alix.fills("Adresse e-mail", "claire@example.org").await;
    alix.clicks("Nommer").await;
    alix.reads_the_code().await;
    alix.clicks("Envoyer à claire@example.org").await;
    alix.sees("Le lien part par e-mail").await;
    assert_eq!(alix.path().await, territory, "one goes on from where one was");

    // She chooses a password, then a passkey as her second factor.
    let claire = Person::new(&house, Screen::DESK).await;
    claire.browser.plug_authenticator().await;
    claire
        .opens(&link_mailed_to(&house, &server, "claire@example.org").await)
        .await;
    claire.sees("claire@example.org").await;
    claire.sees("Tous les champs sont à remplir").await;
    claire.fills("Nouveau mot de passe", "court").await;
    claire.clicks("Enregistrer mon mot de passe").await;
    claire.sees("Trop court").await;
    claire.is_titled("Erreur : Choisir votre mot de passe · Maillage").await;
    claire.finds_nothing_wrong().await;
    claire.chooses_a_password().await;
    claire.gives_the_password("claire@example.org", PASSWORD).await;
    claire.fills("Nom de cette clé", "Ordinateur du pôle").await;
    claire.clicks("Faire une clé d’accès").await;
    let codes = claire.keeps_the_codes().await;
    claire.sees("Ma journée").await;
    claire.finds_nothing_wrong().await;
    claire.clicks("Se déconnecter").await;
    claire.clicks("Utiliser une clé d’accès").await;
    claire.sees("Ma journée").await;
    claire.clicks("Se déconnecter").await;
    // Another day, without the device.
    claire.gives_the_password("claire@example.org", PASSWORD).await;
    claire.fills("Code", &codes[0]).await;
    claire.clicks("Continuer").await;

    // A crèche with its educator, a child with her mother, each with a code on paper.
    claire.clicks("Annuaire").await;
    claire.clicks("Ajouter une structure").await;
    claire.fills("Nom", "Crèche Les Lucioles").await;
    claire.selects("Type de structure", "Crèche").await;
    claire.clicks("Ajouter").await;
    let creche = claire.path().await;
    claire.clicks("Ajouter un professionnel").await;
    claire.fills("Prénom", "Nadia").await;
    claire.fills("Nom", "Benali").await;
    claire.fills("Fonction", "éducatrice").await;
    claire.fills("Adresse", "nadia@example.org").await;
    claire.clicks("Ajouter").await;
    let for_nadia = claire.reads_the_code().await;
    claire.clicks("Enfants").await;
    claire.clicks("Ajouter un enfant").await;
    claire.fills("Prénom", "Léa").await;
    claire.fills("Nom", "Martin").await;
    claire.fills("Date de naissance", "2023-04-02").await;
    claire.clicks("Enregistrer").await;
    let child = claire.path().await;
    claire.clicks("Ajouter un responsable légal").await;
    claire.fills("Prénom", "Sophie").await;
    claire.fills("Nom", "Martin").await;
    claire.selects("Lien", "Mère").await;
    claire.fills("Adresse", "sophie@example.org").await;
    claire.clicks("Ajouter un responsable légal").await;
    let for_sophie = claire.reads_the_code().await;
    claire.opens(&child).await;
    claire.clicks("Commencer un projet").await;
    claire.selects("Lieu d’accueil", "Crèche Les Lucioles").await;
    let today = crate::server::today().to_string();
    claire.fills("Premier jour", &today).await;
    claire.clicks("Commencer la préparation").await;
    claire.sees("La préparation est commencée").await;

    // The mother needs no second factor; she opens her child's page and says who may see.
    let sophie = Person::new(&house, Screen::PHONE).await;
    sophie.accepts_with_the_code(&for_sophie).await;
    sophie.gives_the_password("sophie@example.org", PASSWORD).await;
    sophie.sees("Ce qu’on attend de moi").await;
    sophie.finds_nothing_wrong().await;
    sophie.clicks("Dire si Crèche Les Lucioles peut voir").await;
    sophie.sees("Vous n’avez pas donné votre accord").await;
    sophie.ticks("Ce que chacun écrit").await;
    sophie.clicks("Dire oui").await;
    sophie.sees("Votre choix est enregistré").await;
    sophie.finds_nothing_wrong().await;

    // The educator sees the child, and loses her telephone.
    let nadia = Person::new(&house, Screen::DESK).await;
    nadia.accepts_with_the_code(&for_nadia).await;
    nadia.gives_the_password("nadia@example.org", PASSWORD).await;
    let (lost, _) = nadia.sets_a_telephone_up().await;
    nadia.sees("Léa Martin").await;
    nadia.clicks("Se déconnecter").await;

    // The coordinator has another one asked for, once she proved again that it is she.
    sqlx::query("update sessions set proved_at = proved_at - interval '11 minutes'")
        .execute(house.database.owner.pool())
        .await
        .expect("time passes");
    claire.opens(&creche).await;
    claire.clicks("Appareil perdu").await;
    claire.sees("Confirmez que c’est bien vous").await;
    claire.finds_nothing_wrong().await;
    claire.fills("Votre mot de passe", "pas le bon du tout").await;
    claire.clicks("Confirmer").await;
    claire
        .is_titled("Erreur : Confirmez que c’est bien vous · Maillage")
        .await;
    claire.fills("Votre mot de passe", PASSWORD).await;
    claire.clicks("Confirmer").await;
    claire.clicks("Continuer").await;
    claire.sees("C’est remis à zéro").await;
    nadia.gives_the_password("nadia@example.org", PASSWORD).await;
    let old = lost.generate(u64::try_from(chrono::Utc::now().timestamp()).expect("after 1970") + 30);
    nadia.fills("Code", &old.to_string()).await;
    nadia.clicks("Continuer").await;
    nadia.sees("Ce code ne convient pas").await;
    nadia.sets_a_telephone_up().await;
    nadia.sees("Léa Martin").await;
    nadia.finds_nothing_wrong().await;
}
