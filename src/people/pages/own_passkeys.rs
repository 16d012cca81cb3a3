//! One's own passkeys, looked after in one's account: added, given another name, removed.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    app::App,
    error::{Error, Result},
    ids::PasskeyId,
    people::{
        model::OwnPasskey,
        pages::{
            browser,
            own_second_factor::{PasswordForm, digest, wrong_password},
            passkey,
            second_factor::RecoveryPage,
            session_cookie,
        },
        passkeys::{Party, PasskeysOffered},
        password,
        secret::recovery_codes,
        store::{
            self,
            passkeys::{self as own, Entry},
            second_factor::{self as factor, Removal},
        },
    },
    web::{
        form::{Check, Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::{Token, Visit},
    },
};

/// The most characters of the name one gives to a passkey.
pub const LONGEST_NAME: usize = 60;

/// All of them, and the way to add one.
#[derive(Template)]
#[template(path = "people/own_passkeys.html")]
struct ListPage {
    page: Page,
    passkeys: Vec<OwnPasskey>,
    email: String,
    zone: Tz,
    offered: bool,
    form: AddForm,
    problems: Problems,
}

/// One of them.
#[derive(Template)]
#[template(path = "people/own_passkey.html")]
struct OnePage {
    page: Page,
    passkey: OwnPasskey,
    zone: Tz,
    /// Whether it may be removed.
    may_go: bool,
    name: String,
    problems: Problems,
}

fn day(page: &Page, zone: Tz, instant: DateTime<Utc>) -> String {
    page.lang.date(instant.with_timezone(&zone).date_naive())
}

/// When it was added and last used.
fn dates(page: &Page, zone: Tz, passkey: &OwnPasskey) -> String {
    let made = day(page, zone, passkey.made_at);
    match passkey.used_at {
        Some(used) => fl!(
            page.lang,
            "passkey-made-used",
            made = made,
            used = day(page, zone, used)
        ),
        None => fl!(page.lang, "passkey-made", made = made),
    }
}

impl ListPage {
    fn dates(&self, passkey: &OwnPasskey) -> String {
        dates(&self.page, self.zone, passkey)
    }
}

impl OnePage {
    fn dates(&self) -> String {
        dates(&self.page, self.zone, &self.passkey)
    }
}

/// A new one: its name, the password, and what its device answered.
#[derive(Debug, Default, Deserialize)]
pub struct AddForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    current: String,
    #[serde(default)]
    answer: String,
}

impl AddForm {
    fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let name = check.text("name", &self.name, LONGEST_NAME);
        check.finish(name)
    }

    /// The same, with the password that is asked for first.
    fn check_with_password(&self) -> Result<(), Problems> {
        let mut check = Check::new();
        check.text("name", &self.name, LONGEST_NAME);
        check.text("current", &self.current, password::LONGEST);
        check.finish(())
    }
}

/// Another name.
#[derive(Debug, Default, Deserialize)]
pub struct NameForm {
    #[serde(default)]
    name: String,
}

async fn list_page(mut visit: Visit, offered: bool, form: AddForm, problems: Problems) -> Result<ListPage> {
    let person = visit.person.id;
    let (email, _) = store::own_contact(visit.db(), person).await?;
    Ok(ListPage {
        passkeys: own::own(visit.db()).await?,
        email,
        zone: visit.person.time_zone,
        page: visit.close().await?,
        offered,
        form,
        problems,
    })
}

/// Those one has.
pub async fn list(visit: Visit, PasskeysOffered(offered): PasskeysOffered) -> Result<Response> {
    render(&list_page(visit, offered, AddForm::default(), Problems::default()).await?)
}

