//! Adding a child and changing its identity.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    children::{
        model::{Child, ChildForm},
        store,
    },
    error::Result,
    ids::{ChildId, TerritoryId},
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "children/identity.html")]
struct IdentityPage {
    page: Page,
    /// None for a new one.
    child: Option<Child>,
    form: ChildForm,
    problems: Problems,
    /// To choose from, when the coordinator has several.
    territories: Vec<(String, String)>,
    /// The child that has this name and day of birth already.
    twin: Option<ChildId>,
}

async fn view(
    mut visit: Visit,
    child: Option<Child>,
    form: ChildForm,
    problems: Problems,
    twin: Option<ChildId>,
) -> Result<IdentityPage> {
    let own = visit.person.territories.clone();
    let territories = match (own.len(), &child) {
        (2.., None) => store::territory_names(visit.db(), &own).await?,
        _ => Vec::new(),
    };
    Ok(IdentityPage {
        child,
        form,
        problems,
        territories,
        twin,
        page: visit.shown().await?,
    })
}

/// The form of a new child.
pub async fn new(visit: Visit) -> Result<Response> {
    render(&view(visit, None, ChildForm::default(), Problems::default(), None).await?)
}

/// Adds a child; one of the same name and day of birth asks first.
pub async fn add(mut visit: Visit, Posted(form): Posted<ChildForm>) -> Result<Response> {
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&address).into_response());
    }
    let identity = match form.check(visit.today) {
        Ok(identity) => identity,
        Err(problems) => return render_problems(&view(visit, None, form, problems, None).await?),
    };
    let Some(territory): Option<TerritoryId> = form.territory(&visit.person.territories) else {
        return render_problems(&view(visit, None, form, Problems::one("territory", Problem::Required), None).await?);
    };
    if let (Some(twin), true) = (
        store::twin(visit.db(), territory, &identity).await?,
        form.twin.is_empty(),
    ) {
        let known = Problems::one("twin", Problem::Own(|lang| fl!(lang, "children-twin")));
        return render_problems(&view(visit, None, form, known, Some(twin)).await?);
    }
    let child = store::add(visit.db(), territory, &identity).await?;
    let address = format!("/children/{child}");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "child-added"))
}

/// The form of a child's identity.
pub async fn edit(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    let form = ChildForm::of(&child);
    render(&view(visit, Some(child), form, Problems::default(), None).await?)
}

/// Changes a child's identity.
pub async fn change(mut visit: Visit, Path(id): Path<ChildId>, Posted(form): Posted<ChildForm>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    let identity = match form.check(visit.today) {
        Ok(identity) => identity,
        Err(problems) => return render_problems(&view(visit, Some(child), form, problems, None).await?),
    };
    store::change(visit.db(), id, form.version, &identity).await?;
    visit.commit().await?;
    Ok(saved(&child.address(), "child-changed"))
}
