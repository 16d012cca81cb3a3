//! Needs: what everyday life asks for, written by coordinators and members.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::{NeedId, PartnershipId},
    partnerships::{
        model::{Head, Need, State, forms::NeedForm, serafin},
        pages::{approach, led_to},
        store::{self, agreement},
    },
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "partnerships/needs.html")]
struct NeedsPage {
    page: Page,
    head: Head,
    needs: Vec<Need>,
    form: NeedForm,
    problems: Problems,
}

impl NeedsPage {
    fn codes(&self) -> Vec<(String, String)> {
        serafin::options()
    }
}

async fn view(mut visit: Visit, head: Head, form: NeedForm, problems: Problems) -> Result<NeedsPage> {
    let needs = store::needs(visit.db(), head.id).await?;
    Ok(NeedsPage {
        head,
        needs,
        form,
        problems,
        page: visit.close().await?,
    })
}

/// The partnership, for whoever may write in it.
async fn writing(visit: &mut Visit, id: PartnershipId) -> Result<Head> {
    let (head, standing) = approach(visit, id).await?;
    standing.writing()?;
    if head.state == State::Closed {
        Err(Error::Refused)
    } else {
        Ok(head)
    }
}

/// The needs, and the form for one more.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let head = writing(&mut visit, id).await?;
    render(&view(visit, head, NeedForm::default(), Problems::default()).await?)
}

/// Adds one.
pub async fn add(mut visit: Visit, Path(id): Path<PartnershipId>, Posted(form): Posted<NeedForm>) -> Result<Response> {
    let head = writing(&mut visit, id).await?;
    let need = match form.check() {
        Ok(need) => need,
        Err(problems) => return render_problems(&view(visit, head, form, problems).await?),
    };
    if let Some(before) = led_to(&mut visit, form.once).await? {
        return Ok(before);
    }
    let (author, address) = (visit.person.id, format!("/partnerships/{id}/needs"));
    agreement::add_need(visit.db(), &head, &need, author).await?;
    if let Some(once) = form.once {
        visit.done(once, &address).await?;
    }
    visit.commit().await?;
    Ok(saved(&address, "need-added"))
}

/// Takes one away, unless an objective answers it.
pub async fn remove(mut visit: Visit, Path((id, need)): Path<(PartnershipId, NeedId)>) -> Result<Response> {
    let head = writing(&mut visit, id).await?;
    if !agreement::remove_need(visit.db(), id, need).await? {
        let answered = Problems::one("", Problem::Own(|lang| fl!(lang, "needs-answered")));
        return render_problems(&view(visit, head, NeedForm::default(), answered).await?);
    }
    visit.commit().await?;
    Ok(saved(&format!("/partnerships/{id}/needs"), "need-removed"))
}
