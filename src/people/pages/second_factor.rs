//! The second factor: giving it at sign-in, setting it up, and looking after it in one's account.

use askama::{Template, filters::Safe};
use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    app::App,
    error::{Error, Result},
    people::{
        model::{Awaits, SecondFactor},
        pages::{browser, session_cookie, sign_in::Next},
        password,
        secret::{Secret, recovery_codes},
        store::{
            self,
            second_factor::{self as factor, Proof, Removal},
        },
    },
    web::{
        form::{Check, Posted, Problem, Problems},
        page::Page,
        pages::local,
        render, render_problems, saved,
        visit::{Guest, SESSION_COOKIE, Visit},
    },
};

/// Asks for a code; with a secret to put into a telephone first, when there was none.
#[derive(Template)]
#[template(path = "people/second_factor.html")]
struct CodePage {
    page: Page,
    /// Where the code is posted.
    action: &'static str,
    next: String,
    problems: Problems,
    offer: Option<Offer>,
}

struct Offer {
    typed: String,
    address: String,
    drawing: Safe<String>,
}

/// Shows recovery codes, once.
#[derive(Template)]
#[template(path = "people/recovery_codes.html")]
struct RecoveryPage {
    page: Page,
    codes: Vec<String>,
    next: String,
}

/// Looking after it.
#[derive(Template)]
#[template(path = "people/own_second_factor.html")]
struct OwnPage {
    page: Page,
    own: SecondFactor,
    zone: Tz,
    problems: Problems,
}

impl OwnPage {
    fn since(&self) -> String {
        self.page
            .lang
            .date(self.own.since.with_timezone(&self.zone).date_naive())
    }
}

/// A code as it was typed.
#[derive(Debug, Default, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    code: String,
    #[serde(default)]
    next: String,
}

impl CodeForm {
    fn check(&self) -> Result<(), Problems> {
        let mut check = Check::new();
        check.text("code", &self.code, 60);
        check.finish(())
    }
}

fn token(jar: &CookieJar) -> String {
    jar.get(SESSION_COOKIE)
        .map(|cookie| cookie.value().to_owned())
        .filter(|token| token.len() <= 100 && token.is_ascii())
        .unwrap_or_default()
}

fn offer(secret: &[u8], email: &str) -> Result<Offer> {
    let secret = Secret::new(secret, email);
    Ok(Offer {
        typed: secret.typed(),
        address: secret.address(),
        drawing: secret.drawing()?,
    })
}

/// The page of a session that awaits its second factor; none when it awaits nothing.
async fn page_at_sign_in(
    app: &App,
    page: Page,
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
    Ok(Some(CodePage {
        page,
        action: "/sign-in/second",
        next: next.to_owned(),
        problems,
        offer: offer.transpose()?,
    }))
}

