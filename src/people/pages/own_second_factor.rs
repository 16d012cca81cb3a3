//! One's own second factor, looked after in one's account: turned on, given new recovery codes, removed.

use askama::Template;
use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
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
            second_factor::{CodeForm, CodePage, RecoveryPage, offer, problem},
            session_cookie,
        },
        password,
        secret::recovery_codes,
        store::{
            self, identities,
            second_factor::{self as factor, Proof, Removal},
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
    fn since(&self) -> String {
        self.page
            .lang
            .date(self.own.since.with_timezone(&self.zone).date_naive())
    }
}

/// One's own, or the way to set it up.
pub async fn own(mut visit: Visit, Token(token): Token) -> Result<Response> {
    match factor::own(visit.db()).await? {
        Some(own) => render(&own_page(visit, own, Problems::default()).await?),
        None => render(&setting_up(visit, &token, Problems::default()).await?),
    }
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
    Token(old): Token,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<CodeForm>,
) -> Result<Response> {
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

pub(super) async fn digest(visit: &mut Visit, form: PasswordForm) -> Result<Vec<u8>> {
    let person = visit.person.id;
    let (email, _) = store::own_contact(visit.db(), person).await?;
    let salt = store::salt_for(visit.db(), &email).await?;
    password::digest(form.current.chars().take(password::LONGEST).collect(), salt).await
}

pub(super) fn wrong_password() -> Problems {
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
