//! Naming a coordinator of a territory, and ending its function.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    administration::{
        model::{CoordinatorForm, Territory},
        pages::territory::TerritoryPage,
        store,
    },
    error::{Error, Result},
    ids::TerritoryId,
    people::accounts::{self, Account, Door, Invitation},
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

/// The account that was opened, with its first password, shown this once.
#[derive(Template)]
#[template(path = "administration/account_opened.html")]
struct OpenedPage {
    page: Page,
    territory: Territory,
    invitation: Invitation,
}

/// Names a coordinator, with a new account unless somebody of the territory has that address.
pub async fn name(
    mut visit: Visit,
    door: Door,
    Path(id): Path<TerritoryId>,
    Posted(form): Posted<CoordinatorForm>,
) -> Result<Response> {
    let territory = store::territory(visit.db(), id).await?;
    let new = match form.check() {
        Ok(new) => new,
        Err(problems) => return render_problems(&TerritoryPage::of(visit, id).await?.with_coordinator(form, problems)),
    };
    let address = format!("/administration/territories/{id}");
    if let Some(once) = form.once {
        if let Some(before) = visit.already_done(once).await? {
            return Ok(Redirect::to(&before).into_response());
        }
        visit.done(once, &address).await?;
    }
    match accounts::open_for_coordinator(visit.db(), id, (&new.given, &new.family), &new.email).await? {
        Account::New(code) => {
            let name = format!("{} {}", new.given, new.family);
            let page = visit.page.clone();
            visit.commit().await?;
            let invitation = Invitation::new(code, door, name, new.email, page.lang);
            render(&OpenedPage {
                page,
                territory,
                invitation,
            })
        }
        Account::Known => {
            visit.commit().await?;
            Ok(saved(&address, "coordinator-named"))
        }
        Account::Taken => {
            let taken = Problems::one("email", Problem::Own(|lang| fl!(lang, "professional-email-taken")));
            // The same form again, with a key of its own.
            render_problems(&TerritoryPage::of(visit, id).await?.with_coordinator(form, taken))
        }
    }
}

/// Ends a coordinator's function; its access through it ends at once.
pub async fn end(mut visit: Visit, Path((id, coordinator)): Path<(TerritoryId, Uuid)>) -> Result<Response> {
    if !store::end_coordinator(visit.db(), id, coordinator).await? {
        return Err(Error::NotFound);
    }
    visit.commit().await?;
    Ok(saved(&format!("/administration/territories/{id}"), "coordinator-ended"))
}
