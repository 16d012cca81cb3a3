//! Renewing an institutional partnership whose term comes near: a new term, which each member then
//! agrees on.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    conventions::{
        model::RenewalForm,
        pages::{address, approach},
        store,
    },
    error::{Error, Result},
    ids::PartnershipId,
    partnerships::model::{Head, State},
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "conventions/renew.html")]
struct RenewalPage {
    page: Page,
    head: Head,
    form: RenewalForm,
    problems: Problems,
}

/// The partnership, if this person may renew it: a coordinator, while it runs.
async fn renewing(visit: &mut Visit, id: PartnershipId) -> Result<Head> {
    let (head, standing) = approach(visit, id).await?;
    standing.coordinating()?;
    if head.state == State::Active {
        Ok(head)
    } else {
        Err(Error::Refused)
    }
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let head = renewing(&mut visit, id).await?;
    render(&RenewalPage {
        form: RenewalForm::of(&head),
        head,
        problems: Problems::default(),
        page: visit.close().await?,
    })
}

/// Sets the new term.
pub async fn renew(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<RenewalForm>,
) -> Result<Response> {
    let head = renewing(&mut visit, id).await?;
    match form.check(&head, visit.today) {
        Err(problems) => render_problems(&RenewalPage {
            head,
            form,
            problems,
            page: visit.close().await?,
        }),
        Ok(end) => {
            store::renew(visit.db(), id, end, form.version).await?;
            visit.commit().await?;
            Ok(saved(&address(id), "convention-renewed"))
        }
    }
}
