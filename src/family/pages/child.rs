//! The child's page for its family: one column of plain words, the next meeting and what is expected
//! first. Who wants it easy to read has the same facts in shorter sentences.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    children::model::Child,
    error::Result,
    family::{
        pages::project::{Project, project},
        store,
    },
    ids::ChildId,
    news::{self, model::News},
    trail,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "family/child.html")]
struct ChildPage {
    page: Page,
    child: Child,
    project: Option<Project>,
    news: News,
    today: NaiveDate,
}

#[derive(Template)]
#[template(path = "family/easy.html")]
struct EasyPage {
    page: Page,
    child: Child,
    project: Option<Project>,
}

impl ChildPage {
    fn address(&self) -> String {
        format!("/family/{}", self.child.id)
    }
}

impl EasyPage {
    fn address(&self) -> String {
        format!("/family/{}", self.child.id)
    }
}

/// The child's page.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let person = visit.person.clone();
    let (child, guardian) = store::own_child(visit.db(), &person, id).await?;
    trail::store::opened(visit.db(), "children", id.0, child.territory, Some(id)).await?;
    let project = project(&mut visit, &child, guardian).await?;
    let mut news = News::default();
    if let Some(project) = &project {
        news = news::store::visit(visit.db(), &person, &project.plan.head).await?;
    }
    if store::wants_it_easy(visit.db(), person.id).await? {
        let page = visit.close().await?;
        return render(&EasyPage { page, child, project });
    }
    render(&ChildPage {
        child,
        project,
        news,
        today: visit.today,
        page: visit.close().await?,
    })
}
