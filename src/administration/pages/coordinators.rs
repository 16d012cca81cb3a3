//! Naming a coordinator of a territory, and ending its function.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    administration::{model::CoordinatorForm, pages::territory::TerritoryPage, store},
    error::{Error, Result},
    ids::TerritoryId,
    people::{
        accounts::{self, Account},
        door::{Door, Invited},
    },
    web::{
        form::{Posted, Problem, Problems},
        render_problems, saved,
        visit::Visit,
    },
};

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
            let invited = Invited {
                code,
                name: format!("{} {}", new.given, new.family),
                email: new.email,
                back: (address, territory.name),
            };
            door.show(visit, invited).await
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
