//! The second factor at sign-in: giving it, or setting it up first. What a passkey does there is in
//! `passkey_sign_in`; looking after one's own in `own_second_factor`.

use askama::{Template, filters::Safe};
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
        model::Awaits,
        pages::{browser, session_cookie, sign_in::Next},
        passkeys::PasskeysOffered,
        password,
        secret::{Secret, recovery_codes},
        store::{
            self,
            second_factor::{self as factor, CodeOutcome},
        },
    },
    web::{
        form::{Check, Posted, Problem, Problems},
        page::Page,
        pages::local,
        render, render_problems,
        visit::{Guest, Token},
    },
};

/// Asks for a code; with a secret to put into a telephone first, when there was none.
#[derive(Template)]
#[template(path = "people/second_factor.html")]
pub(super) struct CodePage {
    pub(super) page: Page,
    /// Where the code is posted.
    pub(super) action: &'static str,
    pub(super) next: String,
    pub(super) problems: Problems,
    pub(super) offer: Option<Offer>,
    /// Whether a telephone gives codes.
    pub(super) telephone: bool,
    pub(super) passkey: ByPasskey,
}

impl CodePage {
    /// Whether its script asks for a passkey.
    fn by_script(&self) -> bool {
        matches!(self.passkey, ByPasskey::Give | ByPasskey::Make)
    }
}

/// What one may do with a passkey instead.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ByPasskey {
    /// Nothing.
    No,
    /// Give it.
    Give,
    /// Make one, as the first second factor.
    Make,
    /// Make one, on the page of one's own.
    MakeThere,
}

pub(super) struct Offer {
    typed: String,
    address: String,
    drawing: Safe<String>,
}

/// Shows recovery codes, once.
#[derive(Template)]
#[template(path = "people/recovery_codes.html")]
pub(super) struct RecoveryPage {
    pub(super) page: Page,
    pub(super) codes: Vec<String>,
    pub(super) next: String,
}

/// A code as it was typed.
#[derive(Debug, Default, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    pub(super) code: String,
    #[serde(default)]
    next: String,
}

impl CodeForm {
    pub(super) fn check(&self) -> Result<(), Problems> {
        let mut check = Check::new();
        check.text("code", &self.code, 60);
        check.finish(())
    }
}

pub(super) fn offer(secret: &[u8], email: &str) -> Result<Offer> {
    let secret = Secret::new(secret, email);
    Ok(Offer {
        typed: secret.typed(),
        address: secret.address(),
        drawing: secret.drawing()?,
    })
}

/// The page of a session that awaits its second factor; none when it awaits nothing.
pub(super) async fn page_at_sign_in(
    app: &App,
    (page, PasskeysOffered(passkeys)): (Page, PasskeysOffered),
    token: &str,
    next: &str,
    problems: Problems,
) -> Result<Option<CodePage>> {
    let mut tx = app.database.begin().await?;
    let Some(half) = factor::half_signed_in(&mut tx, token).await? else {
        return Ok(None);
    };
    let offer = match half.awaits {
        Awaits::Code => None,
        Awaits::Setup => factor::offer(&mut tx, token)
            .await?
            .map(|secret| offer(&secret, &half.email)),
    };
    tx.commit().await?;
    let passkey = match half.awaits {
        Awaits::Code if passkeys && half.passkey => ByPasskey::Give,
        Awaits::Setup if passkeys => ByPasskey::Make,
        _ => ByPasskey::No,
    };
    Ok(Some(CodePage {
        page,
        action: "/sign-in/second",
        next: next.to_owned(),
        problems,
        offer: offer.transpose()?,
        telephone: half.telephone,
        passkey,
    }))
}

/// Asks for the second factor of whoever gave the password.
pub async fn ask(
    State(app): State<App>,
    Guest(page): Guest,
    passkeys: PasskeysOffered,
    Token(token): Token,
    Query(query): Query<Next>,
) -> Result<Response> {
    match page_at_sign_in(&app, (page, passkeys), &token, &query.next, Problems::default()).await? {
        Some(page) => render(&page),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

pub(super) fn problem(proof: CodeOutcome) -> Problems {
    match proof {
        CodeOutcome::SlowDown => Problems::one("code", Problem::Own(|lang| fl!(lang, "second-slow-down"))),
        _ => Problems::one("code", Problem::Own(|lang| fl!(lang, "second-wrong"))),
    }
}

/// Takes the code: the session is its person's from now on.
pub async fn give(
    State(app): State<App>,
    Guest(page): Guest,
    passkeys: PasskeysOffered,
    Token(old): Token,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<CodeForm>,
) -> Result<Response> {
    let again = |problems| page_at_sign_in(&app, (page.clone(), passkeys), &old, &form.next, problems);
    if let Err(problems) = form.check() {
        return shown(again(problems).await?);
    }
    let new = password::new_token();
    let mut tx = app.database.begin().await?;
    let setup = factor::half_signed_in(&mut tx, &old).await?.map(|half| half.awaits) == Some(Awaits::Setup);
    let proof = factor::prove(&mut tx, &old, &form.code, &new, &browser(&headers)).await?;
    if proof != CodeOutcome::Done {
        tx.commit().await?;
        return shown(again(problem(proof)).await?);
    }
    let codes = recovery_codes();
    if setup {
        store::identify(&mut tx, &new).await?;
        factor::make_recovery_codes(&mut tx, &[], &codes).await?;
    }
    tx.commit().await?;
    let jar = jar.add(session_cookie(new, app.encrypted()));
    let next = local(&form.next);
    if !setup {
        return Ok((jar, Redirect::to(&next)).into_response());
    }
    Ok((jar, render(&RecoveryPage { page, codes, next })).into_response())
}

pub(super) fn shown(page: Option<CodePage>) -> Result<Response> {
    match page {
        Some(page) => render_problems(&page),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}
