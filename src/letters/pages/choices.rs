//! What one wants of letters: reminders or not, and the hours nothing is sent in.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    letters::{model::choices::ChoicesForm, store},
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "letters/choices.html")]
struct ChoicesPage {
    page: Page,
    form: ChoicesForm,
    problems: Problems,
}

/// The form, with what stands.
pub async fn form(mut visit: Visit) -> Result<Response> {
    let person = visit.person.id;
    let choices = store::choices(visit.db(), person).await?;
    render(&ChoicesPage {
        form: ChoicesForm::of(&choices),
        problems: Problems::default(),
        page: visit.close().await?,
    })
}

/// Keeps it.
pub async fn save(mut visit: Visit, Posted(form): Posted<ChoicesForm>) -> Result<Response> {
    let choices = match form.check() {
        Ok(choices) => choices,
        Err(problems) => {
            let page = visit.close().await?;
            return render_problems(&ChoicesPage { page, form, problems });
        }
    };
    let person = visit.person.id;
    store::choose(visit.db(), person, &choices).await?;
    visit.commit().await?;
    Ok(saved("/account/letters", "letters-chosen"))
}
