//! The data about a child, for its guardian: taking all of it away, having something put right.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    children::model::Child,
    error::Result,
    family,
    ids::ChildId,
    rights::{
        model::rectification::{About, Rectification, RequestForm},
        store::rectifications as store,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "rights/data.html")]
struct DataPage {
    page: Page,
    child: Child,
    rectifications: Vec<Rectification>,
    form: RequestForm,
    problems: Problems,
}

impl DataPage {
    fn abouts(&self) -> Vec<(String, String)> {
        About::options(self.page.lang)
    }
}

async fn view(mut visit: Visit, child: Child, form: RequestForm, problems: Problems) -> Result<DataPage> {
    let rectifications = store::of(visit.db(), Some(child.id)).await?;
    Ok(DataPage {
        page: visit.close().await?,
        child,
        rectifications,
        form,
        problems,
    })
}

/// The page.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let person = visit.person.clone();
    let (child, _) = family::store::own_child(visit.db(), &person, id).await?;
    render(&view(visit, child, RequestForm::default(), Problems::default()).await?)
}

/// Asks the coordination to put something right.
pub async fn ask(mut visit: Visit, Path(id): Path<ChildId>, Posted(form): Posted<RequestForm>) -> Result<Response> {
    let (person, today) = (visit.person.clone(), visit.today);
    let (child, guardian) = family::store::own_child(visit.db(), &person, id).await?;
    let request = match form.check() {
        Ok(request) => request,
        Err(problems) => return render_problems(&view(visit, child, form, problems).await?),
    };
    let address = format!("/family/{id}/data");
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "rectification-asked"));
    }
    store::ask(visit.db(), &child, (guardian, person.id), &request, today).await?;
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "rectification-asked"))
}