/// Asks for the second factor of whoever gave the password.
pub async fn ask(
    State(app): State<App>,
    Guest(page): Guest,
    jar: CookieJar,
    Query(query): Query<Next>,
) -> Result<Response> {
    match page_at_sign_in(&app, page, &token(&jar), &query.next, Problems::default()).await? {
        Some(page) => render(&page),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

fn problem(proof: Proof) -> Problems {
    match proof {
        Proof::SlowDown => Problems::one("code", Problem::Own(|lang| fl!(lang, "second-slow-down"))),
        _ => Problems::one("code", Problem::Own(|lang| fl!(lang, "second-wrong"))),
    }
}

/// Takes the code: the session is its person's from now on.
pub async fn give(
    State(app): State<App>,
    Guest(page): Guest,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<CodeForm>,
) -> Result<Response> {
    let old = token(&jar);
    let again = |problems| page_at_sign_in(&app, page.clone(), &old, &form.next, problems);
    if let Err(problems) = form.check() {
        return shown(again(problems).await?);
    }
    let new = password::new_token();
    let mut tx = app.database.begin().await?;
    let setup = factor::half_signed_in(&mut tx, &old).await?.map(|half| half.awaits) == Some(Awaits::Setup);
    let proof = factor::prove(&mut tx, &old, &form.code, &new, &browser(&headers)).await?;
    if proof != Proof::Done {
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

fn shown(page: Option<CodePage>) -> Result<Response> {
    match page {
        Some(page) => render_problems(&page),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

/// One's own, or the way to set it up.
pub async fn own(mut visit: Visit, jar: CookieJar) -> Result<Response> {
    match factor::own(visit.db()).await? {
        Some(own) => render(&own_page(visit, own, Problems::default()).await?),
        None => render(&setting_up(visit, &token(&jar), Problems::default()).await?),
    }
}

async fn own_page(visit: Visit, own: SecondFactor, problems: Problems) -> Result<OwnPage> {
    Ok(OwnPage {
        zone: visit.person.time_zone,
        page: visit.close().await?,
        own,
        problems,
    })
}

async fn setting_up(mut visit: Visit, token: &str, problems: Problems) -> Result<CodePage> {
    let person = visit.person.id;
    let (email, _) = store::own_contact(visit.db(), person).await?;
    let secret = factor::offer(visit.db(), token).await?.ok_or(Error::Conflict)?;
    Ok(CodePage {
        page: visit.close().await?,
        action: "/account/second-factor",
        next: String::new(),
        problems,
        offer: Some(offer(&secret, &email)?),
    })
}

/// Turns it on, with a first code.
pub async fn turn_on(
    State(app): State<App>,
    mut visit: Visit,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<CodeForm>,
) -> Result<Response> {
    let old = token(&jar);
    if let Err(problems) = form.check() {
        return render_problems(&setting_up(visit, &old, problems).await?);
    }
    let (new, codes) = (password::new_token(), recovery_codes());
    let proof = factor::prove(visit.db(), &old, &form.code, &new, &browser(&headers)).await?;
    match proof {
        Proof::Done => {}
        Proof::Nobody => return Err(Error::Conflict),
        wrong => return render_problems(&setting_up(visit, &old, problem(wrong)).await?),
    }
    store::identify(visit.db(), &new).await?;
    factor::make_recovery_codes(visit.db(), &[], &codes).await?;
    let page = visit.page.clone();
    visit.commit().await?;
    let next = "/account".to_owned();
    let jar = jar.add(session_cookie(new, app.encrypted()));
    Ok((jar, render(&RecoveryPage { page, codes, next })).into_response())
}

/// The password, before the gravest acts.
#[derive(Debug, Default, Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    current: String,
}

async fn digest(visit: &mut Visit, form: PasswordForm) -> Result<Vec<u8>> {
    let person = visit.person.id;
    let (email, _) = store::own_contact(visit.db(), person).await?;
    let salt = store::salt_for(visit.db(), &email).await?;
    password::digest(form.current.chars().take(password::LONGEST).collect(), salt).await
}

fn wrong_password() -> Problems {
    Problems::one("current", Problem::Own(|lang| fl!(lang, "account-password-wrong")))
}

/// New recovery codes in the place of the old ones.
pub async fn new_codes(mut visit: Visit, Posted(form): Posted<PasswordForm>) -> Result<Response> {
    let own = factor::own(visit.db()).await?.ok_or(Error::NotFound)?;
    let digest = digest(&mut visit, form).await?;
    let codes = recovery_codes();
    if !factor::make_recovery_codes(visit.db(), &digest, &codes).await? {
        return render_problems(&own_page(visit, own, wrong_password()).await?);
    }
    let page = visit.page.clone();
    visit.commit().await?;
    let next = "/account".to_owned();
    render(&RecoveryPage { page, codes, next })
}

/// Removes it, for whoever need not have one.
pub async fn remove(mut visit: Visit, Posted(form): Posted<PasswordForm>) -> Result<Response> {
    let own = factor::own(visit.db()).await?.ok_or(Error::NotFound)?;
    let digest = digest(&mut visit, form).await?;
    match factor::remove(visit.db(), &digest).await? {
        Removal::Done => {
            visit.commit().await?;
            Ok(saved("/account", "second-factor-removed"))
        }
        Removal::Needed => Err(Error::Refused),
        Removal::Wrong => render_problems(&own_page(visit, own, wrong_password()).await?),
    }
}