/// Asks for a new one, of whoever proves the password.
pub async fn challenge(
    State(app): State<App>,
    mut visit: Visit,
    party: Party,
    Token(token): Token,
    jar: CookieJar,
    Posted(form): Posted<AddForm>,
) -> Result<Response> {
    let lang = visit.lang();
    if form.check_with_password().is_err() {
        return Ok(passkey::says(fl!(
            lang,
            "passkey-name-and-password",
            most = LONGEST_NAME
        )));
    }
    let digest = digest(&mut visit, &form.current).await?;
    let asked = passkey::ask_to_add(visit.db(), &party, (&token, Some(&digest))).await?;
    visit.commit().await?;
    Ok(match asked {
        Ok(challenge) => challenge.hand(jar, app.encrypted()),
        Err(why) => passkey::says_why_not(why, lang),
    })
}

/// Takes the new one; recovery codes are made with the first.
pub async fn add(
    State(app): State<App>,
    mut visit: Visit,
    party: Party,
    Token(old): Token,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<AddForm>,
) -> Result<Response> {
    let name = match form.check() {
        Ok(name) => name,
        Err(problems) => return render_problems(&list_page(visit, true, form, problems).await?),
    };
    let (new, codes) = (password::new_token(), recovery_codes());
    let entry = Entry {
        browser: &passkey::asked_browser(&jar),
        old: &old,
        new: &new,
        from: &browser(&headers),
    };
    let jar = passkey::forget(jar);
    if !passkey::add(visit.db(), &party, &entry, &form.answer, &name).await? {
        let page = list_page(visit, true, form, passkey::refused()).await?;
        return Ok((jar, render_problems(&page)).into_response());
    }
    store::identify(visit.db(), &new).await?;
    let made = factor::make_recovery_codes(visit.db(), &[], &codes).await?;
    let page = visit.frame().clone();
    visit.commit().await?;
    let jar = jar.add(session_cookie(new, app.encrypted()));
    if !made {
        return Ok((jar, saved("/account/passkeys", "passkey-added")).into_response());
    }
    let next = "/account/passkeys".to_owned();
    Ok((jar, render(&RecoveryPage { page, codes, next })).into_response())
}

async fn one_page(mut visit: Visit, passkey: PasskeyId, typed: Option<String>, problems: Problems) -> Result<OnePage> {
    let all = own::own(visit.db()).await?;
    let passkey = all.into_iter().find(|one| one.id == passkey).ok_or(Error::NotFound)?;
    let own = factor::own(visit.db()).await?;
    Ok(OnePage {
        name: typed.unwrap_or_else(|| passkey.name.clone()),
        may_go: own.is_none_or(|own| own.passkey_may_go()),
        passkey,
        zone: visit.person.time_zone,
        page: visit.close().await?,
        problems,
    })
}

/// One of them.
pub async fn one(visit: Visit, Path(passkey): Path<PasskeyId>) -> Result<Response> {
    render(&one_page(visit, passkey, None, Problems::default()).await?)
}

/// Gives it another name.
pub async fn rename(
    mut visit: Visit,
    Path(passkey): Path<PasskeyId>,
    Posted(form): Posted<NameForm>,
) -> Result<Response> {
    let mut check = Check::new();
    let name = check.text("name", &form.name, LONGEST_NAME);
    if let Err(problems) = check.finish(()) {
        return render_problems(&one_page(visit, passkey, Some(form.name), problems).await?);
    }
    if !own::rename(visit.db(), passkey, &name).await? {
        return Err(Error::NotFound);
    }
    visit.commit().await?;
    Ok(saved("/account/passkeys", "passkey-renamed"))
}

/// Removes it, unless it is the last second factor of whoever must have one.
pub async fn remove(
    mut visit: Visit,
    Path(passkey): Path<PasskeyId>,
    headers: HeaderMap,
    Posted(form): Posted<PasswordForm>,
) -> Result<Response> {
    let digest = digest(&mut visit, &form.current).await?;
    match own::remove(visit.db(), passkey, &digest, &browser(&headers)).await? {
        Some(Removal::Done) => {
            visit.commit().await?;
            Ok(saved("/account/passkeys", "passkey-removed"))
        }
        Some(Removal::Needed) => Err(Error::Refused),
        Some(Removal::Wrong) => render_problems(&one_page(visit, passkey, None, wrong_password()).await?),
        None => Err(Error::NotFound),
    }
}
