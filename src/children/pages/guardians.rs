//! Who holds parental authority over a child: adding a guardian, ending an entry.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    children::{
        model::{Child, Guardian, GuardianForm, NewGuardian, Relation},
        store,
    },
    error::{Error, Result},
    ids::{ChildId, GuardianId},
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "children/guardians.html")]
struct GuardiansPage {
    page: Page,
    child: Child,
    guardians: Vec<Guardian>,
    relations: Vec<(String, String)>,
    form: GuardianForm,
    problems: Problems,
}

async fn view(mut visit: Visit, child: Child, form: GuardianForm, problems: Problems) -> Result<GuardiansPage> {
    let guardians = store::guardians(visit.db(), child.id).await?;
    let relations = Relation::options(visit.lang());
    Ok(GuardiansPage {
        child,
        guardians,
        relations,
        form,
        problems,
        page: visit.page,
    })
}

/// The guardians, and the form to add one.
pub async fn new(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    render(&view(visit, child, GuardianForm::default(), Problems::default()).await?)
}

/// Adds a guardian.
pub async fn add(mut visit: Visit, Path(id): Path<ChildId>, Posted(form): Posted<GuardianForm>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&address).into_response());
    }
    let guardian = match form.check() {
        Ok(guardian) => guardian,
        Err(problems) => return render_problems(&view(visit, child, form, problems).await?),
    };
    if let Err(problem) = enter(&mut visit, &child, &guardian).await? {
        return render_problems(&view(visit, child, form, problem).await?);
    }
    let address = format!("/children/{id}/guardians");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "guardian-added"))
}

/// Somebody known by that address (a sister's or brother's guardian) is the same person here.
async fn enter(visit: &mut Visit, child: &Child, guardian: &NewGuardian) -> Result<Result<(), Problems>> {
    let known = match guardian.email.as_str() {
        "" => None,
        email => store::person_with_address(visit.db(), child.territory, email).await?,
    };
    let Some(person) = known else {
        store::add_guardian(visit.db(), child, guardian).await?;
        return Ok(Ok(()));
    };
    let already = store::guardians(visit.db(), child.id).await?;
    if already.iter().any(|other| other.person == person && other.is_current()) {
        return Ok(Err(Problems::one(
            "email",
            Problem::Own(|lang| fl!(lang, "children-guardian-already")),
        )));
    }
    store::link_guardian(visit.db(), child, person, guardian.relation).await?;
    Ok(Ok(()))
}

/// Ends a guardian's entry: what it saw of the child, it sees no more.
pub async fn end(mut visit: Visit, Path((id, guardian)): Path<(ChildId, GuardianId)>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    if !store::end_guardian(visit.db(), id, guardian).await? {
        return Err(Error::NotFound);
    }
    visit.commit().await?;
    Ok(saved(&format!("/children/{id}/guardians"), "guardian-ended"))
}
