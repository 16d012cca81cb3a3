//! The way in without a password: choosing one with a code from paper or from a letter, asking for such a
//! letter, and, for whoever opens accounts, making a code anew or having it sent.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    app::App,
    error::{Error, Result},
    ids::PersonId,
    people::{
        accounts,
        door::{Door, Invited},
        pages::{
            account::check_new_password,
            provider::{WayIn, offered},
        },
        password,
        store::invitations,
    },
    web::{
        encode,
        form::{Check, Posted, Problem, Problems},
        page::Page,
        pages::local,
        render, render_problems, saved,
        visit::{Guest, Visit},
    },
};

#[derive(Template)]
#[template(path = "people/accept_invitation.html")]
struct AcceptPage {
    page: Page,
    /// Whose code it is, when it came with the address.
    email: Option<String>,
    form: AcceptForm,
    problems: Problems,
    /// The identity providers, to enter with in the place of a password.
    providers: Vec<WayIn>,
}

#[derive(Template)]
#[template(path = "people/forgotten.html")]
struct ForgottenPage {
    page: Page,
    mails: bool,
    form: ForgottenForm,
    problems: Problems,
}

/// The code and the password, twice.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AcceptForm {
    code: String,
    new: String,
    again: String,
}

impl AcceptForm {
    fn check(&self, email: Option<&str>) -> Result<(), Problems> {
        let mut check = Check::new();
        check.text("code", &self.code, 200);
        check_new_password(&mut check, (&self.new, &self.again), &[email.unwrap_or_default()]);
        check.finish(())
    }
}

/// The form; a letter's link brings the code along.
pub async fn form(State(app): State<App>, Guest(page): Guest, Query(form): Query<AcceptForm>) -> Result<Response> {
    let mut tx = app.database.begin().await?;
    let email = match form.code.as_str() {
        "" => None,
        code => invitations::invited(&mut tx, code).await?,
    };
    let problems = if form.code.is_empty() || email.is_some() {
        Problems::default()
    } else {
        no_code()
    };
    render(&accept_page(&app, page, email, form, problems))
}

fn accept_page(app: &App, page: Page, email: Option<String>, form: AcceptForm, problems: Problems) -> AcceptPage {
    let query = match form.code.as_str() {
        "" => String::new(),
        code => format!("?code={}", encode(code)),
    };
    AcceptPage {
        page,
        email,
        providers: offered(app, &query),
        form,
        problems,
    }
}

fn no_code() -> Problems {
    Problems::one("code", Problem::Own(|lang| fl!(lang, "invitation-code-wrong")))
}

/// Chooses the password.
pub async fn accept(State(app): State<App>, Guest(page): Guest, Posted(form): Posted<AcceptForm>) -> Result<Response> {
    let mut tx = app.database.begin().await?;
    let email = invitations::invited(&mut tx, &form.code).await?;
    drop(tx);
    if let Err(problems) = form.check(email.as_deref()) {
        return render_problems(&accept_page(&app, page, email, form, problems));
    }
    let salt = password::new_salt();
    let digest = password::digest(form.new.clone(), salt.clone()).await?;
    let mut tx = app.database.begin().await?;
    if !invitations::accept(&mut tx, &form.code, &salt, &digest).await? {
        return render_problems(&accept_page(&app, page, None, form, no_code()));
    }
    tx.commit().await?;
    Ok(saved("/sign-in", "password-chosen"))
}

/// The address of whoever forgot its password.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ForgottenForm {
    email: String,
}

/// Asks for the address.
pub async fn forgotten(State(app): State<App>, Guest(page): Guest) -> Result<Response> {
    render(&ForgottenPage {
        page,
        mails: app.letters_leave(),
        form: ForgottenForm::default(),
        problems: Problems::default(),
    })
}

/// Has a letter sent, if there is such an account. The answer is the same if not.
pub async fn forgot(
    State(app): State<App>,
    Guest(page): Guest,
    Posted(form): Posted<ForgottenForm>,
) -> Result<Response> {
    let mut check = Check::new();
    let email = check.optional_email("email", &form.email);
    if email.is_empty() && !form.email.contains('@') {
        check.text("email", &form.email, 254);
    }
    if let Err(problems) = check.finish(()) {
        return render_problems(&ForgottenPage {
            page,
            mails: app.letters_leave(),
            form,
            problems,
        });
    }
    if app.letters_leave() {
        let mut tx = app.database.begin().await?;
        invitations::forgot(&mut tx, &email).await?;
        tx.commit().await?;
    }
    Ok(saved("/sign-in", "forgotten-asked"))
}

/// A new code for somebody who has an account: a lost paper, a forgotten password.
pub async fn invite(mut visit: Visit, door: Door, Path(person): Path<PersonId>) -> Result<Response> {
    let (name, email) = invitations::named(visit.db(), person).await?;
    let code = accounts::invite(visit.db(), person).await?.ok_or(Error::NotFound)?;
    let invited = Invited {
        code,
        name,
        email,
        back: ("/".to_owned(), fl!(visit.lang(), "error-start-again")),
    };
    door.show(visit, invited).await
}

/// Where one was going on from, when a code was shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Back {
    back: String,
}

/// Sends it by e-mail; the code that was shown opens nothing any more.
pub async fn mail(
    State(app): State<App>,
    mut visit: Visit,
    Path(invitation): Path<Uuid>,
    Posted(form): Posted<Back>,
) -> Result<Response> {
    if !app.letters_leave() || !invitations::mail(visit.db(), invitation).await? {
        return Err(Error::NotFound);
    }
    let back = match local(&form.back).as_str() {
        "/" => visit.person.first_page().to_owned(),
        back => back.to_owned(),
    };
    visit.commit().await?;
    Ok(saved(&back, "invitation-mailed"))
}
