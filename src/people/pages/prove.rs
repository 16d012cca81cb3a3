//! Proving again who one is, before one of the gravest acts: the page says which, asks for the password or
//! a code, then offers to go on with what was kept.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    app::App,
    error::Result,
    people::{
        pages::{browser, session_cookie},
        password,
        proof::{GraveAct, Proof, Ways},
        store::{self, proof},
    },
    unsent::{self, model::Fields},
    web::{
        encode,
        form::{Check, Posted, Problem, Problems},
        lang::Lang,
        page::Page,
        pages::local,
        render, render_problems,
        visit::Visit,
    },
};

/// What one was about to do.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct About {
    act: String,
    /// The address that was asked for, or posted to.
    next: String,
}

impl About {
    fn act(&self) -> Option<GraveAct> {
        self.act.parse().ok()
    }

    fn in_words(&self, lang: &Lang) -> Option<String> {
        self.act().map(|act| act.label(*lang))
    }

    fn address(&self) -> String {
        let (act, next) = (encode(&self.act), encode(&local(&self.next)));
        format!("/account/prove?act={act}&next={next}")
    }

    /// Whom or what the address names.
    fn subject(&self) -> Option<Uuid> {
        self.next.split(['/', '?']).find_map(|part| part.parse().ok())
    }
}

#[derive(Template)]
#[template(path = "people/prove.html")]
struct ProvePage {
    page: Page,
    about: About,
    subject: Option<String>,
    ways: Ways,
    problems: Problems,
}

impl ProvePage {
    /// Where signing in again leads back to.
    fn again(&self) -> String {
        format!("/sign-out?next={}", encode(&self.about.address()))
    }
}

/// It is proved: one press goes on.
#[derive(Template)]
#[template(path = "people/proved.html")]
struct ProvedPage {
    page: Page,
    about: About,
    subject: Option<String>,
    /// The form that was kept.
    kept: Option<Fields>,
}

impl ProvedPage {
    /// What one goes on to, when that is only to be read.
    fn reads(&self) -> Option<String> {
        self.about
            .act()
            .filter(|act| act.only_reads())
            .map(|_| local(&self.about.next))
    }
}

/// Asks for the proof; or, where there is one, offers to go on.
pub async fn ask(mut visit: Visit, Query(about): Query<About>) -> Result<Response> {
    if !proof::is_recent(visit.db()).await? {
        return render(&asking(visit, about, Problems::default()).await?);
    }
    let person = visit.person.id;
    let kept = unsent::store::awaiting_proof(visit.db(), person, &about.next).await?;
    let subject = name_of(&mut visit, &about).await?;
    render(&ProvedPage {
        page: visit.close().await?,
        about,
        subject,
        kept: kept.map(|kept| kept.fields),
    })
}

async fn name_of(visit: &mut Visit, about: &About) -> Result<Option<String>> {
    match about.subject() {
        Some(subject) => proof::name_of(visit.db(), subject).await,
        None => Ok(None),
    }
}

async fn asking(mut visit: Visit, about: About, problems: Problems) -> Result<ProvePage> {
    Ok(ProvePage {
        subject: name_of(&mut visit, &about).await?,
        ways: proof::ways(visit.db()).await?,
        // A failure is kept, to be counted.
        page: visit.close().await?,
        about,
        problems,
    })
}

/// The proof, one way or the other.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProofForm {
    password: String,
    code: String,
    act: String,
    next: String,
}

impl ProofForm {
    fn about(&self) -> About {
        About {
            act: self.act.clone(),
            next: self.next.clone(),
        }
    }

    fn by_code(&self) -> bool {
        self.password.is_empty() && !self.code.is_empty()
    }

    fn check(&self) -> Result<(), Problems> {
        let mut check = Check::new();
        match self.by_code() {
            true => check.text("code", &self.code, 60),
            false => check.text("password", &self.password, password::LONGEST),
        };
        check.finish(())
    }

    fn problem(&self, proof: Proof) -> Problems {
        let field = if self.by_code() { "code" } else { "password" };
        let says: fn(Lang) -> String = match (proof, self.by_code()) {
            (Proof::SlowDown, _) => |lang| fl!(lang, "second-slow-down"),
            (_, true) => |lang| fl!(lang, "second-wrong"),
            (_, false) => |lang| fl!(lang, "account-password-wrong"),
        };
        Problems::one(field, Problem::Own(says))
    }
}

/// Takes the proof; the session goes on under a new token.
pub async fn prove(
    State(app): State<App>,
    mut visit: Visit,
    jar: CookieJar,
    headers: HeaderMap,
    Posted(form): Posted<ProofForm>,
) -> Result<Response> {
    let about = form.about();
    if let Err(problems) = form.check() {
        return render_problems(&asking(visit, about, problems).await?);
    }
    let new = password::new_token();
    let outcome = judge(&mut visit, &form, &new, &browser(&headers)).await?;
    if outcome != Proof::Done {
        return render_problems(&asking(visit, about, form.problem(outcome)).await?);
    }
    visit.commit().await?;
    let jar = jar.add(session_cookie(new, app.encrypted()));
    Ok((jar, Redirect::to(&about.address())).into_response())
}

async fn judge(visit: &mut Visit, form: &ProofForm, new: &str, browser: &str) -> Result<Proof> {
    if form.by_code() {
        return proof::by_code(visit.db(), &form.code, new, browser).await;
    }
    let person = visit.person.id;
    let (email, _) = store::own_contact(visit.db(), person).await?;
    let salt = store::salt_for(visit.db(), &email).await?;
    let digest = password::digest(form.password.clone(), salt).await?;
    proof::by_password(visit.db(), &digest, new, browser).await
}
