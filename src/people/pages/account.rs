//! One's own account: address, password, the places one is signed in at.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    app::App,
    error::{Error, Result},
    family,
    ids::SessionId,
    people::{
        browser::called,
        model::{AccountEvent, Session},
        pages::own_identities::{self, Own},
        passkeys::PasskeysOffered,
        password, store,
    },
    web::{
        form::{Check, Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::{Token, Visit},
    },
};

#[derive(Template)]
#[template(path = "people/account.html")]
struct AccountPage {
    page: Page,
    email: String,
    sessions: Vec<Session>,
    events: Vec<AccountEvent>,
    zone: Tz,
    /// Whether a guardian wants its child's page easy to read.
    easy: Option<bool>,
    /// Whether passkeys are offered.
    passkeys: bool,
    identities: Own,
    problems: Problems,
}

impl AccountPage {
    fn browser(&self, session: &Session) -> String {
        called(session.browser.as_deref().unwrap_or_default(), self.page.lang)
    }

    fn browser_of(&self, event: &AccountEvent) -> String {
        called(&event.browser, self.page.lang)
    }

    fn moment(&self, instant: &DateTime<Utc>) -> String {
        let local = instant.with_timezone(&self.zone);
        format!(
            "{}, {}",
            self.page.lang.date(local.date_naive()),
            self.page.lang.time(local.time())
        )
    }
}

async fn view(
    app: &App,
    mut visit: Visit,
    PasskeysOffered(passkeys): PasskeysOffered,
    token: &str,
    problems: Problems,
) -> Result<AccountPage> {
    let person = visit.person.clone();
    let (email, _) = store::own_contact(visit.db(), person.id).await?;
    let sessions = store::sessions(visit.db(), token).await?;
    let events = store::second_factor::events(visit.db()).await?;
    let identities = own_identities::own(app, &mut visit).await?;
    let mut easy = None;
    if person.is_guardian() {
        easy = Some(family::store::wants_it_easy(visit.db(), person.id).await?);
    }
    Ok(AccountPage {
        email,
        sessions,
        events,
        zone: person.time_zone,
        easy,
        passkeys,
        identities,
        problems,
        page: visit.close().await?,
    })
}

/// The account.
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    passkeys: PasskeysOffered,
    Token(token): Token,
) -> Result<Response> {
    render(&view(&app, visit, passkeys, &token, Problems::default()).await?)
}

/// The old password and the new one, twice.
#[derive(Debug, Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    current: String,
    #[serde(default)]
    new: String,
    #[serde(default)]
    again: String,
}

impl PasswordForm {
    fn check(&self, known: &[&str]) -> Result<(), Problems> {
        let mut check = Check::new();
        check.text("current", &self.current, password::LONGEST);
        check_new_password(&mut check, (&self.new, &self.again), known);
        check.finish(())
    }
}

/// A new password and the same again: long enough, of whatever characters, and not one of the first that
/// are tried of whoever goes by these names.
pub fn check_new_password(check: &mut Check, (new, again): (&str, &str), known: &[&str]) {
    check.text("new", new, password::LONGEST);
    if (1..password::SHORTEST).contains(&new.chars().count()) {
        check.problem(
            "new",
            Problem::Own(|lang| fl!(lang, "account-password-short", least = password::SHORTEST)),
        );
    } else if password::is_guessable(new, known) {
        check.problem("new", Problem::Own(|lang| fl!(lang, "account-password-common")));
    } else if new != again {
        check.problem("again", Problem::Own(|lang| fl!(lang, "account-password-differs")));
    }
}

/// Changes the password; every other session ends.
pub async fn change_password(
    State(app): State<App>,
    mut visit: Visit,
    passkeys: PasskeysOffered,
    Token(token): Token,
    Posted(form): Posted<PasswordForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (email, _) = store::own_contact(visit.db(), person.id).await?;
    if let Err(problems) = form.check(&[&person.name, &email]) {
        return render_problems(&view(&app, visit, passkeys, &token, problems).await?);
    }
    let old = password::digest(form.current, store::salt_for(visit.db(), &email).await?).await?;
    let salt = password::new_salt();
    let new = password::digest(form.new, salt.clone()).await?;
    if !store::change_password(visit.db(), &old, &salt, &new).await? {
        let wrong = Problems::one("current", Problem::Own(|lang| fl!(lang, "account-password-wrong")));
        return render_problems(&view(&app, visit, passkeys, &token, wrong).await?);
    }
    visit.commit().await?;
    Ok(saved("/account", "password-changed"))
}

/// Ends one session, this one too if asked.
pub async fn end_session(mut visit: Visit, Path(session): Path<SessionId>) -> Result<Response> {
    if !store::end_session(visit.db(), session).await? {
        return Err(Error::NotFound);
    }
    visit.commit().await?;
    Ok(saved("/account", "session-ended"))
}
