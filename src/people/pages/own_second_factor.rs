//! One's own second factor, looked after in one's account: a telephone turned on, given new recovery codes,
//! removed. Passkeys are looked after in `own_passkeys`.

use askama::Template;
use axum::{
    extract::State,
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
        model::SecondFactor,
        pages::{
            browser,
            second_factor::{ByPasskey, CodeForm, CodePage, RecoveryPage, offer, problem},
            session_cookie,
        },
        passkeys::PasskeysOffered,
        password,
        secret::recovery_codes,
        store::{
            self, identities,
            second_factor::{self as factor, CodeOutcome, Removal},
        },
    },
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::{Token, Visit},
    },
};

/// Looking after it.
#[derive(Template)]
#[template(path = "people/own_second_factor.html")]
struct OwnPage {
    page: Page,
    own: SecondFactor,
    zone: Tz,
    /// Whether one has a password: nothing is changed without.
    password: bool,
    problems: Problems,
}

impl OwnPage {
    fn since(&self) -> Option<String> {
        let since = self.own.since?.with_timezone(&self.zone);
        Some(self.page.lang.date(since.date_naive()))
    }
}

/// One's own, or the way to set it up.
pub async fn own(mut visit: Visit, passkeys: PasskeysOffered, Token(token): Token) -> Result<Response> {
    match factor::own(visit.db()).await? {
        Some(own) => render(&own_page(visit, own, Problems::default()).await?),
        None => render(&setting_up(visit, passkeys, &token, Problems::default()).await?),
    }
}

/// The way to add a telephone, whatever else there is.
pub async fn telephone(mut visit: Visit, passkeys: PasskeysOffered, Token(token): Token) -> Result<Response> {
    if factor::own(visit.db()).await?.is_some_and(|own| own.since.is_some()) {
        return Ok(Redirect::to("/account/second-factor").into_response());
    }
    render(&setting_up(visit, passkeys, &token, Problems::default()).await?)
}

async fn own_page(mut visit: Visit, own: SecondFactor, problems: Problems) -> Result<OwnPage> {
    Ok(OwnPage {
        password: identities::has_password(visit.db()).await?,
        zone: visit.person.time_zone,
        page: visit.close().await?,
        own,
        problems,
    })
}

async fn setting_up(
    mut visit: Visit,
    PasskeysOffered(passkeys): PasskeysOffered,
    token: &str,
    problems: Problems,
) -> Result<CodePage> {
    let person = visit.person.id;
    let (email, _) = store::own_contact(visit.db(), person).await?;
    let secret = factor::offer(visit.db(), token).await?.ok_or(Error::Conflict)?;
    Ok(CodePage {
        page: visit.close().await?,
        action: "/account/second-factor",
        next: String::new(),
        problems,
        offer: Some(offer(&secret, &email)?),
        telephone: false,
        passkey: if passkeys { ByPasskey::MakeThere } else { ByPasskey::No },
    })
}

/// Turns it on, with a first code.
pub async fn turn_on(
    State(app): State<App>,
    mut visit: Visit,
    passkeys: PasskeysOffered,
    Token(old): Token,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<CodeForm>,
) -> Result<Response> {
    if let Err(problems) = form.check() {
        return render_problems(&setting_up(visit, passkeys, &old, problems).await?);
    }
    let (new, codes) = (password::new_token(), recovery_codes());
    let proof = factor::prove(visit.db(), &old, &form.code, &new, &browser(&headers)).await?;
    match proof {
        CodeOutcome::Done => {}
        CodeOutcome::Nobody => return Err(Error::Conflict),
        wrong => return render_problems(&setting_up(visit, passkeys, &old, problem(wrong)).await?),
    }
    store::identify(visit.db(), &new).await?;
    // Whoever has a passkey has recovery codes already.
    let made = factor::make_recovery_codes(visit.db(), &[], &codes).await?;
    let page = visit.frame().clone();
    visit.commit().await?;
    let jar = jar.add(session_cookie(new, app.encrypted()));
    if !made {
        return Ok((jar, saved("/account/second-factor", "second-factor-set")).into_response());
    }
    let next = "/account".to_owned();
    Ok((jar, render(&RecoveryPage { page, codes, next })).into_response())
}

/// The password, before the gravest acts.
#[derive(Debug, Default, Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    pub(super) current: String,
}

pub(super) async fn digest(visit: &mut Visit, current: &str) -> Result<Vec<u8>> {
    let person = visit.person.id;
    let (email, _) = store::own_contact(visit.db(), person).await?;
    let salt = store::salt_for(visit.db(), &email).await?;
    password::digest(current.chars().take(password::LONGEST).collect(), salt).await
}

pub(super) fn wrong_password() -> Problems {
    Problems::one("current", Problem::Own(|lang| fl!(lang, "account-password-wrong")))
}

/// New recovery codes in the place of the old ones.
pub async fn new_codes(mut visit: Visit, Posted(form): Posted<PasswordForm>) -> Result<Response> {
    let own = factor::own(visit.db()).await?.ok_or(Error::NotFound)?;
    let digest = digest(&mut visit, &form.current).await?;
    let codes = recovery_codes();
    if !factor::make_recovery_codes(visit.db(), &digest, &codes).await? {
        return render_problems(&own_page(visit, own, wrong_password()).await?);
    }
    let page = visit.frame().clone();
    visit.commit().await?;
    let next = "/account".to_owned();
    render(&RecoveryPage { page, codes, next })
}

async fn with_a_telephone(visit: &mut Visit) -> Result<SecondFactor> {
    let own = factor::own(visit.db()).await?;
    own.filter(|own| own.since.is_some()).ok_or(Error::NotFound)
}

/// Removes the telephone, unless it is the last second factor of whoever must have one.
pub async fn remove(mut visit: Visit, Posted(form): Posted<PasswordForm>) -> Result<Response> {
    let own = with_a_telephone(&mut visit).await?;
    let digest = digest(&mut visit, &form.current).await?;
    match factor::remove(visit.db(), &digest).await? {
        Removal::Done => {
            visit.commit().await?;
            Ok(saved("/account", "second-factor-removed"))
        }
        Removal::Needed => Err(Error::Refused),
        Removal::Wrong => render_problems(&own_page(visit, own, wrong_password()).await?),
    }
}
