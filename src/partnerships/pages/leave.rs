//! A member leaves a partnership, whenever it wants to; its words and contributions stay.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::{MemberId, PartnershipId},
    partnerships::{
        model::{Head, Member},
        pages::approach,
        store::{self, words},
    },
    web::{page::Page, render, saved, visit::Visit},
};

#[derive(Template)]
#[template(path = "partnerships/leave.html")]
struct LeavePage {
    page: Page,
    head: Head,
    member: Member,
}

/// The member, if this person acts for it: nobody makes another leave.
async fn leaving(visit: &mut Visit, id: PartnershipId, member: MemberId) -> Result<(Head, Member)> {
    let (head, standing) = approach(visit, id).await?;
    let member = store::member(visit.db(), id, member).await?;
    if standing.is_member(member.id) {
        Ok((head, member))
    } else {
        Err(Error::Refused)
    }
}

/// Asks first.
pub async fn ask(mut visit: Visit, Path((id, member)): Path<(PartnershipId, MemberId)>) -> Result<Response> {
    let (head, member) = leaving(&mut visit, id, member).await?;
    render(&LeavePage {
        head,
        member,
        page: visit.close().await?,
    })
}

/// Leaves. The partnership is no longer this person's to see.
pub async fn leave(mut visit: Visit, Path((id, member)): Path<(PartnershipId, MemberId)>) -> Result<Response> {
    let (_, member) = leaving(&mut visit, id, member).await?;
    let today = visit.today;
    words::leave(visit.db(), member.id, today).await?;
    visit.commit().await?;
    Ok(saved("/partnerships", "member-left"))
}
