//! Changing the need, the common objective, the title and the term.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::PartnershipId,
    partnerships::{
        model::{Head, Kind, State, forms::TermsForm},
        pages::{address, approach, conflict},
        store::{self, agreement},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "partnerships/change_terms.html")]
struct TermsPage {
    page: Page,
    head: Head,
    form: TermsForm,
    problems: Problems,
    /// What somebody else saved meanwhile.
    theirs: Option<TermsForm>,
}

/// The partnership, if this person may change its terms: a coordinator, until it is closed.
async fn changing(visit: &mut Visit, id: PartnershipId) -> Result<Head> {
    let (head, standing) = approach(visit, id).await?;
    standing.coordinating()?;
    if head.state == State::Closed {
        Err(Error::Refused)
    } else {
        Ok(head)
    }
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let head = changing(&mut visit, id).await?;
    let form = TermsForm::of(&head);
    render(&TermsPage {
        head,
        form,
        problems: Problems::default(),
        theirs: None,
        page: visit.close().await?,
    })
}

/// Saves it, unless somebody else did meanwhile.
pub async fn change(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(mut form): Posted<TermsForm>,
) -> Result<Response> {
    let head = changing(&mut visit, id).await?;
    let terms = match form.check(head.kind == Kind::Institutional) {
        Ok(terms) => terms,
        Err(problems) => {
            return render_problems(&TermsPage {
                head,
                form,
                problems,
                theirs: None,
                page: visit.close().await?,
            });
        }
    };
    match agreement::change(visit.db(), &head, &terms, form.version).await {
        Err(Error::Conflict) => {
            let now = store::head(visit.db(), id).await?;
            form.version = now.version;
            let theirs = Some(TermsForm::of(&now));
            conflict(&TermsPage {
                head: now,
                form,
                problems: Problems::default(),
                theirs,
                page: visit.close().await?,
            })
        }
        outcome => {
            outcome?;
            visit.commit().await?;
            Ok(saved(&address(id), "partnership-saved"))
        }
    }
}
