//! What the pages share that ask a browser for a passkey: the cookie that ties a challenge to it, and the
//! steps from its answer to a session.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use i18n_embed_fl::fl;
use serde_json::{Value, json};
use sqlx::PgConnection;

use crate::{
    error::Result,
    people::{
        passkeys::{Party, Signed},
        password,
        store::passkeys::{self as store, Begun, Entry},
    },
    web::{
        form::{Problem, Problems},
        lang::Lang,
    },
};

/// The cookie of the browser that was asked.
const COOKIE: &str = "maillage_passkey";

/// What a browser is asked, and by what it is known again.
pub struct Challenge {
    browser: String,
    options: Value,
}

impl Challenge {
    /// Hands it to the browser.
    pub fn hand(self, jar: CookieJar, encrypted: bool) -> Response {
        let cookie = Cookie::build((COOKIE, self.browser))
            .path("/")
            .http_only(true)
            .secure(encrypted)
            .same_site(SameSite::Strict);
        (jar.add(cookie), Json(self.options)).into_response()
    }
}

/// By what the browser that was asked is known; empty when none was.
pub fn asked_browser(jar: &CookieJar) -> String {
    jar.get(COOKIE)
        .map(|cookie| cookie.value().to_owned())
        .unwrap_or_default()
}

/// Without the cookie: it is of no use any more.
pub fn forget(jar: CookieJar) -> CookieJar {
    jar.remove(Cookie::build(COOKIE).path("/"))
}

/// Asks whoever it is to sign in; nothing where the database does not take the program's word.
pub async fn ask_to_sign_in(db: &mut PgConnection, party: &Party) -> Result<Option<Challenge>> {
    let asked = party.judge.ask()?;
    let browser = password::new_token();
    let kept = store::challenge_to_sign_in(db, &party.key, &browser, &asked.state).await?;
    let options = asked.options;
    Ok(kept.then_some(Challenge { browser, options }))
}

/// Asks for a new passkey of whoever that session is of, who proves the password when signed in already.
pub async fn ask_to_add(
    db: &mut PgConnection,
    party: &Party,
    proof: (&str, Option<&[u8]>),
) -> Result<Result<Challenge, Begun>> {
    let Some(owner) = store::owner(db, proof.0).await? else {
        return Ok(Err(Begun::Nobody));
    };
    let asked = party.judge.ask_for_new(owner)?;
    let browser = password::new_token();
    let begun = store::challenge_to_add(db, &party.key, proof, &browser, &asked.state).await?;
    let options = asked.options;
    Ok(match begun {
        Begun::Done => Ok(Challenge { browser, options }),
        not => Err(not),
    })
}

/// Why the browser is asked nothing, for the page's script to show.
pub fn says(problem: String) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "problem": problem }))).into_response()
}

/// Why nobody is asked to add one.
pub fn says_why_not(begun: Begun, lang: Lang) -> Response {
    says(match begun {
        Begun::Wrong => fl!(lang, "account-password-wrong"),
        Begun::Full => fl!(lang, "passkey-full"),
        _ => fl!(lang, "passkey-refused"),
    })
}

/// An answer opened nothing; why is not told.
pub fn refused() -> Problems {
    Problems::one("", Problem::Own(|lang| fl!(lang, "passkey-refused")))
}

/// Opens a session of whoever's passkey signed what this browser was asked. The challenge is gone either way.
pub async fn sign_in(db: &mut PgConnection, party: &Party, entry: &Entry<'_>, answer: &str) -> Result<bool> {
    let Some(state) = store::take_challenge(db, &party.key, entry.browser).await? else {
        return Ok(false);
    };
    let Some(signed) = Signed::read(answer) else {
        return Ok(false);
    };
    let credential = signed.credential();
    let Some((person, judged_by)) = store::to_judge(db, &party.key, credential).await? else {
        return Ok(false);
    };
    let judged = party.judge.judge(&signed, state, judged_by);
    let Some(judged) = judged.filter(|_| signed.person() == Some(person)) else {
        store::refuse(db, &party.key, credential, entry.from).await?;
        return Ok(false);
    };
    store::sign_in(db, &party.key, entry, (credential, &judged)).await
}

/// Adds the passkey this browser was asked to make. The challenge is gone either way.
pub async fn add(db: &mut PgConnection, party: &Party, entry: &Entry<'_>, answer: &str, name: &str) -> Result<bool> {
    let Some(state) = store::take_challenge(db, &party.key, entry.browser).await? else {
        return Ok(false);
    };
    let Some(made) = party.judge.judge_new(answer, state) else {
        return Ok(false);
    };
    store::add(db, &party.key, entry, &made, name).await
}
