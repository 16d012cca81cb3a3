//! What a personal link opens: one short form for one review. Nobody is signed in here; the token in
//! the address is all there is, and the database looks it up at each step.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::{Error, Result},
    reviews::{
        model::{
            links::{Given, LinkSheet},
            words::WordsForm,
        },
        store::links,
    },
    web::{
        draft::to_keep,
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Guest,
    },
};

#[derive(Template)]
#[template(path = "reviews/open_link.html")]
struct LinkPage {
    page: Page,
    sheet: LinkSheet,
    form: WordsForm,
    problems: Problems,
    action: String,
    from_draft: bool,
    /// Somebody wrote for the organisation while this was being written.
    meanwhile: bool,
}

impl LinkPage {
    fn new(page: Page, sheet: LinkSheet, token: &str) -> Self {
        let draft = sheet.draft.clone().and_then(|draft| serde_json::from_value(draft).ok());
        let from_draft = draft.is_some();
        let version = sheet.words.version();
        Self {
            page,
            form: draft.map_or_else(|| sheet.words.clone(), |form: WordsForm| form.at(version)),
            sheet,
            problems: Problems::default(),
            action: format!("/contribution/{token}"),
            from_draft,
            meanwhile: false,
        }
    }

    fn lead(&self) -> String {
        let lang = self.page.lang;
        let (person, organisation) = (self.sheet.person.as_str(), self.sheet.organisation.as_str());
        fl!(lang, "link-lead", person = person, organisation = organisation)
    }
}

/// A token as we make them; anything else opens nothing.
fn is_token(token: &str) -> bool {
    token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The form.
pub async fn form(State(app): State<App>, Guest(page): Guest, Path(token): Path<String>) -> Result<Response> {
    if !is_token(&token) {
        return Err(Error::NotFound);
    }
    let mut tx = app.database.begin().await?;
    let sheet = links::sheet(&mut tx, &token, app.clock.now()).await?;
    tx.commit().await?;
    render(&LinkPage::new(page, sheet, &token))
}

/// Keeps the words as a draft, or gives them.
pub async fn write(
    State(app): State<App>,
    Guest(page): Guest,
    Path(token): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    if !is_token(&token) {
        return Err(Error::NotFound);
    }
    let form = WordsForm::from_pairs(pairs);
    let (address, now) = (format!("/contribution/{token}"), app.clock.now());
    let mut tx = app.database.begin().await?;
    let sheet = links::sheet(&mut tx, &token, now).await?;
    if form.is_draft() {
        if !links::keep(&mut tx, &token, now, &to_keep(&form)?).await? {
            return Err(Error::NotFound);
        }
        tx.commit().await?;
        return Ok(saved(&address, "contribution-draft"));
    }
    let again = |form, problems, meanwhile| LinkPage {
        form,
        problems,
        meanwhile,
        from_draft: false,
        ..LinkPage::new(page, sheet, &token)
    };
    // Objectives are the partners' own: the link shows none.
    let words = match form.check(&[]) {
        Ok(words) => words,
        Err(problems) => return render_problems(&again(form, problems, false)),
    };
    match links::give(&mut tx, &token, now, form.version(), &words).await? {
        Given::Kept => {
            tx.commit().await?;
            Ok(saved(&address, "contribution-saved"))
        }
        Given::Changed => {
            let version = links::sheet(&mut tx, &token, now).await?.words.version();
            let page = again(form.at(version), Problems::default(), true);
            Ok((StatusCode::CONFLICT, render(&page)?.into_response()).into_response())
        }
        Given::Closed => Err(Error::NotFound),
    }
}
