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
    people::{
        self,
        accounts::{self, Account, Code},
        door::{Door, Invited},
    },
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
        page: visit.shown().await?,
    })
}

/// The guardians, and the form to add one.
pub async fn new(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    render(&view(visit, child, GuardianForm::default(), Problems::default()).await?)
}

/// Adds a guardian.
pub async fn add(
    mut visit: Visit,
    door: Door,
    Path(id): Path<ChildId>,
    Posted(form): Posted<GuardianForm>,
) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&address).into_response());
    }
    let guardian = match form.check() {
        Ok(guardian) => guardian,
        Err(problems) => return render_problems(&view(visit, child, form, problems).await?),
    };
    let address = format!("/children/{id}/guardians");
    visit.done(form.once, &address).await?;
    match enter(&mut visit, &child, &guardian).await? {
        // The visit is dropped: nobody was added.
        Entered::Refused(problems) => render_problems(&view(visit, child, form, problems).await?),
        Entered::Done => {
            visit.commit().await?;
            Ok(saved(&address, "guardian-added"))
        }
        Entered::WithAccount(code) => {
            let invited = Invited {
                code,
                name: format!("{} {}", guardian.given_name, guardian.family_name),
                email: guardian.email,
                back: (
                    address,
                    fl!(visit.lang(), "children-guardians-of", child = child.name()),
                ),
            };
            door.show(visit, invited).await
        }
    }
}

/// What came of adding a guardian.
enum Entered {
    Refused(Problems),
    Done,
    /// With the code that lets the person choose its password.
    WithAccount(Code),
}

/// Somebody known by that address (a sister's or brother's guardian) is the same person here; a new
/// one with an address gets an account of its own.
async fn enter(visit: &mut Visit, child: &Child, guardian: &NewGuardian) -> Result<Entered> {
    let known = match guardian.email.as_str() {
        "" => None,
        email => people::store::person_with_email(visit.db(), child.territory, email).await?,
    };
    if let Some(person) = known {
        let already = store::guardians(visit.db(), child.id).await?;
        if already.iter().any(|other| other.person == person && other.is_current()) {
            let already = Problem::Own(|lang| fl!(lang, "children-guardian-already"));
            return Ok(Entered::Refused(Problems::one("email", already)));
        }
        store::link_guardian(visit.db(), child, person, guardian.relation).await?;
        return Ok(Entered::Done);
    }
    let (_, person) = store::add_guardian(visit.db(), child, guardian).await?;
    if guardian.email.is_empty() {
        return Ok(Entered::Done);
    }
    Ok(match accounts::open(visit.db(), person, &guardian.email).await? {
        Account::New(code) => Entered::WithAccount(code),
        Account::Known => Entered::Done,
        Account::Taken => Entered::Refused(Problems::one(
            "email",
            Problem::Own(|lang| fl!(lang, "professional-email-taken")),
        )),
    })
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
