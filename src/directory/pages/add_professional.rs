//! Adding a professional to an organisation, and opening its account: the first password is shown
//! once, to be handed over in person.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    directory::{
        model::{AccountForm, NewProfessional, Organisation, ProfessionalForm},
        store,
    },
    error::{Error, Result},
    ids::{OrganisationId, ProfessionalId},
    people::{
        self,
        accounts::{self, Account},
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
#[template(path = "directory/add_professional.html")]
struct AddPage {
    page: Page,
    organisation: Organisation,
    form: ProfessionalForm,
    problems: Problems,
}

/// The organisation, for a coordinator of its territory.
async fn adding(visit: &mut Visit, id: OrganisationId) -> Result<Organisation> {
    let person = visit.person.clone();
    let organisation = store::organisation(visit.db(), id).await?;
    if person.coordinates(organisation.territory) {
        Ok(organisation)
    } else {
        Err(Error::Refused)
    }
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<OrganisationId>) -> Result<Response> {
    let organisation = adding(&mut visit, id).await?;
    let (form, problems) = (ProfessionalForm::default(), Problems::default());
    render(&AddPage {
        organisation,
        form,
        problems,
        page: visit.close().await?,
    })
}

/// Adds the professional, with an account when an address is given.
pub async fn add(
    mut visit: Visit,
    door: Door,
    Path(id): Path<OrganisationId>,
    Posted(form): Posted<ProfessionalForm>,
) -> Result<Response> {
    let organisation = adding(&mut visit, id).await?;
    let new = match form.check() {
        Ok(new) => new,
        Err(problems) => {
            return render_problems(&AddPage {
                organisation,
                form,
                problems,
                page: visit.close().await?,
            });
        }
    };
    let address = format!("/directory/{id}");
    if let Some(once) = form.once {
        if let Some(before) = visit.already_done(once).await? {
            return Ok(Redirect::to(&before).into_response());
        }
        visit.done(once, &address).await?;
    }
    match enter(&mut visit, &organisation, &new).await? {
        Account::Taken => {
            // The visit is dropped: nobody was added.
            let page = visit.frame().clone();
            render_problems(&AddPage {
                page,
                organisation,
                form,
                problems: taken(),
            })
        }
        Account::Known => {
            visit.commit().await?;
            Ok(saved(&address, "professional-added"))
        }
        Account::New(code) => {
            let invited = Invited {
                code,
                name: format!("{} {}", new.given, new.family),
                email: new.email,
                back: (address, organisation.name),
            };
            door.show(visit, invited).await
        }
    }
}

/// The person with that address gets one function more; otherwise a new person does, and an
/// account with an address.
async fn enter(visit: &mut Visit, organisation: &Organisation, new: &NewProfessional) -> Result<Account> {
    if !new.email.is_empty()
        && let Some(known) = people::store::person_with_email(visit.db(), organisation.territory, &new.email).await?
    {
        store::give_function(visit.db(), organisation, known, new).await?;
        return Ok(Account::Known);
    }
    let person = people::store::add_person(visit.db(), organisation.territory, &new.given, &new.family).await?;
    store::give_function(visit.db(), organisation, person, new).await?;
    if new.email.is_empty() {
        Ok(Account::Known)
    } else {
        accounts::open(visit.db(), person, &new.email).await
    }
}

fn taken() -> Problems {
    Problems::one("email", Problem::Own(|lang| fl!(lang, "professional-email-taken")))
}

/// Opens an account for a professional that had none.
pub async fn open_account(
    mut visit: Visit,
    door: Door,
    Path((id, professional)): Path<(OrganisationId, ProfessionalId)>,
    Posted(form): Posted<AccountForm>,
) -> Result<Response> {
    let organisation = adding(&mut visit, id).await?;
    let professional = store::professional(visit.db(), id, professional).await?;
    let address = format!("/directory/{id}");
    let Ok(email) = form.check() else {
        return Ok(saved(&address, "account-email-wrong"));
    };
    if let Some(once) = form.once {
        if let Some(before) = visit.already_done(once).await? {
            return Ok(Redirect::to(&before).into_response());
        }
        visit.done(once, &address).await?;
    }
    match accounts::open(visit.db(), professional.person, &email).await? {
        Account::New(code) => {
            let invited = Invited {
                code,
                name: professional.name,
                email,
                back: (address, organisation.name),
            };
            door.show(visit, invited).await
        }
        Account::Known | Account::Taken => Ok(saved(&address, "account-email-taken")),
    }
}
