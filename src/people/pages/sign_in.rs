//! Signing in with e-mail and password. By a passkey alone: `passkey_sign_in`.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    app::App,
    error::Result,
    people::{
        pages::{
            browser,
            provider::{self, offered},
            signed_in,
        },
        passkeys::PasskeysOffered,
        password,
        store::{self, SignIn},
    },
    web::{
        encode,
        form::{Check, Posted, Problem, Problems},
        page::Page,
        pages::local,
        render, render_problems,
        visit::{Guest, Visit},
    },
};

#[derive(Template)]
#[template(path = "people/sign_in.html")]
struct SignInPage {
    page: Page,
    form: SignInForm,
    problems: Problems,
    /// Whether one may enter with a passkey.
    passkeys: bool,
    /// The identity providers, below.
    providers: Vec<provider::WayIn>,
}

/// What is typed; the password is never shown again.
#[derive(Debug, Default, Deserialize)]
pub struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    /// Where to go afterwards.
    #[serde(default)]
    next: String,
}

impl SignInForm {
    fn check(&self) -> Result<(), Problems> {
        let mut check = Check::new();
        check.text("email", &self.email, 254);
        check.text("password", &self.password, password::LONGEST);
        check.finish(())
    }
}

#[derive(Debug, Default, Deserialize)]
pub struct Next {
    /// Where to go afterwards.
    #[serde(default)]
    pub next: String,
}

fn view(
    app: &App,
    page: Page,
    PasskeysOffered(passkeys): PasskeysOffered,
    form: SignInForm,
    problems: Problems,
) -> SignInPage {
    let query = match form.next.as_str() {
        "" => String::new(),
        next => format!("?next={}", encode(next)),
    };
    SignInPage {
        page,
        providers: offered(app, &query),
        passkeys,
        form,
        problems,
    }
}

/// The form, or onwards for whoever is signed in already.
pub async fn form(
    State(app): State<App>,
    visit: Option<Visit>,
    Guest(page): Guest,
    passkeys: PasskeysOffered,
    Query(query): Query<Next>,
) -> Result<Response> {
    if visit.is_some() {
        return Ok(Redirect::to("/").into_response());
    }
    let form = SignInForm {
        next: query.next,
        ..SignInForm::default()
    };
    render(&view(&app, page, passkeys, form, Problems::default()))
}

/// The form again for whoever's passkey opened nothing.
pub(super) fn passkey_opened_nothing(app: &App, page: Page, next: String, problems: Problems) -> Result<Response> {
    let form = SignInForm {
        next,
        ..SignInForm::default()
    };
    render_problems(&view(app, page, PasskeysOffered(true), form, problems))
}

/// Opens a session.
pub async fn sign_in(
    State(app): State<App>,
    Guest(page): Guest,
    passkeys: PasskeysOffered,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<SignInForm>,
) -> Result<Response> {
    if let Err(problems) = form.check() {
        return render_problems(&view(&app, page, passkeys, form, problems));
    }
    let token = password::new_token();
    let outcome = prove(&app, &form, &token, &browser(&headers)).await?;
    let problem = match outcome {
        SignIn::Done => return Ok(signed_in(jar, token, app.encrypted(), &local(&form.next))),
        SignIn::Half => {
            let second = format!("/sign-in/second?next={}", encode(&local(&form.next)));
            return Ok(signed_in(jar, token, app.encrypted(), &second));
        }
        SignIn::Wrong => Problem::Own(|lang| fl!(lang, "sign-in-wrong")),
        SignIn::SlowDown => Problem::Own(|lang| fl!(lang, "sign-in-slow-down")),
    };
    render_problems(&view(&app, page, passkeys, form, Problems::one("email", problem)))
}

/// The digest is made between two transactions: no connection waits for it.
async fn prove(app: &App, form: &SignInForm, token: &str, browser: &str) -> Result<SignIn> {
    let mut tx = app.database.begin().await?;
    let salt = store::salt_for(&mut tx, &form.email).await?;
    tx.commit().await?;
    let digest = password::digest(form.password.clone(), salt).await?;
    let mut tx = app.database.begin().await?;
    let outcome = store::sign_in(&mut tx, &form.email, &digest, token, browser).await?;
    tx.commit().await?;
    Ok(outcome)
}
