//! Inviting an organisation of the directory into a partnership.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::PartnershipId,
    partnerships::{
        model::{Head, State, forms::InviteForm},
        pages::{address, approach, led_to},
        store::words,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "partnerships/invite_member.html")]
struct InvitePage {
    page: Page,
    head: Head,
    form: InviteForm,
    problems: Problems,
    organisations: Vec<(String, String)>,
}

/// The partnership and who can still be invited, for a coordinator.
async fn inviting(visit: &mut Visit, id: PartnershipId) -> Result<(Head, Vec<(String, String)>)> {
    let (head, standing) = approach(visit, id).await?;
    standing.coordinating()?;
    if head.state == State::Closed {
        return Err(Error::Refused);
    }
    let organisations = words::not_in(visit.db(), id).await?;
    Ok((head, organisations))
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let (head, organisations) = inviting(&mut visit, id).await?;
    let page = visit.close().await?;
    render(&InvitePage {
        head,
        organisations,
        form: InviteForm::default(),
        problems: Problems::default(),
        page,
    })
}

/// Invites it; it speaks and accepts for itself.
pub async fn invite(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<InviteForm>,
) -> Result<Response> {
    let (head, organisations) = inviting(&mut visit, id).await?;
    // Before the check: an organisation that was just invited is no longer offered.
    if let Some(before) = led_to(&mut visit, form.once).await? {
        return Ok(before);
    }
    let organisation = match form.check(&organisations) {
        Ok(organisation) => organisation,
        Err(problems) => {
            let page = visit.frame().clone();
            return render_problems(&InvitePage {
                head,
                organisations,
                form,
                problems,
                page,
            });
        }
    };
    words::invite(visit.db(), &head, organisation).await?;
    let address = format!("{}#members", address(id));
    if let Some(once) = form.once {
        visit.done(once, &address).await?;
    }
    visit.commit().await?;
    Ok(saved(&address, "member-invited"))
}
