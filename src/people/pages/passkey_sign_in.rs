//! A passkey at sign-in: entering with it alone, giving it after the password, or making one there as the
//! first second factor. Looking after one's own is in `own_passkeys`.

use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    app::App,
    error::{Error, Result},
    people::{
        pages::{
            browser,
            own_passkeys::LONGEST_NAME,
            passkey,
            second_factor::{RecoveryPage, page_at_sign_in, shown},
            session_cookie,
            sign_in::passkey_opened_nothing,
            signed_in,
        },
        passkeys::{Party, PasskeysOffered},
        password,
        secret::recovery_codes,
        store::{self, passkeys::Entry, second_factor as factor},
    },
    web::{
        form::{Check, Posted, Problems},
        pages::local,
        render,
        visit::{Guest, Token},
    },
};

/// What a passkey signed.
#[derive(Debug, Default, Deserialize)]
pub struct AnswerForm {
    #[serde(default)]
    answer: String,
    #[serde(default)]
    next: String,
    /// Given after the password.
    #[serde(default)]
    second: String,
}

/// A new passkey, with what its device answered.
#[derive(Debug, Default, Deserialize)]
pub struct SetUpForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    next: String,
}

impl SetUpForm {
    fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let name = check.text("name", &self.name, LONGEST_NAME);
        check.finish(name)
    }
}

/// Asks whoever it is to sign in.
pub async fn challenge(State(app): State<App>, party: Party, jar: CookieJar) -> Result<Response> {
    let mut tx = app.database.begin().await?;
    let asked = passkey::ask_to_sign_in(&mut tx, &party).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    Ok(asked.hand(jar, app.encrypted()))
}

/// Opens a session of whoever's passkey signed.
pub async fn sign_in(
    State(app): State<App>,
    party: Party,
    Guest(page): Guest,
    Token(half): Token,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<AnswerForm>,
) -> Result<Response> {
    let second = !form.second.is_empty();
    let new = password::new_token();
    let entry = Entry {
        browser: &passkey::asked_browser(&jar),
        old: if second { &half } else { "" },
        new: &new,
        from: &browser(&headers),
    };
    let mut tx = app.database.begin().await?;
    let opened = passkey::sign_in(&mut tx, &party, &entry, &form.answer).await?;
    tx.commit().await?;
    let jar = passkey::forget(jar);
    if opened {
        return Ok(signed_in(jar, new, app.encrypted(), &local(&form.next)));
    }
    let page = if second {
        let there = (page, PasskeysOffered(true));
        shown(page_at_sign_in(&app, there, &half, &form.next, passkey::refused()).await?)
    } else {
        passkey_opened_nothing(&app, page, form.next, passkey::refused())
    };
    Ok((jar, page).into_response())
}

/// Asks whoever gave the password, and must have a second factor, for a new passkey.
pub async fn challenge_to_set_up(
    State(app): State<App>,
    party: Party,
    Guest(page): Guest,
    Token(half): Token,
    jar: CookieJar,
    Posted(form): Posted<SetUpForm>,
) -> Result<Response> {
    if form.check().is_err() {
        return Ok(passkey::says(fl!(
            page.lang,
            "passkey-name-needed",
            most = LONGEST_NAME
        )));
    }
    let mut tx = app.database.begin().await?;
    let asked = passkey::ask_to_add(&mut tx, &party, (&half, None)).await?;
    tx.commit().await?;
    Ok(match asked {
        Ok(challenge) => challenge.hand(jar, app.encrypted()),
        Err(why) => passkey::says_why_not(why, page.lang),
    })
}

/// Takes the new passkey: the session is its person's from now on.
pub async fn set_up(
    State(app): State<App>,
    party: Party,
    Guest(page): Guest,
    Token(half): Token,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<SetUpForm>,
) -> Result<Response> {
    let again = |problems| page_at_sign_in(&app, (page.clone(), PasskeysOffered(true)), &half, &form.next, problems);
    let name = match form.check() {
        Ok(name) => name,
        Err(problems) => return shown(again(problems).await?),
    };
    let (new, codes) = (password::new_token(), recovery_codes());
    let entry = Entry {
        browser: &passkey::asked_browser(&jar),
        old: &half,
        new: &new,
        from: &browser(&headers),
    };
    let mut tx = app.database.begin().await?;
    let added = passkey::add(&mut tx, &party, &entry, &form.answer, &name).await?;
    if added {
        store::identify(&mut tx, &new).await?;
        factor::make_recovery_codes(&mut tx, &[], &codes).await?;
    }
    tx.commit().await?;
    let jar = passkey::forget(jar);
    if !added {
        return Ok((jar, shown(again(passkey::refused()).await?)).into_response());
    }
    let next = local(&form.next);
    let jar = jar.add(session_cookie(new, app.encrypted()));
    Ok((jar, render(&RecoveryPage { page, codes, next })).into_response())
}
