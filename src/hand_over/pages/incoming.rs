//! Plans that other territories hand over: the list of those that wait, one of them, taking it or not.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    calendar,
    error::{Error, Result},
    exchange::{sheet::Sheet, write::Format},
    hand_over::{
        model::incoming::{Decision, Incoming, TakingForm, Waiting},
        store::incoming,
    },
    ids::HandOverId,
    plans,
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "hand_over/waiting.html")]
struct WaitingPage {
    page: Page,
    waiting: Vec<Waiting>,
}

#[derive(Template)]
#[template(path = "hand_over/incoming.html")]
struct IncomingPage {
    page: Page,
    incoming: Incoming,
    hosts: Vec<(String, String)>,
    form: TakingForm,
    problems: Problems,
}

/// Those that wait.
pub async fn list(mut visit: Visit) -> Result<Response> {
    let waiting = incoming::waiting(visit.db()).await?;
    render(&WaitingPage {
        page: visit.close().await?,
        waiting,
    })
}

/// The same as a file.
pub async fn take_away(mut visit: Visit, format: Format) -> Result<Response> {
    let lang = visit.lang();
    let waiting = incoming::waiting(visit.db()).await?;
    Sheet::new("hand-overs", fl!(lang, "incoming-title"), &waiting)
        .column(fl!(lang, "children-given-name"), |one| one.given_name.as_str())
        .column(fl!(lang, "organisation-territory"), |one| one.from_name.as_str())
        .column(fl!(lang, "review-day"), |one| one.takes_over_on)
        .about(|one| one.id.0)
        .leave(visit, format)
        .await
}

/// One of them.
pub async fn show(mut visit: Visit, Path(id): Path<HandOverId>) -> Result<Response> {
    let incoming = incoming::open(visit.db(), id).await?;
    let hosts = plans::store::possible_hosts(visit.db(), &[incoming.to]).await?;
    render(&IncomingPage {
        page: visit.close().await?,
        form: TakingForm::fresh(&incoming),
        incoming,
        hosts,
        problems: Problems::default(),
    })
}

/// Where the same form led before.
async fn decided(mut visit: Visit, once: Uuid) -> Result<Response> {
    let address = visit.led_to(once).await?.ok_or(Error::NotFound)?;
    Ok(Redirect::to(&address).into_response())
}

/// Takes it, or says why not.
pub async fn decide(
    mut visit: Visit,
    Path(id): Path<HandOverId>,
    Posted(form): Posted<TakingForm>,
) -> Result<Response> {
    let incoming = match incoming::open(visit.db(), id).await {
        Ok(incoming) => incoming,
        // Posted twice: the first post has decided.
        Err(Error::NotFound) => return decided(visit, form.once).await,
        Err(error) => return Err(error),
    };
    let hosts = plans::store::possible_hosts(visit.db(), &[incoming.to]).await?;
    let today = visit.today;
    let decision = form.check(&hosts);
    if decision.is_ok() && visit.already_done(form.once).await?.is_some() {
        return Err(Error::Conflict);
    }
    match decision {
        Ok(Decision::Take(host, start)) => {
            let plan = incoming::take(visit.db(), id, form.version, host, start, today).await?;
            calendar::store::refresh(visit.db(), plan, today).await?;
            let address = format!("/plans/{plan}/steps");
            visit.done(form.once, &address).await?;
            visit.commit().await?;
            Ok(saved(&address, "hand-over-taken"))
        }
        Ok(Decision::Decline(because)) => {
            incoming::decline(visit.db(), id, &because, today).await?;
            visit.done(form.once, "/hand-overs").await?;
            visit.commit().await?;
            Ok(saved("/hand-overs", "hand-over-declined"))
        }
        Err(problems) => render_problems(&IncomingPage {
            page: visit.close().await?,
            incoming,
            hosts,
            form,
            problems,
        }),
    }
}
