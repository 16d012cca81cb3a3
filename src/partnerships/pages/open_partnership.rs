//! Opening a partnership between organisations, in preparation.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::{
    directory,
    error::Result,
    partnerships::{
        model::forms::TermsForm,
        pages::{address, led_to},
        store::agreement,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "partnerships/open.html")]
struct OpenPage {
    page: Page,
    form: TermsForm,
    problems: Problems,
    /// Offered when one coordinates several.
    territories: Vec<(String, String)>,
}

async fn view(mut visit: Visit, form: TermsForm, problems: Problems) -> Result<OpenPage> {
    let person = visit.person.clone();
    let territories = directory::store::territories(visit.db(), &person.territories).await?;
    Ok(OpenPage {
        form,
        problems,
        territories,
        page: visit.close().await?,
    })
}

/// The form.
pub async fn form(visit: Visit) -> Result<Response> {
    let form = TermsForm {
        start: visit.today.to_string(),
        ..TermsForm::default()
    };
    render(&view(visit, form, Problems::default()).await?)
}

/// Opens it, with the next reference of the year.
pub async fn open(mut visit: Visit, Posted(form): Posted<TermsForm>) -> Result<Response> {
    let checked = form
        .check(true)
        .and_then(|terms| Ok((terms, form.territory(&visit.person.territories)?)));
    let (terms, territory) = match checked {
        Ok(checked) => checked,
        Err(problems) => return render_problems(&view(visit, form, problems).await?),
    };
    if let Some(before) = led_to(&mut visit, form.once).await? {
        return Ok(before);
    }
    let (author, today) = (visit.person.id, visit.today);
    let id = agreement::open(visit.db(), territory, &terms, author, today).await?;
    if let Some(once) = form.once {
        visit.done(once, &address(id)).await?;
    }
    visit.commit().await?;
    Ok(saved(&address(id), "partnership-opened"))
}
