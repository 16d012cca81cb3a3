//! An identity of a provider that opens nothing yet: what its person may do, and an invitation accepted with
//! it in the place of a password.

use askama::Template;
use axum::{
    extract::State,
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
        pages::{
            browser,
            provider::{enter, kept, trouble},
        },
        password,
        providers::Unproved,
        store::identities::{self, Vouched},
    },
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems,
        visit::Guest,
    },
};

/// What to do with an identity that opens nothing: the same page whatever the reason.
#[derive(Template)]
#[template(path = "people/unlinked.html")]
struct UnlinkedPage {
    page: Page,
    /// The provider's.
    name: String,
    /// The address of the account that may be opened with it.
    invited: Option<String>,
    form: CodeForm,
    problems: Problems,
}

/// The code of an invitation; none when it was brought along.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CodeForm {
    code: String,
}

async fn view(app: &App, page: Page, jar: &CookieJar, form: CodeForm) -> Result<Option<UnlinkedPage>> {
    let Some(key) = app.vouching() else { return Ok(None) };
    let mut tx = app.database.begin().await?;
    let waiting = identities::waiting(&mut tx, key, &kept(jar)).await?;
    tx.commit().await?;
    let waiting = waiting.filter(|waiting| !waiting.linking);
    Ok(waiting.and_then(|waiting| {
        Some(UnlinkedPage {
            page,
            name: app.provider_of(&waiting.issuer)?.name().to_owned(),
            invited: waiting.invited,
            form,
            problems: Problems::default(),
        })
    }))
}

/// The page.
pub async fn show(State(app): State<App>, Guest(page): Guest, jar: CookieJar) -> Result<Response> {
    match view(&app, page, &jar, CodeForm::default()).await? {
        Some(page) => render(&page),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

/// Accepts an invitation with it, in the place of a password.
pub async fn accept(
    State(app): State<App>,
    Guest(page): Guest,
    (jar, headers): (CookieJar, HeaderMap),
    Posted(form): Posted<CodeForm>,
) -> Result<Response> {
    let token = password::new_token();
    let accepted = accepted(&app, &kept(&jar), &form.code, &token, &browser(&headers)).await?;
    match accepted {
        Vouched::Done | Vouched::Half => return Ok(enter(&app, jar, token, accepted, "/")),
        Vouched::Unlinked => {}
        _ => return trouble(page, "", Unproved::Refused, false),
    }
    let Some(view) = view(&app, page.clone(), &jar, form).await? else {
        return trouble(page, "", Unproved::Refused, false);
    };
    let wrong = Problem::Own(|lang| fl!(lang, "provider-code-wrong"));
    render_problems(&UnlinkedPage {
        problems: Problems::one("code", wrong),
        // The form asks for the code, whatever was brought along.
        invited: None,
        ..view
    })
}

async fn accepted(app: &App, kept: &str, code: &str, token: &str, browser: &str) -> Result<Vouched> {
    let Some(key) = app.vouching() else {
        return Ok(Vouched::Over);
    };
    let mut tx = app.database.begin().await?;
    let accepted = identities::accept(&mut tx, key, kept, code, token, browser).await?;
    tx.commit().await?;
    Ok(accepted)
}
